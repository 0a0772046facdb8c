"""On which days courts sit, as far as a country's data say; a year whose holidays are not in it says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache

from wipdesk.domain.edtf import moved_by_days
from wipdesk.domain.moving_feasts import easter

HOLIDAYS_NOT_IN = 7
"""Days by which a limit may be later where the holidays of a year are not in the data; the program's own rule."""
_LONGEST_CLOSED = 60
_LAST_MINUTE = time(23, 59)
_GREGORIAN = 1583
"""The first whole year of the calendar that Easter is reckoned by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtCalendar:
    """The days and hours in which courts sit."""

    weekend: frozenset[int] = frozenset({5, 6})
    """Days of the week without court, Monday is 0."""
    fixed: frozenset[tuple[int, int]] = frozenset()
    """Month and day of holidays that stand on the same day every year."""
    since: frozenset[tuple[int, int, int]] = frozenset()
    """Such a month and day, and the first year in which it was one."""
    easter: frozenset[int] = frozenset()
    """Holidays that move with Easter, by days from its Sunday."""
    in_lieu: frozenset[int] = frozenset()
    """A holiday on one of these days of the week is kept on the next day that is none, by law."""
    holidays: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()
    """Years of which all gazetted holidays are in."""
    opens: time | None = None
    closes: time | None = None
    src: str = ""
    version: str = ""
    given: frozenset[str] = frozenset()
    """Names of what the file it was read from says; the rest of another calendar stays under it."""

    def over(self, shipped: CourtCalendar) -> CourtCalendar:
        """This calendar, with what is shipped wherever it says nothing."""
        both = replace(shipped, **{name: getattr(self, name) for name in self.given})
        return replace(both, version=self.version[:5] + shipped.version[:5], given=self.given | shipped.given)

    def sits(self, day: date) -> bool:
        """Whether courts sit on a day, as far as is known."""
        if day.weekday() in self.weekend or day in self.holidays:
            return False
        return day not in _kept(self.fixed, self.since, self.easter, self.in_lieu, day.year)

    def knows(self, day: date) -> bool:
        """Whether the holidays of the year of this day are in."""
        return day.year in self.years

    def next_court_day(self, day: date) -> date:
        """The first day after this one on which courts sit."""
        following = moved_by_days(day, 1)
        for _ in range(_LONGEST_CLOSED):
            if self.sits(following):
                break
            following = moved_by_days(following, 1)
        return following

    def in_hours(self, moment: datetime) -> bool | None:
        """Whether courts sit at a moment; None where their hours are not known."""
        if not self.sits(moment.date()):
            return False
        if self.opens is None or self.closes is None:
            return None
        return self.opens <= moment.time() <= self.closes

    def or_next_court_day(
        self, first: datetime | None, last: datetime | None
    ) -> tuple[datetime | None, datetime | None]:
        """When a time ends that runs out between two moments, at the earliest and at the latest.

        Outside court hours it ends with the next court day, so that a moment on a Saturday may end later than one on
        the Monday after it. Where the hours are not known, a court day is taken both ways.
        """
        return self._earliest(first, last), self._latest(first, last)

    def _earliest(self, first: datetime | None, last: datetime | None) -> datetime | None:
        if first is None or self.in_hours(first) is not False:
            return first
        day = self._court_day(first)
        opening = datetime.combine(day, self.opens or time())
        return opening if last is None or last >= opening else datetime.combine(day, _LAST_MINUTE)

    def _latest(self, first: datetime | None, last: datetime | None) -> datetime | None:
        if last is None:
            return None
        day = last.date()
        if not self.in_hours(last):
            day = self._court_day(last)
        elif first is not None and first >= datetime.combine(day, self.opens or time()) and self.knows(day):
            return last
        late = datetime.combine(day, _LAST_MINUTE)
        return late if self.knows(day) else late + timedelta(days=HOLIDAYS_NOT_IN)

    def _court_day(self, moment: datetime) -> date:
        """The court day with which a time ends that runs out outside the hours, or perhaps outside."""
        day = moment.date()
        before = self.opens is not None and self.sits(day) and moment.time() < self.opens
        return day if before else self.next_court_day(day)


@cache
def _kept(
    fixed: frozenset[tuple[int, int]],
    since: frozenset[tuple[int, int, int]],
    by_easter: frozenset[int],
    in_lieu: frozenset[int],
    year: int,
) -> frozenset[date]:
    """The holidays of a year that follow from the calendar alone, and the days kept in their stead."""
    days = {(month, day) for month, day in fixed} | {
        (month, day) for month, day, first in since if first <= year
    }
    found = {date(year, month, day) for month, day in days if (month, day) != (2, 29)}
    found |= {moved_by_days(easter(year), each) for each in by_easter} if year >= _GREGORIAN else set()
    for holiday in sorted(each for each in found if each.weekday() in in_lieu):
        instead = moved_by_days(holiday, 1)
        while instead in found:
            instead = moved_by_days(instead, 1)
        found.add(instead)
    return frozenset(found)


def deadline(day: date, days: int, calendar: CourtCalendar, *, short_up_to: int = 0) -> date:
    """The last day of a time for an act: the day of the event is not counted, the last one is.

    A last day without court moves to the next court day. In a time of `short_up_to` days or fewer the days
    without court are not counted at all.
    """
    last = day
    if days <= short_up_to:
        for _ in range(days):
            last = calendar.next_court_day(last)
        return last
    last = moved_by_days(day, days)
    return last if calendar.sits(last) else calendar.next_court_day(last)
