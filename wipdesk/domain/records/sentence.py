"""What a court ordered at the end of a matter: as it was said, never converted into days."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, MoneyValue, NumberValue, TermValue, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """What a court ordered at the end of a matter: as it was said, never converted into days."""

    id: str
    parent: str
    """Id of the matter it hangs on."""
    verdict: TextValue = Missing.NOT_ASKED
    kind: TextValue = Missing.NOT_ASKED
    sentenced_on: DateValue = Missing.NOT_ASKED
    term: TermValue = Missing.NOT_ASKED
    runs: TextValue = Missing.NOT_ASKED
    fine: MoneyValue = Missing.NOT_ASKED
    default_term: TermValue = Missing.NOT_ASKED
    remand_credit_days: NumberValue = Missing.NOT_ASKED
    earliest_release: DateValue = Missing.NOT_ASKED
    latest_release: DateValue = Missing.NOT_ASKED
    caregiver_considered: TextValue = Missing.NOT_ASKED
    high_court_confirmation: TextValue = Missing.NOT_ASKED
    summary_review: TextValue = Missing.NOT_ASKED
    clemency: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="verdict",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Verdict"),
        list="verdict",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="kind",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Sentence"),
        list="sentence_kind",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="sentenced_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Sentence", "Sentenced on"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="term",
        kind=Kind.TERM,
        label=QT_TRANSLATE_NOOP("Sentence", "Length, as the court said it"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="runs",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Beside other sentences"),
        list="sentence_runs",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="fine",
        kind=Kind.MONEY,
        label=QT_TRANSLATE_NOOP("Sentence", "Fine"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="default_term",
        kind=Kind.TERM,
        label=QT_TRANSLATE_NOOP("Sentence", "Prison if the fine is not paid"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="remand_credit_days",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Sentence", "Days on remand the court took off"),
        most=36_525,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="earliest_release",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Sentence", "Earliest release"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="latest_release",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Sentence", "Latest release"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="caregiver_considered",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Was it weighed that others depend on her"),
        list="considered",
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="high_court_confirmation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Confirmed by the High Court"),
        list="confirmation",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="summary_review",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Summary review"),
        list="summary_review",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="clemency",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Sentence", "Pardon or remission"),
        list="clemency",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Sentence", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
