"""A short word somebody put on her file, with a day on which it comes up again; taken off by saying when."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A short word somebody put on her file, with a day on which it comes up again; taken off by saying when."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    what: TextValue = Missing.NOT_ASKED
    remind_on: DateValue = Missing.NOT_ASKED
    why: TextValue = Missing.NOT_ASKED
    done_on: DateValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="what",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Flag", "Flag"),
        list="flag",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="remind_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Flag", "Comes up again on"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="why",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Flag", "Why"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="done_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Flag", "Taken off on"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
