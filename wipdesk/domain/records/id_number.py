"""A number she is kept under somewhere: prison, police, court, passport."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class IdNumber:
    """A number she is kept under somewhere: prison, police, court, passport."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    number: TextValue = Missing.NOT_ASKED
    kind: TextValue = Missing.NOT_ASKED
    place: TextValue = Missing.NOT_ASKED
    from_date: DateValue = Missing.NOT_ASKED
    to_date: DateValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="number",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("IdNumber", "Number"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.ID,
        matters="A",
    ),
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("IdNumber", "Kind of number"),
        list="id_number_kind",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="place",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("IdNumber", "Given at"),
        list="facility",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="from_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("IdNumber", "From"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="to_date", kind=Kind.DATE, label=QT_TRANSLATE_NOOP("IdNumber", "To"), sensitivity=Sensitivity.CJ
    ),
)
