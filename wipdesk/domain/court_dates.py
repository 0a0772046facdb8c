"""The days on which a matter is to come up in court, as the file tells: still to come, or over and nothing recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.adjournments import Sitting, last_of, sittings
from wipdesk.domain.heard import heard
from wipdesk.domain.held import MATTER_GOES_ON
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts, codes_told, date_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.records.matter import Matter
    from wipdesk.domain.values import AnyValue


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtDate:
    """One day in court that a hearing names: its own, still to come, or the one it was put off to."""

    hearing: tuple[Any, ...]
    """The records of the hearing that names the day."""
    field: str
    told: AnyValue
    date: PartialDate
    passed: bool
    """Whether it is over beyond doubt and no hearing is recorded since."""


def court_dates(file: CaseFile, *, today: date) -> list[CourtDate]:
    """Every day in court still to come or not accounted for, of matters that go on; earliest first."""
    found = [
        each for matter in _going_on(file) for each in _of_matter(file, sittings(file, matter), today=today)
    ]
    return sorted(found, key=lambda each: (each.date.earliest or each.date.latest, each.hearing[0].id))


def has_ended(group: tuple[Matter, ...]) -> bool:
    """Whether a matter came to its end, by every account of its outcome."""
    outcome = codes_told(*(matter.outcome for matter in group))
    return bool(outcome.codes) and not outcome.unsure and not outcome.codes & MATTER_GOES_ON


def ended_in_court(file: CaseFile, group: tuple[Matter, ...]) -> Sitting | None:
    """The last hearing of a matter, if that ended it and the matter has no outcome of its own; else None."""
    if any(accounts(matter.outcome) != (Missing.NOT_ASKED,) for matter in group):
        return None
    last = last_of(sittings(file, {matter.id for matter in group}))
    outcome = codes_told(*(each.outcome for each in last.records)) if last else None
    ends = outcome and outcome.codes and not outcome.unsure and not outcome.codes & MATTER_GOES_ON
    return last if ends else None


def _going_on(file: CaseFile) -> Iterator[set[str]]:
    """Ids of the records of each matter that goes on; last those of matters that are not in this file."""
    known: set[str] = set()
    for group in groups(file.matters, file.same_as):
        known |= {matter.id for matter in group}
        if not has_ended(group):
            yield {matter.id for matter in group}
    yield {hearing.parent for hearing in file.hearings} - known


def _of_matter(file: CaseFile, held: list[Sitting], *, today: date) -> Iterator[CourtDate]:
    for sitting in held:
        if sitting.date and sitting.date.first_day and sitting.date.first_day > today:
            yield CourtDate(
                hearing=sitting.records,
                field="date",
                told=heard(file, sitting.records, "date"),
                date=sitting.date,
                passed=False,
            )
    for sitting, date in _named(held):
        others = [each for each in held if each is not sitting]
        passed = bool(date.last_day and date.last_day < today)
        if _answered(date, others) or (passed and not all(_is_dated(each) for each in others)):
            continue  # a hearing without a date may be the one that was to come
        yield CourtDate(
            hearing=sitting.records,
            field="next_date",
            told=heard(file, sitting.records, "next_date"),
            date=date,
            passed=passed,
        )


def _named(held: list[Sitting]) -> list[tuple[Sitting, PartialDate]]:
    """Which hearings name a next day that still holds: the last with a date, and any without."""
    told = [
        (sitting, date)
        for sitting in held
        if (date := date_told(*(each.next_date for each in sitting.records))) and date.known
    ]
    dated = [each for each in told if _is_dated(each[0])]
    return [*dated[-1:], *(each for each in told if not _is_dated(each[0]))]


def _is_dated(sitting: Sitting) -> bool:
    return sitting.date is not None and sitting.date.known


def _answered(day: PartialDate, others: list[Sitting]) -> bool:
    """Whether another hearing is recorded that may have been on that day or later."""
    begins = day.earliest or day.latest
    return any(each.date and each.date.known and (each.date.latest or "9") >= begins for each in others)
