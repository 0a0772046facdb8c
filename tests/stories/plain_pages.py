"""Every page of a register's file as it is under the encryption, unused ones and unused parts among them."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from wipdesk.storage import header, keys

if TYPE_CHECKING:
    from pathlib import Path

_PAGE, _KEPT, _SALT = 4096, 80, 16
_WAL_HEAD, _FRAME_HEAD = 32, 24


def plain_pages(folder: Path, passphrase: str) -> bytes:
    """The pages of a register, open or closed, and of what lies beside it, deciphered and joined."""
    _, found = keys.open_slot(header.read(folder), passphrase)
    key = bytes(keys.raw_key(found)[:32]).hex()
    content = _bytes_of(folder / "register.db")
    pages = [content[at : at + _PAGE] for at in range(0, len(content), _PAGE)]
    pages[0] = pages[0][_SALT:]
    wal = folder / "register.db-wal"
    if wal.is_file():
        frames = _bytes_of(wal)[_WAL_HEAD:]
        step = _FRAME_HEAD + _PAGE
        pages += [frames[at + _FRAME_HEAD : at + step] for at in range(0, len(frames), step)]
    return _deciphered([page for page in pages if len(page) > _KEPT], key)


def _bytes_of(path: Path) -> bytes:
    """What another process reads: to read it here would let go of the locks that SQLite holds."""
    return subprocess.run(["cat", str(path)], capture_output=True, check=True).stdout


def _deciphered(pages: list[bytes], key: str) -> bytes:
    """SQLCipher's page: AES-256-CBC, then 16 bytes of initial vector and 64 of checksum.

    All pages in one go, each vector before its page as if it were a block: it becomes nonsense, and the page is right.
    """
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not here, and nothing else can read unused pages")
    chained = b"".join(page[-_KEPT : -_KEPT + 16] + page[:-_KEPT] for page in pages)
    done = subprocess.run(
        [program, "enc", "-d", "-aes-256-cbc", "-nopad", "-K", key, "-iv", "00" * 16],
        input=chained,
        capture_output=True,
        check=True,
    )
    return done.stdout
