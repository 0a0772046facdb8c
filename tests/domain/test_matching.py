"""Names that one woman may be written under are found together, and names of two women are not."""

from __future__ import annotations

import time
import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.ages import read_age
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.matching import (
    Evidence,
    Known,
    Numbered,
    Probe,
    alike,
    name_forms,
    one_letter_apart,
    rank,
)
from wipdesk.domain.name_sounds import key, sound
from wipdesk.domain.text import fold
from wipdesk.paths import shipped

TODAY = date(2026, 5, 3)
LISTED = tomllib.loads(shipped("resources", "countries", "sl", "names.toml").read_text(encoding="utf-8"))
FORMS = name_forms((*LISTED["given"], *LISTED["family"]), LISTED["titles"])
FREETOWN, BO = "CC_FREETOWN_FEMALE", "CC_BO_FEMALE"

ONE_NAME = [
    ("Jalloh", "Diallo"), ("Jalloh", "Bah"), ("Jallow", "Jalloh"), ("Fatmata", "Fatu"), ("Fatimata", "Fatima"),
    ("Fatmata", "Fatoumata"), ("Kɔrɔma", "Koroma"), ("Kroma", "Koroma"), ("Kadiatu", "Kadie"), ("Isatu", "Aisatu"),
    ("Isatu", "Aissatou"), ("Hawa", "Awa"), ("Conteh", "Konteh"), ("Turay", "Touré"), ("Sesay", "Sessay"),
    ("Mansaray", "Mansaré"), ("Fofanah", "Fofana"), ("Memuna", "Maimuna"), ("Jenneba", "Zainab"), ("Kamara", "Camara"),
    ("Bangura", "Bangoura"), ("Mary", "Marie"), ("Ŋgaujah", "Ngaujah"), ("فاطمة", "فاطمه"), ("Mariama", "Mariam"),
]  # fmt: skip
TWO_NAMES = [
    ("Mariama", "Mariatu"), ("Mariama", "Maria"), ("Karim", "Koroma"), ("Kamara", "Koroma"), ("Kanneh", "Janneh"),
    ("Aminata", "Adama"), ("Sesay", "Susu"), ("Musu", "Moses"), ("Sia", "Saio"), ("Barrie", "Bah"),
    ("Finda", "Fanta"), ("Kallon", "Kelleh"),
]  # fmt: skip


def about(age: str) -> PartialDate:
    birth = read_age(age, TODAY)
    assert birth is not None
    return birth


def reasons(probe: Probe, *known: Known) -> dict[str, list[Evidence]]:
    return {each.id: [reason.evidence for reason in each.reasons] for each in rank(probe, known, FORMS)}


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_one_name_is_heard_in_two_spellings_whichever_is_typed(one: str, other: str) -> None:
    assert alike(fold(one), fold(other), FORMS) is not None
    assert alike(fold(other), fold(one), FORMS) is not None


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert alike(fold(one), fold(other), FORMS) is None


def test_every_listed_form_leads_to_the_others_of_its_row() -> None:
    for row in (*LISTED["given"], *LISTED["family"]):
        assert all(FORMS.of_one_name(fold(row[0]), fold(form)) for form in row)
    assert "bah" in FORMS.forms_of("diallo")


def test_who_shares_one_of_two_names_does_not_come_into_question() -> None:
    asked = Probe(names=("Mariama", "Koroma"))
    assert reasons(asked, Known(id="1", names=("Mariama", "Sesay"))) == {}
    assert reasons(asked, Known(id="1", names=("Koroma", "Mariama"))) == {"1": [Evidence.SAME_NAME]}


def test_a_nickname_alone_is_enough_when_nothing_else_is_known_of_her_name() -> None:
    assert reasons(Probe(names=("Mama Fatu",)), Known(id="1", names=("Fatmata", "Koroma"))) == {
        "1": [Evidence.FORMS_OF_ONE_NAME]
    }
    assert reasons(Probe(names=("Fatmata", "Koroma")), Known(id="1", names=("Mama Fatu",))) == {
        "1": [Evidence.FORMS_OF_ONE_NAME]
    }


def test_a_word_of_respect_is_no_name_unless_it_is_all_there_is() -> None:
    assert reasons(Probe(names=("Mama Hawa",)), Known(id="1", names=("Mama Sia",))) == {}
    assert reasons(Probe(names=("Mama",)), Known(id="1", names=("Mama",))) == {"1": [Evidence.SAME_NAME]}


def test_one_name_with_a_fitting_age_in_the_same_prison_comes_into_question() -> None:
    asked = Probe(names=("Mariama", "Koroma"), birth=about("about 30"), place=BO)
    married = Known(id="1", names=("Mariama", "Sesay"), births=(about("31"),), places=(BO,))
    assert Evidence.AGES_FIT in reasons(asked, married)["1"]
    elsewhere = Known(id="1", names=("Mariama", "Sesay"), births=(about("31"),), places=(FREETOWN,))
    assert reasons(asked, elsewhere) == {}


