"""Bundles that were read before; every report can be read again, and what each brought can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.services import earlier_reports
from wipdesk.services.sending import day_in_words
from wipdesk.ui.exchange.report_card import ReportCard
from wipdesk.ui.parts.buttons import quiet_button, show_opened
from wipdesk.ui.parts.layout import Card, column
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QVBoxLayout

    from wipdesk.services.earlier_reports import Kept
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

AT_ONCE = earlier_reports.AT_ONCE


class EarlierCard(Card):
    """One line a bundle; it opens into its report. `opened` holds the numbers of those that are open, over and over."""

    acted = Signal(int)
    """Something was undone of the bundle with this number."""

    def __init__(
        self, session: Session, moves: Moves, kept: Sequence[Kept], opened: set[int] | None = None
    ) -> None:
        super().__init__(self.tr("Bundles read before"))
        self._session, self._moves = session, moves
        self._opened = set[int]() if opened is None else opened
        self._last = 0
        self.lines: list[QPushButton] = []
        self.reports: dict[int, ReportCard] = {}
        if not kept:
            self.body.addWidget(
                label(self.tr("No bundle was read on this laptop yet."), 13, "ink2", wrap=True)
            )
        self._rows = column(gap=8)
        self.body.addLayout(self._rows)
        self.older = quiet_button(self.tr("Show older ones"), self._show_older, icon_name="chevron-down")
        self.body.addWidget(self.older)
        self._add(kept)

    def focus_on(self, number: int) -> None:
        """Put the keyboard where the bundle of this number can be undone."""
        report = self.reports.get(number)
        if report is not None and report.undo is not None:
            report.undo.focus_first()

    def _add(self, kept: Sequence[Kept]) -> None:
        for each in kept:
            place = column(gap=6)
            who = each.report.packer_person or each.report.packer_label or self.tr("a laptop not known")
            words = self.tr("{day}, from {who}").format(day=day_in_words(each.at, self._session.say), who=who)
            line = quiet_button(words.replace("&", "&&"))
            show_opened(line, opened=False)
            line.setAccessibleName(words)
            line.clicked.connect(partial(self._open, line, place, each))
            self.lines.append(line)
            place.addWidget(line)
            self._rows.addLayout(place)
            self._last = each.number
            if each.number in self._opened:
                self._open(line, place, each)
        self.older.setVisible(len(kept) == AT_ONCE)

    def _show_older(self) -> None:
        there = len(self.lines)
        self._add(earlier_reports.earlier(self._session.register, before=self._last))
        if len(self.lines) > there:
            self.lines[there].setFocus()

    def _open(self, line: QPushButton, place: QVBoxLayout, kept: Kept, _checked: bool = False) -> None:
        line.setEnabled(False)
        show_opened(line, opened=True)
        self._opened.add(kept.number)
        report = ReportCard(self._session, self._moves, kept.report, decide=False, number=kept.number)
        self.reports[kept.number] = report
        if report.undo is not None:
            report.undo.acted.connect(self.acted)
        place.addWidget(report)
