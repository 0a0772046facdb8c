"""One field on a form: its label above its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from wipdesk.ui.editors.editor import Editor


class FieldRow(QWidget):
    """Label and editor belong together: a click on the label goes to the box, a screen reader reads both."""

    def __init__(self, words: str, editor: Editor) -> None:
        super().__init__()
        self.words = words
        self.editor = editor
        self.label = label(words, 12, semi=True, wrap=True)
        self.label.setBuddy(editor)
        editor.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = column(self.label, editor, gap=2)
        self.setLayout(inside)
