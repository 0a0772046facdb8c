"""One police or court file. A woman can be discharged in one matter and still be held in another."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.sealed_field import health, safety
from wipdesk.domain.values import AnyValue, DateValue, Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One police or court file. A woman can be discharged in one matter and still be held in another."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    police_no: TextValue = Missing.NOT_ASKED
    court_no: TextValue = Missing.NOT_ASKED
    court: TextValue = Missing.NOT_ASKED
    court_place: TextValue = Missing.NOT_ASKED
    arrest_date: DateValue = Missing.NOT_ASKED
    arrest_place: TextValue = Missing.NOT_ASKED
    arrest_agency: TextValue = Missing.NOT_ASKED
    arrest_warrant: TextValue = Missing.NOT_ASKED
    complainant_relation: TextValue = Missing.NOT_ASKED
    told_reason: TextValue = Missing.NOT_ASKED
    family_notified: TextValue = Missing.NOT_ASKED
    lawyer_at_police: TextValue = Missing.NOT_ASKED
    statement_taken: TextValue = Missing.NOT_ASKED
    police_bail: TextValue = Missing.NOT_ASKED
    first_court_date: DateValue = Missing.NOT_ASKED
    trial_began: DateValue = Missing.NOT_ASKED
    convicted_on: DateValue = Missing.NOT_ASKED
    outcome: TextValue = Missing.NOT_ASKED
    outcome_date: DateValue = Missing.NOT_ASKED
    why_inside: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED
    told_in_language: TextValue = Missing.NOT_ASKED
    told_reason_on: DateValue = Missing.NOT_ASKED
    family_notified_on: DateValue = Missing.NOT_ASKED
    statement_language: TextValue = Missing.NOT_ASKED
    statement_read_back: TextValue = Missing.NOT_ASKED
    police_bail_on: DateValue = Missing.NOT_ASKED
    arrest_officer: AnyValue = Missing.NOT_ASKED
    arrested_in_lieu_of: AnyValue = Missing.NOT_ASKED
    detained_with_men: AnyValue = Missing.NOT_ASKED
    supervised_by_woman: AnyValue = Missing.NOT_ASKED
    bribe_requested: AnyValue = Missing.NOT_ASKED
    bribe_amount: AnyValue = Missing.NOT_ASKED
    bribe_for: AnyValue = Missing.NOT_ASKED
    ill_treatment: AnyValue = Missing.NOT_ASKED
    visible_injuries: AnyValue = Missing.NOT_ASKED
    injuries_note: AnyValue = Missing.NOT_ASKED
    executive_order: AnyValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="police_no",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Matter", "Police case number"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="court_no",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Matter", "Court case number"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="court",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Court"),
        list="court",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="court_place",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Matter", "Where the court sits"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="arrest_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Arrested"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="arrest_place",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Matter", "Place of arrest"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="arrest_agency",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Arrested by"),
        list="arrest_agency",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="arrest_warrant",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Warrant of arrest"),
        list="yes_no_unknown",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="complainant_relation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Who complained"),
        list="complainant_relation",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="told_reason",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Told the reason for her arrest"),
        list="yes_no_unknown",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="family_notified",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Family told"),
        list="yes_no_unknown",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="lawyer_at_police",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Lawyer at the police station"),
        list="lawyer_at_police",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="statement_taken",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Statement taken"),
        list="statement_taken",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="police_bail",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Police bail"),
        list="police_bail",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="first_court_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "First brought before a court"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="trial_began",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Trial began"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="convicted_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Convicted on"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="outcome",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Outcome of the matter"),
        list="hearing_outcome",
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="outcome_date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Date of the outcome"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="why_inside",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "What holds the matter up"),
        list="why_inside",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Matter", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="told_in_language",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Told the reason in a language she understands"),
        list="yes_no_unknown",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="told_reason_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Told the reason on (with the hour)"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="family_notified_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Family told on"),
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="statement_language",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Language of the statement"),
        list="language",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="statement_read_back",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Matter", "Statement read back to her"),
        list="yes_no_unknown",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="police_bail_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Matter", "Police bail decided on"),
        sensitivity=Sensitivity.CJ,
    ),
    safety("arrest_officer", Kind.TEXT, QT_TRANSLATE_NOOP("Matter", "Officer who arrested her")),
    safety(
        "arrested_in_lieu_of",
        Kind.TEXT,
        QT_TRANSLATE_NOOP("Matter", "Arrested in the place of somebody else"),
    ),
    safety("detained_with_men", Kind.YES_NO, QT_TRANSLATE_NOOP("Matter", "Held together with men")),
    safety("supervised_by_woman", Kind.YES_NO, QT_TRANSLATE_NOOP("Matter", "Guarded by a woman")),
    safety(
        "bribe_requested",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Matter", "What was asked of her to be let go"),
        "bribe",
    ),
    safety("bribe_amount", Kind.MONEY, QT_TRANSLATE_NOOP("Matter", "How much was asked")),
    safety("bribe_for", Kind.TEXT, QT_TRANSLATE_NOOP("Matter", "What it was asked for")),
    safety(
        "ill_treatment",
        Kind.YES_NO,
        QT_TRANSLATE_NOOP("Matter", "Ill-treated at the arrest (write a complaint)"),
    ),
    health(
        "visible_injuries",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Matter", "Injuries that could be seen"),
        "visible_injuries",
    ),
    health("injuries_note", Kind.LONG_TEXT, QT_TRANSLATE_NOOP("Matter", "The injuries, as they were seen")),
    safety(
        "executive_order",
        Kind.YES_NO,
        QT_TRANSLATE_NOOP("Matter", "Held by order of the government, without a file"),
    ),
)
