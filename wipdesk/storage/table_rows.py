"""What tables need to know of many records at once: where they hang, which are hidden, which names women have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from wipdesk.domain.catalogue import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy.engine import Connection

_AT_ONCE = 5_000
NAMING = {
    "woman": ("name_given", "name_family", "name_on_warrant"),
    "alias": ("text",),
    "id_number": ("number",),
}
"""The fields by which a woman has a name; one of them is needed."""


class RecordPlace(NamedTuple):
    """A record's kind, and the ids of its root and of what it hangs on; empty where nobody knows."""

    kind: str
    root: str
    parent: str


class NameCell(NamedTuple):
    """One account of a name: the record and field it stands in, and the commit it was written by."""

    record: str
    field: str
    commit: int


def places(connection: Connection, ids: Iterable[str]) -> dict[str, RecordPlace]:
    """Where these records are; those that nobody knows are left out."""
    return _places(connection, "r.uuid", sorted(set(ids)))


def places_under(connection: Connection, roots: Sequence[str]) -> dict[str, RecordPlace]:
    """Where all records are that belong to these roots."""
    return _places(connection, "root.uuid", sorted(roots))


def _places(connection: Connection, column: str, ids: list[str]) -> dict[str, RecordPlace]:
    found = {}
    for some in _portions(ids):
        rows = connection.exec_driver_sql(
            "SELECT r.uuid, r.kind, root.uuid, p.uuid FROM record r JOIN record root ON root.eid = r.root "
            f"LEFT JOIN record p ON p.eid = r.parent WHERE r.kind <> '' AND {column} IN ({','.join('?' * len(some))})",
            tuple(bytes.fromhex(uuid) for uuid in some),
        )
        # Written as hexadecimal here and not by SQL: wiping the memory of each text makes that ten times slower.
        found.update({row[0].hex(): RecordPlace(row[1], row[2].hex(), (row[3] or b"").hex()) for row in rows})
    return found


def roots_with(connection: Connection, kinds: Sequence[str]) -> list[str]:
    """Ids of all roots that records of these kinds belong to."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT root.uuid FROM record r JOIN record root ON root.eid = r.root "
        f"WHERE r.kind IN ({','.join('?' * len(kinds))})",
        tuple(kinds),
    )
    return sorted(uuid.hex() for uuid in rows.scalars())


def hidden(connection: Connection) -> set[str]:
    """Ids of all records that were taken away; what hangs on them is not named."""
    return {
        uuid
        for kind in KINDS
        for uuid in connection.exec_driver_sql(f"SELECT id FROM p_{kind.name} WHERE hidden = 1").scalars()
    }


def names_of(connection: Connection, women: Iterable[str]) -> dict[str, set[NameCell]]:
    """For each of these women the accounts that give her a name, nickname or number, as far as they stand."""
    found: dict[str, set[NameCell]] = {woman: set() for woman in women}
    for some in _portions(sorted(found)):
        for kind, fields in NAMING.items():
            rows = connection.exec_driver_sql(
                f"SELECT w.id, k.id, f.name, o.cid FROM p_woman w JOIN p_{kind} k ON k.root = w.eid "
                "JOIN ops o ON o.eid = k.eid JOIN field f ON f.fid = o.fid WHERE o.live = 1 AND k.hidden = 0 "
                f"AND f.name IN ({','.join('?' * len(fields))}) AND trim(o.value, '\" ') <> '' "
                f"AND o.value LIKE '\"%' AND w.id IN ({','.join('?' * len(some))})",
                (*fields, *some),
            )
            for woman, uuid, name, commit in rows:
                found[woman].add(NameCell(uuid, name, commit))
    return found


def _portions(items: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]
