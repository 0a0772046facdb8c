"""Counts from a start to a stop against a limit, with bounds: what is sure, what may be, what cannot be told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.clocks.rules import Ends, Unit
from wipdesk.domain.dates import within_bounds
from wipdesk.domain.edtf import Bounds, end_of, moved_by_days, moved_by_months, start_of

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.clocks.calendar import CourtCalendar
    from wipdesk.domain.clocks.rules import ClockRule
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.spans import DaysHeld

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_LAST_MINUTE = time(23, 59)
_LONGEST_YEAR, _LONGEST_MONTH = 366, 31
_SHORTEST_YEAR, _SHORTEST_MONTH = 365, 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What counting gives, before anybody asked whether the rule applies."""

    outcome: Outcome
    unit: Unit
    least: int | None = None
    most: int | None = None
    due_first: datetime | None = None
    due_last: datetime | None = None
    over_least: int = 0
    over_most: int = 0
    lacking: tuple[Lack, ...] = ()
    calendar: str = ""


def count_time(
    rule: ClockRule, start: PartialDate, stop: PartialDate, calendar: CourtCalendar, *, stopped: bool = True
) -> Counted:
    """Count the time between two dates. `stopped`: whether the stop is told, and not only a day it cannot be after."""
    unit = Unit.HOURS if rule.unit is Unit.HOURS else Unit.DAYS
    last = last_minute(stop)
    if last and start.from_ and last < start.from_:
        return Counted(outcome=Outcome.CANNOT_TELL, unit=unit, lacking=(Lack.ORDER,))
    first_due, last_due, lacking = _due(rule, start, calendar)
    outcome = _outcome(first_due, last_due, stop.from_ if stopped else None, last)
    if not stopped and outcome is Outcome.POSSIBLY:
        outcome = Outcome.CANNOT_TELL
    least, most = _passed(unit, start, stop)
    one = _HOUR if unit is Unit.HOURS else _DAY
    return Counted(
        outcome=outcome,
        unit=unit,
        least=least if stopped else None,
        most=most,
        due_first=first_due,
        due_last=last_due,
        over_least=_over(stop.from_ if stopped else None, last_due, one),
        over_most=_over(last, first_due, one),
        lacking=lacking if outcome in (Outcome.POSSIBLY, Outcome.CANNOT_TELL) else (),
        calendar=calendar.version if rule.ends is Ends.NEXT_COURT_DAY else "",
    )


def count_custody(
    rule: ClockRule, held: DaysHeld, today: date, maximum: tuple[int, int, int] | None
) -> Counted:
    """Count days in custody against a number of days, or against the longest term for the offence."""
    limits = _limit_in_days(rule, maximum)
    if limits is None:
        return Counted(
            outcome=Outcome.CANNOT_TELL,
            unit=Unit.DAYS,
            least=held.at_least,
            most=held.at_most,
            lacking=(Lack.MAXIMUM,),
        )
    shortest, longest = limits
    least, most = held.at_least or 0, held.at_most
    if least > longest:
        outcome = Outcome.OVERDUE
    elif most is None:
        outcome = Outcome.CANNOT_TELL
    else:
        outcome = Outcome.WITHIN if most <= shortest else Outcome.POSSIBLY
    counted = Counted(
        outcome=outcome,
        unit=Unit.DAYS,
        least=held.at_least,
        most=most,
        over_least=max(least - longest, 0),
        over_most=max((most or 0) - shortest, 0),
        lacking=(Lack.DETENTION,) if outcome is Outcome.CANNOT_TELL else (),
    )
    if not held.running or most is None:
        return counted
    due = [moved_by_days(today, shortest - most), moved_by_days(today, longest - least)]
    first, last = (datetime.combine(day, _LAST_MINUTE) for day in due)
    return replace(counted, due_first=first, due_last=last)


def after_hours(rule: ClockRule, start: PartialDate, calendar: CourtCalendar) -> PartialDate:
    """The days on which a time may begin that runs from some hours after a date, or the first court day after them."""
    if not rule.after_hours:
        return start
    earliest, latest = _plus(start.from_, rule.after_hours), _plus(last_minute(start), rule.after_hours)
    earliest, latest = calendar.or_next_court_day(earliest, latest)
    first = start_of(earliest.date()) if earliest else ""
    return within_bounds(Bounds(first, end_of(latest.date()) if latest else ""), source=start.source)


