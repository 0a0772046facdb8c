"""A date whose year nobody said is no firm lower bound: not for days held, not for a limit, not for its order.

Today is 23 November 2026. Easter was on 5 April 2026 and on 20 April 2025; a woman who says "after Easter" may mean
either.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.clocks.court_cases import file, only
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.first_appearance import Untold, first_appearance
from wipdesk.domain.held import HeldState, held_before_trial
from wipdesk.domain.local_events import events_of
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.spans import Reason, hull
from wipdesk.domain.typed_dates import read_date
from wipdesk.services.lists import load

TODAY = date(2026, 11, 23)
EVENTS = events_of(load("sl"))


def read(text: str) -> PartialDate:
    return read_date(text, today=TODAY, events=EVENTS)


@pytest.mark.parametrize(
    "typed",
    ["Easter", "after Easter, at night", "last Easter", "March", "last March", "12 May", "early May", "5 avril",
     "May 26", "the election", "dry season", "mars dernier"],
)  # fmt: skip
def test_the_year_is_only_understood(typed: str) -> None:
    said = read(typed)
    assert said.known
    assert said.year_guessed
    assert (said.sure_earliest, said.from_, said.first_day) == ("", None, None)
    assert said.earliest, "the words and the order still have the year that was understood"


@pytest.mark.parametrize(
    "typed",
    ["Easter 2026", "after Easter 2025", "March 2026", "12 May 2026", "12/05/26", "12.5.26", "12-05-26", "12 May 26",
     "12 mai 26", "March last year", "this year", "yesterday", "3 days ago", "last Friday", "Friday night",
     "since Friday", "il y a 3 jours", "May 2026?", "during Ebola", "the mudslide"],
)  # fmt: skip
def test_the_year_was_said_or_follows_from_what_was_said(typed: str) -> None:
    said = read(typed)
    assert said.known
    assert not said.year_guessed
    assert said.sure_earliest == said.earliest
    assert said.first_day is not None


def test_a_date_that_came_without_its_words_keeps_its_bounds() -> None:
    doubted = PartialDate(edtf="2026-05?", earliest="2026-05-01T00:00", latest="2026-05-31T24:00")
    assert doubted.first_day == date(2026, 5, 1)


def a_stay(typed: str) -> CustodyEpisode:
    return CustodyEpisode(id="e" * 32, parent="a" * 32, regime="remand", from_date=read(typed))


@pytest.mark.parametrize(("typed", "least"), [("March", 237), ("12 May", 195)])
def test_days_held_have_no_most_and_say_that_the_year_was_not_said(typed: str, least: int) -> None:
    found = held_before_trial(file(episodes=(a_stay(typed),)), today=TODAY)
    assert found.state is HeldState.AT_LEAST
    assert (found.days.at_least, found.days.at_most) == (least, None)
    assert found.reason is Reason.YEAR_NOT_SAID


def test_days_held_since_after_easter_have_neither_bound() -> None:
    found = held_before_trial(file(episodes=(a_stay("after Easter"),)), today=TODAY)
    assert found.days.at_most is None


def test_days_held_since_a_day_with_its_year_are_exact() -> None:
    found = held_before_trial(file(episodes=(a_stay("12/05/26"),)), today=TODAY)
    assert (found.days.at_least, found.days.at_most) == (195, 195)


def arrested(typed: str, **more: object) -> Matter:
    return Matter(id="matter 1", parent="a" * 32, arrest_date=read(typed), **more)


def test_a_limit_is_not_kept_for_sure_where_the_arrest_may_be_a_year_earlier() -> None:
    case = file(matters=(arrested("20 November", first_court_date=read("21 November 2026")),))
    found = only(case, "SL-72H")
    assert found.outcome is Outcome.CANNOT_TELL or found.outcome is Outcome.POSSIBLY
    assert Lack.YEAR in found.lacking
    assert (found.most, found.due_first) == (None, None)


def test_the_same_limit_is_kept_where_the_year_was_said() -> None:
    case = file(matters=(arrested("20 November 2026", first_court_date=read("21 November 2026")),))
    found = only(case, "SL-72H")
    assert found.outcome is Outcome.WITHIN
    assert Lack.YEAR not in found.lacking


def test_a_limit_is_not_passed_for_sure_on_a_year_that_was_only_understood() -> None:
    case = file(matters=(arrested("12 May 2026", first_court_date=read("30 May")),))
    found = only(case, "SL-72H")
    assert found.outcome is not Outcome.OVERDUE
    assert Lack.YEAR in found.lacking


def test_the_time_to_court_is_not_told_where_a_year_was_not_said() -> None:
    said = arrested("12 May", first_court_date=read("20 May 2026"))
    assert first_appearance((said,)).untold is Untold.YEAR
    both = arrested("12 May 2026", first_court_date=read("20 May 2026"))
    assert first_appearance((both,)).untold is Untold.NOTHING


def test_accounts_together_have_no_lower_bound_where_one_has_none() -> None:
    both = hull([read("12 May"), read("20 May 2026")])
    assert (both.earliest, both.latest) == ("", "2026-05-20T24:00")
