"""A child in a woman's care. A root of its own; ties say whose. Its name is kept closed."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.sealed_field import child
from wipdesk.domain.values import AnyValue, DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child in a woman's care. A root of its own; ties say whose. Its name is kept closed."""

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
    last_contact: DateValue = Missing.NOT_ASKED
    separation_on: DateValue = Missing.NOT_ASKED
    name: AnyValue = Missing.NOT_ASKED
    carer_contact: AnyValue = Missing.NOT_ASKED
    risk: AnyValue = Missing.NOT_ASKED
    health: AnyValue = Missing.NOT_ASKED
    vaccination: AnyValue = Missing.NOT_ASKED
    food: AnyValue = Missing.NOT_ASKED
    health_note: AnyValue = Missing.NOT_ASKED
    born_in_custody: AnyValue = Missing.NOT_ASKED


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
    Field(
        name="last_contact",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Child", "Last contact with her"),
        sensitivity=Sensitivity.CH,
    ),
    Field(
        name="separation_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Child", "Planned to leave the prison on"),
        sensitivity=Sensitivity.CH,
    ),
    child("name", Kind.TEXT, QT_TRANSLATE_NOOP("Child", "Name of the child")),
    child("carer_contact", Kind.TEXT, QT_TRANSLATE_NOOP("Child", "How to reach who cares for the child")),
    child("risk", Kind.CODE, QT_TRANSLATE_NOOP("Child", "Risk to the child"), "child_risk"),
    child("health", Kind.CODE, QT_TRANSLATE_NOOP("Child", "Health of the child"), "child_condition"),
    child("vaccination", Kind.CODE, QT_TRANSLATE_NOOP("Child", "Vaccination"), "child_condition"),
    child("food", Kind.CODE, QT_TRANSLATE_NOOP("Child", "Food"), "child_condition"),
    child("health_note", Kind.LONG_TEXT, QT_TRANSLATE_NOOP("Child", "What the child needs")),
    child("born_in_custody", Kind.YES_NO, QT_TRANSLATE_NOOP("Child", "Born in custody")),
)
