"""Which fields each face of a case summary prints, and which no face does.

A face only leaves out; it never says anything that the full face does not. Every field of every kind in a file
stands here once, so that a new field is printed or left out on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from wipdesk.domain.compartments import sealed_fields
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
        "Face: for the court. Left out: health, relatives, telephones, notes, children’s details, own fields.",
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
        ("legal_status", "hospital"),
        ("legal_status", "unfit_or_special_verdict"),
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


_SENTENCE = (
    *("kind", "verdict", "sentenced_on", "term", "runs", "fine", "default_term", "remand_credit_days"),
    *("earliest_release", "latest_release", "caregiver_considered", "high_court_confirmation"),
    *("summary_review", "clemency"),
)
_OPEN_HOMES: dict[str, Home] = {
    "woman": Home(
        full=(
            *("name_given", "name_family", "name_on_warrant", "birth_date", "age_on_charge_sheet"),
            *("age_evidence", "nationality", "consular_notified", "language", "other_languages"),
            *("interpreter_needed", "literacy", "education", "marital_status", "home_district"),
            *("home_chiefdom", "home_town", "phone", "occupation", "main_earner", "no_children"),
            *("prior_imprisonment", "consent_service", "consent_lawyer", "assigned_to", "released_on"),
            *("release_mode", "closed_on", "closed_why", "status_override", "status_override_reason"),
            *("prior_imprisonment_count", "dependants_other", "household_size", "last_visit"),
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
                "status_override",
            ),
        ),
        anonymous=(
            *("birth_date", "language", "interpreter_needed", "occupation", "main_earner", "no_children"),
            *("released_on", "release_mode", "status_override"),
        ),
        not_printed=(
            *("consent_research", "release_our_action", "polygynous_household", "income_band_before"),
            *("meals_per_day_before", "visits_received", "reunified_with_children"),
        ),
    ),
    "alias": Home(full=("text", "kind", "source"), court=("text", "kind")),
    "id_number": Home(
        full=("number", "kind", "place", "from_date", "to_date"), court=("number", "kind", "place")
    ),
    "contact": Home(full=("name", "relation", "phone", "when_to_call", "address", "safe_to_call", "note")),
    "child": Home(
        full=(
            *("birth_date", "sex", "where", "carer", "custody_status", "inside_since", "inside_until"),
            *("birth_registered", "school", "contact_with_mother", "last_contact"),
            *("separation_plan", "separation_on"),
        ),
        court=("birth_date",),
        anonymous=("birth_date",),
    ),
    "tie": Home(full=("relation", "since"), not_printed=("woman",)),
    "custody_episode": Home(
        full=(
            *("from_date", "to_date", "regime", "place", "number", "authority_document", "warrant_no"),
            *("warrant_court", "warrant_valid_to", "security_class", "cell", "reason", "ended_by", "note"),
        ),
        court=(
            *("from_date", "to_date", "regime", "place", "number", "authority_document", "warrant_no"),
            *("warrant_court", "warrant_valid_to", "ended_by"),
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
            *("told_reason_on", "told_in_language", "family_notified_on", "statement_language"),
            "statement_read_back",
            *("police_bail_on", "outcome_date", "why_inside", "note"),
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
            *("told_in_language", "statement_language", "statement_read_back", "police_bail_on"),
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
            *("triable", "bailable", "amount_involved", "co_accused"),
        ),
        not_printed=(
            *("alleged_victim_relation", "iccs_code", "poverty_status_flag"),
            *("life_or_capital_flag", "maximum"),
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
        not_printed=("observed_by",),
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
            *("sureties_found", "unmet_reason", "refusal_reason", "met_on", "breach", "revoked_on", "note"),
        ),
        court=(
            *("state", "applied_on", "decided_on", "amount", "conditions", "sureties_required"),
            *("sureties_found", "unmet_reason", "refusal_reason", "met_on", "revoked_on"),
        ),
        anonymous=(
            *("state", "applied_on", "decided_on", "amount", "sureties_required", "sureties_found"),
            *("unmet_reason", "refusal_reason", "met_on"),
        ),
    ),
    "representation": Home(
        full=(
            *("provider", "status", "lawyer", "referred_on", "from_date", "to_date", "reason_ended"),
            *("matter", "note"),
        ),
        not_printed=("referral_criteria_met", "means_test"),
        court=("provider", "status", "lawyer", "from_date", "to_date", "matter"),
        anonymous=("provider", "status", "from_date", "to_date"),
    ),
    "sentence": Home(
        full=(*_SENTENCE, "note"),
        court=_SENTENCE,
        anonymous=tuple(name for name in _SENTENCE if name != "fine"),
    ),
    "fine_payment": Home(
        full=("amount", "paid_on", "paid_by", "receipt_no"), court=("amount", "paid_on", "receipt_no")
    ),
    "appeal": Home(
        full=("kind", "status", "filed_on", "court", "number", "ground", "decided_on", "note"),
        court=("kind", "status", "filed_on", "court", "number", "ground", "decided_on"),
        anonymous=("kind", "status", "filed_on", "decided_on"),
    ),
    "consent": Home(
        full=(),
        not_printed=("about", "answer", "date", "how", "explained_in", "read_back", "asked_by", "note"),
    ),
    "follow_up": Home(
        full=(),
        not_printed=("after", "due", "done_on", "done_by", "how", "support_given", "cost", "note"),
    ),
    "encounter": Home(
        full=("date", "visit", "seen", "note", "promised"), court=("date", "seen"), anonymous=("date", "seen")
    ),
    "visit": Home(
        full=("date", "place", "visited_by"),
        not_printed=(
            "kind",
            "women_held",
            "children_inside",
            "new_admissions",
            "interpreter",
            "session_held",
            "session_about",
            "private_talks",
            "talked_to",
            "note",
        ),
    ),
    "task": Home(
        full=("kind", "what", "due", "assigned_to", "state", "done_on", "result", "matter"),
        not_printed=("contact_made_with", "cost", "time_spent"),
        court=("kind", "due", "state", "done_on"),
        anonymous=("kind", "due", "state", "done_on"),
    ),
    "note": Home(full=("date", "kind", "text")),
    "flag": Home(full=(), not_printed=("what", "remind_on", "why", "done_on")),
    "document": Home(
        full=("kind", "title", "date", "number", "kept_where", "matter"),
        not_printed=("file",),
        court=("kind", "date", "number"),
        anonymous=("kind", "date"),
    ),
    "health": Home(full=(), not_printed=("date", "consented")),
    "complaint": Home(full=(), not_printed=("date",)),
}

HOMES: dict[str, Home] = {
    name: replace(home, not_printed=(*home.not_printed, *(each.name for each in sealed_fields(name))))
    for name, home in _OPEN_HOMES.items()
}
"""For each kind of record in a woman's file; what is kept in closed compartments is never printed."""
