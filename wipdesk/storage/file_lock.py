"""The lock that keeps a register open in one window or command at a time."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Self

from wipdesk.errors import RegisterInUse
from wipdesk.storage.disk import disk_troubles

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "LOCK"


class FileLock:
    """Holds the register's folder from `acquire` to `release`, or to the end of the process however it ends.

    The file stays behind, empty: to remove it would let two processes hold two files of one name.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._handle: int | None = None

    def acquire(self) -> Self:
        """Take the lock at once; RegisterInUse, ReadOnly or FileGone if that cannot be."""
        if self._handle is not None:
            raise RegisterInUse
        with disk_troubles(self._path.parent):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            with disk_troubles(self._path.parent):
                _take(handle)
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle
        return self

    def release(self) -> None:
        """Let others open the register. Does nothing if the lock is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


def _take(handle: int) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            # Not lockf: that one lets go as soon as any part of the process closes the file.
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise RegisterInUse from error
