"""An appeal or a review: to which court, on what ground, and how it stands."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """An appeal or a review: to which court, on what ground, and how it stands."""

    id: str
    parent: str
    """Id of the matter it hangs on."""
    kind: TextValue = Missing.NOT_ASKED
    filed_on: DateValue = Missing.NOT_ASKED
    court: TextValue = Missing.NOT_ASKED
    number: TextValue = Missing.NOT_ASKED
    ground: TextValue = Missing.NOT_ASKED
    status: TextValue = Missing.NOT_ASKED
    decided_on: DateValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Appeal", "Appeal or review"),
        list="appeal_kind",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="filed_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Appeal", "Notice given on"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="court",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Appeal", "Court"),
        list="court",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="number",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Appeal", "Number"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="ground",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Appeal", "Ground"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="status",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Appeal", "How it stands"),
        list="appeal_status",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="decided_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Appeal", "Decided on"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Appeal", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
