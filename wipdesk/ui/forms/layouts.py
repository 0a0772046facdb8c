"""What stands where on a form: sections, and in each what stands beside what. Names of fields and words only.

A name with a dot belongs to another record that is saved with the form: `tie.relation` on the form of a child.
"""

from __future__ import annotations

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Some fields under a heading; a row of one name goes over both columns."""

    name: str = ""
    heading: str = ""
    rows: Rows
    more: bool = False
    """Behind "More": wanted seldom."""


LAYOUTS: dict[str, tuple[Section, ...]] = {
    "woman": (
        Section(
            rows=(
                ("name_given", "name_family"),
                ("birth_date", "nationality"),
                ("language", "interpreter_needed"),
            )
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Home"),
            rows=(("home_town", "phone"), ("home_chiefdom", "home_district")),
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "What she agreed to"),
            rows=(("consent_service", "consent_lawyer"), ("consent_research", "assigned_to")),
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Papers and age"),
            rows=(("name_on_warrant", "age_on_charge_sheet"), ("age_evidence", "consular_notified")),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "About her"),
            rows=(
                ("other_languages", "literacy"),
                ("education", "occupation"),
                ("marital_status", "main_earner"),
                ("no_children", "prior_imprisonment"),
                ("prior_imprisonment_count", "household_size"),
                ("dependants_other", "polygynous_household"),
                ("income_band_before", "meals_per_day_before"),
                ("visits_received", "last_visit"),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Release and closing"),
            rows=(
                ("released_on", "release_mode"),
                ("release_our_action", "reunified_with_children"),
                ("closed_on", "closed_why"),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "If the status worked out is not right"),
            rows=(("status_override", "status_override_reason"),),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: background"),
            rows=(
                ("self_perceived_gender", "religion"),
                ("ethnicity",),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: health"),
            rows=(
                ("seeing", "hearing"),
                ("walking", "remembering"),
                ("self_care", "communicating"),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: safety"),
            rows=(
                ("age_dispute", "consent_media"),
                ("age_dispute_note",),
                ("consent_witness", "do_not_contact_family"),
                ("reason_own_words",),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: after release"),
            rows=(
                ("fear_after_release", "safe_to_return"),
                ("return_place",),
                ("follow_up_1m", "follow_up_3m"),
                ("follow_up_6m",),
            ),
            more=True,
        ),
    ),
    "alias": (Section(rows=(("text",), ("kind", "source"))),),
    "id_number": (Section(rows=(("number", "kind"), ("place",), ("from_date", "to_date"))),),
    "contact": (
        Section(
            rows=(("name", "relation"), ("phone", "safe_to_call"), ("when_to_call",), ("address",), ("note",))
        ),
    ),
    "child": (
        Section(
            rows=(("tie.relation", "sex"), ("birth_date", "where"), ("carer", "custody_status")),
        ),
        Section(
            name="inside",
            heading=QT_TRANSLATE_NOOP("form", "In prison with her"),
            rows=(("inside_since", "inside_until"), ("separation_plan", "separation_on")),
        ),
        Section(
            rows=(("birth_registered", "school"), ("contact_with_mother", "last_contact"), ("tie.since",)),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: the child"),
            rows=(
                ("name",),
                ("risk", "born_in_custody"),
                ("health", "vaccination"),
                ("food", "carer_contact"),
                ("health_note",),
            ),
            more=True,
        ),
    ),
    "custody_episode": (
        Section(
            name="stay",
            rows=(("place", "regime"), ("from_date", "authority_document")),
        ),
        Section(name="end", rows=(("to_date", "ended_by"),)),
        Section(rows=(("warrant_no", "warrant_valid_to"), ("warrant_court", "number"), ("note",))),
        Section(rows=(("security_class", "cell"), ("reason",)), more=True),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: safety"),
            rows=(("held_with",),),
            more=True,
        ),
    ),
    "matter": (
        Section(rows=(("police_no", "court_no"), ("court", "court_place"))),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Arrest"),
            rows=(("arrest_date", "arrest_place"), ("arrest_agency", "first_court_date")),
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "At the police station"),
            rows=(
                ("lawyer_at_police", "police_bail"),
                ("told_reason", "told_reason_on"),
                ("statement_taken",),
                ("family_notified", "arrest_warrant"),
                ("told_in_language", "family_notified_on"),
                ("statement_language", "statement_read_back"),
                ("police_bail_on", "complainant_relation"),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "How the matter goes on"),
            rows=(("why_inside", "trial_began"), ("outcome", "outcome_date"), ("convicted_on",), ("note",)),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: at the arrest"),
            rows=(
                ("arrest_officer", "arrested_in_lieu_of"),
                ("detained_with_men", "supervised_by_woman"),
                ("bribe_requested", "bribe_amount"),
                ("bribe_for",),
                ("ill_treatment", "executive_order"),
                ("visible_injuries",),
                ("injuries_note",),
            ),
            more=True,
        ),
    ),
    "charge": (
        Section(rows=(("offence", "offence_text"), ("statute", "charged_on"), ("status", "plea"))),
        Section(
            rows=(
                ("count_no", "attempted"),
                ("triable", "bailable"),
                ("amount_involved", "alleged_victim_relation"),
                ("co_accused",),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "If what the offence says is not right here"),
            rows=(("iccs_code",), ("poverty_status_flag",), ("life_or_capital_flag",), ("maximum",)),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Closed: safety"),
            rows=(("context_gbv",),),
            more=True,
        ),
    ),
    "hearing": (
        Section(rows=(("date", "court"), ("produced", "representation"), ("outcome", "adjournment_reason"))),
        Section(name="next", rows=(("next_date", "no_next_date_why"), ("source",))),
        Section(
            rows=(("stage", "judge"), ("court_place", "interpreter_present"), ("observed_by",), ("note",)),
            more=True,
        ),
    ),
    "bail": (
        Section(rows=(("state", "decided_on"), ("applied_on", "refusal_reason"))),
        Section(
            name="conditions",
            heading=QT_TRANSLATE_NOOP("form", "What was asked for"),
            rows=(
                ("amount", "unmet_reason"),
                ("sureties_required", "sureties_found"),
                ("conditions",),
                ("met_on",),
            ),
        ),
        Section(
            name="broken",
            heading=QT_TRANSLATE_NOOP("form", "If a condition was not kept"),
            rows=(("breach", "revoked_on"),),
        ),
        Section(rows=(("note",),)),
    ),
    "sentence": (
        Section(rows=(("kind", "verdict"), ("sentenced_on", "runs"))),
        Section(name="prison", rows=(("term",), ("remand_credit_days",))),
        Section(
            name="fine",
            heading=QT_TRANSLATE_NOOP("form", "Fine"),
            rows=(("fine", "default_term"),),
        ),
        Section(
            name="release",
            heading=QT_TRANSLATE_NOOP("form", "Release, as the prison has it"),
            rows=(("earliest_release", "latest_release"),),
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Review and mercy"),
            rows=(
                ("summary_review", "high_court_confirmation"),
                ("clemency", "caregiver_considered"),
                ("note",),
            ),
            more=True,
        ),
    ),
    "fine_payment": (Section(rows=(("amount", "paid_on"), ("paid_by", "receipt_no"))),),
    "appeal": (
        Section(rows=(("kind", "status"), ("filed_on", "court"), ("ground",))),
        Section(rows=(("number", "decided_on"), ("note",)), more=True),
    ),
    "consent": (
        Section(rows=(("about", "answer"), ("date", "how"), ("explained_in", "read_back"))),
        Section(rows=(("asked_by",), ("note",)), more=True),
    ),
    "follow_up": (
        Section(rows=(("after", "due"), ("done_on", "how"), ("support_given", "done_by"))),
        Section(rows=(("cost",), ("note",)), more=True),
    ),
    "representation": (
        Section(rows=(("provider", "status"), ("lawyer", "matter"), ("from_date", "to_date"))),
        Section(
            rows=(("referred_on", "means_test"), ("referral_criteria_met",), ("reason_ended",), ("note",)),
            more=True,
        ),
    ),
    "visit": (
        Section(rows=(("date", "place"), ("kind", "visited_by"))),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "The officer's count"),
            rows=(
                ("women_held", "children_inside"),
                ("new_admissions", "interpreter"),
                ("session_held",),
                ("session_about",),
            ),
        ),
        Section(rows=(("private_talks", "talked_to"), ("note",))),
    ),
    "encounter": (
        Section(rows=(("seen", "visit"),)),
        Section(
            name="new_visit",
            heading=QT_TRANSLATE_NOOP("form", "The new visit"),
            rows=(("visit.date", "visit.place"), ("visit.kind", "visit.visited_by")),
        ),
        Section(rows=(("date",), ("note",), ("promised",))),
    ),
    "task": (
        Section(rows=(("what",), ("due", "assigned_to"), ("state", "kind"))),
        Section(rows=(("matter", "done_on"), ("result",))),
        Section(rows=(("contact_made_with",), ("cost", "time_spent")), more=True),
    ),
    "flag": (Section(rows=(("what", "remind_on"), ("why",), ("done_on",))),),
    "note": (Section(rows=(("text",), ("date", "kind"))),),
    "document": (Section(rows=(("title", "kind"), ("date", "number"), ("kept_where", "matter"), ("file",))),),
    "health": (
        Section(rows=(("date", "consented"), ("need", "medication_interrupted"), ("note",))),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Pregnancy and birth"),
            rows=(
                ("pregnant", "due"),
                ("antenatal_seen", "breastfeeding"),
                ("birth_on", "birth_place"),
                ("birth_restrained", "from_abuse_in_custody"),
            ),
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Further needs"),
            rows=(
                ("mental_health", "unfit_to_plead"),
                ("substance_dependency", "needs_art_continuity"),
                ("outbreak",),
            ),
            more=True,
        ),
    ),
    "complaint": (
        Section(rows=(("date", "asked"), ("violence", "happened"), ("actor", "wants"), ("account",))),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "The complaint"),
            rows=(("complaint_to", "complaint_on"), ("status", "retaliation")),
        ),
        Section(
            rows=(("discipline", "discipline_days"), ("cutting",)),
            more=True,
        ),
    ),
}
"""The form of each kind of record that is written by hand, in the order in which it is filled."""

LEFT_OUT: dict[str, frozenset[str]] = {"tie": frozenset({"woman"})}
"""Fields that no form shows: the form of a child knows whose child it is."""

PART_OF: dict[str, str] = {"tie": "child"}
"""Kinds without a form of their own, and the kind whose form shows them."""


def section_names(kind: str) -> tuple[str, ...]:
    """Every name on the form of a kind, in order."""
    return tuple(name for section in LAYOUTS[kind] for row in section.rows for name in row)
