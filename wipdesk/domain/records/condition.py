"""One answer to one question about a place, as one source gave it at one visit. Holds no word about any woman."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, NumberValue, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One answer to one question about a place, as one source gave it at one visit. Holds no word about any woman.

    Two sources that disagree are two records.
    """

    id: str
    parent: str
    """Id of the visit it hangs on."""
    question: TextValue = Missing.NOT_ASKED
    answer: TextValue = Missing.NOT_ASKED
    number: NumberValue = Missing.NOT_ASKED
    number_second: NumberValue = Missing.NOT_ASKED
    number_third: NumberValue = Missing.NOT_ASKED
    words: TextValue = Missing.NOT_ASKED
    how: TextValue = Missing.NOT_ASKED
    said_by: NumberValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="question",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Condition", "Question of the checklist, by its sign"),
        max_length=40,
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="answer",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Condition", "Answer"),
        list="condition_answer",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="number",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Condition", "Number; a time in minutes"),
        most=1_000_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="number_second",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Condition", "Second number"),
        most=1_000_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="number_third",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Condition", "Third number"),
        most=1_000_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="words",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Condition", "Answer in words; no word about any woman"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="how",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Condition", "How it was learned"),
        list="condition_how",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="said_by",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Condition", "How many women said so"),
        most=10_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Condition", "Note; no word about any woman"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
