"""Cells into the tables that questions are asked of: the value standing latest, conflicts, deletions, clusters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.cells import from_json
from wipdesk.domain.merging import clusters, disagree
from wipdesk.storage import search_index
from wipdesk.storage.deletions import deletion_of
from wipdesk.storage.projection import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.interning import Interning

_AT_ONCE = 500


@dataclass(slots=True)
class Cell:
    """One version of a cell on its way into the tables."""

    cid: int
    hlc: str
    value: str
    replaces: bytes
    live: int = 1


Conflict = tuple[int, int, int, int, str]


def _insert(kind: str) -> str:
    columns = TABLES[kind].columns
    return f"INSERT OR REPLACE INTO {TABLES[kind].name} VALUES ({','.join('?' * len(columns))})"


_INSERT = {kind: _insert(kind) for kind in TABLES}
_FIELDS = {kind: tuple(field.name for field in BY_NAME[kind].fields) for kind in TABLES}
_KINDS = {(kind.name, field.name): field.kind for kind in BY_NAME.values() for field in kind.fields}


def differ(kind: str, name: str, values: Sequence[str]) -> bool:
    """Whether stored values of one cell say different things; of an unknown field, whether they differ at all."""
    if len(set(values)) == 1:
        return False
    of = _KINDS.get((kind, name))
    if of is None:
        return not name.startswith("_")
    return disagree(of, (from_json(of, canonical_json.loads(value)) for value in values))


def project_new(
    connection: Connection, cells: Mapping[int, Mapping[int, list[Cell]]], names: Interning
) -> None:
    """Fill the tables for records met for the first time, straight from what came."""
    of_field = {fid: name for name, fid in names.fields.items()}
    rows: dict[str, list[tuple[object, ...]]] = {}
    conflicts: list[Conflict] = []
    deleted = set()
    for eid, by_field in cells.items():
        place = names.place(eid)
        latest: dict[str, str] = {}
        for fid, versions in by_field.items():
            name = of_field[fid]
            if len(versions) == 1:
                latest[name] = versions[0].value
                continue
            live = [version for version in versions if version.live]
            best = max(live, key=lambda v: (v.hlc, v.cid))
            latest[name] = best.value
            if len(live) > 1 and differ(place.kind, name, [v.value for v in live]):
                conflicts.append((eid, fid, place.root, len(live), best.hlc))
        if "_deleted" in latest:
            deleted.add(eid)
        elif place.kind in TABLES:
            row = (eid, names.uuid(eid), place.root, place.parent, 0)
            rows.setdefault(place.kind, []).append((*row, *map(latest.get, _FIELDS[place.kind])))
    for kind, of_kind in rows.items():
        connection.exec_driver_sql(_INSERT[kind], of_kind)
    _write_conflicts(connection, conflicts)
    project(connection, deleted)


def project(connection: Connection, records: Iterable[int]) -> None:
    """Work out anew, from the versions that stand, what the tables say of these records."""
    eids = sorted(records)
    for start in range(0, len(eids), _AT_ONCE):
        _project_some(connection, eids[start : start + _AT_ONCE])


def _project_some(connection: Connection, eids: list[int]) -> None:
    marks = ",".join("?" * len(eids))
    places = {
        row[0]: row[1:]
        for row in connection.exec_driver_sql(
            f"SELECT eid, lower(hex(uuid)), kind, root, parent FROM record WHERE eid IN ({marks})",
            tuple(eids),
        )
    }
    standing: dict[int, dict[tuple[int, str], list[tuple[str, int, str]]]] = {}
    for eid, fid, name, hlc, cid, value in connection.exec_driver_sql(
        "SELECT o.eid, o.fid, f.name, c.hlc, c.cid, o.value FROM ops o JOIN commits c ON c.cid = o.cid "
        f"JOIN field f ON f.fid = o.fid WHERE o.live = 1 AND o.eid IN ({marks})",
        tuple(eids),
    ).all():
        standing.setdefault(eid, {}).setdefault((fid, name), []).append((hlc, cid, value))
    conflicts: list[Conflict] = []
    rows: dict[str, list[tuple[object, ...]]] = {}
    connection.exec_driver_sql(f"DELETE FROM conflict WHERE eid IN ({marks})", tuple(eids))
    for eid, cells in standing.items():
        uuid, kind, root, parent = places[eid]
        latest = {}
        hidden = 0
        for (fid, name), versions in cells.items():
            hlc, _, latest[name] = max(versions)
            contested = len(versions) > 1 and differ(kind, name, [value for _, _, value in versions])
            if name == "_deleted":
                hidden, contested = deletion_of(
                    connection, eid, uuid, [(cid, value) for _, cid, value in versions]
                )
            if contested:
                conflicts.append((eid, fid, root, len(versions), hlc))
        if kind in TABLES:
            row = (eid, uuid, root, parent, hidden)
            rows.setdefault(kind, []).append((*row, *map(latest.get, _FIELDS[kind])))
    for kind, of_kind in rows.items():
        connection.exec_driver_sql(_INSERT[kind], of_kind)
    forget(connection, ((places[eid][1], eid) for eid in eids if eid not in standing))
    _write_conflicts(connection, conflicts)


def forget(connection: Connection, records: Iterable[tuple[str, int]]) -> None:
    """Take records (kind, row number) out of the table of that kind."""
    for kind, eid in records:
        if kind in TABLES:
            connection.exec_driver_sql(f"DELETE FROM {TABLES[kind].name} WHERE eid = ?", (eid,))


def named_in_links(connection: Connection, uuids: Iterable[str]) -> bool:
    """Whether some link says of one of these records that it is the same as another, or is not."""
    if connection.exec_driver_sql("SELECT 1 FROM p_link LIMIT 1").first() is None:
        return False
    ids = [canonical_json.dumps(uuid) for uuid in uuids]
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ",".join("?" * len(some))
        sql = f"SELECT 1 FROM p_link WHERE first IN ({marks}) OR second IN ({marks}) LIMIT 1"
        if connection.exec_driver_sql(sql, (*some, *some)).first() is not None:
            return True
    return False


def _write_conflicts(connection: Connection, conflicts: list[Conflict]) -> None:
    if conflicts:
        connection.exec_driver_sql("INSERT OR REPLACE INTO conflict VALUES (?, ?, ?, ?, ?)", conflicts)


def finish(connection: Connection, kinds: set[str], roots: Iterable[int]) -> None:
    """After records changed: the search index of women of whom it may say something else, clusters if a link was."""
    search_index.refresh(connection, roots)
    if "link" in kinds:
        refresh_clusters(connection)


def refresh_clusters(connection: Connection) -> None:
    """Compute from all links which records are said to be the same."""
    verdict_field = "SELECT fid FROM field WHERE name = 'verdict'"
    rows = connection.exec_driver_sql(
        "SELECT l.of, l.first, l.second, l.verdict, "
        f"EXISTS (SELECT 1 FROM conflict c WHERE c.eid = l.eid AND c.fid = ({verdict_field})) "
        "FROM p_link l WHERE l.hidden = 0 ORDER BY l.id"
    ).all()
    pairs: dict[str, list[tuple[str, str, str | None]]] = {}
    for of, first, second, verdict, disputed in rows:
        texts = [canonical_json.loads(part) if part else None for part in (of, first, second, verdict)]
        kind, one, other, said = (text if isinstance(text, str) else "" for text in texts)
        # Where people differ it does not matter whose word is the latest: whoever took hers back disputes it too.
        if kind and one and other and (said or disputed):
            pairs.setdefault(kind, []).append((one, other, None if disputed else said))
    connection.exec_driver_sql("DELETE FROM cluster")
    for kind, of_kind in pairs.items():
        for name, members in clusters(of_kind).items():
            for member in members:
                connection.exec_driver_sql(
                    "INSERT INTO cluster SELECT eid, ?, ? FROM record WHERE uuid = ? AND kind = ?",
                    (kind, name, bytes.fromhex(member), kind),
                ) if _is_id(member) else None


def _is_id(text: str) -> bool:
    return len(text) == 32 and set(text) <= set("0123456789abcdef")
