"""One police or court file. A woman can be discharged in one matter and still be held in another."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue


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
)
