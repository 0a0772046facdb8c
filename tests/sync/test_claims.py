"""What a list of contents says about others is noted, and what it says about ourselves is a warning."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop, without_changes
from wipdesk import clock
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import vectors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, hawa = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, hawa, tmp_path, role="coordinator")
    yield isata, hawa
    isata.close()
    hawa.close()


def _put_back(of: Laptop, copy: Path) -> None:
    of.close()
    shutil.rmtree(of.folder)
    shutil.copytree(copy, of.folder)
    of.open()


def _copy(of: Laptop, to: Path) -> Path:
    of.close()
    shutil.copytree(of.folder, to)
    of.open()
    return to


def _streams(of: Laptop) -> int:
    with of.register.reading() as connection:
        return sum(stream.own for stream in tables.streams(connection))


def _peer(of: Laptop, other: Laptop) -> vectors.Vector:
    with of.register.reading() as connection:
        return vectors.restored(tables.peers(connection)[other.register.device_id][0])


def test_a_list_that_knows_changes_of_ours_that_we_lost_makes_us_begin_a_new_stream(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    hawa.woman("Before")
    copy = _copy(hawa, tmp_path / "copy")
    lost = hawa.woman("Lost")
    hawa.send(isata, tmp_path / "b")
    _put_back(hawa, copy)
    report = isata.send(hawa, tmp_path / "b")
    assert (report.own_future, hawa.knows(lost), _streams(hawa)) == (True, False, 1)
    new = hawa.woman("New")
    assert _streams(hawa) == 2
    assert hawa.send(isata, tmp_path / "b").forks == ()
    assert isata.knows(new)
    assert isata.send(hawa, tmp_path / "b").gaps == ()
    assert hawa.knows(lost)


def test_another_history_is_noticed_by_its_tag_before_any_of_it_comes(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    hawa.woman("Before")
    twin = hawa.copied(tmp_path / "twin")
    one, other = hawa.woman("One history"), twin.woman("Another")
    hawa.send(isata, tmp_path / "b")
    isata.send(hawa, tmp_path / "b")
    twin.make(tmp_path / "c", [isata])
    report = isata.merge(without_changes(tmp_path / "c"))
    assert (report.new, report.forks) == (0, (hawa.register.device_id.hex(),))
    isata.merge(tmp_path / "c")
    assert isata.knows(one)
    assert isata.knows(other)
    twin.close()


@pytest.mark.parametrize("clock_set_back", [False, True])
def test_a_list_merged_late_never_makes_us_believe_more_than_both_say(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock_set_back: bool
) -> None:
    isata, hawa = office
    hawa.make(tmp_path / "little", [isata])
    woman = isata.woman("Kadie")
    isata.send(hawa, tmp_path / "b")
    hawa.make(tmp_path / "much", [isata])
    isata.merge(tmp_path / "much")
    much = _peer(isata, hawa)
    isata.merge(tmp_path / "little")
    assert _peer(isata, hawa) != much
    assert isata.send(hawa, tmp_path / "b").known > 0
    if clock_set_back:
        monkeypatch.setattr(clock, "now", lambda now=clock.now: now().replace(year=1970))
    hawa.send(isata, tmp_path / "c")
    hawa.send(isata, tmp_path / "d")
    assert isata.make(tmp_path / "b", [hawa]).commits == 0
    assert hawa.knows(woman)


def test_a_lie_about_what_others_hold_is_put_right_by_themselves(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    woman = isata.woman("Kadie")
    with isata.register.reading() as connection:
        own = vectors.own_vector(connection)
    with isata.register.writing() as connection:
        tables.remember_peer(connection, hawa.register.device_id, vectors.stored(own), "2098-01-01")
    assert isata.make(tmp_path / "b", [hawa]).commits == 0
    hawa.send(isata, tmp_path / "c")
    isata.send(hawa, tmp_path / "b")
    assert hawa.knows(woman)
