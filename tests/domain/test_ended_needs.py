"""Every matter against her is over, and she is still inside: the file says so before anything else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.detention import TODAY, day, file, matter, stay
from wipdesk.domain.errands import Group, errands
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.putting_off import is_passed_limit
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile


def held(*hearings: Hearing, until: str = "", **of_matter: Any) -> CaseFile:
    ends = {"to_date": day(until)} if until else {}
    inside = stay("remand", day("2026-03-03"))
    return file(
        replace(inside, **ends),
        matters=(matter(first_court_date=day("2026-03-03"), **of_matter),),
        hearings=hearings,
    )


def heard(on: str, outcome: str) -> Hearing:
    return Hearing(id=f"h {on}", parent="matter 1", date=day(on), outcome=outcome)


def asked(of: CaseFile) -> list[Need]:
    return [each for each in needs(of, today=TODAY) if each.why is NeedKind.ALL_ENDED]


@pytest.mark.parametrize("outcome", ["discharged", "acquitted", "withdrawn", "nolle"])
def test_she_was_let_go_on_paper_and_is_still_held(outcome: str) -> None:
    of = held(outcome=outcome, outcome_date=day("2026-06-01"))
    (need,) = asked(of)
    assert (need.urgency, need.by, need.kind, need.field) == (
        Urgency.PAST,
        day("2026-06-01"),
        "custody_episode",
        "to_date",
    )
    assert needs(of, today=TODAY)[0] == need
    assert errands(of, (), today=TODAY)[0].group is Group.LIMITS
    assert is_passed_limit(need), "nobody puts her off for long"


def test_the_last_hearing_ended_it_and_nobody_wrote_the_outcome_of_the_matter() -> None:
    (need,) = asked(held(heard("2026-04-01", "remanded"), heard("2026-06-01", "discharged")))
    assert need.by == day("2026-06-01")


@pytest.mark.parametrize(
    "of",
    [
        held(heard("2026-04-01", "remanded")),
        held(outcome="discharged", until="2026-06-01"),
        held(),
    ],
    ids=["it goes on", "she came out", "nothing is told"],
)
def test_nothing_is_asked_of_her_otherwise(of: CaseFile) -> None:
    assert asked(of) == []


def test_another_matter_that_goes_on_holds_her() -> None:
    of = held(outcome="discharged")
    other = replace(of.matters[0], id="matter 2", outcome=Missing.NOT_ASKED)
    assert asked(replace(of, matters=(*of.matters, other))) == []
