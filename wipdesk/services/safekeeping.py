"""A backup before anything is taken in from elsewhere: beside the register, under a name that says nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wipdesk.services import registers
from wipdesk.storage.disk import disk_troubles

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register

FOLDER = "backups"
KEPT = 3
_LETTERS = 8
"""Of the register's number, so that two registers in one folder do not throw away each other's backups."""


def backup_before(register: Register) -> Path:
    """Write a backup and let go of all but the newest three. Raises DiskFull, ReadOnly, FileGone, BackupDamaged."""
    folder = register.folder.absolute().parent / FOLDER
    with disk_troubles(folder):
        folder.mkdir(exist_ok=True)
        earlier = _ours(folder, register)
        out = folder / f"backup-{register.id[:_LETTERS]}-{(earlier[-1][0] if earlier else 0) + 1}.wdbk"
        registers.make_backup(register, out)
        for _, path in earlier[: 1 - KEPT] if len(earlier) >= KEPT else ():
            path.unlink(missing_ok=True)
    return out


def _ours(folder: Path, register: Register) -> list[tuple[int, Path]]:
    """Backups of this register by number, the oldest first."""
    name = re.compile(rf"backup-{re.escape(register.id[:_LETTERS])}-(\d{{1,9}})\.wdbk")
    return sorted((int(found[1]), path) for path in folder.iterdir() if (found := name.fullmatch(path.name)))