def test_what_is_missing_says_nothing_either_way() -> None:
    asked = Probe(names=("Hawa", "Bah"), birth=about("30"), place=BO, admitted=on_day(TODAY))
    assert reasons(asked, Known(id="1", names=("Hawa", "Bah"))) == {"1": [Evidence.SAME_NAME]}
    told = Known(
        id="1", names=("Hawa", "Bah"), births=(about("30"),), places=(BO,), admissions=(on_day(TODAY),)
    )
    assert reasons(Probe(names=("Hawa", "Bah")), told) == {"1": [Evidence.SAME_NAME]}


def test_ages_that_cannot_both_be_true_put_her_behind_and_leave_nobody_out() -> None:
    asked = Probe(names=("Hawa", "Bah"), birth=about("about 30"))
    older = Known(id="1", names=("Hawa", "Bah"), births=(about("55"),))
    fits = Known(id="2", names=("Awa", "Jalloh"), births=(about("32"),))
    found = rank(asked, (older, fits), FORMS)
    assert [each.id for each in found] == ["2", "1"]
    assert found[1].ages_apart == (about("about 30"), about("55"))
    assert found[0].ages_apart is None


def test_of_two_accounts_of_a_birth_either_may_fit() -> None:
    asked = Probe(names=("Hawa", "Bah"), birth=about("30"))
    disputed = Known(id="1", names=("Hawa", "Bah"), births=(about("55"), about("30")))
    assert reasons(asked, disputed) == {"1": [Evidence.SAME_NAME, Evidence.AGES_FIT]}


def test_the_same_number_counts_for_more_than_the_name() -> None:
    asked = Probe(names=("Hawa", "Bah"), numbers=("P 17-2026",))
    other_name = Known(id="1", names=("Kumba", "Sesay"), numbers=(Numbered("P/17/2026", "prison", BO),))
    same_name = Known(id="2", names=("Hawa", "Bah"))
    found = rank(asked, (same_name, other_name), FORMS)
    assert {each.id for each in found} == {"1", "2"}
    assert reasons(asked, other_name) == {"1": [Evidence.SAME_NUMBER]}
    both = Known(id="3", names=("Hawa", "Bah"), numbers=other_name.numbers)
    assert rank(asked, (same_name, both, other_name), FORMS)[0].id == "3"


def test_a_number_of_two_signs_counts_only_in_the_same_place() -> None:
    kept = Known(id="1", names=("Kumba",), numbers=(Numbered("17", "prison", BO),))
    assert reasons(Probe(numbers=("17",)), kept) == {}
    assert reasons(Probe(numbers=("17",), place=FREETOWN), kept) == {}
    assert reasons(Probe(numbers=("17",), place=BO), kept) == {"1": [Evidence.SAME_NUMBER]}


def test_an_unfinished_last_word_finds_whoever_begins_so() -> None:
    assert reasons(Probe(names=("Mariama", "Kor")), Known(id="1", names=("Mariama", "Koroma"))) == {
        "1": [Evidence.SAME_NAME, Evidence.BEGINS_ALIKE]
    }
    assert reasons(Probe(names=("M",)), Known(id="1", names=("Mariama",))) == {}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("koroma", "korona", True), ("koroma", "korma", True), ("koroma", "koromma", True),
        ("koroma", "krooma", True), ("koroma", "karoma", True), ("koroma", "korina", False),
        ("koroma", "korom", True), ("mariama", "mariatu", False), ("", "a", True), ("ab", "ba", True),
    ],
)  # fmt: skip
def test_one_letter_apart(one: str, other: str, apart: bool) -> None:
    assert one_letter_apart(one, other) is apart
    assert one_letter_apart(other, one) is apart


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_whatever_is_typed_or_stored_is_answered(asked: list[str], kept: list[str]) -> None:
    found = rank(Probe(names=tuple(asked)), (Known(id="1", names=tuple(kept)),), FORMS)
    assert len(found) <= 1
    for word in (*asked, *kept):
        assert isinstance(sound(fold(word)), str)
        assert key(fold(word)) == "" or len(key(fold(word))) >= 1


def test_ten_thousand_characters_are_answered_at_once() -> None:
    pasted = "Mariama Koroma " * 700
    start = time.perf_counter()
    found = rank(Probe(names=(pasted, "a" * 10_000)), (Known(id="1", names=(pasted,)),), FORMS)
    assert time.perf_counter() - start < 1
    assert [each.id for each in found] == ["1"]
