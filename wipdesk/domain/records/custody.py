"""One stretch of detention in one place under one regime; a move ends one and starts another."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyEpisode:
    """One stretch of detention in one place under one regime; a move ends one and starts another."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    regime: TextValue = Missing.NOT_ASKED
    place: TextValue = Missing.NOT_ASKED
    from_date: DateValue = Missing.NOT_ASKED
    to_date: DateValue = Missing.NOT_ASKED
    number: TextValue = Missing.NOT_ASKED
    authority_document: TextValue = Missing.NOT_ASKED
    warrant_no: TextValue = Missing.NOT_ASKED
    warrant_valid_to: DateValue = Missing.NOT_ASKED
    ended_by: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="regime",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Held as"),
        list="custody_regime",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="place",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Place"),
        list="facility",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="from_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "From"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="to_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "To"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="number",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Number there"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="authority_document",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Paper she is held on"),
        list="authority_document",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="warrant_no",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Warrant number"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="warrant_valid_to",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Warrant runs to"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="ended_by",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Ended by"),
        list="episode_end",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
