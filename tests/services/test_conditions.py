"""Conditions of a place, from the visit to the next one: answers, who said so, what changed, and what it comes to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.conditions.changes import Change
from wipdesk.domain.records.condition import Condition
from wipdesk.errors import NoSuchRecord
from wipdesk.services import conditions, conflict_questions, conflicts, visits
from wipdesk.services.conditions import TypedAnswer
from wipdesk.services.records import put
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.services.conditions import SheetLine
    from wipdesk.storage.register import Register

    Carry = Callable[[Register, Register], None]

IN_PRIVATE = {"private_talks": "yes", "talked_to": "6"}


@pytest.fixture
def visit(register: Register) -> str:
    return begun(register, "20 November 2026")


def begun(register: Register, day: str, place: str = "BO", **more: str) -> str:
    return visits.begin(register, {"date": day, "place": place, **IN_PRIVATE, **more})


def answered(register: Register, visit: str, question: str, answer: str = "", **more: Any) -> str:
    how = more.pop("how", "seen")
    return conditions.save_answer(
        register, visit, TypedAnswer(question=question, answer=answer, how=how, **more)
    )


def row(register: Register, visit: str, question: str) -> SheetLine:
    return conditions.line(register, visit, question)


def commits(register: Register) -> int:
    with register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one())


def test_the_quick_set_asks_twenty_questions_and_the_full_one_all(register: Register, visit: str) -> None:
    assert conditions.sheet(register, visit, quick=True).questions == 20
    full = conditions.sheet(register, visit)
    assert (full.questions, full.answered, [len(area.lines) for area in full.areas]) == (
        *(77, 0),
        [18, 21, 11, 8, 12, 7],
    )
    assert (full.place, full.day, full.private_talks, full.talked_to) == (
        "BO",
        "20 November 2026",
        "yes",
        "6",
    )
    assert full.score == ""
    assert full.why_no_score == "No score: no question of yes or no has an answer that counts."


def test_an_answer_outside_the_quick_set_is_shown_with_it(register: Register, visit: str) -> None:
    answered(register, visit, "H01", "yes")
    assert conditions.sheet(register, visit, quick=True).questions == 21


def test_an_answer_comes_back_as_it_was_typed(register: Register, visit: str) -> None:
    typed = TypedAnswer(
        question="H11", answer="partly", how="women_said", said_by="4", note="Only in the morning"
    )
    record = conditions.save_answer(register, visit, typed)
    [answer] = row(register, visit, "H11").answers
    assert answer.typed == replace(typed, record=record)
    assert (answer.said, answer.how, answer.note) == ("Partly", "Women said so (4)", "Only in the morning")
    assert answer.by == register.identity.name
    before = commits(register)
    conditions.save_answer(register, visit, answer.typed)
    assert commits(register) == before, "typing it again changes nothing"


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("P02", ("74", "32"), "women held: 74; places: 32"),
        ("P02", ("", "32"), "places: 32"),
        ("P02", ("many", "32"), "women held: “many” (not read); places: 32"),
        ("P06", ("8 h", "1 h 30"), "out of the cell: 8 h; in the open air: 1 h 30 min"),
        ("P06", ("7:30", "45 min"), "out of the cell: 7 h 30 min; in the open air: 45 min"),
        ("P06", ("8", ""), "out of the cell: “8” (not read)"),
        ("P06", ("25 h", ""), "out of the cell: “25 h” (not read)"),
    ],
)
def test_numbers_say_what_they_count_and_none_is_guessed(
    register: Register, visit: str, question: str, typed: tuple[str, ...], said: str
) -> None:
    record = answered(register, visit, question, numbers=typed)
    [answer] = row(register, visit, question).answers
    assert answer.said == said
    before = commits(register)
    assert conditions.save_answer(register, visit, answer.typed) == record
    assert commits(register) == before


def test_two_sources_that_disagree_are_both_kept_and_count_as_a_range(register: Register, visit: str) -> None:
    answered(register, visit, "H10", "yes", how="staff_said")
    answered(register, visit, "H10", "no", how="women_said", said_by="5")
    answered(register, visit, "H11", "yes")
    found = row(register, visit, "H10")
    assert [each.said for each in found.answers] == ["Yes", "No"]
    assert found.disagree
    assert found.disagree_words == "The accounts differ: both stand, and count as a range."
    whole = conditions.sheet(register, visit)
    assert whole.accounts == 1
    assert whole.score == "50 to 100 % (2 questions counted; accounts differ on 1)"
    health = whole.areas[0]
    assert (health.answered, health.score) == (2, whole.score)
    assert whole.areas[1].score == ""


def test_an_answer_nobody_says_how_it_was_learned_is_kept_and_does_not_count(
    register: Register, visit: str
) -> None:
    answered(register, visit, "H10", "yes", how="")
    answered(register, visit, "H11", "no")
    [answer] = row(register, visit, "H10").answers
    assert answer.unscored == "Not counted: it is not said how this was learned."
    assert conditions.sheet(register, visit).score == "0 % (1 question counted)"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (
            {"private_talks": "", "talked_to": ""},
            "No score: it is not said whether women were talked to in private at this visit.",
        ),
        (
            {"private_talks": "no", "talked_to": ""},
            "No score: women were not talked to in private at this visit.",
        ),
        ({"talked_to": "0"}, "No score: no woman was talked to in private at this visit."),
    ],
)
def test_there_is_never_a_score_where_women_were_not_talked_to_in_private(
    register: Register, visit: str, told: dict[str, str], why: str
) -> None:
    answered(register, visit, "H10", "yes")
    visits.change(register, visit, told)
    found = conditions.sheet(register, visit)
    assert (found.score, found.why_no_score) == ("", why)
    assert not any(area.score for area in found.areas)
    [listed] = conditions.visits_of(register, "BO")
    assert (listed.score, listed.why_no_score) == ("", why)


def test_the_next_visit_shows_what_changed_and_does_not_judge_numbers(register: Register) -> None:
    first, then = begun(register, "3 May 2026"), begun(register, "3 June 2026")
    for question, was, now in (("H10", "no", "yes"), ("P01", "yes", "no"), ("H11", "yes", "yes")):
        answered(register, first, question, was)
        answered(register, then, question, now)
    answered(register, first, "P02", numbers=("60", "32"))
    answered(register, then, "P02", numbers=("74", "32"))
    answered(register, first, "P21", words="All rooms")
    answered(register, then, "P21", words="Not the cells")
    answered(register, then, "P07", "yes")
    found = {
        each.question.id: (each.change, each.change_words)
        for area in conditions.sheet(register, then).areas
        for each in area.lines
        if each.answered
    }
    assert found == {
        "H10": (Change.BETTER, "Better: was No; now Yes"),
        "P01": (Change.WORSE, "Worse: was Yes; now No"),
        "H11": (Change.SAME, "Same as before"),
        "P02": (Change.DIFFERS, "Differs: women held: 60, now 74"),
        "P21": (Change.DIFFERS, "Differs from before"),
        "P07": (Change.FIRST, "Answered for the first time"),
    }
    whole = conditions.sheet(register, then)
    assert (whole.before_visit, whole.before_day) == (first, "3 May 2026")
    assert whole.compared == "On the 3 questions counted at both visits: 67 % on 3 May 2026, 67 % now."
    assert conditions.sheet(register, first).before_visit == ""


def test_no_score_is_compared_with_a_visit_that_has_none(register: Register) -> None:
    first = begun(register, "3 May 2026", private_talks="no", talked_to="")
    then = begun(register, "3 June 2026")
    for visit in (first, then):
        answered(register, visit, "H10", "yes")
    assert conditions.sheet(register, then).score
    assert conditions.sheet(register, then).compared == ""


def test_a_time_that_changed_is_told_part_by_part(register: Register) -> None:
    first, then = begun(register, "3 May 2026"), begun(register, "3 June 2026")
    answered(register, first, "P06", numbers=("8 h", ""))
    answered(register, then, "P06", numbers=("7 h 30", "1 h"))
    assert row(register, then, "P06").change_words == (
        "Differs: out of the cell: 8 h, now 7 h 30 min; in the open air: –, now 1 h"
    )


def test_what_was_not_asked_last_time_is_compared_with_the_time_before(register: Register) -> None:
    first, quick, now = (begun(register, day) for day in ("3 May 2026", "3 June 2026", "3 July 2026"))
    answered(register, first, "H01", "no")
    answered(register, quick, "H10", "no")
    answered(register, quick, "H01", "not_seen")
    answered(register, now, "H01", "yes")
    found = row(register, now, "H01")
    assert (found.change, found.before_day) == (Change.BETTER, "3 May 2026")
    assert conditions.sheet(register, now).before_visit == quick


def test_another_prison_is_never_compared_with(register: Register) -> None:
    answered(register, begun(register, "3 May 2026", "KEN"), "H10", "no")
    now = begun(register, "3 June 2026")
    answered(register, now, "H10", "yes")
    assert row(register, now, "H10").change is Change.FIRST
    assert [each.place for each in conditions.visits_of(register, "BO")] == ["BO"]
    assert [(code, count) for code, _, count in conditions.places(register)] == [("BO", 1), ("KEN", 1)]


def test_an_answer_emptied_again_is_taken_away_and_can_come_back(register: Register, visit: str) -> None:
    record = answered(register, visit, "H10", "yes")
    assert conditions.save_answer(register, visit, TypedAnswer(question="H10", record=record)) == ""
    assert row(register, visit, "H10").answers == ()
    assert conditions.visits_of(register) == ()
    conditions.take_away(register, record, gone=False)
    assert [each.said for each in row(register, visit, "H10").answers] == ["Yes"]


def test_nothing_typed_is_nothing_saved(register: Register, visit: str) -> None:
    before = commits(register)
    assert conditions.save_answer(register, visit, TypedAnswer(question="H10")) == ""
    assert commits(register) == before


def test_a_question_of_a_newer_checklist_is_kept_and_shown_and_not_written_to(
    register: Register, visit: str
) -> None:
    with UnitOfWork(register) as work:
        answer = Condition(
            id=new_id(), parent=visit, question="Z99", answer="yes", how="seen", number=3, words="New"
        )
        work.put(answer, base=Base.new())
    whole = conditions.sheet(register, visit, quick=True)
    other = whole.areas[-1]
    [found] = other.lines
    assert (other.heading, found.text) == (
        "Questions of a newer checklist",
        "Question Z99, of a newer checklist",
    )
    assert (found.read_only, found.answers[0].read_only, found.answers[0].said) == (True, True, "Yes; 3; New")
    assert whole.score == "", "what is not understood is not scored"
    with pytest.raises(NoSuchRecord):
        answered(register, visit, "Z99", "no")


def test_an_answer_is_saved_only_to_a_visit_that_is_there(register: Register) -> None:
    with pytest.raises(NoSuchRecord):
        answered(register, "ab" * 16, "H10", "yes")
    with pytest.raises(NoSuchRecord):
        conditions.sheet(register, "no such visit")


def test_two_people_who_answer_the_same_question_lose_nothing(
    register: Register, colleague: Register, carry: Carry, visit: str
) -> None:
    carry(register, colleague)
    answered(register, visit, "H10", "yes", how="staff_said")
    answered(colleague, visit, "H10", "no", how="women_said", said_by="3", note="Two packets a month")
    carry(register, colleague)
    carry(colleague, register)
    for laptop in (register, colleague):
        found = row(laptop, visit, "H10")
        assert sorted(each.said for each in found.answers) == ["No", "Yes"]
        assert found.disagree
        assert not conflicts.list_conflicts(laptop, conditions_say), "two answers are no conflict"


def conditions_say(_context: str, text: str) -> str:
    return text


def test_two_people_who_change_one_answer_both_stand_until_somebody_decides(
    register: Register, colleague: Register, carry: Carry, visit: str
) -> None:
    record = answered(register, visit, "H10", "partly")
    carry(register, colleague)
    for laptop, now in ((register, "yes"), (colleague, "no")):
        answered(laptop, visit, "H10", now, record=record)
    carry(colleague, register)
    [answer] = row(register, visit, "H10").answers
    assert answer.contested
    assert "two accounts" in answer.said
    assert answer.typed.answer == ""
    [listed] = conflict_questions.listing(register, conditions_say)
    assert listed.name.startswith("H10: Are sanitary pads or cloths free")
    assert listed.name.endswith("20 November 2026")
    assert (
        conditions.sheet(register, visit).score == "0 to 100 % (1 question counted, on which accounts differ)"
    )
    conditions.save_answer(register, visit, replace(answer.typed, note="Asked again"))
    [answer] = row(register, visit, "H10").answers
    assert answer.contested, "a note decides nothing"


def test_the_head_of_the_visit_and_its_answers_go_through_the_ordinary_commands_too(
    register: Register, visit: str
) -> None:
    put(register, "condition", {"question": "S01", "answer": "No", "how": "Seen by us"}, parent=visit)
    assert [each.said for each in row(register, visit, "S01").answers] == ["No"]


def test_two_people_who_count_differently_in_one_answer_both_stand(
    register: Register, colleague: Register, carry: Carry, visit: str
) -> None:
    record = answered(register, visit, "P02", numbers=("70", "32"))
    carry(register, colleague)
    for laptop, held in ((register, "74"), (colleague, "75")):
        answered(laptop, visit, "P02", numbers=(held, "32"), record=record)
    carry(colleague, register)
    [answer] = row(register, visit, "P02").answers
    assert answer.contested
    assert answer.typed.numbers == ("", "32")
    conditions.save_answer(register, visit, replace(answer.typed, note="Counted twice"))
    [answer] = row(register, visit, "P02").answers
    assert answer.contested, "a note decides nothing"
    assert "74" in answer.said
    assert "75" in answer.said
