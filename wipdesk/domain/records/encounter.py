"""One woman seen, or not seen, on one visit."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """One woman seen, or not seen, on one visit."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    visit: TextValue = Missing.NOT_ASKED
    date: DateValue = Missing.NOT_ASKED
    seen: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED
    promised: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="visit",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Encounter", "Visit"),
        of="visit",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="date", kind=Kind.DATE, label=QT_TRANSLATE_NOOP("Encounter", "Date"), sensitivity=Sensitivity.OP
    ),
    Field(
        name="seen",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Encounter", "Seen"),
        list="seen_state",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Encounter", "What she said"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="promised",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Encounter", "What was promised"),
        sensitivity=Sensitivity.OP,
    ),
)
