"""A child in a woman's care. A root of its own; ties say whose. Holds no name."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child in a woman's care. A root of its own; ties say whose. Holds no name."""

    id: str
    sex: TextValue = Missing.NOT_ASKED
    birth_date: DateValue = Missing.NOT_ASKED
    where: TextValue = Missing.NOT_ASKED
    carer: TextValue = Missing.NOT_ASKED
    custody_status: TextValue = Missing.NOT_ASKED
    inside_since: DateValue = Missing.NOT_ASKED
    inside_until: DateValue = Missing.NOT_ASKED
    birth_registered: TextValue = Missing.NOT_ASKED
    school: TextValue = Missing.NOT_ASKED
    contact_with_mother: TextValue = Missing.NOT_ASKED
    separation_plan: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="sex",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Girl or boy"),
        list="sex",
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="birth_date",
        kind=Kind.BIRTH,
        label=QT_TRANSLATE_NOOP("Child", "Born, or age"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CH,
        matters="A",
    ),
    Field(
        name="where",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Where the child is"),
        list="child_where",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CH,
        matters="A",
    ),
    Field(
        name="carer",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Who cares for the child now"),
        list="contact_relation",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="custody_status",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Custody"),
        list="child_custody",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="inside_since",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Child", "With her inside since"),
        sensitivity=Sensitivity.CH,
        matters="A",
    ),
    Field(
        name="inside_until",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Child", "Left the prison on"),
        sensitivity=Sensitivity.CH,
        matters="A",
    ),
    Field(
        name="birth_registered",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Birth registered"),
        list="birth_registered",
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="school",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "School"),
        list="school",
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="contact_with_mother",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Contact with her"),
        list="child_contact",
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="separation_plan",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Child", "Plan for leaving the prison"),
        list="separation_plan",
        sensitivity=Sensitivity.CH,
    ),
)
