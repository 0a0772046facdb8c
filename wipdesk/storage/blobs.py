"""Pictures kept in the encrypted register by the hash of what they hold, in pieces of at most 1 MiB.

They lie in the same file as everything else, so a backup holds them and nothing of them is ever outside it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from wipdesk.domain import attachments, canonical_json
from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.field import Kind
from wipdesk.errors import RegisterDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

PIECE = 1024 * 1024
"""Bytes of one piece: as many as one may travel with."""
LARGEST = 2 * 1024 * 1024
"""Bytes of one picture that comes from another laptop."""

CELLS = tuple((kind.name, field.name) for kind in KINDS for field in kind.fields if field.kind is Kind.BLOB)
"""(kind, field) of everything that names pictures."""


@dataclass(frozen=True, slots=True)
class Named:
    """A page that a record names: its hash and size, the root the record hangs on, the change that says so."""

    hash: bytes
    size: int
    root: int
    cid: int


class Came(Enum):
    """What became of a piece of a picture."""

    PART = "part"
    WHOLE = "whole"
    KNOWN = "known"
    WRONG = "wrong"


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


def take_piece(connection: Connection, named: bytes, size: int, at: int, piece: bytes) -> Came:
    """Keep a piece that came from another laptop. The picture counts once all of it is here and its hash is right;
    if it is not, every piece of it is let go.
    """
    if held(connection, [named]):
        return Came.KNOWN
    connection.exec_driver_sql("INSERT OR REPLACE INTO blob_piece VALUES (?, ?, ?)", (named, at, piece))
    lengths = connection.exec_driver_sql(
        "SELECT n, length(piece) FROM blob_piece WHERE hash = ? ORDER BY n", (named,)
    ).all()
    reached = 0
    for begins, length in lengths:
        if begins > reached:
            return Came.PART
        if begins < reached:  # cut otherwise than before, or none of an honest bundle
            connection.exec_driver_sql("DELETE FROM blob_piece WHERE hash = ? AND n <> ?", (named, at))
            return Came.PART
        reached += length
    if reached < size:
        return Came.PART
    pieces = connection.exec_driver_sql("SELECT piece FROM blob_piece WHERE hash = ? ORDER BY n", (named,))
    if hash_of(b"".join(pieces.scalars())) != named:
        connection.exec_driver_sql("DELETE FROM blob_piece WHERE hash = ?", (named,))
        return Came.WRONG
    connection.exec_driver_sql("INSERT INTO blob VALUES (?, ?)", (named, reached))
    return Came.WHOLE


def named(connection: Connection) -> list[Named]:
    """Every page that a standing record names with a value that stands, the newest first."""
    found = []
    for kind, field in CELLS:
        rows = connection.exec_driver_sql(
            f"SELECT r.root, o.cid, o.value FROM field f JOIN p_{kind} p JOIN record r ON r.eid = p.eid "
            "JOIN ops o ON o.eid = p.eid AND o.fid = f.fid JOIN commits c ON c.cid = o.cid "
            "WHERE f.name = ? AND p.hidden = 0 AND o.live = 1 ORDER BY c.hlc DESC, o.cid",
            (field,),
        )
        for root, cid, value in rows:
            text = canonical_json.loads(value) if value else None
            pages = attachments.read(text) if isinstance(text, str) else ()
            found += [Named(bytes.fromhex(page.hash), page.size, root, cid) for page in pages]
    return found


def lacking(connection: Connection) -> list[Named]:
    """Those of them whose picture does not lie on this laptop, each once."""
    pages = {page.hash: page for page in reversed(named(connection))}
    here = held(connection, pages)
    return [page for page in reversed(pages.values()) if page.hash not in here]
