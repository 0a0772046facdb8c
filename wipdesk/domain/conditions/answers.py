"""What an answer about a place says: whether it tells anything, how it was learned, what it is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.cells import same
from wipdesk.domain.conditions.checklist import HOWS, NEITHER, NO, NOT_SEEN, PARTLY, YES, AnswerKind
from wipdesk.domain.field import Kind
from wipdesk.domain.told import accounts
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.domain.records.condition import Condition
    from wipdesk.domain.values import AnyValue

FULL = 2
"""A full point, counted in halves."""
_WORTH = {YES: FULL, PARTLY: FULL // 2, NO: 0}
_SAYS_NOTHING = frozenset({NOT_SEEN, "unknown"})
NUMBERS = ("number", "number_second", "number_third")

Telling = tuple[object, ...]
"""Equal for two answers that say the same."""


def codes(record: Condition) -> tuple[str, ...]:
    """The codes that an answer may be, by its accounts."""
    return tuple(each for each in accounts(record.answer) if isinstance(each, str) and each)


def is_learned(record: Condition) -> bool:
    """Whether it is said how the answer was learned."""
    return any(each in HOWS for each in accounts(record.how))


def tellings(question: Question, record: Condition) -> frozenset[Telling]:
    """What an answer says; empty where it says nothing, or only that nothing could be seen."""
    told = frozenset(("code", code) for code in codes(record) if code not in _SAYS_NOTHING)
    if question.kind is AnswerKind.YES_NO:
        return told
    cells = (*(getattr(record, name) for name in NUMBERS), record.words)
    if all(_is_empty(cell) for cell in cells):
        return told
    return told | {("cells", *(_cell(cell) for cell in cells))}


def points(question: Question, record: Condition) -> frozenset[int]:
    """What an answer is worth, in half points, by each of its accounts; empty where it is not counted."""
    if question.kind is not AnswerKind.YES_NO or question.good == NEITHER or not is_learned(record):
        return frozenset()
    worth = (_WORTH[code] for code in codes(record) if code in _WORTH)
    return frozenset(FULL - each if question.good == NO else each for each in worth)


def points_of(question: Question, records: Iterable[Condition]) -> frozenset[int]:
    """What all answers to a question are worth: more than one number where sources disagree."""
    return frozenset().union(*(points(question, each) for each in records))


def all_tellings(question: Question, records: Iterable[Condition]) -> frozenset[Telling]:
    """Everything that is said in answer to a question."""
    return frozenset().union(*(tellings(question, each) for each in records))


def disagree(question: Question, records: Iterable[Condition]) -> bool:
    """Whether the answers to a question say different things."""
    return len(all_tellings(question, records)) > 1


def _is_empty(value: AnyValue) -> bool:
    return all(each is Missing.NOT_ASKED or each == "" for each in accounts(value))


def _cell(value: AnyValue) -> object:
    """A key that is equal for two cells which say the same; text is told apart without its case and spaces."""
    return frozenset(_plain(same(Kind.TEXT, each)) for each in accounts(value))


def _plain(key: object) -> object:
    if isinstance(key, tuple) and len(key) == 2 and isinstance(key[1], str):
        return (key[0], key[1].casefold())
    return key
