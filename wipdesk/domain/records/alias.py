"""Another name she is known by, or another spelling of her name."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """Another name she is known by, or another spelling of her name."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    text: TextValue = Missing.NOT_ASKED
    kind: TextValue = Missing.NOT_ASKED
    source: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="text",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Alias", "Name or spelling"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.ID,
        matters="A",
    ),
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Alias", "Kind of name"),
        list="alias_kind",
        sensitivity=Sensitivity.ID,
        matters="C",
    ),
    Field(
        name="source",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Alias", "Where it comes from"),
        list="date_source",
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
