"""What a complete case file holds, section by section: each field has its place in the catalogue, and its class."""

from __future__ import annotations

import pytest

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import Sensitivity
from wipdesk.services.lists import load

SECTIONS = {
    "identity": """
        ID woman name_given name_family name_on_warrant birth_date age_evidence nationality home_district
           home_chiefdom home_town phone
        ID alias text kind
        ID id_number number kind
        CJ woman age_on_charge_sheet consular_notified released_on release_mode
        SF woman age_dispute age_dispute_note
        SC woman self_perceived_gender ethnicity religion seeing hearing walking remembering self_care communicating
        ST woman language other_languages literacy education marital_status polygynous_household
        OP woman interpreter_needed
    """,
    "consent": """
        OP woman consent_service consent_research consent_lawyer
        OP consent about answer date how explained_in asked_by
        SF woman consent_media consent_witness do_not_contact_family
        ID contact name phone when_to_call
    """,
    "arrest": """
        CJ matter arrest_date arrest_place arrest_agency arrest_warrant complainant_relation told_reason
           told_in_language family_notified family_notified_on lawyer_at_police statement_taken statement_language
           statement_read_back police_bail police_bail_on first_court_date
        SF matter arrest_officer arrested_in_lieu_of detained_with_men supervised_by_woman bribe_requested
           bribe_amount bribe_for ill_treatment executive_order
        SC matter visible_injuries injuries_note
    """,
    "charge": """
        OP charge count_no
        CJ charge offence offence_text statute life_or_capital_flag maximum bailable triable amount_involved
           alleged_victim_relation co_accused plea status
        ST charge iccs_code poverty_status_flag
        SF charge context_gbv
    """,
    "custody": """
        CJ custody_episode regime from_date to_date ended_by place authority_document warrant_no warrant_court
           warrant_valid_to security_class cell reason
        SF custody_episode held_with
    """,
    "hearings": """
        CJ hearing date court court_place stage judge produced representation interpreter_present outcome
           adjournment_reason next_date
        OP hearing observed_by
    """,
    "bail": """
        CJ bail state applied_on decided_on conditions amount sureties_required sureties_found unmet_reason
           refusal_reason breach revoked_on
    """,
    "sentence": """
        CJ sentence verdict sentenced_on kind term runs fine default_term remand_credit_days earliest_release
           latest_release high_court_confirmation summary_review clemency
        ST sentence caregiver_considered
        CJ fine_payment amount paid_on
        CJ appeal kind filed_on court ground status decided_on
    """,
    "representation": """
        CJ representation provider from_date to_date reason_ended
        OP representation status referral_criteria_met
        ID representation lawyer
        ST representation means_test
    """,
    "children": """
        CH child name sex birth_date where carer carer_contact custody_status inside_since inside_until
           born_in_custody birth_registered health vaccination food school contact_with_mother last_contact risk
           separation_plan separation_on
        ST woman dependants_other main_earner no_children
    """,
    "health": """
        SC health pregnant due antenatal_seen breastfeeding birth_on birth_place birth_restrained
           from_abuse_in_custody need medication_interrupted needs_art_continuity mental_health unfit_to_plead
           substance_dependency outbreak
    """,
    "violence": """
        SF complaint asked violence cutting happened actor wants complaint_to status retaliation discipline
           discipline_days
    """,
    "background": """
        ST woman occupation income_band_before meals_per_day_before household_size visits_received last_visit
        CJ woman prior_imprisonment prior_imprisonment_count
        SF woman reason_own_words fear_after_release
    """,
    "work": """
        OP task kind what due assigned_to done_on state result cost time_spent
        ID task contact_made_with
        CJ document file
    """,
    "release": """
        OP woman release_our_action
        SF woman return_place safe_to_return follow_up_1m follow_up_3m follow_up_6m
        CH woman reunified_with_children
        OP follow_up support_given
    """,
}
HIDES_A_CHILD = ("name", "carer_contact", "risk", "health", "vaccination", "food", "born_in_custody")
KINDS_OF_WORRY = ("conflict_of_interest", "staff_relative", "high_profile")


def asked_for() -> list[tuple[str, str, str]]:
    """Class, kind and name of every field of the table."""
    found, at = [], ("", "")
    for text in SECTIONS.values():
        for line in text.strip().splitlines():
            words = line.split()
            if words[0].isupper():
                at = (words[0], words[1])
                words = words[2:]
            found += [(*at, name) for name in words]
    return found


@pytest.mark.parametrize(("sort", "kind", "name"), asked_for())
def test_every_field_of_a_complete_file_has_its_place_and_its_class(sort: str, kind: str, name: str) -> None:
    field = BY_NAME[kind].field(name)
    assert field is not None
    assert field.sensitivity is Sensitivity[sort]
    hides_a_child = kind == "child" and name in HIDES_A_CHILD
    assert bool(field.compartment) == (sort in ("SC", "SF") or hides_a_child)


@pytest.mark.parametrize("why", KINDS_OF_WORRY)
def test_a_file_that_needs_care_can_be_flagged_with_the_reason(why: str) -> None:
    """Who may open a file is settled by the office's laptops; a flag only says why care is needed."""
    assert load("sl")["flag"].get(why) is not None
