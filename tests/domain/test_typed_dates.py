"""One typed line read as a date, as paralegals type it."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.dates import from_json, to_json
from wipdesk.domain.edtf import read_edtf
from wipdesk.domain.typed_dates import read_date

TODAY = date(2026, 5, 15)


def bounds(text: str, *, today: date = TODAY, age: bool = False) -> tuple[str, str]:
    read = read_date(text, today=today, age=age)
    return read.earliest, read.latest


def days(text: str, *, today: date = TODAY, age: bool = False) -> tuple[str, str]:
    """The bounds of a line that begins and ends with whole days."""
    earliest, latest = bounds(text, today=today, age=age)
    assert earliest[10:] in ("", "T00:00")
    assert latest[10:] in ("", "T24:00")
    return earliest[:10], latest[:10]


@pytest.mark.parametrize(
    "typed",
    [
        "10/7/2008", "10-7-2008", "10.7.08", "10 7 2008", "10 July 2008", "July 10, 2008", "10th July 2008",
        "the 10th of July 2008", "10 juillet 2008", "le 10 juil. 2008", "10 JULY 2008", "2008-07-10",
        "2008/7/10", "10/07/08", "10 Jul 08", "10July2008", "١٠/٧/٢٠٠٨", "  10/7/2008  ", "10/7/2008.",
        "Thursday 10 July 2008", "jeudi 10 juillet 2008", "10\u00a0July\u00a02008", "on 10/7/2008",
        "10-Jul-2008", "10/Jul/2008", "10.Jul.08", "(10/7/2008)",
    ],
)  # fmt: skip
def test_one_day_typed_in_many_ways(typed: str) -> None:
    read = read_date(typed, today=TODAY)
    assert read.edtf == "2008-07-10"
    assert read.is_day
    assert read.said == typed.strip()


@pytest.mark.parametrize(
    "typed",
    [
        "", "7/13/2008", "32 May", "32 May 2026", "29 Feb 2025", "2025-02-30", "31/4/2025", "before Ramadan",
        "after Easter, at night", "after the rains", "summer 2023", "34", "20:00", "night", "the 3rd", "3",
        "Friday 3 May 2026", "tomorrow or later", "3 May 2026 3 June 2026", "24:00 on 3 May 2026", "0000",
        "28 to 3 May", "before 0001", "after 9999-12-31", "=cmd|' /C calc'!A0", "<b>3 May 2026</b>", "😀",
        "ɛ ɔ ŋ", "3 May 2026 \x00", "3 May \ud800 2026", "10/7/2008/9", "between 3", "about", "next", "last",
        "early", "since", "99999 days ago", "3 and 10 May 2026", "3 May or 5 May 2026",
        "2 to 3 weeks ago", "between 2 and 3 weeks ago", "3 May 2026 20:00 and 22:00", "?", "3 to yesterday",
        "3 May 2026 at 8", "/", "-", "to", "10 May to 3 May 2026",
        "2026-05 a week ago", "mardi gras", "May June",
    ],
)  # fmt: skip
def test_what_is_no_date_keeps_its_words_and_gets_no_bounds(typed: str) -> None:
    read = read_date(typed, today=TODAY, source="self")
    assert not read.known
    assert read.edtf == ""
    assert read.said == typed.strip()
    assert read.source == "self"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("first week of May 2025", "2025-05-01", "2025-05-07"),
        ("the 2nd week of February 2025", "2025-02-08", "2025-02-14"),
        ("last week of Feb 2025", "2025-02-22", "2025-02-28"),
        ("première semaine de mars 2025", "2025-03-01", "2025-03-07"),
        ("la dernière semaine d'avril 2025", "2025-04-22", "2025-04-30"),
        ("c. 2024", "2023-01-01", "2025-12-31"),
        ("1984", "1984-01-01", "1984-12-31"),
        ("March 2023", "2023-03-01", "2023-03-31"),
        ("3/2023", "2023-03-01", "2023-03-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("the 90s", "1990-01-01", "1999-12-31"),
        ("1990s", "1990-01-01", "1999-12-31"),
        ("années 90", "1990-01-01", "1999-12-31"),
        ("early 90s", "1990-01-01", "1993-12-31"),
        ("early March 2023", "2023-03-01", "2023-03-10"),
        ("mid-March 2023", "2023-03-11", "2023-03-20"),
        ("mi-mars 2023", "2023-03-11", "2023-03-20"),
        ("late March 2023", "2023-03-21", "2023-03-31"),
        ("late February 2024", "2024-02-21", "2024-02-29"),
        ("beginning of 2024", "2024-01-01", "2024-04-30"),
        ("end of 2023", "2023-09-01", "2023-12-31"),
        ("fin 2023", "2023-09-01", "2023-12-31"),
        ("between 3 May and 10 June 2025", "2025-05-03", "2025-06-10"),
        ("3 to 10 May 2026", "2026-05-03", "2026-05-10"),
        ("3-10 May 2026", "2026-05-03", "2026-05-10"),
        ("3 – 10 May 2026", "2026-05-03", "2026-05-10"),
        ("du 3 au 10 mai 2026", "2026-05-03", "2026-05-10"),
        ("between March and May 2023", "2023-03-01", "2023-05-31"),
        ("2005-2007", "2005-01-01", "2007-12-31"),
        ("March-May 2023", "2023-03-01", "2023-05-31"),
        ("3 May-10 June 2025", "2025-05-03", "2025-06-10"),
        ("3/5/2026-10/5/2026", "2026-05-03", "2026-05-10"),
        ("20 December to 5 January 2026", "2025-12-20", "2026-01-05"),
        ("3 May 2026 to 10 June", "2026-05-03", "2026-06-10"),
        ("20 December 2025 to 5 January", "2025-12-20", "2026-01-05"),
    ],
)
def test_longer_stretches(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("about March 2023", "2023-02-01", "2023-04-30"),
        ("vers mars 2023", "2023-02-01", "2023-04-30"),
        ("2023-03~", "2023-02-01", "2023-04-30"),
        ("about 3 May 2026", "2026-04-26", "2026-05-10"),
        ("about 1984", "1983-01-01", "1985-12-31"),
        ("about 3 to 10 May 2026", "2026-04-26", "2026-05-17"),
        ("two weeks ago", "2026-04-24", "2026-05-08"),
        ("il y a deux semaines", "2026-04-24", "2026-05-08"),
        ("2 months ago", "2026-02-01", "2026-04-30"),
        ("a year ago", "2024-01-01", "2026-12-31"),
        ("in two weeks", "2026-05-22", "2026-06-05"),
    ],
)
def test_estimates_are_widened_and_marked(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)
    assert read_date(typed, today=TODAY).precision == "about"


@pytest.mark.parametrize(
    ("typed", "first", "last", "edtf"),
    [
        ("before 3 May 2026", "", "2026-05-02", "../2026-05-03"),
        ("avant le 3 mai 2026", "", "2026-05-02", "../2026-05-03"),
        ("before March 2023", "", "2023-02-28", "../2023-03"),
        ("until 3 May 2026", "", "2026-05-03", "../2026-05-03"),
        ("jusqu'au 3 mai 2026", "", "2026-05-03", "../2026-05-03"),
        ("after 3 May 2026", "2026-05-04", "", "2026-05-03/.."),
        ("after 2023", "2024-01-01", "", "2023/.."),
        ("since March 2023", "2023-03-01", "", "2023-03/.."),
        ("from 3 May 2026", "2026-05-03", "", "2026-05-03/.."),
        ("depuis mars 2023", "2023-03-01", "", "2023-03/.."),
        ("before about March 2023", "", "2023-04-30", "../2023-03~"),
        ("after about March 2023", "2023-02-01", "", "2023-03~/.."),
    ],
)
def test_one_side_may_be_open(typed: str, first: str, last: str, edtf: str) -> None:
    assert days(typed) == (first, last)
    assert read_date(typed, today=TODAY).edtf == edtf


@pytest.mark.parametrize(
    ("typed", "earliest", "latest"),
    [
        ("20:00 on 3 May 2026", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("3 May 2026 20:00", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("3 May 2026, 8pm", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("3 May 2026 8.30 p.m.", "2026-05-03T20:30", "2026-05-03T20:30"),
        ("le 3 mai 2026 à 20h", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("3 mai 2026 à 8 heures du soir", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("3 May 2026 at 8 in the evening", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("20h00 3 mai 2026", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("20 h 30 le 3 mai 2026", "2026-05-03T20:30", "2026-05-03T20:30"),
        ("2026-05-03T20:00", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("2026-05-03 20:00", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("12am 3 May 2026", "2026-05-03T00:00", "2026-05-03T00:00"),
        ("12pm 3 May 2026", "2026-05-03T12:00", "2026-05-03T12:00"),
        ("3 May 2026 at noon", "2026-05-03T12:00", "2026-05-03T12:00"),
        ("3 May 2026 at midnight", "2026-05-03T00:00", "2026-05-03T24:00"),
        ("3 May 2026 about 8pm", "2026-05-03T19:00", "2026-05-03T21:00"),
        ("3 May 2026 in the morning", "2026-05-03T06:00", "2026-05-03T12:00"),
        ("afternoon of 3 May 2026", "2026-05-03T12:00", "2026-05-03T18:00"),
        ("3 mai 2026 après-midi", "2026-05-03T12:00", "2026-05-03T18:00"),
        ("3 May 2026, evening", "2026-05-03T18:00", "2026-05-03T24:00"),
        ("3 May 2026 at night", "2026-05-03T18:00", "2026-05-04T06:00"),
        ("last night", "2026-05-14T18:00", "2026-05-15T06:00"),
        ("hier soir", "2026-05-14T18:00", "2026-05-14T24:00"),
        ("between 20:00 and 22:00 on 3 May 2026", "2026-05-03T20:00", "2026-05-03T22:00"),
        ("3 May 2026 between 8pm and 10pm", "2026-05-03T20:00", "2026-05-03T22:00"),
        ("3 May 2026 22:00 to 02:00", "2026-05-03T22:00", "2026-05-04T02:00"),
        ("before 20:00 on 3 May 2026", "", "2026-05-03T20:00"),
    ],
)
def test_hours_and_parts_of_the_day(typed: str, earliest: str, latest: str) -> None:
    assert bounds(typed) == (earliest, latest)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("today", "2026-05-15", "2026-05-15"),
        ("aujourd'hui", "2026-05-15", "2026-05-15"),
        ("aujourd’hui", "2026-05-15", "2026-05-15"),
        ("yesterday", "2026-05-14", "2026-05-14"),
        ("hier", "2026-05-14", "2026-05-14"),
        ("3 days ago", "2026-05-12", "2026-05-12"),
        ("il y a 3 jours", "2026-05-12", "2026-05-12"),
        ("last week", "2026-05-04", "2026-05-10"),
        ("last month", "2026-04-01", "2026-04-30"),
        ("le mois dernier", "2026-04-01", "2026-04-30"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("early this year", "2026-01-01", "2026-04-30"),
        ("next 3 May", "2027-05-03", "2027-05-03"),
        ("3 May last year", "2025-05-03", "2025-05-03"),
        ("last Friday", "2026-05-08", "2026-05-08"),
        ("Friday", "2026-05-15", "2026-05-15"),
        ("Thursday", "2026-05-14", "2026-05-14"),
        ("jeudi", "2026-05-14", "2026-05-14"),
        ("not before 3 May 2026", "2026-05-03", ""),
        ("pas avant le 3 mai 2026", "2026-05-03", ""),
        ("not later than 3 May 2026", "", "2026-05-03"),
        ("next Monday", "2026-05-18", "2026-05-18"),
    ],
)
def test_words_that_depend_on_the_day_they_are_typed(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("3 May", "2026-05-03?"),
        ("15 May", "2026-05-15?"),
        ("16 May", "2025-05-16?"),
        ("29 Feb", "2024-02-29?"),
        ("December", "2025-12?"),
        ("10/7", "2025-07-10?"),
        ("20:00 on 3 May", "2026-05-03T20:00?"),
        ("between 3 and 10 May", "2026-05-03?/2026-05-10?"),
        ("between 10 and 20 May", "2026-05-10?/2026-05-20?"),
        ("entre le 3 et le 10 mai", "2026-05-03?/2026-05-10?"),
        ("20 December to 5 January", "2025-12-20?/2026-01-05?"),
        ("about 3 May", "2026-05-03%"),
        ("March 23", "2026-03-23?"),
    ],
)
def test_a_year_that_was_only_understood_is_marked(typed: str, edtf: str) -> None:
    assert read_date(typed, today=TODAY).edtf == edtf


@pytest.mark.parametrize(
    ("typed", "year"), [("1/1/27", 2027), ("1/1/28", 1928), ("1/1/00", 2000), ("1/1/99", 1999)]
)
def test_a_year_of_two_digits_is_never_far_ahead(typed: str, year: int) -> None:
    assert read_date(typed, today=TODAY).edtf == f"{year}-01-01"


def test_what_was_said_stays_when_it_is_plain_notation() -> None:
    assert read_date(" 2026-05-03 ", today=TODAY).said == "2026-05-03"


@pytest.mark.parametrize(
    ("typed", "first", "last", "said"),
    [
        ("34", "1991-05-16", "1992-05-15", "34 as at 15 May 2026"),
        ("34 years old", "1991-05-16", "1992-05-15", "34 as at 15 May 2026"),
        ("34 ans", "1991-05-16", "1992-05-15", "34 as at 15 May 2026"),
        ("about 34", "1989-05-16", "1994-05-15", "about 34 as at 15 May 2026"),
        ("environ 34 ans au 3 mai 2026", "1989-05-04", "1994-05-03", "about 34 as at 3 May 2026"),
        ("about 34 as at 3 May 2026", "1989-05-04", "1994-05-03", "about 34 as at 3 May 2026"),
        ("about 16", "2008-05-16", "2011-05-15", "about 16 as at 15 May 2026"),
        ("30-35", "1990-05-16", "1996-05-15", "30 to 35 as at 15 May 2026"),
        ("between 30 and 35", "1990-05-16", "1996-05-15", "30 to 35 as at 15 May 2026"),
        ("8 months", "2025-08-16", "2025-09-15", "8 months as at 15 May 2026"),
        ("17 months", "2024-11-16", "2024-12-15", "17 months as at 15 May 2026"),
        ("1 year 5 months", "2024-11-16", "2024-12-15", "17 months as at 15 May 2026"),
        ("about 8 months", "2025-06-16", "2025-11-15", "about 8 months as at 15 May 2026"),
        ("about 1 month", "2026-01-16", "2026-05-15", "about 1 month as at 15 May 2026"),
        ("3 weeks", "2026-04-18", "2026-04-24", "3 weeks as at 15 May 2026"),
    ],
)
def test_an_age_is_a_birth_as_at_a_day(typed: str, first: str, last: str, said: str) -> None:
    assert days(typed, age=True) == (first, last)
    assert read_date(typed, today=TODAY, age=True).said == said


@pytest.mark.parametrize(
    "typed", ["34", "about 34", "8 months", "30-35", "1 month", "about 3 weeks", "2 days"]
)
def test_an_age_read_again_years_later_does_not_drift(typed: str) -> None:
    first = read_date(typed, today=TODAY, source="self", age=True)
    assert read_date(first.said, today=date(2031, 1, 1), source="self", age=True) == first


def test_a_doubted_age_is_an_estimate_and_a_doubted_day_is_marked() -> None:
    assert read_date("34?", today=TODAY, age=True).said == "about 34 as at 15 May 2026"
    assert read_date("3 May 2026 (?)", today=TODAY).edtf == "2026-05-03?"
    assert read_date("perhaps 3 May 1990", today=TODAY, age=True).edtf == "1990-05-03?"


def test_in_a_birth_four_digits_are_a_year_and_dates_stay_dates() -> None:
    assert days("1984", age=True) == ("1984-01-01", "1984-12-31")
    assert days("3 May 1990", age=True) == ("1990-05-03", "1990-05-03")
    assert days("about 1984", age=True) == ("1983-01-01", "1985-12-31")


@pytest.mark.parametrize(
    "typed", ["200", "131 years", "34 as at March 2026", "34 as at Ramadan", "35-30", "adult"]
)
def test_what_is_no_age_keeps_its_words(typed: str) -> None:
    read = read_date(typed, today=TODAY, age=True)
    assert (read.known, read.said) == (False, typed)


@pytest.mark.parametrize("today", [date.min, date.max, date(4, 2, 29)])
@pytest.mark.parametrize(
    "typed",
    [
        "today",
        "yesterday",
        "tomorrow",
        "last week",
        "3 May",
        "next May",
        "34",
        "2 years ago",
        "next year",
        "the 90s",
    ],
)
def test_the_ends_of_the_calendar_do_no_harm(today: date, typed: str) -> None:
    for age in (False, True):
        assert from_json(to_json(read_date(typed, today=today, age=age))).said


@pytest.mark.parametrize(
    "typed",
    [
        "a" * 10_000,
        "1" * 10_000,
        "3 May 2026 " * 1000,
        " " * 9_999 + "x",
        "~" * 119,
        "1-" * 59,
        "a to " * 23,
        "'" * 120,
    ],
)
def test_long_lines_are_kept_and_cost_nothing(typed: str) -> None:
    read_date("3 May 2026", today=TODAY)
    best = 1.0
    for _ in range(3):
        started = time.perf_counter()
        read = read_date(typed, today=TODAY, age=True)
        best = min(best, time.perf_counter() - started)
    assert read.said == typed.strip()
    assert best < 0.005


WORDS = st.sampled_from(
    [
        "3", "10", "31", "05", "2026", "1984", "08", "May", "mai", "march", "Friday", "about", "before",
        "after", "since", "between", "and", "to", "at", "night", "8pm", "20:00", "last", "next", "this",
        "week", "month", "year", "ago", "in", "two", "early", "mid", "-", "/", "?", "~", "20h", "as", "the",
        "90s", "le", "au", "à",
    ]
)  # fmt: skip


@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(), st.dates(), st.booleans())
def test_every_text_survives(typed: str, today: date, age: bool) -> None:
    read = read_date(typed, today=today, age=age)
    assert from_json(to_json(read)) == read
    if not read.known:
        assert read.said == typed.strip()
    if read.from_ and read.to:
        assert read.from_ <= read.to


@given(st.dates())
def test_a_day_typed_in_numbers_is_that_day(day: date) -> None:
    typed = f"{day.day}/{day.month}/{day.year:04d}"
    assert read_date(typed, today=TODAY).first_day == read_date(typed, today=TODAY).last_day == day


@pytest.mark.parametrize(
    "typed",
    ["between 3 May and 10 April 2026", "3 May 2026 to 10 April", "between 28 December and 3 January 2026"],
)
def test_a_year_that_a_stretch_was_not_given_is_marked_as_understood(typed: str) -> None:
    read = read_edtf(read_date(typed, today=TODAY).edtf)
    assert read
    assert read.uncertain
    whole = read_edtf(read_date("between 3 and 10 May 2026", today=TODAY).edtf)
    assert whole
    assert not whole.uncertain
