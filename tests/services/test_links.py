"""Saying that two records are one changes neither of them, and can always be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.codes import code_of
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import NoSuchKind, NoSuchRecord
from wipdesk.services import case_files, conflicts, links, records, registers

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

Carry = Callable[["Register", "Register"], None]


@pytest.fixture
def two(register: Register) -> tuple[str, str]:
    one, other = (records.put(register, "woman", {"name_given": name}).id for name in ("Hawa", "Hawanatu"))
    return one, other


def group(register: Register, woman: str) -> str | None:
    return case_files.open_file(register, woman).same_as.get(woman)


def test_two_said_to_be_one_are_one_group_and_stay_two_files(
    register: Register, two: tuple[str, str]
) -> None:
    named = links.link(register, "woman", code_of(two[0]), "hawanatu", "same")
    assert group(register, two[0]) == group(register, two[1]) == min(two)
    assert case_files.open_file(register, two[0]).woman == Woman(id=two[0], name_given="Hawa")
    assert links.link(register, "woman", two[1], two[0], "same") == named == links.link_id(*two)
    assert registers.check(register).sound


@pytest.mark.parametrize("verdict", ["different", "unsure", ""])
def test_every_other_word_takes_them_apart(register: Register, two: tuple[str, str], verdict: str) -> None:
    links.link(register, "woman", *two, verdict)
    assert group(register, two[0]) is None
    links.link(register, "woman", *two, "same")
    links.link(register, "woman", *two, verdict)
    assert group(register, two[0]) is None
    assert conflicts.list_conflicts(register) == ()


def test_two_people_who_link_the_same_pair_write_one_record(
    register: Register, colleague: Register, carry: Carry, two: tuple[str, str]
) -> None:
    carry(register, colleague)
    links.link(register, "woman", *two, "same")
    links.link(colleague, "woman", *reversed(two), "same")
    carry(register, colleague)
    carry(colleague, register)
    for one in (register, colleague):
        assert conflicts.list_conflicts(one) == ()
        assert group(one, two[0]) == min(two)
    assert registers.digest(register) == registers.digest(colleague)


def test_while_two_people_disagree_the_files_stand_apart(
    register: Register, colleague: Register, carry: Carry, two: tuple[str, str]
) -> None:
    carry(register, colleague)
    links.link(register, "woman", *two, "same")
    links.link(colleague, "woman", *two, "different")
    carry(colleague, register)
    [found] = conflicts.list_conflicts(register)
    assert (found.kind, found.field) == ("link", "verdict")
    assert group(register, two[0]) is None
    conflicts.settle(register, found.id, write="same")
    assert group(register, two[0]) == min(two)


def test_only_two_records_of_one_linkable_kind_are_linked(register: Register, two: tuple[str, str]) -> None:
    matter = records.put(register, "matter", {"police_no": "A/1"}, parent=two[0]).id
    with pytest.raises(NoSuchRecord):
        links.link(register, "woman", two[0], two[0], "same")
    with pytest.raises(NoSuchRecord):
        links.link(register, "woman", two[0], matter, "same")
    with pytest.raises(NoSuchRecord):
        links.link(register, "matter", matter, two[0], "same")
    for kind in ("note", "person", "dragon", ""):
        with pytest.raises(NoSuchKind):
            links.link(register, kind, *two, "same")


def test_matters_of_two_files_may_be_one(register: Register, two: tuple[str, str]) -> None:
    one, other = (records.put(register, "matter", {"police_no": "A/1"}, parent=woman).id for woman in two)
    links.link(register, "matter", one, other, "same")
    assert case_files.open_file(register, two[0]).same_as == {one: min(one, other)}
