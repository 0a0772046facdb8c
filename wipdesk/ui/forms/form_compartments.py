"""The closed fields of a form: opened with the passphrase, sealed again when the compartment closes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wipdesk.errors import CompartmentClosed
from wipdesk.ui.parts.layout import column, empty_out
from wipdesk.ui.parts.open_panel import OpenPanel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QVBoxLayout

    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.forms.field_row import FieldRow
    from wipdesk.ui.forms.form_part import FormPart
    from wipdesk.ui.session import Session


class FormCompartments(QObject):
    """Opens and closes the sealed fields of the records on one form."""

    changed = Signal()
    """Something is shown now that was not, or the other way round."""

    def __init__(
        self, session: Session, parts: Collection[FormPart], rows: Collection[FieldRow], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._asked: Editor | None = None
        self.panel: OpenPanel | None = None
        self.place: QVBoxLayout = column(margins=(20, 0, 20, 0), gap=0)
        for each in rows:
            each.editor.open_wanted.connect(lambda name, editor=each.editor: self.ask(name, editor))
        session.compartments.opened.connect(self._opened)
        session.compartments.closing.connect(self._closing)
        self._show_opened()

    def ask(self, compartment: str, editor: Editor | None = None) -> None:
        """Ask for the passphrase above the form."""
        self._asked = editor
        empty_out(self.place)
        self.panel = OpenPanel(self._session, compartment)
        self.panel.left.connect(self._left)
        self.place.addWidget(self.panel)
        self.panel.begin()

    def _left(self) -> None:
        empty_out(self.place)
        self.panel = None
        if self._asked is not None:
            self._asked.setFocus()

    def _opened(self) -> None:
        self._show_opened()
        self.changed.emit()

    def _show_opened(self) -> None:
        for part in self._parts:
            part.show_opened(self._session.register)

    def _closing(self) -> None:
        for part in self._parts:
            # Too late to seal: what was typed stays on the screen until the compartment is opened again.
            with suppress(CompartmentClosed):
                part.show_closed(self._session.register)
        self.changed.emit()
