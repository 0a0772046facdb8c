"""Pictures kept in the encrypted register by the hash of what they hold, in pieces of at most 1 MiB.

They lie in the same file as everything else, so a backup holds them and nothing of them is ever outside it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from wipdesk.errors import RegisterDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

PIECE = 1024 * 1024
"""Bytes of one piece: as many as one may travel with."""


def hash_of(content: bytes) -> bytes:
    """BLAKE2b-256 of a picture: its name in the register."""
    return hashlib.blake2b(content, digest_size=32).digest()


def keep(connection: Connection, content: bytes) -> bytes:
    """Put a picture into the register, once however often it is given; its hash."""
    named = hash_of(content)
    if not held(connection, [named]):
        pieces = [
            (named, number, content[start : start + PIECE])
            for number, start in enumerate(range(0, max(len(content), 1), PIECE))
        ]
        connection.exec_driver_sql("INSERT OR REPLACE INTO blob_piece VALUES (?, ?, ?)", pieces)
        connection.exec_driver_sql("INSERT INTO blob VALUES (?, ?)", (named, len(content)))
    return named


def held(connection: Connection, hashes: Iterable[bytes]) -> set[bytes]:
    """Which of these pictures this laptop has."""
    found = set()
    for named in hashes:
        row = connection.exec_driver_sql("SELECT 1 FROM blob WHERE hash = ?", (named,)).first()
        if row is not None:
            found.add(named)
    return found


def content_of(connection: Connection, named: bytes) -> bytes | None:
    """A picture, whole and as it was put in; None if this laptop does not have it. Raises RegisterDamaged."""
    if not held(connection, [named]):
        return None
    pieces = connection.exec_driver_sql("SELECT piece FROM blob_piece WHERE hash = ? ORDER BY n", (named,))
    content = b"".join(pieces.scalars())
    if hash_of(content) != named:
        raise RegisterDamaged("database")
    return content
