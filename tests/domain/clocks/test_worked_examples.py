"""Clocks over worked examples, each with the section it comes from. The dates are invented."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.domain.clocks.court_cases import (
    book,
    charge,
    counted,
    file,
    hearing,
    matter,
    only,
    stay,
    told,
)
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.values import Account, Contested, Missing, Term, Unread

OVERDUE, POSSIBLY, WITHIN, CANNOT_TELL = (
    Outcome.OVERDUE,
    Outcome.POSSIBLY,
    Outcome.WITHIN,
    Outcome.CANNOT_TELL,
)
LARCENY, MURDER = "SL_LARC", "SL_MURDER"


# 2026-05-08 is a Friday.
@pytest.mark.parametrize(
    ("arrest", "court", "outcome", "least", "most"),
    [
        ("2026-05-08T20:00", "2026-05-12T10:00", OVERDUE, 86, 86),
        ("2026-05-08T20:00", "2026-05-11T20:00", WITHIN, 72, 72),
        ("2026-05-08T20:00", "2026-05-11T20:01", OVERDUE, 72, 72),
        ("2026-05-08", "2026-05-12T10:00", OVERDUE, 82, 106),
        ("2026-05-08", "2026-05-12", POSSIBLY, 72, 120),
        ("2026-05-08", "2026-05-10", WITHIN, 24, 72),
        ("2026-05-08", "2026-05-11", POSSIBLY, 48, 96),
        ("2026-05-08", "2026-05-13", OVERDUE, 96, 144),
        ("2026-05", "2026-05-12", POSSIBLY, 0, 288),
        ("2026", "2026-05-12", POSSIBLY, 0, 3168),
        ("2025", "2026-05-12", OVERDUE, 3144, 11928),
        ("2024-02-28T10:00", "2024-03-02T10:00", WITHIN, 72, 72),
        ("2025-02-28T10:00", "2025-03-03T10:01", OVERDUE, 72, 72),
        ("2024-02-28T10:00", "2024-03-02T10:01", OVERDUE, 72, 72),
    ],
)
def test_sl_72_hours_from_arrest_to_court_weekends_counted_constitution_1991_s_17_3_b(
    arrest: str, court: str, outcome: Outcome, least: int, most: int
) -> None:
    result = only(file(matters=(matter(1, arrest, court),), charges=(charge(LARCENY),)), "SL-72H")
    assert (result.outcome, result.least, result.most) == (outcome, least, most)
    assert result.rule.citation == "Constitution 1991 s.17(3)(b)"


def test_the_friday_to_tuesday_is_passed_by_fourteen_hours_and_was_due_on_monday_evening() -> None:
    case = file(matters=(matter(1, "2026-05-08T20:00", "2026-05-12T10:00"),), charges=(charge(LARCENY),))
    result = only(case, "SL-72H")
    assert result.due_first == result.due_last == datetime(2026, 5, 11, 20)
    assert (result.over_least, result.over_most) == (14, 14)
    assert [used.field for used in result.used] == ["arrest_date", "first_court_date"]


@pytest.mark.parametrize(
    ("country", "rule", "court", "outcome"),
    [
        # Kenya, Constitution 2010 art. 49(1)(f): 24 h end on Saturday, so the end of Monday.
        ("KE", "KE-24H", "2026-05-11T16:00", WITHIN),
        ("KE", "KE-24H", "2026-05-12T10:00", OVERDUE),
        # Malawi, Constitution s.42(2)(b): 48 h end on Sunday, so Monday.
        ("MW", "MW-48H", "2026-05-11T16:00", WITHIN),
        ("MW", "MW-48H", "2026-05-12T10:00", OVERDUE),
        # The Gambia, Constitution 1997 s.19(3): 72 h without an exception for weekends.
        ("GM", "GM-72H", "2026-05-11T19:00", WITHIN),
        ("GM", "GM-72H", "2026-05-12T10:00", OVERDUE),
        # Tanzania, CPA s.32: softer than a limit.
        ("TZ", "TZ-24H", "2026-05-12T10:00", POSSIBLY),
    ],
)
def test_arrested_on_friday_at_eight_in_the_evening(
    country: str, rule: str, court: str, outcome: Outcome
) -> None:
    assert only(file(matters=(matter(1, "2026-05-08T20:00", court),)), rule, country).outcome is outcome


def test_where_the_hours_of_the_courts_are_not_known_a_time_that_ends_on_a_court_day_may_end_the_next_day() -> (
    None
):
    result = only(file(matters=(matter(1, "2026-05-04T20:00", "2026-05-06T10:00"),)), "KE-24H", "KE")
    assert (result.outcome, result.lacking) == (POSSIBLY, (Lack.COURT_HOURS,))
    assert (
        only(file(matters=(matter(1, "2026-05-04T20:00", "2026-05-07"),)), "KE-24H", "KE").outcome is OVERDUE
    )


def test_in_a_year_whose_holidays_are_not_in_a_near_next_court_day_is_not_sure() -> None:
    rules = book("KE", years=frozenset())
    case = file(matters=(matter(1, "2026-05-08T20:00", "2026-05-12T10:00"),))
    [near] = counted(case, "KE-24H", rules=rules)
    assert (near.outcome, Lack.COURT_DAYS in near.lacking) == (POSSIBLY, True)
    far = file(matters=(matter(1, "2026-05-08T20:00", "2026-06-12T10:00"),))
    assert counted(far, "KE-24H", rules=rules)[0].outcome is OVERDUE


@pytest.mark.parametrize(
    ("charges", "short", "long"),
    [
        ((charge(LARCENY),), OVERDUE, None),
        ((charge(MURDER),), None, WITHIN),
        ((charge(LARCENY, 1, status="amended"), charge(MURDER, 2, status="pending")), None, WITHIN),
        ((charge(LARCENY, 1), charge(MURDER, 2)), None, WITHIN),
        ((charge(MURDER, 1, status="withdrawn"), charge(LARCENY, 2)), POSSIBLY, WITHIN),
        ((charge("SL_TIP"),), POSSIBLY, WITHIN),
        ((charge("SL_FRAUDCONV"),), POSSIBLY, WITHIN),
        ((charge("x_own_code"),), POSSIBLY, WITHIN),
        ((), POSSIBLY, WITHIN),
    ],
)
def test_the_class_of_the_offence_is_a_set_and_what_is_not_known_makes_no_claim(
    charges: tuple[Charge, ...], short: Outcome | None, long: Outcome | None
) -> None:
    case = file(matters=(matter(1, "2026-05-08", "2026-05-14"),), charges=charges)
    found = [counted(case, rule) for rule in ("SL-72H", "SL-10D")]
    assert [each[0].outcome if each else None for each in found] == [short, long]


def differing(*values: object) -> Contested:
    return Contested(
        tuple(Account(each, f"v{at}", "p", f"2026-06-0{at + 1}", "d") for at, each in enumerate(values))
    )


@pytest.mark.parametrize(
    ("offence", "flag", "short", "long"),
    [
        (LARCENY, True, None, WITHIN),
        (LARCENY, False, OVERDUE, None),
        (LARCENY, Missing.NOT_ASKED, OVERDUE, None),
        (LARCENY, Missing.UNKNOWN, POSSIBLY, WITHIN),
        (LARCENY, Unread("perhaps"), POSSIBLY, WITHIN),
        (LARCENY, differing(True, False), POSSIBLY, WITHIN),
        (LARCENY, differing(True, True), None, WITHIN),
        (MURDER, False, OVERDUE, None),
        (MURDER, differing(False, Missing.UNKNOWN), POSSIBLY, WITHIN),
        ("SL_TIP", True, None, WITHIN),
        ("SL_TIP", False, OVERDUE, None),
        # A no about life does not settle what is economic, nor an offence that is not in the list.
        ("SL_FRAUDCONV", False, POSSIBLY, WITHIN),
        ("x_own_code", False, POSSIBLY, WITHIN),
        ("x_own_code", True, None, WITHIN),
        ("", True, None, WITHIN),
    ],
)
def test_what_was_said_by_hand_of_life_goes_before_the_list_of_offences(
    offence: str, flag: object, short: Outcome | None, long: Outcome | None
) -> None:
    case = file(
        matters=(matter(1, "2026-05-08", "2026-05-14"),),
        charges=(charge(offence, life_or_capital_flag=flag),),
    )
    found = [counted(case, rule) for rule in ("SL-72H", "SL-10D")]
    assert [each[0].outcome if each else None for each in found] == [short, long]


@pytest.mark.parametrize(
    ("offence", "flag", "outcome"),
    [
        (MURDER, Missing.NOT_ASKED, None),
        (MURDER, True, None),
        (MURDER, False, OVERDUE),
        (LARCENY, True, POSSIBLY),
        (LARCENY, False, OVERDUE),
        ("x_own_code", False, OVERDUE),
        ("x_own_code", Missing.NOT_ASKED, POSSIBLY),
    ],
)
def test_a_capital_offence_is_left_open_by_a_yes_that_speaks_of_life_as_well(
    offence: str, flag: object, outcome: Outcome | None
) -> None:
    """Nigeria, Constitution 1999 s.35(4)-(5), (7)(a): not for capital offences."""
    case = file(
        matters=(matter(1, "2026-05-08", "2026-05-14"),),
        charges=(charge(offence, life_or_capital_flag=flag),),
    )
    assert [each.outcome for each in counted(case, "NG-24-48H", "NG")] == ([outcome] if outcome else [])


def test_after_ten_days_the_class_of_the_offence_no_longer_matters() -> None:
    result = only(file(matters=(matter(1, "2026-05-08", "2026-05-19"),)), "SL-10D")
    assert (result.outcome, result.longest_of_all, result.over_least) == (OVERDUE, True, 1)
    assert only(file(matters=(matter(1, "2026-05-08", "2026-05-18"),)), "SL-10D").outcome is WITHIN


def test_discharged_and_arrested_again_at_the_court_door_on_the_same_day_is_two_instances() -> None:
    first = matter(
        1, "2026-05-01T08:00", "2026-05-03T09:00", outcome="discharged", outcome_date=told("2026-05-20")
    )
    second = matter(2, "2026-05-20T12:00")
    case = file(
        matters=(first, second),
        charges=(charge(LARCENY, 1), charge(LARCENY, 2, of=2)),
        episodes=(
            stay("remand", "2026-05-03", "2026-05-20", ended_by="released"),
            stay("police", "2026-05-20"),
        ),
    )
    results = counted(case, "SL-72H", today=date(2026, 5, 25))
    assert [(each.matters, each.outcome, each.running) for each in results] == [
        (("matter 2",), OVERDUE, True),
        (("matter 1",), WITHIN, False),
    ]


def test_a_new_stretch_with_the_police_after_she_was_let_go_is_a_new_instance_of_the_matter_that_goes_on() -> (
    None
):
    case = file(
        matters=(matter(1, "2026-05-01"),),
        charges=(charge(LARCENY),),
        episodes=(
            stay("police", "2026-05-01", "2026-05-02", ended_by="bail"),
            stay("police", "2026-05-10"),
        ),
    )
    results = counted(case, "SL-72H", today=date(2026, 5, 20))
    assert [(each.start.earliest[:10], each.outcome) for each in results] == [
        ("2026-05-10", OVERDUE),
        ("2026-05-01", WITHIN),
    ]


def test_bail_in_one_matter_and_remand_in_another_are_counted_each_for_itself() -> None:
    case = file(
        matters=(matter(1, "2026-05-01", "2026-05-03"), matter(2, "2026-05-01", "2026-05-12")),
        charges=(charge(LARCENY, 1), charge(LARCENY, 2, of=2)),
    )
    assert [(each.matters[0], each.outcome) for each in counted(case, "SL-72H")] == [
        ("matter 2", OVERDUE),
        ("matter 1", WITHIN),
    ]


def test_in_police_custody_with_no_court_recorded_the_time_runs_on() -> None:
    case = file(
        matters=(matter(1, "2026-11-01"),),
        charges=(charge(LARCENY),),
        episodes=(stay("police", "2026-11-01"),),
    )
    result = only(case, "SL-72H")
    assert (result.outcome, result.running, result.stop.earliest[:10]) == (OVERDUE, True, "2026-11-23")


@pytest.mark.parametrize(
    ("parts", "lack"),
    [
        ({"episodes": (stay("remand", "2026-05-01"),)}, Lack.FIRST_COURT),
        ({}, Lack.DETENTION),
        ({"hearings": (hearing("2026-06-01"),)}, Lack.FIRST_COURT),
    ],
)
def test_on_remand_with_no_first_appearance_written_down_nothing_is_claimed(
    parts: dict[str, object], lack: Lack
) -> None:
    case = file(matters=(matter(1, "2026-05-01"),), charges=(charge(LARCENY),), **parts)
    result = only(case, "SL-72H")
    assert (result.outcome, lack in result.lacking) == (CANNOT_TELL, True)


def test_a_first_hearing_within_the_limit_shows_that_it_was_kept() -> None:
    case = file(
        matters=(matter(1, "2026-05-01"),), charges=(charge(LARCENY),), hearings=(hearing("2026-05-02"),)
    )
    assert only(case, "SL-72H").outcome is WITHIN


def test_a_hearing_to_which_she_was_not_brought_is_no_appearance() -> None:
    there = hearing("2026-05-02", produced="not_produced_no_transport")
    case = file(matters=(matter(1, "2026-05-01"),), charges=(charge(LARCENY),), hearings=(there,))
    assert only(case, "SL-72H").outcome is CANNOT_TELL


def test_without_a_date_of_arrest_it_cannot_be_told_and_says_what_is_lacking() -> None:
    result = only(file(matters=(matter(1, "", "2026-05-12"),), charges=(charge(LARCENY),)), "SL-72H")
    assert (result.outcome, result.lacking) == (CANNOT_TELL, (Lack.ARREST,))


def test_where_the_hour_decides_its_lack_is_named() -> None:
    result = only(
        file(matters=(matter(1, "2026-05-08", "2026-05-11"),), charges=(charge(LARCENY),)), "SL-72H"
    )
    assert result.lacking == (Lack.ARREST_HOUR, Lack.COURT_HOUR)


def test_an_act_that_repeats_the_limit_is_cited_only_from_the_day_it_came_into_force() -> None:
    cases = [
        file(matters=(matter(1, arrest),), charges=(charge(LARCENY),))
        for arrest in ("2025-09-15", "2025-09-16")
    ]
    assert [[each.id for each in only(case, "SL-72H").also] for case in cases] == [[], ["SL-CPA24-ARR"]]


def test_longer_held_than_the_longest_term_counts_days_inside_only() -> None:
    loitering = {"matters": (matter(1, "2026-05-01", "2026-05-02"),), "charges": (charge("SL_LOITER"),)}
    inside = file(**loitering, episodes=(stay("remand", "2026-05-02", "2026-06-20"),))
    on_bail = file(**loitering, episodes=(stay("remand", "2026-05-02", "2026-05-20", ended_by="bail"),))
    assert only(inside, "SL-MAXSENT").outcome is OVERDUE
    assert only(on_bail, "SL-MAXSENT").outcome is WITHIN


def test_without_a_known_longest_term_nothing_is_said() -> None:
    case = file(
        matters=(matter(1, "2020-05-01"),),
        charges=(charge(LARCENY),),
        episodes=(stay("remand", "2020-05-02"),),
    )
    result = only(case, "SL-MAXSENT")
    assert (result.outcome, result.lacking) == (CANNOT_TELL, (Lack.MAXIMUM,))


def test_hearings_with_nothing_about_bail_are_counted_while_she_is_held() -> None:
    case = file(
        matters=(matter(1, "2026-05-01"),),
        episodes=(stay("remand", "2026-05-02"),),
        hearings=(
            hearing("2026-05-04", 1, outcome="adjourned"),
            hearing("2026-05-11", 2, outcome="bail_refused"),
        ),
    )
    assert only(case, "SL-BAILEACH").number == 1


def test_the_most_overdue_stands_first_and_benchmarks_after_the_law() -> None:
    case = file(matters=(matter(1, "2026-05-08T20:00", "2026-05-12T10:00"),), charges=(charge(LARCENY),))
    assert [each.rule.id for each in clocks(case, book("SL"), today=date(2026, 6, 1))][:2] == [
        "SL-72H",
        "INT-48H",
    ]


def test_nothing_is_counted_for_a_file_without_matters_or_stretches() -> None:
    assert clocks(file(), book("SL"), today=date(2026, 6, 1)) == ()


def sentenced(term: Term, offence: str = "SL_LOITER") -> CaseFile:
    given = Sentence(id="sentence 1", parent="matter 1", term=term, sentenced_on=told("2011-05-03"))
    return file(matters=(matter(1, "2011-05-01"),), charges=(charge(offence),), sentences=(given,))


def test_six_months_for_loitering_are_longer_than_the_month_of_the_public_order_act_1965_s_7() -> None:
    assert only(sentenced(Term(months=6)), "SL-LOIT1M").outcome is OVERDUE
    assert only(sentenced(Term(months=1)), "SL-LOIT1M").outcome is WITHIN
    assert counted(sentenced(Term(months=6), "SL_LARC"), "SL-LOIT1M") == []


@pytest.mark.parametrize(
    ("charges", "outcome"),
    [
        ((charge("SL_LOITER"), charge("SL_LOITER", 2)), OVERDUE),
        # The sentence may be for the other charge: nothing sure is said.
        ((charge("SL_LOITER"), charge(LARCENY, 2)), POSSIBLY),
        ((charge("SL_LOITER"), charge(LARCENY, 2, status="withdrawn")), OVERDUE),
        ((charge("SL_LOITER", status="acquitted"), charge(LARCENY, 2)), None),
        ((charge(differing("SL_LOITER", LARCENY)),), POSSIBLY),
    ],
)
def test_a_sentence_of_a_matter_with_several_charges_may_be_for_any_that_stands(
    charges: tuple[Charge, ...], outcome: Outcome | None
) -> None:
    case = replace(sentenced(Term(months=6)), charges=charges)
    assert [each.outcome for each in counted(case, "SL-LOIT1M")] == ([outcome] if outcome else [])


def test_an_earliest_day_of_release_that_has_passed_is_shown_while_she_is_held() -> None:
    given = Sentence(id="sentence 1", parent="matter 1", earliest_release=told("2026-11-01"))
    case = file(matters=(matter(1),), sentences=(given,), episodes=(stay("sentenced", "2026-05-01"),))
    result = only(case, "ORG-RELEASE")
    assert (result.outcome, result.over_least) == (OVERDUE, 22)


def test_police_bail_stops_the_time_before_court() -> None:
    bailed = matter(
        1, "2026-05-01", "2026-05-20", police_bail="granted_released", police_bail_on=told("2026-05-02")
    )
    assert only(file(matters=(bailed,), charges=(charge(LARCENY),)), "SL-72H").outcome is WITHIN
