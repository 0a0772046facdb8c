"""A bundle that disagrees in twenty places is decided in one go by somebody who saw all twenty, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop, pack, signed_bytes_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Contested
from wipdesk.errors import NoSuchRecord
from wipdesk.services import conflict_bundles, conflict_questions, conflicts, records
from wipdesk.services.conflict_bundles import Use
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Office = tuple[Laptop, Laptop]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path, role="coordinator")
    yield isata, mabinty
    for each in (isata, mabinty):
        each.close()


@pytest.fixture
def women(office: Office, tmp_path: Path) -> list[str]:
    """Two women of whom each of the two wrote another town, and Mabinty's bundle has come to Isata."""
    isata, mabinty = office
    made = [isata.woman(name) for name in ("Hawa", "Fatu")]
    isata.send(mabinty, tmp_path / "first")
    for woman in made:
        mabinty.change(woman, home_town="Kenema")
        isata.change(woman, home_town="Bo")
    mabinty.send(isata, tmp_path / "second")
    return made


def test_what_differs_stands_under_the_bundle_that_brought_it(office: Office, women: list[str]) -> None:
    [group] = conflict_bundles.groups(office[0].register, as_written)
    assert group.who == "Mabinty"
    assert {(pair.name, pair.stood, pair.brought) for pair in group.pairs} == {
        ("Hawa", "Bo", "Kenema"),
        ("Fatu", "Bo", "Kenema"),
    }


def test_to_put_them_in_groups_each_is_read_once(office: Office, women: list[str]) -> None:
    register = office[0].register
    with mock.patch.object(conflicts, "list_conflicts", wraps=conflicts.list_conflicts) as read:
        [group] = conflict_bundles.groups(register, as_written)
    assert read.call_count == 1
    listed = {each.id: each for each in conflict_questions.listing(register, as_written)}
    for pair in group.pairs:
        told = dict(zip(listed[pair.id].versions, listed[pair.id].answers, strict=True))
        assert told == {pair.brought_version: pair.brought, pair.stood_version: pair.stood}


@pytest.mark.parametrize(("use", "town"), [(Use.BUNDLE, "Kenema"), (Use.HERE, "Bo")])
def test_all_of_a_bundle_are_decided_alike(
    office: Office, women: list[str], use: Use, town: str, tmp_path: Path
) -> None:
    isata, mabinty = office
    [group] = conflict_bundles.groups(isata.register, as_written)
    assert conflict_bundles.settle_alike(isata.register, group.pairs, use) == 2
    assert [isata.file(woman).woman.home_town for woman in women] == [town, town]
    isata.send(mabinty, tmp_path / "third")
    assert [mabinty.file(woman).woman.home_town for woman in women] == [town, town]
    assert isata.digest() == mabinty.digest()


def test_an_answer_that_came_after_the_list_was_read_stands_on(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    isata, mabinty = office
    [group] = conflict_bundles.groups(isata.register, as_written)
    mabinty.change(women[0], home_town="Makeni")
    mabinty.send(isata, tmp_path / "third")
    conflict_bundles.settle_alike(isata.register, group.pairs, Use.HERE)
    accounts = isata.file(women[0]).woman.home_town
    assert isinstance(accounts, Contested)
    assert {account.value for account in accounts.accounts} == {"Bo", "Makeni"}
    assert isata.file(women[1]).woman.home_town == "Bo"


def test_one_that_was_decided_meanwhile_is_passed_over(office: Office, women: list[str]) -> None:
    register = office[0].register
    [group] = conflict_bundles.groups(register, as_written)
    conflicts.settle(register, group.pairs[0].id, write="Freetown")
    assert conflict_bundles.settle_alike(register, group.pairs, Use.BUNDLE) == 1


def test_three_answers_are_left_to_be_decided_one_by_one(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    isata, mabinty = office
    sia = isata.woman("Sia")
    isata.send(mabinty, tmp_path / "third")
    mark = isata.file(sia).base.token
    for town in ("Bo", "Makeni"):
        records.put(isata.register, "woman", {"home_town": town}, record_id=sia, mark=mark)
    mabinty.change(sia, home_town="Kenema")
    mabinty.send(isata, tmp_path / "fourth")
    assert {
        pair.name for group in conflict_bundles.groups(isata.register, as_written) for pair in group.pairs
    } == {
        "Hawa",
        "Fatu",
    }


def test_a_bundle_that_brought_nothing_of_the_kind_is_refused_by_its_number(
    office: Office, women: list[str]
) -> None:
    register = office[0].register
    [group] = conflict_bundles.groups(register, as_written)
    assert conflict_bundles.group_of(register, group.number, as_written) == group
    with pytest.raises(NoSuchRecord):
        conflict_bundles.group_of(register, 999, as_written)


def test_a_question_says_that_a_missing_change_may_settle_it(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    """Scenario S6: of three changes the one in the middle is lost."""
    isata, mabinty = office
    mabinty.woman("Sia")
    mabinty.change(women[0], name_family="Kamara")
    mabinty.change(women[0], home_town="Moyamba")
    changes = signed_bytes_of(mabinty)
    isata.merge(pack(tmp_path / "third", [payload(COMMITS, changes[-1:])], isata))
    awaited = {each.name: each.awaited for each in conflict_questions.listing(isata.register, as_written)}
    assert awaited == {"Hawa": True, "Fatu": True}
    question = conflict_questions.question(isata.register, f"{women[0]}.home_town", as_written)
    assert len(question.awaited) == 1
    assert "Mabinty" in question.awaited[0]
    isata.merge(pack(tmp_path / "fourth", [payload(COMMITS, changes)], isata))
    assert not any(each.awaited for each in conflict_questions.listing(isata.register, as_written))


def test_an_answer_that_replaces_what_never_came_says_so(office: Office, tmp_path: Path) -> None:
    isata, mabinty = office
    woman = isata.woman("Hawa")
    isata.send(mabinty, tmp_path / "first")
    mabinty.change(woman, home_town="Kenema")
    mabinty.change(woman, home_town="Moyamba")
    isata.change(woman, home_town="Bo")
    isata.merge(pack(tmp_path / "second", [payload(COMMITS, signed_bytes_of(mabinty)[-1:])], isata))
    question = conflict_questions.question(isata.register, f"{woman}.home_town", as_written)
    assert any("replaces something that never arrived" in words for words in question.awaited)
