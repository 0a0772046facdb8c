"""A date as it is said: one free line, what was understood under it, and the boxes behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wipdesk.domain import date_words
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.local_events import events_of
from wipdesk.domain.text import clean
from wipdesk.domain.typed import read_typed, typed_text
from wipdesk.domain.values import Missing, Unread
from wipdesk.domain.wording import source_in_words
from wipdesk.ui.editors.date_boxes import DateBoxes
from wipdesk.ui.editors.date_lines import Parts, echo, line_of, line_of_parts, parts_of
from wipdesk.ui.editors.editor import Editor
from wipdesk.ui.parts.buttons import icon_button, on_key
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.field import Field
    from wipdesk.domain.values import Value
    from wipdesk.ui.session import Session

_OPEN_KEYS = "Alt+Down"
_HOW_SURE = "~?%"


@dataclass(frozen=True, slots=True)
class _Came:
    """The date that stood here when the editor was filled: its line, and what she said of it in her own words."""

    date: PartialDate
    line: str = ""
    own_words: str = ""

    def is_said_by(self, date: PartialDate, line: str) -> bool:
        """Whether a line says this date, surer or less sure; of another date its source says nothing."""
        bare, other = self.date.edtf.rstrip(_HOW_SURE), date.edtf.rstrip(_HOW_SURE)
        bounds = (self.date.earliest, self.date.latest)
        same_bounds = self.date.known and bounds == (date.earliest, date.latest)
        return line.strip() == self.line.strip() or same_bounds or bool(bare and bare == other)


class DateEditor(Editor):
    """A date or a birth. Line and boxes are two views of one value; day and month are never guessed."""

    echo_also: Callable[[PartialDate], str] | None = None
    """What a form has to add to the echo, such as the days held."""

    def __init__(self, field: Field, session: Session, woman: str = "") -> None:
        super().__init__(field, session, woman)
        self.inside.insertWidget(1, self.echo)
        self.inside.insertWidget(2, self.parts)

    def make_boxes(self) -> QWidget:
        """The line, the button that opens the boxes, and the echo."""
        self._age = self.field.kind is Kind.BIRTH
        self._date = PartialDate()
        self._came = _Came(PartialDate())
        self._put_together = ""
        self._source_chosen = self._words_typed = False
        self.line = LineBox("")
        self.line.setPlaceholderText(
            self.tr("34, about 34, or a date") if self._age else self.tr("3 May 2026, about March 2023")
        )
        self.line.textChanged.connect(self._typed)
        self.line.editingFinished.connect(self.left)
        self.open_button = icon_button(
            "calendar-days", self.tr("Open day, month and year ({keys})").format(keys=_OPEN_KEYS), self.turn
        )
        self.open_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.echo = label("", 12, "accent", wrap=True)
        self.echo.hide()
        self.parts = DateBoxes(self.session, age=self._age)
        self.parts.by_event.told.connect(self._event_told)
        self.parts.hide()
        self.parts.parts_changed.connect(self._parts_typed)
        self.parts.about_it_changed.connect(self._told_about)
        self.parts.source.picked.connect(self._chose_source)
        self.parts.own_words.textEdited.connect(self._typed_words)
        self.parts.not_known_wanted.connect(lambda: self.say_missing(Missing.UNKNOWN))
        self.parts.left.connect(self.left)
        first = row(self.line, self.open_button, gap=2)
        first.setStretch(0, 1)
        on_key(self, _OPEN_KEYS, self.turn, self.tr("Open day, month and year of a date"))
        return holding(first)

    def inputs(self) -> tuple[QWidget, ...]:
        """The line; the boxes are behind it."""
        return (self.line,)

    def turn(self) -> None:
        """Open the boxes behind the line, or close them."""
        if not self.menu_button.isVisibleTo(self):
            return
        opening = not self.parts.isVisibleTo(self)
        if opening and not self.boxes.isVisibleTo(self):
            self.say_missing(Missing.NOT_ASKED)
        self.parts.setVisible(opening)
        (self.parts.day if opening else self.line).setFocus()

    def show_in_boxes(self, value: Value) -> None:
        """Show a date as a line, and in the boxes."""
        self._date = value if isinstance(value, PartialDate) else PartialDate()
        events = events_of(self.session.lists)
        line = line_of(
            self._date, today=self.session.today, age=self._age, say=self.session.say, events=events
        )
        if isinstance(value, Unread):
            line = value.text
        own = self._date.said if self._date.known and not self._said_as(line) else ""
        if own:
            self._date = replace(self._date, said=line)
        self.line.setText(line)
        self.line.setCursorPosition(0)
        self.parts.show_about(self._date.source, own)
        self.parts.show_parts(parts_of(self._date, self.session.say))
        self._came = _Came(self._date, line, own)
        self._source_chosen = self._words_typed = False
        self._say_echo()

    def read_boxes(self) -> Value:
        """What was understood, with its source and her own words; unread, it is kept as it was said."""
        own = clean(self.parts.own_words.text()).strip()
        source = self.parts.source.code()
        if not self.line.text().strip():
            return PartialDate(source=source, said=own) if own else Missing.NOT_ASKED
        return replace(self._date, source=source, said=own or self._date.said)

    def begin_with(self, text: str) -> None:
        """Go on with what was typed."""
        self.line.setText(text)

    def _bring(self, *, standing: bool) -> None:
        super()._bring(standing=standing)
        if not self.boxes.isVisibleTo(self):
            self.echo.hide()
            self.parts.hide()

    def _said_as(self, line: str) -> bool:
        """Whether what was said says no more than the line: the line itself, or the day an age was told on."""
        return self._date.said in ("", line) or self._age

    def _typed(self) -> None:
        if self._showing:
            return
        self._read_line()
        self._showing = True
        self.parts.show_parts(parts_of(self._date, self.session.say))
        self._showing = False
        self._say_echo()
        self.took()

    def _read_line(self) -> None:
        line = typed_text(Unread(self.line.text()))
        read = read_typed(self.field, line, today=self.session.today, lists=self.session.lists)
        self._date = read if isinstance(read, PartialDate) else PartialDate()
        same = self._came.is_said_by(self._date, line)
        source, own = (self._came.date.source, self._came.own_words) if same else ("", "")
        if self._source_chosen:
            source = self.parts.source.code()
        self.parts.show_about(
            self._date.source or source, self.parts.own_words.text() if self._words_typed else own
        )

    def _chose_source(self) -> None:
        """What she says in this edit holds, whatever date she types after it."""
        self._source_chosen = True

    def _typed_words(self) -> None:
        self._words_typed = True

    def _parts_typed(self) -> None:
        parts = self.parts.parts()
        if parts.empty and self._said_otherwise():
            self.parts.show_parts(Parts())
            return
        self._keep_said()
        self._showing = True
        self._put_together = line_of_parts(parts if not parts.empty else Parts())
        self.line.setText(self._put_together)
        self._showing = False
        self._read_line()
        self._say_echo()
        self.took()

    def _event_told(self, line: str) -> None:
        """Write the line that was put together by an event, as if it had been typed."""
        self._keep_said()
        self._put_together = line
        self.line.setText(line)

    def _said_otherwise(self) -> bool:
        """Whether the line says what somebody typed and no box shows."""
        line = self.line.text().strip()
        return line not in ("", self._put_together) and parts_of(self._date, self.session.say).empty

    def _keep_said(self) -> None:
        """Before boxes or an event write over the line: what it said and no box shows stays as her own words."""
        if self._said_otherwise() and not self.parts.own_words.text().strip():
            self.parts.show_about(self.parts.source.code(), self.line.text().strip())
            self._words_typed = True

    def _told_about(self) -> None:
        self._say_echo()
        self.took()

    def _say_echo(self) -> None:
        say = self.session.say
        line = self.line.text().strip()
        words = echo(self._date, say) if line else ""
        if self._date.known:
            source = source_in_words(self.parts.source.code(), say)
            if self._showing and date_words.words(self._date, say) == line:
                words = self.tr("Source: {source}").format(source=source) if source else ""
            elif source:
                words = f"{words} [{source}]"
            also = self.echo_also(self._date) if self.echo_also else ""
            words = ". ".join(filter(None, (words, also)))
        left = self._left_out()
        words = ". ".join(filter(None, (words.removesuffix("."), left))) if left else words
        self.echo.setText(words)
        self.echo.setVisible(bool(words))

    def _left_out(self) -> str:
        """That the source of the date that stood here is not kept for the one typed over it."""
        line, source = self.line.text().strip(), self._came.date.source
        if not line or not source or self.parts.source.code() or self._source_chosen:
            return ""
        words = self.tr("Where the earlier date came from is left out: {source}")
        return words.format(source=source_in_words(source, self.session.say))
