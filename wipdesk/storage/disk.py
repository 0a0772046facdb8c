"""What the disk answers when it refuses, as troubles of this program; and writing that is truly on it."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wipdesk.errors import (
    DiskFull,
    FileExists,
    FileGone,
    FileInUse,
    MachineTrouble,
    ReadOnly,
    RegisterDamaged,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_WRITING = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO})
_BAD_NAME = frozenset({errno.ENAMETOOLONG, errno.ELOOP, errno.EISDIR, errno.EINVAL})
_WINDOWS_IN_USE = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


@contextmanager
def disk_troubles(path: Path) -> Iterator[None]:
    """Within this block, what the disk refuses about `path` is raised as a MachineTrouble."""
    try:
        yield
    except OSError as error:
        trouble = disk_trouble(error, path)
        if trouble is None:
            raise
        raise trouble from error


def disk_trouble(error: OSError, path: Path) -> MachineTrouble | None:
    """The trouble behind an error of the disk; None for one that only a fault of the program explains."""
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE or error.errno in {errno.EBUSY, errno.ETXTBSY}:
        return FileInUse()
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _NO_WRITING:
        return ReadOnly()
    if error.errno in _GONE:
        return FileGone(str(path))
    if error.errno == errno.EEXIST:
        return FileExists(str(path))
    if error.errno == errno.EIO:
        return RegisterDamaged("disk")
    if error.errno in _BAD_NAME:
        return MachineTrouble(errno.errorcode[error.errno])
    return None


def write_over(path: Path, content: bytes) -> None:
    """Write a small file in place and wait until the disk says that it has it.

    The file is not emptied first, so that a full disk has room for it as long as it does not grow.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb", closefd=True) as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


@contextmanager
def new_file(path: Path) -> Iterator[None]:
    """A new private file, still empty, that is on the disk when the block ends and gone if it fails.

    FileExists if there is one already. What SQLite lays beside a file goes with it.
    """
    with disk_troubles(path):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield
        with disk_troubles(path):
            with path.open("rb+") as file:
                os.fsync(file.fileno())
            sync_folder(path.parent)
    except BaseException:
        for added in ("", "-journal", "-wal", "-shm"):
            path.with_name(path.name + added).unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names of new files too. Windows does this by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
