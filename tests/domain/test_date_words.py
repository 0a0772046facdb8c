"""Dates in words: as exact as they are known, and in the reader's language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.date_words import short, words
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.typed_dates import read_date

Say = Callable[[str, str], str]
TODAY = date(2026, 5, 15)


FRENCH = Path(__file__).resolve().parents[2] / "translations" / "wipdesk_fr.ts"


def plain(_context: str, text: str) -> str:
    return text


@pytest.fixture(scope="module")
def in_french() -> Say:
    """Dates as the shipped translation words them."""
    said = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation") or ""
        for context in ET.parse(FRENCH).iter("context")
        for message in context.iter("message")
    }
    return lambda context, text: said[context, text]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("3/5/2026", "3 May 2026"),
        ("3 May", "3 May 2026 (not certain)"),
        ("3 May 2026, 8pm", "3 May 2026 at 20:00"),
        ("mars 2023", "March 2023"),
        ("about March 2023", "about March 2023"),
        ("about 3 May 2026 20:00", "about 3 May 2026 at 20:00"),
        ("1984", "1984"),
        ("the 90s", "the 1990s"),
        ("19XX", "between 1900 and 1999"),
        ("3-10 May 2026", "between 3 and 10 May 2026"),
        ("3 May to 10 June 2026", "between 3 May and 10 June 2026"),
        ("20 December 2025 to 5 January 2026", "between 20 December 2025 and 5 January 2026"),
        ("March to May 2023", "between March and May 2023"),
        ("2005-2007", "between 2005 and 2007"),
        ("2005/2007-03", "between 2005 and March 2007"),
        ("about 3 to 10 May 2026", "roughly between 3 and 10 May 2026"),
        ("between about March and May 2023", "between about March 2023 and May 2023"),
        ("about 3 May 2026 20:00 to 21:00", "roughly between 3 May 2026 at 20:00 and 3 May 2026 at 21:00"),
        ("March 0001", "March 0001"),
        ("before 3 May 2026", "before 3 May 2026"),
        ("before March 2023", "before March 2023"),
        ("before about March 2023", "before about March 2023"),
        ("until 3 May 2026", "not after 3 May 2026"),
        ("after 3 May 2026", "after 3 May 2026"),
        ("after March 2023", "after March 2023"),
        ("since March 2023", "since March 2023"),
        ("3 May 2026 at night", "3 May 2026, night (18:00 to 06:00)"),
        ("3 May 2026 in the evening", "3 May 2026, evening (18:00 to 24:00)"),
        ("3 May 2026 20:00 to 21:00", "3 May 2026 between 20:00 and 21:00"),
        ("3 May 2026 22:00 to 02:00", "between 3 May 2026 at 22:00 and 4 May 2026 at 02:00"),
        ("before Ramadan", "“before Ramadan” (not read as a date)"),
        ("7/13/2008", "“7/13/2008” (not read as a date)"),
        ("{date} {0} %s", "“{date} {0} %s” (not read as a date)"),
        ("", "date not known"),
    ],
)
def test_a_typed_line_in_words(typed: str, wanted: str) -> None:
    assert words(read_date(typed, today=TODAY), plain) == wanted


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("about 34", "about 34 as at 15 May 2026"),
        ("34 as at 3 May 2026", "34 as at 3 May 2026"),
        ("30-35", "30 to 35 as at 15 May 2026"),
        ("1 month", "1 month as at 15 May 2026"),
        ("17 months", "17 months as at 15 May 2026"),
        ("about 1984", "about 1984"),
        ("10 July 1990", "10 July 1990"),
    ],
)
def test_an_age_in_words_names_its_day(typed: str, wanted: str) -> None:
    assert words(read_date(typed, today=TODAY, age=True), plain) == wanted


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("3 May 2026", "3 May 2026"),
        ("March 2023", "Mar 2023"),
        ("about March 2023", "about Mar 2023"),
        ("1984", "1984"),
        ("before Ramadan", "“before Ramadan”"),
        ("a long story of how she came to the station", "“a long story of how she came t…”"),
    ],
)
def test_few_words_for_a_table(typed: str, wanted: str) -> None:
    assert short(read_date(typed, today=TODAY), plain) == wanted


def test_words_follow_the_bounds_where_the_notation_says_more_than_they_bear_out() -> None:
    wider = PartialDate(edtf="2026-05-03", earliest="2026-05-01T00:00", latest="2026-05-05T24:00")
    assert words(wider, plain) == "between 1 and 5 May 2026"
    half = PartialDate(edtf="2026-05-03", earliest="2026-05-03T00:00")
    assert words(half, plain) == "since 3 May 2026"
    bare = PartialDate(earliest="2026-05-01T00:00", latest="2026-05-31T24:00")
    assert words(bare, plain) == "May 2026"


def test_an_estimate_with_a_width_set_by_hand_keeps_its_words() -> None:
    rains = PartialDate(
        edtf="2025-10~", earliest="2025-10-01T00:00", latest="2025-10-31T24:00", said="after the rains"
    )
    assert words(rains, plain) == "about October 2025"


def test_a_translation_may_turn_the_order_round() -> None:
    french = {
        "between {first} and {last}": "entre le {first} et le {last}",
        "May": "mai",
        "about {date}": "vers {date}",
    }

    def in_french(_context: str, text: str) -> str:
        return french.get(text, text)

    assert words(read_date("3-10 May 2026", today=TODAY), in_french) == "entre le 3 et le 10 mai 2026"
    assert words(read_date("about May 2026", today=TODAY), in_french) == "vers mai 2026"


SHOWN_AGAIN = [
    "3 May 2026", "3 May 2026 20:00", "March 2023", "about March 2023", "1984", "3-10 May 2026",
    "about 1984", "before 3 May 2026", "since March 2023", "after March 2023", "the 90s",
    "between March and May 2023", "3 May 2026 20:00 to 21:00", "about 3 May 2026 20:00", "3 May",
    "until 3 May 2026", "3 May 2026 at night", "3 May 2026 morning", "20 December to 5 January",
    "about 3 to 10 May 2026", "before about 1984",
    "3 May 2026 afternoon", "3 May 2026 evening", "3 May 2026 morning?", "3 May 2026?", "after 3 May 2026",
]  # fmt: skip
AGES_SHOWN_AGAIN = ["34", "about 34", "30 to 35", "6 months", "about 6 to 8 months", "3 weeks", "12 days"]


@pytest.mark.parametrize("typed", SHOWN_AGAIN)
def test_what_is_shown_can_be_typed_again(typed: str, in_french: Say) -> None:
    read = read_date(typed, today=TODAY)
    for say in (plain, in_french):
        again = read_date(words(read, say), today=TODAY)
        assert (again.edtf, again.earliest, again.latest) == (read.edtf, read.earliest, read.latest)


@pytest.mark.parametrize("typed", AGES_SHOWN_AGAIN)
def test_an_age_that_is_shown_can_be_typed_again_on_a_later_day(typed: str, in_french: Say) -> None:
    read = read_date(typed, today=TODAY, age=True)
    assert read.known
    for say in (plain, in_french):
        assert read_date(words(read, say), today=date(2027, 1, 9), age=True) == read


@pytest.mark.parametrize(
    "typed", ["3 mai 2026, matin (de 12:00 à 18:00)", "3 May 2026, night (06:00 to 12:00)"]
)
def test_a_part_of_a_day_with_the_hours_of_another_is_not_read(typed: str) -> None:
    assert not read_date(typed, today=TODAY).known


@given(st.text())
def test_every_unread_text_is_shown_as_it_was_said(text: str) -> None:
    assert text in words(PartialDate(said=text), plain)
    assert len(short(PartialDate(said=text), plain)) <= 40
