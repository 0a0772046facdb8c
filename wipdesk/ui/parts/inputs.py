"""Boxes to write in and to choose from, whose value no turn of the wheel can change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from wipdesk.ui.icons import pixmap
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent

LONGEST = 60_000
"""Characters that a box takes; what is pasted beyond them is left out before it can be lost on saving."""


class LineBox(QLineEdit):
    """One line to write in."""

    def __init__(self, name: str, text: str = "", *, longest: int = LONGEST) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setMaxLength(longest)
        self.setFont(theme().font(13))


class NotesBox(QPlainTextEdit):
    """Several lines to write in; Tab leaves it."""

    left = Signal()

    def __init__(self, name: str, text: str = "", *, lines: int = 3) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme().font(13))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + theme().px(16))
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * max(lines, 6) + theme().px(16))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that she went on, so that what was typed can be kept."""
        super().focusOutEvent(event)
        self.left.emit()


class ChoiceBox(QComboBox):
    """A list to choose from; the wheel scrolls the page, and typing finds an answer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(theme().font(13))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down with Alt or alone opens the list: an arrow must not change an answer unseen."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.isEditable():
            self.showPopup()
            return
        super().keyPressEvent(event)

    def shown_text(self) -> str:
        """What stands in the closed box."""
        return self.currentText()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Let a text that is too long for the box end in … instead of being cut off."""
        super().initStyleOption(option)
        room = self.width() - theme().px(52)
        option.currentText = self.fontMetrics().elidedText(  # type: ignore[attr-defined]
            self.shown_text(), Qt.TextElideMode.ElideRight, room
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box with an arrow in the colour of the theme."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        arrow = pixmap("chevron-down", "ink2", 14)
        size = arrow.width() / arrow.devicePixelRatio()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = theme().px(8) if right_to_left else self.width() - size - theme().px(8)
        painter.drawPixmap(QPoint(round(left), round((self.height() - size) / 2)), arrow)
