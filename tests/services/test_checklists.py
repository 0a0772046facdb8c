"""The questions as they are shipped: complete, in plain words, and honest about what nobody checked."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.conditions.checklist import ANSWERS, HOWS, AnswerKind
from wipdesk.services import checklists
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.conditions.checklist import Question

CHECKLIST = checklists.shipped_checklist()
HOW_MANY = {"health": 18, "protocols": 21, "children": 11, "rehabilitation": 8, "justice": 12, "staff": 7}
QUICK = "H07 H10 H11 H13 H14 P01 P02 P05 P07 P09 P11 P16 P21 C01 C03 C08 J02 J06 J10 S01"
YES_IS_BAD = {"P14"}
"""Of the questions of yes or no, those where no is the good answer."""
SEEN = re.compile(
    r"NMR (7|28|29|43)(\(.*\))?|BR (2|3|10|22|23|4[4-9]|5[0-2])(\(.*\))?|BR 22-23|BR 49-52", re.ASCII
)
"""Rules whose text was found."""
NEVER_SAID = re.compile(
    r"\b(illegal|guilty|victim|criminal woman|inmate|convict|offender)s?\b", re.IGNORECASE
)
each_question = pytest.mark.parametrize("question", CHECKLIST.questions, ids=lambda question: question.id)


def test_all_77_questions_stand_in_the_six_key_areas() -> None:
    assert Counter(each.area for each in CHECKLIST.questions) == HOW_MANY
    assert [each.id for each in CHECKLIST.areas] == list(HOW_MANY)
    letters = {
        "H": "health",
        "P": "protocols",
        "C": "children",
        "R": "rehabilitation",
        "J": "justice",
        "S": "staff",
    }
    assert all(letters[each.id[0]] == each.area for each in CHECKLIST.questions)


def test_the_quick_set_has_its_twenty_questions() -> None:
    assert {each.id for each in CHECKLIST.questions if each.quick} == set(QUICK.split())


def test_it_is_said_of_every_question_of_yes_or_no_which_answer_is_the_good_one() -> None:
    assert {each.id for each in CHECKLIST.questions if each.good == "no"} == YES_IS_BAD
    asked = [each for each in CHECKLIST.questions if each.kind is AnswerKind.YES_NO]
    bad_words = re.compile(r"\b(ever forbidden|banned|taken away|punished|refused|demanded)\b")
    assert {each.id for each in asked if bad_words.search(each.text)} == YES_IS_BAD


@each_question
def test_a_question_is_one_plain_line_that_fits_a_screen(question: Question) -> None:
    texts = [question.text, *question.parts, *([question.hint] if question.hint else [])]
    for text in texts:
        assert text == " ".join(text.split())
        assert 2 <= len(text) <= 110, text
        assert not NEVER_SAID.search(text), text
    assert question.text[0].isupper()
    assert question.text[-1] in "?", question.text


@each_question
def test_a_question_of_yes_or_no_asks_no_question_of_how_or_how_many(question: Question) -> None:
    is_open = re.match(r"(How|Who|What|Where|Which)\b|Choose", question.text)
    if question.kind is AnswerKind.YES_NO:
        assert not is_open
    if question.kind in (AnswerKind.NUMBERS, AnswerKind.MINUTES):
        assert 1 <= len(question.parts) <= 3
        assert re.search(r"[Hh]ow (many|much|long|often)", question.text)


@each_question
def test_only_rules_whose_text_was_found_are_not_provisional(question: Question) -> None:
    found = bool(question.rules) and all(SEEN.fullmatch(rule) for rule in question.rules)
    assert question.provisional is not found
    shorts = tuple(each.short for each in CHECKLIST.sources)
    assert all(rule.startswith(shorts) for rule in question.rules)


def test_what_could_point_at_somebody_is_asked_with_care() -> None:
    careful = {each.id for each in CHECKLIST.questions if each.careful}
    assert careful >= {"H14", "H16", "P15", "P16", "C08", "S05"}


def test_the_lists_hold_every_answer_and_every_way_to_learn_it() -> None:
    assert set(ANSWERS) < {row.code for row in load("sl")["condition_answer"]}
    assert set(HOWS) < {row.code for row in load("sl")["condition_how"]}


def test_every_text_is_offered_for_translation_once() -> None:
    found = list(checklists.texts())
    assert len(found) == len(set(found))
    assert ("conditions", "Healthcare") in found
    assert {text for _, text in found} >= {each.text for each in CHECKLIST.questions}


def test_an_edited_file_that_cannot_be_read_is_named_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = tmp_path / "checklist.toml"
    edited.write_text('edition = "2"\n\n[[area]]\nid = "health"\nlabel = 3\n', encoding="utf-8")
    monkeypatch.setattr(checklists, "shipped", lambda *_: edited)
    with pytest.raises(ValueError, match=r"checklist\.toml, line 3: label"):
        checklists.shipped_checklist.__wrapped__()
