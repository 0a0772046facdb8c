"""A date as the line one would type for it, as the boxes day, month, year and hour, and as what was understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.ages import ENGLISH_MONTHS, said_age
from wipdesk.domain.date_words import MONTH_NAMES, day_words
from wipdesk.domain.edtf import Unit, read_edtf
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.local_events import NO_EVENTS
from wipdesk.domain.typed_dates import read_date

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.lists import Say
    from wipdesk.domain.local_events import LocalEvents

_READ_AS = QT_TRANSLATE_NOOP("date editor", "Read as {date}")
_WITH_BOUNDS = QT_TRANSLATE_NOOP("date editor", "Read as {date}: from {first} to {last}")
_BORN = QT_TRANSLATE_NOOP("date editor", "Read as {age}, born in {first}")
_BORN_OR = QT_TRANSLATE_NOOP("date editor", "Read as {age}, born in {first} or {last}")
_BORN_BETWEEN = QT_TRANSLATE_NOOP("date editor", "Read as {age}, born between {first} and {last}")
_KEPT = QT_TRANSLATE_NOOP("date editor", "Not read as a date yet. Kept as you write it.")
_COARSE = {Unit.MONTH: "m", Unit.YEAR: "y"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What stands in the boxes behind the line."""

    day: str = ""
    month: str = ""
    year: str = ""
    hour: str = ""
    about: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is written in any of them."""
        return not (self.day or self.month or self.year or self.hour)


def line_of(value: PartialDate, *, today: date, age: bool, say: Say, events: LocalEvents = NO_EVENTS) -> str:
    """A line that is read as this date: what was said if that still reads so, else its words, else its notation.

    Words in the reader's language, if they are read back as this date.

    What was said reads differently once another year has begun, or if the boxes gave the day.
    """
    if not value.known:
        return value.said
    for line in (value.said, date_words.words(value, say), date_words.words(value, as_written)):
        read = read_date(line, today=today, age=age, events=events) if line else None
        if read is not None and (read.earliest, read.latest) == (value.earliest, value.latest):
            return line
    return value.edtf


def line_of_parts(parts: Parts) -> str:
    """The line that the boxes make together; a number that is no month leaves it unread, never turned round."""
    month = parts.month
    if month.isdecimal() and len(month) <= 2 and 1 <= int(month) <= len(ENGLISH_MONTHS):
        month = ENGLISH_MONTHS[int(month) - 1]
    elif month.isdecimal() and parts.day:
        return "/".join(filter(None, (parts.day, month, parts.year)))
    line = " ".join(filter(None, (parts.day, month, parts.year)))
    if parts.hour:
        hour = f"{parts.hour}h" if parts.hour.isdecimal() else parts.hour
        line = f"{line} {hour}" if hour.isalpha() else f"{line} at {hour}"
    return f"about {line}" if parts.about and line else line


def parts_of(value: PartialDate, say: Say) -> Parts:
    """What the boxes show of a date; a stretch of time stays in the line alone."""
    read = read_edtf(value.edtf) if value.edtf else None
    if read is None or not read.single or read.start is None:
        return Parts()
    point = read.start
    if point.unit not in (Unit.MINUTE, Unit.DAY, Unit.MONTH, Unit.YEAR):
        return Parts()
    fine = point.unit in (Unit.MINUTE, Unit.DAY)
    return Parts(
        day=str(point.day.day) if fine else "",
        month=say("dates", MONTH_NAMES[point.day.month - 1]) if point.unit is not Unit.YEAR else "",
        year=f"{point.day.year:04d}",
        hour=point.clock if point.unit is Unit.MINUTE else "",
        about=read.about,
    )


def echo(value: PartialDate, say: Say) -> str:
    """What was understood, in words; with first and last day where they are not in the words already."""
    if not value.known:
        return say("date editor", _KEPT) if value.said else ""
    words = date_words.words(value, say)
    if said_age(value) is not None:
        return _born(value, words, say)
    first, last = value.first_day, _last_day(value)
    read = read_edtf(value.edtf)
    if first is None or last is None or first == last or read is None or not (read.single and read.start):
        return say("date editor", _READ_AS).format(date=words)
    if not read.about and read.start.unit not in _COARSE:
        return say("date editor", _READ_AS).format(date=words)
    return say("date editor", _WITH_BOUNDS).format(
        date=words, first=day_words(first, say), last=day_words(last, say)
    )


def _last_day(value: PartialDate) -> date | None:
    last = value.last_day
    if last is not None and value.latest.endswith("T00:00"):
        return last - timedelta(days=1)
    return last


def _born(value: PartialDate, words: str, say: Say) -> str:
    first, last = value.first_day, value.last_day
    if first is None or last is None:
        return say("date editor", _READ_AS).format(date=words)
    text = {0: _BORN, 1: _BORN_OR}.get(last.year - first.year, _BORN_BETWEEN)
    return say("date editor", text).format(age=words, first=first.year, last=last.year)
