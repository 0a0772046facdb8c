"""Reads one point in time out of plain words and understands what was left out of it.

Works on the words of `typed_words`; the rules for what is understood are listed in `typed_dates`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from wipdesk.domain.dates import PARTS_OF_DAY
from wipdesk.domain.edtf import end_of_month, moved_by_days, moved_by_months
from wipdesk.domain.typed_words import MONTHS, WEEKDAYS

MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class TypedPoint:
    """What was typed of one point in time, before the missing parts are understood."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    decade: bool = False
    week: bool = False
    third: str = ""
    """A part of a month, a year or a decade: "early", or "week2" of a month."""
    weekday: str = ""
    clock: tuple[int, int] | None = None
    """First and last minute, counted from the midnight that begins the day."""
    near: bool = False
    unsure: bool = False
    coming: bool = False
    counted: bool = False
    """Counted from today, not named by the calendar."""

    @property
    def has_date(self) -> bool:
        """Whether any part of a date was typed, and not only an hour."""
        return (self.year, self.month, self.day) != (None, None, None)


_MONTH = "|".join(MONTHS)
_SHAPES = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        rf"(?P<day>\d{{1,2}})(?: (?P<name>{_MONTH})(?: (?P<year>\d{{4}}|\d\d))?)?",
        rf"(?P<name>{_MONTH}) (?P<day>\d{{1,2}})(?: (?P<year>\d{{4}}))?",
        rf"(?P<name>{_MONTH})(?: (?P<year>\d{{4}}))?",
        r"(?P<day>\d{1,2})([/.\- ])(?P<month>\d{1,2})\2(?P<year>\d{4}|\d\d)",
        r"(?P<year>\d{4})([/.\- ])(?P<month>\d{1,2})\2(?P<day>\d{1,2})",
        r"(?P<month>\d{1,2})[/.\-](?P<year>\d{4})",
        r"(?P<day>\d{1,2})/(?P<month>\d{1,2})",
        r"(?:year )?(?P<year>\d{4})",
    )
)
_DECADE = re.compile(r"year (\d\d)?(\d)0|(\d\d)?(\d)0'?s", re.ASCII)
_COUNTED = re.compile(r"(\d{1,4}) (day|week|month|year) (ago|hence)", re.ASCII)
_NAMED = re.compile(r"(last|this|next) (week|month|year)|(week|month|year) (last|this|next)")
_NAMED_YEAR = re.compile(r"(.+) (?:(last|this|next) year|year (last|this|next))")
_STEP = {"last": -1, "this": 0, "next": 1}
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
CLOCK = re.compile(
    r"(?<![\d/.\-])(?:a )?(?P<hour>\d{1,2})"
    r"(?:[:h](?P<minute>[0-5]\d)(?: ?(?P<half>am|pm))?|h|(?:\.(?P<dotted>[0-5]\d))? ?(?P<bare>am|pm))"
    r"(?![\d/.\-\w])",
    re.ASCII,
)
"""An hour as it is typed, within plain words."""
_THIRD_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_WEEK_DAYS = {"week1": (1, 7), "week2": (8, 14), "week3": (15, 21), "week4": (22, 28), "weeklast": (22, 31)}
_PART_DAYS = {**_THIRD_DAYS, **_WEEK_DAYS}
_THIRD_MONTHS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_THIRD_YEARS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def read_point(words: str, today: date, *, alone: bool = True) -> TypedPoint | None:
    """Read one point; `alone` is False within a stretch, where a bare day or hour takes the rest over."""
    tokens = words.split()
    near, unsure = "about" in tokens, "maybe" in tokens
    rest = " ".join(token for token in tokens if token not in ("about", "maybe"))
    clock, rest = _take_clock(rest)
    weekday, rest = _take_first(rest, WEEKDAYS)
    third, rest = _take_first(rest, tuple(_PART_DAYS))
    if weekday and not rest and not third:
        return replace(_latest(weekday, today), clock=clock, near=near)
    if not rest:
        only_clock = clock and not alone and not third and not weekday
        return TypedPoint(clock=clock, near=near) if only_clock else None
    point = _relative(rest, today) or _decade(rest, today) or _calendar_date(rest, today)
    if point is None or (alone and point.year is None and point.month is None):
        return None
    if (clock or weekday) and not point.day:
        return None
    return replace(
        point,
        third=third,
        weekday=weekday,
        clock=clock,
        near=near or point.near,
        unsure=unsure or point.unsure,
    )


