"""A coordinator and two paralegals who never meet online: files cross in odd orders, twice and damaged, and yet all
come to see the same.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop, pack, signed_bytes_of
from wipdesk.domain.values import Contested
from wipdesk.errors import BundleRefused, Refusal
from wipdesk.sync import gaps
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Office = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Isata runs the office; Mabinty and Sia visit prisons, and this office sends every woman to both."""
    isata = coordinator(tmp_path / "isata")
    mabinty, sia = laptop(tmp_path / "mabinty", "Mabinty"), laptop(tmp_path / "sia", "Sia")
    for new in (mabinty, sia):
        enrol(isata, new, tmp_path, role="coordinator")
    yield isata, mabinty, sia
    for each in (isata, mabinty, sia):
        each.close()


def _everybody_to_everybody(office: Office, path: Path) -> None:
    for _ in range(2):
        for sender in office:
            for reader in office:
                if sender is not reader:
                    sender.send(reader, path)


def _all_see_the_same(office: Office) -> bool:
    return len({each.digest() for each in office}) == 1


def test_in_odd_orders_twice_and_with_some_lost_all_come_to_see_the_same(
    office: Office, tmp_path: Path
) -> None:
    isata, mabinty, sia = office
    women = []
    for round_ in range(4):
        women += [each.woman(f"{each.name} {round_}") for each in office]
        for sender, reader in ((mabinty, isata), (sia, isata), (isata, mabinty), (isata, sia)):
            sender.make(tmp_path / f"{sender.name}-{reader.name}-{round_}", [reader])
    for reader, names in (
        (isata, ("Sia-Isata-3", "Mabinty-Isata-0", "Sia-Isata-1", "Mabinty-Isata-2", "Sia-Isata-3")),
        (sia, ("Isata-Sia-2", "Isata-Sia-0", "Isata-Sia-2")),
        (mabinty, ("Isata-Mabinty-3",)),
    ):
        for name in names:
            assert reader.merge(tmp_path / name).refused == ()
    _everybody_to_everybody(office, tmp_path / "b")
    assert _all_see_the_same(office)
    assert all(each.knows(woman) for each in office for woman in women)
    assert [gaps.missing(each.register) for each in office] == [(), (), ()]


def test_two_accounts_of_one_fact_are_the_same_conflict_everywhere_until_somebody_decides(
    office: Office, tmp_path: Path
) -> None:
    isata, mabinty, sia = office
    woman = isata.woman("Kadie", home_town="Bo")
    _everybody_to_everybody(office, tmp_path / "b")
    mabinty.change(woman, home_town="Kenema")
    sia.change(woman, home_town="Makeni")
    mabinty.make(tmp_path / "m", [isata, sia])
    sia.make(tmp_path / "s", [isata, mabinty])
    isata.merge(tmp_path / "m")
    isata.merge(tmp_path / "s")
    mabinty.merge(tmp_path / "s")
    sia.merge(tmp_path / "m")
    said = [each.file(woman).woman.home_town for each in office]
    assert all(isinstance(town, Contested) for town in said)
    assert said[0] == said[1] == said[2]
    assert _all_see_the_same(office)
    sia.change(woman, home_town="Kenema")
    _everybody_to_everybody(office, tmp_path / "b")
    assert {each.file(woman).woman.home_town for each in office} == {"Kenema"}
    assert _all_see_the_same(office)


