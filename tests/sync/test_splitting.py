"""A bundle in several files: each complete by itself, none too large, and any order gives the same."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from tests.sync.test_scans_travel import pages, scanned
from wipdesk.errors import DiskFull, FileExists
from wipdesk.services import bundles
from wipdesk.services import packing as services
from wipdesk.sync import packing, splitting
from wipdesk.sync.padding import padme, padme_below
from wipdesk.sync.splitting import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTE = 1_000_000


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, sia = coordinator(tmp_path / "isata"), laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    yield isata, sia
    isata.close()
    sia.close()


@pytest.fixture
def papers(office: tuple[Laptop, Laptop]) -> dict[str, bytes]:
    """Papers of women at Sia's whose scans do not fit one file."""
    _, sia = office
    found = {}
    for number in range(4):
        picture = os.urandom(550_000)
        found[scanned(sia, sia.woman(f"Woman {number}"), picture)] = picture
    return found


def test_every_part_is_a_complete_bundle_of_at_most_that_size(
    office: tuple[Laptop, Laptop], papers: dict[str, bytes], tmp_path: Path
) -> None:
    isata, sia = office
    made = sia.pack(tmp_path / "b.wipsync", [isata], max_size=1)
    assert [each.path.name for each in made] == [
        f"b-{n}-of-{len(made)}.wipsync" for n in range(1, len(made) + 1)
    ]
    assert len(made) >= 3
    for each in made:
        assert each.path.stat().st_size == each.size <= MEGABYTE
        shown = bundles.show(isata.register, each.path)
        assert (shown["damaged"], shown["refused"]) == ([], "")
    assert sum(each.scans for each in made) == len(papers)


def test_the_parts_are_merged_in_any_order_each_alone(
    office: tuple[Laptop, Laptop], papers: dict[str, bytes], tmp_path: Path
) -> None:
    isata, sia = office
    made = sia.pack(tmp_path / "b.wipsync", [isata], max_size=1)
    reports = [isata.merge(each.path) for each in reversed(made)]
    assert {report.part for report in reports} == {(n, len(made)) for n in range(1, len(made) + 1)}
    again = {isata.merge(each.path).part for each in made}
    assert again == {report.part for report in reports}
    assert reports[0].scans >= 1  # before any paper names it
    assert (reports[-1].gaps, reports[-1].scans_lacking) == ((), 0)
    assert {paper: pages(isata, paper) for paper in papers} == {
        paper: (picture,) for paper, picture in papers.items()
    }
    assert isata.digest() == sia.digest()


def test_a_part_that_was_lost_is_a_gap_and_heals(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, sia = office
    for number in range(40):
        sia.woman(f"Woman {number}", home_town=os.urandom(30_000).hex())
    made = sia.pack(tmp_path / "b.wipsync", [isata], max_size=1)
    assert len(made) >= 2
    (gap,) = isata.merge(made[0].path).gaps
    assert gap.count == sum(each.commits for each in made[1:])
    isata.send(sia, tmp_path / "c")
    assert sia.send(isata, tmp_path / "d").gaps == ()
    assert isata.digest() == sia.digest()


def test_what_fits_one_file_has_the_name_that_was_asked_for(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    sia.woman("Kadie")
    [made] = sia.pack(tmp_path / "b.wipsync", [isata], max_size=1)
    assert made.path == tmp_path / "b.wipsync"
    assert isata.merge(made.path).part == (1, 1)


def test_either_all_parts_are_there_or_none(
    office: tuple[Laptop, Laptop], papers: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, sia = office
    folder = tmp_path / "out"
    folder.mkdir()
    write = packing.write_bundle
    written = itertools.count()

    def full_at_the_third(*args: object, **more: object) -> object:
        if next(written) == 2:
            raise DiskFull(7)
        return write(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(packing, "write_bundle", full_at_the_third)
    with pytest.raises(DiskFull):
        sia.pack(folder / "b.wipsync", [isata], max_size=1)
    assert list(folder.iterdir()) == []
    assert papers


def test_a_file_in_the_way_of_one_part_stops_all(
    office: tuple[Laptop, Laptop], papers: dict[str, bytes], tmp_path: Path
) -> None:
    isata, sia = office
    made = sia.pack(tmp_path / "b.wipsync", [isata], max_size=1)
    for each in made[:-1]:
        each.path.unlink()
    with at_home(sia.folder), pytest.raises(FileExists):
        services.pack(sia.register, tmp_path / "b.wipsync", [isata.name], max_size=1)
    assert not made[0].path.exists()
    assert papers


def test_what_is_larger_than_a_part_is_a_part_by_itself() -> None:
    units = [Unit(scan=bytes([n]), size=size) for n, size in enumerate((5_000_000, 10, 10, 5_000_000))]
    cut = list(splitting.parts(units, most=MEGABYTE, readers=1, contents=1000))
    assert [[unit.scan for unit in part] for part in cut] == [[b"\0"], [b"\1", b"\2"], [b"\3"]]
    assert list(splitting.parts([], most=MEGABYTE, readers=1, contents=1000)) == [[]]


@pytest.mark.parametrize("length", [0, 1, 2, 999, 1_000_000, 7_000_001])
def test_the_length_below_is_one_that_padding_keeps(length: int) -> None:
    below = padme_below(length)
    assert padme(below) == below <= length
    assert all(padme(between) > length for between in range(below + 1, min(length, below + 50)))
