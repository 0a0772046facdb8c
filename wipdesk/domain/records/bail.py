"""What was decided about bail in a matter, on what conditions, and whether they were met."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, MoneyValue, NumberValue, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class BailDecision:
    """What was decided about bail in a matter, on what conditions, and whether they were met."""

    id: str
    parent: str
    """Id of the matter it hangs on."""
    state: TextValue = Missing.NOT_ASKED
    applied_on: DateValue = Missing.NOT_ASKED
    decided_on: DateValue = Missing.NOT_ASKED
    amount: MoneyValue = Missing.NOT_ASKED
    conditions: TextValue = Missing.NOT_ASKED
    sureties_required: NumberValue = Missing.NOT_ASKED
    sureties_found: NumberValue = Missing.NOT_ASKED
    unmet_reason: TextValue = Missing.NOT_ASKED
    refusal_reason: TextValue = Missing.NOT_ASKED
    met_on: DateValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED
    breach: TextValue = Missing.NOT_ASKED
    revoked_on: DateValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="state",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Bail"),
        list="bail_state",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="applied_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Applied for on"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="decided_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Decided on"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="amount",
        kind=Kind.MONEY,
        label=QT_TRANSLATE_NOOP("BailDecision", "Amount"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="conditions",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("BailDecision", "Conditions"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="sureties_required",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("BailDecision", "Sureties asked for"),
        most=100,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="sureties_found",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("BailDecision", "Sureties found"),
        most=100,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="unmet_reason",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Why not met"),
        list="bail_unmet_reason",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="refusal_reason",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Why refused"),
        list="bail_refusal_reason",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="met_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Met on"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("BailDecision", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="breach",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("BailDecision", "A condition not kept"),
        list="bail_breach",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="revoked_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("BailDecision", "Taken back on"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
)
