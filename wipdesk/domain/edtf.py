"""Reads the notation in which the register keeps a date (EDTF, ISO 8601-2) and says which days it may mean.

Read are the parts of levels 0 and 1 that a case file needs: `1984`, `2023-03`, `2026-05-03`,
`2026-05-03T20:00`, unspecified digits (`199X`, `19XX`, `2023-XX`, `2023-03-XX`), the marks `~` about,
`?` not certain and `%` both, and intervals `a/b`, `../b`, `a/..`. Anything else reads as nothing, also
a day that no calendar has.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

ABOUT_HOURS = 1
ABOUT_DAYS = 7
ABOUT_MONTHS = 1
ABOUT_YEARS = 1
ABOUT_YEARS_OF_A_DECADE = 5
ABOUT_YEARS_OF_A_CENTURY = 10
"""How far "about" reaches to either side. These widths are the program's own rule; no standard sets them."""

LONGEST = 64
OPEN = ".."


class Bounds(NamedTuple):
    """The first and the last minute a date may mean, as local time of the place; empty where it is open.

    The last minute may be `T24:00`, the end of its day.
    """

    earliest: str
    latest: str


class Unit(Enum):
    """How finely a point in time is known."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}
_ABOUT_YEARS = {
    Unit.YEAR: ABOUT_YEARS,
    Unit.DECADE: ABOUT_YEARS_OF_A_DECADE,
    Unit.CENTURY: ABOUT_YEARS_OF_A_CENTURY,
}


def start_of(day: date) -> str:
    """Give the first minute of a day."""
    return f"{day.isoformat()}T00:00"


def end_of(day: date) -> str:
    """Give the end of a day."""
    return f"{day.isoformat()}T24:00"


def end_before(earliest: str) -> str:
    """Give the last minute that lies before a bound; the bound itself if it is not the start of a day.

    Empty before the first day of the calendar.
    """
    if not earliest.endswith("T00:00"):
        return earliest
    day = date.fromisoformat(earliest[:10])
    return end_of(moved_by_days(day, -1)) if day > date.min else ""


def start_after(latest: str) -> str:
    """Give the first minute that lies after a bound; the bound itself if it is not the end of a day.

    Empty after the last day of the calendar.
    """
    if not latest.endswith("T24:00"):
        return latest
    day = date.fromisoformat(latest[:10])
    return start_of(moved_by_days(day, 1)) if day < date.max else ""


def moved_by_days(day: date, days: int) -> date:
    """Give the day so many days later; stops at the ends of the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def moved_by_months(day: date, months: int) -> date:
    """Give the same day so many months later; the last of the month where it lacks that day."""
    count = min(max(day.year * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def end_of_month(day: date) -> date:
    """Give the last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


@dataclass(frozen=True, slots=True)
class EdtfPoint:
    """One end of an interval, or a date that is none."""

    text: str
    unit: Unit
    day: date
    """The first day it may mean."""
    clock: str = ""
    """`HH:MM` when the unit is a minute; `24:00` only as the end of an interval."""
    about: bool = False
    uncertain: bool = False

    @property
    def first(self) -> str:
        """The first minute it may mean."""
        return f"{self.day.isoformat()}T{self.clock or '00:00'}"

    @property
    def last(self) -> str:
        """The last minute it may mean."""
        return f"{self.day.isoformat()}T{self.clock}" if self.clock else end_of(self._last_day())

    @property
    def widened_first(self) -> str:
        """The first minute it may mean when "about" is given its width."""
        if not self.about:
            return self.first
        if self.clock:
            return self._moved_by_hours(-ABOUT_HOURS)
        return start_of(self._moved(self.day, -1))

    @property
    def widened_last(self) -> str:
        """The last minute it may mean when "about" is given its width."""
        if not self.about:
            return self.last
        if self.clock:
            return self._moved_by_hours(ABOUT_HOURS)
        moved = self._moved(self._last_day(), 1)
        return end_of(moved if self.unit is Unit.DAY else end_of_month(moved))

    def _last_day(self) -> date:
        if self.unit is Unit.DAY or self.unit is Unit.MINUTE:
            return self.day
        if self.unit is Unit.MONTH:
            return end_of_month(self.day)
        return date(min(self.day.year + _YEARS[self.unit] - 1, 9999), 12, 31)

    def _moved(self, day: date, direction: int) -> date:
        if self.unit is Unit.DAY:
            return moved_by_days(day, direction * ABOUT_DAYS)
        months = ABOUT_MONTHS if self.unit is Unit.MONTH else 12 * _ABOUT_YEARS[self.unit]
        return moved_by_months(day, direction * months)

    def _moved_by_hours(self, hours: int) -> str:
        moment = datetime.combine(self.day, datetime.min.time())
        hour, minute = self.clock.split(":")
        wanted = timedelta(hours=int(hour) + hours, minutes=int(minute))
        try:
            return (moment + wanted).isoformat(timespec="minutes")
        except OverflowError:
            return start_of(self.day) if hours < 0 else end_of(self.day)


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date in EDTF, read: two ends, of which one may be open; both are the same for a single point."""

    start: EdtfPoint | None
    end: EdtfPoint | None
    single: bool

    @property
    def about(self) -> bool:
        """Whether any end was put as an estimate."""
        return any(point.about for point in (self.start, self.end) if point)

    @property
    def uncertain(self) -> bool:
        """Whether any end was put as not certain."""
        return any(point.uncertain for point in (self.start, self.end) if point)

    @property
    def bounds(self) -> Bounds:
        """The bounds as they are written, "about" not counted."""
        return Bounds(self.start.first if self.start else "", self.end.last if self.end else "")

    @property
    def widened(self) -> Bounds:
        """The bounds with "about" given its width."""
        return Bounds(
            self.start.widened_first if self.start else "", self.end.widened_last if self.end else ""
        )


_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)(?:T(?P<clock>[0-9]{2}:[0-5][0-9]))?)?)?"
    r"(?P<mark>[~?%]?)"
)
_UNSPECIFIED = (None, "XX")


