"""A picture or scan that hangs on a record: says whether there is one, and asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain.values import Missing
from wipdesk.ui.editors.editor import Editor
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import Value


class BlobEditor(Editor):
    """Shows that something is attached; the form that holds it fetches the file."""

    file_wanted = Signal()

    def make_boxes(self) -> QWidget:
        """A word and a button."""
        self._name = ""
        self.attached = label("", 13)
        self.choose = button(self.tr("Choose scan or photo…"), self.file_wanted.emit, icon_name="file-up")
        return holding(row(self.choose, self.attached, None))

    def inputs(self) -> tuple[QWidget, ...]:
        """The button."""
        return (self.choose,)

    def attach(self, name: str) -> None:
        """Take what the form fetched, by the name it is kept under."""
        self.show_in_boxes(name)
        self.took()

    def show_in_boxes(self, value: Value) -> None:
        """Say whether there is one."""
        self._name = value if isinstance(value, str) else ""
        self.attached.setText(self.words_of(self._name) if self._name else "")

    def read_boxes(self) -> Value:
        """The name it is kept under."""
        return self._name or Missing.NOT_ASKED
