"""A woman or girl and who she is; everything else in her file hangs on this record."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, NumberValue, TextValue, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Woman:
    """A woman or girl and who she is; everything else in her file hangs on this record."""

    id: str
    name_given: TextValue = Missing.NOT_ASKED
    name_family: TextValue = Missing.NOT_ASKED
    name_on_warrant: TextValue = Missing.NOT_ASKED
    birth_date: DateValue = Missing.NOT_ASKED
    age_on_charge_sheet: NumberValue = Missing.NOT_ASKED
    age_evidence: TextValue = Missing.NOT_ASKED
    nationality: TextValue = Missing.NOT_ASKED
    consular_notified: TextValue = Missing.NOT_ASKED
    language: TextValue = Missing.NOT_ASKED
    other_languages: TextValue = Missing.NOT_ASKED
    interpreter_needed: YesNoValue = Missing.NOT_ASKED
    literacy: TextValue = Missing.NOT_ASKED
    education: TextValue = Missing.NOT_ASKED
    marital_status: TextValue = Missing.NOT_ASKED
    home_district: TextValue = Missing.NOT_ASKED
    home_chiefdom: TextValue = Missing.NOT_ASKED
    home_town: TextValue = Missing.NOT_ASKED
    phone: TextValue = Missing.NOT_ASKED
    occupation: TextValue = Missing.NOT_ASKED
    main_earner: YesNoValue = Missing.NOT_ASKED
    no_children: YesNoValue = Missing.NOT_ASKED
    prior_imprisonment: TextValue = Missing.NOT_ASKED
    consent_service: TextValue = Missing.NOT_ASKED
    consent_lawyer: TextValue = Missing.NOT_ASKED
    consent_research: TextValue = Missing.NOT_ASKED
    assigned_to: TextValue = Missing.NOT_ASKED
    released_on: DateValue = Missing.NOT_ASKED
    release_mode: TextValue = Missing.NOT_ASKED
    release_our_action: TextValue = Missing.NOT_ASKED
    closed_on: DateValue = Missing.NOT_ASKED
    closed_why: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="name_given",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Name, as she says it"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.ID,
        matters="A",
    ),
    Field(
        name="name_family",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Family name"),
        sensitivity=Sensitivity.ID,
        matters="A",
    ),
    Field(
        name="name_on_warrant",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Name on the warrant"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="birth_date",
        kind=Kind.BIRTH,
        label=QT_TRANSLATE_NOOP("Woman", "Born, or age"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.ID,
        matters="A",
    ),
    Field(
        name="age_on_charge_sheet",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Woman", "Age on the charge sheet"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="age_evidence",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Proof of age"),
        list="age_evidence",
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="nationality",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Nationality"),
        list="nationality",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.ID,
        matters="A",
    ),
    Field(
        name="consular_notified",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Consulate told"),
        list="consular_notified",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="language",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Language she speaks best"),
        list="language",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="other_languages",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Other languages"),
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="interpreter_needed",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Woman", "Needs an interpreter"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="literacy",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Reading"),
        list="literacy",
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="education",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "School"),
        list="education",
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="marital_status",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Marriage"),
        list="marital_status",
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="home_district",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Home district"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="home_chiefdom",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Home chiefdom"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="home_town",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Home town or village"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="phone",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Telephone"),
        sensitivity=Sensitivity.ID,
    ),
    Field(
        name="occupation",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Work before arrest"),
        list="occupation",
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="main_earner",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Woman", "Main earner of the household"),
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="no_children",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Woman", "Says she has no children"),
        sensitivity=Sensitivity.ST,
    ),
    Field(
        name="prior_imprisonment",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "In prison before"),
        list="prior_imprisonment",
        sensitivity=Sensitivity.CJ,
    ),
    Field(
        name="consent_service",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Agreed to our help"),
        list="consent_service",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="consent_lawyer",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "May we share with a lawyer"),
        list="consent_share",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="consent_research",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "May be counted in research"),
        list="consent_research",
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="assigned_to",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Woman", "Assigned to"),
        of="person",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="released_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Woman", "Released on"),
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="release_mode",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "How she was released"),
        list="release_mode",
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="release_our_action",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Released through our work"),
        list="release_our_action",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="closed_on",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Woman", "File closed on"),
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="closed_why",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Why the file was closed"),
        list="file_closed",
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
)
