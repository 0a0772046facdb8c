"""Ages from what she remembers: worked examples with their arithmetic; today is 23 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from wipdesk.domain.dates import PartialDate, Precision
from wipdesk.domain.local_events import events_of
from wipdesk.domain.typed_dates import read_date
from wipdesk.services.lists import load

TODAY = date(2026, 11, 23)
EVENTS = events_of(load("sl"))


def born(text: str, today: date = TODAY) -> PartialDate:
    return read_date(text, today=today, age=True, events=EVENTS)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        # The child was born 24.11.2013 to 23.11.2014; she was 15 to 17 then: born 24.11.1995 to 23.11.1999.
        ("she had her first child at about 16, who is now 12", "1995-11-25", "1999-11-23"),
        ("first child at 16, now 12", "1996-11-25", "1998-11-23"),
        # School at 5 to 9 in 2002.
        ("started school in 2002", "1992-01-02", "1997-12-31"),
        # Class 3 at 8 to 13 while Ebola lasted (May 2014 to March 2016).
        ("she was in class 3 when Ebola came", "2000-05-02", "2008-03-31"),
        ("about 10 when Ebola came", "2002-05-02", "2007-03-31"),
        ("10 when the mudslide came", "2006-08-15", "2007-08-14"),
    ],
)
def test_an_age_from_something_in_her_life_has_both_bounds(typed: str, first: str, last: str) -> None:
    found = born(typed)
    assert (found.earliest[:10], found.latest[:10]) == (first, last)
    assert found.precision is Precision.ABOUT
    assert found.said == typed


def test_it_is_an_age_only_where_a_birth_is_asked_for() -> None:
    assert not read_date("first child at 16, now 12", today=TODAY, events=EVENTS).known


@pytest.mark.parametrize(
    "typed",
    ["first child at 16", "class 40 when Ebola came", "10 when she married", "started school", "first child"],
)
def test_what_tells_too_little_is_kept_as_it_was_said(typed: str) -> None:
    assert (born(typed).known, born(typed).said) == (False, typed)


def test_who_is_now_so_old_does_not_drift() -> None:
    kept = born("first child at 16, now 12")
    assert born("first child at 16, now 12", date(2030, 1, 1)).earliest != kept.earliest
