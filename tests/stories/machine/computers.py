"""Laptops that can be restarted, cut off, backed up and put back in every way a person or a disk can think of."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from tests.laptops import PASSPHRASE, Laptop, at_home, coordinator, enrol, laptop
from wipdesk import clock
from wipdesk.domain.attachments import page_of, written
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.document import Document
from wipdesk.domain.records.woman import Woman
from wipdesk.services import records
from wipdesk.storage import backup, blobs, opening

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("Isata", "Hawa", "Mariama", "Kadiatu")
WORDS = {2: "wqtwowq", 3: "wqthreewq"}
"""What stands in the files of two women and nowhere else; they may be erased."""
PICTURE = b"\x89PNG wqtwowq" + bytes(range(256))
START = datetime(2026, 5, 3, 10, tzinfo=UTC)


def fast_folder() -> Path:
    """A new folder in memory if this machine has such a place, else on the disk."""
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="wipdesk-", dir=memory if memory.is_dir() else None))


@dataclass
class WallClock:
    """The clock of one laptop: goes a second at every look, unless its battery is flat."""

    at: datetime = START
    frozen: bool = False

    def now(self) -> datetime:
        if not self.frozen:
            self.at += timedelta(seconds=1)
        return self.at


@dataclass
class Computer(Laptop):
    """A laptop with a wall clock of its own."""

    wall: WallClock

    @contextmanager
    def used(self) -> Iterator[None]:
        """Within this block somebody sits before this laptop."""
        with at_home(self.folder), mock.patch.object(clock, "now", self.wall.now):
            yield

    @property
    def at(self) -> Path:
        return self.folder / "register"

    def start(self) -> None:
        with self.used():
            self.register = opening.unlock(self.at, PASSPHRASE)

    def restart(self) -> None:
        self.close()
        self.start()

    def cut_off(self) -> None:
        """The power goes: the files stay as they lie, nothing is tidied up."""
        left = self.folder.with_name(self.folder.name + "-left")
        shutil.copytree(self.at, left)
        self.close()
        shutil.rmtree(self.at)
        left.rename(self.at)
        self.start()

    def copy_closed(self, to: Path, *, whole: bool) -> None:
        """Copy the register's folder, or the whole disk, while the register is closed."""
        self.close()
        shutil.copytree(self.folder if whole else self.at, to)
        self.start()

    def put_back(self, copy: Path, *, whole: bool) -> None:
        """Lay a copy in place of what is there, as in a file manager or from a disk image."""
        self.close()
        place = self.folder if whole else self.at
        shutil.rmtree(place)
        shutil.copytree(copy, place)
        self.start()

    def restore(self, copy: Path) -> None:
        """Let the program restore a backup that it made."""
        self.close()
        shutil.rmtree(self.at)
        with self.used():
            self.register = backup.restore(copy, self.at, PASSPHRASE)

    def rows(self, sql: str, *values: object) -> list[Any]:
        """What a question to the register's tables gives."""
        with self.register.reading() as connection:
            return list(connection.exec_driver_sql(sql, values).all())


def found_office(folder: Path, size: int) -> None:
    """An office of so many laptops, closed: all enrolled, all sent every woman; two women known to all, one to one.

    It was founded the day before the play begins: what laptops confirmed then is older than what they confirm in it.
    """
    with mock.patch.object(clock, "now", WallClock(START - timedelta(days=1)).now):
        _found(folder, size)


def _found(folder: Path, size: int) -> None:
    first = coordinator(folder / NAMES[0], NAMES[0])
    others = [laptop(folder / name, name) for name in NAMES[1:size]]
    for other in others:
        enrol(first, other, folder)
        record, base = records.open_record(first.register, "device", other.register.identity.device_record)
        first.save(replace(record, sees_all=True), base=base)
    first.save(
        Woman(id=f"{1:032x}", name_given="Fatu"),
        CustodyEpisode(id=f"{11:032x}", parent=f"{1:032x}", place="BO"),
    )
    with first.register.writing() as connection:
        blobs.keep(connection, PICTURE)
    first.save(
        Woman(id=f"{2:032x}", name_given="Adama", home_town="Bo", literacy="reads", occupation=WORDS[2]),
        Document(id=f"{12:032x}", parent=f"{2:032x}", file=written([page_of(PICTURE)])),
    )
    for other in others:
        first.send(other, folder / "first.wipsync")
        other.send(first, folder / "back.wipsync")
    others[-1].save(Woman(id=f"{3:032x}", name_given="Yema", occupation=WORDS[3]))
    for one in (first, *others):
        one.close()
    for path in folder.glob("*.*"):
        path.unlink()
