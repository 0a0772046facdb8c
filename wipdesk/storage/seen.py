"""Marks of what could be seen when: a token names a state of this register, for forms, drafts and sheets.

A mark is the stream this laptop wrote in, how many commits had been applied, and a sum over all of them. A register
put back from a copy may come to hold as many commits again, even the same last one: but not the same sum, so that a
mark made after the copy is known to be of a state that is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.errors import StaleToken
from wipdesk.storage.applying import last_arrival

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_STREAM_DIGITS = 12
_LOW_BITS = 0xFFFFFFFF
SUM = "SELECT coalesce(sum(cid & ?), 0) FROM commits WHERE arrival BETWEEN 1 AND ?"
"""Asked whenever a file is opened: answered from the index of arrivals alone."""


def token(connection: Connection) -> str:
    """The mark of the present state."""
    uuid = connection.exec_driver_sql(
        "SELECT s.uuid FROM own_stream o JOIN stream s ON s.sid = o.sid ORDER BY o.sid DESC LIMIT 1"
    ).scalar_one()
    arrival = last_arrival(connection)
    return f"{uuid.hex()[:_STREAM_DIGITS]}-{arrival}-{_sum_until(connection, arrival)}"


def arrival_of(connection: Connection, mark: str) -> int:
    """How many commits had been applied in the state a mark names. Raises StaleToken."""
    prefix, count, total = (*mark.strip().lower().split("-"), "", "")[:3]
    if len(prefix) != _STREAM_DIGITS or not count.isascii() or not count.isdigit() or len(count) > 15:
        raise StaleToken
    row = connection.exec_driver_sql(
        "SELECT o.opened_arrival, coalesce((SELECT min(n.opened_arrival) FROM own_stream n WHERE n.sid > o.sid), ?) "
        "FROM own_stream o JOIN stream s ON s.sid = o.sid "
        f"WHERE substr(lower(hex(s.uuid)), 1, {_STREAM_DIGITS}) = ?",
        (last_arrival(connection), prefix),
    ).first()
    at = int(count)
    if row is None or not row[0] <= at <= row[1] or total != _sum_until(connection, at):
        raise StaleToken
    return at


def _sum_until(connection: Connection, arrival: int) -> str:
    """What two states that hold different commits hardly ever share; some milliseconds for 100,000 commits."""
    total = connection.exec_driver_sql(SUM, (_LOW_BITS, arrival)).scalar_one()
    return f"{total & _LOW_BITS:08x}"
