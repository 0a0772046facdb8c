"""Events by which people date things: Easter, Ramadan, an election, Ebola; read from the list `local_event`.

Each event has a day or a stretch, once, several times or every year; `slack` days to either side where the real day
may differ. Rows of an office count as the shipped ones do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.edtf import moved_by_days, read_edtf
from wipdesk.domain.moving_feasts import (
    FEAST_OF_SACRIFICE,
    LAST_MONTH,
    RAMADAN,
    SHAWWAL,
    easter,
    islamic_day,
    islamic_years,
)
from wipdesk.domain.typed_words import plain_words

if TYPE_CHECKING:
    from wipdesk.domain.lists import CodeList, CodeLists, CodeRow

LIST = "local_event"
MOST_SLACK = 60
_YEARLY = re.compile(r"(\d\d-\d\d)(?:/(\d\d-\d\d))?", re.ASCII)
_YEARS = 12
"""Years before today in which an event of every year is looked for; enough for 29 February too."""


class Occurrence(NamedTuple):
    """One time an event was: first and last day, as the list or the rule says, slack not counted."""

    first: date
    last: date


_EITHER = "eid"

Rule = Callable[[int], list[Occurrence]]


@dataclass(frozen=True)
class LocalEvent:
    """One event."""

    code: str
    label: str
    names: tuple[str, ...]
    """In the words of `typed_words`."""
    slack: int
    on: tuple[Occurrence, ...]
    """The times it was, if they are listed; else it comes every year."""
    rule: Rule | None
    provisional: bool
    either: bool = False
    """Whether its stretch runs between two feasts of one name, one of which is meant, and is no stretch of its own."""

    def in_years(self, first: int, last: int) -> list[Occurrence]:
        """Every time it was that touches these years, in order."""
        found = list(self.on)
        if self.rule is not None:
            found += [
                each for year in range(max(first - 1, 1), min(last, 9990) + 1) for each in self.rule(year)
            ]
        return sorted({each for each in found if each.last.year >= first and each.first.year <= last})


@dataclass(frozen=True)
class LocalEvents:
    """All events, to be found by what people call them."""

    events: tuple[LocalEvent, ...] = ()

    @property
    def by_name(self) -> dict[str, LocalEvent]:
        """Each event by each of its names; of two with one name the later in the list, which may be the office's."""
        return {name: each for each in self.events for name in each.names}

    @property
    def pattern(self) -> str:
        """A pattern for any name, the longest first."""
        return "|".join(re.escape(name) for name in sorted(self.by_name, key=lambda each: (-len(each), each)))


NO_EVENTS = LocalEvents()


def events_of(lists: CodeLists) -> LocalEvents:
    """The events of a country and of the office."""
    return _events(lists[LIST]) if LIST in lists else NO_EVENTS


@lru_cache(maxsize=16)
def _read(rows: tuple[CodeRow, ...]) -> LocalEvents:
    return LocalEvents(tuple(event for row in rows if (event := _event(row)) is not None))


def _events(found: CodeList) -> LocalEvents:
    return _read(found.rows)


def _event(row: CodeRow) -> LocalEvent | None:
    """The event of one row; None where it says no day that can be read: nothing is guessed."""
    on = [_listed(text) for text in row.fact("on").split(",") if text.strip()]
    rule = _rule(row.fact("rule").strip())
    times = tuple(each for each in on if each is not None)
    if len(times) < len(on) or not (times or rule):
        return None
    slack = row.fact("slack")
    words = (plain_words(each) for each in (*row.fact("names").split(","), row.label))
    return LocalEvent(
        code=row.code,
        label=row.label,
        names=tuple(dict.fromkeys(each for each in words if each and not each.isdecimal())),
        slack=min(int(slack), MOST_SLACK) if slack.isdecimal() else 0,
        on=times,
        rule=rule,
        provisional=row.provisional,
        either=row.fact("rule").strip() == _EITHER,
    )


def _listed(text: str) -> Occurrence | None:
    read = read_edtf(text.strip())
    if read is None or read.start is None or read.end is None:
        return None
    bounds = read.bounds
    return Occurrence(date.fromisoformat(bounds.earliest[:10]), date.fromisoformat(bounds.latest[:10]))


def _rule(text: str) -> Rule | None:
    if text in _FEASTS:
        return _FEASTS[text]
    found = _YEARLY.fullmatch(text)
    if found is None:
        return None
    first, last = found[1], found[2] or found[1]

    def yearly(year: int) -> list[Occurrence]:
        try:
            begin = date.fromisoformat(f"{year:04d}-{first}")
            end = date.fromisoformat(f"{year + (last < first):04d}-{last}")
        except ValueError:
            return []
        return [Occurrence(begin, end)]

    return yearly


def _easter(days: int = 0) -> Rule:
    """The day so many days from Easter Sunday."""

    def found(year: int) -> list[Occurrence]:
        day = moved_by_days(easter(year), days)
        return [Occurrence(day, day)]

    return found


def _either_eid(year: int) -> list[Occurrence]:
    """From the end of Ramadan to the feast of sacrifice that follows: both are called Eid, and one of them is meant."""
    times = []
    for each in islamic_years(year) if year > 622 else ():
        first = islamic_day(each, SHAWWAL, 1)
        if first.year == year:
            times.append(Occurrence(first, islamic_day(each, LAST_MONTH, FEAST_OF_SACRIFICE)))
    return times


def _islamic(month: int, day: int, *, whole: bool = False) -> Rule:
    def found(year: int) -> list[Occurrence]:
        times = []
        for each in islamic_years(year) if year > 622 else ():
            first = islamic_day(each, month, day)
            last = moved_by_days(islamic_day(each, month + 1, 1), -1) if whole else first
            if first.year == year:
                times.append(Occurrence(first, last))
        return times

    return found


_FEASTS: dict[str, Rule] = {
    "easter": _easter(),
    "good_friday": _easter(-2),
    "easter_monday": _easter(1),
    "ramadan": _islamic(RAMADAN, 1, whole=True),
    "ramadan_end": _islamic(SHAWWAL, 1),
    "sacrifice": _islamic(LAST_MONTH, FEAST_OF_SACRIFICE),
    _EITHER: _either_eid,
}


def chosen(
    event: LocalEvent, today: date, *, year: int | None = None, which: str = ""
) -> tuple[Occurrence, bool] | None:
    """Which time of an event is meant, and whether that was only understood; None if there was none.

    One that goes over New Year is called by the year in which it began, or by the one in which it ended: either may
    be meant. Without a year it is the last that had begun by today; "last" is over by today, "next" begins after it.
    """
    if year is not None:
        told = [each for each in event.in_years(year - 1, year) if year in (each.first.year, each.last.year)]
        before = any(each.first.year < year for each in told)
        return (Occurrence(told[0].first, told[-1].last), before and len(told) > 1) if told else None
    times = event.in_years(today.year - _YEARS, today.year + _YEARS) if event.rule else list(event.on)
    if which and event.either:
        # The last of two feasts may be the first of a stretch that is not over; the next may be its second.
        which = "" if which == "last" else which
        times = times if not which else []
    if which == "next":
        ahead = [each for each in times if each.first > today]
        return (ahead[0], False) if ahead else None
    past = [each for each in times if (each.last if which == "last" else each.first) <= today]
    return (past[-1], event.rule is not None or len(event.on) > 1) if past else None
