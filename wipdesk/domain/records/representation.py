"""Who stands by her in law, and how far legal aid has come, over time."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Representation:
    """Who stands by her in law, and how far legal aid has come, over time."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    provider: TextValue = Missing.NOT_ASKED
    status: TextValue = Missing.NOT_ASKED
    lawyer: TextValue = Missing.NOT_ASKED
    from_date: DateValue = Missing.NOT_ASKED
    to_date: DateValue = Missing.NOT_ASKED
    reason_ended: TextValue = Missing.NOT_ASKED
    matter: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED
    referred_on: DateValue = Missing.NOT_ASKED
    referral_criteria_met: TextValue = Missing.NOT_ASKED
    means_test: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="provider",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Representation", "Who helps her in law"),
        list="representation",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="status",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Representation", "Legal aid"),
        list="legal_aid_status",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="lawyer",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Representation", "Lawyer"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="from_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Representation", "From"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="to_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Representation", "To"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="reason_ended",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Representation", "Why it ended"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="matter",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Representation", "Matter"),
        of="matter",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Representation", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="referred_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Representation", "Referred on"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="referral_criteria_met",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Representation", "Why she was referred"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="means_test",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Representation", "Can she pay a lawyer"),
        list="means_test",
        sensitivity=Sensitivity.ST,
    ),
)
