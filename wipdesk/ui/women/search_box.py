"""The box in which one types whom one looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from wipdesk.ui.parts.buttons import icon_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.text import key, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

LONGEST = 2_000
_ICON, _SIDE = 16, 10


class SearchBox(LineBox):
    """A line with a magnifying glass; Down goes into the list, Esc empties it, Enter opens the first one found."""

    went_down = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__("", longest=LONGEST)
        self.setAccessibleName(self.tr("Search the women"))
        self.setPlaceholderText(self.tr("Name, nickname, number or code"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._keys = key(QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText))
        self._empty = icon_button("x", self.tr("Empty the search (Esc)"), self.clear, size=14)
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.setCursor(Qt.CursorShape.ArrowCursor)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(theme().px(_SIDE), 0, theme().px(5), 0)
        inside.addWidget(picture("search", "ink2", _ICON))
        inside.addStretch(1)
        inside.addWidget(self._keys)
        inside.addWidget(self._empty)
        self.textChanged.connect(self._settle)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that belong to the list go there."""
        pressed = Qt.Key(event.key())
        if pressed == Qt.Key.Key_Down:
            self.went_down.emit()
        elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif pressed == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words between what stands at both ends."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_empty"):
            self._settle()

    def _settle(self) -> None:
        """The hint at the key stands only where nothing is typed and there is room for the words beside it."""
        typed = bool(self.text())
        start = theme().px(_ICON + 6)
        room = self.width() - start - self._keys.sizeHint().width() - theme().px(28)
        hint = not typed and self.fontMetrics().horizontalAdvance(self.placeholderText()) < room
        self._empty.setVisible(typed)
        self._keys.setVisible(hint)
        shown = self._empty if typed else self._keys
        end = shown.sizeHint().width() if typed or hint else 0
        margins = QMargins(start, 0, end, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            margins = QMargins(end, 0, start, 0)
        self.setTextMargins(margins)
