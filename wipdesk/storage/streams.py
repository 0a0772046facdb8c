"""The stream this laptop writes in: numbered, chained, and left for a new one whenever there is any doubt.

A stream is left when the register was put back from a copy, moved to another machine, or has seen its own future.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.storage import witness
from wipdesk.storage.applying import last_arrival
from wipdesk.storage.commits import NO_CHAIN
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register


@dataclass(slots=True)
class Writing:
    """Where the next commit goes: stream, number before it, chain tag before it."""

    sid: int
    uuid: bytes
    seq: int
    chain: bytes


_ELSEWHERE = ("no_witness", "other_machine")


def ready(connection: Connection, register: Register) -> Writing:
    """The stream to write in. The first write of a start looks at the witness and turns it."""
    current = _current(connection)
    if current is not None and register.witness_turned:
        return current
    reason = doubt(connection, register, current)
    if reason or current is None:
        current = open_stream(
            connection, register, reason or get_local(connection, "left_because") or "first"
        )
    known = witness.read(register.id)
    exported = known.exported if known is not None and known.stream == current.uuid.hex() else 0
    turned = witness.turned(get_local(connection, "nonce") or "", current.uuid.hex(), exported)
    witness.write(register.id, turned)
    set_local(connection, "nonce", turned.nonce)
    register.witness_turned = True
    return current


def doubt(connection: Connection, register: Register, current: Writing | None) -> str:
    """Why the stream cannot be trusted to be written on by this laptop alone; empty if it can."""
    known = witness.read(register.id)
    if current is None:
        return ""
    if known is None:
        return "no_witness"
    if known.machine != witness.machine():
        return "other_machine"
    if known.stream != current.uuid.hex():
        return "other_stream"
    if get_local(connection, "nonce") not in (known.nonce, known.previous):
        return "put_back"
    return "behind_export" if current.seq < known.exported else ""


def unknown_here(connection: Connection, register: Register) -> bool:
    """Whether this user of this machine never wrote to the register before, though somebody did elsewhere."""
    return doubt(connection, register, _current(connection)) in _ELSEWHERE


def _current(connection: Connection) -> Writing | None:
    row = connection.exec_driver_sql(
        "SELECT s.sid, s.uuid FROM own_stream o JOIN stream s ON s.sid = o.sid WHERE o.closed_arrival IS NULL"
    ).first()
    if row is None:
        return None
    last = connection.exec_driver_sql(
        "SELECT seq, chain FROM commits WHERE sid = ? ORDER BY seq DESC LIMIT 2", (row[0],)
    ).all()
    if not last:
        return Writing(row[0], row[1], 0, NO_CHAIN)
    return Writing(row[0], row[1], last[0][0], last[0][1])


def came_from_elsewhere(connection: Connection) -> str:
    """When the present stream was begun because this machine did not know the register, as local time; else empty."""
    row = connection.exec_driver_sql(
        "SELECT reason, opened_at FROM own_stream WHERE closed_arrival IS NULL ORDER BY sid DESC LIMIT 1"
    ).first()
    return str(row[1]) if row is not None and row[0] in _ELSEWHERE else ""


def open_stream(connection: Connection, register: Register, reason: str) -> Writing:
    """Leave the present stream, if there is one, and begin another."""
    leave(connection, reason)
    uuid = secrets.token_bytes(16)
    sid = int(connection.exec_driver_sql("SELECT coalesce(max(sid), 0) + 1 FROM stream").scalar_one())
    connection.exec_driver_sql("INSERT INTO stream VALUES (?, ?, ?, NULL)", (sid, uuid, register.device_id))
    connection.exec_driver_sql(
        "INSERT INTO own_stream VALUES (?, ?, NULL, ?, ?)",
        (sid, last_arrival(connection), reason, clock.now_local_iso()),
    )
    return Writing(sid, uuid, 0, NO_CHAIN)


def leave(connection: Connection, why: str) -> None:
    """Write no more in the present stream; the next write begins another."""
    set_local(connection, "left_because", why)
    connection.exec_driver_sql(
        "UPDATE own_stream SET closed_arrival = ? WHERE closed_arrival IS NULL", (last_arrival(connection),)
    )


def hear(connection: Connection, uuid: bytes, seq: int, tag: bytes | None) -> bool:
    """Take note that somebody knows our stream up to a number, with this chain tag.

    If that is beyond what we have, or another history, the register was put back: the stream is left. Says whether.
    """
    current = _current(connection)
    if current is None or current.uuid != uuid:
        return False
    row = connection.exec_driver_sql(
        "SELECT chain FROM commits WHERE sid = ? AND seq = ? LIMIT 1", (current.sid, seq)
    ).first()
    if seq <= current.seq and (tag is None or (row is not None and row[0] == tag)):
        return False
    leave(connection, "own_future")
    return True
