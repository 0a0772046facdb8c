"""Money paid on a fine: part of it may shorten the time inside."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, MoneyValue, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class FinePayment:
    """Money paid on a fine: part of it may shorten the time inside."""

    id: str
    parent: str
    """Id of the sentence it hangs on."""
    amount: MoneyValue = Missing.NOT_ASKED
    paid_on: DateValue = Missing.NOT_ASKED
    paid_by: TextValue = Missing.NOT_ASKED
    receipt_no: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="amount",
        kind=Kind.MONEY,
        label=QT_TRANSLATE_NOOP("FinePayment", "Amount"),
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="paid_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("FinePayment", "Paid on"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="paid_by",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("FinePayment", "Paid by"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="receipt_no",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("FinePayment", "Number of the receipt"),
        sensitivity=Sensitivity.CJ,
    ),
)
