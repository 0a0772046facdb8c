"""A row of small widgets that goes on in the next line where there is no more room, and never scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from wipdesk.ui.theme import theme


class WrappedRow(QWidget):
    """Shows widgets beside each other, line by line, in reading order."""

    def __init__(self, *, gap: int = 6) -> None:
        super().__init__()
        self._lines = _Lines(theme().px(gap), self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others; one that is there already moves to the end."""
        self._lines.removeWidget(widget)
        self._lines.addWidget(widget)
        widget.setVisible(True)

    def remove(self, *widgets: QWidget) -> None:
        """Take widgets out for good."""
        for widget in widgets:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


class _Lines(QLayout):
    """Lays its items out in lines; a widget wider than the row is as wide as the row."""

    def __init__(self, gap: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(min((theme().px(40), *(item.sizeHint().width() for item in shown))), height)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """The height that the lines take."""
        x = y = tall = 0
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), 10_000))
            if x and x + size.width() > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                place = QRect(rect.left() + x, rect.top() + y, size.width(), size.height())
                item.setGeometry(QStyle.visualRect(direction, rect, place))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        return y + tall
