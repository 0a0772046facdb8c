"""Says of two records of one kind that they are the same, are not, or may be."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Says of two records of one kind that they are the same, are not, or may be."""

    id: str
    of: TextValue = Missing.NOT_ASKED
    first: TextValue = Missing.NOT_ASKED
    second: TextValue = Missing.NOT_ASKED
    verdict: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="of",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Link", "Kind of record"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="first",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Link", "First record"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="second",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Link", "Second record"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="verdict",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Link", "Are they the same"),
        list="link_verdict",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Link", "Why"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
