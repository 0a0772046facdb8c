"""Two files beside each other: reasons in words; what is missing is no difference, what is private no reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.errors import NoSuchRecord
from wipdesk.services import case_files, comparing, conflict_questions, links, own_fields, records
from wipdesk.services.comparing import Comparison, Outcome, Row
from wipdesk.services.identity_questions import Standing

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def woman(register: Register, given: str, **more: str) -> str:
    return records.put(register, "woman", {"name_given": given, "name_family": "Koroma", **more}).id


def row(found: Comparison, label: str) -> Row:
    return next(each for each in found.rows if each.label == label)


def test_what_nobody_told_cannot_be_compared_and_is_no_difference(register: Register) -> None:
    one, other = woman(register, "Fatmata", birth_date="about 30"), woman(register, "Fatu")
    found = comparing.compare(register, one, other)
    assert found.speaks_against == ()
    assert f"Age: not known in {found.other.code}" in found.cannot_compare
    assert row(found, "Age").outcome is Outcome.JOINED
    assert row(found, "Age").together == row(found, "Age").one
    assert row(found, "Arrested").outcome is Outcome.OPEN


def test_both_names_are_kept_and_one_home_in_two_spellings_is_the_same(register: Register) -> None:
    one = woman(register, "Fatmata", home_town="Bo")
    other = woman(register, "Fatu", home_town="BO")
    found = comparing.compare(register, one, other)
    assert row(found, "Names").together == "Fatmata Koroma; Fatu Koroma"
    assert row(found, "Home").outcome is Outcome.SAME


def test_two_places_are_asked_of_her_and_one_place_with_two_dates_is_joined(register: Register) -> None:
    one, other, third = (woman(register, name) for name in ("Fatmata", "Fatu", "Fatima"))
    for who, place, day in (
        (one, "BO", "3 May 2026"),
        (other, "KEN", "9 May 2026"),
        (third, "BO", "9 May 2026"),
    ):
        stay = {"regime": "remand", "place": place, "from_date": day}
        records.put(register, "custody_episode", stay, parent=who)
    apart = comparing.compare(register, one, other)
    assert row(apart, "Held at").outcome is Outcome.ASK
    assert any(reason.startswith("Held at: ") for reason in apart.speaks_against)
    near = comparing.compare(register, one, third)
    assert row(near, "Held at").outcome is Outcome.JOINED
    assert near.speaks_against == ()


def test_as_many_children_are_not_surely_the_same_children(register: Register) -> None:
    women = [woman(register, name) for name in ("Fatmata", "Fatu")]
    for who in women:
        child = records.put(register, "child", {"birth_date": "aged 3"}).id
        records.put(register, "tie", {"woman": who}, parent=child)
    assert row(comparing.compare(register, *women), "Children").outcome is Outcome.ASK


def test_every_account_of_a_contested_name_is_heard_and_nothing_of_health_or_origin(
    register: Register,
) -> None:
    one, other = woman(register, "Fatmata", nationality="SL"), woman(register, "Fatu", nationality="GN")
    mark = case_files.open_file(register, one).base.token
    for name in ("Mariama", "Hawa"):
        records.put(register, "woman", {"name_given": name}, record_id=one, mark=mark)
    found = comparing.compare(register, one, other)
    assert {"Mariama", "Hawa"} <= set(row(found, "Names").one.replace("/", " ").split())
    said = " ".join((*found.speaks_for, *found.speaks_against, *(each.label for each in found.rows)))
    assert "Nationality" not in said


def test_what_people_said_stands_over_it_and_names_both_where_it_is_decided(
    register: Register, colleague: Register, carry: object
) -> None:
    one, other = woman(register, "Fatmata"), woman(register, "Fatu")
    carry(register, colleague)  # type: ignore[operator]
    links.link(register, "woman", one, other, "same")
    links.link(colleague, "woman", one, other, "different")
    carry(colleague, register)  # type: ignore[operator]
    found = comparing.compare(register, one, other)
    assert found.standing is Standing.DISPUTED
    assert found.said == "One says they are the same, another that they are not"
    [asked] = conflict_questions.listing(register, lambda _context, text: text)
    assert "Fatmata" in asked.name
    assert "Fatu" in asked.name


def test_what_an_office_asks_stands_beside_the_rest_and_is_no_reason(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(register), "require", lambda self, right: None)
    trade = own_fields.define(register, "woman", "Trade learnt", "text").field.name
    wing = own_fields.define(
        register, "matter", "Court wing", "choice", answers=("North", "South")
    ).field.name
    own_fields.define(register, "woman", "Never answered", "text")
    one, other = woman(register, "Fatmata", **{trade: "Tailor"}), woman(register, "Fatu", **{trade: "Baker"})
    records.put(register, "matter", {"court_no": "1/26", wing: "North"}, parent=other)
    found = comparing.compare(register, one, other)
    told = [(each.label, each.one, each.other, each.together) for each in found.rows[-2:]]
    assert told == [
        ("Court wing", "", "North", "North"),
        ("Trade learnt", "Tailor", "Baker", "Tailor; Baker"),
    ]
    reasons = " ".join((*found.speaks_for, *found.speaks_against, *found.cannot_compare))
    assert not any(word in reasons for word in ("Trade", "Tailor", "Court wing", "Never answered"))


def test_who_is_not_here_is_named(register: Register) -> None:
    with pytest.raises(NoSuchRecord):
        comparing.compare(register, woman(register, "Fatmata"), "0" * 32)
