"""Stretches of detention without an end are closed by what else the file says, and that is remarked on."""

from typing import Any

import pytest

from tests.domain.detention import TODAY, bounds, day, file, matter, stay, two
from wipdesk.domain.held import (
    HeldState,
    held_before_trial,
    is_held,
)
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.stays import Remark
from wipdesk.domain.values import AnyValue, Missing, Unread


def test_an_open_stretch_runs_into_the_next_one_and_counts_once() -> None:
    woman = file(stay("police", day("2025-10-06")), stay("remand", day("2025-10-15")))
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (413, 413)
    assert held.remarks == (Remark.ENDS_AT_NEXT,)
    assert [part.days.at_most for part in held.parts] == [9, 404]


def test_an_open_stretch_does_not_outlive_the_one_after_it() -> None:
    woman = file(
        stay("police", day("2025-10-06")),
        stay("remand", day("2025-10-15"), day("2025-12-15"), ended_by="bail"),
    )
    assert bounds(held_before_trial(woman, today=TODAY)) == (70, 70)
    assert not is_held(woman, TODAY)


def test_an_open_stretch_after_which_another_came_and_went_may_still_run() -> None:
    woman = file(stay("remand", day("2026-11-01")), stay("police", day("2026-11-11"), day("2026-11-13")))
    assert bounds(held_before_trial(woman, today=TODAY)) == (12, 22)


def test_an_open_remand_ends_when_the_sentence_begins() -> None:
    woman = file(stay("remand", day("2026-01-01")), stay("sentenced", day("2026-03-01")))
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (59, 59)
    assert held.remarks == (Remark.ENDS_AT_NEXT,)


def test_guard_in_hospital_does_not_end_an_open_remand() -> None:
    woman = file(stay("remand", day("2026-11-03")), stay("hospital", day("2026-11-10"), day("2026-11-12")))
    assert bounds(held_before_trial(woman, today=TODAY)) == (20, 20)


def test_an_open_stretch_ends_at_her_release_at_the_latest_and_that_is_said() -> None:
    woman = file(stay("remand", day("2026-01-01")), woman={"released_on": day("2026-01-31")})
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (30, 30)
    assert held.remarks == (Remark.ENDS_AT_RELEASE,)
    assert not held.days.running


@pytest.mark.parametrize(
    "told",
    [{"released_on": Missing.UNKNOWN}, {"released_on": Unread("32 May")}, {"release_mode": "court_bail"}],
)
def test_a_release_without_a_date_leaves_only_the_most(told: dict[str, Any]) -> None:
    held = held_before_trial(file(stay("remand", day("2026-11-03")), woman=told), today=TODAY)
    assert held.state is HeldState.AT_MOST
    assert bounds(held) == (0, 20)
    assert held.remarks == (Remark.END_NOT_DATED,)


def test_a_stretch_that_ended_nobody_knows_when_leaves_only_the_most() -> None:
    held = held_before_trial(file(stay("remand", day("2026-11-03"), ended_by="bail")), today=TODAY)
    assert held.state is HeldState.AT_MOST
    assert held.remarks == (Remark.END_NOT_DATED,)


def test_discharged_and_arrested_again_on_the_same_day_she_was_held_without_a_break() -> None:
    woman = file(
        stay("remand", day("2026-01-01"), day("2026-06-01"), ended_by="released", id="first"),
        stay("police", day("2026-06-01"), id="second"),
        woman={"released_on": day("2026-06-01"), "release_mode": "discharged"},
    )
    assert bounds(held_before_trial(woman, today=TODAY)) == (326, 326)
    assert is_held(woman, TODAY)


def test_released_on_the_day_of_her_only_arrest_she_is_not_counted_to_today_for_sure() -> None:
    woman = file(stay("police", day("2026-11-03")), woman={"released_on": day("2026-11-03")})
    assert bounds(held_before_trial(woman, today=TODAY)) == (0, 20)


def test_a_release_before_a_new_arrest_does_not_end_the_new_stretch() -> None:
    woman = file(stay("police", day("2026-11-03")), woman={"released_on": day("2025-11-03")})
    assert bounds(held_before_trial(woman, today=TODAY)) == (20, 20)


def test_bail_met_in_her_only_matter_leaves_open_whether_she_is_still_inside() -> None:
    met = BailDecision(id="b", parent="matter 1", state="granted_met", met_on=day("2026-11-10"))
    woman = file(stay("remand", day("2026-11-03")), matters=(matter(),), bails=(met,))
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (7, 20)
    assert held.remarks == (Remark.BAIL_MET,)


def test_bail_in_one_matter_does_not_end_what_another_holds_her_for() -> None:
    met = BailDecision(id="b", parent="matter 1", state="granted_met", met_on=day("2026-11-10"))
    woman = file(stay("remand", day("2026-11-03")), matters=(matter(), matter(2)), bails=(met,))
    assert bounds(held_before_trial(woman, today=TODAY)) == (20, 20)


@pytest.mark.parametrize("regime", [Missing.NOT_ASKED, "unknown", two("remand", "sentenced")])
def test_a_regime_in_doubt_counts_to_the_most_only(regime: AnyValue) -> None:
    woman = file(stay("police", day("2026-11-01"), day("2026-11-03")), stay(regime, day("2026-11-03")))
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (2, 22)
    assert held.remarks == (Remark.REGIME_IN_DOUBT,)


def test_police_or_remand_is_before_trial_either_way() -> None:
    held = held_before_trial(file(stay(two("police", "remand"), day("2026-11-03"))), today=TODAY)
    assert bounds(held) == (20, 20)
    assert held.parts == ()


def test_linked_records_are_one_stretch_and_the_end_one_of_them_knows_counts() -> None:
    one = stay("remand", day("2026-01-01"), id="one")
    other = stay("remand", day("2026-01-03"), day("2026-01-31"), id="other")
    same = {"one": "group", "other": "group"}
    held = held_before_trial(file(one, other, same_as=same), today=TODAY)
    assert bounds(held) == (28, 30)
    assert len(held.stays) == 1
