"""Which fields each face of a case summary prints, and which no face does.

A face only leaves out; it never says anything that the full face does not. Every field of every kind in a file
stands here once, so that a new field is printed or left out on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wipdesk.domain.field import QT_TRANSLATE_NOOP


class Face(Enum):
    """Who the summary is for."""

    FULL = "full"
    COURT = "court"
    ANONYMOUS = "anonymous"


TITLES = {
    Face.FULL: QT_TRANSLATE_NOOP("summary", "Case summary"),
    Face.COURT: QT_TRANSLATE_NOOP("summary", "Case summary for the court"),
    Face.ANONYMOUS: QT_TRANSLATE_NOOP("summary", "Case summary without names"),
}
LEAVES_OUT = {
    Face.FULL: QT_TRANSLATE_NOOP(
        "summary", "Face: full. For the office only: holds names, telephones and notes."
    ),
    Face.COURT: QT_TRANSLATE_NOOP(
        "summary",
        "Face: for the court. Health, relatives, telephones, notes and children’s details are left out.",
    ),
    Face.ANONYMOUS: QT_TRANSLATE_NOOP(
        "summary", "Face: without names. Names, places, numbers and all that was written freely are left out."
    ),
}
HEALTH = frozenset(
    {
        ("custody_regime", "hospital"),
        ("episode_end", "to_hospital"),
        ("episode_end", "from_hospital"),
        ("produced", "not_produced_sick"),
        ("adjournment_reason", "accused_sick"),
        ("hearing_outcome", "unfit"),
        ("plea", "unfit"),
        ("release_mode", "medical"),
        ("seen_state", "ill"),
        ("action_kind", "health_referral"),
        ("action_kind", "psychosocial"),
        ("action_kind", "welfare_items"),
        ("action_kind", "child_visit"),
        ("action_kind", "child_protection_ref"),
    }
)
"""Answers that speak of health or of children; the court and anonymous faces say in their place that they do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the fields of one kind are printed: names by face, in order, and those that no face prints."""

    full: tuple[str, ...]
    court: tuple[str, ...] = ()
    anonymous: tuple[str, ...] = ()
    not_printed: tuple[str, ...] = ()

    def printed(self, face: Face) -> tuple[str, ...]:
        """The names of the fields that a face prints."""
        return {Face.FULL: self.full, Face.COURT: self.court, Face.ANONYMOUS: self.anonymous}[face]


HOMES: dict[str, Home] = {
    "woman": Home(
        full=(
            *("name_given", "name_family", "name_on_warrant", "birth_date", "age_on_charge_sheet"),
            *("age_evidence", "nationality", "consular_notified", "language", "other_languages"),
            *("interpreter_needed", "literacy", "education", "marital_status", "home_district"),
            *("home_chiefdom", "home_town", "phone", "occupation", "main_earner", "no_children"),
            *("prior_imprisonment", "consent_service", "consent_lawyer", "assigned_to", "released_on"),
            *("release_mode", "closed_on", "closed_why"),
        ),
        court=(
            *("name_given", "name_family", "name_on_warrant", "birth_date", "age_on_charge_sheet"),
            *("age_evidence", "nationality", "consular_notified", "language", "other_languages"),
            *(
                "interpreter_needed",
                "occupation",
                "main_earner",
                "no_children",
                "released_on",
                "release_mode",
            ),
        ),
        anonymous=(
            *("birth_date", "language", "interpreter_needed", "occupation", "main_earner", "no_children"),
            *("released_on", "release_mode"),
        ),
        not_printed=("consent_research", "release_our_action"),
    ),
    "alias": Home(full=("text", "kind", "source"), court=("text", "kind")),
    "id_number": Home(
        full=("number", "kind", "place", "from_date", "to_date"), court=("number", "kind", "place")
    ),
    "contact": Home(full=("name", "relation", "phone", "address", "safe_to_call", "note")),
    "child": Home(
        full=(
            *("birth_date", "sex", "where", "carer", "custody_status", "inside_since", "inside_until"),
            *("birth_registered", "school", "contact_with_mother", "separation_plan"),
        ),
        court=("birth_date",),
        anonymous=("birth_date",),
    ),
    "tie": Home(full=("relation", "since"), not_printed=("woman",)),
    "custody_episode": Home(
        full=(
            *("from_date", "to_date", "regime", "place", "number", "authority_document", "warrant_no"),
            *("warrant_valid_to", "ended_by", "note"),
        ),
        court=(
            *("from_date", "to_date", "regime", "place", "number", "authority_document", "warrant_no"),
            *("warrant_valid_to", "ended_by"),
        ),
        anonymous=("from_date", "to_date", "regime", "authority_document", "warrant_valid_to", "ended_by"),
    ),
    "matter": Home(
        full=(
            *(
                "court",
                "court_place",
                "court_no",
                "police_no",
                "arrest_date",
                "arrest_place",
                "arrest_agency",
            ),
            *("arrest_warrant", "complainant_relation", "told_reason", "family_notified", "lawyer_at_police"),
            *("statement_taken", "police_bail", "first_court_date", "trial_began", "convicted_on", "outcome"),
            *("outcome_date", "why_inside", "note"),
        ),
        court=(
            *(
                "court",
                "court_place",
                "court_no",
                "police_no",
                "arrest_date",
                "arrest_place",
                "arrest_agency",
            ),
            *("arrest_warrant", "lawyer_at_police", "police_bail", "first_court_date", "trial_began"),
            *("convicted_on", "outcome", "outcome_date"),
        ),
        anonymous=(
            *("court", "arrest_date", "arrest_agency", "lawyer_at_police", "police_bail", "first_court_date"),
            *("trial_began", "convicted_on", "outcome", "outcome_date"),
        ),
    ),
    "charge": Home(
        full=(
            *("offence", "offence_text", "statute", "count_no", "charged_on", "plea", "status", "attempted"),
            *("triable", "bailable", "amount_involved"),
        ),
        court=(
            *("offence", "offence_text", "statute", "count_no", "charged_on", "plea", "status", "attempted"),
            *("triable", "bailable", "amount_involved"),
        ),
        anonymous=("offence", "count_no", "charged_on", "plea", "status", "attempted", "triable", "bailable"),
    ),
    "hearing": Home(
        full=(
            *("date", "outcome", "adjournment_reason", "produced", "source", "court", "court_place", "stage"),
            *("judge", "representation", "interpreter_present", "next_date", "no_next_date_why", "note"),
        ),
        court=(
            *("date", "outcome", "adjournment_reason", "produced", "source", "court", "court_place", "stage"),
            *("judge", "representation", "interpreter_present", "next_date"),
        ),
        anonymous=(
            *("date", "outcome", "adjournment_reason", "produced", "source", "court", "stage"),
            *("representation", "interpreter_present", "next_date"),
        ),
    ),
    "bail": Home(
        full=(
            *("state", "applied_on", "decided_on", "amount", "conditions", "sureties_required"),
            *("sureties_found", "unmet_reason", "refusal_reason", "met_on", "note"),
        ),
        court=(
            *("state", "applied_on", "decided_on", "amount", "conditions", "sureties_required"),
            *("sureties_found", "unmet_reason", "refusal_reason", "met_on"),
        ),
        anonymous=(
            *("state", "applied_on", "decided_on", "amount", "sureties_required", "sureties_found"),
            *("unmet_reason", "refusal_reason", "met_on"),
        ),
    ),
    "representation": Home(
        full=("provider", "status", "lawyer", "from_date", "to_date", "reason_ended", "matter", "note"),
        court=("provider", "status", "lawyer", "from_date", "to_date", "matter"),
        anonymous=("provider", "status", "from_date", "to_date"),
    ),
    "encounter": Home(
        full=("date", "visit", "seen", "note", "promised"), court=("date", "seen"), anonymous=("date", "seen")
    ),
    "visit": Home(
        full=("date", "place", "visited_by"),
        not_printed=("kind", "women_held", "children_inside", "new_admissions", "note"),
    ),
    "task": Home(
        full=("kind", "what", "due", "assigned_to", "state", "done_on", "result", "matter"),
        court=("kind", "due", "state", "done_on"),
        anonymous=("kind", "due", "state", "done_on"),
    ),
    "note": Home(full=("date", "kind", "text")),
    "document": Home(
        full=("kind", "title", "date", "number", "kept_where", "matter"),
        not_printed=("file",),
        court=("kind", "date", "number"),
        anonymous=("kind", "date"),
    ),
}
"""For each kind of record in a woman's file."""
