"""Marks of what could be seen when: a token names a state of this register, for forms, drafts and sheets.

A mark is the stream this laptop wrote in, how many commits had been applied, and the last of them. A register put
back from a copy opens a new stream with its first write, and other commits take the places of those that were lost,
so a mark made after the copy is known to be of a state that is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.errors import StaleToken
from wipdesk.storage.applying import last_arrival
from wipdesk.storage.commits import id_text

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_STREAM_DIGITS = 12
_COMMIT_DIGITS = 8


def token(connection: Connection) -> str:
    """The mark of the present state."""
    uuid = connection.exec_driver_sql(
        "SELECT s.uuid FROM own_stream o JOIN stream s ON s.sid = o.sid ORDER BY o.sid DESC LIMIT 1"
    ).scalar_one()
    arrival = last_arrival(connection)
    return f"{uuid.hex()[:_STREAM_DIGITS]}-{arrival}-{_commit_at(connection, arrival)}"


def arrival_of(connection: Connection, mark: str) -> int:
    """How many commits had been applied in the state a mark names. Raises StaleToken."""
    prefix, count, commit = (*mark.strip().lower().split("-"), "", "")[:3]
    if len(prefix) != _STREAM_DIGITS or not count.isascii() or not count.isdigit() or len(count) > 15:
        raise StaleToken
    row = connection.exec_driver_sql(
        "SELECT o.opened_arrival, coalesce((SELECT min(n.opened_arrival) FROM own_stream n WHERE n.sid > o.sid), ?) "
        "FROM own_stream o JOIN stream s ON s.sid = o.sid "
        f"WHERE substr(lower(hex(s.uuid)), 1, {_STREAM_DIGITS}) = ?",
        (last_arrival(connection), prefix),
    ).first()
    at = int(count)
    if row is None or not row[0] <= at <= row[1] or commit != _commit_at(connection, at):
        raise StaleToken
    return at


def _commit_at(connection: Connection, arrival: int) -> str:
    cid = connection.exec_driver_sql(
        "SELECT cid FROM commits WHERE arrival = ? AND arrival > 0", (arrival,)
    ).scalar()
    return "" if cid is None else id_text(cid)[:_COMMIT_DIGITS]
