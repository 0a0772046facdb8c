"""However a bundle or a change is altered: only what its author signed is taken in, and all of that which is whole."""

from __future__ import annotations

import os
import re
import zlib
from contextlib import suppress
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop, signed_bytes_of
from tests.sync.bundle_making import OURS, a_bundle_of, a_header, frames_of, sealed_frame
from tests.sync.mutation import SECTOR, altered, damaged
from wipdesk.errors import BundleRefused, UserTrouble
from wipdesk.storage.commits import digest_of, number_of
from wipdesk.storage.log_tables import APPLIED
from wipdesk.storage.receiving import Receiving
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator

FRAMES = 12
AT_ONCE = 500
FLAT = 48 * 1024
"""KiB by which memory may grow over a whole night of bundles."""


@cache
def a_bundle() -> bytes:
    """A bundle of a dozen frames, small ones and some of a few sectors."""
    dice = Random(7)
    packed = [zlib.compress(dice.randbytes(dice.choice((40, 900, 9000)))) for _ in range(FRAMES)]
    return a_bundle_of([sealed_frame(index, FRAMES, each) for index, each in enumerate(packed)])


@cache
def sound_frames() -> tuple[bytes, ...]:
    return tuple(frames_of(a_bundle()))


@cache
def said_by_each() -> tuple[bytes, ...]:
    """What each frame of the sound bundle says."""
    path = Path(os.environ.get("TMPDIR", "/tmp")) / f"wipdesk-sound-{os.getpid()}"
    path.write_bytes(a_bundle())
    try:
        with open_bundle(path, [OURS]) as opened:
            return tuple(frame.payload for frame in opened.frames())
    finally:
        path.unlink()


def look_at(path: Path, data: bytes) -> None:
    """Read a damaged bundle: only what was said is read, and all of it whose frame is whole."""
    path.write_bytes(data)
    whole = {index for index, frame in enumerate(sound_frames()) if frame in data}
    can_open = a_header() in data
    try:
        with open_bundle(path, [OURS]) as opened:
            read = {frame.index: frame.payload for frame in opened.frames()}
    except BundleRefused:
        assert not (can_open and whole)
        return
    except UserTrouble:
        assert not can_open
        return
    assert all(said_by_each()[index] == said for index, said in read.items())
    if can_open:
        assert whole <= read.keys()


def most_memory_so_far() -> int:
    """KiB that this process ever took."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) if found else 0


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path)
    for name in ("Hawa", "Fatu ɛ", "مريم"):
        woman = mabinty.woman(name, home_town="Bo")
        mabinty.change(woman, home_town="Kenema", name_family="<b>Kamara</b>")
    yield isata, mabinty
    for each in (isata, mabinty):
        each.close()


def altered_changes_are_refused(office: tuple[Laptop, Laptop], count: int, seed: int) -> None:
    """Hand altered changes to a register, as from a laptop it knows: none of them counts, and none breaks it."""
    isata, mabinty = office
    signed, dice = signed_bytes_of(mabinty), Random(seed)
    theirs = {number_of(digest_of(body)) for _, body in (*signed, *signed_bytes_of(isata))}
    made = ((sig, altered(body, dice)) for sig, body in (dice.choice(signed) for _ in range(count)))
    while some := list(islice(made, AT_ONCE)):
        assert taken_in(isata, some) <= theirs


def taken_in(reader: Laptop, some: list[tuple[bytes, bytes]]) -> set[int]:
    """Which changes would count at the reader's if these arrived; nothing of it is kept."""
    counting: set[int] = set()
    with suppress(_Enough), reader.register.writing() as connection:
        receiving = Receiving(connection, reader.register, batch=0)
        receiving.take(some)
        receiving.finish()
        rows = connection.exec_driver_sql("SELECT cid FROM commits WHERE status = ?", (APPLIED,))
        counting.update(rows.scalars())
        raise _Enough
    return counting


class _Enough(Exception):
    """Nothing of it is to be kept."""


def test_changes_as_they_were_signed_are_taken_in(office: tuple[Laptop, Laptop]) -> None:
    """Else the others would be refused for another reason."""
    isata, mabinty = office
    signed = signed_bytes_of(mabinty)
    assert {number_of(digest_of(body)) for _, body in signed} <= taken_in(isata, signed)


def test_of_a_damaged_bundle_all_that_is_whole_is_read_and_nothing_else(tmp_path: Path) -> None:
    dice = Random(1)
    for _ in range(400):
        look_at(tmp_path / "a", damaged(a_bundle(), dice))


def test_an_altered_change_is_refused_and_breaks_nothing(office: tuple[Laptop, Laptop]) -> None:
    altered_changes_are_refused(office, 3_000, seed=1)


def test_a_bad_sector_costs_a_twentieth_of_a_large_bundle_at_most(tmp_path: Path) -> None:
    """As large as 5,000 women make it: 34 frames, and one sector that cannot be read any more."""
    dice, path, turns = Random(3), tmp_path / "large", 20
    frames = [
        payload(COMMITS, [(dice.randbytes(64), dice.randbytes(75_000).hex().encode())]) for _ in range(34)
    ]
    write_bundle(path, frames, [bytes(OURS.public_key)])
    data, saved = path.read_bytes(), []
    assert len(data) > 2 * 2**20
    for _ in range(turns):
        at = SECTOR * dice.randrange(1, len(data) // SECTOR - 1)
        path.write_bytes(data[:at] + bytes(SECTOR) + data[at + SECTOR :])
        with open_bundle(path, [OURS]) as opened:
            saved.append(sum(1 for _ in opened.frames()))
    assert min(saved) >= len(frames) - 2
    assert sum(saved) >= 0.95 * turns * len(frames)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_twenty_thousand_damaged_bundles(tmp_path: Path, figures: list[str]) -> None:
    dice, began = Random(2), perf_counter()
    for turn in range(20_000):
        look_at(tmp_path / "a", damaged(a_bundle(), dice))
        if turn == 1_000:
            before = most_memory_so_far()
    assert most_memory_so_far() - before < FLAT
    figures.append(f"20,000 damaged bundles in {perf_counter() - began:.0f} s")


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_two_hundred_thousand_altered_changes(office: tuple[Laptop, Laptop], figures: list[str]) -> None:
    began = perf_counter()
    altered_changes_are_refused(office, 10_000, seed=2)
    before = most_memory_so_far()
    altered_changes_are_refused(office, 190_000, seed=3)
    assert most_memory_so_far() - before < FLAT
    figures.append(f"200,000 altered changes in {perf_counter() - began:.0f} s")
