"""A bundle of one prison, one caseload or what is new: what was left out by choice is missing, and comes later."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop
from wipdesk import clock
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.errors import NoSuchPrison, NoSuchRecord
from wipdesk.storage.register import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, sia = coordinator(tmp_path / "isata"), laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    yield isata, sia
    isata.close()
    sia.close()


def held(by: Laptop, woman: str, place: str) -> str:
    by.save(CustodyEpisode(id=new_id(), parent=woman, place=place))
    return woman


def test_only_the_women_of_one_prison_travel_and_the_rest_is_said_to_be_missing(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    here, there = (held(sia, sia.woman(name), place) for name, place in (("Kadie", "BO"), ("Mary", "KENF")))
    [made] = sia.pack(tmp_path / "b", [isata], only=["bo"])
    report = isata.merge(tmp_path / "b")
    assert [isata.knows(woman) for woman in (here, there)] == [True, False]
    assert made.later == 2
    (gap,) = report.gaps
    assert (gap.person, gap.count) == ("Sia", 2)


def test_what_was_left_out_comes_with_the_next_bundle_and_nothing_else_again(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    held(sia, sia.woman("Kadie"), "BO")
    there = held(sia, sia.woman("Mary"), "KENF")
    sia.pack(tmp_path / "b", [isata], only=["BO"])
    isata.merge(tmp_path / "b")
    isata.send(sia, tmp_path / "c")
    report = sia.send(isata, tmp_path / "d")
    assert (report.new, report.gaps, isata.knows(there)) == (2, (), True)
    assert isata.digest() == sia.digest()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_order_in_which_narrow_bundles_come_makes_no_difference(
    office: tuple[Laptop, Laptop], tmp_path: Path, order: tuple[int, int]
) -> None:
    isata, sia = office
    held(sia, sia.woman("Kadie"), "BO")
    held(sia, sia.woman("Mary"), "KENF")
    for number, place in enumerate(("BO", "KENF")):
        sia.pack(tmp_path / str(number), [isata], only=[place])
    reports = [isata.merge(tmp_path / str(number)) for number in order]
    assert [bool(report.gaps) for report in reports] == [True, False]
    assert isata.digest() == sia.digest()


def test_what_is_not_for_her_at_all_is_no_gap_beside_what_was_left_for_later(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    mine = sia.woman("Kadie")
    sia.send(isata, tmp_path / "a")
    isata.woman("Somebody else's")
    isata.change(mine, phone="1")
    [made] = isata.pack(tmp_path / "b", [sia], only=["BO"])
    (gap,) = sia.merge(tmp_path / "b").gaps
    assert made.later == gap.count == 1
    sia.send(isata, tmp_path / "c")
    assert isata.send(sia, tmp_path / "d").gaps == ()


def test_a_caseload_is_who_is_assigned_and_who_was_recorded_and_assigned_to_nobody(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    own = isata.register.identity.person
    hers, given, kept = (isata.woman(name, assigned_to=who) for name, who in
                         (("a", sia.register.identity.person), ("b", own), ("c", own)))  # fmt: skip
    recorded = sia.woman("d")
    sia.send(isata, tmp_path / "a")
    second = laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, second, tmp_path, role="coordinator")
    isata.pack(tmp_path / "b", [second], caseload="sia")
    second.merge(tmp_path / "b")
    assert [second.knows(woman) for woman in (hers, given, kept, recorded)] == [True, False, False, True]
    second.close()


def test_only_what_is_new(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, sia = office
    old = sia.woman("Kadie")
    later = clock.now() + timedelta(days=3)
    monkeypatch.setattr(clock, "now", lambda: later)
    new = sia.woman("Mary")
    [made] = sia.pack(tmp_path / "b", [isata], since=later.date())
    assert made.later == 1
    assert isata.merge(tmp_path / "b").gaps[0].count == 1
    assert [isata.knows(woman) for woman in (old, new)] == [False, True]


def test_a_prison_or_person_nobody_knows_is_said_and_nothing_is_written(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    with pytest.raises(NoSuchPrison):
        sia.pack(tmp_path / "b", [isata], only=["ATLANTIS"])
    with pytest.raises(NoSuchRecord):
        sia.pack(tmp_path / "b", [isata], caseload="Nobody")
    assert not (tmp_path / "b").exists()


def test_with_a_transfer_her_whole_past_comes_and_nothing_was_missing_before(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    """S44."""
    isata, _ = office
    jeneba = laptop(tmp_path / "jeneba", "Jeneba")
    enrol(isata, jeneba, tmp_path, facilities=("BO",))
    woman = held(isata, isata.woman("Kadie"), "KENF")
    isata.change(woman, phone="1")
    assert isata.send(jeneba, tmp_path / "a").gaps == ()
    jeneba.send(isata, tmp_path / "b")
    assert not jeneba.knows(woman)
    held(isata, woman, "BO")
    report = isata.send(jeneba, tmp_path / "c")
    assert (report.new, report.gaps, jeneba.file(woman).woman.phone) == (4, (), "1")
    jeneba.close()


def test_a_woman_who_leaves_her_scope_takes_no_unsent_work_with_her(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, _ = office
    jeneba = laptop(tmp_path / "jeneba", "Jeneba")
    enrol(isata, jeneba, tmp_path, facilities=("BO",))
    woman = isata.woman("Kadie")
    isata.save(episode := CustodyEpisode(id=new_id(), parent=woman, place="BO"))
    isata.send(jeneba, tmp_path / "a")
    jeneba.change(woman, phone="1")
    seen = isata.file(woman)
    isata.save(CustodyEpisode(id=episode.id, parent=woman, place="KENF"), base=seen.base)
    isata.send(jeneba, tmp_path / "b")
    assert jeneba.file(woman).woman.phone == "1"
    jeneba.send(isata, tmp_path / "c")
    assert isata.file(woman).woman.phone == "1"
    jeneba.close()
