"""What stands beside the lines: why the chosen one is here, the keys, and who is in court this week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain import date_words
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel, key, label
from wipdesk.ui.today.today_row import put_off_buttons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wipdesk.services.today import CourtDay
    from wipdesk.services.today_line import TodayLine
    from wipdesk.ui.session import Session


class WhyCard(Card):
    """The chosen line in full: nothing of it is cut."""

    opened = Signal()
    put_off = Signal(object)
    """How: until later, or because it is not needed."""

    def __init__(self) -> None:
        super().__init__()
        self.name = label("", 14, semi=True, wrap=True)
        self.why = label("", 13, wrap=True)
        self.when = label("", 12, "ink2", wrap=True)
        self.more = label("", 12, "ink2", wrap=True)
        self.open = quiet_button(self.tr("Open her file"), self.opened.emit, icon_name="arrow-right")
        self.ways = flowing(*put_off_buttons(self.put_off.emit), gap=12)
        heading = label(self.tr("Why this line"), 13, semi=True)
        for each in (heading, self.name, self.why, self.when, self.more, self.open, self.ways):
            self.body.addWidget(each)
        self.opens_file = _key_line("Enter", self.tr("open her file"))
        self.puts_off = _key_line("L  X", self.tr("later, or not needed"))
        self.body.addWidget(self.opens_file)
        self.body.addWidget(_key_line("Space", self.tr("do what the button says")))
        self.body.addWidget(_key_line("↑ ↓", self.tr("another line")))
        self.body.addWidget(self.puts_off)

    def show_line(self, line: TodayLine | None) -> None:
        """Explain a line; None: there is none."""
        self.setVisible(line is not None)
        if line is None:
            return
        self.name.setText(line.name if not line.code else f"{line.name}  ·  {line.code}")
        self.why.setText(f"{line.why}\n{line.put_off}" if line.put_off else line.why)
        self.when.setText(line.when)
        self.when.setVisible(bool(line.when))
        self.more.setText(self.tr("%n more of this kind stand(s) in her file.", "", line.more))
        self.more.setVisible(bool(line.more))
        for each in (self.open, self.opens_file):
            each.setVisible(bool(line.woman))
        for each in (self.ways, self.puts_off):
            each.setVisible(bool(line.mark) and not line.put_off)


def _key_line(keys: str, words: str) -> QWidget:
    made = row(key(keys), ElidedLabel(words, 12, "ink2"))
    made.setStretch(1, 1)
    return holding(made)


class WeekCard(Card):
    """The court days of the week; a day on which nobody is listed says so."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Court this week"))
        self.session = session
        self._days = row(gap=0)

    def show_week(self, week: Sequence[CourtDay]) -> None:
        """Show who is to be in court on each day."""
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            if item.layout() is not None:
                empty_out(item.layout())
        for each in week:
            said = label(date_words.short_day_words(each.day, self.session.say), 12, semi=bool(each.names))
            said.setMinimumWidth(said.fontMetrics().averageCharWidth() * 10)
            who = "; ".join(each.names) or self.tr("none listed")
            if each.total > len(each.names):
                who = self.tr("{names} and %n more", "", each.total - len(each.names)).format(names=who)
            line = row(said, ElidedLabel(who, 12, "ink" if each.names else "ink3"), gap=8)
            line.setStretch(1, 1)
            self.body.addLayout(line)
