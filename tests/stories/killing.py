"""A process that does one thing to a register is killed at some moment of it; what can be seen of a register after."""

from __future__ import annotations

import hashlib
import multiprocessing
import re
import shutil
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.laptops import PASSPHRASE, at_home
from tests.stories.machine.computers import NAMES, fast_folder
from tests.stories.machine.exchanger import work
from wipdesk.services import registers
from wipdesk.storage import opening, rebuilding

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register

_LONGEST = 60
_STREAM = "(SELECT uuid FROM stream s WHERE s.sid = t.sid)"
_KEPT = {
    "commits": "cid, seq, hlc, wall, author, device, status, batch, digest, previous, chain, sig, body, "
    f"{_STREAM}, (SELECT uuid FROM record r WHERE r.eid = t.root)",
    "ops": "cid, live, value, replaces, (SELECT uuid FROM record r WHERE r.eid = t.eid), "
    "(SELECT name FROM field f WHERE f.fid = t.fid)",
    "stream": "uuid, device, forked_at",
    "heard": f"max_seq, batch, {_STREAM}",
    "withheld": f"low, high, {_STREAM}",
    "peer": "device, vector, as_of",
    "blob": "*",
    "blob_piece": "*",
}
"""What is looked at of each table: ids, not the numbers of rows, which depend on nothing that anybody sees."""
_BY_SPAWNING = "spawn" if sys.platform == "win32" else "forkserver"
_PROCESSES = multiprocessing.get_context(_BY_SPAWNING)
if _BY_SPAWNING == "forkserver":
    _PROCESSES.set_forkserver_preload(["tests.stories.machine.exchanger"])
NEVER_SPLIT = 200_000
SECRETS = (b"wqtwowq", b"Wqkilledwq")
_LASTING = re.compile(r".*/backups/backup-[0-9a-f]{8}-\d+\.wdbk|.*/register\.db-(wal|shm)")
HOME, OTHER, STICK = *NAMES[:2], "stick"


@dataclass(frozen=True)
class Deed:
    """One thing that a laptop does: with which file beside it, and from how many values on in several transactions."""

    what: str
    at: str
    values: int = NEVER_SPLIT

    def done(self, beside: Path) -> float:
        """Let it be done, by a process of its own; gives the seconds it took once it had begun."""
        process, said = self._begun(beside)
        began = time.perf_counter()
        assert said.poll(_LONGEST)
        assert said.recv() == "done"
        took = time.perf_counter() - began
        process.join(_LONGEST)
        assert process.exitcode == 0
        return took

    def killed(self, beside: Path, after: float) -> None:
        """Let it be begun and kill it so many seconds later."""
        process, _ = self._begun(beside)
        process.join(after)
        process.kill()
        process.join(_LONGEST)

    def _begun(self, beside: Path) -> tuple[Any, Any]:
        hears, says = _PROCESSES.Pipe(duplex=False)
        given = (beside / HOME, self.what, beside / self.at, self.values, says)
        process = _PROCESSES.Process(target=work, args=given)
        process.start()
        says.close()
        assert hears.poll(_LONGEST)
        assert hears.recv() == "ready"
        return process, hears


@dataclass(frozen=True)
class Stand:
    """All that a register holds of casework and of exchange: equal for two registers that stand at the same place."""

    digest: str
    derived: str
    kept: tuple[tuple[str, str], ...]
    batches: tuple[tuple[str, str], ...]


def stand(register: Register) -> Stand:
    """Where a register stands."""
    with register.reading() as connection:
        kept = tuple(
            (
                table,
                _short(sorted(connection.exec_driver_sql(f"SELECT {said} FROM {table} t").all(), key=repr)),
            )
            for table, said in _KEPT.items()
        )
        batches = connection.exec_driver_sql("SELECT hex(bundle), state FROM batch ORDER BY bid").all()
        return Stand(
            rebuilding.digest(connection),
            _short(rebuilding.derived_dump(connection)),
            kept,
            tuple((bundle, state) for bundle, state in batches),
        )


def _short(rows: object) -> str:
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def stands(home: Path) -> Stand:
    """Where a closed register stands, opened without what a start does."""
    with at_home(home):
        register = opening.unlock(home / "register", PASSPHRASE)
        with register:
            return stand(register)


def after_a_start(home: Path) -> Stand:
    """Start the program on a register as she does, find it sound, and close it."""
    with at_home(home):
        register = registers.unlock(home / "register", PASSPHRASE)
        with register:
            assert registers.check(register).sound
            return stand(register)


def copies(template: Path, folder: Path, times: int) -> Iterator[Path]:
    """So many fresh copies of a folder, one after the other, each gone before the next comes."""
    for number in range(times):
        copied = folder / str(number)
        shutil.copytree(template, copied)
        yield copied
        shutil.rmtree(copied)


def moments(chance: random.Random, took: float, times: int) -> list[float]:
    """Moments spread over all that something takes and a little more, one in each of as many parts, in any order."""
    found = [(number + chance.random()) / times * took * 1.1 for number in range(times)]
    chance.shuffle(found)
    return found


def files_in(folder: Path) -> set[str]:
    """Every file and folder under a folder, by its name from there."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def holding(folder: Path, *words: bytes) -> list[str]:
    """Files under a folder in which one of these words can be read."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(word in path.read_bytes() for word in words)]


@dataclass
class Story:
    """What is killed again and again, and how a laptop stands before and after it."""

    template: Path
    folder: Path
    deed: Deed
    before: Stand | None
    after: Stand
    took: float
    files: set[str]
    """What lies about where it was never killed."""

    @classmethod
    def of(cls, template: Path, deed: Deed) -> Story:
        """Let it be done once, to know how long it takes and what it comes to."""
        folder, files = fast_folder(), files_in(template)
        before = stands(template / HOME) if (template / HOME / "register").exists() else None
        copied = folder / "once"
        shutil.copytree(template, copied)
        took = deed.done(copied)
        after = after_a_start(copied / HOME)
        files |= files_in(copied)
        shutil.rmtree(copied)
        return cls(template, folder, deed, before, after, took, files)

    def kills(self, times: int, chance: random.Random) -> Iterator[Path]:
        """Fresh copies of all, in each of which it was killed at another moment; then all is put away."""
        try:
            for copied, moment in zip(
                copies(self.template, self.folder, times), moments(chance, self.took, times), strict=True
            ):
                self.deed.killed(copied, moment)
                yield copied
        finally:
            shutil.rmtree(self.folder)

    def told(self, stood: Stand) -> str:
        """Which of the two it is; a laptop that stands anywhere else is a KeyError."""
        return {self.before: "before", self.after: "after"}[stood]

    def demand_tidy(self, copied: Path, *, but: str = r"(?!)") -> None:
        """Nothing lies about that would not if it had never been killed, and nothing of her can be read."""
        more = {name for name in files_in(copied) - self.files if not _LASTING.fullmatch(name)}
        assert {name for name in more if not re.search(but, name)} == set()
        assert holding(copied, *SECRETS) == []
