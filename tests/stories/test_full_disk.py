"""The disk is full: that is said, nothing that was said to be saved is lost, and with some room all goes on."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.laptops import PASSPHRASE
from tests.stories.machine import proofs, scenes
from wipdesk.errors import DiskFull
from wipdesk.services import bundles, drafts, records, registers
from wipdesk.storage import kept_room, opening

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Office

MEGABYTE = 1024 * 1024
SIZE = 80 * MEGABYTE


@dataclass
class SmallDisk:
    """A disk of 80 MB that can be filled to the last byte."""

    folder: Path

    def fill(self, *, but: int = 0) -> None:
        with (self.folder / "films").open("wb", buffering=0) as file:
            for piece in (MEGABYTE, 4096, 1):
                with suppress(OSError):
                    while file.write(bytes(piece)):
                        pass
            file.truncate(max(0, file.tell() - but))

    def make_room(self) -> None:
        (self.folder / "films").unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(tmp_path)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    yield SmallDisk(tmp_path)
    subprocess.run(["umount", "-l", str(tmp_path)], check=True)


@pytest.fixture
def computer(office: Office, disk: SmallDisk) -> Computer:
    """The first laptop of the office, moved onto the small disk."""
    moved = office.computers[0]
    moved.close()
    shutil.move(moved.folder, disk.folder / "laptop")
    moved.folder = disk.folder / "laptop"
    moved.start()
    return moved


@contextmanager
def room_is_promised() -> Iterator[None]:
    """Somebody else takes the room after the program looked whether there is enough."""
    with mock.patch.object(shutil, "disk_usage", return_value=SimpleNamespace(total=SIZE, used=0, free=SIZE)):
        yield


def names(computer: Computer) -> set[str]:
    return {row[0] for row in computer.rows("SELECT id FROM p_woman")}


def save(computer: Computer) -> str:
    with computer.used():
        return records.put(
            computer.register, "woman", {"name_given": "Hawa", "home_town": secrets.token_hex(9000)}
        ).id


def save_for_ever(computer: Computer, kept: set[str]) -> None:
    while True:
        kept.add(save(computer))


def test_saving_until_the_disk_is_full_loses_nothing_and_goes_on_with_room(
    computer: Computer, disk: SmallDisk
) -> None:
    before = names(computer)
    disk.fill(but=MEGABYTE)
    kept: set[str] = set()
    with pytest.raises(DiskFull):
        save_for_ever(computer, kept)
    assert kept
    assert names(computer) == before | kept
    with pytest.raises(DiskFull):
        save(computer)
    disk.make_room()
    kept.add(save(computer))
    computer.restart()
    assert names(computer) == before | kept
    assert registers.check(computer.register).sound


def test_a_register_opens_on_a_full_disk_and_shows_what_it_holds(computer: Computer, disk: SmallDisk) -> None:
    """It was closed before, so that nothing it needs to be read lies on the disk any more."""
    kept = names(computer)
    for _ in range(2):
        computer.close()
        disk.fill()
        with computer.used():
            computer.register = opening.unlock(computer.at, PASSPHRASE)
        assert names(computer) == kept
    with pytest.raises(DiskFull):
        save(computer)
    assert names(computer) == kept
    disk.make_room()
    save(computer)
    assert len(names(computer)) == len(kept) + 1
    computer.restart()
    assert (computer.at / kept_room.FILE_NAME).stat().st_size == kept_room.SIZE, (
        "it is kept for the next time"
    )


def test_what_was_half_typed_and_given_up_on_a_full_disk_does_not_come_back(
    computer: Computer, disk: SmallDisk
) -> None:
    register = computer.register
    record, base = records.open_record(register, "woman", min(names(computer)))
    given_up, kept = (
        drafts.keep(register, form="woman", record=replace(record, home_town=town), base=base)
        for town in ("Bo", "Kenema")
    )
    disk.fill()
    with pytest.raises(DiskFull):
        save_for_ever(computer, set())
    drafts.drop(register, given_up)
    assert [draft.id for draft in drafts.open_drafts(register)] == [kept]
    assert computer.rows("SELECT count(*) FROM draft") == [(2,)]
    disk.make_room()
    save(computer)
    assert computer.rows("SELECT id FROM draft") == [(kept,)]
    computer.restart()
    assert [draft.id for draft in drafts.open_drafts(computer.register)] == [kept]


@pytest.mark.parametrize("room", [0, 64 * 1024, 512 * 1024])
def test_a_backup_that_finds_no_room_leaves_nothing(computer: Computer, disk: SmallDisk, room: int) -> None:
    out = disk.folder / "copy"
    before = {path.name for path in disk.folder.iterdir()} | {"films"}
    disk.fill(but=room)
    with computer.used(), pytest.raises(DiskFull):
        registers.make_backup(computer.register, out)
    with room_is_promised(), computer.used(), pytest.raises(DiskFull):
        registers.make_backup(computer.register, out)
    assert {path.name for path in disk.folder.iterdir()} == before
    disk.make_room()
    with computer.used():
        assert registers.make_backup(computer.register, out).commits


@pytest.mark.parametrize("room", [0, 128 * 1024, MEGABYTE])
def test_a_merge_that_finds_no_room_changes_nothing_and_works_later(
    office: Office, computer: Computer, disk: SmallDisk, room: int
) -> None:
    other = office.computers[1]
    for _ in range(60):
        save(other)
    office.learn(other, office.held(other))
    path = office.new_path("wipsync")
    with other.used():
        bundles.make(other.register, path, [computer.name])
    before = proofs.commits(computer), proofs.state(computer)
    disk.fill(but=room)
    with computer.used(), pytest.raises(DiskFull):
        bundles.merge(computer.register, path)
    with room_is_promised(), computer.used(), pytest.raises(DiskFull):
        bundles.merge(computer.register, path)
    assert (proofs.commits(computer), proofs.state(computer)) == before
    disk.make_room()
    with computer.used():
        assert bundles.merge(computer.register, path).new >= 60
    scenes.curtain(office)


def test_a_bundle_that_finds_no_room_gets_no_name(computer: Computer, disk: SmallDisk) -> None:
    """S24."""
    save(computer)
    disk.fill()
    out = disk.folder / "bundle.wipsync"
    before = sorted(path.name for path in disk.folder.iterdir())
    with computer.used(), pytest.raises(DiskFull):
        bundles.make(computer.register, out)
    assert sorted(path.name for path in disk.folder.iterdir()) == before
    disk.make_room()
    with computer.used():
        assert bundles.make(computer.register, out).commits
