"""Is she here already? The answer names at most five women, says why, and says no more of them than is needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.dates import on_day
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.typed_dates import read_date
from wipdesk.services import links, records
from wipdesk.services.candidates import SHOWN, CandidateRow, candidates
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.register import Register

TODAY = date(2026, 5, 3)
BO = "CC_BO_FEMALE"


@pytest.fixture(autouse=True)
def the_day(register: Register) -> None:
    register.day_given = TODAY


def save(register: Register, *kept: Any) -> None:
    with UnitOfWork(register) as work:
        for record in kept:
            work.put(record, base=Base.new())


def woman(register: Register, given: str, family: str = "", *, age: str = "", **values: Any) -> str:
    if age:
        values["birth_date"] = read_date(age, today=TODAY, age=True)
    if family:
        values["name_family"] = family
    record = Woman(id=new_id(), name_given=given, **values)
    save(register, record)
    return record.id


def ask(register: Register, *names: str, **more: Any) -> tuple[CandidateRow, ...]:
    return candidates(register, names=names, **more)


def test_another_form_of_her_name_and_her_age_are_said_in_words(register: Register) -> None:
    fatmata = woman(register, "Fatmata", "Koroma", age="33")
    save(
        register,
        Alias(id=new_id(), parent=fatmata, text="Mama F"),
        CustodyEpisode(
            id=new_id(), parent=fatmata, regime="remand", place=BO, from_date=on_day(date(2026, 4, 3))
        ),
    )
    (found,) = ask(register, "Fatu", "Kɔrɔma", birth_line="about 32", place=BO, admitted_line="5 April 2026")
    assert found.id == fatmata
    assert (found.name, found.also_known_as) == ("KOROMA, Fatmata", ("Mama F",))
    assert found.place
    assert found.held == "30 days"
    assert found.reasons[:3] == (
        "Same name: Koroma",
        "Names used for one another: Fatu and Fatmata",
        "Ages fit: about 32 and 33",
    )
    assert found.reasons[3:] == (
        f"Same place: {found.place}",
        "Came in at about the same time: 5 April 2026 and 3 April 2026",
    )
    assert found.differences == ()


def test_ages_that_do_not_fit_are_said_and_she_is_still_shown(register: Register) -> None:
    woman(register, "Hawa", "Bah", age="about 55")
    (found,) = ask(register, "Awa", "Jalloh", birth_line="30")
    assert found.differences == ("Ages do not fit: 30 and about 55",)


@pytest.mark.parametrize("typed", ["P/17/2026", "p 17 2026", " P-17-2026 "])
def test_her_prison_number_finds_her_under_another_name(register: Register, typed: str) -> None:
    kumba = woman(register, "Kumba", "Sesay")
    save(register, IdNumber(id=new_id(), parent=kumba, number="P/17/2026", kind="prison_no_remand"))
    (found,) = ask(register, "Hawa", numbers=[typed])
    assert found.reasons == ("Same prison number: P/17/2026",)


def test_police_and_court_numbers_are_named_as_such(register: Register) -> None:
    kumba, sia = woman(register, "Kumba"), woman(register, "Sia")
    save(register, Matter(id=new_id(), parent=kumba, police_no="A/123"))
    save(register, Matter(id=new_id(), parent=sia, court_no="CR 4/2025"))
    assert ask(register, numbers=["a123"])[0].reasons == ("Same police number: A/123",)
    assert ask(register, numbers=["CR4-2025"])[0].reasons == ("Same court number: CR 4/2025",)


def test_at_most_five_are_shown_and_the_one_with_most_in_common_first(register: Register) -> None:
    for _ in range(2 * SHOWN):
        woman(register, "Mariama", "Koroma")
    fits = woman(register, "Mariama", "Koroma", age="30")
    found = ask(register, "Mariama", "Koroma", birth_line="30")
    assert len(found) == SHOWN
    assert found[0].id == fits


@pytest.mark.parametrize("family", [True, False])
def test_among_very_many_of_one_name_her_prison_and_age_bring_her_up(
    register: Register, family: bool
) -> None:
    names = ("Mariama", "Koroma") if family else ("Mariama",)
    save(register, *(Woman(id=new_id(), name_given="Mariama", name_family="Koroma") for _ in range(150)))
    she = woman(register, "Mariama", "Koroma", age="30")
    save(register, CustodyEpisode(id=new_id(), parent=she, place=BO))
    assert ask(register, *names, birth_line="about 30", place=BO)[0].id == she
    assert ask(register, *names, birth_line="about 30")[0].id == she
    assert ask(register, *names, place=BO)[0].id == she


def test_a_spelling_that_was_put_right_is_no_reason_any_more(register: Register) -> None:
    mariama = woman(register, "Mariama", "Koroma")
    records.put(register, "woman", {"name_family": "Sesay"}, record_id=mariama)
    (found,) = ask(register, "Mariama", "Sesay", "Koroma")
    assert found.reasons == ("Same name: Mariama Sesay",)


def test_nothing_is_said_of_what_she_is_accused_of(register: Register) -> None:
    mariama = woman(register, "Mariama", "Koroma", occupation="x_sells_fish", phone="076 123 456")
    matter = Matter(id=new_id(), parent=mariama, note="A private word")
    save(register, matter, Charge(id=new_id(), parent=matter.id, offence="SL_LARC"))
    said = repr(ask(register, "Mariama", "Koroma"))
    for word in ("LARC", "arceny", "tealing", "private", "fish", "076"):
        assert word not in said


def test_a_telephone_is_shared_by_families_and_is_no_evidence(register: Register) -> None:
    woman(register, "Mariama", "Koroma", phone="076 123 456")
    assert ask(register, "Hawa", numbers=["076123456"]) == ()


def test_every_standing_spelling_of_a_name_finds_her(
    register: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    mariama = woman(register, "Mariama", "Koroma")
    carry(register, colleague)
    for laptop, name in ((register, "Conteh"), (colleague, "Sankoh")):
        record, base = records.open_record(laptop, "woman", mariama)
        with UnitOfWork(laptop) as work:
            work.put(replace(record, name_family=name), base=base)
    carry(colleague, register)
    for name in ("Konteh", "Sankoh"):
        assert [each.id for each in ask(register, "Mariama", name)] == [mariama]
    assert ask(register, "Mariama", "Koroma") == ()


def test_who_was_taken_away_and_a_name_that_was_taken_away_find_nobody(register: Register) -> None:
    gone, kept = woman(register, "Sia", "Kallon"), woman(register, "Kumba", "Kallon")
    alias = Alias(id=new_id(), parent=kept, text="Finda Lahai")
    save(register, alias)
    records.take_away(register, "woman", gone)
    records.take_away(register, "alias", alias.id)
    assert ask(register, "Sia", "Kallon") == ()
    assert ask(register, "Finda", "Lahai") == ()


def test_she_herself_and_those_said_to_be_others_are_left_out(register: Register) -> None:
    one, other, third = (woman(register, "Hawa", "Bah") for _ in range(3))
    links.link(register, "woman", one, other, "different")
    assert {each.id for each in ask(register, "Hawa", "Bah")} == {one, other, third}
    assert {each.id for each in ask(register, "Hawa", "Bah", woman=one)} == {third}
    links.link(register, "woman", one, other, "unsure")
    assert {each.id for each in ask(register, "Hawa", "Bah", woman=one)} == {other, third}


def test_two_files_of_one_woman_are_shown_once(register: Register) -> None:
    one, other = woman(register, "Hawa", "Bah"), woman(register, "Hawa", "Bah")
    links.link(register, "woman", one, other, "same")
    assert len(ask(register, "Hawa", "Bah")) == 1
    assert ask(register, "Hawa", "Bah", woman=one) == ()


HOSTILE = [
    "", " ", "M", "*", '"', "' OR 1=1 --", "names : x", "NEAR(a b)", "AND", "-x", "\x00", "{0} {kept}", "<b>Hawa</b>",
    "\ue000krm", "\ud800", "😀 😀", "=cmd|' /C calc'!A0", "%", "\u202eHawa",
    "x" * 10_000, "Hawa Bah " * 1_200, "1" * 10_000,
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_a_name_like_any_other(register: Register, typed: str) -> None:
    woman(register, "Kumba", "Kallon")
    found = ask(register, typed, typed, birth_line=typed, numbers=[typed], place=typed, admitted_line=typed)
    assert found == ()


def test_what_is_stored_cannot_spoil_a_sentence(register: Register) -> None:
    woman(register, "{kept} Ha{wa", "<b>Bah</b>\n\u202e")
    (found,) = ask(register, "kept Ha wa", "b Bah")
    assert all("\n" not in reason for reason in found.reasons)
    assert all(reason.count("\u202e") == reason.count("\u202c") for reason in found.reasons)


def test_a_name_in_arabic_is_found_in_either_spelling(register: Register) -> None:
    she = woman(register, "فاطمة", "دَيَالُو")
    (found,) = ask(register, "فاطمه", "ديالو")
    assert found.id == she


def test_a_nickname_alone_finds_her(register: Register) -> None:
    she = Woman(id=new_id())
    save(register, she, Alias(id=new_id(), parent=she.id, text="Mama Fatu of Bo"))
    assert [each.id for each in ask(register, "Fatmata")] == [she.id]
