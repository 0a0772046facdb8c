"""A trial of which only hearings tell: from the arrest on it may have begun any day up to the first that was of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.domain.clocks.court_cases import charge, counted, file, hearing, matter, stay, told
from wipdesk.domain.clocks.results import Lack, Outcome

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

WITHIN, POSSIBLY, OVERDUE = Outcome.WITHIN, Outcome.POSSIBLY, Outcome.OVERDUE
TODAY = date(2026, 8, 20)


def held_case(*hearings: object, offence: str = "SL_LARC", **of_matter: object) -> CaseFile:
    """Held since 1 January, first in court on the 2nd, the trial with no day of its own."""
    return file(
        matters=(matter(1, "2026-01-01T09:00", "2026-01-02", **of_matter),),
        charges=(charge(offence),),
        episodes=(stay("remand", "2026-01-01"),),
        hearings=hearings,
    )


def outcome(rule: str, *hearings: object, **more: object) -> Outcome:
    [found] = counted(held_case(*hearings, **more), rule, rule[:2], TODAY)
    return found.outcome


def test_with_no_word_of_a_trial_the_time_runs_on() -> None:
    assert outcome("NG-2M") is OVERDUE
    assert outcome("NG-2M", hearing("2026-01-20", stage="mention", outcome="adjourned")) is OVERDUE


@pytest.mark.parametrize(
    "sign",
    [
        {"stage": "trial", "outcome": "evidence_taken"},
        {"stage": "trial"},
        {"outcome": "evidence_taken"},
        {"stage": "judgment", "outcome": "adjourned"},
        {"outcome": "acquitted"},
    ],
)
def test_a_hearing_of_the_trial_in_time_leaves_no_limit_passed(sign: dict[str, str]) -> None:
    # Nigeria, Constitution s.35(4): tried within two months. Malawi, CP&EC s.161G: 90 days for murder.
    assert outcome("NG-2M", hearing("2026-01-20", **sign)) is WITHIN
    assert outcome("MW-90SER", hearing("2026-01-20", **sign), offence="SL_MURDER") is WITHIN


@pytest.mark.parametrize(
    "sign",
    [
        {"stage": "trial", "outcome": "adjourned"},
        {"stage": "trial", "outcome": "evidence_taken", "produced": "not_produced_sick"},
        {"stage": "arraignment", "outcome": "plea_taken"},
        {"outcome": "plea_taken"},
    ],
)
def test_a_plea_or_a_trial_that_was_put_off_may_have_begun_it(sign: dict[str, str]) -> None:
    case = held_case(hearing("2026-01-20", **sign))
    [found] = counted(case, "NG-2M", "NG", TODAY)
    assert (found.outcome, found.running) == (POSSIBLY, True)


def test_a_first_hearing_of_the_trial_after_the_limit_may_not_have_been_the_first() -> None:
    heard = hearing("2026-07-01", stage="trial", outcome="evidence_taken")
    assert outcome("NG-2M", heard) is POSSIBLY
    committed = hearing("2026-06-01", 2, stage="committal", outcome="committed")
    assert outcome("NG-2M", committed, heard) is OVERDUE


def test_a_conviction_or_acquittal_shows_a_trial_that_began_before_it() -> None:
    # On 1 July she was acquitted; when the trial began nobody wrote down: it may have been in time.
    told_of = {"outcome": "acquitted", "outcome_date": told("2026-07-01")}
    assert outcome("NG-2M", **told_of) is POSSIBLY
    assert outcome("NG-2M", convicted_on=told("2026-07-01")) is POSSIBLY
    assert outcome("NG-2M", trial_began=told("2026-06-01"), **told_of) is OVERDUE


def test_a_matter_that_was_withdrawn_with_no_word_of_a_trial_ran_until_then() -> None:
    assert outcome("NG-2M", outcome="withdrawn", outcome_date=told("2026-07-01")) is OVERDUE
    assert outcome("NG-2M", outcome="withdrawn", outcome_date=told("2026-02-01")) is WITHIN


@pytest.mark.parametrize(
    "ended", ["withdrawn", "discharged", "struck_out", "nolle", "settled_adr", "diverted"]
)
def test_a_hearing_that_ended_the_matter_ends_the_time_though_the_matter_has_no_outcome(ended: str) -> None:
    assert outcome("NG-2M", hearing("2026-02-01", outcome=ended)) is WITHIN
    assert outcome("NG-2M", hearing("2026-07-01", outcome=ended)) is POSSIBLY


def test_what_is_lacking_is_the_day_on_which_it_began() -> None:
    case = held_case(hearing("2026-07-01", stage="trial", outcome="evidence_taken"))
    [found] = counted(case, "NG-2M", "NG", TODAY)
    assert found.lacking == (Lack.STOP,)
    assert not found.running
    assert [(used.kind, used.field) for used in found.used] == [
        ("matter", "arrest_date"),
        ("hearing", "date"),
    ]


def test_committal_is_no_more_awaited_once_the_trial_is_heard() -> None:
    begun = hearing("2026-01-20", stage="committal", outcome="adjourned")
    heard = hearing("2026-02-01", 2, stage="trial", outcome="evidence_taken")
    assert outcome("SL-COMMIT28", begun, offence="SL_MURDER") is OVERDUE
    assert outcome("SL-COMMIT28", begun, heard, offence="SL_MURDER") is WITHIN


@pytest.mark.parametrize(("rule", "within"), [("MW-ADJ15", "2026-02-04"), ("TZ-ADJ15", "2026-02-04")])
def test_an_adjournment_to_no_day_that_is_told_is_never_surely_too_long(rule: str, within: str) -> None:
    # She may have been heard again in time, and nobody wrote it down; that no hearing is recorded is said elsewhere.
    case = held_case(hearing("2026-01-20", stage="mention", outcome="adjourned"))
    [late] = counted(case, rule, rule[:2], TODAY)
    assert (late.outcome, late.lacking) == (POSSIBLY, (Lack.STOP,))
    assert counted(case, rule, rule[:2], date.fromisoformat(within))[0].outcome is WITHIN
    assert counted(case, "ORG-NOHEAR", rule[:2], TODAY)[0].outcome is OVERDUE
