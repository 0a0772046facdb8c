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
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "Release and closing"),
            rows=(("released_on", "release_mode"), ("release_our_action",), ("closed_on", "closed_why")),
            more=True,
        ),
    ),
    "alias": (Section(rows=(("text",), ("kind", "source"))),),
    "id_number": (Section(rows=(("number", "kind"), ("place",), ("from_date", "to_date"))),),
    "contact": (Section(rows=(("name", "relation"), ("phone", "safe_to_call"), ("address",), ("note",))),),
    "child": (
        Section(
            rows=(("tie.relation", "sex"), ("birth_date", "where"), ("carer", "custody_status")),
        ),
        Section(
            name="inside",
            heading=QT_TRANSLATE_NOOP("form", "In prison with her"),
            rows=(("inside_since", "inside_until"), ("separation_plan",)),
        ),
        Section(
            rows=(("birth_registered", "school"), ("contact_with_mother", "tie.since")),
            more=True,
        ),
    ),
    "custody_episode": (
        Section(
            name="stay",
            rows=(("place", "regime"), ("from_date", "authority_document")),
        ),
        Section(name="end", rows=(("to_date", "ended_by"),)),
        Section(rows=(("warrant_no", "warrant_valid_to"), ("number",), ("note",))),
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
                ("statement_taken", "told_reason"),
                ("family_notified", "arrest_warrant"),
                ("complainant_relation",),
            ),
            more=True,
        ),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "How the matter goes on"),
            rows=(("why_inside", "trial_began"), ("outcome", "outcome_date"), ("convicted_on",), ("note",)),
            more=True,
        ),
    ),
    "charge": (
        Section(rows=(("offence", "offence_text"), ("statute", "charged_on"), ("status", "plea"))),
        Section(rows=(("count_no", "attempted"), ("triable", "bailable"), ("amount_involved",)), more=True),
    ),
    "hearing": (
        Section(rows=(("date", "court"), ("produced", "representation"), ("outcome", "adjournment_reason"))),
        Section(name="next", rows=(("next_date", "no_next_date_why"), ("source",))),
        Section(
            rows=(("stage", "judge"), ("court_place", "interpreter_present"), ("note",)),
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
        Section(rows=(("note",),)),
    ),
    "representation": (
        Section(rows=(("provider", "status"), ("lawyer", "matter"), ("from_date", "to_date"))),
        Section(rows=(("reason_ended",), ("note",)), more=True),
    ),
    "visit": (
        Section(rows=(("date", "place"), ("kind", "visited_by"))),
        Section(
            heading=QT_TRANSLATE_NOOP("form", "The officer's count"),
            rows=(("women_held", "children_inside"), ("new_admissions",)),
        ),
        Section(rows=(("note",),)),
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
    ),
    "note": (Section(rows=(("text",), ("date", "kind"))),),
    "document": (Section(rows=(("title", "kind"), ("date", "number"), ("kept_where", "matter"), ("file",))),),
}
"""The form of each kind of record that is written by hand, in the order in which it is filled."""

LEFT_OUT: dict[str, frozenset[str]] = {"tie": frozenset({"woman"})}
"""Fields that no form shows: the form of a child knows whose child it is."""

PART_OF: dict[str, str] = {"tie": "child"}
"""Kinds without a form of their own, and the kind whose form shows them."""


def section_names(kind: str) -> tuple[str, ...]:
    """Every name on the form of a kind, in order."""
    return tuple(name for section in LAYOUTS[kind] for row in section.rows for name in row)
