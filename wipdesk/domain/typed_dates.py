"""Reads one typed line as a partly known date, in English or French, and keeps the line as it was typed.

The rules, all the program's own:

- numbers are day, month, year; `7/13/2008` is no date and is never turned round;
- a year of two digits lies between 2000 and next year, else in the 1900s;
- a day or month without a year is the latest that is not after today (with "next", the first after it),
  and a year that was only understood leaves a `?`; a birth without its year is not read;
- a day of the week alone is the latest such day that is not after today, and leaves a `?`;
- a number after a month is its day, unless it has four digits;
- a stretch without a year begins at the latest such day that is not after today;
- "early", "mid" and "late" are the thirds of a month (1-10, 11-20, 21 to the end) or of a year;
- the first week of a month is its first seven days, and so on; its last week may begin on the 22nd;
- the parts of a day are those of `dates.PARTS_OF_DAY`; midnight may be either end of its day;
- days ago are counted; weeks, months and years ago are an estimate;
- "about" has the widths given in `edtf`, for ages those in `ages`;
- "before" ends when the day or month named begins, "after" begins when it is over;
- an event of the list `local_event` is read as `typed_events` says;
- a weekday that does not fit its date leaves the line unread.

What cannot be read keeps its words and gets no bounds.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.ages import read_age
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.edtf import OPEN, Bounds, Edtf, Unit, end_before, read_edtf, start_after
from wipdesk.domain.life_events import read_life_event
from wipdesk.domain.local_events import NO_EVENTS
from wipdesk.domain.typed_events import read_event
from wipdesk.domain.typed_points import CLOCK, completed, read_point, written
from wipdesk.domain.typed_words import plain_words

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.local_events import LocalEvents


class _Reading(NamedTuple):
    edtf: str
    bounds: Bounds


_JOIN = r"(?P<how>between |from )?(?P<a>{end}) (?P<join>and|to|a|-) (?P<b>{end})"
_TIMES = re.compile(r"(?P<day>.+?) " + _JOIN.format(end=r"\S+(?: [ap]m)?"))
_STRETCH = re.compile(_JOIN.format(end=".+?"))
_DAYS_JOINED = re.compile(r"(?P<how>between |from )?(?P<a>[0-9]{1,2})(?P<join>-)(?P<b>[0-9]{1,2} [a-z].*)")
_YEARS_JOINED = re.compile(r"(?P<how>between |from )?(?P<a>[0-9]{4})(?P<join>-)(?P<b>[0-9]{4})")
_OPEN_END = re.compile(r"(before|after|since|from|until|to) (.+)")
_LENGTH = re.compile(r"[0-9]{1,4} (?:day|week|month|year)")
_AGE_TO_DAY = re.compile(r"(.+ (?:year|month|week|day)) to ([0-9]+ [a-z]+ [0-9]+|[0-9]+[/.-].+)")


def read_date(
    text: str, *, today: date, source: str = "", age: bool = False, events: LocalEvents = NO_EVENTS
) -> PartialDate:
    """Read one typed line; never fails: what cannot be read is kept as it was said, without bounds.

    With `age` the field is a birth: a number of years, months, weeks or days is an age as at the day named
    with it, as at today when none is named; that day is kept in what was said, so that it never drifts.
    """
    said = text.strip()
    reading = _noted(said)
    if reading is None:
        words = plain_words(said)
        born = (_birth(words, today) or _lived(words, today, events)) if age and words else None
        if born:
            return replace(born, source=source, said=born.said or said)
        reading = _read(words, today, events) if words else None
        if age and reading and _is_understood(reading, words):
            reading = None
    if reading is None:
        return PartialDate(source=source, said=said)
    earliest, latest = reading.bounds
    return PartialDate(edtf=reading.edtf, earliest=earliest, latest=latest, source=source, said=said)


def _noted(edtf: str) -> _Reading | None:
    read = read_edtf(edtf)
    return _Reading(edtf, read.widened) if read else None


def _is_understood(reading: _Reading, words: str) -> bool:
    """Whether its year was not typed: "3 May" must not make an infant of a woman."""
    read = read_edtf(reading.edtf)
    return read is not None and read.uncertain and "maybe" not in words.split()


def _birth(words: str, today: date) -> PartialDate | None:
    count, named, day_words = words.partition(" asat ")
    if not named:
        found = _AGE_TO_DAY.fullmatch(words)
        if found is None:
            return read_age(words, today)
        count, day_words = found.groups()
    as_at = _single(day_words, today)
    read = read_edtf(as_at.edtf) if as_at else None
    if read is None or not read.single or read.start is None or read.start.unit is not Unit.DAY or read.about:
        return None
    return read_age(count, read.start.day)


def _lived(words: str, today: date, events: LocalEvents) -> PartialDate | None:
    """A birth told by something in her life."""

    def bounds(rest: str) -> Bounds | None:
        reading = _read(rest, today, events)
        return reading.bounds if reading else None

    return read_life_event(words, today, bounds)


def _read(words: str, today: date, events: LocalEvents) -> _Reading | None:
    found = _single(words, today) or _stretch(words, today) or _open_ended(words, today)
    event = None if found else read_event(words, today, events)
    return _Reading(*event) if event else found


def _single(words: str, today: date) -> _Reading | None:
    point = read_point(words, today)
    return _noted(written(point, today)) if point else None


def _stretch(words: str, today: date) -> _Reading | None:
    near, unsure = words.startswith("about "), words.startswith("maybe ") or words.endswith(" maybe")
    words = words.removeprefix("about ").removeprefix("maybe ").removesuffix(" maybe")
    times = _TIMES.fullmatch(words)
    if times and CLOCK.fullmatch(times["a"]) and CLOCK.fullmatch(times["b"]):
        words = f"{times['how'] or ''}{times['a']} {times['join']} {times['b']} {times['day']}"
    shapes = (_DAYS_JOINED, _YEARS_JOINED, _STRETCH)
    found = next(filter(None, (shape.fullmatch(words) for shape in shapes)), None)
    if found is None or _are_two_dates(found):
        return None
    first, last = (read_point(found[end], today, alone=False) for end in ("a", "b"))
    pair = completed(first, last, today) if first and last else None
    if pair is None:
        return None
    start, end = (
        written(replace(point, near=near or point.near, unsure=unsure or point.unsure), today)
        for point in pair
    )
    return _noted(f"{start.split('/')[0]}/{end.split('/')[-1]}") if start and end else None


def _are_two_dates(found: re.Match[str]) -> bool:
    """Whether it is "3 and 10 May", which names two days and not the time between them."""
    return found["join"] == "and" and found["how"] != "between "


def _open_ended(words: str, today: date) -> _Reading | None:
    found = _OPEN_END.fullmatch(words)
    if found is None:
        return None
    how, rest = found.groups()
    if how == "since" and _LENGTH.fullmatch(rest):
        rest += " ago"
    inner = _single(rest, today)
    read = read_edtf(inner.edtf) if inner else None
    if inner is None or read is None:
        return None
    return _until(how, inner, read) if how in ("before", "until", "to") else _since(how, inner, read)


def _until(how: str, inner: _Reading, read: Edtf) -> _Reading | None:
    named = read.start if how == "before" else read.end
    latest = inner.bounds.latest
    if how == "before" and not read.about:
        latest = end_before(inner.bounds.earliest)
    return _Reading(f"{OPEN}/{named.text}", Bounds("", latest)) if named and latest else None


def _since(how: str, inner: _Reading, read: Edtf) -> _Reading | None:
    named = read.end if how == "after" else read.start
    earliest = inner.bounds.earliest
    if how == "after" and not read.about:
        earliest = start_after(inner.bounds.latest)
    return _Reading(f"{named.text}/{OPEN}", Bounds(earliest, "")) if named and earliest else None
