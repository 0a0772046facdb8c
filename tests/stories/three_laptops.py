"""A coordinator and two colleagues, each on a laptop of her own, who never meet online."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.domain.values import Contested
from wipdesk.services import case_files, conflicts, records, registers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.conflicts import Conflict
    from wipdesk.sync.report import Report


class Three:
    """Isata coordinates; Mabinty and Sia may see every woman. Bundles are files in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._bundles = 0
        self.isata = coordinator(folder / "isata")
        self.mabinty = laptop(folder / "mabinty", "Mabinty")
        self.sia = laptop(folder / "sia", "Sia")
        for new in (self.mabinty, self.sia):
            enrol(self.isata, new, folder, role="coordinator")
        self.meet()

    @property
    def all(self) -> tuple[Laptop, Laptop, Laptop]:
        return self.isata, self.mabinty, self.sia

    def path(self) -> Path:
        self._bundles += 1
        return self.folder / f"{self._bundles}.wipsync"

    def bundle(self, sender: Laptop, *to: Laptop) -> Path:
        """What these have not confirmed, in a file."""
        path = self.path()
        sender.make(path, to)
        return path

    def send(self, sender: Laptop, to: Laptop) -> Report:
        return to.merge(self.bundle(sender, to))

    def meet(self) -> None:
        """Everybody gives everybody a bundle, twice."""
        for _ in range(2):
            for sender in self.all:
                for reader in self.all:
                    if sender is not reader:
                        self.send(sender, reader)

    def agree(self) -> bool:
        return len({each.digest() for each in self.all}) == 1

    def close(self) -> None:
        for each in self.all:
            each.close()


@contextmanager
def three(folder: Path) -> Iterator[Three]:
    made = Three(folder)
    yield made
    made.close()


def town(at: Laptop, woman: str) -> Any:
    """Where she is from: one answer, or the set of those that stand."""
    found = at.file(woman).woman.home_town
    return {each.value for each in found.accounts} if isinstance(found, Contested) else found


def put(at: Laptop, kind: str, typed: dict[str, str], **where: str) -> str:
    with at_home(at.folder):
        return records.put(at.register, kind, typed, **where).id


def mark(at: Laptop, woman: str) -> str:
    """What is on the screen when her form is opened."""
    return case_files.open_file(at.register, woman).base.token


def open_questions(at: Laptop) -> tuple[Conflict, ...]:
    return conflicts.list_conflicts(at.register)


def settle(at: Laptop, value: str) -> None:
    """Take the answer with this value in the one question that stands open."""
    [asked] = open_questions(at)
    [side] = [each for each in asked.values if each.value == value]
    with at_home(at.folder):
        conflicts.settle(
            at.register, asked.id, take=side.version, seen=tuple(s.version for s in asked.values)
        )


def back_up(at: Laptop, path: Path) -> Path:
    with at_home(at.folder):
        registers.make_backup(at.register, path)
    return path


def restore(at: Laptop, backup: Path, passphrase: str) -> None:
    """Put the register back as it was, inside the program."""
    at.close()
    shutil.rmtree(at.folder / "register")
    with at_home(at.folder):
        at.register = registers.restore(backup, at.folder / "register", passphrase)


def numbers_used_twice(at: Laptop) -> int:
    """How many numbers of a chain stand for two changes."""
    with at.register.reading() as connection:
        return int(
            connection.exec_driver_sql(
                "SELECT count(*) FROM (SELECT 1 FROM commits GROUP BY sid, seq HAVING count(*) > 1)"
            ).scalar_one()
        )
