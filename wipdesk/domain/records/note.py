"""Something worth writing down about her; notes are added, never merged."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something worth writing down about her; notes are added, never merged."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    date: DateValue = Missing.NOT_ASKED
    kind: TextValue = Missing.NOT_ASKED
    text: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Note", "Date"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Note", "Kind"),
        list="note_kind",
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="text",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Note", "Note"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
