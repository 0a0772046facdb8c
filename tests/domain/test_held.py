"""Detention before trial: counted from the dates in the file, with bounds, and never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.detention import TODAY, between, bounds, day, file, matter, stay, two
from wipdesk.domain.dates import on_day
from wipdesk.domain.held import (
    MATTER_GOES_ON,
    Basis,
    HeldState,
    current_episode,
    first_court,
    held_before_trial,
    held_in_matter,
)
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.spans import Reason
from wipdesk.domain.stays import Remark
from wipdesk.domain.values import AnyValue, Foreign, Missing, Unread
from wipdesk.services.lists import load


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
