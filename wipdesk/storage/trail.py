"""The trail: who opened, printed, exported or merged what and when; only ever added to, each line chained to the last.

Holds ids and counts, never a name or a word of a case.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain import canonical_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the trail: when, which person (record id), what was done, to which record, and how many."""

    n: int
    at: str
    person: str
    what: str
    subject: str
    detail: str


def add(connection: Connection, person: str, what: str, subject: str = "", detail: str = "") -> None:
    """Add a line."""
    last = connection.exec_driver_sql("SELECT n, chain FROM trail ORDER BY n DESC LIMIT 1").first()
    line = Line((last[0] if last else 0) + 1, clock.now_local_iso(), person, what, subject, detail)
    chain = _chain(last[1] if last else bytes(16), line)
    connection.exec_driver_sql(
        "INSERT INTO trail VALUES (?, ?, ?, ?, ?, ?, ?)",
        (line.n, line.at, line.person, line.what, line.subject, line.detail, chain),
    )


def read(connection: Connection) -> tuple[Line, ...]:
    """The whole trail, oldest first."""
    rows = connection.exec_driver_sql("SELECT n, at, person, what, subject, detail FROM trail ORDER BY n")
    return tuple(Line(*row) for row in rows)


def broken_at(connection: Connection) -> int | None:
    """The number of the first line that does not follow from the one before it, or None."""
    chain = bytes(16)
    rows = connection.exec_driver_sql(
        "SELECT n, at, person, what, subject, detail, chain FROM trail ORDER BY n"
    )
    for expected, (*facts, found) in enumerate(rows, 1):
        line = Line(*facts)
        chain = _chain(chain, line)
        if line.n != expected or chain != found:
            return expected
    return None


def _chain(before: bytes, line: Line) -> bytes:
    said = canonical_json.dumps([line.n, line.at, line.person, line.what, line.subject, line.detail])
    return hashlib.blake2b(before + said.encode(), digest_size=16).digest()
