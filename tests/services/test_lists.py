"""The lists as they are shipped: complete, in plain words, and honest about what nobody has checked."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.catalogue import KINDS
from wipdesk.paths import shipped
from wipdesk.services.lists import countries, country_of, labels, load, with_office_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.catalogue import RecordKind
    from wipdesk.domain.lists import CodeList

LISTS = load("sl")
EXPECTED = {
    "legal_status": (
        "police_custody remand_first remand_pi committed indicted_awaiting_trial on_trial "
        "trial_stalled bail_granted_unmet awaiting_judgment convicted_unsentenced sentenced_term "
        "sentenced_fine_default sentenced_life death_row on_appeal awaiting_confirmation "
        "unfit_or_special_verdict civil_contempt_debt executive_admin immigration "
        "safe_custody_witness no_valid_order juvenile_remand_home bail released transferred_out "
        "hospital escaped deceased unknown"
    ),
    "why_inside": (
        "no_indictment no_bail_bailable no_jurors bail_unmet sentence_excess over_max file_lost "
        "no_autopsy expired_warrant court_not_sitting not_produced witness_absent appeal_record "
        "fine_unpaid sentence_miscalculated no_surety_family"
    ),
    "offence_family": (
        "homicide violence child_harm trafficking_exploit sexual robbery theft_property drugs alcohol "
        "debt_fraud public_order sex_work_morality justice_state security_cyber environment other"
    ),
    "iccs": (
        "01 0101 01031 0109 02 020111 020221 02061 0219 03 0301 04 0401 05 0502 050211 06 06011 06012 "
        "07 07019 08 0801 08021 0809 09 0906 10 1004 11 1109"
    ),
    "offence": (
        "SL_MURDER SL_ATT_MURDER SL_MANSL SL_INFANT SL_CONCEAL SL_ABORT SL_WOUND_INT SL_WOUND SL_ABH "
        "SL_ASSAULT SL_THREAT SL_CHILDCRUEL SL_TIP SL_SEXPEN SL_ROBAGG SL_BURG SL_LARC SL_RECEIV "
        "SL_FRAUDCONV SL_FALSEPRET SL_CANN SL_DRUGTRAF SL_LOITER SL_DISORD SL_INSULT SL_HAWK SL_ARSON "
        "SL_MALDAM SL_CONSP SL_OBSTR SL_CONTEMPT SL_CYBER SL_TRESP SL_TRAFFIC SL_WITCH SL_ADULT "
        "SL_EXECORD SL_OTHER"
    ),
    "court": "SL_LC SL_DAC SL_JP SL_MC SL_JUV SL_HC SL_HC_SO SL_HC_AC SL_PRISONCOURT SL_CA SL_SC ECW_CCJ",
    "hearing_outcome": (
        "adjourned adjourned_sine_die not_listed bail_granted bail_varied bail_refused bail_revoked "
        "remanded plea_taken charge_amended evidence_taken committed transferred_court discharged "
        "struck_out withdrawn nolle settled_adr diverted acquitted convicted_plea convicted_trial "
        "cautioned bound_over sentenced unfit habeas_released appeal_allowed appeal_dismissed "
        "sentence_varied"
    ),
    "adjournment_reason": (
        "pros_not_ready pros_absent witness_absent complainant_absent no_indictment exhibit_report "
        "magistrate_absent no_jurors not_reached file_missing no_interpreter record_awaited vacation "
        "not_produced def_absent def_request no_lawyer accused_sick coaccused epidemic"
    ),
    "bail_state": (
        "not_applied pending police_bail refused not_competent granted_unmet granted_met varied "
        "self_bail revoked surety_withdrew exempt_offence"
    ),
    "bail_condition": (
        "surety_one surety_two_plus surety_resident_in_area surety_property_owner "
        "surety_civil_servant justified_by_registrar cash_deposit title_deed passport_deposit "
        "report_to_police no_contact address own_recognizance ID_documents"
    ),
    "bail_unmet_reason": (
        "no_surety_found family_refuses family_not_traced surety_far surety_lacks_property "
        "amount_too_high documents_missing papers_not_signed order_not_delivered_to_prison no_address "
        "other_matter_holds_her declined"
    ),
    "bail_refusal_reason": (
        "seriousness flight_risk interference no_fixed_address repeat own_protection public_order "
        "prosecution_objected law_excludes none_given"
    ),
    "representation": (
        "none_self lab_lawyer lab_paralegal ngo_lawyer ngo_paralegal duty_counsel private_paid "
        "pro_bono state_assigned law_clinic watching_brief family_or_chief"
    ),
    "legal_aid_status": (
        "not_needed not_offered screened advice_only referred_pending accepted_assigned active "
        "declined_by_client declined_no_capacity declined_conflict declined_merits_means withdrawn "
        "closed"
    ),
    "sentence_kind": (
        "caution abs_discharge cond_discharge fine fine_or_prison compensation community_service "
        "probation suspended prison_term prison_min_30 life death hospital_order approved_school "
        "committal_relative deportation"
    ),
    "child_where": (
        "inside_with_mother police_cell_with_mother father grandmother other_kin co_wife "
        "neighbour_friend older_sibling institution foster street_alone adult_independent deceased "
        "unborn declined"
    ),
    "child_custody": (
        "mother_sole mother_joint father court_guardian state_care informal_kin disputed terminated declined"
    ),
    "facility": (
        "FFCC KENF WATP BO MAK KON PLK MAG MOY PUJ KAI KAB KAM BON MTJ FMCC FREIN MAF MASK KENM RHK "
        "RHB AS HOSP"
    ),
    "action_kind": (
        "interview legal_info bail_form surety_trace family_trace police_followup lod_indictment "
        "court_watch magistrate_engaged lawyer_referral habeas summary_review appeal_form fine_paid "
        "release_order_served health_referral psychosocial welfare_items child_visit "
        "child_protection_ref consular age_proof reintegration advocacy follow_up case_review"
    ),
    "release_mode": (
        "police_unconditional police_bail court_bail bail_varied discharged struck_out_withdrawn "
        "acquitted settled diverted noncustodial fine_paid habeas appeal time_served sentence_end "
        "pardon covid_emergency medical transfer_out deported escaped died"
    ),
    "date_source": "self family warrant prison_reg police court_file lawyer other_ngo derived",
    "date_precision": "exact_dt exact_d month year about",
    "custody_regime": "police remand sentenced hospital",
    "authority_document": (
        "remand_warrant commitment_warrant conviction_warrant transfer_warrant executive_order none_seen lost"
    ),
    "court_stage": (
        "first_appearance mention bail_application preliminary_investigation committal arraignment "
        "trial judgment sentence appeal review habeas_corpus"
    ),
    "plea": "none_taken guilty not_guilty changed_to_guilty changed_to_not_guilty unfit",
    "charge_status": "pending amended withdrawn struck_out discharged acquitted convicted nolle_prosequi",
    "seen_state": "seen not_seen_released not_seen_moved not_seen_at_court refused ill",
    "link_verdict": "same different unsure",
    "role": "paralegal coordinator",
    "currency": "SLE SLL",
    "nationality": "SL GN LR GM NG CM KE TZ UG MW ZA EG GB US CN IN stateless declined",
}
ASHAMED_OR_AFRAID = (
    "age_evidence",
    "alias_kind",
    "arrest_agency",
    "bail_unmet_reason",
    "child_contact",
    "child_custody",
    "child_where",
    "complainant_relation",
    "contact_relation",
    "education",
    "language",
    "lawyer_at_police",
    "literacy",
    "marital_status",
    "nationality",
    "occupation",
    "prior_imprisonment",
    "school",
    "separation_plan",
    "statement_taken",
    "tie_relation",
)
NEVER_SAID = re.compile(
    r"\b(illegal|illicit|criminal|crime|offender|culprit|perpetrator|felon|convict|inmate|prostitute|thief|addict"
    r"|guilty woman|suspect|delinquent|deviant)s?\b",
    re.IGNORECASE,
)
CLOSED = re.compile(
    r"hiv|pregnan|breast|mental|psychiatr|drunk|rape|beaten|tortur|bribe|muslim|christian|ethnic|tribe|trans_?wom|gender"
    r"|gave birth|injur|suicid",
    re.IGNORECASE,
)
ONLY_CLOSED = {each.list for kind in KINDS for each in kind.fields if each.compartment and each.list} - {
    each.list for kind in KINDS for each in kind.fields if not each.compartment
}
"""Lists whose answers are written into closed compartments and nowhere else."""
IN_OUR_WORDS = [codes for codes in LISTS if codes.name != "iccs"]
"""The titles of the international classification are quoted; all other words are chosen here."""
each_list = pytest.mark.parametrize("codes", LISTS, ids=lambda codes: codes.name)


def these(text: str) -> set[str]:
    return set(text.split())


@pytest.mark.parametrize("name", EXPECTED)
def test_a_list_holds_every_answer_the_field_works_with(name: str) -> None:
    assert these(EXPECTED[name]) - {row.code for row in LISTS[name]} == set()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_list_that_a_record_asks_for_is_shipped(kind: RecordKind) -> None:
    assert [field.list for field in kind.fields if field.list and field.list not in LISTS] == []


@each_list
def test_every_list_lets_her_not_know(codes: CodeList) -> None:
    assert codes.get("unknown") is not None


@pytest.mark.parametrize("name", ASHAMED_OR_AFRAID)
def test_where_she_may_be_ashamed_or_afraid_she_need_not_say(name: str) -> None:
    assert LISTS[name].get("declined") is not None


@each_list
def test_labels_are_one_plain_line_that_fits_a_screen(codes: CodeList) -> None:
    for text in codes.texts():
        assert 2 <= len(text) <= (130 if codes.name == "iccs" else 75), text
        assert text == " ".join(text.split())
        assert text[0].isupper() or text[0].isdigit(), text
        assert "_" not in text


@pytest.mark.parametrize("codes", IN_OUR_WORDS, ids=lambda codes: codes.name)
def test_no_label_calls_her_guilty_or_uses_a_word_against_her(codes: CodeList) -> None:
    assert [text for text in codes.texts() if NEVER_SAID.search(text)] == []


@pytest.mark.parametrize(
    "codes", [codes for codes in LISTS if codes.name != "iccs"], ids=lambda codes: codes.name
)
def test_nothing_that_needs_a_closed_compartment_is_an_open_answer(codes: CodeList) -> None:
    if codes.name in ONLY_CLOSED:
        return
    assert [row for row in codes if CLOSED.search(row.code) or CLOSED.search(row.label)] == []


@each_list
def test_a_code_is_never_the_words_of_another_answer(codes: CodeList) -> None:
    assert [row.code for row in codes if codes.read(row.code) != row.code] == []
    assert [row.label for row in codes if codes.read(row.label) != row.code] == []


@each_list
def test_no_shipped_code_takes_the_prefix_of_an_office(codes: CodeList) -> None:
    assert [row.code for row in codes if row.code.startswith("x_")] == []


@each_list
def test_every_answer_says_where_it_comes_from_and_the_mark_is_explained(codes: CodeList) -> None:
    explained = set(
        re.findall(r"^\| `(\w+)` \|", shipped("resources", "lists", "README.md").read_text("utf-8"), re.M)
    )
    for row in (*codes.rows, *(rule.row for rule in codes.free)):
        marks = re.split(r"[+,]\s*", row.fact("src"))
        assert marks != [""], row.code
        assert {re.sub(r"(?<=\d)[a-z]$", "", mark).split()[0] for mark in marks} <= explained, row.code


def test_what_nobody_has_checked_is_marked_provisional() -> None:
    assert {row.code for row in LISTS["facility"] if row.provisional} == these(
        "MOY PUJ KAI KAB KAM BON MTJ MAF RHK RHB AS HOSP"
    )
    assert {row.code for row in LISTS["offence"] if not row.provisional} == these(
        "SL_FRAUDCONV SL_FALSEPRET SL_LOITER SL_TRAFFIC SL_EXECORD SL_OTHER unknown"
    )
    for codes in LISTS:
        assert [
            row.code for row in codes if "K" in re.split(r"[+,]\s*", row.fact("src")) and not row.provisional
        ] == []


def test_an_offence_without_a_statute_is_provisional() -> None:
    named = [row for row in LISTS["offence"] if row.code not in {"SL_OTHER", "SL_EXECORD", "unknown"}]
    assert [row.code for row in named if not row.fact("statute") and not row.provisional] == []


def test_every_offence_has_a_class_a_family_and_its_flags() -> None:
    families = {row.code for row in LISTS["offence_family"]}
    for row in LISTS["offence"]:
        assert row.fact("family") in families, row.code
        if row.code != "unknown":
            assert re.fullmatch(r"\d{2}|\d{4,6}", row.fact("iccs")), row.code
            assert LISTS["iccs"].get(row.fact("iccs")) is not None, row.code
            assert row.fact("life") in {"yes", "no", "unknown"}, row.code
            assert {row.fact("poverty"), row.fact("vance34")} <= {"yes", "no"}, row.code


def test_a_longest_sentence_stands_only_where_a_source_gives_it() -> None:
    longest = {row.code: row.fact("max_penalty") for row in LISTS["offence"] if row.fact("max_penalty")}
    assert longest == {"SL_FRAUDCONV": "7 years", "SL_LOITER": "1 month"}


def test_the_group_of_petty_and_drug_offences_is_the_one_of_the_study() -> None:
    group = {row.code for row in LISTS["offence"] if row.fact("vance34") == "yes"}
    assert group == {"SL_FRAUDCONV", "SL_FALSEPRET", "SL_CANN", "SL_DRUGTRAF", "SL_LOITER"}


@pytest.mark.parametrize(
    ("name", "fact", "values"),
    [
        ("adjournment_reason", "side", "prosecution court prison defence other unknown"),
        ("hearing_outcome", "ends_matter", "yes no yes_may_be_rearrested"),
        ("release_mode", "counts_as_success", "yes no"),
        ("legal_status", "in_custody", "yes no elsewhere unknown"),
        ("legal_status", "unsentenced_uncts", "yes no yes_flag separate depends as_underlying missing"),
        (
            "legal_status",
            "pretrial_wpb",
            "yes no yes_flag separate some_countries depends as_underlying missing",
        ),
        ("facility", "women", "only wing girls yes no unknown"),
    ],
)
def test_what_an_answer_means_for_counting_is_said_of_every_answer(name: str, fact: str, values: str) -> None:
    found = {row.fact(fact) for row in LISTS[name] if row.code not in {"other", "unknown"}}
    assert found <= these(values)


def test_after_a_discharge_she_may_be_arrested_again() -> None:
    again = {
        row.code for row in LISTS["hearing_outcome"] if row.fact("ends_matter") == "yes_may_be_rearrested"
    }
    assert again == {"discharged", "struck_out", "withdrawn", "nolle"}


def test_only_two_prisons_are_for_women_alone() -> None:
    assert [row.code for row in LISTS["facility"] if row.fact("women") == "only"] == ["FFCC", "KENF"]


def test_any_police_station_can_be_written_down() -> None:
    assert LISTS["facility"].read("Police station Kenema") == "PS_KENEMA"


def test_the_country_knows_its_money_and_its_time() -> None:
    country = country_of("sl")
    assert (country.code, country.zone, country.currency) == ("SL", "Africa/Freetown", "SLE")
    assert "Legal Aid Board" in dict(country.services).values()
    old = LISTS["currency"].get("SLL")
    assert old is not None
    assert old.fact("worth") == "1000 SLL are 1 SLE"


@pytest.mark.parametrize("code", ["", "zz", "SL", "..", "../sl", "s", "sl/", "\x00l", "ŋɔ"])
def test_a_country_that_is_not_there_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="no such country"):
        load(code)
    with pytest.raises(ValueError, match="no such country"):
        country_of(code)


def test_an_office_adds_its_own_answers_to_a_list() -> None:
    lists = with_office_rows(LISTS, '[visit_kind]\nrows = [{ code = "x_market", label = "Market day talk" }]')
    assert lists["visit_kind"].read("market day talk") == "x_market"
    assert lists["plea"] == LISTS["plea"]
    assert LISTS["visit_kind"].get("x_market") is None


@pytest.mark.parametrize(
    "text",
    [
        "not a table",
        '[no_such_list]\nrows = [{ code = "x_a", label = "A" }]',
        '[plea]\nrows = [{ code = "guilty", label = "Admits all" }]',
        '[plea]\nrows = [{ code = "admits", label = "Admits all" }]',
        '[plea]\nrows = [{ code = "x_admits", label = "pleaded  GUILTY" }]',
        "plea = 3",
        '[facility]\nrows = []\nfree = [{ prefix = "X_", label = "Camp {name}" }]',
    ],
)
def test_an_office_s_rows_that_would_spoil_a_list_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        with_office_rows(LISTS, text)


def test_every_label_is_offered_for_translation_once() -> None:
    texts = list(labels())
    assert len(texts) == len(set(texts))
    everywhere = [codes for country in countries() for codes in load(country.lower())]
    assert set(texts) == {("list." + codes.name, text) for codes in everywhere for text in codes.texts()}


def test_the_files_are_read_once(record_property: Callable[[str, object], None]) -> None:
    load.cache_clear()
    start = time.perf_counter()
    first = load("sl")
    read = time.perf_counter() - start
    start = time.perf_counter()
    again = load("sl")
    kept = time.perf_counter() - start
    record_property("milliseconds_to_read_the_lists", round(read * 1000, 1))
    assert again is first
    assert kept < read / 10
