"""Which roots a laptop may be sent: questions about facilities, assignments, authors, ties, visits and links.

Every value that stands counts, not only the latest: where two accounts differ, either may be the true one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage.log_tables import APPLIED
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.engine import Connection


def roots_of_kinds(connection: Connection, kinds: Collection[str]) -> set[int]:
    """Row numbers of all roots of these kinds, taken away or not."""
    marks = ",".join("?" * len(kinds))
    rows = connection.exec_driver_sql(
        f"SELECT eid FROM record WHERE eid = root AND kind IN ({marks})", tuple(kinds)
    )
    return set(rows.scalars())


def women_held_in(connection: Connection, places: Collection[str]) -> set[int]:
    """Women with a stretch of detention in one of these places that has no known end."""
    query = (
        "SELECT DISTINCT e.root FROM field f JOIN p_custody_episode e JOIN ops o ON o.eid = e.eid "
        "AND o.fid = f.fid WHERE f.name = 'place' AND e.hidden = 0 AND o.live = 1 "
        'AND o.value IN ({marks}) AND (e.to_date IS NULL OR e.to_date NOT LIKE \'%"k":"date"%\')'
    )
    wanted = [canonical_json.dumps(place) for place in places]
    return {root for (root,) in rows_about(connection, query, wanted)}


def women_assigned_to(connection: Connection, person: str) -> set[int]:
    """Women whose file says that this person works on it."""
    return set(
        connection.exec_driver_sql(
            "SELECT w.eid FROM field f JOIN p_woman w JOIN ops o ON o.eid = w.eid AND o.fid = f.fid "
            "WHERE f.name = 'assigned_to' AND o.live = 1 AND o.value = ?",
            (canonical_json.dumps(person),),
        ).scalars()
    )


def caseload(connection: Connection, person: str) -> set[int]:
    """Women this person works on: those assigned to her, and those she recorded who are assigned to nobody."""
    assigned = set(
        connection.exec_driver_sql(
            "SELECT w.eid FROM field f JOIN p_woman w JOIN ops o ON o.eid = w.eid AND o.fid = f.fid "
            "WHERE f.name = 'assigned_to' AND o.live = 1 AND o.value LIKE '\"%'"
        ).scalars()
    )
    recorded = set(
        connection.exec_driver_sql(
            "SELECT c.root FROM commits c JOIN p_woman w ON w.eid = c.root WHERE c.author = ?1 AND c.status = ?2 "
            "AND NOT EXISTS (SELECT 1 FROM commits e WHERE e.root = c.root AND e.status = ?2 AND e.hlc < c.hlc)",
            (person, APPLIED),
        ).scalars()
    )
    return women_assigned_to(connection, person) | (recorded - assigned)


def of_caseload(connection: Connection, person: str, women: Collection[int]) -> set[int]:
    """Those of these women that are in this person's caseload."""
    query = (
        "SELECT o.eid, o.value FROM field f CROSS JOIN ops o ON o.fid = f.fid WHERE f.name = 'assigned_to' "
        "AND o.live = 1 AND o.value LIKE '\"%' AND o.eid IN ({marks})"
    )
    assigned: dict[int, set[str]] = {}
    for eid, value in rows_about(connection, query, sorted(women)):
        assigned.setdefault(eid, set()).add(value)
    recorded, named = recorded_by(connection, women), canonical_json.dumps(person)
    return {
        eid for eid in women if (named in assigned[eid] if eid in assigned else recorded.get(eid) == person)
    }


def recorded_by(connection: Connection, eids: Collection[int]) -> dict[int, str]:
    """Who wrote the first change of each of these roots."""
    query = (
        f"SELECT root, author FROM commits WHERE root IN ({{marks}}) AND status = {APPLIED} ORDER BY hlc DESC"
    )
    return {root: author or "" for root, author in rows_about(connection, query, sorted(eids))}


def roots_written_by(connection: Connection, person: str) -> set[int]:
    """Roots in whose commits this person wrote."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT root FROM commits WHERE author = ? AND status = ?", (person, APPLIED)
    )
    return set(rows.scalars())


def naming(connection: Connection, kind: str, name: str) -> list[tuple[int, str]]:
    """Every (root, id) where a record of this kind names another record's id in this field."""
    rows = connection.exec_driver_sql(
        "SELECT r.root, o.value FROM field f JOIN record r JOIN ops o ON o.eid = r.eid AND o.fid = f.fid "
        "WHERE f.name = ? AND r.kind = ? AND o.live = 1",
        (name, kind),
    )
    return [(root, str(canonical_json.loads(value))) for root, value in rows if value[:1] == '"']


def rows_of_women(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    """The row numbers of these women, without those taken away."""
    query = (
        "SELECT r.uuid, r.eid FROM record r CROSS JOIN p_woman w ON w.eid = r.eid "
        "WHERE w.hidden = 0 AND r.uuid IN ({marks})"
    )
    wanted = [bytes.fromhex(text) for text in ids if len(text) == 32 and set(text) <= _HEX]
    return {uuid.hex(): eid for uuid, eid in rows_about(connection, query, wanted)}


def roots_of(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    """The root of each of these records that is known here."""
    wanted = [bytes.fromhex(text) for text in ids if len(text) == 32 and set(text) <= _HEX]
    query = "SELECT uuid, root FROM record WHERE uuid IN ({marks})"
    return {uuid.hex(): root for uuid, root in rows_about(connection, query, wanted)}


_HEX = frozenset("0123456789abcdef")
