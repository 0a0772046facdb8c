"""Puts a partly known date into words, as exactly as it is known and no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.ages import said_age
from wipdesk.domain.dates import PARTS_OF_DAY
from wipdesk.domain.edtf import (
    Bounds,
    Edtf,
    EdtfPoint,
    Unit,
    edtf_of,
    end_before,
    moved_by_days,
    read_edtf,
    start_after,
)
from wipdesk.domain.field import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from wipdesk.domain.ages import SaidAge
    from wipdesk.domain.dates import PartialDate

    Say = Callable[[str, str], str]

LONGEST_SHORT = 30
"""Characters of an unread text that a table shows."""

MONTH_NAMES = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)
SHORT_MONTH_NAMES = (
    QT_TRANSLATE_NOOP("short dates", "Jan"),
    QT_TRANSLATE_NOOP("short dates", "Feb"),
    QT_TRANSLATE_NOOP("short dates", "Mar"),
    QT_TRANSLATE_NOOP("short dates", "Apr"),
    QT_TRANSLATE_NOOP("short dates", "May"),
    QT_TRANSLATE_NOOP("short dates", "Jun"),
    QT_TRANSLATE_NOOP("short dates", "Jul"),
    QT_TRANSLATE_NOOP("short dates", "Aug"),
    QT_TRANSLATE_NOOP("short dates", "Sep"),
    QT_TRANSLATE_NOOP("short dates", "Oct"),
    QT_TRANSLATE_NOOP("short dates", "Nov"),
    QT_TRANSLATE_NOOP("short dates", "Dec"),
)

_DAY = QT_TRANSLATE_NOOP("dates", "{day} {month} {year}")
_DAY_OF_YEAR = QT_TRANSLATE_NOOP("dates", "{day} {month}")
_MONTH = QT_TRANSLATE_NOOP("dates", "{month} {year}")
_DECADE = QT_TRANSLATE_NOOP("dates", "the {year}s")
_AT_TIME = QT_TRANSLATE_NOOP("dates", "{date} at {time}")
_ABOUT = QT_TRANSLATE_NOOP("dates", "about {date}")
_UNCERTAIN = QT_TRANSLATE_NOOP("dates", "{date} (not certain)")
_BETWEEN = QT_TRANSLATE_NOOP("dates", "between {first} and {last}")
_ROUGHLY = QT_TRANSLATE_NOOP("dates", "roughly between {first} and {last}")
_TIMES = QT_TRANSLATE_NOOP("dates", "{date} between {first} and {last}")
_BEFORE = QT_TRANSLATE_NOOP("dates", "before {date}")
_NOT_AFTER = QT_TRANSLATE_NOOP("dates", "not after {date}")
_AFTER = QT_TRANSLATE_NOOP("dates", "after {date}")
_SINCE = QT_TRANSLATE_NOOP("dates", "since {date}")
_NOT_READ = QT_TRANSLATE_NOOP("dates", "“{said}” (not read as a date)")
_QUOTED = QT_TRANSLATE_NOOP("dates", "“{said}”")
_NOTHING = QT_TRANSLATE_NOOP("dates", "date not known")
_AGE_AS_AT = QT_TRANSLATE_NOOP("dates", "{age} as at {date}")
_PARTS = {
    "morning": QT_TRANSLATE_NOOP("dates", "{date}, morning ({first} to {last})"),
    "afternoon": QT_TRANSLATE_NOOP("dates", "{date}, afternoon ({first} to {last})"),
    "evening": QT_TRANSLATE_NOOP("dates", "{date}, evening ({first} to {last})"),
    "night": QT_TRANSLATE_NOOP("dates", "{date}, night ({first} to {last})"),
}
# A number of years needs no unit: "about 34".
_AGES = {
    "month": (QT_TRANSLATE_NOOP("dates", "1 month"), QT_TRANSLATE_NOOP("dates", "{count} months")),
    "week": (QT_TRANSLATE_NOOP("dates", "1 week"), QT_TRANSLATE_NOOP("dates", "{count} weeks")),
    "day": (QT_TRANSLATE_NOOP("dates", "1 day"), QT_TRANSLATE_NOOP("dates", "{count} days")),
}
_AGE_RANGE = QT_TRANSLATE_NOOP("dates", "{least} to {most}")


def words(value: PartialDate, say: Say) -> str:
    """Put a date into words for a form or on paper; `say` translates a marked text of a context.

    Words follow the notation only as far as the bounds bear it out; else they follow the bounds.
    """
    return _Writer(say, "dates", MONTH_NAMES).worded(value, _NOT_READ)


def short(value: PartialDate, say: Say) -> str:
    """Put a date into few words for a table."""
    return _Writer(say, "short dates", SHORT_MONTH_NAMES).worded(value, _QUOTED, LONGEST_SHORT)


def day_words(day: date, say: Say) -> str:
    """Put a day into words: 3 May 2026."""
    return _Writer(say, "dates", MONTH_NAMES).day(day)


def short_day_words(day: date, say: Say) -> str:
    """Put a day into few words: 3 May 2026 with the month cut short."""
    return _Writer(say, "short dates", SHORT_MONTH_NAMES).day(day)


@dataclass(frozen=True, slots=True)
class _Writer:
    say: Say
    months_context: str
    months: tuple[str, ...]

    def worded(self, value: PartialDate, unread: str, longest: int | None = None) -> str:
        if not value.known:
            said = value.said if longest is None or len(value.said) <= longest else f"{value.said[:longest]}…"
            return self.fill(unread, said=said) if said else self.fill(_NOTHING)
        age = said_age(value)
        if age:
            return self.age(age)
        read = _told(value)
        if read is None:
            return self.fill(_NOTHING)
        told = self.point(read.start) if read.single and read.start else self.stretch(read, value)
        if read.single and read.about:
            told = self.fill(_ABOUT, date=told)
        return self.fill(_UNCERTAIN, date=told) if read.uncertain else told

    def fill(self, text: str, **parts: object) -> str:
        return self.say("dates", text).format(**parts)

    def age(self, age: SaidAge) -> str:
        told = str(age.least)
        if age.least != age.most:
            told = self.fill(_AGE_RANGE, least=age.least, most=age.most)
        if age.unit in _AGES:
            one, several = _AGES[age.unit]
            told = self.fill(one if told == "1" else several, count=told)
        told = self.fill(_ABOUT, date=told) if age.about else told
        return self.fill(_AGE_AS_AT, age=told, date=self.day(age.as_at))

    def day(self, day: date) -> str:
        return self.fill(_DAY, day=day.day, month=self.month(day), year=_year(day))

    def month(self, day: date) -> str:
        return self.say(self.months_context, self.months[day.month - 1])

    def point(self, point: EdtfPoint) -> str:
        if point.unit is Unit.MINUTE:
            return self.fill(_AT_TIME, date=self.day(point.day), time=point.clock)
        if point.unit is Unit.DAY:
            return self.day(point.day)
        if point.unit is Unit.MONTH:
            return self.fill(_MONTH, month=self.month(point.day), year=_year(point.day))
        if point.unit is Unit.DECADE:
            return self.fill(_DECADE, year=_year(point.day))
        if point.unit is Unit.CENTURY:
            return self.fill(_BETWEEN, first=point.day.year, last=point.day.year + 99)
        return _year(point.day)

    def stretch(self, read: Edtf, value: PartialDate) -> str:
        start, end = read.start, read.end
        if start is None or end is None:
            return self.open_ended(start, end, value)
        part = _part_of_day(start, end)
        if part:
            return self.fill(_PARTS[part], date=self.day(start.day), first=start.clock, last=end.clock)
        if start.unit is end.unit is Unit.MINUTE and start.day == end.day and not read.about:
            return self.fill(_TIMES, date=self.day(start.day), first=start.clock, last=end.clock)
        first, last = self.shortened(start, end), self.point(end)
        if start.about and end.about:
            return self.fill(_ROUGHLY, first=first, last=last)
        first = self.fill(_ABOUT, date=self.point(start)) if start.about else first
        last = self.fill(_ABOUT, date=last) if end.about else last
        return self.fill(_BETWEEN, first=first, last=last)

    def shortened(self, start: EdtfPoint, end: EdtfPoint) -> str:
        """Leave out of a start what the end says as well: "3" of "3 to 10 May 2026"."""
        if start.unit is not end.unit or start.day.year != end.day.year:
            return self.point(start)
        if start.unit is Unit.DAY:
            if start.day.month == end.day.month:
                return str(start.day.day)
            return self.fill(_DAY_OF_YEAR, day=start.day.day, month=self.month(start.day))
        return self.month(start.day) if start.unit is Unit.MONTH else self.point(start)

    def open_ended(self, start: EdtfPoint | None, end: EdtfPoint | None, value: PartialDate) -> str:
        named = start or end
        if named is None:
            return self.fill(_NOTHING)
        told = self.point(named)
        told = self.fill(_ABOUT, date=told) if named.about else told
        if start:
            return self.fill(_AFTER if value.earliest > named.last else _SINCE, date=told)
        return self.fill(_BEFORE if value.latest < named.first or named.about else _NOT_AFTER, date=told)


def _year(day: date) -> str:
    return f"{day.year:04d}"


def _told(value: PartialDate) -> Edtf | None:
    bounds = Bounds(value.earliest, value.latest)
    read = read_edtf(value.edtf)
    return read if read and _bears_out(bounds, read) else read_edtf(edtf_of(bounds))


def _bears_out(bounds: Bounds, read: Edtf) -> bool:
    written = read.bounds
    if [not end for end in written] != [not end for end in bounds]:
        return False
    if read.about:
        after = not written.earliest or bounds.earliest <= written.earliest
        return after and (not written.latest or written.latest <= bounds.latest)
    if read.start is None and read.end:
        return bounds.latest in (read.end.last, end_before(read.end.first))
    if read.end is None and read.start:
        return bounds.earliest in (read.start.first, start_after(read.start.last))
    return written == bounds


def _part_of_day(start: EdtfPoint, end: EdtfPoint) -> str:
    if start.about or end.about:
        return ""
    for part, (first, last) in PARTS_OF_DAY.items():
        last_day = moved_by_days(start.day, 1) if last > 24 else start.day
        last_clock = f"{last - 24 if last > 24 else last:02d}:00"
        if (start.clock, end.clock, end.day) == (f"{first:02d}:00", last_clock, last_day):
            return part
    return ""
