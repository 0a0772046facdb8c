"""Malawi, CP&EC s.161C(1): the time in custody begins when the 48 hours end, or with the first court day after them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from tests.domain.clocks.court_cases import book, charge, counted, file, matter, stay, told
from wipdesk.domain.clocks import wording
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome
from wipdesk.domain.lists import as_written

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

WITHIN, POSSIBLY, OVERDUE = Outcome.WITHIN, Outcome.POSSIBLY, Outcome.OVERDUE


def arrested(at: str, offence: str = "SL_MURDER") -> CaseFile:
    """Held from an arrest on, the trial not begun."""
    return file(
        matters=(matter(1, at),),
        charges=(charge(offence),),
        episodes=(stay("police", at[:10] if at else at),),
    )


def on(case: CaseFile, rule: str, day: str, **more: object) -> ClockResult:
    [found] = counted(case, rule, "MW", date.fromisoformat(day), **more)
    return found


@pytest.mark.parametrize(
    ("day", "outcome"),
    [("2026-04-12", WITHIN), ("2026-04-13", POSSIBLY), ("2026-05-12", POSSIBLY), ("2026-05-13", OVERDUE)],
)
def test_arrested_on_thursday_morning_the_ninety_days_begin_on_monday(day: str, outcome: Outcome) -> None:
    # Thursday 8 January 10:00; 48 h end on Saturday; Monday 12 January and 90 days is 12 April, with an extension
    # of 30 days (s.161H) 12 May.
    assert on(arrested("2026-01-08T10:00"), "MW-90SER", day).outcome is outcome


@pytest.mark.parametrize(
    ("day", "outcome"), [("2026-02-11", WITHIN), ("2026-02-12", POSSIBLY), ("2026-12-31", POSSIBLY)]
)
def test_so_do_the_thirty_days(day: str, outcome: Outcome) -> None:
    assert on(arrested("2026-01-08T10:00", "SL_LARC"), "MW-30SUB", day).outcome is outcome


@pytest.mark.parametrize(("day", "outcome"), [("2026-08-05", POSSIBLY), ("2026-08-06", OVERDUE)])
def test_over_easter_they_begin_on_the_tuesday_after_it(day: str, outcome: Outcome) -> None:
    # Wednesday 1 April 20:00; 48 h end on Good Friday; Tuesday 7 April and 120 days is 5 August.
    assert on(arrested("2026-04-01T20:00"), "MW-90SER", day).outcome is outcome


def test_where_the_holidays_of_the_year_are_not_in_they_may_begin_a_week_later() -> None:
    unknown = book("MW", years=frozenset())
    case = arrested("2026-01-08T10:00")
    assert on(case, "MW-90SER", "2026-05-19", rules=unknown).outcome is POSSIBLY
    assert on(case, "MW-90SER", "2026-05-20", rules=unknown).outcome is OVERDUE


def test_with_court_hours_a_time_that_ends_within_them_begins_the_days_at_once() -> None:
    rules = book("MW")
    open_days = replace(rules, calendar=replace(rules.calendar, opens=time(8), closes=time(16)))
    # Monday 5 January 10:00; Wednesday 7 January 10:00 and 90 days is 7 April.
    case = arrested("2026-01-05T10:00")
    assert on(case, "MW-90SER", "2026-04-07", rules=open_days).outcome is WITHIN
    assert on(case, "MW-90SER", "2026-04-08", rules=open_days).outcome is POSSIBLY


def test_an_arrest_of_which_only_the_month_is_known_keeps_both_bounds() -> None:
    case = replace(
        arrested("2026-01-01"), matters=(matter(1, "2026-01"),), episodes=(stay("police", "2026-01"),)
    )
    assert on(case, "MW-90SER", "2026-04-03").outcome is WITHIN
    assert on(case, "MW-90SER", "2026-04-10").outcome is POSSIBLY
    assert on(case, "MW-90SER", "2026-06-04").outcome is OVERDUE


def test_without_an_arrest_it_may_have_passed_and_the_arrest_is_lacking() -> None:
    case = replace(arrested("2026-01-01"), matters=(matter(1),))
    found = on(case, "MW-90SER", "2026-12-01")
    assert (found.outcome, found.lacking) == (POSSIBLY, (Lack.ARREST,))


def test_a_trial_that_began_within_the_first_hours_passed_no_limit() -> None:
    case = replace(
        arrested("2026-01-08T10:00"), matters=(matter(1, "2026-01-08T10:00", trial_began=told("2026-01-09")),)
    )
    assert on(case, "MW-90SER", "2026-12-01").outcome is WITHIN


def test_the_words_say_from_when_it_was_counted_and_which_court_days_with() -> None:
    found = on(arrested("2026-01-08T10:00"), "MW-90SER", "2026-05-13")
    said = wording.sentence(found, as_written)
    assert said == (
        "On the dates in this file, she was held for more than 90 to 120 days after the first 48 h, or the first court "
        "day after them, and before the start of the trial (CP&EC s.161G)."
    )
    assert found.calendar == book("MW").calendar.version
    assert (found.least, found.over_least) == (121, 1)


@pytest.mark.parametrize(
    ("charged", "matters", "day", "outcome"),
    [
        # Held since January for theft, charged in June with a murder: s.161C(2) counts from that charge if it is
        # unrelated. 1 June and 120 days is 29 September.
        ("2026-06-01", 2, "2026-09-29", POSSIBLY),
        ("2026-06-01", 2, "2026-09-30", OVERDUE),
        # In her only matter a late charge is not one of something else.
        ("2026-06-01", 1, "2026-06-20", OVERDUE),
        # Nor is one that was laid within the first hours.
        ("2026-01-09", 2, "2026-05-13", OVERDUE),
    ],
)
def test_charged_later_with_something_else_the_days_may_begin_with_that_charge(
    charged: str, matters: int, day: str, outcome: Outcome
) -> None:
    case = file(
        matters=tuple(matter(each, "2026-01-08T10:00") for each in range(matters, 0, -1)),
        charges=(charge("SL_MURDER", of=matters, charged_on=told(charged)),),
        episodes=(stay("police", "2026-01-08"),),
    )
    found = counted(case, "MW-90SER", "MW", date.fromisoformat(day))
    assert [each.outcome for each in found if f"matter {matters}" in each.matters] == [outcome]
