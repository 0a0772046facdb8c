"""What a merge changed, told by comparing the register before it and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.storage.applying import last_arrival

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Before:
    """The register before a merge: commits applied, women, and the cells in conflict (record and field number)."""

    arrival: int
    women: int
    conflicts: frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Changed:
    """What a merge changed: women and conflicts that are new, values changed, records taken away, times that are
    too early or ahead.
    """

    women: int
    fields: int
    conflicts: int
    deletions: int
    odd_times: int


def before(connection: Connection) -> Before:
    """The register as it stands."""
    return Before(last_arrival(connection), _women(connection), _conflicts(connection))


def changed_since(connection: Connection, was: Before, *, latest: str, earliest: str) -> Changed:
    """What changed since then. Times beyond `latest` or before `earliest` (hybrid times) count as odd."""
    arrived = "FROM commits c JOIN ops o ON o.cid = c.cid WHERE c.arrival > ?1"
    fields = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT DISTINCT o.eid, o.fid {arrived}) n WHERE EXISTS "
        "(SELECT 1 FROM ops p JOIN commits q ON q.cid = p.cid WHERE p.eid = n.eid AND p.fid = n.fid "
        "AND q.arrival <= ?1)",
        (was.arrival,),
    ).scalar_one()
    deletions = connection.exec_driver_sql(
        f"SELECT count(DISTINCT o.eid) {arrived} AND o.value = 'true' "
        "AND o.fid = (SELECT fid FROM field WHERE name = '_deleted')",
        (was.arrival,),
    ).scalar_one()
    odd = connection.exec_driver_sql(
        "SELECT count(*) FROM commits WHERE arrival > ? AND (hlc > ? OR hlc < ?)",
        (was.arrival, latest, earliest),
    ).scalar_one()
    return Changed(
        women=max(0, _women(connection) - was.women),
        fields=fields,
        conflicts=len(_conflicts(connection) - was.conflicts),
        deletions=deletions,
        odd_times=odd,
    )


def latest_time(connection: Connection, since: int, until: str) -> str:
    """The latest hybrid time among commits that arrived since, of those that are not ahead of `until`; or empty."""
    found = connection.exec_driver_sql(
        "SELECT max(hlc) FROM commits WHERE arrival > ? AND hlc <= ?", (since, until)
    ).scalar()
    return str(found or "")


def _women(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM p_woman").scalar_one())


def _conflicts(connection: Connection) -> frozenset[tuple[int, int]]:
    rows = connection.exec_driver_sql("SELECT eid, fid FROM conflict")
    return frozenset((eid, fid) for eid, fid in rows)
