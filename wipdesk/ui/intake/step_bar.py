"""The bar above the questions: which step one is at, and which are behind one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

GAP, BAR, BELOW = 4, 4, 5


def places(
    rect: QRect, count: int, *, line: int, unit: float, direction: Qt.LayoutDirection
) -> dict[str, QRect]:
    """Where each bar and each word stands; `line` is the height of a line of words, `unit` pixels at 100 %."""
    gap, bar, below = round(GAP * unit), round(BAR * unit), round(BELOW * unit)
    wide = (rect.width() - gap * (count - 1)) // max(count, 1)
    found: dict[str, QRect] = {}
    for at in range(count):
        left = at * (wide + gap)
        x = rect.x() + left
        if direction is Qt.LayoutDirection.RightToLeft:
            x = rect.x() + rect.width() - left - wide
        found[f"bar{at}"] = QRect(x, rect.y(), wide, bar)
        found[f"words{at}"] = QRect(x, rect.y() + bar + below, wide, line)
    return found


class StepBar(QWidget):
    """Painted steps; a screen reader is told in one sentence."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Mark the step one is at."""
        self._now = at
        self.setAccessibleName(
            self.tr("Step {now} of {all}: {name}").format(
                now=at + 1, all=len(self._names), name=self._names[at]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a bar and a line of words."""
        line = QFontMetrics(theme().font(11, semi=True)).height()
        return QSize(theme().px(400), theme().px(BAR + BELOW) + line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = theme().text_size / 100
        line = QFontMetrics(theme().font(11, semi=True)).height()
        laid = places(self.rect(), len(self._names), line=line, unit=unit, direction=self.layoutDirection())
        for at, name in enumerate(self._names):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("accent" if at <= self._now else "border"))
            painter.drawRoundedRect(laid[f"bar{at}"], 2, 2)
            font = theme().font(11, semi=at == self._now)
            painter.setFont(font)
            painter.setPen(theme().colour("accent" if at == self._now else "ink2"))
            words = laid[f"words{at}"]
            fitted = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.end()