def test_what_a_damaged_bundle_did_not_bring_the_next_one_does(office: Office, tmp_path: Path) -> None:
    isata, mabinty, _ = office
    women = [mabinty.woman(f"Woman {n}", home_town="x" * 50_000) for n in range(10)]
    mabinty.make(tmp_path / "b", [isata])
    content = bytearray((tmp_path / "b").read_bytes())
    for place in range(400, len(content) // 2, 90):
        content[place] ^= 1
    (tmp_path / "b").write_bytes(content)
    report = isata.merge(tmp_path / "b")
    assert report.damaged
    assert report.new < len(women)
    assert mabinty.send(isata, tmp_path / "c").gaps == ()
    assert all(isata.knows(woman) for woman in women)


def test_a_bundle_cut_short_brings_the_newest_and_names_what_is_missing(
    office: Office, tmp_path: Path
) -> None:
    isata, mabinty, _ = office
    women = [mabinty.woman(f"Woman {n}", home_town="x" * 50_000) for n in range(20)]
    mabinty.make(tmp_path / "b", [isata])
    content = (tmp_path / "b").read_bytes()
    (tmp_path / "b").write_bytes(content[: len(content) * 6 // 10])
    report = isata.merge(tmp_path / "b")
    assert not report.whole
    known = [isata.knows(woman) for woman in women]
    assert known[-1]
    assert not known[0]
    assert [(gap.person, gap.count) for gap in report.gaps] == [("Mabinty", known.count(False))]


def test_a_strangers_bundle_is_refused_and_a_strangers_changes_wait(office: Office, tmp_path: Path) -> None:
    isata, mabinty, sia = office
    stranger = coordinator(tmp_path / "stranger", "Stranger")
    friend = laptop(tmp_path / "friend", "Friend")
    enrol(stranger, friend, tmp_path)
    stranger.woman("Nobody here knows her")
    stranger.make(tmp_path / "theirs", [friend])
    before = isata.log()
    with pytest.raises(BundleRefused) as refused:
        isata.merge(tmp_path / "theirs")
    assert refused.value.reason is Refusal.NOT_FOR_US
    assert isata.log() == before
    digest = isata.digest()
    report = isata.merge(pack(tmp_path / "forced", [payload(COMMITS, signed_bytes_of(stranger))], isata))
    assert (report.new, report.women, bool(report.held)) == (len(signed_bytes_of(stranger)), 0, True)
    assert isata.digest() == digest
    _everybody_to_everybody((isata, mabinty, sia), tmp_path / "b")
    assert _all_see_the_same(office)
    stranger.close()
    friend.close()


def test_changes_held_everywhere_count_everywhere_once_the_coordinator_has_said_who_it_is(
    office: Office, tmp_path: Path
) -> None:
    isata, mabinty, sia = office
    hawa = laptop(tmp_path / "hawa", "Hawa")
    woman = hawa.woman("Kadie")
    assert sia.merge(pack(tmp_path / "early", [payload(COMMITS, signed_bytes_of(hawa))], sia)).held
    sia.send(mabinty, tmp_path / "b")
    assert not mabinty.knows(woman)
    enrol(isata, hawa, tmp_path)
    _everybody_to_everybody(office, tmp_path / "b")
    assert all(each.knows(woman) for each in office)
    assert _all_see_the_same(office)
    hawa.close()


def test_a_laptop_copied_as_a_whole_and_used_twice_loses_nothing(office: Office, tmp_path: Path) -> None:
    isata, mabinty, sia = office
    mabinty.woman("Before")
    twin = mabinty.copied(tmp_path / "twin")
    women = [mabinty.woman("On this one"), twin.woman("On the other"), twin.woman("And another")]
    for each, path in ((mabinty, tmp_path / "1"), (twin, tmp_path / "2")):
        each.make(path, [isata])
    assert isata.merge(tmp_path / "1").forks == ()
    assert isata.merge(tmp_path / "2").forks == (mabinty.register.device_id.hex(),)
    for _ in range(2):
        for reader in (mabinty, twin, sia):
            isata.send(reader, tmp_path / "b")
        for sender in (mabinty, twin, sia):
            sender.make(tmp_path / "b", [isata])
            isata.merge(tmp_path / "b")
    assert all(each.knows(woman) for each in (*office, twin) for woman in women)
    assert len({each.digest() for each in (*office, twin)}) == 1
    later = [mabinty.woman("Later here"), twin.woman("Later there")]
    for sender in (mabinty, twin):
        sender.make(tmp_path / "b", [isata])
        assert isata.merge(tmp_path / "b").own_future is False
    assert all(isata.knows(woman) for woman in later)
    twin.close()


def test_a_register_put_back_from_a_copy_gets_its_own_lost_changes_back(
    office: Office, tmp_path: Path
) -> None:
    isata, mabinty, _ = office
    mabinty.woman("Before")
    mabinty.close()
    shutil.copytree(mabinty.folder / "register", tmp_path / "copy")
    mabinty.open()
    lost = mabinty.woman("After the copy")
    mabinty.send(isata, tmp_path / "b")
    mabinty.close()
    shutil.rmtree(mabinty.folder / "register")
    shutil.copytree(tmp_path / "copy", mabinty.folder / "register")
    mabinty.open()
    new = mabinty.woman("Since then")
    assert not mabinty.knows(lost)
    report = isata.send(mabinty, tmp_path / "b")
    assert [(gap.person, gap.count) for gap in report.gaps] == [("Mabinty", 1)]
    assert mabinty.send(isata, tmp_path / "c").forks == ()
    assert isata.knows(new)
    assert isata.send(mabinty, tmp_path / "b").gaps == ()
    assert mabinty.knows(lost)
    mabinty.send(isata, tmp_path / "c")
    assert isata.digest() == mabinty.digest()
