"""One visit to a place of detention. Holds no word about any woman."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, NumberValue, TextValue, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit to a place of detention. Holds no word about any woman."""

    id: str
    date: DateValue = Missing.NOT_ASKED
    place: TextValue = Missing.NOT_ASKED
    kind: TextValue = Missing.NOT_ASKED
    visited_by: TextValue = Missing.NOT_ASKED
    women_held: NumberValue = Missing.NOT_ASKED
    children_inside: NumberValue = Missing.NOT_ASKED
    new_admissions: NumberValue = Missing.NOT_ASKED
    interpreter: TextValue = Missing.NOT_ASKED
    session_held: NumberValue = Missing.NOT_ASKED
    session_about: TextValue = Missing.NOT_ASKED
    private_talks: YesNoValue = Missing.NOT_ASKED
    talked_to: NumberValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Visit", "Date"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="place",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Visit", "Place"),
        list="facility",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Visit", "Kind of visit"),
        list="visit_kind",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="visited_by",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Visit", "Visited by"),
        of="person",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="women_held",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Visit", "Women held, by the officer's count"),
        most=10_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="children_inside",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Visit", "Children inside, by the officer's count"),
        most=10_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="new_admissions",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Visit", "Newly admitted women, by the officer's count"),
        most=10_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="interpreter",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Visit", "Interpreter, and for which language; no name of a prisoner"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="session_held",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Visit", "Women at the group session"),
        most=10_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="session_about",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Visit", "What the group session was about"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="private_talks",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Visit", "Women were talked to in private, out of hearing of staff"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="talked_to",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Visit", "How many women were talked to in private"),
        most=10_000,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Visit", "About the visit; no word about any woman"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
