"""Ages from births that are partly known, and births from ages."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.ages import AgeWords, age_between, age_words, months_between, said_age
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.typed_dates import read_date

TODAY = date(2026, 5, 15)
recent = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))


def born(typed: str) -> PartialDate:
    return read_date(typed, today=TODAY, age=True)


def test_a_known_birthday_gives_one_age() -> None:
    assert age_between(born("15 May 2000"), TODAY) == (26, 26)
    assert age_between(born("16 May 2000"), TODAY) == (25, 25)


def test_a_year_of_birth_gives_two_ages() -> None:
    assert age_between(born("1984"), TODAY) == (41, 42)


def test_an_estimate_keeps_its_width_and_is_called_one() -> None:
    assert age_words(born("about 34"), TODAY) == AgeWords(least=32, most=36, as_at=TODAY, about=True)
    assert age_words(born("34"), TODAY) == AgeWords(least=34, most=34, as_at=TODAY, about=False)


def test_an_age_told_years_ago_has_grown() -> None:
    assert age_between(born("about 34 as at 3 May 2016"), TODAY) == (42, 47)


def test_a_child_inside_is_counted_in_months() -> None:
    assert months_between(born("17 months"), TODAY) == (17, 17)
    assert months_between(born("about 17 months"), TODAY) == (15, 19)
    assert months_between(born("17 months"), date(2026, 6, 15)) == (18, 18)


def test_an_open_birth_leaves_one_side_open() -> None:
    assert age_between(born("before 2000"), TODAY) == (26, None)
    assert age_between(born("after 1999"), TODAY) == (None, 26)


def test_what_was_not_read_gives_no_age() -> None:
    assert age_between(born("in the war"), TODAY) == (None, None)


def test_nobody_has_an_age_before_being_born() -> None:
    assert age_between(born("2030"), TODAY) == (None, None)
    assert age_between(born("2026"), TODAY) == (0, 0)


def test_a_leap_day_birthday_falls_on_the_first_of_march() -> None:
    leap = on_day(date(2004, 2, 29))
    assert age_between(leap, date(2025, 2, 28)) == (20, 20)
    assert age_between(leap, date(2025, 3, 1)) == (21, 21)


def test_a_told_age_is_only_believed_with_its_own_bounds() -> None:
    told = born("about 34")
    age = said_age(told)
    assert age is not None
    assert (age.least, age.most, age.unit, age.about, age.as_at) == (34, 34, "year", True, TODAY)
    other = PartialDate(edtf="1984", earliest="1984-01-01T00:00", latest="1984-12-31T24:00", said=told.said)
    assert said_age(other) is None
    assert said_age(PartialDate(said="34 as at 31 February 2026")) is None


@given(st.integers(0, 120), recent)
def test_an_age_told_is_the_age_on_that_day(years: int, on: date) -> None:
    assert age_between(read_date(str(years), today=on, age=True), on) == (years, years)


@given(st.integers(0, 120), recent)
def test_months_told_are_the_months_on_that_day(months: int, on: date) -> None:
    assert months_between(read_date(f"{months} months", today=on, age=True), on) == (months, months)


@given(recent, recent)
def test_the_least_is_never_more_than_the_most(birth: date, on: date) -> None:
    least, most = age_between(read_date(f"about {birth.year}", today=TODAY), on)
    assert (least is None) == (most is None)
    assert least is None or most is None or 0 <= least <= most
