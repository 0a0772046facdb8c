"""One record of a form: how it stood when the form was opened, its editors, and how it stands in them now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.changes import differences
from wipdesk.domain.compartments import sealed_fields
from wipdesk.domain.own_fields import read_as
from wipdesk.services import closed_values, compartments, own_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.domain.changes import Base, Change
    from wipdesk.domain.field import Field
    from wipdesk.domain.values import AnyValue, Value
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
        self.own: dict[str, tuple[Field, Editor]] = {}
        """Editors of the office's own fields, by name."""
        self.own_opened: dict[str, AnyValue] = {}
        self.own_kept: Mapping[str, Value] = {}
        """What a draft had kept of them."""

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
        return self.restored or self.record != self.opened or self.own_values() != self.own_opened

    @property
    def differs(self) -> bool:
        """Whether saving would write anything."""
        return bool(differences(self.record, self.base) or self.own_changes())

    def add_own(self, field: Field, editor: Editor) -> None:
        """Show an office's own field in its editor, with what a draft had kept of it."""
        stands = own_fields.value_in(self.base, self.opened.id, field)
        kept = self.own_kept.get(field.name)
        editor.set_value(stands if kept is None else read_as(field.kind, kept))
        self.own[field.name] = (field, editor)
        self.own_opened[field.name] = editor.value()

    def own_values(self) -> dict[str, AnyValue]:
        """What stands in the boxes of the office's own fields."""
        return {name: editor.value() for name, (_, editor) in self.own.items()}

    def own_changes(self) -> tuple[Change, ...]:
        """What saving would write of them."""
        values = {field: editor.value() for field, editor in self.own.values()}
        return own_fields.changes(self.base, self.kind.name, self.opened.id, values)

    def now_saved(self) -> None:
        """What stands in the boxes stands in the register."""
        self.opened, self.restored, self.own_opened = self.record, False, self.own_values()

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
        self.own_kept = {}
        for field, editor in self.own.values():
            self.add_own(field, editor)


def own_to_save(parts: Iterable[FormPart]) -> tuple[Change, ...]:
    """What is written of the office's own fields."""
    return tuple(change for part in parts for change in part.own_changes())
