"""The card of how complete a file is: ten points, what is missing of each, and what does not fit together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wipdesk.domain.completeness_points import Met
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.services.completeness import Completeness, Line, PointRow
    from wipdesk.services.file_words import Target

_ICONS = {
    Met.YES: ("circle-check", "green"),
    Met.PARTLY: ("circle-dashed", "amber"),
    Met.NO: ("circle-minus", "ink3"),
}


class CompletenessCard(Card):
    """What a complete file holds, point by point; each thing that is missing opens where it is asked."""

    def __init__(self, told: Completeness, act: Callable[[Target], object]) -> None:
        super().__init__()
        self._told, self._act = told, act
        heading = label(self.tr("How complete the file is"), 13, semi=True)
        self.setAccessibleName(heading.text())
        count = self.tr("{met} of {of} points").format(met=told.met, of=told.of)
        self.count = label(count, 12, "ink2")
        self.body.addLayout(row(heading, None, self.count))
        for odd in told.misfits:
            self.body.addWidget(self._misfit(odd))
        self._points = column(gap=4)
        self.body.addLayout(self._points)
        self._more = quiet_button(self.tr("Show the ten points"), self._unfold, icon_name="chevron-down")
        self.body.addWidget(self._more)

    def _misfit(self, odd: Line) -> RowButton:
        """One thing that does not fit: a warning, and the way to where it is put right."""
        inside = row(
            picture("triangle-alert", "amber", 16),
            label(odd.words, 12, "amber", wrap=True),
            margins=(10, 6, 10, 6),
            gap=10,
        )
        inside.setStretch(1, 1)
        return RowButton(inside, odd.words, partial(self._act, odd.target))

    def _unfold(self) -> None:
        self._more.hide()
        for point in self._told.points:
            self._points.addLayout(self._point(point))
        first = next((each for each in self.findChildren(RowButton) if each.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus()

    def _point(self, point: PointRow):  # noqa: ANN202 - a layout of both kinds
        icon, tone = _ICONS[point.met]
        words = {
            Met.YES: self.tr("{point}: complete"),
            Met.PARTLY: self.tr("{point}: partly"),
            Met.NO: self.tr("{point}: missing"),
        }[point.met].format(point=point.words)
        mark = picture(icon, tone, 16)
        head = row(mark, label(words, 13, "ink", wrap=True), gap=10)
        head.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        lines = [self._line(each) for each in point.lacking]
        return column(head, *lines, gap=2)

    def _line(self, line: Line) -> RowButton:
        """One thing that is missing; it wraps, for it may hold a long name."""
        inside = row(label(line.words, 12, "accent", wrap=True), margins=(26, 4, 8, 4))
        return RowButton(inside, line.words, partial(self._act, line.target))
