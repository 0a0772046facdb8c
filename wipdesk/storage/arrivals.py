"""What a merge changed, told by comparing the register before it and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.storage.applying import commits_since, last_arrival

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Before:
    """The register before a merge: commits applied, women, and the cells in conflict (record and field number).

    Records with a number above `records` were met since then.
    """

    arrival: int
    women: int
    conflicts: frozenset[tuple[int, int]]
    records: int


@dataclass(frozen=True, slots=True)
class Changed:
    """What a merge changed: women and conflicts that are new, values changed, records taken away."""

    women: int
    fields: int
    conflicts: int
    deletions: int


MOST_NAMED = 1_000
"""Of each sort at most so many are named one by one; the counts tell of all."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a merge did, one by one, as ids: enough to open each. A cell is (record, field)."""

    women: tuple[str, ...] = ()
    cells: tuple[tuple[str, str], ...] = ()
    """Cells written in records that were here before."""
    records: tuple[str, ...] = ()
    """Records added to what was here before."""
    conflicts: tuple[tuple[str, str], ...] = ()
    deletions: tuple[str, ...] = ()
    duplicates: tuple[tuple[str, str], ...] = ()
    """A new woman, and one who was here and may be the same."""
    clocks: tuple[tuple[str, int, str, str], ...] = ()
    """Laptop, how many of its changes have a time that cannot be right, the first and the last such time."""

    def as_json(self) -> dict[str, Any]:
        """What was brought as JSON can hold it."""
        return {
            **{name: list(getattr(self, name)) for name in _LISTS},
            **{name: [list(each) for each in getattr(self, name)] for name in _TUPLES},
        }

    @classmethod
    def restored(cls, said: dict[str, Any]) -> Brought:
        """What was kept as JSON; an earlier version kept nothing."""
        parts: dict[str, Any] = {name: tuple(said.get(name, ())) for name in _LISTS}
        parts |= {name: tuple(tuple(each) for each in said.get(name, ())) for name in _TUPLES}
        return cls(**parts)


_LISTS = ("women", "records", "deletions")
_TUPLES = ("cells", "conflicts", "duplicates", "clocks")


def before(connection: Connection) -> Before:
    """The register as it stands."""
    records = connection.exec_driver_sql("SELECT coalesce(max(eid), 0) FROM record").scalar_one()
    return Before(last_arrival(connection), _women(connection), _conflicts(connection), int(records))


def deleted_since(connection: Connection, was: Before) -> tuple[str, ...]:
    """The records that what came since then takes away."""
    fid = connection.exec_driver_sql("SELECT fid FROM field WHERE name = '_deleted'").scalar()
    if fid is None:
        return ()
    uuids = connection.exec_driver_sql(
        "SELECT DISTINCT r.uuid FROM commits c CROSS JOIN ops o ON o.cid = c.cid JOIN record r ON r.eid = o.eid "
        "WHERE c.arrival > ? AND o.fid = ? AND o.value = 'true' ORDER BY r.root, r.eid",
        (was.arrival, fid),
    ).scalars()
    return tuple(uuid.hex() for uuid in uuids)


def _written(connection: Connection, was: Before) -> str:
    """What came since then (?1) and was written into records that had a number before (?2), from the smaller side."""
    few_before = was.records < last_arrival(connection) - was.arrival
    joined = (
        "ops o CROSS JOIN commits c ON c.cid = o.cid"
        if few_before
        else "commits c CROSS JOIN ops o ON o.cid = c.cid"
    )
    return f"{joined} WHERE c.arrival > ?1 AND o.eid <= ?2"


def changed_since(connection: Connection, was: Before, deleted: Sequence[str]) -> Changed:
    """What changed since then; `deleted` as `deleted_since` gives it."""
    fields = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT DISTINCT o.eid, o.fid FROM {_written(connection, was)}) n WHERE EXISTS "
        "(SELECT 1 FROM ops p JOIN commits q ON q.cid = p.cid WHERE p.eid = n.eid AND p.fid = n.fid "
        "AND q.arrival <= ?1)",
        (was.arrival, was.records),
    ).scalar_one()
    return Changed(
        women=max(0, _women(connection) - was.women),
        fields=fields,
        conflicts=len(_conflicts(connection) - was.conflicts),
        deletions=len(deleted),
    )


