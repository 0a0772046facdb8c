"""A record taken away: gone only while nobody has written to it since, unseen by whoever took it away.

What hangs on a root goes with it, so that whoever takes a root away must have seen all of that too. A child is a root
of its own and stands on the files of those it is tied to: a tie that names a woman counts as written to her.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.storage.commits import BadCommit, id_number, parse, short
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy.engine import Connection

FIELD = "_deleted"
_HEX = frozenset("0123456789abcdef")
# By any account of a tie, and not by the table of ties, which may not be worked out yet when this is asked.
_TIED = (
    "SELECT o.cid FROM record w CROSS JOIN record t CROSS JOIN ops o ON o.eid = t.eid JOIN commits c ON c.cid = o.cid "
    "WHERE w.eid = ?1 AND w.kind = 'woman' AND t.kind = 'tie' AND o.fid = (SELECT fid FROM field WHERE name = 'woman') "
    "AND o.value = '\"' || lower(hex(w.uuid)) || '\"' AND c.arrival <= ?2"
)


def deletion_of(
    connection: Connection,
    eid: int,
    uuid: str,
    versions: Sequence[tuple[int, str]],
    *,
    without: Collection[int] = (),
) -> tuple[int, bool]:
    """Whether the record is hidden, and whether people must decide: deleted here, edited there.

    Versions are the standing `_deleted` values as (commit, JSON); `without`: as if these commits had never come.
    """
    said = {value for _, value in versions}
    if said == {"false"}:
        return 0, False
    if "false" in said:
        return 0, True
    covered = {cid for cid, _ in versions}
    for cid, _ in versions:
        covered |= _seen_by(connection, cid, uuid)
    return (1, False) if covered.union(without).issuperset(seen_by(connection, eid)) else (0, True)


def _seen_by(connection: Connection, cid: int, uuid: str) -> set[int]:
    body = connection.exec_driver_sql("SELECT body FROM commits WHERE cid = ?", (cid,)).scalar_one()
    try:
        seen = parse(body)[12].get("base", {})
        return {id_number(text) for text in seen.get(short(bytes.fromhex(uuid)), ())}
    except (BadCommit, AttributeError, TypeError):
        return set()


def seen_by(connection: Connection, eid: int, until: int | None = None) -> list[int]:
    """Every commit that wrote to the record, to anything that hangs on it as its root, or tied a child to her: what
    a deletion says it has seen; `until` a count of applied commits.
    """
    rows = connection.exec_driver_sql(
        "SELECT c.cid FROM ops o JOIN commits c ON c.cid = o.cid WHERE o.eid = ?1 AND c.arrival <= ?2 "
        f"UNION SELECT cid FROM commits WHERE root = ?1 AND arrival BETWEEN 1 AND ?2 UNION {_TIED} ORDER BY 1",
        (eid, 1 << 62 if until is None else until),
    )
    return [int(cid) for cid in rows.scalars()]


def named_in_ties(connection: Connection, records: Collection[int]) -> set[int]:
    """The women whom those of these records that are ties name, by any account."""
    query = (
        "SELECT DISTINCT o.value FROM record t CROSS JOIN ops o ON o.eid = t.eid WHERE t.eid IN ({marks}) "
        "AND t.kind = 'tie' AND o.fid = (SELECT fid FROM field WHERE name = 'woman')"
    )
    ids = {value.strip('"') for (value,) in rows_about(connection, query, sorted(records)) if value}
    uuids = [bytes.fromhex(text) for text in sorted(ids) if len(text) == 32 and set(text) <= _HEX]
    return {eid for (eid,) in rows_about(connection, "SELECT eid FROM record WHERE uuid IN ({marks})", uuids)}


def taken_by(connection: Connection, kind: str, record_id: str) -> str | None:
    """Who took away a record that is hidden, by person id; None of one that stands, or never came here."""
    hidden = connection.exec_driver_sql(
        f"SELECT 1 FROM record r JOIN p_{BY_NAME[kind].name} p ON p.eid = r.eid WHERE r.uuid = ? AND p.hidden = 1",
        (bytes.fromhex(record_id),),
    ).first()
    if hidden is None:
        return None
    author = connection.exec_driver_sql(
        "SELECT c.author FROM record r JOIN ops o ON o.eid = r.eid JOIN field f ON f.fid = o.fid "
        "JOIN commits c ON c.cid = o.cid WHERE r.uuid = ? AND f.name = ? AND o.value = 'true' AND c.arrival > 0 "
        "ORDER BY c.hlc DESC, c.cid DESC LIMIT 1",
        (bytes.fromhex(record_id), FIELD),
    ).scalar()
    return str(author or "")


def taken_away(connection: Connection, eids: Collection[int]) -> set[int]:
    """Those of these records that somebody took away at some time, whether they are gone or not."""
    fid = connection.exec_driver_sql("SELECT fid FROM field WHERE name = ?", (FIELD,)).scalar()
    if fid is None:
        return set()
    query = "SELECT DISTINCT eid FROM ops WHERE eid IN ({marks}) AND fid = ?"
    return {eid for (eid,) in rows_about(connection, query, sorted(eids), fid)}
