"""One stretch of detention in one place under one regime; a move ends one and starts another."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.sealed_field import safety
from wipdesk.domain.values import AnyValue, DateValue, Missing, TextValue


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
    warrant_court: TextValue = Missing.NOT_ASKED
    security_class: TextValue = Missing.NOT_ASKED
    cell: TextValue = Missing.NOT_ASKED
    reason: TextValue = Missing.NOT_ASKED
    held_with: AnyValue = Missing.NOT_ASKED


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
    Field(
        name="warrant_court",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Court that signed the warrant"),
        list="court",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="security_class",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Class of prisoner"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="cell",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Cell or block"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="reason",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("CustodyEpisode", "Why she was put there"),
        sensitivity=Sensitivity.CJ,
    ),
    safety("held_with", Kind.CODE, QT_TRANSLATE_NOOP("CustodyEpisode", "Held with whom"), "held_with"),
)
