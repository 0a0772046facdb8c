"""One answer about a place: as it stands in its boxes, and saved by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.changes import Base
from wipdesk.domain.conditions.answers import NUMBERS
from wipdesk.domain.conditions.checklist import AnswerKind
from wipdesk.domain.records.condition import Condition
from wipdesk.domain.roles import Right
from wipdesk.domain.typed import typed_text
from wipdesk.domain.values import Contested, Missing
from wipdesk.errors import NoSuchRecord
from wipdesk.services import records
from wipdesk.services.condition_words import read_time, typed_time
from wipdesk.services.office_questions import checklist_of
from wipdesk.services.records import open_record, read_value
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedAnswer:
    """What stands in the boxes of one answer."""

    question: str
    record: str = ""
    """Id of the answer where it was saved before."""
    answer: str = ""
    numbers: tuple[str, ...] = ()
    words: str = ""
    how: str = ""
    said_by: str = ""
    note: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to save."""
        return any(each.strip() for each in (self.answer, *self.numbers, self.words, self.how, self.note))


def save_answer(register: Register, visit: str, typed: TypedAnswer) -> str:
    """Save one answer, and nothing else; returns its id. One that says nothing any more is taken away: "".

    Raises NoSuchRecord for a visit or a question that is not known here, NotAllowed, DiskFull.
    """
    question = checklist_of(register).get(typed.question)
    if question is None:
        raise NoSuchRecord("question", typed.question)
    if not typed.says_something:
        if typed.record:
            take_away(register, typed.record)
        return ""
    if typed.record:
        record, base = open_record(register, "condition", typed.record)
    else:
        open_record(register, "visit", visit)
        record = Condition(id=new_id(), parent=visit, question=question.id)
        base = Base.new()
    record = _typed_over(register, question, record, typed)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        work.put(record, base=base)
    return str(record.id)


def take_away(register: Register, record: str, *, gone: bool = True) -> None:
    """Hide an answer made by mistake, or bring it back. Raises NoSuchRecord, NotAllowed."""
    records.take_away(register, "condition", record, gone=gone)


def typed_answer(question: Question, record: Condition) -> TypedAnswer:
    """The lines that stand in the boxes of an answer."""
    said = line_of if question.kind is not AnswerKind.MINUTES else typed_time
    return TypedAnswer(
        question=question.id,
        record=record.id,
        answer=line_of(record.answer),
        numbers=tuple(said(getattr(record, name)) for name in NUMBERS[: len(question.parts)]),
        words=line_of(record.words),
        how=line_of(record.how),
        said_by=line_of(record.said_by),
        note=line_of(record.note),
    )


def _typed_over(register: Register, question: Question, record: Condition, typed: TypedAnswer) -> Any:
    """The answer with these lines; a line that says what stands already changes nothing."""
    stands = typed_answer(question, record)
    changed: dict[str, AnyValue] = {}
    for name in ("answer", "words", "how", "said_by", "note"):
        text, field = getattr(typed, name), BY_NAME["condition"].field(name)
        if field is not None and text.strip() != getattr(stands, name).strip():
            changed[name] = read_value(register, field, text)
    for name, text, before in zip(NUMBERS, typed.numbers, stands.numbers, strict=False):
        field = BY_NAME["condition"].field(name)
        if field is not None and text.strip() != before.strip():
            in_minutes = question.kind is AnswerKind.MINUTES
            changed[name] = read_time(text) if in_minutes else read_value(register, field, text)
    return replace(record, **changed)  # type: ignore[arg-type]


def line_of(value: AnyValue) -> str:
    """The line one would type for a value; of a contested one none, so that nothing is decided by the way."""
    return "" if isinstance(value, Missing | Contested) else typed_text(value)
