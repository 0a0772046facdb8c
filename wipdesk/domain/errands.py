"""What of a woman's file belongs on the page of today: in which group, for which day, and until when that stays so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import sittings
from wipdesk.domain.closing import is_closed
from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.following_up import GIVEN_UP_AFTER, next_follow_up
from wipdesk.domain.limit_needs import APPEAL_ASKED_FOR
from wipdesk.domain.need import SOON, Need, NeedKind, Urgency
from wipdesk.domain.needs import LOST_SIGHT_AFTER, needs
from wipdesk.domain.putting_off import mark_of
from wipdesk.domain.retention import retention_due
from wipdesk.domain.told import accounts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult


class Group(StrEnum):
    """The groups of the page, in the order in which they stand."""

    LIMITS = "limits"
    HEARINGS = "hearings"
    LIBERTY = "liberty"
    CHILDREN = "children"
    PROMISES = "promises"
    TEAM = "team"


GROUP_OF: dict[NeedKind, Group] = {
    NeedKind.LIMIT: Group.LIMITS,
    NeedKind.ALL_ENDED: Group.LIMITS,
    NeedKind.WARRANT_RUN_OUT: Group.LIMITS,
    NeedKind.WARRANT_RUNS_OUT: Group.LIMITS,
    NeedKind.STRETCH_IN_DOUBT: Group.LIMITS,
    NeedKind.NO_HEARING: Group.LIMITS,
    NeedKind.NEXT_HEARING: Group.HEARINGS,
    NeedKind.NOT_HEARD: Group.HEARINGS,
    NeedKind.NO_OUTCOME: Group.HEARINGS,
    NeedKind.NO_NEXT_DATE: Group.HEARINGS,
    NeedKind.BAIL_NOT_MET: Group.LIBERTY,
    NeedKind.NO_HELP: Group.LIBERTY,
    NeedKind.TASK_OVERDUE: Group.PROMISES,
    NeedKind.TASK_DUE: Group.PROMISES,
    NeedKind.PROMISED: Group.PROMISES,
    NeedKind.FOLLOW_UP: Group.PROMISES,
    NeedKind.FLAG: Group.PROMISES,
    NeedKind.KEPT_LONG: Group.PROMISES,
}
"""A need that is not named here stands on her own file only."""
HEARINGS_AHEAD = 7
"""Days ahead in which a hearing stands on the page."""
_WINDOWS = (
    *(
        -SOON,
        -HEARINGS_AHEAD,
        -3,
        0,
        1,
        LOST_SIGHT_AFTER,
        APPEAL_ASKED_FOR + 1,
        GIVEN_UP_AFTER + 1,
    ),
)
"""Days before and after a date in a file on which a need may come or go."""
_RANK = {urgency: rank for rank, urgency in enumerate(Urgency)}


@dataclass(frozen=True, slots=True)
class Errand:
    """One woman in one group: how urgent it is, and the day it is about."""

    group: Group
    rank: int
    """0: a day has passed; then soon, now, and the rest."""
    day: date | None
    put_off: bool = False
    """Off the page for now, because somebody put it off."""


def is_on_page(need: Need, today: date) -> bool:
    """Whether a need stands on the page of today."""
    if need.why not in GROUP_OF:
        return False
    if need.why is NeedKind.NEXT_HEARING and need.by is not None and need.by.first_day is not None:
        return (need.by.first_day - today).days <= HEARINGS_AHEAD
    return True


def errands(
    file: CaseFile, limits: tuple[ClockResult, ...], *, today: date, put_off: Collection[str] = ()
) -> tuple[Errand, ...]:
    """One errand for each group that has any for this woman: the most urgent of them.

    What stands under one of the marks of `put_off` is an errand apart.
    """
    found: dict[tuple[Group, bool], Errand] = {}
    for need in on_page(file, limits, today=today):
        group, off = GROUP_OF[need.why], bool(put_off) and mark_of(need) in put_off
        errand = Errand(group, _RANK[need.urgency], day_of(need), off)
        found[group, off] = min(found.get((group, off), errand), errand, key=order)
    return tuple(found.values())


def on_page(file: CaseFile, limits: tuple[ClockResult, ...], *, today: date) -> tuple[Need, ...]:
    """What this woman needs, as far as it stands on the page, put off or not."""
    return tuple(need for need in needs(file, today=today, limits=limits) if is_on_page(need, today))


def in_court(file: CaseFile, today: date) -> tuple[date, ...]:
    """The days from today on, known to the day, on which she is to be in court; none of a closed file."""
    if is_closed(file.woman):
        return ()
    told = [each.date for each in court_dates(file, today=today) if not each.passed]
    told += [each.date for each in sittings(file) if each.date is not None]
    days = {each.first_day for each in told if each.first_day == each.last_day}
    return tuple(sorted(day for day in days if day is not None and day >= today))


def order(errand: Errand) -> tuple[int, date]:
    """What errands are put in order by: the most urgent first, of these the earliest day."""
    return errand.rank, errand.day or date.max


def day_of(need: Need) -> date | None:
    """The day a need is about: when a limit passes or passed, the day in court, the day something is due."""
    if need.limit is not None:
        due = need.limit.due_first or need.limit.due_last
        return due.date() if due else None
    return need.by.first_day if need.by is not None else None


def true_until(file: CaseFile, limits: tuple[ClockResult, ...], *, today: date) -> date:
    """The last day on which the errands of a file stay as they are without looking at it again."""
    coming = [
        moved
        for day in _days(file, limits, today)
        for window in _WINDOWS
        if (moved := _moved(day, window)) is not None and moved > today
    ]
    return min(coming) - timedelta(days=1) if coming else date.max


def _days(file: CaseFile, limits: tuple[ClockResult, ...], today: date) -> Iterator[date]:
    due = next_follow_up(file, today)
    if due is not None:
        yield from (day for day in (due.due.first_day, due.due.last_day) if day is not None)
    kept = retention_due(file)
    if kept is not None:
        yield kept
    for result in limits:
        yield from (due.date() for due in (result.due_first, result.due_last) if due is not None)
    seen = set()
    for record in file.records():
        for name in record.__slots__:
            for each in accounts(getattr(record, name)):
                if isinstance(each, PartialDate):
                    seen |= {each.first_day, each.last_day}
    yield from (day for day in seen if day is not None)


def _moved(day: date, by: int) -> date | None:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None
