"""Tables on paper: the head repeats on every page, a row never breaks, and what is too long becomes paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from wipdesk.reports import styles
from wipdesk.reports.composing import height_of
from wipdesk.reports.page import WIDTH
from wipdesk.reports.text import Run, Words, runs_of

if TYPE_CHECKING:
    from wipdesk.reports.composing import Composer

_TALLEST = 160.0
"""A row that would be taller, in points, is set as paragraphs."""
_PADDING = 4.0


class Row(Enum):
    """What a line of a table is."""

    FACTS = "facts"
    DETAIL = "detail"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: a cell for each column, or one text over all but the first column."""

    cells: tuple[Words, ...]
    row: Row = Row.FACTS


@dataclass(frozen=True, slots=True)
class Columns:
    """The heads of the columns and their share of the width, which add up to 1."""

    heads: tuple[str, ...]
    shares: tuple[float, ...]

    def width(self, number: int) -> float:
        """The width of a column, in points."""
        return self.shares[number] * WIDTH

    @property
    def beyond_first(self) -> float:
        """The width of all columns but the first, in points."""
        return WIDTH - self.width(0)


def table(composer: Composer, columns: Columns, lines: list[Line]) -> list[Flowable]:
    """The lines as tables, with the lines that are too tall between them as paragraphs."""
    found: list[Flowable] = []
    kept: list[tuple[Line, list[Flowable]]] = []
    for line in lines:
        cells = [composer.paragraph(words, styles.CELL) for words in line.cells]
        if _height(line, cells, columns) <= _TALLEST:
            kept.append((line, cells))
            continue
        found += _table(composer, columns, kept)
        kept = []
        found += _as_paragraphs(composer, columns, line)
    return found + _table(composer, columns, kept)


def _height(line: Line, cells: list[Flowable], columns: Columns) -> float:
    if line.row is not Row.FACTS:
        return height_of(cells, columns.beyond_first - _PADDING)
    return max(height_of([cell], columns.width(number) - _PADDING) for number, cell in enumerate(cells))


def _table(composer: Composer, columns: Columns, kept: list[tuple[Line, list[Flowable]]]) -> list[Flowable]:
    if not kept:
        return []
    heads = [composer.paragraph(Run(head, grey=True), styles.HEAD) for head in columns.heads]
    rows: list[list[Flowable | str]] = [list(heads)]
    looks = _looks()
    for number, (line, cells) in enumerate(kept, 1):
        following = kept[number][0] if number < len(kept) else None
        if line.row is Row.FACTS:
            rows.append(list(cells))
        else:
            rows.append(["", *cells, *[""] * (len(columns.heads) - 1 - len(cells))])
            looks.add("SPAN", (1, number), (-1, number))
        if line.row is Row.DETAIL:
            looks.add("TOPPADDING", (0, number), (-1, number), 0)
        if following and following.row is Row.DETAIL:
            looks.add("NOSPLIT", (0, number), (-1, number + 1))
            looks.add("BOTTOMPADDING", (0, number), (-1, number), 0)
        else:
            looks.add("LINEBELOW", (0, number), (-1, number), 0.5, styles.RULE)
    looks.add("LINEBELOW", (0, len(kept)), (-1, len(kept)), 0.8, styles.INK)
    widths = [columns.width(number) for number in range(len(columns.heads))]
    return [Table(rows, colWidths=widths, repeatRows=1, style=looks), Spacer(0, 4)]


def _looks() -> TableStyle:
    return TableStyle(
        [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 1.4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, styles.RULE),
        ]
    )


def _as_paragraphs(composer: Composer, columns: Columns, line: Line) -> list[Flowable]:
    if line.row is not Row.FACTS:
        return [composer.paragraph(words) for words in line.cells]
    told = [(head, words) for head, words in zip(columns.heads, line.cells, strict=True) if _says(words)]
    return [composer.paragraph([Run(f"{head}: ", grey=True), *runs_of(words)]) for head, words in told]


def _says(words: Words) -> bool:
    return any(run.text for run in runs_of(words))
