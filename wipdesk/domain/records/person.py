"""Somebody who works with the register."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, TextValue, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who works with the register."""

    id: str
    display_name: TextValue = Missing.NOT_ASKED
    role: TextValue = Missing.NOT_ASKED
    active: YesNoValue = Missing.NOT_ASKED
    sign_key: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="display_name",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Person", "Name"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="role",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Person", "Role"),
        list="role",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="active",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Person", "Works here"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="sign_key",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Person", "Personal key"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
)
