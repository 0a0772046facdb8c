"""What answers come to: only what was learned, never where women could not talk, and never one number out of two."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.conditions.answers import disagree, points_of
from wipdesk.domain.conditions.changes import Change, came_before, change
from wipdesk.domain.conditions.checklist import ANSWERS, HOWS, AnswerKind, Question
from wipdesk.domain.conditions.scoring import NoScore, Score, refusal, score
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.records.condition import Condition
from wipdesk.domain.records.visit import Visit
from wipdesk.domain.values import Account, Contested, Foreign, Missing, Unread

WATER = Question(id="H11", area="health", text="Water?", kind=AnswerKind.YES_NO)
FORBIDDEN = Question(id="P14", area="protocols", text="Forbidden?", kind=AnswerKind.YES_NO, good="no")
HELD = Question(id="P02", area="protocols", text="Held?", kind=AnswerKind.NUMBERS, parts=("held", "places"))
WORDS = Question(id="P21", area="protocols", text="Allowed?", kind=AnswerKind.TEXT)


def said(answer: Any = Missing.NOT_ASKED, how: Any = "seen", **more: Any) -> Condition:
    return Condition(id="ab" * 16, parent="cd" * 16, answer=answer, how=how, **more)


def both(*values: Any) -> Contested:
    return Contested(tuple(Account(each, f"v{at}", "p", "", "d") for at, each in enumerate(values)))


def visit(day: PartialDate | Missing = Missing.NOT_ASKED, place: Any = "BO", **more: Any) -> Visit:
    return Visit(id=more.pop("id", "ef" * 16), date=day, place=place, **more)


def a_day(text: str) -> PartialDate:
    return on_day(date.fromisoformat(text))


@pytest.mark.parametrize(
    ("answers", "worth"),
    [
        ([said("yes")], {2}),
        ([said("partly")], {1}),
        ([said("no")], {0}),
        ([said("yes", Missing.NOT_ASKED)], set()),
        ([said("yes", "unknown")], set()),
        ([said("yes", "by_drone")], set()),
        ([said("not_seen")], set()),
        ([said("does_not_apply")], set()),
        ([said("unknown")], set()),
        ([said("mostly")], set()),
        ([said(Foreign('{"k":"scale"}'))], set()),
        ([said(Missing.UNKNOWN)], set()),
        ([], set()),
        ([said("yes"), said("no", "women_said")], {0, 2}),
        ([said("yes"), said("no", Missing.NOT_ASKED)], {2}),
        ([said("yes"), said("not_seen")], {2}),
        ([said(both("yes", "partly"))], {1, 2}),
        ([said("yes", both("seen", Missing.NOT_ASKED))], {2}),
    ],
)
def test_an_answer_is_worth_what_its_sources_say(answers: list[Condition], worth: set[int]) -> None:
    assert points_of(WATER, answers) == worth


def test_where_no_is_the_good_answer_no_is_worth_the_point() -> None:
    assert points_of(FORBIDDEN, [said("no")]) == {2}
    assert points_of(FORBIDDEN, [said("yes")]) == {0}
    assert points_of(FORBIDDEN, [said("partly")]) == {1}


def test_numbers_and_words_are_never_scored() -> None:
    assert points_of(HELD, [said("yes", number=7)]) == points_of(WORDS, [said(words="All rooms")]) == set()


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({}, NoScore.NOT_SAID),
        ({"private_talks": Missing.UNKNOWN}, NoScore.NOT_SAID),
        ({"private_talks": Unread("perhaps")}, NoScore.NOT_SAID),
        ({"private_talks": False}, NoScore.NOT_PRIVATE),
        ({"private_talks": both(True, False)}, NoScore.TWO_ACCOUNTS),
        ({"private_talks": True, "talked_to": 0}, NoScore.NOBODY),
        ({"private_talks": True, "talked_to": Missing.NONE}, NoScore.NOBODY),
        ({"private_talks": True, "talked_to": both(0, 4)}, NoScore.TWO_ACCOUNTS),
        ({"private_talks": True}, None),
        ({"private_talks": True, "talked_to": 4}, None),
        ({"private_talks": True, "talked_to": both(3, 4)}, None),
    ],
)
def test_there_is_a_score_only_where_women_were_talked_to_in_private(
    told: dict[str, Any], why: NoScore | None
) -> None:
    assert refusal(visit(**told)) is why


def test_a_score_knows_how_many_questions_it_rests_on() -> None:
    yes, partly, no = frozenset({2}), frozenset({1}), frozenset({0})
    assert score([]) is None
    assert score([frozenset()]) is None
    assert score([yes, partly, no, frozenset()]) == Score(3, 3, 3, 0)
    assert Score(3, 3, 3, 0).percent == (50, 50)
    assert Score(1, 1, 3, 0).percent == (17, 17)


def test_accounts_that_differ_widen_the_score_and_make_no_number_of_their_own() -> None:
    found = score([frozenset({2}), frozenset({0, 2}), frozenset({0})])
    assert found == Score(2, 4, 3, 1)
    assert found.percent == (33, 67)


@given(st.lists(st.frozensets(st.sampled_from([0, 1, 2])), max_size=80))
def test_the_bounds_of_a_score_lie_in_order_between_nothing_and_all(worth: list[frozenset[int]]) -> None:
    found = score(worth)
    if found is None:
        assert not any(worth)
        return
    low, high = found.percent
    assert 0 <= low <= high <= 100
    assert found.questions == sum(bool(each) for each in worth)
    narrowed = score([frozenset({max(each)}) if each else each for each in worth])
    assert narrowed is not None
    assert narrowed.percent[0] <= high


@given(st.lists(st.tuples(st.sampled_from(ANSWERS), st.sampled_from(HOWS)), max_size=6))
def test_the_order_of_answers_means_nothing(answers: list[tuple[str, str]]) -> None:
    records = [said(answer, how) for answer, how in answers]
    assert points_of(WATER, records) == points_of(WATER, records[::-1])
    assert disagree(WATER, records) == disagree(WATER, records[::-1])


@pytest.mark.parametrize(
    ("question", "before", "now", "found"),
    [
        (WATER, [], [], Change.NONE),
        (WATER, [said("yes")], [], Change.NONE),
        (WATER, [said("yes")], [said("not_seen")], Change.NONE),
        (WATER, [], [said("no")], Change.FIRST),
        (WATER, [said("not_seen")], [said("no")], Change.FIRST),
        (WATER, [said("no")], [said("no", "women_said")], Change.SAME),
        (WATER, [said("no")], [said("partly")], Change.BETTER),
        (WATER, [said("yes")], [said("partly")], Change.WORSE),
        (FORBIDDEN, [said("no")], [said("yes")], Change.WORSE),
        (WATER, [said("no")], [said("yes", Missing.NOT_ASKED)], Change.DIFFERS),
        (WATER, [said("no")], [said("does_not_apply")], Change.DIFFERS),
        (WATER, [said("no")], [said("no"), said("yes", "staff_said")], Change.DIFFERS),
        (WATER, [said("no"), said("partly")], [said("yes")], Change.BETTER),
        (HELD, [said(number=60, number_second=32)], [said(number=74, number_second=32)], Change.DIFFERS),
        (HELD, [said(number=60)], [said(number=60)], Change.SAME),
        (HELD, [said(number=60)], [said(number=Unread("sixty"))], Change.DIFFERS),
        (WORDS, [said(words="All rooms")], [said(words="all rooms ")], Change.SAME),
        (WORDS, [said(words="All rooms")], [said(words="No rooms")], Change.DIFFERS),
    ],
)
def test_what_changed_is_told_and_judged_only_where_every_account_says_so(
    question: Question, before: list[Condition], now: list[Condition], found: Change
) -> None:
    assert change(question, before, now) is found


def test_two_sources_that_say_different_numbers_disagree() -> None:
    assert disagree(HELD, [said(number=60), said(number=74)])
    assert not disagree(HELD, [said(number=60), said(number=60)])
    assert not disagree(WATER, [said("yes"), said("not_seen")])


@pytest.mark.parametrize(
    ("earlier", "later", "before"),
    [
        (visit(a_day("2026-05-03"), id="a" * 32), visit(a_day("2026-06-03")), True),
        (visit(a_day("2026-06-03"), id="a" * 32), visit(a_day("2026-06-03")), False),
        (visit(a_day("2026-05-03"), id="a" * 32), visit(), True),
        (visit(id="a" * 32), visit(a_day("2026-06-03")), False),
        (visit(a_day("2026-05-03"), "KEN", id="a" * 32), visit(a_day("2026-06-03")), False),
        (
            visit(a_day("2026-05-03"), both("KEN", "BO"), id="a" * 32),
            visit(a_day("2026-06-03"), both("BO", "KEN")),
            False,
        ),
        (visit(a_day("2026-05-03"), Missing.NOT_ASKED, id="a" * 32), visit(place=Missing.NOT_ASKED), False),
        (
            visit(PartialDate(earliest="2026-05-01T00:00", latest="2026-05-31T24:00"), id="a" * 32),
            visit(a_day("2026-05-12")),
            False,
        ),
        (
            visit(both(a_day("2026-05-03"), a_day("2026-07-03")), id="a" * 32),
            visit(a_day("2026-06-03")),
            False,
        ),
    ],
)
def test_a_visit_is_the_one_before_only_if_that_is_sure(earlier: Visit, later: Visit, before: bool) -> None:
    assert came_before(earlier, later) is before
