"""Is the register's file sound, and is a copy of it? Checks every page; makes copies and reads them back."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from wipdesk.errors import BackupDamaged, NotARegister, RegisterDamaged, RegisterInUse
from wipdesk.storage.connecting import RawConnection, begins_with_salt, database_uri, keyed
from wipdesk.storage.database_troubles import translated
from wipdesk.storage.disk import new_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.storage.engine import Engines

_PAGES_A_STEP = 500
_MUCH = 500
"""Pages of 4 KiB that wait in the -wal: some ten saves."""


def check_database(engines: Engines) -> list[str]:
    """Everything wrong with the file, page by page; empty when it is sound. Takes seconds for every 100 MB.

    RegisterInUse if somebody is still reading: without a finished checkpoint sound pages look damaged.
    """
    with translated(engines.path), closing(engines.writing.raw_connection()) as pooled:
        connection = pooled.driver_connection
        if not all_in_one_file(connection):
            raise RegisterInUse
        return _faults(connection)


def backup_database(
    source: Engines, dest: Path, new_key: bytearray, *, progress: Callable[[int, int], None] | None = None
) -> None:
    """Copy a register, open and in use as it is, into one new file under another key, and read it all back.

    `progress` gets pages done and pages in all, and may raise Cancelled. Whatever is raised, no half copy is
    left. Raises FileExists, DiskFull, ReadOnly, and BackupDamaged if the copy does not read back.
    """
    dest = dest.absolute()

    def step(_status: int, remaining: int, total: int) -> None:
        if progress:
            progress(total - remaining, total)

    with new_file(dest):
        with (
            closing(source.apart()) as live,
            translated(dest),
            closing(keyed(database_uri(dest, mode="rw"), new_key)) as copy,
        ):
            live.backup(copy, pages=_PAGES_A_STEP, progress=step)
            # A copy in WAL mode could not be opened from a stick that is write-protected.
            copy.execute("PRAGMA journal_mode = DELETE").close()
        check_copy(dest, new_key)


def check_copy(path: Path, key: bytearray) -> None:
    """Read a copy made by `backup_database` from end to end; BackupDamaged unless every page is sound."""
    # A file of no bytes would open as a sound, empty one; and a lost salt is not missed by SQLCipher.
    if not begins_with_salt(path, key):
        raise BackupDamaged
    try:
        with translated(path), closing(keyed(database_uri(path.absolute(), mode="ro"), key)) as copy:
            faults = _faults(copy)
    except (NotARegister, RegisterDamaged) as error:
        raise BackupDamaged from error
    if faults:
        raise BackupDamaged


def all_in_one_file(connection: RawConnection) -> bool:
    """Bring what lies in the -wal into the file itself; False if somebody still reading prevents it."""
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def bring_over(connection: RawConnection) -> None:
    """Bring what lies in the -wal into the file itself if it is much, as far as those who are reading let it."""
    _, pages, brought = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    if pages - brought >= _MUCH:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").close()


def _faults(connection: RawConnection) -> list[str]:
    pages = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    rows = [str(row[0]) for row in connection.execute("PRAGMA quick_check").fetchall()]
    return pages + [row for row in rows if row != "ok"]
