"""Who has what: one row a laptop, what never came from it, and what it has not confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.services import report_words
from wipdesk.services.sending import day_in_words
from wipdesk.ui.file.flow import flowing
from wipdesk.ui.parts.layout import Card, column, holding
from wipdesk.ui.parts.text import ElidedLabel, label, line
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.sending import Standing
    from wipdesk.ui.session import Session


class BoardCard(Card):
    """The other laptops of the office, in order of need."""

    def __init__(self, session: Session, standings: Sequence[Standing]) -> None:
        super().__init__(self.tr("Who has what"))
        self.rows: list[QWidget] = []
        if not standings:
            words = self.tr(
                "You work alone so far. A colleague comes in with the file her laptop says hello with."
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
            gap=0,
        )
        parts = [(who, 190), (self._heard(session, standing), 150)]
        parts += [(self._missing(standing), 220), (self._waiting(standing), 200)]
        held = []
        for inside, wide in parts:
            part = holding(inside)
            part.setFixedWidth(theme().px(wide))
            held.append(part)
        self.setLayout(column(flowing(*held, gap=12), gap=0))
        self.words = self._in_words(standing)
        self.setAccessibleName(self.words)

    def _heard(self, session: Session, standing: Standing) -> object:
        day = day_in_words(standing.heard, session.say)
        words = self.tr("last heard {day}").format(day=day) if day else self.tr("never heard")
        return column(label(words, 12, "ink2" if day else "amber", wrap=True))

    def _missing(self, standing: Standing) -> object:
        if not standing.missing:
            words = (
                self.tr("Nothing of hers is missing here") if standing.heard else self.tr("Nothing came yet")
            )
            return column(label(words, 12, "ink2", wrap=True))
        numbers = report_words.in_numbers(standing.missing)
        words = self.tr("Her changes {numbers} never came: ask for them").format(numbers=numbers)
        return column(label(words, 12, "amber", semi=True, wrap=True))

    def _waiting(self, standing: Standing) -> object:
        words = self._in_words(standing)
        return column(label(words, 12, "ink" if standing.waiting else "ink2", wrap=True))

    def _in_words(self, standing: Standing) -> str:
        if not standing.works:
            return self.tr("Does not work here any more: nothing is packed for this laptop")
        if not standing.waiting:
            return self.tr("Has confirmed all your changes")
        if standing.waiting == 1:
            return self.tr("Has not confirmed 1 of your changes")
        return self.tr("Has not confirmed {count} of your changes").format(count=f"{standing.waiting:,}")
