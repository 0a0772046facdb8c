"""A hearing that ended a matter without an outcome: who is let go on paper must not seem to wait for the court."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.detention import TODAY, day, file, matter, stay, two
from wipdesk.domain.counting_rules import Counted, is_unsentenced_uncts
from wipdesk.domain.court_dates import ended_in_court
from wipdesk.domain.file_rules import Misfit, warnings
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.status import status
from wipdesk.domain.status_questions import Why
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

LISTS = load("sl")
ENDED, GOES_ON = "discharged", "remanded"


def heard(on: str, outcome: Any, **more: Any) -> Hearing:
    return Hearing(id=f"h {on}", parent="matter 1", date=day(on), outcome=outcome, **more)


def held(*hearings: Hearing, **of_matter: Any) -> CaseFile:
    return file(
        stay("remand", day("2026-03-03")),
        matters=(matter(first_court_date=day("2026-03-03"), **of_matter),),
        hearings=hearings,
    )


def misfits(of: CaseFile) -> list[tuple[Misfit, str, str]]:
    return [(each.misfit, each.kind, each.field) for each in warnings(of, today=TODAY, lists=LISTS)]


@pytest.mark.parametrize(
    "outcome", ["discharged", "acquitted", "struck_out", "withdrawn", "nolle", "settled_adr"]
)
def test_she_is_held_with_no_order_and_the_outcome_of_the_matter_is_asked_for(outcome: str) -> None:
    of = held(heard("2026-04-01", GOES_ON), heard("2026-06-01", outcome, stage="judgment"))
    found = status(of, today=TODAY, lists=LISTS)
    assert (found.code, found.reasons[0].why) == ("no_valid_order", Why.MATTERS_ENDED)
    assert found.since == day("2026-06-01")
    assert is_unsentenced_uncts(found, LISTS) is Counted.YES_FLAG
    assert misfits(of) == [(Misfit.ENDED_IN_COURT, "matter", "outcome")]


@pytest.mark.parametrize(
    "of",
    [
        held(heard("2026-06-01", ENDED), heard("2026-07-01", GOES_ON)),
        held(heard("2026-06-01", GOES_ON)),
        held(heard("2026-06-01", ENDED), replace(heard("2026-06-01", GOES_ON), id="z")),
        held(heard("2026-06-01", GOES_ON), replace(heard("2026-06-01", ENDED), id="z")),
        held(heard("2026-06-01", ENDED), outcome="transferred_court"),
    ],
)
def test_a_matter_that_was_heard_again_or_says_that_it_goes_on_has_not_ended(of: CaseFile) -> None:
    assert status(of, today=TODAY, lists=LISTS).code == "remand_first"
    assert misfits(of) == []


def test_once_the_outcome_is_written_nothing_is_asked_any_more() -> None:
    of = held(heard("2026-06-01", ENDED), outcome=ENDED, outcome_date=day("2026-06-01"))
    assert [misfit for misfit, _, _ in misfits(of)] == [Misfit.HELD_WITHOUT_MATTER]


def test_two_accounts_of_the_last_hearing_leave_both_ways_open() -> None:
    of = held(heard("2026-06-01", two(ENDED, GOES_ON)))
    assert status(of, today=TODAY, lists=LISTS).possible == ("no_valid_order", "remand_first")
    assert misfits(of) == []


def test_a_hearing_without_a_date_may_have_come_after_it() -> None:
    later = Hearing(id="h", parent="matter 1", outcome=GOES_ON)
    assert ended_in_court(held(heard("2026-06-01", ENDED), later), (matter(),)) is None


def test_a_discharge_in_one_matter_leaves_her_on_remand_in_the_other() -> None:
    of = file(
        stay("remand", day("2026-03-03")),
        matters=(matter(), matter(2, first_court_date=day("2026-03-03"))),
        hearings=(heard("2026-06-01", ENDED),),
    )
    assert status(of, today=TODAY, lists=LISTS).code == "remand_first"
    assert misfits(of) == [(Misfit.ENDED_IN_COURT, "matter", "outcome")]
