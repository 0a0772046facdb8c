"""When she has to be told why she was arrested: counted only where somebody recorded it. The dates are invented.

Constitution of Sierra Leone 1991 s.17(2)(a), 24 hours; of The Gambia 1997 s.19(2), 3 hours; of Nigeria 1999 s.35(3),
24 hours.
"""

import pytest

from tests.domain.clocks.court_cases import counted, file, matter, only, stay, told
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.values import Account, Contested, Missing, Unread

ARREST = "2026-05-08T20:00"


@pytest.mark.parametrize(
    ("country", "rule", "told_on", "outcome"),
    [
        ("SL", "SL-INFO", "2026-05-09T20:00", Outcome.WITHIN),
        ("SL", "SL-INFO", "2026-05-09T20:01", Outcome.OVERDUE),
        ("SL", "SL-INFO", "2026-05-09", Outcome.POSSIBLY),
        ("SL", "SL-INFO", "2026-05-08", Outcome.WITHIN),
        ("SL", "SL-INFO", "2026-05-10", Outcome.OVERDUE),
        ("SL", "SL-INFO", "2026-05", Outcome.POSSIBLY),
        ("SL", "SL-INFO", "2026-04-30", Outcome.CANNOT_TELL),
        ("NG", "NG-INFO24", "2026-05-09T21:00", Outcome.OVERDUE),
        ("GM", "GM-INFO3", "2026-05-08T23:00", Outcome.WITHIN),
        ("GM", "GM-INFO3", "2026-05-08T23:30", Outcome.OVERDUE),
        ("GM", "GM-INFO3", "2026-05-08", Outcome.POSSIBLY),
    ],
)
def test_the_time_until_she_was_told_why(country: str, rule: str, told_on: str, outcome: Outcome) -> None:
    case = file(matters=(matter(1, ARREST, told_reason="yes", told_reason_on=told(told_on)),))
    found = only(case, rule, country)
    assert found.outcome is outcome
    assert [each.field for each in found.used] == ["arrest_date", "told_reason_on"]


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"told_reason": "yes"},
        {"told_reason": "unknown"},
        {"told_reason": Missing.DECLINED},
        {"told_reason": "yes", "told_reason_on": Missing.UNKNOWN},
        {"told_reason_on": Unread("at the station")},
    ],
)
def test_where_no_time_is_recorded_nothing_is_counted(answers: dict[str, object]) -> None:
    assert counted(file(matters=(matter(1, ARREST, **answers),)), "SL-INFO") == []


def test_a_no_is_never_more_than_possible_and_says_what_is_lacking() -> None:
    found = only(file(matters=(matter(1, ARREST, told_reason="no"),)), "SL-INFO")
    assert (found.outcome, found.lacking) == (Outcome.POSSIBLY, (Lack.TOLD,))
    differ = Contested(
        (Account("yes", "v1", "p1", "2026-06-01", "d1"), Account("no", "v2", "p2", "2026-06-02", "d2"))
    )
    assert only(file(matters=(matter(1, ARREST, told_reason=differ),)), "SL-INFO").outcome is Outcome.POSSIBLY


def test_of_two_matters_said_to_be_one_the_answer_of_either_counts_once() -> None:
    pair = (matter(1, ARREST), matter(2, "", told_reason_on=told("2026-05-11")))
    same = {"matter 1": "matter 1", "matter 2": "matter 1"}
    case = file(matters=pair, episodes=(stay("police", "2026-05-08"),), same_as=same)
    assert only(case, "SL-INFO").outcome is Outcome.OVERDUE
