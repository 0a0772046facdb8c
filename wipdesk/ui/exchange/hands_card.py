"""Who has how many files: one line a person, each opening the list with her files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.services import hands
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.language import counted
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, column, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.hands import Hand
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class HandsCard(Card):
    """Files by person, worked out on the worker each time the page is opened."""

    def __init__(self, session: Session, moves: Moves) -> None:
        super().__init__(self.tr("Files by person"))
        self._session = session
        self._moves = moves
        self.opens: list[QWidget] = []
        self._lines = column(gap=4)
        self.body.addLayout(self._lines)
        self._lines.addWidget(label(self.tr("Looking through the files…"), 12, "ink2"))

    def read(self) -> None:
        """Count anew."""
        register, say = self._session.register, self._session.say
        self._session.slow(
            lambda _progress: hands.hands(register, say),
            then=self._show,
            refused=lambda error: self._say(self._session.sentence(error)),
        )

    def _say(self, words: str) -> None:
        empty_out(self._lines)
        self._lines.addWidget(label(words, 12, "ink2", wrap=True))

    def _show(self, found: tuple[Hand, ...]) -> None:
        empty_out(self._lines)
        self.opens = []
        for each in found:
            self._lines.addWidget(self._line(each))

    def _line(self, hand: Hand) -> QWidget:
        parts = [counted(self.tr("%n file(s)", "", hand.files), hand.files)]
        if hand.unassigned and hand.person:
            words = self.tr("%n of them assigned to nobody", "", hand.unassigned)
            parts.append(counted(words, hand.unassigned))
        if hand.limits:
            words = self.tr("%n on Today for a limit of time", "", hand.limits)
            parts.append(counted(words, hand.limits))
        if hand.person:
            last = self.tr("last visit {day}").format(day=hand.last_visit)
            parts.append(last if hand.last_visit else self.tr("no visit recorded"))
        said = column(
            ElidedLabel(hand.name, 13, semi=True), label(" · ".join(parts), 12, "ink2", wrap=True), gap=0
        )
        made = row(holding(said), gap=8)
        made.setStretch(0, 1)
        if hand.files:
            opens = quiet_button(
                self.tr("Open the list"), partial(self._moves.list_wanted.emit, ListQuery(search=hand.search))
            )
            opens.setAccessibleName(self.tr("Open the list: {name}").format(name=hand.name))
            self.opens.append(opens)
            made.addWidget(opens)
        return holding(made)
