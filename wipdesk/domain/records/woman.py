"""A woman or girl and who she is; everything else in her file hangs on this record."""

from dataclasses import dataclass

from wipdesk.domain.counted_field import counted
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.sealed_field import background, health, safety
from wipdesk.domain.values import AnyValue, DateValue, Missing, NumberValue, TextValue, YesNoValue


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
    status_override: TextValue = Missing.NOT_ASKED
    status_override_reason: TextValue = Missing.NOT_ASKED
    polygynous_household: YesNoValue = Missing.NOT_ASKED
    income_band_before: TextValue = Missing.NOT_ASKED
    meals_per_day_before: TextValue = Missing.NOT_ASKED
    household_size: NumberValue = Missing.NOT_ASKED
    dependants_other: NumberValue = Missing.NOT_ASKED
    prior_imprisonment_count: NumberValue = Missing.NOT_ASKED
    visits_received: TextValue = Missing.NOT_ASKED
    last_visit: DateValue = Missing.NOT_ASKED
    reunified_with_children: TextValue = Missing.NOT_ASKED
    self_perceived_gender: AnyValue = Missing.NOT_ASKED
    ethnicity: AnyValue = Missing.NOT_ASKED
    religion: AnyValue = Missing.NOT_ASKED
    seeing: AnyValue = Missing.NOT_ASKED
    hearing: AnyValue = Missing.NOT_ASKED
    walking: AnyValue = Missing.NOT_ASKED
    remembering: AnyValue = Missing.NOT_ASKED
    self_care: AnyValue = Missing.NOT_ASKED
    communicating: AnyValue = Missing.NOT_ASKED
    age_dispute: AnyValue = Missing.NOT_ASKED
    age_dispute_note: AnyValue = Missing.NOT_ASKED
    consent_media: AnyValue = Missing.NOT_ASKED
    consent_witness: AnyValue = Missing.NOT_ASKED
    do_not_contact_family: AnyValue = Missing.NOT_ASKED
    reason_own_words: AnyValue = Missing.NOT_ASKED
    fear_after_release: AnyValue = Missing.NOT_ASKED
    return_place: AnyValue = Missing.NOT_ASKED
    safe_to_return: AnyValue = Missing.NOT_ASKED
    follow_up_1m: AnyValue = Missing.NOT_ASKED
    follow_up_3m: AnyValue = Missing.NOT_ASKED
    follow_up_6m: AnyValue = Missing.NOT_ASKED


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
        most=120,
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
    counted("other_languages", Kind.TEXT, QT_TRANSLATE_NOOP("Woman", "Other languages")),
    Field(
        name="interpreter_needed",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Woman", "Needs an interpreter"),
        sensitivity=Sensitivity.OP,
    ),
    counted("literacy", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Reading"), "literacy"),
    counted("education", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "School"), "education"),
    counted("marital_status", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Marriage"), "marital_status"),
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
    counted("occupation", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Work before arrest"), "occupation"),
    counted("main_earner", Kind.YES_NO, QT_TRANSLATE_NOOP("Woman", "Main earner of the household")),
    counted("no_children", Kind.YES_NO, QT_TRANSLATE_NOOP("Woman", "Says she has no children")),
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
    Field(
        name="status_override",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Legal status, said by hand"),
        list="legal_status",
        sensitivity=Sensitivity.CJ,
        matters="A",
    ),
    Field(
        name="status_override_reason",
        kind=Kind.TEXT,
        label=QT_TRANSLATE_NOOP("Woman", "Why her status is said by hand"),
        sensitivity=Sensitivity.CJ,
    ),
    counted("polygynous_household", Kind.YES_NO, QT_TRANSLATE_NOOP("Woman", "Her husband has another wife")),
    counted(
        "income_band_before",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "What she earned a day before arrest"),
        "income_band",
    ),
    counted(
        "meals_per_day_before",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "Meals a day at home before arrest"),
        "meals_per_day",
    ),
    counted("household_size", Kind.NUMBER, QT_TRANSLATE_NOOP("Woman", "People in her household"), most=100),
    counted(
        "dependants_other",
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Woman", "Others who depend on her, not children"),
        most=100,
    ),
    Field(
        name="prior_imprisonment_count",
        kind=Kind.NUMBER,
        label=QT_TRANSLATE_NOOP("Woman", "Times in prison before"),
        most=100,
        sensitivity=Sensitivity.CJ,
    ),
    counted(
        "visits_received", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Visits from her family"), "visits_received"
    ),
    counted("last_visit", Kind.DATE, QT_TRANSLATE_NOOP("Woman", "Last visited by her family")),
    Field(
        name="reunified_with_children",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Woman", "Together with her children again"),
        list="reunified",
        sensitivity=Sensitivity.CH,
    ),
    background(
        "self_perceived_gender", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "How she describes herself"), "gender"
    ),
    background("ethnicity", Kind.TEXT, QT_TRANSLATE_NOOP("Woman", "Ethnic group")),
    background("religion", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Religion"), "religion"),
    health(
        "seeing", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Difficulty seeing, even with glasses"), "difficulty"
    ),
    health("hearing", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Difficulty hearing"), "difficulty"),
    health(
        "walking", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Difficulty walking or climbing steps"), "difficulty"
    ),
    health(
        "remembering",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "Difficulty remembering or concentrating"),
        "difficulty",
    ),
    health(
        "self_care", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "Difficulty washing or dressing"), "difficulty"
    ),
    health(
        "communicating",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "Difficulty understanding or being understood"),
        "difficulty",
    ),
    safety("age_dispute", Kind.YES_NO, QT_TRANSLATE_NOOP("Woman", "Her age is disputed")),
    safety("age_dispute_note", Kind.LONG_TEXT, QT_TRANSLATE_NOOP("Woman", "What is said of her age")),
    safety(
        "consent_media",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "May the press or the radio tell her story"),
        "consent_share",
    ),
    safety(
        "consent_witness",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "Who was near when she agreed"),
        "consent_witness",
    ),
    safety("do_not_contact_family", Kind.YES_NO, QT_TRANSLATE_NOOP("Woman", "Do not contact her family")),
    safety(
        "reason_own_words",
        Kind.LONG_TEXT,
        QT_TRANSLATE_NOOP("Woman", "How it came to this, in her own words"),
    ),
    safety(
        "fear_after_release",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Woman", "Whom she fears after release"),
        "fear_after_release",
    ),
    safety("return_place", Kind.TEXT, QT_TRANSLATE_NOOP("Woman", "Where she goes back to")),
    safety("safe_to_return", Kind.YES_NO, QT_TRANSLATE_NOOP("Woman", "Is it safe for her to go back")),
    safety("follow_up_1m", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "How she was after 1 month"), "follow_up"),
    safety("follow_up_3m", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "How she was after 3 months"), "follow_up"),
    safety("follow_up_6m", Kind.CODE, QT_TRANSLATE_NOOP("Woman", "How she was after 6 months"), "follow_up"),
)
