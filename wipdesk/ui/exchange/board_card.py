"""Who has what: one row a laptop, what never came from it, what it has confirmed, and what of ours nobody has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.services import report_words, requests
from wipdesk.services.sending import day_in_words
from wipdesk.ui.exchange.gap_bar import GapBar
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, line
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from wipdesk.services.board import Board, Row
    from wipdesk.ui.session import Session


class BoardCard(Card):
    """The other laptops of the office, in order of need."""

    ask_wanted = Signal()
    answer_wanted = Signal()
    phone_wanted = Signal()

    def __init__(self, session: Session, board: Board) -> None:
        super().__init__(self.tr("Who has what"))
        self.ask_button = button(self.tr("Ask for what is missing"), self.ask_wanted.emit)
        self.answer_button = button(self.tr("Answer a request…"), self.answer_wanted.emit)
        self.phone_button = button(self.tr("Answer over the phone"), self.phone_wanted.emit)
        self.body.addWidget(flowing(self.ask_button, self.answer_button, self.phone_button))
        self.ask_button.setVisible(board.lacking)
        self.answer_button.setVisible(bool(board.rows))
        self.phone_button.setVisible(bool(board.rows))
        self.rows: list[StandingRow] = []
        self.others = [requests.in_words(gap, session.say) for gap in board.others]
        for words in self.others:
            self.body.addWidget(label(words, 12, "amber", semi=True, wrap=True))
        self.mine = ""
        if not board.rows:
            words = self.tr(
                "You work alone so far. A colleague comes in with a hello file; it is read here or on the page Office."
            )
            self.body.addWidget(label(words, 13, "ink2", wrap=True))
            return
        for each in board.rows:
            made = StandingRow(session, each)
            self.rows.append(made)
            self.body.addWidget(line())
            self.body.addWidget(made)
        self.mine = self._of_mine(board)
        self.body.addWidget(line())
        self.body.addWidget(label(self.mine, 13, semi=True, wrap=True))

    def _of_mine(self, board: Board) -> str:
        if not board.by_nobody:
            return self.tr("Each of your changes is confirmed by at least one colleague.")
        if board.by_nobody == 1:
            return self.tr(
                "1 of your changes is confirmed by nobody: it is on this laptop only, as far as we know."
            )
        return self.tr(
            "{count} of your changes are confirmed by nobody: they are on this laptop only, as far as we know."
        ).format(count=grouped(board.by_nobody, say))


class StandingRow(QWidget):
    """One laptop of a colleague; everything is said in words."""

    def __init__(self, session: Session, known: Row) -> None:
        super().__init__()
        standing = known.standing
        who = column(
            ElidedLabel(standing.label or self.tr("a laptop without a name"), 13, semi=True),
            ElidedLabel(standing.person, 12, "ink2"),
            None,
            gap=0,
        )
        left = holding(who)
        left.setFixedWidth(theme().px(190))
        self.said = [
            self._heard(session, known),
            self._here(known),
            label(self._in_words(known), 12, "ink" if standing.waiting else "ink2", wrap=True),
        ]
        heard, here, confirmed = self.said
        self.bar = GapBar(known.pieces, works=standing.works) if known.pieces else None
        told = [heard, self.bar, here, confirmed] if self.bar is not None else self.said
        inside = row(left, column(*told, None, gap=2), gap=16)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.setAccessibleName(
            ". ".join((standing.label, standing.person, *(each.text() for each in self.said)))
        )

    def _heard(self, session: Session, known: Row) -> QLabel:
        day = day_in_words(known.standing.heard, session.say)
        if not day:
            return label(self.tr("Never heard"), 12, "amber", wrap=True)
        words = self.tr("Last heard {day}").format(day=day)
        if known.long_silent:
            words = self.tr("Last heard {day}, {days} days ago: ask for a bundle").format(
                day=day, days=grouped(known.silent_days or 0, say)
            )
        return label(words, 12, "amber" if known.long_silent else "ink2", wrap=True)

    def _here(self, known: Row) -> QLabel:
        if known.missing:
            numbers = report_words.in_numbers(known.standing.missing)
            words = self.tr(
                "Changes {numbers} never came: ask for them. {here} of the {all} we know of are here"
            ).format(
                numbers=numbers,
                here=grouped(known.here, say),
                all=grouped(known.here + known.missing, say),
            )
            return label(words, 12, "amber", semi=True, wrap=True)
        if not known.standing.heard:
            words = self.tr("What was written there is not known yet")
        elif known.here == 1:
            words = self.tr("Nothing written there is missing here: 1 change")
        else:
            words = self.tr("Nothing written there is missing here: {count} changes").format(
                count=grouped(known.here, say)
            )
        return label(words, 12, "ink2", wrap=True)

    def _in_words(self, known: Row) -> str:
        standing = known.standing
        if not standing.works:
            return self.tr("Does not work here any more: nothing is packed for this laptop")
        if not standing.waiting and not standing.heard:
            return self.tr("You have nothing to give yet")
        confirmed = grouped(standing.confirmed, say)
        if not standing.waiting:
            words = self.tr("Has confirmed all of your changes that it may see: {count}")
            if not standing.not_for_it:
                words = self.tr("Has confirmed all your changes: {count}")
            return words.format(count=confirmed)
        if standing.waiting == 1:
            return self.tr("Has not confirmed 1 of your changes; confirmed: {confirmed}").format(
                confirmed=confirmed
            )
        return self.tr("Has not confirmed {count} of your changes; confirmed: {confirmed}").format(
            count=grouped(standing.waiting, say), confirmed=confirmed
        )
