"""Says that a child belongs with a woman, and how."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Says that a child belongs with a woman, and how."""

    id: str
    parent: str
    """Id of the child it hangs on."""
    woman: TextValue = Missing.NOT_ASKED
    relation: TextValue = Missing.NOT_ASKED
    since: DateValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="woman",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Tie", "Woman"),
        of="woman",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CH,
        matters="A",
    ),
    Field(
        name="relation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Tie", "She is the child's"),
        list="tie_relation",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CH,
    ),
    Field(name="since", kind=Kind.DATE, label=QT_TRANSLATE_NOOP("Tie", "Since"), sensitivity=Sensitivity.CH),
)
