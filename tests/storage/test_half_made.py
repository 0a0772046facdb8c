"""What the program was ended over is taken away at the next start, and nothing else is."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE
from wipdesk.errors import DiskFull
from wipdesk.services import safekeeping
from wipdesk.storage import backup, half_made, opening
from wipdesk.storage.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def ended(register: Register, stick: Path) -> Iterator[Register]:
    """A register as it lay when it was ended while a table was being written onto a stick."""
    as_it_lay = stick.with_name("as-it-lay")
    with half_made.noted(register, [stick / ".all.xlsx.new"]):
        shutil.copytree(register.folder, as_it_lay)
    (stick / ".all.xlsx.new").write_text("Mariama")
    opened = opening.unlock(as_it_lay, PASSPHRASE)
    yield opened
    opened.close()


def test_what_it_was_ended_over_goes_at_the_next_start(ended: Register, stick: Path) -> None:
    (stick / ".hers.new").write_text("not ours")
    safekeeping.tidy(ended)
    assert [path.name for path in stick.iterdir()] == [".hers.new"]
    writes = ended.writes
    safekeeping.tidy(ended)
    assert ended.writes == writes


def test_on_a_stick_that_is_not_here_it_waits_for_the_stick(ended: Register, stick: Path) -> None:
    away = stick.rename(stick.with_name("away"))
    safekeeping.tidy(ended)
    away.rename(stick)
    safekeeping.tidy(ended)
    assert list(stick.iterdir()) == []


def test_a_restored_register_takes_nothing_away_that_another_one_is_making(
    register: Register, stick: Path, tmp_path: Path
) -> None:
    with half_made.noted(register, [stick / ".all.xlsx.new"]):
        (stick / ".all.xlsx.new").write_text("Mariama")
        backup.make(register, tmp_path / "copy.wdbk")
        with backup.restore(tmp_path / "copy.wdbk", tmp_path / "elsewhere", PASSPHRASE) as restored:
            safekeeping.tidy(restored)
        assert (stick / ".all.xlsx.new").exists()


def test_half_a_restored_register_goes_unless_somebody_works_on_it(register: Register) -> None:
    beside = register.folder.parent
    left, busy = beside / ".wipdesk-0000000a", beside / ".wipdesk-0000000b"
    for folder in (left, busy):
        (folder / "register").mkdir(parents=True)
    with FileLock(busy):
        safekeeping.tidy(register)
        assert (left.exists(), busy.exists()) == (False, True)
    shutil.rmtree(busy)


def test_what_fails_is_neither_left_nor_remembered(register: Register, stick: Path) -> None:
    with suppress(DiskFull), half_made.scratch(stick, register) as scratch:
        (scratch / "register.db").write_bytes(b"half")
        raise DiskFull
    assert list(stick.iterdir()) == []
    writes = register.writes
    safekeeping.tidy(register)
    assert register.writes == writes
