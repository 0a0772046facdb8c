"""The diary: hearings by day and court, a day or a week at a time."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame

from wipdesk.domain import date_words
from wipdesk.services import diary
from wipdesk.ui.diary.day_part import DayPart
from wipdesk.ui.language import counted
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, chip_button, icon_button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.today.walked_rows import WalkedRows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.diary import Diary
    from wipdesk.services.today_line import TodayLine
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session
    from wipdesk.ui.today.today_row import TodayRow

WEEK, DAY = 7, 1
_EARLIEST, _LATEST = date(1900, 1, 1).toordinal(), date(2999, 12, 1).toordinal()
"""Days between which one can step."""


class DiaryPage(Page):
    """Left and Right go to the days before and after; Up and Down walk the lines."""

    name = "diary"
    help_page = "diary"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.length = WEEK
        self.first = _monday(session.today)
        self.mine = session.register.identity.role == "paralegal"
        self.content: Diary | None = None
        self.said = label("", 12, "ink2", wrap=True)
        self.lines = ScrolledColumn(margins=(20, 12, 20, 16), gap=10)
        self.rows = WalkedRows(self.lines)
        self.put_under(self._head(), self.lines)
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self.read)
        session.announcements.records_changed.connect(lambda _roots: self._changed())
        on_key(self, "Left", lambda: self._arrow(-1), self.tr("The days before"))
        on_key(self, "Right", lambda: self._arrow(1), self.tr("The days after"))
        on_key(self, "Home", self.show_today, self.tr("Today in the diary"))

    def _head(self) -> QWidget:
        self.title = title(self.tr("Diary"))
        self.before = icon_button("chevron-left", self.tr("The days before (Left)"), lambda: self.step(-1))
        self.after = icon_button("chevron-right", self.tr("The days after (Right)"), lambda: self.step(1))
        self.here = button(self.tr("Today"), self.show_today)
        self._lengths, self._whose = QButtonGroup(self), QButtonGroup(self)
        chips = [
            chip_button(self._lengths, self.tr("Week"), partial(self.show_length, WEEK), on=True),
            chip_button(self._lengths, self.tr("Day"), partial(self.show_length, DAY), on=False),
            chip_button(self._whose, self.tr("My files"), partial(self.show_whose, mine=True), on=self.mine),
            chip_button(
                self._whose, self.tr("Whole office"), partial(self.show_whose, mine=False), on=not self.mine
            ),
        ]
        moving = row(self.before, self.here, self.after, gap=4)
        made = QFrame()
        made.setProperty("edge", "bottom")
        first = row(self.title, None, holding(moving), gap=8)
        made.setLayout(column(first, flowing(*chips), self.said, margins=(20, 10, 20, 10), gap=4))
        return made

    def opened(self) -> None:
        """Read the days as they are now."""
        self.read()

    def show_length(self, days: int) -> None:
        """A week, or one day of it: today if it lies in the week."""
        inside = self.first <= self.session.today < self.first + timedelta(days=self.length)
        self.length = days
        start = self.session.today if inside else self.first
        self.first = start if days == DAY else _monday(start)
        self.rows.begin()
        self.read()

    def show_whose(self, *, mine: bool) -> None:
        """Only files assigned to me, or those of the whole office."""
        self.mine = mine
        self.rows.begin()
        self.read()

    def show_today(self) -> None:
        """Back to the days around today."""
        self.first = self.session.today if self.length == DAY else _monday(self.session.today)
        self.rows.begin()
        self.read()

    def step(self, by: int) -> None:
        """To the days before or after."""
        day = self.first.toordinal() + self.length * by
        if not _EARLIEST <= day <= _LATEST:
            return
        self.first = date.fromordinal(day)
        self.rows.begin()
        self.read()

    def _arrow(self, by: int) -> None:
        """Where one reads from the right, the days before lie at the right."""
        self.step(-by if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else by)

    def read(self) -> None:
        """Work out on the worker what stands on these days."""
        self._soon.stop()
        register, say, mine, first = self.session.register, self.session.say, self.mine, self.first
        last = first + timedelta(days=self.length - 1)
        self.session.slow(
            lambda _progress: (first, diary.diary(register, first, last, say, mine=mine, most=diary.MOST)),
            then=self._show,
            refused=lambda error: self.said.setText(self.session.sentence(error)),
        )

    def _changed(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _show(self, answer: tuple[date, Diary]) -> None:
        first, content = answer
        if first != self.first:
            return
        had = self.rows.take_out()
        self.content = content
        empty_out(self.lines.body)
        self._say_range(content)
        for day in content.days:
            part = DayPart(self.session, day)
            for made in part.rows:
                self._connect(made)
            self.lines.body.addWidget(part)
        if not content.days:
            self.lines.body.addWidget(self._nothing())
        self.lines.body.addStretch(1)
        self.rows.choose_again(focus=had or self.isVisible(), otherwise=self.here)

    def _say_range(self, content: Diary) -> None:
        say = self.session.say
        first = date_words.day_words(self.first, say)
        last = date_words.day_words(self.first + timedelta(days=self.length - 1), say)
        days = first if self.length == DAY else self.tr("{first} to {last}").format(first=first, last=last)
        words = counted(self.tr("{days} · %n in court", "", content.total), content.total).format(days=days)
        if content.left_out:
            more = self.tr(
                "%n more file(s) are not shown: look at one day, or at your own files.", "", content.left_out
            )
            words = f"{words}. {counted(more, content.left_out)}"
        self.said.setText(words)

    def _connect(self, made: TodayRow) -> None:
        self.rows.add(made)
        made.acted.connect(partial(self._act, made.line))
        made.opened.connect(partial(self.moves.woman_wanted.emit, made.line.woman, "court"))

    def _act(self, line: TodayLine) -> None:
        if line.target is not None:
            self.moves.place_wanted.emit(line.woman, line.target, line.parent)

    def _nothing(self) -> Card:
        card = Card(self.tr("No hearing is recorded for these days."))
        words = self.tr("A hearing stands here by its own date, and by the next date that a court gave.")
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        return card


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday()) if day.toordinal() > DAY * WEEK else day
