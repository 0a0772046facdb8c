"""A backup before anything is taken in from elsewhere: beside the register, under a name that says nothing."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.errors import DiskFull
from wipdesk.storage import backup, half_made
from wipdesk.storage.disk import disk_troubles

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

FOLDER = "backups"
KEPT = 3
_SPARE = 8 * 1024 * 1024
_WORDS = QT_TRANSLATE_NOOP(
    "safekeeping",
    "An encrypted backup is made first, in the folder “{folder}” beside the register; the newest {count} are kept.",
)
_LETTERS = 8
"""Of the register's number, so that two registers in one folder do not throw away each other's backups."""


def in_words(say: Say) -> str:
    """What is done before a bundle is taken in."""
    return say("safekeeping", _WORDS).format(folder=FOLDER, count=KEPT)


def demand_room(register: Register, more: int = 0) -> None:
    """Refuse while nothing is changed yet where there is no room for a backup and so many bytes. Raises DiskFull."""
    place = register.folder.absolute().parent
    with disk_troubles(place):
        size = sum(file.stat().st_size for file in register.folder.iterdir() if file.is_file())
        needed = size + more + _SPARE
        if shutil.disk_usage(place).free < needed:
            raise DiskFull(needed)


def backup_before(register: Register) -> Path:
    """Write a backup and let go of all but the newest three. Raises DiskFull, ReadOnly, FileGone, BackupDamaged."""
    demand_room(register)
    folder = register.folder.absolute().parent / FOLDER
    with disk_troubles(folder):
        folder.mkdir(exist_ok=True)
        earlier = _ours(folder, register)
        out = folder / f"backup-{register.id[:_LETTERS]}-{(earlier[-1][0] if earlier else 0) + 1}.wdbk"
        backup.make(register, out)
        for _, path in earlier[: len(earlier) - KEPT + 1] if len(earlier) >= KEPT else ():
            path.unlink(missing_ok=True)
    return out


def renew(register: Register) -> None:
    """Let go of every backup that was made here before, since they hold what was erased, and write one that does not.

    Where there is no room for it before they go, they go first. Raises ReadOnly, FileGone, BackupDamaged, DiskFull.
    """
    folder = register.folder.absolute().parent / FOLDER
    with disk_troubles(folder):
        earlier = [path for _, path in _ours(folder, register)] if folder.is_dir() else []
        if not earlier:
            return
        try:
            backup_before(register)
            made = True
        except DiskFull:
            made = False
        for path in earlier:
            path.unlink(missing_ok=True)
        if not made:
            backup_before(register)


def tidy(register: Register) -> None:
    """Take away what lies about half made, here or where this register wrote, since the program was ended over it."""
    here = register.folder.absolute().parent
    half_made.sweep(here)
    half_made.sweep(here / FOLDER)
    half_made.clear(register)


def _ours(folder: Path, register: Register) -> list[tuple[int, Path]]:
    """Backups of this register by number, the oldest first."""
    name = re.compile(rf"backup-{re.escape(register.id[:_LETTERS])}-(\d{{1,9}})\.wdbk")
    return sorted((int(found[1]), path) for path in folder.iterdir() if (found := name.fullmatch(path.name)))
