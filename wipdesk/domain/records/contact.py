"""A relative, friend or other person who can be reached about her."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, TextValue, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A relative, friend or other person who can be reached about her."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    name: TextValue = Missing.NOT_ASKED
    relation: TextValue = Missing.NOT_ASKED
    phone: TextValue = Missing.NOT_ASKED
    address: TextValue = Missing.NOT_ASKED
    safe_to_call: YesNoValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED
    when_to_call: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="name",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Contact", "Name"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="relation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Contact", "Relation to her"),
        list="contact_relation",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="phone",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Contact", "Telephone"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="address",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Contact", "Address"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="safe_to_call",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Contact", "She says it is safe to call"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Contact", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="when_to_call",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Contact", "When and how to reach this person"),
        sensitivity=Sensitivity.ID,
    ),
)
