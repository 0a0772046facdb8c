"""A leaver's whole caseload goes to a colleague in one action, and with it the women's whole past."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.domain.records.task import Task
from wipdesk.errors import NoSuchPerson, NoSuchRecord, NotAllowed, NotInTeam
from wipdesk.services.hand_over import assign, hand_over
from wipdesk.storage.register import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.hand_over import HandedOver


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop, Laptop]]:
    """A coordinator, a paralegal who leaves, and one who stays."""
    isata = coordinator(tmp_path / "isata")
    sia, jeneba = laptop(tmp_path / "sia", "Sia"), laptop(tmp_path / "jeneba", "Jeneba")
    for each in (sia, jeneba):
        enrol(isata, each, tmp_path)
    yield isata, sia, jeneba
    for each in (isata, sia, jeneba):
        each.close()


def handed(by: Laptop, leaver: str, to: str, *, dry_run: bool = False) -> HandedOver:
    with at_home(by.folder):
        return hand_over(by.register, leaver, to, dry_run=dry_run)


def test_women_and_open_tasks_go_over_and_their_past_reaches_the_other_laptop(
    office: tuple[Laptop, Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia, jeneba = office
    me, other = (each.register.identity.person for each in (sia, isata))
    recorded, assigned = sia.woman("Kadie", phone="1"), sia.woman("Mary", assigned_to=me)
    sia.change(recorded, phone="2")
    todo, done = (
        Task(id=new_id(), parent=assigned, what="Ask", assigned_to=me, state=s) for s in ("open", "done")
    )
    sia.save(todo, done)
    sia.send(isata, tmp_path / "a")
    elsewhere = isata.woman("Hawa", assigned_to=other)
    found = handed(isata, "sia", "Jeneba")
    assert (set(found.women), found.tasks, found.left) == ({recorded, assigned}, (todo.id,), ())
    taker = jeneba.register.identity.person
    assert [isata.file(woman).woman.assigned_to for woman in (recorded, assigned, elsewhere)] == [
        taker,
        taker,
        other,
    ]
    assert {task.id: task.assigned_to for task in isata.file(assigned).tasks} == {todo.id: taker, done.id: me}
    report = isata.send(jeneba, tmp_path / "b")
    assert (jeneba.file(recorded).woman.phone, report.gaps) == ("2", ())
    assert not jeneba.knows(elsewhere)
    assert handed(isata, "Sia", "Jeneba").women == ()


def test_what_it_would_do_can_be_seen_first(office: tuple[Laptop, Laptop, Laptop]) -> None:
    isata, sia, _ = office
    me = sia.register.identity.person
    woman = isata.woman("Kadie", assigned_to=me)
    log = isata.log()
    assert handed(isata, "Sia", "Jeneba", dry_run=True).women == (woman,)
    assert isata.log() == log


def test_of_whom_accounts_differ_nobody_is_handed_over_unseen(office: tuple[Laptop, Laptop, Laptop]) -> None:
    isata, sia, _ = office
    woman = isata.woman("Kadie")
    seen = isata.file(woman)
    for who in (sia, isata):
        isata.save(replace(seen.woman, assigned_to=who.register.identity.person), base=seen.base)
    found = handed(isata, "Sia", "Jeneba")
    assert (found.women, found.left) == ((), (woman,))


def test_everybody_hands_over_her_own_and_only_a_coordinator_somebody_elses(
    office: tuple[Laptop, Laptop, Laptop],
) -> None:
    _, sia, _ = office
    woman = sia.woman("Kadie")
    assert handed(sia, "Sia", "Isata").women == (woman,)
    with pytest.raises(NotAllowed):
        handed(sia, "Isata", "Sia")


def test_a_name_nobody_has_is_said(office: tuple[Laptop, Laptop, Laptop], tmp_path: Path) -> None:
    isata, _, _ = office
    with pytest.raises(NoSuchPerson) as missing:
        handed(isata, "Sia", "Nobody")
    assert "Jeneba" in missing.value.people
    alone = laptop(tmp_path / "alone", "Alone")
    with pytest.raises(NotInTeam):
        handed(alone, "Alone", "Alone")
    alone.close()


def test_one_file_is_given_with_the_tasks_that_waited_for_who_had_it(
    office: tuple[Laptop, Laptop, Laptop],
) -> None:
    isata, sia, jeneba = office
    me, taker = sia.register.identity.person, jeneba.register.identity.person
    woman = isata.woman("Kadie", assigned_to=me)
    hers, done = (
        Task(id=new_id(), parent=woman, what="Ask", assigned_to=me, state=s) for s in ("open", "done")
    )
    isata.save(hers, done)
    with at_home(isata.folder):
        given = assign(isata.register, woman, "Jeneba")
    assert (given.leaver, given.tasks) == (me, (hers.id,))
    file = isata.file(woman)
    assert file.woman.assigned_to == taker
    assert {task.id: task.assigned_to for task in file.tasks} == {hers.id: taker, done.id: me}
    with pytest.raises(NoSuchRecord), at_home(isata.folder):
        assign(isata.register, "00" * 16, "Jeneba")


def test_giving_a_file_over_which_two_accounts_differ_decides_it(
    office: tuple[Laptop, Laptop, Laptop],
) -> None:
    isata, sia, jeneba = office
    woman = isata.woman("Kadie")
    seen = isata.file(woman)
    for who in (sia, isata):
        isata.save(replace(seen.woman, assigned_to=who.register.identity.person), base=seen.base)
    with at_home(isata.folder):
        assert assign(isata.register, woman, "Jeneba").leaver == ""
    assert isata.file(woman).woman.assigned_to == jeneba.register.identity.person
