"""The days in court of a file that lie in some days: hearings that were, days to come, and days nobody recorded."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import sittings
from wipdesk.domain.closing import is_closed
from wipdesk.domain.court_dates import court_dates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.records.hearing import Hearing


class Standing(StrEnum):
    """How a day in court stands today."""

    HEARD = "heard"
    COMING = "coming"
    NOT_RECORDED = "not_recorded"
    """The day is over, and no hearing is recorded for it or after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayInCourt:
    """One day in court: which hearing tells it, when that is, and how it stands."""

    hearing: tuple[Hearing, ...]
    """Records of the hearing itself, or of the one that was put off to this day."""
    on: PartialDate
    standing: Standing

    @property
    def day(self) -> date | None:
        """The day, if it is known to the day."""
        return self.on.first_day if self.on.first_day == self.on.last_day else None

    @property
    def first(self) -> str:
        """What days are put in order by."""
        return self.on.earliest or self.on.latest


def days_in_court(file: CaseFile, first: date, last: date, *, today: date) -> tuple[DayInCourt, ...]:
    """Those that may lie in these days, earliest first; of a closed file only what was heard."""
    found = [each for each in _all(file, today) if _may_lie_in(each.on, first, last)]
    return tuple(sorted(found, key=lambda each: (each.first, each.hearing[0].id)))


def _all(file: CaseFile, today: date) -> Iterator[DayInCourt]:
    for sitting in sittings(file):
        begun = sitting.date and sitting.date.known and (sitting.date.first_day or today) <= today
        if sitting.date is not None and begun:
            yield DayInCourt(hearing=sitting.records, on=sitting.date, standing=Standing.HEARD)
    for each in () if is_closed(file.woman) else court_dates(file, today=today):
        standing = Standing.NOT_RECORDED if each.passed else Standing.COMING
        yield DayInCourt(hearing=each.hearing, on=each.date, standing=standing)


def _may_lie_in(told: PartialDate, first: date, last: date) -> bool:
    """A day in doubt by more than a month lies nowhere."""
    begins, ends = told.first_day, told.last_day
    if begins is None or ends is None or (ends - begins).days > 31:
        return False
    return begins <= last and ends >= first
