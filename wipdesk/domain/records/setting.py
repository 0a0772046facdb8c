"""One setting of the office that every laptop shares."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of the office that every laptop shares."""

    id: str
    name: TextValue = Missing.NOT_ASKED
    value: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="name",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Setting", "Setting"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="value",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Setting", "Value"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
)
