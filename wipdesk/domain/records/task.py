"""Something to be done for her, or done: who, by when, with what result."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, MoneyValue, NumberValue, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to be done for her, or done: who, by when, with what result."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    kind: TextValue = Missing.NOT_ASKED
    what: TextValue = Missing.NOT_ASKED
    due: DateValue = Missing.NOT_ASKED
    assigned_to: TextValue = Missing.NOT_ASKED
    state: TextValue = Missing.NOT_ASKED
    done_on: DateValue = Missing.NOT_ASKED
    result: TextValue = Missing.NOT_ASKED
    matter: TextValue = Missing.NOT_ASKED
    contact_made_with: TextValue = Missing.NOT_ASKED
    cost: MoneyValue = Missing.NOT_ASKED
    time_spent: NumberValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Task", "Kind"),
        list="action_kind",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="what",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Task", "What"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(name="due", kind=Kind.DATE, label=QT_TRANSLATE_NOOP("Task", "Due"), sensitivity=Sensitivity.OP),
    Field(
        name="assigned_to",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Task", "Who"),
        of="person",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="state",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Task", "State"),
        list="task_state",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="done_on", kind=Kind.DATE, label=QT_TRANSLATE_NOOP("Task", "Done on"), sensitivity=Sensitivity.OP
    ),
    Field(
        name="result",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Task", "Result"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="matter",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Task", "Matter"),
        of="matter",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="contact_made_with",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Task", "Spoken with"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="cost",
        kind=Kind.MONEY,
        label=QT_TRANSLATE_NOOP("Task", "What it cost us"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="time_spent",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Task", "Minutes it took"),
        most=10_000,
        sensitivity=Sensitivity.OP,
    ),
)
