"""A part of a paper that is filled in by hand: words, lines to write on, squares to tick."""

from __future__ import annotations

from reportlab.platypus import Flowable

from wipdesk.reports import fonts, styles
from wipdesk.reports.text import draw_line

SQUARE = 9.0
"""Side of a square to tick in points: 3 mm, so that it survives a bad photocopier."""


class Block(Flowable):
    """Never broken over two pages, as wide as the page; drawn from its upper left corner."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._height = height

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as the page."""
        return available_width, self._height

    def words(
        self, x: float, down: float, text: str, *, size: float = 9, bold: bool = False, grey: bool = False
    ) -> float:
        """Write a line so far below the top; gives where it ends."""
        draw_line(self.canv, x, self._height - down, text, size=size, bold=bold, grey=grey)
        return x + fonts.width(text, size, bold=bold)

    def line(self, left: float, right: float, down: float, thickness: float = 0.6) -> None:
        """A line to write on, or under a part."""
        self.canv.setLineWidth(thickness)
        self.canv.setStrokeColor(styles.INK if thickness > 1 else styles.RULE)
        self.canv.line(left, self._height - down, right, self._height - down)

    def box(self, x: float, down: float, text: str, *, size: float = 8.6) -> float:
        """A square to tick and its word; gives where the next may begin."""
        self.canv.setLineWidth(0.8)
        self.canv.setStrokeColor(styles.INK)
        self.canv.rect(x, self._height - down - 1, SQUARE, SQUARE)
        return self.words(x + SQUARE + 4, down, text, size=size) + 10
