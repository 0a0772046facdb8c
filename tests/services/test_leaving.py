"""Somebody leaves: what goes to whom is said first, then everything happens in one action, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compartments import allow, open_all
from tests.laptops import at_home
from tests.lost_office import three_laptops
from wipdesk.domain.records.note import Note
from wipdesk.errors import CannotRevoke, NoSuchPerson, NotAllowed, NothingToExchange
from wipdesk.services import compartments, leaving, quarantine, team
from wipdesk.storage.register import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from tests.lost_office import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_laptops(tmp_path) as made:
        yield made


def leave(by: Any, who: Any, to: Any) -> leaving.Leaving:
    with at_home(by.folder):
        return leaving.leave(by.register, who.name, to.name)


def in_office(of: Any, who: Any) -> Any:
    return next(each for each in team.people(of.register) if each.name == who.name)


def test_before_anything_happens_it_is_said_what_would(office: Office, tmp_path: Path) -> None:
    isata, _, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    open_all(isata, "health")
    allow(isata, sia, "health")
    sia.woman("Lost on the way")
    sia.make(tmp_path / "lost", [isata])
    sia.woman("Came")
    sia.make(tmp_path / "came", [isata])
    isata.merge(tmp_path / "came")
    before = isata.log()
    would = leaving.planned(isata.register, sia.name, isata.name)
    assert woman in would.handed.women
    assert [label for _, label in would.laptops] == [each.label for each in in_office(isata, sia).laptops]
    assert would.opens == ("health",)
    assert isata.log() == before
    assert in_office(isata, sia).active


def test_her_files_go_to_a_colleague_and_her_laptop_is_sent_nothing_more(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    isata.send(sia, tmp_path / "first")
    done = leave(isata, sia, hawa)
    assert done.handed.women == (woman,)
    assert isata.file(woman).woman.assigned_to == hawa.register.identity.person
    gone = in_office(isata, sia)
    assert (gone.active, [each.lost for each in gone.laptops]) == (False, [True])
    with pytest.raises(NothingToExchange):
        isata.make(tmp_path / "no", [sia])
    isata.send(hawa, tmp_path / "all")
    assert not in_office(hawa, sia).active
    assert hawa.file(woman).woman.assigned_to == hawa.register.identity.person


def test_what_she_wrote_and_never_gave_is_kept_apart_until_it_is_let_in(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    isata.send(sia, tmp_path / "first")
    sia.save(Note(id=new_id(), parent=woman, text="Seen on Monday"))
    sia.make(tmp_path / "late", [isata])
    leave(isata, sia, hawa)
    isata.merge(tmp_path / "late")
    assert isata.file(woman).notes == ()
    assert len(quarantine.listed(isata.register)) == 1


def test_done_twice_it_does_what_is_left_and_she_can_come_back(office: Office) -> None:
    isata, hawa, sia = office
    isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    leave(isata, sia, hawa)
    again = leave(isata, sia, hawa)
    assert (again.handed.women, again.laptops) == ((), ())
    with at_home(isata.folder):
        back = leaving.come_back(isata.register, sia.name)
    assert back.active
    assert not any(each.lost for each in back.laptops)


def test_what_nobody_else_can_open_is_named(office: Office) -> None:
    isata, hawa, sia = office
    open_all(isata, "health")
    allow(isata, sia, "health", "safety")
    held = {each.name: each.holds for each in compartments.holders(isata.register)}
    would = leaving.planned(isata.register, sia.name, hawa.name)
    expected = held[sia.name] - held[isata.name] - held[hawa.name]
    assert set(would.alone) == expected
    assert set(would.opens) == {"health", "safety"}


def test_nobody_leaves_by_her_own_hand_or_by_a_paralegals(office: Office) -> None:
    isata, hawa, sia = office
    with pytest.raises(CannotRevoke):
        leaving.planned(isata.register, isata.name, hawa.name)
    with pytest.raises(NotAllowed):
        leaving.planned(sia.register, hawa.name, isata.name)
    with pytest.raises(NoSuchPerson):
        leaving.planned(isata.register, "Nobody", hawa.name)
