"""Copies of bundles that are merged in several steps, kept in the register's folder until the last step is done.

A copy is the bundle as it came: sealed to this laptop, unreadable to anybody else.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from shutil import rmtree
from typing import TYPE_CHECKING

from wipdesk.sync.stick import CHUNK, PatientFile, new_file, settle, settle_folder, troubles, write_all

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


def copy_kept(folder: Path, bundle: bytes) -> Path:
    """Where the copy of a bundle lies while it is needed."""
    return folder / "inbox" / f"{bundle.hex()}.wipsync"


def keep(folder: Path, bundle: bytes, source: Path) -> None:
    """Copy a bundle into the register's folder; it is on the disk when this returns."""
    copy = copy_kept(folder, bundle)
    if copy.is_file():
        return
    with troubles(copy):
        copy.parent.mkdir(mode=0o700, exist_ok=True)
        half = copy.with_suffix(".part")
        half.unlink(missing_ok=True)
        with PatientFile(source) as original, new_file(half) as file:
            for start in range(0, original.size, CHUNK):
                write_all(file, original.read_at(start, CHUNK))
            settle(file)
        half.replace(copy)
        settle_folder(copy.parent)


def drop(folder: Path, bundle: bytes) -> None:
    """The bundle is merged whole: its copy is not needed any more."""
    copy = copy_kept(folder, bundle)
    with troubles(copy):
        copy.unlink(missing_ok=True)


def drop_all_but(folder: Path, bundles: Collection[bytes]) -> None:
    """Let go of whatever lies here beside the copies of these bundles: a program that was ended left it behind."""
    wanted = {copy_kept(folder, bundle) for bundle in bundles}
    inbox = folder / "inbox"
    with suppress(OSError):
        for left in [path for path in inbox.iterdir() if path not in wanted] if inbox.is_dir() else ():
            if left.is_dir() and not left.is_symlink():
                rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)


def fingerprint(path: Path) -> bytes:
    """The SHA-256 of a file, bad sectors read as zeros."""
    digest = sha256()
    with PatientFile(path) as file:
        for start in range(0, file.size, CHUNK):
            digest.update(file.read_at(start, CHUNK))
    return digest.digest()
