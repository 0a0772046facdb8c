"""One day of the diary: its heading, and its lines under the court they belong to."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from wipdesk.domain import date_words
from wipdesk.domain.numbers import grouped
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label
from wipdesk.ui.today.today_row import TodayRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.services.diary import DiaryDay
    from wipdesk.ui.session import Session


class DayPart(QFrame):
    """A card for a day; `rows` are its lines in order."""

    def __init__(self, session: Session, day: DiaryDay) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.rows: list[TodayRow] = []
        say = session.say
        if day.day is None:
            words = self.tr("Day not known exactly")
        elif day.day == session.today:
            words = self.tr("Today, {day}").format(day=date_words.day_words(day.day, say))
        else:
            words = date_words.day_words(day.day, say)
        here = "accent" if day.day == session.today else "ink"
        head = row(
            label(words, 13, here, semi=True),
            label(grouped(len(day.lines), say), 13, "ink2"),
            None,
            margins=(14, 6, 14, 2),
            gap=10,
        )
        body = column(head, *self._parts(day), 6, gap=0)
        self.setLayout(body)

    def _parts(self, day: DiaryDay) -> Iterator[object]:
        for court, lines in groupby(day.lines, key=lambda each: each.court):
            yield holding(row(ElidedLabel(court, 12, "ink2"), margins=(14, 2, 14, 0)))
            for line in lines:
                made = TodayRow(line.line)
                self.rows.append(made)
                yield made
