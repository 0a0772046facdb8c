"""One time a matter came, or should have come, before a court."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """One time a matter came, or should have come, before a court."""

    id: str
    parent: str
    """Id of the matter it hangs on."""
    date: DateValue = Missing.NOT_ASKED
    court: TextValue = Missing.NOT_ASKED
    court_place: TextValue = Missing.NOT_ASKED
    stage: TextValue = Missing.NOT_ASKED
    judge: TextValue = Missing.NOT_ASKED
    produced: TextValue = Missing.NOT_ASKED
    representation: TextValue = Missing.NOT_ASKED
    interpreter_present: TextValue = Missing.NOT_ASKED
    outcome: TextValue = Missing.NOT_ASKED
    adjournment_reason: TextValue = Missing.NOT_ASKED
    next_date: DateValue = Missing.NOT_ASKED
    no_next_date_why: TextValue = Missing.NOT_ASKED
    source: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED
    observed_by: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Hearing", "Date"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="court",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Court"),
        list="court",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="court_place",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Hearing", "Where the court sat"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="stage",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Stage"),
        list="court_stage",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="judge",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Hearing", "Magistrate or judge"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="produced",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Brought to court"),
        list="produced",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="representation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Who spoke for her"),
        list="representation",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="interpreter_present",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Interpreter there"),
        list="yes_no_unknown",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="outcome",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Outcome"),
        list="hearing_outcome",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="adjournment_reason",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Why adjourned"),
        list="adjournment_reason",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="next_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Hearing", "Next date"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="no_next_date_why",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Hearing", "Why there is no next date"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="source",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Hearing", "Where this comes from"),
        list="date_source",
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Hearing", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="observed_by",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Hearing", "Who of us was there"),
        of="person",
        sensitivity=Sensitivity.OP,
    ),
)
