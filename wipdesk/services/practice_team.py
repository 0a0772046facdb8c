"""The practice office at work: three laptops that know each other, and the files carried between them."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from wipdesk.domain.changes import Base
from wipdesk.services import bundles, registers, team
from wipdesk.services.practice_plan import COORDINATOR, COUNTRY, PARALEGAL_1, PARALEGAL_2, facilities_of
from wipdesk.storage.disk import disk_troubles
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path
    from typing import Self

    from wipdesk.services.practice_invention import Invented, InventedFile
    from wipdesk.storage.register import Register
    from wipdesk.sync.report import Report

EVERYONE = (COORDINATOR, PARALEGAL_1, PARALEGAL_2)
PARALEGALS = (PARALEGAL_1, PARALEGAL_2)
OFFICE = "Practice office (invented)"
CARRIED = "exchange"
"""The folder that stands for the stick between the laptops."""
_NAMES = {
    COORDINATOR: "Practice coordinator",
    PARALEGAL_1: "Practice paralegal 1",
    PARALEGAL_2: "Practice paralegal 2",
}
_WOMEN_AT_ONCE = 50


class PracticeTeam:
    """Three open practice registers side by side in one folder. Use as `with`; leaving closes them."""

    def __init__(self, folder: Path, today: date) -> None:
        self.folder = folder
        self.today = today
        self.registers: dict[str, Register] = {}
        self._open = ExitStack()
        self._carried = 0

    @classmethod
    def new(cls, folder: Path, passphrase: str, today: date) -> Self:
        """Make the three registers; the coordinator's begins the office.

        Raises PassphraseTooWeak, FolderNotEmpty, DiskFull, ReadOnly.
        """
        made = cls(folder, today)
        with made._closed_on_failure():
            for who in EVERYONE:
                role = "coordinator" if who == COORDINATOR else "paralegal"
                made._take_up(
                    who,
                    registers.new(
                        folder / who,
                        passphrase,
                        country=COUNTRY,
                        office=OFFICE,
                        person=_NAMES[who],
                        role=role,
                        practice=True,
                    ),
                )
            with disk_troubles(folder):
                (folder / CARRIED).mkdir()
        return made

    @classmethod
    def unlock(cls, folder: Path, passphrase: str, today: date) -> Self:
        """Open the three registers of a practice team. Raises what `registers.unlock` raises."""
        found = cls(folder, today)
        with found._closed_on_failure():
            for who in EVERYONE:
                found._take_up(who, registers.unlock(folder / who, passphrase))
            found._carried = sum(1 for _ in (folder / CARRIED).iterdir())
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def enrol(self) -> None:
        """Carry each paralegal's hello to the coordinator and her welcome back."""
        for who in PARALEGALS:
            asking, answer = self._next(f"{who}.wiphello"), self._next(f"welcome-{who}.wipsync")
            team.hello(self.registers[who], asking)
            team.welcome(
                self.registers[COORDINATOR], asking, answer, role="paralegal", facilities=facilities_of(who)
            )
            team.join(self.registers[who], answer)

    def send(self, sender: str, to: str) -> tuple[Path, Report]:
        """Make a bundle on one laptop and merge it on the other: the file, and what the merge did."""
        path = self._next(f"{sender}-to-{to}.wipsync")
        bundles.make(self.registers[sender], path, (_NAMES[to],))
        return path, bundles.merge(self.registers[to], path)

    def exchange(self) -> Iterator[tuple[str, str, Path, Report]]:
        """What both paralegals have to the coordinator, then what each of them may see back: sender, reader, file."""
        ways = [(who, COORDINATOR) for who in PARALEGALS] + [(COORDINATOR, who) for who in PARALEGALS]
        for sender, to in ways:
            yield sender, to, *self.send(sender, to)

    def _take_up(self, who: str, register: Register) -> None:
        self.registers[who] = self._open.enter_context(register)
        register.day_given = self.today

    def _next(self, name: str) -> Path:
        self._carried += 1
        return self.folder / CARRIED / f"{self._carried:02d}-{name}"

    def _closed_on_failure(self) -> ExitStack:
        stack = ExitStack()
        stack.push(lambda kind, error, trace: self._open.close() if kind else None)
        return stack


def fill(register: Register, invented: Invented) -> int:
    """Write everything that was invented into a register, fifty women in one save. Returns how many changes that made.

    Raises DiskFull, ReadOnly.
    """
    made = 0
    with UnitOfWork(register) as work:
        for _, record in (*invented.visits, *invented.answers):
            work.put(record, base=Base.new())
    made += work.saved.commits
    for start in range(0, len(invented.files), _WOMEN_AT_ONCE):
        made += _write(register, invented.files[start : start + _WOMEN_AT_ONCE])
    return made


def _write(register: Register, files: Sequence[InventedFile]) -> int:
    with UnitOfWork(register) as work:
        for file in files:
            for record in file.records:
                work.put(record, base=Base.new())
    return work.saved.commits