@lru_cache(maxsize=4096)
def read_edtf(text: str) -> Edtf | None:
    """Read a date in EDTF; None for anything that is not one, and for days that do not exist."""
    if not text or len(text) > LONGEST:
        return None
    ends = text.split("/")
    if len(ends) == 1:
        point = _read_point(text)
        return Edtf(point, point, single=True) if point else None
    if len(ends) != 2 or ends == [OPEN, OPEN]:
        return None
    start, end = _read_point(ends[0]), _read_point(ends[1], ends_interval=True)
    if (start is None and ends[0] != OPEN) or (end is None and ends[1] != OPEN):
        return None
    if start and end and start.first > end.last:
        return None
    return Edtf(start, end, single=False)


def edtf_of(bounds: Bounds) -> str:
    """Write bounds as EDTF, in the shortest way that reads back as the same bounds; empty for no bounds."""
    earliest, latest = bounds
    if not earliest or not latest:
        start, end = _written_start(earliest), _written_end(latest)
        return f"{start or OPEN}/{end or OPEN}" if start or end else ""
    for length in (4, 7, 10, 16):
        found = read_edtf(earliest[:length])
        if found and found.bounds == bounds:
            return earliest[:length]
    for length in (4, 7):
        text = f"{earliest[:length]}/{latest[:length]}"
        found = read_edtf(text)
        if found and found.bounds == bounds:
            return text
    return f"{_written_start(earliest)}/{_written_end(latest)}"


def _written_start(earliest: str) -> str:
    return earliest.removesuffix("T00:00")


def _written_end(latest: str) -> str:
    return latest.removesuffix("T24:00")


def _read_point(text: str, *, ends_interval: bool = False) -> EdtfPoint | None:
    found = _POINT.fullmatch(text)
    if found is None:
        return None
    unit = _unit(found)
    if unit is None:
        return None
    clock = found["clock"] or ""
    if clock >= "24:00" and not (clock == "24:00" and ends_interval):
        return None
    try:
        day = date(
            int(found["year"].replace("X", "0")),
            1 if found["month"] in _UNSPECIFIED else int(found["month"]),
            1 if found["day"] in _UNSPECIFIED else int(found["day"]),
        )
    except ValueError:
        return None
    mark = found["mark"]
    return EdtfPoint(text, unit, day, clock, about=mark in ("~", "%"), uncertain=mark in ("?", "%"))


def _unit(found: re.Match[str]) -> Unit | None:
    year, month, day = found["year"], found["month"], found["day"]
    if year.endswith("X"):
        whole = Unit.CENTURY if year.endswith("XX") else Unit.DECADE
        return whole if month is None else None
    if found["clock"]:
        return Unit.MINUTE if "XX" not in (month, day) else None
    if month in _UNSPECIFIED:
        return Unit.YEAR if day in _UNSPECIFIED else None
    return Unit.MONTH if day in _UNSPECIFIED else Unit.DAY
