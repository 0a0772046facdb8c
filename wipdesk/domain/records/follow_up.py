"""A look at how she is after release: due at 1, 3 and 6 months, and what was done. How safe she is stays closed."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, MoneyValue, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A look at how she is after release: due at 1, 3 and 6 months, and what was done. How safe she is stays closed."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    after: TextValue = Missing.NOT_ASKED
    due: DateValue = Missing.NOT_ASKED
    done_on: DateValue = Missing.NOT_ASKED
    done_by: TextValue = Missing.NOT_ASKED
    how: TextValue = Missing.NOT_ASKED
    support_given: TextValue = Missing.NOT_ASKED
    cost: MoneyValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="after",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("FollowUp", "After release"),
        list="follow_up_after",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="due",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("FollowUp", "Due"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="done_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("FollowUp", "Done on"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="done_by",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("FollowUp", "Done by"),
        of="person",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="how",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("FollowUp", "How"),
        list="follow_up_how",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="support_given",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("FollowUp", "Help given"),
        list="support_given",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="cost",
        kind=Kind.MONEY,
        label=QT_TRANSLATE_NOOP("FollowUp", "What it cost us"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("FollowUp", "Note; nothing of whom she fears or where she lives"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
