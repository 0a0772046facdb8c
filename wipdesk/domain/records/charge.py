"""One charge laid against a woman in a matter."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.sealed_field import safety
from wipdesk.domain.values import (
    AnyValue,
    DateValue,
    Missing,
    MoneyValue,
    NumberValue,
    TermValue,
    TextValue,
    YesNoValue,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One charge laid against a woman in a matter."""

    id: str
    parent: str
    """Id of the matter it hangs on."""
    offence: TextValue = Missing.NOT_ASKED
    offence_text: TextValue = Missing.NOT_ASKED
    statute: TextValue = Missing.NOT_ASKED
    count_no: NumberValue = Missing.NOT_ASKED
    charged_on: DateValue = Missing.NOT_ASKED
    plea: TextValue = Missing.NOT_ASKED
    status: TextValue = Missing.NOT_ASKED
    attempted: YesNoValue = Missing.NOT_ASKED
    triable: TextValue = Missing.NOT_ASKED
    bailable: TextValue = Missing.NOT_ASKED
    amount_involved: MoneyValue = Missing.NOT_ASKED
    alleged_victim_relation: TextValue = Missing.NOT_ASKED
    co_accused: TextValue = Missing.NOT_ASKED
    iccs_code: TextValue = Missing.NOT_ASKED
    poverty_status_flag: YesNoValue = Missing.NOT_ASKED
    life_or_capital_flag: YesNoValue = Missing.NOT_ASKED
    maximum: TermValue = Missing.NOT_ASKED
    context_gbv: AnyValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="offence",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "Offence"),
        list="offence",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="offence_text",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Charge", "Offence as written"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="statute",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Charge", "Law and section"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="count_no",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Charge", "Count"),
        most=1_000,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="charged_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Charge", "Date charged"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="plea",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "Plea"),
        list="plea",
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="status",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "State of the charge"),
        list="charge_status",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="attempted",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Charge", "Attempt only"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="triable",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "Where it can be tried"),
        list="triable",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="bailable",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "Bail"),
        list="bailable",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="amount_involved",
        kind=Kind.MONEY,
        label=QT_TRANSLATE_NOOP("Charge", "Amount involved"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="alleged_victim_relation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "Who is said to have been harmed (only if she agrees)"),
        list="harmed_relation",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="co_accused",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Charge", "Charged together with"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="iccs_code",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Charge", "Class of the act, said by hand"),
        list="iccs",
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="poverty_status_flag",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Charge", "Counts as a charge of poverty, said by hand"),
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="life_or_capital_flag",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Charge", "May carry life, said by hand"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="maximum",
        kind=Kind.TERM,
        label=QT_TRANSLATE_NOOP("Charge", "Longest prison for it in law, said by hand"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    safety(
        "context_gbv", Kind.CODE, QT_TRANSLATE_NOOP("Charge", "Violence behind the charge"), "context_gbv"
    ),
)
