"""Facts under their labels, in as many columns as the width allows; a fact not known never looks like one told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wipdesk.domain.values import Missing
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, picture, pill
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from wipdesk.services.file_rows import AccountWords

COLUMN = 190
"""Pixels at 100 % text that a column of facts needs."""
LONG = 120
"""Characters from which a text takes the whole width."""
LONG_DETAIL = 80
"""The same for what stands in small letters under it."""
_ICONS = {Missing.UNKNOWN: "circle-help", Missing.DECLINED: "circle-minus"}
"""Marks of what was asked and not told; "not asked" is in italics, "none" is an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFact:
    """What a cell of the grid shows."""

    label: str
    words: str
    missing: Missing | None = None
    detail: str = ""
    accounts: tuple[AccountWords, ...] = ()
    tone: str = "ink"
    decide: Callable[[], object] | None = None
    """What leads to where somebody decides between the accounts."""
    open: Callable[[], object] | None = None
    """What opens the record, where the card has no pencil for it."""
    newer: bool = False

    @property
    def wide(self) -> bool:
        """Whether it needs the whole width."""
        return (
            len(self.words) > LONG
            or len(self.detail) > LONG_DETAIL
            or len(self.accounts) > 1
            or "\n" in self.words
        )


class FactCell(QWidget):
    """A label over its fact; read out as one."""

    def __init__(self, fact: ShownFact, *, semi: bool = False) -> None:
        super().__init__()
        self.fact = fact
        self.setProperty("missing", fact.missing.value if fact.missing else "")
        name = label(fact.label, 12, "ink2", wrap=True)
        inside = column(name, gap=1)
        if fact.accounts:
            self._show_accounts(inside)
        else:
            inside.addLayout(self._words(semi=semi))
        if fact.detail:
            inside.addWidget(label(fact.detail, 12, fact.tone if fact.tone != "ink" else "ink2", wrap=True))
        inside.addStretch(1)
        self.setLayout(inside)
        self.setAccessibleName(f"{fact.label}: {fact.words}. {fact.detail}".strip())

    def _words(self, *, semi: bool):  # noqa: ANN202 - a row of the layout
        fact = self.fact
        words = answer(fact.words, fact.missing, semi=semi, newer=fact.newer)
        icon = _ICONS.get(fact.missing) if fact.missing else "lock" if fact.newer else None
        if icon is None:
            return row(words, gap=4)
        made = row(column(2, picture(icon, "ink3", 14), None, gap=0), words, gap=4)
        made.setStretch(1, 1)
        return made

    def _show_accounts(self, inside) -> None:  # noqa: ANN001 - the column of this cell
        mark = pill(
            self.tr("Two accounts") if len(self.fact.accounts) == 2 else self.tr("Several accounts"), "amber"
        )
        top = row(mark, gap=8)
        if self.fact.decide:
            decide = quiet_button(self.tr("Decide between them"), self.fact.decide)
            decide.setAccessibleDescription(self.fact.label)
            top.addWidget(decide)
        top.addStretch(1)
        inside.addLayout(top)
        for account in self.fact.accounts:
            inside.addWidget(label(account.words, 13, "ink", semi=True, wrap=True))
            if account.written:
                inside.addWidget(label(account.written, 12, "ink2", wrap=True))


def answer(words: str, missing: Missing | None, *, semi: bool = False, newer: bool = False) -> QLabel:
    """The words of a fact; the four reasons for none look different."""
    unasked = missing is Missing.NOT_ASKED
    tone = "ink3" if unasked or newer else "ink2" if missing in _ICONS else "ink"
    told = missing is None or missing is Missing.NONE
    return label(words, 13, tone, semi=semi and told, italic=unasked, wrap=True)


class FactGrid(QWidget):
    """Cells in reading order; a long one takes a line of its own."""

    def __init__(self, facts: Sequence[ShownFact], *, semi: bool = False, column_width: int = COLUMN) -> None:
        super().__init__()
        self.cells = [FactCell(fact, semi=semi) for fact in facts]
        self._placed = [_openable(cell) for cell in self.cells]
        self._column = theme().px(column_width)
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(16))
        self._grid.setVerticalSpacing(theme().px(10))
        self.setLayout(self._grid)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange(3)

    def minimumSizeHint(self) -> QSize:
        """It can become as narrow as one column."""
        return QSize(theme().px(80), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self._arrange(columns_in(self.width(), self._column, len(self.cells)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for number in range(self._columns):
            self._grid.setColumnStretch(number, 0)
        self._columns = columns
        for placed in self._placed:
            self._grid.removeWidget(placed)
        for placed, (line, place, span) in zip(self._placed, _filled(self.cells, columns), strict=True):
            self._grid.addWidget(placed, line, place, 1, span)
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)


def _openable(cell: FactCell) -> QWidget:
    """The cell, as a button where it opens its record; between two accounts a button of its own decides."""
    if cell.fact.open is None or cell.fact.accounts:
        return cell
    made = RowButton(column(cell, margins=(6, 3, 6, 4), gap=0), cell.accessibleName(), cell.fact.open)
    made.setProperty("plain", True)
    return made


def columns_in(width: int, column_width: int, cells: int) -> int:
    """How many columns a width has room for: no more than there are cells, at most four."""
    return max(1, min(width // max(column_width, 1), 4, max(cells, 1)))


def _filled(cells: Sequence[FactCell], columns: int) -> list[tuple[int, int, int]]:
    found = []
    line = place = 0
    for cell in cells:
        if cell.fact.wide and place:
            line, place = line + 1, 0
        span = columns if cell.fact.wide else 1
        found.append((line, place, span))
        place += span
        if place >= columns:
            line, place = line + 1, 0
    return found
