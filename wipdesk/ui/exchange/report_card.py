"""What became of a bundle: four figures in words, what to decide, the whole report, and how to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.numbers import grouped
from wipdesk.services import preview, report_words
from wipdesk.ui.exchange.parts_list import PartsList
from wipdesk.ui.exchange.undo_card import UndoCard
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import label, line, picture

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class ReportCard(Card):
    """The report of one bundle; zero is said, because nothing lost is what one wants to read."""

    def __init__(
        self,
        session: Session,
        moves: Moves,
        report: Any,
        *,
        at: str = "",
        decide: bool = True,
        number: int = 0,
    ) -> None:
        super().__init__()
        self.undo: UndoCard | None = None
        lost = len(report.refused) + len(report.damaged)
        self.heading_text = self._heading(report, at)
        self.setAccessibleName(self.heading_text)
        tone = "amber" if lost or report.without_contents else "green"
        icon = "triangle-alert" if tone == "amber" else "circle-check"
        heading = label(self.heading_text, 14, tone, semi=True, wrap=True)
        self.body.addLayout(row(picture(icon, tone), heading, gap=10))
        self.body.addWidget(flowing(*self._figures(report, lost), gap=28))
        words = self.tr("Decide 1 answer") if report.conflicts == 1 else self.tr("Decide {count} answers")
        self.decide = button(
            words.format(count=grouped(report.conflicts, say)),
            lambda: moves.page_wanted.emit("conflicts"),
            primary=True,
        )
        if report.conflicts and decide:
            self.body.addLayout(row(self.decide, None))
        else:
            self.decide.setParent(self)
            self.decide.hide()
        self.lines = [label(each, 12, "ink2", wrap=True) for each in report_words.lines(report, session.say)]
        self.body.addWidget(line())
        self.body.addLayout(column(*self.lines, gap=4))
        if number:
            parts = preview.parts(session.register, report, number, session.say)
            self.body.addWidget(PartsList(moves, parts))
            self.body.addWidget(line())
            self.undo = UndoCard(session, number)
            self.body.addWidget(self.undo)

    def _heading(self, report: Any, at: str) -> str:
        who = report.packer_person or report.packer_label
        if at and who:
            return self.tr("Bundle from {who}, read at {time}").format(who=who, time=at)
        return (
            self.tr("Bundle from {who}").format(who=who) if who else self.tr("Bundle from a laptop not known")
        )

    def _figures(self, report: Any, lost: int) -> list[QWidget]:
        need = self.tr("needs you") if report.conflicts == 1 else self.tr("need you")
        return [
            _figure(report.fields, self.tr("facts written"), "ink"),
            _figure(report.women, self.tr("new women"), "ink"),
            _figure(report.conflicts, need, "amber" if report.conflicts else "ink"),
            _figure(lost, self.tr("lost"), "red" if lost else "green"),
        ]


def _figure(count: int, words: str, tone: str) -> QWidget:
    number = label(grouped(count, say), 24, tone, semi=True)
    made = holding(row(number, label(words, 13, semi=True), gap=8))
    made.setAccessibleName(f"{grouped(count, say)} {words}")
    return made
