"""What speaks for one woman, what against it, and what cannot be compared: in words, never as a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import label, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.comparing import Comparison

BESIDE = 640
"""Pixels at 100 % text from which the three stand beside each other."""


class ReasonsCard(Card):
    """Three lists of reasons; an empty one says that there is none."""

    def __init__(self, found: Comparison) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Reasons"))
        if found.said:
            said = row(
                picture("triangle-alert", "amber"), label(found.said, 13, "amber", semi=True, wrap=True)
            )
            said.setStretch(1, 1)
            self.body.addLayout(said)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(theme().px(20))
        nothing = self.tr("Nothing")
        for icon_name, tone, words, lines in (
            ("circle-plus", "green", self.tr("Speaks for it"), found.speaks_for),
            ("circle-minus", "red", self.tr("Speaks against it"), found.speaks_against),
            ("circle-dashed", "ink2", self.tr("Cannot be compared"), found.cannot_compare),
        ):
            self._parts.addWidget(self._part(icon_name, tone, words, lines or (nothing,)), 1)
        self.body.addLayout(self._parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one under the other."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way is not self._parts.direction():
            self._parts.setDirection(way)

    def _part(self, icon_name: str, tone: str, words: str, lines: Sequence[str]) -> QWidget:
        head = row(picture(icon_name, tone), label(words, 13, tone, semi=True, wrap=True), gap=8)
        head.setStretch(1, 1)
        reasons = column(*(label(each, 12, wrap=True) for each in lines), margins=(24, 0, 0, 0), gap=4)
        return holding(column(head, reasons, None, gap=6))
