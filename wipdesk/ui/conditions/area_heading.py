"""The heading of an area: how many of its questions are answered, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.ui.parts.layout import row
from wipdesk.ui.parts.text import ElidedLabel, title

if TYPE_CHECKING:
    from wipdesk.services.conditions import SheetArea


class AreaHeading(QWidget):
    """Stands above the rows of its area."""

    def __init__(self, area: SheetArea) -> None:
        super().__init__()
        self.counted = ElidedLabel("", 12, "ink2")
        inside = row(title(area.heading, 15), self.counted, margins=(8, 12, 8, 4), gap=12)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.show_area(area)

    def show_area(self, area: SheetArea) -> None:
        """Count anew."""
        words = self.tr("{answered} of {all} answered").format(answered=area.answered, all=len(area.lines))
        self.counted.set_whole(" · ".join(each for each in (words, area.score) if each))
