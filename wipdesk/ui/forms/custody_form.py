"""The form of a stretch of detention: a move ends the present one and begins the next, in one save."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from wipdesk.domain.dates import PartialDate
from wipdesk.domain.held import current_episode
from wipdesk.domain.rules import Problem, Trouble, surely_before
from wipdesk.domain.spans import Stretch, days_held, days_words
from wipdesk.domain.values import Missing
from wipdesk.services.file_words import FileWords
from wipdesk.services.records import open_record
from wipdesk.ui.editors.date_editor import DateEditor
from wipdesk.ui.forms.record_form import RecordForm
from wipdesk.ui.forms.verbs import MOVE
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.domain.changes import Base


class CustodyForm(RecordForm):
    """When she is held somewhere already, a new stretch is a move from there unless she says it is not."""

    def prepare(self) -> None:
        """Find where she is now."""
        self.present: tuple[Any, Base[Any]] | None = None
        if not self.main.new or self.file is None:
            return
        episode = current_episode(self.file, self.session.today)
        if episode is not None and isinstance(episode.to_date, Missing):
            self.present = open_record(self.session.register, "custody_episode", episode.id)

    def connect_fields(self) -> None:
        """Say from where she moves, and how long she is held since."""
        since = self.editor("from_date")
        if isinstance(since, DateEditor):
            since.echo_also = self.days_in_words
            since.set_value(self.main.opened.from_date)
        self.ends = QCheckBox()
        if self.present is not None and self.file is not None:
            self._say_from_where()
        self.ends.toggled.connect(self.fit)
        self.ends.toggled.connect(self._look)
        for name in ("to_date", "from_date"):
            self.editor(name).changed.connect(self.fit)
        self.fit()

    def verb(self) -> str:
        """A move has a word of its own."""
        return MOVE if self.present is not None else super().verb()

    def to_save(self) -> tuple[tuple[Any, Base[Any]], ...]:
        """The stretch, and with a move the end of the one before it: it ended when the new one began."""
        entries = super().to_save()
        if self.present is None or not self.ends.isChecked():
            return entries
        episode, base = self.present
        began = self.main.record.from_date
        ended = began if isinstance(began, PartialDate) else Missing.UNKNOWN
        return ((replace(episode, to_date=ended, ended_by=self._how()), base), *entries)

    def odd_things(self) -> list[tuple[str, Problem]]:
        """A move to another place before she came to this one would end her stay before it began."""
        found = super().odd_things()
        if self.present is not None and self.ends.isChecked():
            since, began = self.present[0].from_date, self.main.record.from_date
            dated = isinstance(since, PartialDate) and isinstance(began, PartialDate)
            if dated and surely_before(began, since):
                found.append(("from_date", Problem("from_date", Trouble.BEFORE_START)))
        return found

    def days_in_words(self, since: PartialDate) -> str:
        """The days from this date to the end that is written, or to today."""
        until = self.editor("to_date").value()
        end = until if isinstance(until, PartialDate) and until.known else None
        days = days_held([Stretch(start=since, end=end)], today=self.session.today)
        words = self.tr("Days held in this stretch: {days}")
        return words.format(days=days_words(days, self.session.say))

    def fit(self) -> None:
        """A move has no end yet; an earlier stretch has one."""
        moves = self.present is not None and self.ends.isChecked()
        for name in ("to_date", "ended_by"):
            self.body.show_row(name, visible=not moves)
        self.foot.save.setText(self.session.say("form", MOVE if moves else super().verb()))
        self.body.fit_section("end")

    def _how(self) -> str:
        """How the present stretch ended, where the new one says it; what was written before stays."""
        episode = self.present[0] if self.present else None
        if episode is not None and not isinstance(episode.ended_by, Missing):
            return str(episode.ended_by) if isinstance(episode.ended_by, str) else "moved"
        new = self.main.record
        if new.regime == "hospital":
            return "to_hospital"
        same = episode is not None and new.place == episode.place
        return "sentenced" if same and new.regime == "sentenced" else "moved"

    def _say_from_where(self) -> None:
        if self.present is None or self.file is None:
            return
        words = FileWords(self.session.register, self.file, self.session.say)
        episode = self.present[0]
        self.from_where = label(words.which(episode), 13, semi=True, wrap=True)
        since = words.words((episode,), "from_date")
        self.ends.setText(self.tr("This ends her stay there, on the day the new one begins"))
        self.ends.setChecked(True)
        self.ends.setFont(theme().font(13))
        card = Card(self.tr("From"))
        card.setMaximumWidth(self.body.card.maximumWidth())
        card.body.addWidget(self.from_where)
        if since:
            card.body.addWidget(label(self.tr("Since {date}").format(date=since), 12, "ink2", wrap=True))
        card.body.addWidget(self.ends)
        self.body.body.insertWidget(0, card)
        # It is made last and stands first: Tab comes to it on the way from the head to the boxes.
        QCheckBox.setTabOrder(self.head.back, self.ends)
