"""Days held, counted from dates that are only partly known."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, start_of
from wipdesk.domain.spans import (
    DaysHeld,
    Reason,
    State,
    Stretch,
    days_held,
    days_words,
    gaps,
    hull,
    overlaps,
)
from wipdesk.domain.typed_dates import read_date

TODAY = date(2026, 5, 15)


def said(text: str) -> PartialDate:
    return read_date(text, today=TODAY)


def stretch(start: str, end: str | None = None) -> Stretch:
    return Stretch(said(start), None if end is None else said(end))


def held(*stretches: Stretch, today: date = TODAY) -> tuple[int | None, int | None]:
    days = days_held(stretches, today=today)
    return days.at_least, days.at_most


def in_words(days: DaysHeld) -> str:
    return days_words(days, lambda _context, text: text)


def test_the_day_of_arrest_is_not_counted_and_the_last_day_is() -> None:
    assert held(stretch("3 May 2026"), today=date(2026, 5, 4)) == (1, 1)
    assert held(stretch("3 May 2026"), today=date(2026, 5, 3)) == (0, 0)
    assert held(stretch("3 May 2026", "10 May 2026")) == (7, 7)


def test_a_stretch_without_an_end_runs_up_to_today() -> None:
    days = days_held([stretch("3 May 2026")], today=TODAY)
    assert (days.at_least, days.at_most, days.running, days.state) == (12, 12, True, State.EXACT)
    assert days.since == said("3 May 2026")
    assert in_words(days) == "12 days"


def test_more_than_a_thousand_days_are_written_as_every_number_is() -> None:
    assert in_words(days_held([stretch("1 January 2023")], today=date(2026, 5, 23))) == "1,238 days"
    between = days_held([stretch("between 3 May 2022 and 10 May 2022")], today=date(2026, 5, 15))
    assert in_words(between) == "at least 1,466 days, at most 1,473 days".replace(" days,", ",")


def test_an_end_that_cannot_be_read_is_over_only_when_is_not_known() -> None:
    days = days_held([stretch("3 May 2026", "before Ramadan")], today=TODAY)
    assert (days.at_least, days.at_most, days.running) == (0, 12, False)
    assert in_words(days) == "at most 12 days"


def test_a_stretch_marked_open_runs_whatever_its_end_says() -> None:
    days = days_held([Stretch(said("3 May 2026"), said("about 5 May 2026"), open=True)], today=TODAY)
    assert (days.at_least, days.at_most, days.running) == (12, 12, True)


def test_bounds_give_a_least_and_a_most() -> None:
    days = days_held([stretch("between 3 and 6 March 2025")], today=date(2026, 4, 20))
    assert (days.at_least, days.at_most, days.state) == (410, 413, State.BETWEEN)
    assert in_words(days) == "at least 410, at most 413 days"


def test_a_night_belongs_to_two_days() -> None:
    assert held(stretch("3 May 2026 at night", "10 May 2026")) == (6, 7)


def test_a_start_that_cannot_be_read_leaves_the_whole_untold() -> None:
    days = days_held([stretch("after Easter, at night")], today=TODAY)
    assert (days.at_least, days.at_most, days.reason) == (None, None, Reason.START_NOT_KNOWN)
    assert (days.state, days.running, days.since) == (State.CANNOT_TELL, True, None)
    assert in_words(days) == "cannot tell"


def test_what_is_certain_counts_even_if_an_older_start_is_not_known() -> None:
    days = days_held([stretch("before the war", "1 May 2026"), stretch("3 May 2026")], today=TODAY)
    assert (days.at_least, days.at_most, days.state) == (12, None, State.AT_LEAST)
    assert in_words(days) == "at least 12 days"


def test_a_start_before_a_day_is_at_least_since_that_day() -> None:
    assert held(stretch("before 3 May 2026")) == (13, None)


def test_a_start_after_a_day_is_at_most_since_that_day() -> None:
    assert held(stretch("after 3 May 2026")) == (0, 11)


def test_without_any_record_nothing_can_be_told() -> None:
    days = days_held([], today=TODAY)
    assert (days.state, days.reason, days.running) == (State.CANNOT_TELL, Reason.NO_RECORD, False)


def test_days_in_two_records_are_counted_once_and_gaps_not_at_all() -> None:
    assert held(stretch("1 May 2026", "8 May 2026"), stretch("5 May 2026", "10 May 2026")) == (9, 9)
    assert held(stretch("1 May 2026", "3 May 2026"), stretch("3 May 2026", "10 May 2026")) == (9, 9)
    assert held(stretch("1 May 2026", "3 May 2026"), stretch("8 May 2026", "10 May 2026")) == (4, 4)


def test_released_and_arrested_again_on_one_day_is_one_custody() -> None:
    records = [stretch("1 March 2026", "3 May 2026"), stretch("3 May 2026")]
    days = days_held(records, today=TODAY)
    assert (days.at_least, days.at_most) == (75, 75)
    assert days.since == said("1 March 2026")


def test_since_does_not_reach_over_a_doubtful_join() -> None:
    records = [stretch("1 January 2026", "March 2026"), stretch("March 2026")]
    days = days_held(records, today=TODAY)
    assert days.since == said("March 2026")


def test_a_stretch_that_ends_before_it_starts_leaves_the_most_untold() -> None:
    days = days_held([stretch("10 May 2026", "3 May 2026"), stretch("12 May 2026")], today=TODAY)
    assert (days.at_least, days.at_most, days.reason) == (3, None, Reason.ENDS_BEFORE_START)
    assert held(stretch("10 May 2026", "3 May 2026")) == (None, None)


def test_days_to_come_are_not_counted() -> None:
    days = days_held([stretch("10 June 2026")], today=TODAY)
    assert (days.at_least, days.at_most, days.running) == (0, 0, False)
    later = days_held([stretch("3 May 2026", "10 June 2026")], today=TODAY)
    assert (later.at_least, later.at_most, later.running) == (12, 12, True)


def test_a_window_cuts_to_the_matter() -> None:
    records = [stretch("1 May 2026")]
    days = days_held(records, today=TODAY, within=(said("3 May 2026"), said("10 May 2026")))
    assert (days.at_least, days.at_most, days.running) == (7, 7, False)
    days = days_held(records, today=TODAY, within=(said("between 3 and 5 May 2026"), None))
    assert (days.at_least, days.at_most, days.running) == (10, 12, True)
    assert days.since == said("between 3 and 5 May 2026")


def test_a_window_bounds_a_start_that_is_not_known() -> None:
    days = days_held([stretch("long ago")], today=TODAY, within=(said("3 May 2026"), None))
    assert (days.at_least, days.at_most) == (0, 12)


def test_a_limit_that_cannot_be_read_takes_away_what_is_certain() -> None:
    days = days_held([stretch("3 May 2026")], today=TODAY, within=(None, said("after Easter")))
    assert (days.at_least, days.at_most, days.running) == (0, 12, False)


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        ("14 May 2026", None, "1 day"),
        ("between 14 and 15 May 2026", None, "at most 1 day"),
        ("before 15 May 2026", None, "at least 1 day"),
        ("15 May 2026", None, "0 days"),
        ("3 May 2026", "between 4 and 5 May 2026", "at least 1, at most 2 days"),
    ],
)
def test_one_day_is_not_days(start: str, end: str | None, wanted: str) -> None:
    assert in_words(days_held([stretch(start, end)], today=TODAY)) == wanted


def test_the_hull_of_two_accounts_holds_both() -> None:
    both = hull([said("3 May 2026"), said("5 May 2026")])
    assert (both.earliest, both.latest) == ("2026-05-03T00:00", "2026-05-05T24:00")
    assert (both.edtf, both.source) == ("2026-05-03/2026-05-05", "derived")
    assert held(Stretch(both)) == (10, 12)


def test_the_hull_with_an_unread_account_may_be_any_day() -> None:
    assert not hull([said("3 May 2026"), said("before Ramadan")]).known
    assert hull([said("3 May 2026"), said("before 5 May 2026")]).earliest == ""
    assert hull([]) == PartialDate()
    assert hull([said("about 1984")]) == said("about 1984")


def test_gaps_are_named_by_the_days_around_them() -> None:
    records = [
        stretch("10 May 2026"),
        stretch("1 April 2026", "20 April 2026"),
        stretch("1 May 2026", "10 May 2026"),
    ]
    assert gaps(records) == [(date(2026, 4, 20), date(2026, 5, 1))]


def test_a_gap_that_only_may_be_there_is_not_named() -> None:
    assert gaps([stretch("1 April 2026", "April 2026"), stretch("25 April 2026")]) == []
    assert gaps([stretch("1 April 2026"), stretch("1 May 2026")]) == []
    assert gaps([stretch("1 April 2026", "2 April 2026"), stretch("before Ramadan", "1 May 2026")]) == []
    assert gaps([]) == []


def test_overlaps_are_named_and_a_hand_over_day_is_none() -> None:
    first, second, third = (
        stretch("1 May 2026", "5 May 2026"),
        stretch("5 May 2026", "10 May 2026"),
        stretch("8 May 2026"),
    )
    assert overlaps([first, second, third]) == [(second, third)]
    assert overlaps([stretch("May 2026", "20 May 2026"), stretch("1 May 2026", "5 May 2026")]) == []


FIRST_DAY = date(2026, 1, 1)
HORIZON = 12
offsets = st.integers(0, HORIZON)


def spanning(first: int, last: int) -> PartialDate:
    begin, end = (FIRST_DAY + timedelta(days=each) for each in (first, last))
    return within_bounds(Bounds(start_of(begin), end_of(end)))


@st.composite
def ranges(draw: st.DrawFn, widest: int = HORIZON) -> tuple[int, int]:
    first = draw(offsets)
    return first, min(first + draw(st.integers(0, widest)), HORIZON)


@st.composite
def records(draw: st.DrawFn, widest: int = HORIZON) -> tuple[tuple[int, int], tuple[int, int] | None]:
    start = draw(ranges(widest))
    end = draw(ranges(widest).filter(lambda end: end[1] >= start[0]) | st.none())
    return start, end


def as_stretch(record: tuple[tuple[int, int], tuple[int, int] | None]) -> Stretch:
    start, end = record
    return Stretch(spanning(*start), spanning(*end) if end else None)


def day_sets(record: tuple[tuple[int, int], tuple[int, int] | None], today: int) -> list[frozenset[int]]:
    """Every set of days that one record may mean, as days counted one by one."""
    start, end = record
    starts = range(start[0], start[1] + 1)
    ends = range(end[0], end[1] + 1) if end else [max(today, start[1])]
    return [
        frozenset(range(min(begin, today) + 1, min(finish, today) + 1))
        for begin in starts
        for finish in ends
        if begin <= finish
    ]


@given(st.lists(records(widest=3), min_size=1, max_size=3), offsets)
def test_the_bounds_are_those_of_all_day_sets_counted_one_by_one(
    told: list[tuple[tuple[int, int], tuple[int, int] | None]], today: int
) -> None:
    days = days_held(map(as_stretch, told), today=FIRST_DAY + timedelta(days=today))
    choices = product(*({*day_sets(record, today)} for record in told))
    sizes = [len(frozenset().union(*choice)) for choice in choices]
    assert (days.at_least, days.at_most) == (min(sizes), max(sizes))


@given(st.lists(records(), max_size=5), offsets)
def test_a_union_with_itself_is_the_same(
    told: list[tuple[tuple[int, int], tuple[int, int] | None]], today: int
) -> None:
    stretches = [as_stretch(record) for record in told]
    on = FIRST_DAY + timedelta(days=today)
    once = days_held(stretches, today=on)
    assert days_held(stretches * 2, today=on) == once
    assert days_held(reversed(stretches), today=on).at_most == once.at_most


@st.composite
def loose_dates(draw: st.DrawFn) -> PartialDate | None:
    first, last = draw(ranges())
    exact = spanning(first, last)
    return draw(
        st.sampled_from(
            [
                exact,
                PartialDate(latest=exact.latest),
                PartialDate(earliest=exact.earliest),
                PartialDate(said="before Ramadan"),
                None,
            ]
        )
    )


@st.composite
def widened(draw: st.DrawFn, value: PartialDate | None) -> PartialDate | None:
    if value is None or not value.known or draw(st.booleans()):
        return value
    more = [draw(st.integers(0, 5)) for _ in range(2)]
    earliest = start_of(value.first_day - timedelta(days=more[0])) if value.first_day else ""
    latest = end_of(value.last_day + timedelta(days=more[1])) if value.last_day else ""
    return draw(
        st.sampled_from(
            [
                PartialDate(earliest=earliest, latest=latest),
                PartialDate(latest=latest),
                PartialDate(earliest=earliest),
                PartialDate(said="some day"),
            ]
        )
    )


@given(st.data())
def test_knowing_less_never_narrows_the_days(data: st.DataObject) -> None:
    told = [(data.draw(loose_dates()), data.draw(loose_dates())) for _ in range(data.draw(st.integers(0, 4)))]
    window = data.draw(st.none() | st.tuples(loose_dates(), loose_dates()))
    today = FIRST_DAY + timedelta(days=data.draw(offsets))
    exact = days_held([Stretch(*ends) for ends in told], today=today, within=window)
    if exact.reason is Reason.ENDS_BEFORE_START:
        return
    loose = [Stretch(data.draw(widened(start)), data.draw(widened(end))) for start, end in told]
    loose_window = window and (data.draw(widened(window[0])), data.draw(widened(window[1])))
    wide = days_held(loose, today=today, within=loose_window)
    assert (wide.at_least or 0) <= (exact.at_least or 0)
    assert wide.at_most is None or (exact.at_most is not None and wide.at_most >= exact.at_most)


@given(st.data())
def test_the_least_is_never_more_than_the_most_and_none_is_below_zero(data: st.DataObject) -> None:
    told = [
        Stretch(data.draw(loose_dates()), data.draw(loose_dates()), data.draw(st.booleans()))
        for _ in range(3)
    ]
    window = data.draw(st.none() | st.tuples(loose_dates(), loose_dates()))
    days = days_held(told, today=FIRST_DAY + timedelta(days=data.draw(offsets)), within=window)
    assert (days.at_least or 0) >= 0
    assert days.at_most is None or (days.at_least is not None and days.at_least <= days.at_most)
    assert in_words(days)
    assert all(last < first for last, first in gaps(told))


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_the_calendar_are_counted_too(today: date) -> None:
    assert held(Stretch(on_day(date.min)), today=today) == ((today - date.min).days,) * 2
