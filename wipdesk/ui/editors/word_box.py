"""A word in the place of a box: not known, none, or what could not be read; typing puts the box back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from wipdesk.ui.parts.text import set_tone
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

_EMPTYING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class WordBox(QLineEdit):
    """Shows a word that was chosen and not typed: on another ground, and leaning."""

    replaced = Signal(str)
    """She began to type; what she typed."""
    emptied = Signal()
    """She took the word away."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(theme().font(13, italic=True))
        set_tone(self, "ink2")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_word(self, word: str) -> None:
        """Show a word; a text of several lines is shown as one."""
        self.setText(" ".join(word.split()))
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing and pasting replace the word, Backspace and Delete take it away."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.replaced.emit(QGuiApplication.clipboard().text())
        elif event.key() in _EMPTYING:
            self.emptied.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self.replaced.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Two clicks bring the box back, to write in it."""
        self.emptied.emit()


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
