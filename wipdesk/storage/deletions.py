"""A record taken away: gone only while nobody has written to it since, unseen by whoever took it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage.commits import BadCommit, id_number, parse, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

FIELD = "_deleted"


def deletion_of(
    connection: Connection, eid: int, uuid: str, versions: Sequence[tuple[int, str]]
) -> tuple[int, bool]:
    """Whether the record is hidden, and whether people must decide: deleted here, edited there.

    Versions are the standing `_deleted` values as (commit, JSON).
    """
    said = {value for _, value in versions}
    if said == {"false"}:
        return 0, False
    if "false" in said:
        return 0, True
    covered = {cid for cid, _ in versions}
    for cid, _ in versions:
        covered |= _seen_by(connection, cid, uuid)
    written = set(connection.exec_driver_sql("SELECT DISTINCT cid FROM ops WHERE eid = ?", (eid,)).scalars())
    return (1, False) if written <= covered else (0, True)


def _seen_by(connection: Connection, cid: int, uuid: str) -> set[int]:
    body = connection.exec_driver_sql("SELECT body FROM commits WHERE cid = ?", (cid,)).scalar_one()
    try:
        seen = parse(body)[12].get("base", {})
        return {id_number(text) for text in seen.get(short(bytes.fromhex(uuid)), ())}
    except (BadCommit, AttributeError, TypeError):
        return set()


def seen_by(connection: Connection, eid: int, until: int | None = None) -> list[int]:
    """Every commit that wrote to the record: what a deletion says it has seen; `until` a count of applied commits."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT o.cid FROM ops o JOIN commits c ON c.cid = o.cid WHERE o.eid = ? AND c.arrival <= ? "
        "ORDER BY o.cid",
        (eid, 1 << 62 if until is None else until),
    )
    return [int(cid) for cid in rows.scalars()]
