"""The bar of the clock: which days she was held by the police and on remand, and when she came before a court."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPaintEvent

    from wipdesk.services.file_clock import Clock, ClockSegment, ClockTick

LANES = 2
"""Lines of words over the bar."""
HEARING = "hearing"
"""A mark without words of its own on the bar; the legend says what it is."""
_WORDED = ("charged", "first_court")
_BAR, _MARK, _GAP, _RADIUS = 14, 4, 8, 4
_THINNEST = 2
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def places(
    rect: QRect,
    clock: Clock,
    metrics: QFontMetrics,
    px: Callable[[float], int],
    direction: Qt.LayoutDirection = _LEFT_TO_RIGHT,
) -> dict[str, QRect]:
    """Where the bar, its segments (`segment 0`), marks (`mark 0`) and their words (`words 0`) lie."""
    lanes = LANES if any(tick.what in _WORDED for tick in clock.ticks) else 0
    line = metrics.height()
    top = rect.top() + lanes * line + px(_MARK)
    bar = QRect(rect.left(), top, rect.width(), px(_BAR))
    found = {"bar": bar, **_segments(bar, clock)}
    taken: list[int] = [rect.left() - px(_GAP)] * LANES
    for number, tick in enumerate(clock.ticks):
        at = min(_x(bar, tick.day, clock.days), bar.right() - 1)
        worded = tick.what in _WORDED
        over, under = (px(_MARK), px(_MARK)) if worded else (0, 0)
        found[f"mark {number}"] = QRect(at, top - over, 2, bar.height() + over + under)
        if worded:
            _place_words(found, number, tick, at, rect, metrics, taken, px(_GAP))
    if direction is Qt.LayoutDirection.RightToLeft:
        return {name: _mirrored(place, rect) for name, place in found.items()}
    return found


def _segments(bar: QRect, clock: Clock) -> dict[str, QRect]:
    """Each where its days are; a single day among a thousand is still seen."""
    found: dict[str, QRect] = {}
    end, taken = bar.right() + 1, bar.left()
    for number, segment in enumerate(clock.segments):
        last = end - _THINNEST * (len(clock.segments) - 1 - number)
        left = min(max(_x(bar, segment.from_day, clock.days), taken), last - _THINNEST)
        right = min(max(_x(bar, segment.to_day, clock.days), left + _THINNEST), last)
        found[f"segment {number}"] = QRect(left, bar.top(), right - left, bar.height())
        taken = right
    return found


def _place_words(
    found: dict[str, QRect],
    number: int,
    tick: ClockTick,
    at: int,
    rect: QRect,
    metrics: QFontMetrics,
    taken: list[int],
    gap: int,
) -> None:
    """Over their mark if there is room in the lower line, else in the upper, else left to the sentence."""
    width = min(metrics.horizontalAdvance(tick.words) + 2, rect.width())
    left = max(min(at, rect.right() + 1 - width), rect.left())
    for lane in reversed(range(LANES)):
        if left >= taken[lane] + gap:
            taken[lane] = left + width
            found[f"words {number}"] = QRect(
                left, rect.top() + lane * metrics.height(), width, metrics.height()
            )
            return


def _x(bar: QRect, day: int, days: int) -> int:
    return bar.left() + round(bar.width() * min(max(day, 0), days) / max(days, 1))


def _mirrored(place: QRect, rect: QRect) -> QRect:
    return QRect(QPoint(rect.left() + rect.right() - place.right(), place.top()), place.size())


class ClockBar(QWidget):
    """Paints the bar; what it shows is its accessible name."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.setFont(theme().font(12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(clock.sentence)

    def sizeHint(self) -> QSize:
        """As high as its lines of words and the bar."""
        lanes = LANES if any(tick.what in _WORDED for tick in self.clock.ticks) else 0
        px = theme().px
        return QSize(px(200), lanes * self.fontMetrics().height() + px(_BAR) + 2 * px(_MARK))

    def minimumSizeHint(self) -> QSize:
        """It can become short, never flat."""
        return QSize(theme().px(80), self.sizeHint().height())

    def laid_out(self) -> dict[str, QRect]:
        """Where everything lies now."""
        return places(self.rect(), self.clock, self.fontMetrics(), theme().px, self.layoutDirection())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what `places` says."""
        found = self.laid_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(found["bar"], theme().px(_RADIUS), theme().px(_RADIUS))
        painter.save()
        painter.setClipPath(rounded)
        painter.fillRect(found["bar"], theme().colour("hair"))
        for number, segment in enumerate(self.clock.segments):
            _fill(painter, found[f"segment {number}"], segment)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._marks(painter, found)

    def _marks(self, painter: QPainter, found: dict[str, QRect]) -> None:
        for number, tick in enumerate(self.clock.ticks):
            worded = tick.what in _WORDED
            painter.fillRect(found[f"mark {number}"], theme().colour("ink" if worded else "surface"))
            if f"words {number}" in found:
                painter.setPen(QPen(theme().colour("ink")))
                painter.drawText(
                    found[f"words {number}"],
                    Qt.AlignmentFlag.AlignLeading
                    | Qt.AlignmentFlag.AlignVCenter
                    | Qt.TextFlag.TextSingleLine,
                    painter.fontMetrics().elidedText(
                        tick.words, Qt.TextElideMode.ElideRight, found[f"words {number}"].width()
                    ),
                )


class Swatch(QWidget):
    """A small square of the legend."""

    def __init__(self, regime: str) -> None:
        super().__init__()
        self.regime = regime
        self.setFixedSize(theme().px(10), theme().px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as the bar draws its days."""
        painter = QPainter(self)
        if self.regime == HEARING:
            fill(painter, self.rect(), "remand", certain=True)
            painter.fillRect(QRect(self.rect().center().x(), 0, 2, self.height()), theme().colour("surface"))
            return
        fill(painter, self.rect(), self.regime, certain=self.regime in ("police", "remand"))


def _fill(painter: QPainter, rect: QRect, segment: ClockSegment) -> None:
    fill(painter, rect, segment.regime, certain=segment.certain)


def fill(painter: QPainter, rect: QRect, regime: str, *, certain: bool) -> None:
    """Fill days: in the colour of who held her, hatched where it is not sure."""
    colour = _colour(regime)
    if certain:
        painter.fillRect(rect, colour)
        return
    painter.fillRect(rect, theme().colour("sunken"))
    painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _colour(regime: str) -> QColor:
    return theme().colour(regime if regime in ("police", "remand") else "ink3")
