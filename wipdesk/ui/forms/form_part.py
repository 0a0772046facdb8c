"""One record of a form: how it stood when the form was opened, its editors, and how it stands in them now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.changes import differences
from wipdesk.domain.compartments import sealed_fields
from wipdesk.services import closed_values, compartments

if TYPE_CHECKING:
    from wipdesk.domain.changes import Base
    from wipdesk.ui.editors.editor import Editor


class FormPart:
    """A record that is saved with the form; most forms have one, the form of a child also the tie to her."""

    def __init__(self, record: Any, base: Base[Any], draft_id: str = "") -> None:
        self.kind = kind_of(record)
        self.opened = record
        self.base = base
        self.stood = base
        """The base before any compartment was opened."""
        self.draft_id = draft_id
        self.restored = bool(draft_id)
        """Whether it was opened with what a draft had kept."""
        self.editors: dict[str, Editor] = {}

    @property
    def new(self) -> bool:
        """Whether the record was never saved."""
        return not self.base.knows(self.opened.id)

    @property
    def record(self) -> Any:
        """The record as it stands in the boxes now."""
        return replace(self.opened, **{name: editor.value() for name, editor in self.editors.items()})

    @property
    def dirty(self) -> bool:
        """Whether anything stands here that she typed and that is not saved."""
        return self.restored or self.record != self.opened

    @property
    def differs(self) -> bool:
        """Whether saving would write anything."""
        return bool(differences(self.record, self.base))

    def saved_record(self) -> Any:
        """The record as it was seen in the register, or empty if it was never there."""
        seen = {field.name: self.base.seen(self.opened.id, field.name).value for field in self.kind.fields}
        return replace(self.opened, **seen)

    def show_opened(self, register: Any) -> None:
        """Show what is kept in the compartments that are open now; what was typed stays."""
        now, _ = closed_values.opened(register, self.record, self.base)
        self.opened, self.base = closed_values.opened(register, self.opened, self.base)
        for field in sealed_fields(self.kind.name):
            if field.name in self.editors:
                shut = not compartments.is_open(register, field.compartment)
                self.editors[field.name].set_shut(shut, getattr(now, field.name))

    def show_closed(self, register: Any) -> None:
        """Seal what was typed, and show nothing of it any more. Raises CompartmentClosed if it is too late for that."""
        typed = self.dirty
        self.opened, self.base = closed_values.closed(register, self.record, self.base, self.stood)
        self.restored = typed
        for field in sealed_fields(self.kind.name):
            if field.name in self.editors:
                self.editors[field.name].set_shut(True, getattr(self.opened, field.name))

    def show(self, record: Any) -> None:
        """Show a record in the boxes, as if the form were opened on it."""
        self.opened = record
        self.restored = False
        for name, editor in self.editors.items():
            editor.set_value(getattr(record, name))
