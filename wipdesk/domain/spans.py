"""Counts the days somebody was held, at least and at most, from dates that are only partly known.

A day count is a difference of calendar days: the day it begins is not counted, the last day is. Arrested
on 3 May and held on 4 May makes one day. Days that two records cover are counted once, days that none
covers not at all, days after today never.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.dates import PartialDate, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Window = tuple[PartialDate | None, PartialDate | None]
"""From and to of what is asked about. None is no limit; a date that is not known is a limit not known."""


class State(StrEnum):
    """How well a number of days can be told."""

    EXACT = "exact"
    BETWEEN = "between"
    AT_LEAST = "at_least"
    CANNOT_TELL = "cannot_tell"


class Reason(StrEnum):
    """Why the most cannot be told; empty when it can."""

    NONE = ""
    NO_RECORD = "no_record"
    START_NOT_KNOWN = "start_not_known"
    YEAR_NOT_SAID = "year_not_said"
    ENDS_BEFORE_START = "ends_before_start"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One record of being held.

    With no end (None), or marked open, it still runs. An end that was given but cannot be read, such as
    "before Ramadan", is over: only when is not known.
    """

    start: PartialDate | None
    end: PartialDate | None = None
    open: bool = False

    @property
    def runs(self) -> bool:
        """Whether no end is recorded."""
        return self.open or self.end is None

    @property
    def reversed(self) -> bool:
        """Whether it ends before it starts, however its dates are read."""
        return not self.runs and _reversed(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysHeld:
    """Whole days held: the least and the most; None where it cannot be told."""

    at_least: int | None
    at_most: int | None
    since: PartialDate | None
    """When the custody that still runs began, counting back over records that join without a doubt."""
    running: bool
    reason: Reason

    @property
    def state(self) -> State:
        """How well the number can be told."""
        if self.at_most is None:
            return State.CANNOT_TELL if self.at_least is None else State.AT_LEAST
        return State.EXACT if self.at_least == self.at_most else State.BETWEEN


class _Days(NamedTuple):
    """The days after `first` up to and with `last`; a first of None was too long ago to say."""

    first: date | None
    last: date


def days_held(stretches: Iterable[Stretch], *, today: date, within: Window | None = None) -> DaysHeld:
    """Count the days of all stretches together, as far as today and within the window.

    The least goes from the latest start to the earliest end of each stretch, the most from the earliest
    start to the latest end. A stretch or a window that ends before it starts adds nothing and leaves the
    most untold.
    """
    records = list(stretches)
    lower, upper = within or (None, None)
    sound = [record for record in records if not record.reversed]
    possible = [_cut_possible(_possible(record, today), lower, upper) for record in sound]
    certain = [_cut_certain(days, lower, upper) for record in sound if (days := _certain(record, today))]
    at_least = _count(_united(days for days in certain if days))
    reason = Reason.NONE
    if not records:
        reason = Reason.NO_RECORD
    elif len(sound) < len(records) or _reversed(lower, upper):
        reason = Reason.ENDS_BEFORE_START
    elif any(days.first is None for days in possible):
        guessed = all(record.start and record.start.year_guessed for record in sound if _is_open(record))
        reason = Reason.YEAR_NOT_SAID if guessed else Reason.START_NOT_KNOWN
    running = [record for record in sound if _runs_on(record, today, within)]
    return DaysHeld(
        at_least=None if reason and not at_least else at_least,
        at_most=None if reason else _count(_united(possible)),
        since=_since(running, sound, lower),
        running=bool(running),
        reason=reason,
    )


def hull(dates: Iterable[PartialDate]) -> PartialDate:
    """Span the accounts of one date: the least of the lower and the greatest of the upper bounds.

    An account that cannot be read may mean any day, and leaves the whole without bounds.
    """
    accounts = list(dates)
    if len(accounts) == 1:
        return accounts[0]
    earliest = [account.sure_earliest for account in accounts]
    latest = [account.latest for account in accounts]
    bounds = Bounds(
        min(earliest) if accounts and all(earliest) else "",
        max(latest) if accounts and all(latest) else "",
    )
    return within_bounds(bounds, source="derived" if accounts else "")


def gaps(stretches: Iterable[Stretch]) -> list[tuple[date, date]]:
    """List the stretches of time that no record covers: last day of the one, first day of the next.

    Only gaps that are there however the dates are read.
    """
    spans = _united(_possible(record, date.max) for record in stretches if not record.reversed)
    return [(before.last, _first(after)) for before, after in pairwise(spans)]


def overlaps(stretches: Sequence[Stretch]) -> list[tuple[Stretch, Stretch]]:
    """List the pairs of records that cover some same day beyond any doubt; a hand-over day is none."""
    spans = [(record, days) for record in stretches if (days := _certain(record, date.max))]
    return [
        (one, other)
        for (one, these), (other, those) in combinations(spans, 2)
        if max(_first(these), _first(those)) < min(these.last, those.last)
    ]


_WORDS = {
    "exact": QT_TRANSLATE_NOOP("dates", "{days} days"),
    "one": QT_TRANSLATE_NOOP("dates", "1 day"),
    "between": QT_TRANSLATE_NOOP("dates", "at least {least}, at most {most} days"),
    "at_most": QT_TRANSLATE_NOOP("dates", "at most {most} days"),
    "at_most_one": QT_TRANSLATE_NOOP("dates", "at most 1 day"),
    "at_least": QT_TRANSLATE_NOOP("dates", "at least {least} days"),
    "at_least_one": QT_TRANSLATE_NOOP("dates", "at least 1 day"),
    "cannot_tell": QT_TRANSLATE_NOOP("dates", "cannot tell"),
}


def days_words(days: DaysHeld, say: Callable[[str, str], str]) -> str:
    """Put a number of days into words; `say` translates a marked text of a context."""
    wording: str = days.state
    shown = days.at_most
    if days.state is State.BETWEEN and not days.at_least:
        wording = "at_most"
    elif days.state is State.AT_LEAST:
        shown = days.at_least
    if shown == 1:
        wording = {"exact": "one", "at_most": "at_most_one", "at_least": "at_least_one"}.get(wording, wording)
    return filled(say("dates", _WORDS[wording]), say, days=shown, least=days.at_least, most=days.at_most)


def _is_open(record: Stretch) -> bool:
    return record.start is None or record.start.first_day is None


def _reversed(start: PartialDate | None, end: PartialDate | None) -> bool:
    first = start.first_day if start else None
    last = end.last_day if end else None
    return bool(first and last and first > last)


def _possible(record: Stretch, today: date) -> _Days:
    first = record.start.first_day if record.start else None
    last = today if record.runs or record.end is None else record.end.last_day or today
    return _Days(min(first, today) if first else None, min(last, today))


def _certain(record: Stretch, today: date) -> _Days | None:
    first = record.start.last_day if record.start else None
    last = today if record.runs or record.end is None else record.end.first_day
    if first is None or last is None:
        return None
    days = _Days(first, min(last, today))
    return days if first < days.last else None


def _cut_possible(days: _Days, lower: PartialDate | None, upper: PartialDate | None) -> _Days:
    first, last = days
    begins = lower.first_day if lower else None
    ends = upper.last_day if upper else None
    if begins:
        first = max(first or begins, begins)
    return _Days(first, min(last, ends) if ends else last)


def _cut_certain(days: _Days, lower: PartialDate | None, upper: PartialDate | None) -> _Days | None:
    begins = lower.last_day if lower else date.min
    ends = upper.first_day if upper else date.max
    if begins is None or ends is None:
        return None
    cut = _Days(max(_first(days), begins), min(days.last, ends))
    return cut if _first(cut) < cut.last else None


def _united(spans: Iterable[_Days]) -> list[_Days]:
    """Join spans that share or touch a day, in order of time."""
    united: list[_Days] = []
    for days in sorted(spans, key=_first):
        if united and _first(days) <= united[-1].last:
            united[-1] = _Days(united[-1].first, max(united[-1].last, days.last))
        else:
            united.append(days)
    return united


def _count(spans: Iterable[_Days]) -> int:
    return sum(max((days.last - _first(days)).days, 0) for days in spans)


def _first(days: _Days) -> date:
    return days.first or date.min


def _runs_on(record: Stretch, today: date, within: Window | None) -> bool:
    """Whether it covers today beyond doubt about its end, and the window does too."""
    starts = [record.start, within[0] if within else None]
    if any(start and start.first_day and start.first_day > today for start in starts):
        return False
    ends = [None if record.runs else record.end, within[1] if within else None]
    return all(end is None or (end.first_day is not None and end.first_day > today) for end in ends)


def _since(running: list[Stretch], records: list[Stretch], lower: PartialDate | None) -> PartialDate | None:
    """Walk back from the running records over those that reach into them."""
    start = min((record.start for record in running if _dated(record.start)), key=_begin, default=None)
    if start is None or any(not _dated(record.start) for record in running):
        return None
    moved = True
    while moved:
        earlier = [record.start for record in records if _dated(record.start) and _leads_to(record, start)]
        previous = min((each for each in earlier if each), key=_begin, default=start)
        moved = _begin(previous) < _begin(start)
        start = previous if moved else start
    return lower if lower and lower.known and _begin(lower) > _begin(start) else start


def _dated(start: PartialDate | None) -> bool:
    return start is not None and start.first_day is not None


def _begin(start: PartialDate | None) -> date:
    return (start.first_day if start else None) or date.min


def _leads_to(record: Stretch, start: PartialDate) -> bool:
    ends = date.max if record.runs or record.end is None else record.end.first_day
    return ends is not None and start.last_day is not None and start.last_day <= ends
