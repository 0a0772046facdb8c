"""Detention before trial: counted from the dates in the file, with bounds, and never guessed."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, start_of
from wipdesk.domain.held import (
    MATTER_GOES_ON,
    Basis,
    Held,
    HeldState,
    current_episode,
    first_court,
    held_before_trial,
    held_in_matter,
    is_held,
    is_untried,
)
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.spans import Reason
from wipdesk.domain.stays import Remark
from wipdesk.domain.values import Account, AnyValue, Contested, Foreign, Missing, Unread
from wipdesk.services.lists import load

SHE = "a" * 32
TODAY = date(2026, 11, 23)


def day(text: str, source: str = "") -> PartialDate:
    return on_day(date.fromisoformat(text), source=source)


def between(first: str, last: str) -> PartialDate:
    return within_bounds(Bounds(start_of(date.fromisoformat(first)), end_of(date.fromisoformat(last))))


def two(*values: AnyValue) -> Contested:
    return Contested(
        tuple(Account(value, str(number), "p", "2026-05-03", "d") for number, value in enumerate(values))
    )


def stay(
    regime: AnyValue, start: AnyValue, end: AnyValue = Missing.NOT_ASKED, **more: object
) -> CustodyEpisode:
    name = more.pop("id", f"stay {regime} {start}")
    return CustodyEpisode(id=name, parent=SHE, regime=regime, from_date=start, to_date=end, **more)


def matter(number: int = 1, **facts: object) -> Matter:
    return Matter(id=f"matter {number}", parent=SHE, **facts)


def file(*episodes: CustodyEpisode, woman: dict[str, Any] | None = None, **parts: object) -> CaseFile:
    return CaseFile(woman=Woman(id=SHE, **(woman or {})), episodes=episodes, **parts)


def bounds(held: Held) -> tuple[int | None, int | None]:
    return held.days.at_least, held.days.at_most


def test_police_and_remand_are_one_stretch_of_detention_and_two_parts() -> None:
    held = held_before_trial(
        file(
            stay("police", day("2025-10-06", "self"), day("2025-10-15")),
            stay("remand", day("2025-10-15", "warrant")),
        ),
        today=TODAY,
    )
    assert held.state is HeldState.EXACT
    assert bounds(held) == (413, 413)
    assert [(part.regime, part.days.at_most) for part in held.parts] == [("police", 9), ("remand", 404)]
    assert held.sources == ("self", "warrant")
    assert held.days.since == day("2025-10-06", "self")
    assert len(held.records) == 2


def test_a_start_that_is_partly_known_gives_bounds() -> None:
    held = held_before_trial(file(stay("remand", between("2025-10-01", "2025-10-31"))), today=TODAY)
    assert held.state is HeldState.BETWEEN
    assert bounds(held) == (388, 418)


def test_a_sentence_and_a_stay_in_hospital_are_not_detention_before_trial() -> None:
    held = held_before_trial(
        file(stay("sentenced", day("2026-01-01")), stay("hospital", day("2026-02-01"))), today=TODAY
    )
    assert held.state is HeldState.NOT_HELD
    assert not held.stays


def test_nothing_recorded_is_not_the_same_as_not_held() -> None:
    held = held_before_trial(file(), today=TODAY)
    assert held.state is HeldState.CANNOT_TELL
    assert held.reason is Reason.NO_RECORD


@pytest.mark.parametrize(
    "start", [Missing.UNKNOWN, Missing.NOT_ASKED, Missing.DECLINED, Unread("32 May"), Foreign("1")]
)
def test_a_start_nobody_can_read_is_never_guessed(start: AnyValue) -> None:
    held = held_before_trial(file(stay("remand", start)), today=TODAY)
    assert held.state is HeldState.CANNOT_TELL
    assert held.reason is Reason.START_NOT_KNOWN


def test_two_accounts_of_a_start_are_held_between() -> None:
    held = held_before_trial(file(stay("remand", two(day("2026-11-03"), day("2026-11-05")))), today=TODAY)
    assert bounds(held) == (18, 20)


def test_an_account_that_takes_the_start_back_leaves_nothing_to_count() -> None:
    held = held_before_trial(file(stay("remand", two(day("2026-11-03"), Missing.NOT_ASKED))), today=TODAY)
    assert held.state is HeldState.CANNOT_TELL


def test_two_accounts_of_whether_it_ended_cut_only_what_is_sure() -> None:
    ended = two(day("2026-11-10"), Missing.NOT_ASKED)
    held = held_before_trial(file(stay("remand", day("2026-11-03"), ended)), today=TODAY)
    assert bounds(held) == (7, 20)


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


def test_linked_records_are_one_stretch_and_the_end_one_of_them_knows_counts() -> None:
    one = stay("remand", day("2026-01-01"), id="one")
    other = stay("remand", day("2026-01-03"), day("2026-01-31"), id="other")
    same = {"one": "group", "other": "group"}
    held = held_before_trial(file(one, other, same_as=same), today=TODAY)
    assert bounds(held) == (28, 30)
    assert len(held.stays) == 1


def test_only_an_arrest_gives_a_most_and_says_why_no_more() -> None:
    woman = file(matters=(matter(arrest_date=day("2026-11-03", "police")),))
    held = held_before_trial(woman, today=TODAY)
    assert held.state is HeldState.AT_MOST
    assert (held.basis, bounds(held), held.sources) == (Basis.ARREST, (None, 20), ("police",))
    assert held.remarks == (Remark.ONLY_AN_ARREST,)


def test_of_two_arrests_one_without_a_date_leaves_nothing_to_tell() -> None:
    woman = file(matters=(matter(arrest_date=day("2026-11-03")), matter(2)))
    assert held_before_trial(woman, today=TODAY).state is HeldState.CANNOT_TELL


def test_a_sentence_alone_does_not_hide_the_time_since_the_arrest() -> None:
    woman = file(
        stay("sentenced", day("2026-11-13")),
        matters=(matter(arrest_date=day("2026-11-03"), convicted_on=day("2026-11-13")),),
    )
    assert bounds(held_before_trial(woman, today=TODAY)) == (None, 10)


def test_days_between_the_arrest_and_the_first_record_are_remarked_on() -> None:
    woman = file(stay("remand", day("2026-11-13")), matters=(matter(arrest_date=day("2026-11-03")),))
    held = held_before_trial(woman, today=TODAY)
    assert bounds(held) == (10, 10)
    assert held.remarks == (Remark.ARREST_BEFORE_RECORD,)


def test_one_matter_is_the_same_detention_cut_to_its_arrest_and_its_outcome() -> None:
    first = matter(arrest_date=day("2026-01-01"), outcome="discharged", outcome_date=day("2026-02-01"))
    second = matter(2, arrest_date=day("2026-03-01"))
    woman = file(stay("remand", day("2026-01-01")), matters=(first, second))
    assert bounds(held_in_matter(woman, first, today=TODAY)) == (31, 31)
    assert bounds(held_in_matter(woman, second, today=TODAY)) == (267, 267)


def test_a_matter_sent_to_another_court_goes_on() -> None:
    sent = matter(arrest_date=day("2026-11-03"), outcome="committed", outcome_date=day("2026-11-05"))
    woman = file(stay("remand", day("2026-11-03")), matters=(sent,))
    assert bounds(held_in_matter(woman, sent, today=TODAY)) == (20, 20)


def test_a_matter_without_a_dated_arrest_leaves_only_the_most() -> None:
    woman = file(stay("remand", day("2026-11-03")), matters=(matter(),))
    held = held_in_matter(woman, woman.matters[0], today=TODAY)
    assert bounds(held) == (0, 20)
    assert Remark.ARREST_NOT_DATED in held.remarks


def test_the_outcomes_after_which_a_matter_goes_on_are_those_of_the_list() -> None:
    rows = load("sl")["hearing_outcome"]
    assert {row.code for row in rows if row.fact("ends_matter") == "no"} == MATTER_GOES_ON


def test_where_she_is_now_is_the_open_stretch_and_its_place_as_it_stands() -> None:
    place = two("BO", "KENF")
    open_stay = stay("remand", day("2025-10-15"), id="open", place=place)
    over = stay("police", day("2025-12-01"), day("2025-12-05"), id="over", place="MAK")
    assert current_episode(file(over, open_stay), TODAY) is open_stay
    assert current_episode(file(over, stay("remand", day("2027-01-01"))), TODAY) is over
    assert open_stay.place is place
    assert current_episode(file(), TODAY) is None


def test_the_first_court_is_the_earliest_of_all_matters() -> None:
    woman = file(
        matters=(
            matter(first_court_date=day("2026-02-01")),
            matter(2, first_court_date=two(day("2026-01-01"), day("2026-01-05"))),
        )
    )
    told = first_court(woman)
    assert told is not None
    assert (told.first_day, told.last_day) == (date(2026, 1, 1), date(2026, 1, 5))
    assert first_court(file(matters=(matter(),))) is None


days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
dates = st.one_of(
    st.sampled_from([Missing.NOT_ASKED, Missing.UNKNOWN, Missing.NONE, Unread("x")]),
    st.tuples(days, days).map(lambda ends: between(min(ends).isoformat(), max(ends).isoformat())),
    st.tuples(days, days).map(lambda ends: two(*(on_day(each) for each in ends))),
)
stays_drawn = st.builds(
    lambda number, regime, start, end: stay(regime, start, end, id=f"s{number}"),
    st.integers(0, 10**6),
    st.sampled_from(["police", "remand", "sentenced", "hospital", "unknown"]),
    dates,
    dates,
)


@given(
    st.lists(stays_drawn, max_size=4, unique_by=lambda each: each.id),
    dates,
    st.lists(st.builds(lambda a, c, o: (a, c, o), dates, dates, dates), max_size=2),
)
def test_the_least_is_never_more_than_the_most(
    episodes: list[CustodyEpisode], release: AnyValue, facts: list[tuple[AnyValue, AnyValue, AnyValue]]
) -> None:
    matters = tuple(
        matter(number, arrest_date=arrest, convicted_on=convicted, outcome_date=outcome)
        for number, (arrest, convicted, outcome) in enumerate(facts)
    )
    woman = file(*episodes, woman={"released_on": release}, matters=matters)
    counts = [held_before_trial(woman, today=TODAY)]
    counts += [held_in_matter(woman, each, today=TODAY) for each in matters]
    for held in counts:
        least, most = bounds(held)
        assert least is None or most is None or 0 <= least <= most
        assert held.state in HeldState
    assert all((held.days.at_most or 0) <= (TODAY - date(2025, 12, 31)).days for held in counts)
