"""One laptop's register: its keys, who uses it and which women it is sent."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import Missing, TextValue, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One laptop's register: its keys, who uses it and which women it is sent."""

    id: str
    person: TextValue = Missing.NOT_ASKED
    label: TextValue = Missing.NOT_ASKED
    sign_key: TextValue = Missing.NOT_ASKED
    box_key: TextValue = Missing.NOT_ASKED
    facilities: TextValue = Missing.NOT_ASKED
    sees_all: YesNoValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="person",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Device", "Used by"),
        of="person",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="label",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Device", "Name of the laptop"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="sign_key",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Device", "Signing key"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="box_key",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Device", "Key for bundles"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="facilities",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Device", "Prisons whose women it is sent"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="sees_all",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Device", "Is sent every woman"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
)