def completed(first: TypedPoint, last: TypedPoint, today: date) -> tuple[TypedPoint, TypedPoint] | None:
    """Let the two ends of a stretch lend each other what only one of them names; None if they do not fit."""
    first, last, one_day = _with_shared_day(first, last)
    if not first.has_date or not last.has_date:
        return None
    if first.day and first.month is None:
        if last.counted:
            return None
        first = replace(first, month=last.month, year=last.year)
    if last.day and last.month is None:
        return None
    first, last = _with_shared_year(first, last, today)
    if one_day and first.clock and last.clock and last.clock < first.clock:
        last = replace(last, clock=(last.clock[0] + MINUTES_OF_A_DAY, last.clock[1] + MINUTES_OF_A_DAY))
    return first, last


def written(point: TypedPoint, today: date) -> str:
    """Write a point in EDTF with the missing year understood; empty if there is no such day."""
    if point.year is None:
        point = _with_year(point, today)
    if point.year is None or not 0 < point.year <= 9999:
        return ""
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((point.near, point.unsure), "")
    if point.decade or point.third:
        ends = _parts(point)
    elif point.day is None:
        ends = (f"{point.year:04d}" + (f"-{point.month:02d}" if point.month else ""),)
    else:
        ends = _written_day(point)
    return "/".join(end + mark for end in ends)


def _take_first(words: str, wanted: tuple[str, ...]) -> tuple[str, str]:
    first, _, rest = words.partition(" ")
    return (first, rest) if first in wanted else ("", words)


def _take_clock(words: str) -> tuple[tuple[int, int] | None, str]:
    """Take the hour, or the part of the day, out of a line."""
    tokens = words.split()
    for part, (first, last) in PARTS_OF_DAY.items():
        if part in tokens:
            return (first * 60, last * 60), " ".join(token for token in tokens if token != part)
    if "midnight" in tokens:
        return None, " ".join(token for token in tokens if token != "midnight")
    words = re.sub(r"\bnoon\b", "12h", words)
    found = CLOCK.search(words)
    if found is None:
        return None, words
    moment = _minutes(found)
    if moment is None:
        return None, words
    return (moment, moment), " ".join(f"{words[: found.start()]} {words[found.end() :]}".split())


def _minutes(found: re.Match[str]) -> int | None:
    hour, minute = int(found["hour"]), int(found["minute"] or found["dotted"] or 0)
    half = found["half"] or found["bare"]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute if hour <= 23 else None


def _relative(words: str, today: date) -> TypedPoint | None:
    if words in _DAYS:
        return _on(moved_by_days(today, _DAYS[words]))
    counted = _COUNTED.fullmatch(words)
    if counted:
        return _counted(int(counted[1]) * (-1 if counted[3] == "ago" else 1), counted[2], today)
    named = _NAMED.fullmatch(words)
    if named:
        return _named(_STEP[named[1] or named[4]], named[2] or named[3], today)
    way, _, name = words.partition(" ")
    if way in ("last", "next") and name in WEEKDAYS:
        ahead = (WEEKDAYS.index(name) - today.weekday()) % 7
        return replace(_on(moved_by_days(today, (ahead or 7) if way == "next" else ahead - 7)), unsure=True)
    return None


def _latest(weekday: str, today: date) -> TypedPoint:
    """The latest such day that is not after today; nobody said which week."""
    back = (today.weekday() - WEEKDAYS.index(weekday)) % 7
    return replace(_on(moved_by_days(today, -back)), unsure=True)


def _named(step: int, unit: str, today: date) -> TypedPoint:
    if unit == "week":
        return replace(_on(moved_by_days(today, 7 * step - today.weekday())), week=True)
    if unit == "month":
        moved = moved_by_months(today, step)
        return TypedPoint(year=moved.year, month=moved.month, counted=True)
    return TypedPoint(year=today.year + step, counted=True)


def _counted(count: int, unit: str, today: date) -> TypedPoint:
    if unit == "day":
        return _on(moved_by_days(today, count))
    if unit == "week":
        return replace(_on(moved_by_days(today, 7 * count)), near=True)
    moved = moved_by_months(today, count * (12 if unit == "year" else 1))
    month = None if unit == "year" else moved.month
    return TypedPoint(year=moved.year, month=month, near=True, counted=True)


def _on(day: date) -> TypedPoint:
    return TypedPoint(year=day.year, month=day.month, day=day.day, counted=True)


