"""How old somebody is, when the day of birth is only partly known, and what an age says about the birth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from wipdesk.domain.dates import PartialDate, Precision
from wipdesk.domain.edtf import Bounds, edtf_of, end_of, moved_by_days, moved_by_months, start_of

OLDEST = 130
"""A greater age in years is not read as an age."""
ABOUT_YEARS_OF_ADULTS = 2
ABOUT_YEARS_UNDER_18 = 1
ABOUT_MONTHS_UNDER_24 = 2
ABOUT_MONTHS_FROM_24 = 12
ABOUT_WEEKS = 2
ABOUT_DAYS = 7
"""How far "about" reaches to either side of an age; the program's own rule."""

ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""In these a typed age keeps its day, whatever language the screen has, so that it can be read again."""

_AGE = re.compile(
    r"(?:(?P<between>between )?(?P<least>[0-9]{1,3}))"
    r"(?:(?: ?- ?| to | or |(?(between) and | to ))(?P<most>[0-9]{1,3}))?"
    r"(?: ?(?P<unit>y|year|month|week|day))?"
)
_YEARS_AND_MONTHS = re.compile(r"(?P<years>[0-9]{1,3}) year (?:and )?(?P<months>[0-9]{1,2}) month")
_SAID = re.compile(
    rf"(?P<about>about )?(?P<least>[0-9]{{1,4}})(?: to (?P<most>[0-9]{{1,4}}))?"
    rf"(?: (?P<unit>month|week|day)s?)? as at "
    rf"(?P<day>[0-9]{{1,2}}) (?P<month>{'|'.join(ENGLISH_MONTHS)}) (?P<year>[0-9]{{4}})"
)


@dataclass(frozen=True, slots=True)
class SaidAge:
    """An age as it was told on one day; least and most are the same unless a range was told."""

    least: int
    most: int
    unit: str
    """`year`, `month`, `week` or `day`."""
    about: bool
    as_at: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeWords:
    """What can be said of somebody's age on a day, in whole years; None where it cannot be told."""

    least: int | None
    most: int | None
    as_at: date
    about: bool


def age_between(birth: PartialDate, on: date) -> tuple[int | None, int | None]:
    """Give the least and the most whole years; None where the birth is open, both on a day before the birth.

    Who was born on 29 February is a year older on 1 March in a common year.
    """
    least, most = months_between(birth, on)
    return (None if least is None else least // 12), (None if most is None else most // 12)


def months_between(birth: PartialDate, on: date) -> tuple[int | None, int | None]:
    """Give the least and the most whole months, as `age_between` does for years."""
    first, last = birth.first_day, birth.last_day
    if first and first > on:
        return None, None
    least = None if last is None else max(_months(last, on), 0)
    return least, None if first is None else _months(first, on)


def age_words(birth: PartialDate, on: date) -> AgeWords:
    """Give the facts from which an age is worded."""
    least, most = age_between(birth, on)
    return AgeWords(least=least, most=most, as_at=on, about=birth.precision is Precision.ABOUT)


def read_age(words: str, as_at: date) -> PartialDate | None:
    """Read an age, in the words of `typed_words`, as the birth it means on a day; None if it is no age."""
    about = any(word in ("about", "maybe") for word in words.split())
    words = " ".join(word for word in words.split() if word not in ("about", "maybe"))
    composed = _YEARS_AND_MONTHS.fullmatch(words)
    if composed:
        months = int(composed["years"]) * 12 + int(composed["months"])
        return birth_of(SaidAge(months, months, "month", about, as_at))
    found = _AGE.fullmatch(words)
    if found is None:
        return None
    unit = {None: "year", "y": "year"}.get(found["unit"], found["unit"])
    least = int(found["least"])
    return birth_of(SaidAge(least, int(found["most"] or least), unit, about, as_at))


def birth_of(age: SaidAge) -> PartialDate | None:
    """Give the birth that an age means; what was said names the day, so that the age never drifts."""
    if age.most < age.least or (age.unit == "year" and age.most > OLDEST):
        return None
    widths = _about(age.least, age.unit), _about(age.most, age.unit)
    least, most = (age.least - widths[0], age.most + widths[1]) if age.about else (age.least, age.most)
    latest = min(_before(age.as_at, max(least, 0), age.unit), age.as_at)
    earliest = _before(age.as_at, most + 1, age.unit)
    if earliest == date.min:
        return None
    bounds = Bounds(start_of(moved_by_days(earliest, 1)), end_of(latest))
    edtf = edtf_of(bounds)
    if age.about:
        edtf = "/".join(f"{end}~" for end in edtf.split("/"))
    return PartialDate(edtf=edtf, earliest=bounds.earliest, latest=bounds.latest, said=said_text(age))


def said_age(birth: PartialDate) -> SaidAge | None:
    """Give back the age that was told, if the birth was told as one."""
    found = _SAID.fullmatch(birth.said)
    if found is None:
        return None
    try:
        as_at = date(int(found["year"]), ENGLISH_MONTHS.index(found["month"]) + 1, int(found["day"]))
    except ValueError:
        return None
    least = int(found["least"])
    age = SaidAge(least, int(found["most"] or least), found["unit"] or "year", bool(found["about"]), as_at)
    meant = birth_of(age)
    return age if meant and (meant.earliest, meant.latest) == (birth.earliest, birth.latest) else None


def said_text(age: SaidAge) -> str:
    """Write an age with its day, in the form that is kept: "about 34 as at 3 May 2026"."""
    count = f"{age.least}" if age.least == age.most else f"{age.least} to {age.most}"
    unit = "" if age.unit == "year" else f" {age.unit}" + ("" if age.most == 1 else "s")
    day = f"{age.as_at.day} {ENGLISH_MONTHS[age.as_at.month - 1]} {age.as_at.year:04d}"
    return f"{'about ' if age.about else ''}{count}{unit} as at {day}"


def _months(born: date, on: date) -> int:
    return (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)


def _before(day: date, count: int, unit: str) -> date:
    if unit == "year":
        return moved_by_months(day, -12 * count) if count < day.year else date.min
    if unit == "month":
        return moved_by_months(day, -count) if count < day.year * 12 - 12 else date.min
    return moved_by_days(day, -count * (7 if unit == "week" else 1))


def _about(count: int, unit: str) -> int:
    if unit == "year":
        return ABOUT_YEARS_OF_ADULTS if count >= 18 else ABOUT_YEARS_UNDER_18
    if unit == "month":
        return ABOUT_MONTHS_UNDER_24 if count < 24 else ABOUT_MONTHS_FROM_24
    return ABOUT_WEEKS if unit == "week" else ABOUT_DAYS
