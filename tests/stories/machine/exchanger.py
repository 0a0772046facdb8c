"""What a process does that is about to be killed: it opens a register, says that it is ready, and does one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.laptops import PASSPHRASE, at_home
from wipdesk.domain.codes import code_of
from wipdesk.services import bundles, erasing, registers, tables, taking_in
from wipdesk.sync import bundle_merging

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from wipdesk.storage.register import Register


def work(home: Path, what: str, at: Path, values: int, said: Connection) -> None:
    """Do `what` with the file or folder `at`; says "ready" before it begins, and "done" if it is let live so long.

    A bundle with more values than `values` is merged in several transactions.
    """
    bundle_merging.VALUES_AT_ONCE = values
    with at_home(home):
        if what == "restore":
            said.send("ready")
            registers.restore(at, home / "register", PASSPHRASE).close()
        else:
            register = registers.unlock(home / "register", PASSPHRASE)
            said.send("ready")
            _DEEDS[what](register, at)
    said.send("done")


def _take_in(register: Register, at: Path) -> None:
    taking_in.take_in(register, at, backup=False)


def _take_in_after_a_backup(register: Register, at: Path) -> None:
    taking_in.take_in(register, at)


def _export(register: Register, at: Path) -> None:
    bundles.make(register, at, overwrite=True)


def _back_up(register: Register, at: Path) -> None:
    registers.make_backup(register, at)


def _erase(register: Register, _at: Path) -> None:
    woman = f"{2:032x}"
    erasing.erase(register, woman, code=code_of(woman))


def _tables(register: Register, at: Path) -> None:
    tables.export_tables(register, at, overwrite=True)


_DEEDS = {
    "merge": _take_in,
    "merge after a backup": _take_in_after_a_backup,
    "export": _export,
    "backup": _back_up,
    "erase": _erase,
    "tables": _tables,
}
