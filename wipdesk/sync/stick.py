"""The disk or stick a bundle lies on: reading past bad places, making sure of what was written, and what went
wrong.

Nothing here maps a file into memory: a stick pulled out would then end the program instead of raising an
error.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import contextmanager, suppress
from hashlib import sha256
from io import FileIO
from typing import TYPE_CHECKING

from wipdesk.errors import (
    BundleRefused,
    DiskFull,
    FileGone,
    FileInUse,
    MachineTrouble,
    ReadOnly,
    Refusal,
    WipdeskError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

CHUNK = 256 * 1024
SECTOR = 4096
# A stick that cannot read this much of one file is not damaged but gone: it would be asked again and again.
BAD_SECTORS_BORNE = 256

_GONE = {errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN}
_GONE_WINDOWS = {2, 3, 15, 21, 23, 53, 55, 64, 67, 433, 483, 1006, 1117, 1167}
# A file that becomes larger than the disk's way of keeping files allows (4 GB on most sticks) finds no room either.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FULL_WINDOWS = {39, 112, 223}
_NOT_WRITABLE = {errno.EROFS, errno.EACCES, errno.EPERM}
_BUSY = {errno.EBUSY, errno.ETXTBSY}
_BUSY_WINDOWS = {32, 33}
_BAD_SECTOR_WINDOWS = {23, 27, 30, 483, 1117}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}


def as_trouble(error: OSError, path: Path, *, needed: int = 0) -> WipdeskError:
    """What the system said, as an error of ours; `needed` is the room in bytes to name if the
    disk is full.
    """
    code, windows = error.errno, getattr(error, "winerror", None)
    if code in _FULL or windows in _FULL_WINDOWS:
        return DiskFull(needed)
    if code in _BUSY or windows in _BUSY_WINDOWS:
        return FileInUse()
    if code in _GONE or windows in _GONE_WINDOWS:
        return FileGone(str(path))
    if code in _NOT_WRITABLE:
        return ReadOnly()
    return MachineTrouble(errno.errorcode.get(code or 0, "unknown"))


@contextmanager
def troubles(path: Path, *, needed: int = 0) -> Iterator[None]:
    """Say what the system says inside as errors of ours."""
    try:
        yield
    except OSError as error:
        raise as_trouble(error, path, needed=needed) from error


def is_taken(path: Path) -> bool:
    """Whether there is anything of this name. Raises FileGone and the like for a name that cannot be."""
    with troubles(path), _impossible_names(path):
        try:
            path.lstat()
        except FileNotFoundError:
            return False
    return True


def new_file(path: Path) -> FileIO:
    """A new file to write and read. Raises FileGone if its folder is not there, ReadOnly and the like."""
    with troubles(path.parent), _impossible_names(path):
        return FileIO(path, "x+b")


def write_all(file: FileIO, data: bytes) -> None:
    """Write every byte: a disk that fills up takes the first part and says nothing until it is
    asked again.
    """
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


@contextmanager
def _impossible_names(path: Path) -> Iterator[None]:
    try:
        yield
    except ValueError as error:  # a NUL, or half a surrogate pair
        raise FileGone(str(path)) from error


def settle(file: FileIO) -> None:
    """Wait until what was written lies on the disk itself, not only in its buffers."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
            return
    os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in a folder lie on the disk, where the system has a way to ask for it."""
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def hash_from_disk(path: Path) -> bytes:
    """The SHA-256 of a file as the disk gives it back, past the system's own copy in memory where it can be
    dropped.
    """
    digest = sha256()
    with path.open("rb", buffering=0) as file:
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.digest()


class PatientFile:
    """A file read by position. Bad sectors read as zeros; a stick pulled out raises FileGone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with troubles(path), _impossible_names(path):
            if not stat.S_ISREG(path.stat().st_mode):
                raise BundleRefused(Refusal.NOT_A_BUNDLE)
            self._file = path.open("rb")
            self.size = os.fstat(self._file.fileno()).st_size
        self._window = b""
        self._window_start = 0
        self._bad_sectors: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go, also if the stick is gone already."""
        with suppress(OSError):
            self._file.close()

    def read_at(self, offset: int, length: int) -> bytes:
        """The bytes there; fewer only at the end of the file, none before its beginning."""
        if offset < 0:
            return b""
        length = max(0, min(length, self.size - offset))
        start = offset - self._window_start
        if start >= 0 and start + length <= len(self._window):
            return self._window[start : start + length]
        return self._read(offset, length)

    def find(self, wanted: bytes, start: int) -> int:
        """Where these few bytes are next to be found, or -1."""
        while start + len(wanted) <= self.size:
            if not self._window_start <= start <= self._window_start + len(self._window) - len(wanted):
                self._window, self._window_start = self._read(start, min(CHUNK, self.size - start)), start
            found = self._window.find(wanted, start - self._window_start)
            if found >= 0:
                return self._window_start + found
            start = self._window_start + len(self._window) - len(wanted) + 1
        return -1

    def _read(self, offset: int, length: int) -> bytes:
        sectors = range(offset // SECTOR, (offset + length) // SECTOR + 1)
        try:
            # A stick tries for seconds before it gives a sector up: what is known to be bad is not asked for again.
            known_bad = not self._bad_sectors.isdisjoint(sectors)
            data = (self._read_by_sector if known_bad else self._read_plainly)(offset, length)
        except OSError as error:
            if not _is_bad_sector(error):
                raise as_trouble(error, self._path) from error
            data = self._read_by_sector(offset, length)
        if len(data) < length:  # somebody cut it while we read
            raise FileGone(str(self._path))
        return data

    def _read_plainly(self, offset: int, length: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(length)

    def _read_by_sector(self, offset: int, length: int) -> bytes:
        pieces = []
        here, end = offset, offset + length
        while here < end:
            following = min(end, (here // SECTOR + 1) * SECTOR)
            pieces.append(self._sector_piece(here, following - here))
            here = following
        return b"".join(pieces)

    def _sector_piece(self, offset: int, length: int) -> bytes:
        sector = offset // SECTOR
        if sector in self._bad_sectors:
            return bytes(length)
        try:
            return self._read_plainly(offset, length)
        except OSError as error:
            self._bad_sectors.add(sector)
            if not _is_bad_sector(error) or len(self._bad_sectors) > BAD_SECTORS_BORNE:
                raise as_trouble(error, self._path) from error
            return bytes(length)


def _is_bad_sector(error: OSError) -> bool:
    return error.errno == errno.EIO or getattr(error, "winerror", None) in _BAD_SECTOR_WINDOWS
