"""The office as a person sees it: who is in it, who may let others in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import at_home, coordinator, enrol, laptop
from wipdesk.errors import NoSuchPrison, NotAllowed
from wipdesk.services import team
from wipdesk.storage import trail

if TYPE_CHECKING:
    from pathlib import Path


def test_everybody_in_the_office_is_listed_with_her_laptops(tmp_path: Path) -> None:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    assert [person.name for person in team.people(mabinty.register)] == []
    enrol(isata, mabinty, tmp_path, facilities=("BO", "MAK"))
    for each in (isata, mabinty):
        first, second = team.people(each.register)
        assert (first.name, first.role, first.active, first.laptops[0].sees_all) == (
            "Isata",
            "coordinator",
            True,
            True,
        )
        assert (second.name, second.role, second.laptops[0].facilities) == (
            "Mabinty",
            "paralegal",
            ("BO", "MAK"),
        )
        assert [person.laptops[0].ours for person in (first, second)] == [each is isata, each is mabinty]
    assert team.people(isata.register)[1].laptops[0].heard_of == ""
    mabinty.send(isata, tmp_path / "b")
    assert team.people(isata.register)[1].laptops[0].heard_of[:4].isdigit()
    isata.close()
    mabinty.close()


def test_what_was_done_stands_in_the_trail_without_a_name(tmp_path: Path) -> None:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path)
    mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "b")
    with isata.register.reading() as connection:
        lines, broken = trail.read(connection), trail.broken_at(connection)
    assert [line.what for line in lines] == [
        "office_founded",
        "laptop_enrolled",
        "bundle_made",
        "bundle_merged",
    ]
    assert broken is None
    assert not any(name in str(line) for line in lines for name in ("Mabinty", "Kadie", "Isata"))
    isata.close()
    mabinty.close()


def test_a_paralegal_neither_begins_an_office_nor_lets_anybody_in(tmp_path: Path) -> None:
    mabinty = laptop(tmp_path / "mabinty", "Mabinty")
    with at_home(mabinty.folder):
        with pytest.raises(NotAllowed):
            team.found(mabinty.register, "Kenema")
        team.hello(mabinty.register, tmp_path / "h")
        with pytest.raises(NotAllowed):
            team.welcome(mabinty.register, tmp_path / "h", tmp_path / "w", role="paralegal")
    mabinty.close()


def test_a_prison_is_named_by_code_or_name_and_a_mistyped_one_lets_nobody_in(tmp_path: Path) -> None:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    hello, welcome = tmp_path / "hello", tmp_path / "welcome"
    with at_home(mabinty.folder):
        team.hello(mabinty.register, hello)
    with at_home(isata.folder), pytest.raises(NoSuchPrison) as unknown:
        team.welcome(isata.register, hello, welcome, role="paralegal", facilities=("BO", "MAKK"))
    assert unknown.value.wanted == "MAKK"
    assert "MAK" in unknown.value.prisons
    assert not welcome.exists()
    assert len(team.people(isata.register)) == 1
    with at_home(isata.folder):
        team.welcome(
            isata.register,
            hello,
            welcome,
            role="paralegal",
            facilities=("bo", "BO", "Makeni Correctional Centre"),
        )
    assert team.people(isata.register)[1].laptops[0].facilities == ("BO", "MAK")
    isata.close()
    mabinty.close()
