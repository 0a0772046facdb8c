"""The bar of a laptop: which of its changes are here, which never came, which are not meant for us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.services.board import HERE, MISSING
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from wipdesk.services.board import Piece

_HEIGHT, _CELL, _RADIUS = 10, 4, 2
_WEIGHTS = (MISSING, HERE)
"""Where a part of the bar stands for several numbers, one that is missing is never hidden by others."""


def places(
    rect: QRect,
    pieces: Sequence[Piece],
    px: Callable[[float], int],
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> dict[str, QRect]:
    """Where each stretch lies, in order of the numbers: `here 0`, `missing 1`, `other 2`; mirrored from the right."""
    width = min(rect.width(), rect.width() // px(1) * px(1))
    cells = max(width // px(_CELL), 1)
    top = rect.top() + (rect.height() - px(_HEIGHT)) // 2
    found: dict[str, QRect] = {}
    start, states = 0, _states(pieces, cells)
    for at in range(1, cells + 1):
        if at < cells and states[at] == states[start]:
            continue
        left, right = (rect.left() + rect.width() * edge // cells for edge in (start, at))
        found[f"{states[start]} {len(found)}"] = QRect(left, top, right - left, px(_HEIGHT))
        start = at
    if direction is Qt.LayoutDirection.RightToLeft:
        return {
            name: QRect(QPoint(rect.left() + rect.right() - place.right(), place.top()), place.size())
            for name, place in found.items()
        }
    return found


def _states(pieces: Sequence[Piece], cells: int) -> list[str]:
    """What each cell of the bar stands for."""
    total = sum(piece.count for piece in pieces)
    seen: list[set[str]] = [set() for _ in range(cells)]
    before = 0
    for piece in pieces:
        first = before * cells // total
        before += piece.count
        last = max((before * cells - 1) // total, first)
        for at in range(first, last + 1):
            seen[at].add(piece.state)
    return [next((state for state in _WEIGHTS if state in each), "other") for each in seen]


class GapBar(QWidget):
    """Paints the bar; the words beside it say the same."""

    def __init__(self, pieces: Sequence[Piece], *, works: bool) -> None:
        super().__init__()
        self.pieces = pieces
        self._tone = "accent" if works else "ink3"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little higher than what is painted."""
        return QSize(theme().px(220), theme().px(_HEIGHT + 4))

    def minimumSizeHint(self) -> QSize:
        """It can become short, never flat."""
        return QSize(theme().px(80), self.sizeHint().height())

    def laid_out(self) -> dict[str, QRect]:
        """Where everything lies now."""
        return places(self.rect(), self.pieces, theme().px, self.layoutDirection())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is here is filled, what is missing dashed in an open frame, what is not for us stays pale."""
        painter = QPainter(self)
        for name, place in self.laid_out().items():
            state = name.split()[0]
            if state == HERE:
                painter.fillRect(place, theme().colour(self._tone))
            elif state == MISSING:
                _paint_gap(painter, place)
            else:
                painter.fillRect(place, theme().colour("border"))


def _paint_gap(painter: QPainter, place: QRect) -> None:
    painter.fillRect(place, theme().colour("surface"))
    painter.setPen(QPen(theme().colour("amber")))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    dash, middle = theme().px(_CELL), place.center().y()
    for left in range(place.left() + theme().px(_RADIUS), place.right() - dash, 2 * dash):
        painter.fillRect(QRect(left, middle - dash // 4, dash, max(dash // 2, 2)), theme().colour("amber"))
