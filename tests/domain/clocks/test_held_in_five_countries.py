"""How long she may be held, and for how long put off, in Nigeria, Malawi, Kenya and Tanzania, worked by hand.

Malawi (CP&EC ss.161C-161H): 30 days in a subordinate court, never more than possible, for which court will try her is
not asked. Counted from the end of the 48 hours or the first court day after them, with at most 30 more by extension. 60
days from committal, with extension 90; 90 days for murder and the like, with extension 120. One adjournment: 15 days
(s.250).
Nigeria (ACJA s.296): 14 days, 56 in all, never more than possible, for the law of a state may apply instead; two
months (Constitution s.35(4)) have 59 to 62 days. Tanzania (CPA s.225): 15 clear days, so that day 16 is in doubt.
Kenya (CPC s.36A): 30 days on an order of court, of which the file does not tell.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.domain.clocks.court_cases import charge, counted, file, hearing, matter, stay, told
from wipdesk.domain.clocks.results import Lack, Outcome

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

WITHIN, POSSIBLY, OVERDUE, CANNOT_TELL = (
    *(Outcome.WITHIN, Outcome.POSSIBLY, Outcome.OVERDUE),
    Outcome.CANNOT_TELL,
)
LARCENY, MURDER = "SL_LARC", "SL_MURDER"


def held(
    since: str, court: str, of: str, offence: str = LARCENY, until: str = "", **more: object
) -> CaseFile:
    """Arrested and held on remand from one day, first in court on another, charged with one thing."""
    return file(
        matters=(replace(matter(1, since, court), court=of),),
        charges=(charge(offence),),
        episodes=(stay("remand", since, until),),
        **more,
    )


def outcomes(case: CaseFile, rule: str, *days: str) -> list[Outcome]:
    return [counted(case, rule, rule[:2], date.fromisoformat(day))[0].outcome for day in days]


def test_malawi_thirty_days_in_a_subordinate_court_are_passed_possibly_and_never_for_sure() -> None:
    # Arrested on a Tuesday, at what hour nobody knows: 48 h end on Thursday 3 September, and 30 days is 3 October.
    case = held("2026-09-01", "2026-09-02", "SL_MC")
    assert outcomes(case, "MW-30SUB", "2026-10-03", "2026-10-04", "2026-11-05") == [
        WITHIN,
        POSSIBLY,
        POSSIBLY,
    ]


def test_malawi_sixty_days_after_committal_are_passed_for_sure_after_ninety() -> None:
    committed = hearing("2026-06-01", outcome="committed")
    case = held("2026-04-01", "2026-04-02", "SL_HC", hearings=(committed,))
    days = ("2026-07-31", "2026-08-01", "2026-08-30", "2026-08-31")
    assert outcomes(case, "MW-60HC", *days) == [WITHIN, POSSIBLY, POSSIBLY, OVERDUE]


def test_malawi_ninety_days_for_murder_over_a_leap_day() -> None:
    # 48 h after 1 January 2024 end on the 3rd, or with the court day of the 4th. 3 January and 90 days is 2 April, for
    # February has 29; 4 January and 120 days is 3 May.
    case = held("2024-01-01", "2024-01-02", "SL_HC", MURDER)
    days = ("2024-04-02", "2024-04-03", "2024-05-03", "2024-05-04")
    assert outcomes(case, "MW-90SER", *days) == [WITHIN, POSSIBLY, POSSIBLY, OVERDUE]
    assert counted(held("2024-01-01", "2024-01-02", "SL_MC"), "MW-90SER", "MW") == []


@pytest.mark.parametrize(
    ("next_date", "malawi", "tanzania", "nigeria"),
    [
        ("2026-05-22", WITHIN, WITHIN, WITHIN),
        ("2026-05-23", WITHIN, WITHIN, POSSIBLY),
        ("2026-05-24", OVERDUE, POSSIBLY, POSSIBLY),
        ("2026-05-25", OVERDUE, OVERDUE, POSSIBLY),
    ],
)
def test_one_adjournment_from_friday_8_may_while_she_is_in_prison(
    next_date: str, malawi: Outcome, tanzania: Outcome, nigeria: Outcome
) -> None:
    put_off = hearing("2026-05-08", outcome="adjourned", next_date=told(next_date))
    case = held("2026-05-01", "2026-05-02", "SL_MC", hearings=(put_off,))
    for rule, outcome in (("MW-ADJ15", malawi), ("TZ-ADJ15", tanzania), ("NG-REM14", nigeria)):
        assert outcomes(case, rule, "2026-05-20") == [outcome], rule


def test_an_adjournment_of_a_woman_on_bail_is_no_remand() -> None:
    put_off = hearing("2026-05-08", outcome="adjourned", next_date=told("2026-07-01"))
    case = held("2026-05-01", "2026-05-02", "SL_MC", until="2026-05-03", hearings=(put_off,))
    for rule in ("MW-ADJ15", "TZ-ADJ15", "NG-REM14"):
        assert all(
            each.outcome not in (OVERDUE, POSSIBLY)
            for each in counted(case, rule, rule[:2], date(2026, 5, 20))
        ), rule


def test_nigeria_two_months_are_passed_for_sure_after_the_longest_two_months() -> None:
    case = held("2026-01-31", "2026-02-01", "SL_MC")
    days = ("2026-03-27", "2026-03-31", "2026-04-05")
    assert outcomes(case, "NG-2M", *days) == [WITHIN, POSSIBLY, OVERDUE]
    assert counted(held("2026-01-31", "2026-02-01", "SL_HC", MURDER), "NG-2M", "NG") == []


def test_nigeria_days_on_bail_are_no_days_of_detention() -> None:
    case = held("2026-01-31", "2026-02-01", "SL_MC", until="2026-02-10")
    assert outcomes(case, "NG-2M", "2026-06-01") == [WITHIN]


def test_nigeria_what_is_of_the_federal_law_is_never_more_than_possible() -> None:
    case = held("2026-01-31", "2026-02-01", "SL_MC")
    assert outcomes(case, "NG-REM56", "2026-03-28", "2026-03-29", "2026-09-01") == [
        WITHIN,
        POSSIBLY,
        POSSIBLY,
    ]
    late = file(
        matters=(matter(1, "2026-05-08T20:00", "2026-05-12T10:00"),),
        charges=(charge(LARCENY, charged_on=told("2026-05-11")),),
    )
    [found] = counted(late, "NG-ACJA30", "NG", date(2026, 5, 20))
    assert (found.outcome, found.lacking) == (POSSIBLY, (Lack.CONDITION,))


def test_kenya_thirty_days_on_an_order_cannot_be_told_for_the_order_is_not_recorded() -> None:
    case = held("2026-01-31", "2026-02-01", "SL_MC")
    assert outcomes(case, "KE-EXT30", "2026-03-02", "2026-03-03") == [WITHIN, CANNOT_TELL]