def _decade(words: str, today: date) -> TypedPoint | None:
    found = _DECADE.fullmatch(words)
    if found is None:
        return None
    century, tens = found[1] or found[3], int(found[2] or found[4]) * 10
    if century is None:
        start = today.year // 100 * 100 + tens
        return TypedPoint(year=start if start <= today.year else start - 100, decade=True)
    return TypedPoint(year=int(century) * 100 + tens, decade=True)


def _calendar_date(words: str, today: date) -> TypedPoint | None:
    named_year = _NAMED_YEAR.fullmatch(words)
    if named_year:
        words = f"{named_year[1]} {today.year + _STEP[named_year[2] or named_year[3]]:04d}"
    coming = words.startswith("next ") or words.endswith(" next")
    words = words.removeprefix("next ").removeprefix("last ").removesuffix(" next").removesuffix(" last")
    found = next(filter(None, (shape.fullmatch(words) for shape in _SHAPES)), None)
    if found is None:
        return None
    parts = found.groupdict()
    name, month, day = parts.get("name"), parts.get("month"), parts.get("day")
    return TypedPoint(
        year=_year(parts.get("year"), today),
        month=MONTHS.index(name) + 1 if name else int(month) if month else None,
        day=int(day) if day else None,
        coming=coming,
    )


def _year(digits: str | None, today: date) -> int | None:
    if digits is None:
        return None
    if len(digits) == 4:
        return int(digits)
    year = 2000 + int(digits)
    return year if year <= today.year + 1 else year - 100


def _with_year(point: TypedPoint, today: date) -> TypedPoint:
    """Understand the year: the latest that is not after today, or the first after it."""
    if point.month is None:
        return point
    years = range(today.year, today.year + 9) if point.coming else range(today.year, today.year - 9, -1)
    for year in years:
        try:
            day = date(year, point.month, point.day or 1)
        except ValueError:
            continue
        if (day > today) if point.coming else (day <= today):
            return replace(point, year=year, unsure=point.unsure or not point.coming)
    return point


def _with_shared_day(first: TypedPoint, last: TypedPoint) -> tuple[TypedPoint, TypedPoint, bool]:
    if first.has_date == last.has_date:
        return first, last, False
    whole, bare = (first, last) if first.has_date else (last, first)
    if whole.day is None:
        return first, last, False
    filled = replace(whole, clock=bare.clock, near=bare.near)
    return (first, filled, True) if whole is first else (filled, last, True)


def _with_shared_year(first: TypedPoint, last: TypedPoint, today: date) -> tuple[TypedPoint, TypedPoint]:
    """Lend the year; over a new year the earlier end keeps the earlier one, and that was only understood."""
    years = first.year, last.year
    if years == (None, None):
        first = _with_year(first, today)
        last = replace(last, unsure=last.unsure or first.unsure)
    turned = bool(first.month and last.month and first.month > last.month)
    if first.year is None and last.year is not None:
        return replace(first, year=last.year - turned, unsure=first.unsure or turned), last
    if last.year is None and first.year is not None:
        return first, replace(last, year=first.year + turned, unsure=last.unsure or turned)
    return first, last


def _parts(point: TypedPoint) -> tuple[str, ...]:
    year, month, third = point.year or 0, point.month, point.third
    if point.day is not None or (third in _WEEK_DAYS and (point.decade or month is None)):
        return ("",)
    if not third:
        return (f"{year // 10:03d}X",)
    if point.decade:
        return tuple(f"{year + each:04d}" for each in _THIRD_YEARS[third])
    if month is None:
        return tuple(f"{year:04d}-{each:02d}" for each in _THIRD_MONTHS[third])
    if not 1 <= month <= 12:
        return ("",)
    last = end_of_month(date(year, month, 1)).day
    return tuple(f"{year:04d}-{month:02d}-{min(each, last):02d}" for each in _PART_DAYS[third])


def _written_day(point: TypedPoint) -> tuple[str, ...]:
    try:
        day = date(point.year or 0, point.month or 0, point.day or 0)
    except ValueError:
        return ("",)
    if point.weekday and WEEKDAYS[day.weekday()] != point.weekday:
        return ("",)
    if point.week:
        return day.isoformat(), moved_by_days(day, 6).isoformat()
    if point.clock is None:
        return (day.isoformat(),)
    first, last = point.clock
    if first == last:
        return (_moment(day, first),)
    return _moment(day, first), _moment(day, last)


def _moment(day: date, minutes: int) -> str:
    if minutes > MINUTES_OF_A_DAY:
        day, minutes = moved_by_days(day, 1), minutes - MINUTES_OF_A_DAY
    return f"{day.isoformat()}T{minutes // 60:02d}:{minutes % 60:02d}"
