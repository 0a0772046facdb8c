"""Short things beside each other that go on in the next line where the width ends, as words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QWidget

from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayoutItem


def places(
    rect: QRect,
    sizes: Sequence[QSize],
    gap: int,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> list[QRect]:
    """Where things of these sizes lie, each in the middle of its line; mirrored where one reads from the right."""
    found: list[QRect] = []
    left, top, line = rect.left(), rect.top(), 0
    begun = 0
    for size in sizes:
        width = min(size.width(), rect.width())
        if left > rect.left() and left + width > rect.right() + 1:
            _centre(found[begun:], line)
            left, top, line, begun = rect.left(), top + line + gap // 2, 0, len(found)
        found.append(QRect(QPoint(left, top), QSize(width, size.height())))
        # What is hidden has no width, and leaves no gap.
        left += width + gap if width else 0
        line = max(line, size.height())
    _centre(found[begun:], line)
    if direction is Qt.LayoutDirection.RightToLeft:
        return [
            QRect(QPoint(rect.left() + rect.right() - each.right(), each.top()), each.size())
            for each in found
        ]
    return found


def _centre(places_in_line: Sequence[QRect], height: int) -> None:
    for each in places_in_line:
        each.translate(0, (height - each.height()) // 2)


class FlowLayout(QLayout):
    """Lays its widgets out as `places` says."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = theme().px(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return max((place.bottom() + 1 for place in self._places(QRect(0, 0, width, 0))), default=0)

    def sizeHint(self) -> QSize:
        """All of it in one line, if there is room."""
        sizes = self._sizes()
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As narrow as the widest that can shrink no further."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        """Lay everything out."""
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            item.setGeometry(place)

    def _places(self, rect: QRect) -> list[QRect]:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        return places(rect, self._sizes(), self._gap, direction)

    def _sizes(self) -> list[QSize]:
        return [item.sizeHint() for item in self._items]


def flowing(*widgets: QWidget, gap: int = 8) -> QWidget:
    """A widget in which others flow."""
    made = QWidget()
    layout = FlowLayout(gap)
    made.setLayout(layout)
    for widget in widgets:
        layout.addWidget(widget)
    policy = made.sizePolicy()
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
