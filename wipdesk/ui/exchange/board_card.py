"""Who has what: one row a laptop, what never came from it, and what it has not confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.services import report_words
from wipdesk.services.sending import day_in_words
from wipdesk.ui.language import say
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, line
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from wipdesk.services.sending import Standing
    from wipdesk.ui.session import Session


class BoardCard(Card):
    """The other laptops of the office, in order of need."""

    def __init__(self, session: Session, standings: Sequence[Standing]) -> None:
        super().__init__(self.tr("Who has what"))
        self.rows: list[QWidget] = []
        if not standings:
            words = self.tr(
                "You work alone so far. A colleague comes in with a hello file; it is read here or on the page Office."
            )
            self.body.addWidget(label(words, 13, "ink2", wrap=True))
        for standing in standings:
            made = StandingRow(session, standing)
            self.rows.append(made)
            self.body.addWidget(line())
            self.body.addWidget(made)


class StandingRow(QWidget):
    """One laptop of a colleague; everything is said in words."""

    def __init__(self, session: Session, standing: Standing) -> None:
        super().__init__()
        who = column(
            ElidedLabel(standing.label or self.tr("a laptop without a name"), 13, semi=True),
            ElidedLabel(standing.person, 12, "ink2"),
            None,
            gap=0,
        )
        left = holding(who)
        left.setFixedWidth(theme().px(190))
        self.said = [self._heard(session, standing), self._missing(standing), self._waiting(standing)]
        inside = row(left, column(*self.said, None, gap=2), gap=16)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.setAccessibleName(
            ". ".join((standing.label, standing.person, *(each.text() for each in self.said)))
        )

    def _heard(self, session: Session, standing: Standing) -> QLabel:
        day = day_in_words(standing.heard, session.say)
        words = self.tr("Last heard {day}").format(day=day) if day else self.tr("Never heard")
        return label(words, 12, "ink2" if day else "amber", wrap=True)

    def _missing(self, standing: Standing) -> QLabel:
        if not standing.missing:
            words = self.tr("Nothing written there is missing here")
            if not standing.heard:
                words = self.tr("What was written there is not known yet")
            return label(words, 12, "ink2", wrap=True)
        numbers = report_words.in_numbers(standing.missing)
        words = self.tr("Changes {numbers} never came: ask for them").format(numbers=numbers)
        return label(words, 12, "amber", semi=True, wrap=True)

    def _waiting(self, standing: Standing) -> QLabel:
        return label(self._in_words(standing), 12, "ink" if standing.waiting else "ink2", wrap=True)

    def _in_words(self, standing: Standing) -> str:
        if not standing.works:
            return self.tr("Does not work here any more: nothing is packed for this laptop")
        if not standing.waiting:
            return (
                self.tr("Has confirmed all your changes")
                if standing.heard
                else self.tr("You have nothing to give yet")
            )
        if standing.waiting == 1:
            return self.tr("Has not confirmed 1 of your changes")
        return self.tr("Has not confirmed {count} of your changes").format(
            count=grouped(standing.waiting, say)
        )
