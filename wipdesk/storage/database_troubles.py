"""What the database answers when it refuses, as troubles of this program."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from wipdesk.errors import (
    DiskFull,
    FileGone,
    NotARegister,
    ReadOnly,
    RegisterDamaged,
    RegisterInUse,
    WipdeskError,
)
from wipdesk.storage.disk import disk_trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The primary result codes of SQLite; an extended code holds one of them in its low byte.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
# A copy that fails gives no code, only SQLite's own fixed words, which are never translated.
_CODES_OF_WORDS = {
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
    "file is not a database": _NOTADB,
}
_LEAST_FREE = 1024 * 1024


@contextmanager
def translated(path: Path | None = None) -> Iterator[None]:
    """Within this block, what the database, or the disk below it, refuses is raised as our own trouble.

    A fault of the program (bad SQL, a broken constraint) passes unchanged. Knowing the file's `path` helps to
    tell a full disk and a stick pulled out from a broken disk.
    """
    try:
        yield
    except (DBAPIError, sqlcipher.Error, OSError) as error:
        trouble = machine_trouble(error, path)
        if trouble is None:
            raise
        raise trouble from error


def machine_trouble(error: BaseException, path: Path | None = None) -> WipdeskError | None:
    """The trouble behind an error of the database or the disk; None if it is a fault of the program."""
    if isinstance(error, OSError):
        return disk_trouble(error, path) if path else None
    if isinstance(error, DBAPIError):
        return machine_trouble(error.orig, path) if error.orig else None
    code = _code(error)
    if code in (_IOERR, _CANTOPEN):
        return _disk_or_file(code, path)
    known: dict[int, type[WipdeskError]] = {
        _BUSY: RegisterInUse,
        _LOCKED: RegisterInUse,
        _READONLY: ReadOnly,
        _FULL: DiskFull,
        _NOTADB: NotARegister,
    }
    if code == _CORRUPT:
        return RegisterDamaged("database")
    return known[code]() if code in known else None


def _code(error: BaseException) -> int:
    if not isinstance(error, sqlcipher.Error):
        return 0
    extended: int = getattr(error, "sqlite_errorcode", 0)
    return extended & 0xFF or _CODES_OF_WORDS.get(str(error), 0)


def _disk_or_file(code: int, path: Path | None) -> WipdeskError:
    """SQLite does not pass on why the disk refused, so what can still be seen of it must tell."""
    if path and not path.exists():
        return FileGone(str(path))
    if path and shutil.disk_usage(path.parent).free < _LEAST_FREE:
        return DiskFull()
    return ReadOnly() if code == _CANTOPEN else RegisterDamaged("disk")
