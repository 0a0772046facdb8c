"""Under a line of the page of today: until when it is put off, or why it is not needed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain import date_words, putting_off
from wipdesk.domain.numbers import grouped
from wipdesk.domain.putting_off import OTHER, How
from wipdesk.services import putting_off as lines
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox
from wipdesk.ui.parts.layout import Card, row
from wipdesk.ui.parts.text import label, set_tone
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QLayout

    from wipdesk.services.today_line import TodayLine
    from wipdesk.ui.session import Session

SHORT_WIDTH = 220
_AHEAD = (1, 3, 7, 14, 30)
"""Days ahead that are offered with one press."""


class PutOffPanel(Card):
    """Enter does it; Esc, which the page hears, leaves the line where it is."""

    put_off = Signal(object)
    """What was kept."""
    left = Signal()

    def __init__(self, session: Session, line: TodayLine, how: How) -> None:
        super().__init__()
        self.session, self.line, self.how = session, line, how
        self.last = putting_off.last_day(session.today, passed_limit=line.passed_limit)
        heading = self.tr("Later: {name}") if how is How.LATER else self.tr("Not needed: {name}")
        self.setAccessibleName(heading.format(name=line.name))
        self.body.addWidget(label(heading.format(name=line.name), 13, semi=True, wrap=True))
        self.day = LineBox(self.tr("The day on which it comes back"), longest=60)
        self.day.setPlaceholderText(self.tr("Friday, 3 (days), 4 December"))
        self.echo = label("", 12, "ink2", wrap=True)
        if how is How.LATER:
            self._offer_days()
        self.reason = ChoiceBox(self.tr("Why"))
        self.reason.addItem(self.tr("Choose why…"), "")
        for code, words in lines.reasons(line, how).items():
            self.reason.addItem(session.say("today", words), code)
        self.words = LineBox(self.tr("In a few words"), longest=lines.LONGEST_WORDS)
        self.words.setPlaceholderText(self.tr("in a few words, if you like"))
        self.body.addLayout(self._why())
        self.body.addWidget(self.echo)
        self.trouble = label("", 12, "red", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.keep_button = button("", self.keep, primary=True)
        self.leave_button = button(self.tr("Leave it here"), self.left.emit)
        self.body.addLayout(row(self.keep_button, self.leave_button, None))
        self.day.textChanged.connect(self._say_what)
        self.reason.currentIndexChanged.connect(self._say_what)
        for keys in ("Return", "Enter"):
            on_key(self, keys, self.keep)
        self._say_what()

    def begin(self) -> None:
        """Go to the first thing that is asked."""
        (self.day if self.how is How.LATER else self.reason).setFocus()

    def _offer_days(self) -> None:
        self.day.setFixedWidth(theme().px(SHORT_WIDTH))
        days = [self.session.today + timedelta(days=ahead) for ahead in _AHEAD]
        offered = [
            quiet_button(
                date_words.short_day_words(day, self.session.say),
                partial(self.day.setText, str((day - self.session.today).days)),
            )
            for day in days
            if day <= self.last
        ]
        line = row(self.day, flowing(*offered, gap=4), gap=8)
        line.setStretch(1, 1)
        self.body.addLayout(line)

    def _why(self) -> QLayout:
        self.reason.setMinimumWidth(theme().px(SHORT_WIDTH))
        if self.line.closed:
            return row(self.reason, None)
        made = row(self.reason, self.words, gap=8)
        made.setStretch(1, 1)
        return made

    def until(self) -> date | None:
        """The day that was typed, if a line can be put off to it."""
        day = putting_off.day_typed(self.day.text(), self.session.today)
        return day if day is not None and self.session.today < day <= self.last else None

    def _say_what(self) -> None:
        self.trouble.hide()
        say, until = self.session.say, self.until()
        day = date_words.day_words(until, say) if until else ""
        if self.how is How.NOT_NEEDED:
            self.keep_button.setText(self.tr("Take it off the page"))
            self.echo.setText(self._comes_back())
            return
        self.keep_button.setText(
            self.tr("Put off until {day}").format(day=day) if day else self.tr("Put off")
        )
        typed = bool(self.day.text().strip())
        words = self.tr("Until {day}. It comes back sooner if anything in the file changes it.").format(
            day=day
        )
        self.echo.setText(words if day else self._which_days())
        set_tone(self.echo, "amber" if typed and not day else "ink2")

    def _which_days(self) -> str:
        last = date_words.day_words(self.last, self.session.say)
        if self.line.passed_limit:
            words = self.tr(
                "Until {last} at the latest: a limit of time that has passed is put off for a week."
            )
        else:
            words = self.tr("A day from tomorrow until {last}.")
        return words.format(last=last)

    def _comes_back(self) -> str:
        until = putting_off.not_needed_until(self.session.today, passed_limit=self.line.passed_limit)
        if until is None:
            return self.tr("It comes back by itself once the file says anything else.")
        days = grouped(putting_off.PASSED_COMES_BACK, self.session.say)
        words = self.tr(
            "It comes back once the file says anything else, and is asked about again in {days} days."
        )
        return words.format(days=days)

    def keep(self) -> None:
        """Do what the button says; what is missing is said and gets the keys."""
        reason, words, until = self.reason.currentData(), self.words.text().strip(), self.until()
        if self.how is How.LATER and until is None:
            self._miss(self._which_days(), self.day)
        elif not reason:
            self._miss(self.tr("Choose why; whoever looks at the line later will ask."), self.reason)
        elif reason == OTHER and not words:
            self._miss(self.tr("Write the reason in a few words."), self.words)
        else:
            self._write(reason, words, until)

    def _miss(self, words: str, where: LineBox | ChoiceBox) -> None:
        self.trouble.setText(words)
        self.trouble.show()
        where.setFocus()

    def _write(self, reason: str, words: str, until: date | None) -> None:
        register, line = self.session.register, self.line
        self.keep_button.setEnabled(False)

        def work(_progress: object) -> object:
            if until is not None:
                return lines.put_off(register, line, until, reason, words)
            return lines.not_needed(register, line, reason, words)

        self.session.slow(
            work, then=self.put_off.emit, refused=lambda error: self._refused(self.session.sentence(error))
        )

    def _refused(self, words: str) -> None:
        self.keep_button.setEnabled(True)
        self.trouble.setText(words)
        self.trouble.show()
