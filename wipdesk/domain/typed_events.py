"""Reads a typed date that names an event: "before Ramadan", "the week after the election", "after Easter, at night".

Works on the words of `typed_words`. Rules, all the program's own: without a year it is the last time the event had
begun by the day of the talk, and the date keeps a `?`; "before" has no beginning and "after" no end, for nobody said
how long before or after; a part of the day in such a line narrows nothing; a week before or after is the seven days
and the calendar week together; "2 weeks after" is about that day. An event that may differ by some days widens both
ends by them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.dates import PARTS_OF_DAY
from wipdesk.domain.edtf import (
    OPEN,
    Bounds,
    edtf_of,
    end_of,
    moved_by_days,
    moved_by_months,
    read_edtf,
    start_of,
)
from wipdesk.domain.local_events import LocalEvents, Occurrence, chosen

if TYPE_CHECKING:
    from wipdesk.domain.local_events import LocalEvent


class EventReading(NamedTuple):
    """The notation of a date that names an event, and its bounds."""

    edtf: str
    bounds: Bounds


_SHAPE = (
    r"(?:(?:(?P<count>[0-9]{{1,3}}) )?(?P<unit>day|week|month|year) )?(?P<how>before|after|since|until|to)? ?"
    r"(?P<third>early|mid|late)? ?(?P<which>last|this|next)? ?(?P<before>[0-9]{{4}})? ?"
    r"(?P<event>{names})(?: (?P<year>[0-9]{{4}}))?(?: (?P<than>last|this|next)(?P<years> year)?)?"
)
_DAYS = {"day": 1, "week": 7}


@dataclass(frozen=True, slots=True)
class _Span:
    """First and last day an event may have had: as short and as long as they may be read."""

    first: date
    last: date
    slack: int
    unsure: bool
    either: bool = False
    """Whether one of its two ends is meant, and nobody said which."""

    @property
    def widened(self) -> tuple[date, date]:
        return moved_by_days(self.first, -self.slack), moved_by_days(self.last, self.slack)


def read_event(words: str, today: date, events: LocalEvents) -> EventReading | None:
    """Read words that name an event; None if they name none, or say more than can be read."""
    if not events.events:
        return None
    tokens = words.split()
    unsure = "maybe" in tokens
    near = "about" in tokens
    part = next((each for each in tokens if each in PARTS_OF_DAY), "")
    rest = " ".join(each for each in tokens if each not in ("maybe", "about", part))
    found = _pattern(events).fullmatch(rest)
    if found is None:
        return None
    span = _span(found, events.by_name[found["event"]], today)
    if span is None:
        return None
    span = replace(span, unsure=unsure or span.unsure)
    how, unit = found["how"] or "", found["unit"] or ""
    if unit:
        return _away(span, int(found["count"] or 0), unit, how) if how in ("before", "after") else None
    if how:
        return _open(span, how)
    return _during(span, part, near=near)


@lru_cache(maxsize=8)
def _pattern(events: LocalEvents) -> re.Pattern[str]:
    return re.compile(_SHAPE.format(names=events.pattern))


def _span(found: re.Match[str], event: LocalEvent, today: date) -> _Span | None:
    said = found["year"] or found["before"]
    if said and (found["which"] or found["than"] or (found["year"] and found["before"])):
        return None
    which = found["which"] or (found["than"] if not found["years"] else "") or ""
    year = int(said) if said else None
    if found["years"]:
        year = today.year + {"last": -1, "this": 0, "next": 1}[found["than"]]
    elif which == "this":
        year = today.year
    if event.either and (found["third"] or found["unit"]):
        return None
    time = chosen(event, today, year=year, which=which) if year is None or 0 < year < 9990 else None
    if time is None:
        return None
    first, last = _third(time[0], found["third"]) if found["third"] else time[0]
    return _Span(first, last, event.slack, time[1], event.either)


def _third(time: Occurrence, third: str) -> Occurrence:
    """The first, middle or last third of a stretch, rounded so that the thirds touch."""
    days = (time.last - time.first).days + 1
    cuts = [time.first + timedelta(days=days * each // 3) for each in (0, 1, 2)]
    ends = [max(cut - timedelta(days=1), time.first) for cut in cuts[1:]] + [time.last]
    at = ("early", "mid", "late").index(third)
    return Occurrence(min(cuts[at], ends[at]), ends[at])


def _during(span: _Span, part: str, *, near: bool) -> EventReading | None:
    first, last = span.widened
    if part and first == last:
        hours = PARTS_OF_DAY[part]
        return _written(Bounds(_hour(first, hours[0]), _hour(first, hours[1])), span.unsure, near)
    return _written(Bounds(start_of(first), end_of(last)), span.unsure, near)


def _open(span: _Span, how: str) -> EventReading | None:
    earliest, latest = span.widened
    mark = "?" if span.unsure else ""
    begins, ends = (span.last, span.first) if span.either else (span.first, span.last)
    if how in ("before", "until", "to"):
        # The real day may be later than the rule says: the latest such day bounds it.
        named = moved_by_days(begins, span.slack) if how == "before" else latest
        bound = end_of(moved_by_days(named, -1)) if how == "before" else end_of(named)
        return EventReading(f"{OPEN}/{named.isoformat()}{mark}", Bounds("", bound))
    named = moved_by_days(ends, -span.slack) if how == "after" else earliest
    bound = start_of(moved_by_days(named, 1)) if how == "after" else start_of(named)
    return EventReading(f"{named.isoformat()}{mark}/{OPEN}", Bounds(bound, ""))


def _away(span: _Span, count: int, unit: str, how: str) -> EventReading | None:
    """So long before an event began, or after it ended."""
    way = -1 if how == "before" else 1
    near = span.first if how == "before" else span.last
    if not count and unit == "week":
        ends = sorted(near + timedelta(days=way * days) for days in (1, 7))
        monday = near + timedelta(days=7 * way - near.weekday())
        first, last = min(ends[0], monday), max(ends[1], monday + timedelta(days=6))
    elif unit in _DAYS:
        first = last = moved_by_days(near, way * (count or 1) * _DAYS[unit])
    else:
        first = last = moved_by_months(near, way * (count or 1) * (12 if unit == "year" else 1))
    wide = span.slack
    bounds = Bounds(start_of(moved_by_days(first, -wide)), end_of(moved_by_days(last, wide)))
    return _written(bounds, span.unsure, bool(unit != "day" and (count or unit != "week")))


def _written(bounds: Bounds, unsure: bool, near: bool) -> EventReading | None:
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((near, unsure), "")
    edtf = "/".join(f"{end}{mark}" for end in edtf_of(bounds).split("/"))
    read = read_edtf(edtf)
    return EventReading(edtf, read.widened) if read else None


def _hour(day: date, hour: int) -> str:
    if hour > 24:
        return f"{moved_by_days(day, 1).isoformat()}T{hour - 24:02d}:00"
    return f"{day.isoformat()}T{hour:02d}:00"
