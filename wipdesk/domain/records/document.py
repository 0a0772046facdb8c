"""A paper about her case: what it is and where it is kept."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper about her case: what it is and where it is kept."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    title: TextValue = Missing.NOT_ASKED
    kind: TextValue = Missing.NOT_ASKED
    date: DateValue = Missing.NOT_ASKED
    number: TextValue = Missing.NOT_ASKED
    kept_where: TextValue = Missing.NOT_ASKED
    matter: TextValue = Missing.NOT_ASKED
    file: TextValue = Missing.NOT_ASKED
    """The scan or photo of it, page by page, as `domain/attachments` writes it."""


FIELDS = (
    Field(
        name="title",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Document", "What it is"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="C",
    ),
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Document", "Kind"),
        list="document_kind",
        sensitivity=Sensitivity.CJ,
        matters="C",
    ),
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Document", "Date on it"),
        sensitivity=Sensitivity.CJ,
        matters="C",
    ),
    Field(
        name="number",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Document", "Number on it"),
        sensitivity=Sensitivity.CJ,
        matters="C",
    ),
    Field(
        name="kept_where",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Document", "Where it is kept"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="matter",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Document", "Matter"),
        of="matter",
        sensitivity=Sensitivity.CJ,
        matters="C",
    ),
    Field(
        name="file",
        kind=Kind.BLOB,
        label=QT_TRANSLATE_NOOP("Document", "Scan or photo"),
        sensitivity=Sensitivity.CJ,
        matters="C",
    ),
)
