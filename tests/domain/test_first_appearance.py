"""The time from arrest to court is arithmetic with bounds: hours where the law counts hours, and no verdict."""

from datetime import date

import pytest

from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.first_appearance import Unit, Untold, first_appearance
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.values import AnyValue, Missing, Unread


def day(text: str) -> PartialDate:
    return on_day(date.fromisoformat(text))


def minute(text: str) -> PartialDate:
    return within_bounds(Bounds(text, text))


def matter(arrest: AnyValue, court: AnyValue) -> tuple[Matter, ...]:
    return (Matter(id="m", parent="w", arrest_date=arrest, first_court_date=court),)


@pytest.mark.parametrize(
    ("arrest", "court", "unit", "least", "most"),
    [
        # Friday 20:00 to Tuesday 10:00: the weekend counts.
        (minute("2026-11-20T20:00"), minute("2026-11-24T10:00"), Unit.HOURS, 86, 86),
        (day("2026-05-03"), day("2026-05-05"), Unit.HOURS, 24, 72),
        (day("2026-05-03"), day("2026-05-03"), Unit.HOURS, 0, 24),
        (day("2026-05-03"), day("2026-05-12"), Unit.DAYS, 9, 9),
        (within_bounds(Bounds("2026-05-01T00:00", "2026-05-04T24:00")), day("2026-05-12"), Unit.DAYS, 8, 11),
    ],
)
def test_hours_or_days_are_counted(
    arrest: PartialDate, court: PartialDate, unit: Unit, least: int, most: int
) -> None:
    found = first_appearance(matter(arrest, court))
    assert (found.unit, found.at_least, found.at_most, found.untold) == (unit, least, most, Untold.NOTHING)


@pytest.mark.parametrize(
    ("arrest", "court", "why"),
    [
        (Missing.NOT_ASKED, day("2026-05-05"), Untold.ARREST),
        (day("2026-05-03"), Missing.UNKNOWN, Untold.APPEARANCE),
        (Unread("32 May"), Missing.NONE, Untold.BOTH),
        (within_bounds(Bounds("2026-05-01T00:00", "")), day("2026-05-12"), Untold.ARREST),
        (day("2026-05-05"), day("2026-05-03"), Untold.ORDER),
    ],
)
def test_what_cannot_be_told_says_which_day_is_missing(
    arrest: AnyValue, court: AnyValue, why: Untold
) -> None:
    assert first_appearance(matter(arrest, court)).untold is why


def test_linked_records_of_one_matter_are_counted_over_all_accounts() -> None:
    both = matter(day("2026-05-01"), day("2026-05-12")) + matter(day("2026-05-03"), Missing.NOT_ASKED)
    found = first_appearance(both)
    assert (found.at_least, found.at_most) == (9, 11)