def women_of(connection: Connection, number: int) -> tuple[str, ...]:
    """Every woman of whom all that is here came with one bundle, by its number: however many there are."""
    rows = connection.exec_driver_sql(
        "SELECT w.id FROM p_woman w WHERE w.hidden = 0 AND NOT EXISTS (SELECT 1 FROM ops o JOIN commits c "
        "ON c.cid = o.cid WHERE o.eid = w.eid AND c.arrival IS NOT NULL AND c.batch IS NOT ?) ORDER BY w.eid",
        (number,),
    )
    return tuple(rows.scalars())


def brought_since(
    connection: Connection, was: Before, deleted: Sequence[str], *, latest: str, earliest: str
) -> Brought:
    """What came since then, one by one. Times beyond `latest` or before `earliest` (hybrid times) cannot be right."""
    known = (was.arrival, was.records)
    # Of records that had a number before, those of which nothing was in force before.
    written = _written(connection, was)
    late = (
        f"SELECT DISTINCT o.eid FROM {written} AND NOT EXISTS (SELECT 1 FROM ops p JOIN commits q ON q.cid = p.cid "
        "WHERE p.eid = o.eid AND q.arrival BETWEEN 1 AND ?1)"
    )
    women = connection.exec_driver_sql(
        f"SELECT id FROM p_woman WHERE hidden = 0 AND (eid > ?2 OR eid IN ({late})) "
        f"ORDER BY eid LIMIT {MOST_NAMED}",
        known,
    ).scalars()
    cells = connection.exec_driver_sql(
        f"SELECT r.uuid, f.name FROM (SELECT DISTINCT o.eid, o.fid FROM {written}) n "
        "JOIN record r ON r.eid = n.eid JOIN field f ON f.fid = n.fid "
        "WHERE substr(f.name, 1, 1) <> '_' AND EXISTS (SELECT 1 FROM ops p JOIN commits q ON q.cid = p.cid "
        "WHERE p.eid = n.eid AND q.arrival BETWEEN 1 AND ?1) "
        f"ORDER BY r.root, n.eid, n.fid LIMIT {MOST_NAMED}",
        known,
    )
    records = connection.exec_driver_sql(
        f"SELECT r.uuid FROM record r WHERE (r.eid > ?2 OR r.eid IN ({late})) AND (r.kind = 'setting' OR "
        f"+r.root BETWEEN 1 AND ?2 AND r.root NOT IN ({late})) ORDER BY +r.root, +r.eid LIMIT {MOST_NAMED}",
        known,
    ).scalars()
    clocks = connection.exec_driver_sql(
        f"SELECT device, count(*), min(hlc), max(hlc) FROM {commits_since(connection, was.arrival)} "
        "WHERE arrival > ? AND (hlc > ? OR hlc < ?) "
        "GROUP BY device ORDER BY device",
        (was.arrival, latest, earliest),
    )
    return Brought(
        women=tuple(women),
        cells=tuple((uuid.hex(), name) for uuid, name in cells),
        conflicts=tuple(_named(connection, sorted(_conflicts(connection) - was.conflicts)[:MOST_NAMED])),
        records=tuple(uuid.hex() for uuid in records),
        deletions=tuple(deleted[:MOST_NAMED]),
        clocks=tuple((device.hex(), count, first[:19], last[:19]) for device, count, first, last in clocks),
    )


def _named(connection: Connection, cells: list[tuple[int, int]]) -> list[tuple[str, str]]:
    """Cells by record id and field name."""
    sql = "SELECT r.uuid, f.name FROM record r, field f WHERE r.eid = ? AND f.fid = ?"
    found = [connection.exec_driver_sql(sql, cell).one() for cell in cells]
    return [(uuid.hex(), name) for uuid, name in found]


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
