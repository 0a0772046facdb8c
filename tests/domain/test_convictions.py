"""Detention before trial ends with the first conviction, however the file tells of it."""

from typing import Any

import pytest

from tests.domain.detention import TODAY, bounds, day, file, matter, stay, two
from wipdesk.domain.held import (
    held_before_trial,
    is_untried,
)
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.stays import Remark
from wipdesk.domain.values import Missing


def test_counting_stops_at_the_first_conviction_in_any_matter() -> None:
    woman = file(
        stay("remand", day("2026-01-01")),
        matters=(matter(convicted_on=day("2026-03-01")), matter(2, convicted_on=day("2026-02-01"))),
    )
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (31, 31)
    assert held.until == day("2026-02-01")
    assert not is_untried(woman)


@pytest.mark.parametrize(
    "facts",
    [
        {"matters": (matter(outcome="convicted_trial", outcome_date=day("2026-02-01")),)},
        {
            "matters": (matter(),),
            "hearings": (
                Hearing(id="h", parent="matter 1", date=day("2026-02-01"), outcome="convicted_plea"),
            ),
        },
    ],
)
def test_a_conviction_told_only_by_an_outcome_stops_the_count_too(facts: dict[str, Any]) -> None:
    assert bounds(held_before_trial(file(stay("remand", day("2026-01-01")), **facts), today=TODAY)) == (
        31,
        31,
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"matters": (matter(convicted_on=Missing.UNKNOWN),)},
        {"matters": (matter(),), "charges": (Charge(id="c", parent="matter 1", status="convicted"),)},
    ],
)
def test_a_conviction_without_a_date_leaves_only_the_most(facts: dict[str, Any]) -> None:
    held = held_before_trial(file(stay("remand", day("2026-11-03")), **facts), today=TODAY)
    assert bounds(held) == (0, 20)
    assert Remark.CONVICTION_NOT_DATED in held.remarks


def test_a_conviction_one_account_denies_cuts_only_what_is_sure() -> None:
    convicted = matter(convicted_on=two(day("2026-11-10"), Missing.NONE))
    held = held_before_trial(file(stay("remand", day("2026-11-03")), matters=(convicted,)), today=TODAY)
    assert bounds(held) == (7, 20)


def test_a_sentence_says_that_the_conviction_came_before_it() -> None:
    sentenced = matter(outcome="sentenced", outcome_date=day("2026-11-10"))
    held = held_before_trial(file(stay("remand", day("2026-11-03")), matters=(sentenced,)), today=TODAY)
    assert bounds(held) == (0, 7)