def over_maximum(term: tuple[int, int, int], maximum: tuple[int, int, int]) -> bool | None:
    """Whether a term is longer than another; None where that depends on which months are meant."""
    if _months(term) == _months(maximum):
        return term[2] > maximum[2]
    if _least_days(term) > _most_days(maximum):
        return True
    if _most_days(term) < _least_days(maximum):
        return False
    longer = _months(term) > _months(maximum)
    settled = term[2] >= maximum[2] if longer else term[2] <= maximum[2]
    return longer if settled else None


def term_in_days(term: tuple[int, int, int]) -> tuple[int, int]:
    """A term in days: with the shortest months and years there are, and with the longest."""
    return _least_days(term), _most_days(term)


def last_minute(date: PartialDate) -> datetime | None:
    """The last minute a date may mean; of a whole day 23:59."""
    if not date.latest.endswith("T24:00"):
        return date.to
    day = date.last_day
    return datetime.combine(day, _LAST_MINUTE) if day else None


def _due(
    rule: ClockRule, start: PartialDate, calendar: CourtCalendar
) -> tuple[datetime | None, datetime | None, tuple[Lack, ...]]:
    shortest = rule.limit or 0
    longest = rule.limit_most or shortest
    if rule.unit is not Unit.HOURS:
        first = _end_of(rule, start.first_day, shortest)
        return first, _end_of(rule, start.last_day, longest), ()
    earliest = _plus(start.from_, shortest)
    if rule.ends is not Ends.NEXT_COURT_DAY:
        return earliest, _plus(start.to, longest), ()
    latest = _plus(last_minute(start), longest)
    lacking: list[Lack] = []
    if latest:
        lacking += [] if calendar.knows(latest.date()) else [Lack.COURT_DAYS]
        lacking += [Lack.COURT_HOURS] if calendar.in_hours(latest) is None else []
    earliest, latest = calendar.or_next_court_day(earliest, latest)
    return earliest, latest, tuple(lacking)


def _plus(moment: datetime | None, hours: int) -> datetime | None:
    try:
        return moment + hours * _HOUR if moment else None
    except OverflowError:
        return None


def _end_of(rule: ClockRule, day: date | None, limit: int) -> datetime | None:
    """The last minute of the last day of a time in days or months."""
    if day is None:
        return None
    last = moved_by_months(day, limit) if rule.unit is Unit.MONTHS else moved_by_days(day, limit)
    return datetime.combine(moved_by_days(last, -1) if rule.count_first_day else last, _LAST_MINUTE)


def _outcome(
    first_due: datetime | None, last_due: datetime | None, from_: datetime | None, last: datetime | None
) -> Outcome:
    if last_due and from_ and from_ > last_due:
        return Outcome.OVERDUE
    if last is None or first_due is None:
        # Before some day: of those before it the earlier ones are over the limit.
        return Outcome.POSSIBLY if last and last_due else Outcome.CANNOT_TELL
    return Outcome.WITHIN if last <= first_due else Outcome.POSSIBLY


def _passed(unit: Unit, start: PartialDate, stop: PartialDate) -> tuple[int | None, int | None]:
    if unit is Unit.HOURS:
        least = (stop.from_ - start.to) // _HOUR if stop.from_ and start.to else None
        most = (stop.to - start.from_) // _HOUR if stop.to and start.from_ else None
    else:
        least = (stop.first_day - start.last_day).days if stop.first_day and start.last_day else None
        most = (stop.last_day - start.first_day).days if stop.last_day and start.first_day else None
    return (None if least is None else max(least, 0)), most


def _over(moment: datetime | None, due: datetime | None, one: timedelta) -> int:
    """Whole hours or days beyond; a started day counts, as days after a last day do."""
    if moment is None or due is None or moment <= due:
        return 0
    if one == _DAY:
        return (moment.date() - due.date()).days
    return (moment - due) // one


def _limit_in_days(rule: ClockRule, maximum: tuple[int, int, int] | None) -> tuple[int, int] | None:
    if rule.unit is Unit.TERM:
        return (_least_days(maximum), _most_days(maximum)) if maximum else None
    term = (0, rule.limit or 0, 0) if rule.unit is Unit.MONTHS else (0, 0, rule.limit or 0)
    return _least_days(term), max(_most_days(term), rule.limit_most or 0)


def _least_days(term: tuple[int, int, int]) -> int:
    years, months = divmod(_months(term), 12)
    return years * _SHORTEST_YEAR + months * _SHORTEST_MONTH + term[2]


def _most_days(term: tuple[int, int, int]) -> int:
    years, months = divmod(_months(term), 12)
    return years * _LONGEST_YEAR + months * _LONGEST_MONTH + term[2]


def _months(term: tuple[int, int, int]) -> int:
    return term[0] * 12 + term[1]
