"""Marks of what could be seen when: a token names a state of this register, for forms, drafts and sheets.

A mark is the stream this laptop wrote in and how many commits had been applied. A register put back from a copy
opens a new stream, so a mark made after the copy is known to be of a state that was lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.errors import StaleToken
from wipdesk.storage.applying import last_arrival

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_STREAM_DIGITS = 12


def token(connection: Connection) -> str:
    """The mark of the present state."""
    uuid = connection.exec_driver_sql(
        "SELECT s.uuid FROM own_stream o JOIN stream s ON s.sid = o.sid ORDER BY o.sid DESC LIMIT 1"
    ).scalar_one()
    return f"{uuid.hex()[:_STREAM_DIGITS]}-{last_arrival(connection)}"


def arrival_of(connection: Connection, mark: str) -> int:
    """How many commits had been applied in the state a mark names. Raises StaleToken."""
    prefix, _, count = mark.strip().partition("-")
    if len(prefix) != _STREAM_DIGITS or not count.isascii() or not count.isdigit() or len(count) > 15:
        raise StaleToken
    row = connection.exec_driver_sql(
        "SELECT o.opened_arrival, o.closed_arrival FROM own_stream o JOIN stream s ON s.sid = o.sid "
        f"WHERE substr(lower(hex(s.uuid)), 1, {_STREAM_DIGITS}) = ?",
        (prefix.lower(),),
    ).first()
    if row is None:
        raise StaleToken
    opened, closed = row
    at = int(count)
    if at < opened or at > (last_arrival(connection) if closed is None else closed):
        raise StaleToken
    return at
