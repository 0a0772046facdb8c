"""The questions about a place as they are shipped, and their words in the reader's language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wipdesk.domain.conditions.checklist import (
    OTHER_AREA,
    UNKNOWN_WORDS,
    Checklist,
    Question,
    unknown_question,
)
from wipdesk.domain.conditions.reading import ChecklistNotRead, read_checklist
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.lists import Say

CONTEXT = "conditions"
RULES_NOTE = QT_TRANSLATE_NOOP(
    "conditions",
    "Most rule numbers come from knowledge of the texts: check them against the official texts before you quote them.",
)
CAREFUL_WORDS = QT_TRANSLATE_NOOP(
    "conditions",
    "Write what happens here, not to whom or who said so. No name, nothing by which she is known.",
)
_OTHER = QT_TRANSLATE_NOOP("conditions", "Questions of a newer checklist")
_UNKNOWN = QT_TRANSLATE_NOOP("conditions", "Question {id}, of a newer checklist")
_FILE = ("resources", "conditions", "checklist.toml")


@cache
def shipped_checklist() -> Checklist:
    """The questions, read once. ValueError names the file and the line if it was edited and cannot be read."""
    path = shipped(*_FILE)
    try:
        return read_checklist(path.read_text(encoding="utf-8"))
    except ChecklistNotRead as error:
        raise ValueError(f"{path.name}, {error}") from error


def question_of(question: str, asked: Checklist) -> Question:
    """The question of an id; a stand-in for one that is not known here."""
    return asked.get(question) or unknown_question(question)


def question_words(question: Question, say: Say) -> str:
    """What is asked."""
    if question.text == UNKNOWN_WORDS:
        return say(CONTEXT, _UNKNOWN).format(id=question.id)
    return say(CONTEXT, question.text)


def area_words(area: str, say: Say) -> str:
    """The heading of an area."""
    if area == OTHER_AREA:
        return say(CONTEXT, _OTHER)
    return next(say(CONTEXT, each.label) for each in shipped_checklist().areas if each.id == area)


def texts() -> Iterator[tuple[str, str]]:
    """Every text of the questions with its context, for building the translations."""
    checklist = shipped_checklist()
    found = [each.label for each in checklist.areas]
    for question in checklist.questions:
        found += [question.text, *question.parts, *([question.hint] if question.hint else [])]
    yield from dict.fromkeys((CONTEXT, text) for text in found)
