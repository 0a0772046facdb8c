"""Lists that a screen or command asks for: women found, conflicts open, counts for the status line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.codes import code_of, id_range, prefix_of
from wipdesk.domain.text import fold
from wipdesk.storage.many_keys import rows_about
from wipdesk.storage.search_index import match_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

_BY_NAME = "w.id, coalesce(w.name_family, w.name_given, ''), coalesce(w.name_given, '')"
WOMEN_FOUND = (
    f"SELECT {_BY_NAME} FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?) s "
    "JOIN p_woman w ON w.eid = s.rowid WHERE w.hidden = 0"
)


def women(connection: Connection, search: str | None = None, *, limit: int | None = None) -> list[str]:
    """Ids of women, by family and given name; with a search, those who answer to every word of it.

    With a limit a search stops at so many, whoever they are: `count_found` says how many there are to narrow it to.
    """
    if search is not None and (found := by_code(connection, "woman", search)):
        return found
    if search is None or not search.strip():
        rows = connection.exec_driver_sql(f"SELECT {_BY_NAME} FROM p_woman w WHERE w.hidden = 0").all()
    else:
        match = match_of(search)
        if not match:
            return []
        rows = connection.exec_driver_sql(WOMEN_FOUND, (match, -1 if limit is None else limit)).all()
    return [uuid for *_, uuid in sorted((fold(family), fold(given), uuid) for uuid, family, given in rows)]


def count_found(connection: Connection, search: str) -> int:
    """How many women answer to a search."""
    found = by_code(connection, "woman", search)
    match = match_of(search)
    if found or not match:
        return len(found)
    return int(
        connection.exec_driver_sql("SELECT count(*) FROM search WHERE search MATCH ?", (match,)).scalar_one()
    )


def by_code(connection: Connection, kind: str, typed: str) -> list[str]:
    """Ids of the women or children who carry a typed code (two only if 35 bits collided)."""
    code = prefix_of(typed)
    if code is None:
        return []
    low, high = id_range(code)
    rows = connection.exec_driver_sql(
        f"SELECT id FROM p_{BY_NAME[kind].name} WHERE id BETWEEN ? AND ? AND hidden = 0 ORDER BY id",
        (low, high),
    ).scalars()
    return [uuid for uuid in rows if code_of(uuid) == code]


def record_place(connection: Connection, record_id: str) -> tuple[str, str] | None:
    """Kind and root id of a record, or None if nobody knows it."""
    row = connection.exec_driver_sql(
        "SELECT r.kind, lower(hex(root.uuid)) FROM record r JOIN record root ON root.eid = r.root WHERE r.uuid = ?",
        (bytes.fromhex(record_id),),
    ).first()
    return (row[0], row[1]) if row is not None and row[0] else None


def ids_starting(connection: Connection, kind: str, prefix: str) -> list[str]:
    """Ids of records of a kind that begin with these hexadecimal digits, hidden ones too."""
    if len(prefix) > 32:
        return []
    low, high = (bytes.fromhex(prefix.ljust(32, fill)) for fill in "0f")
    rows = connection.exec_driver_sql(
        "SELECT lower(hex(uuid)) FROM record WHERE uuid BETWEEN ? AND ? AND kind = ? ORDER BY uuid",
        (low, high, kind),
    )
    return list(rows.scalars())


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A cell that people must look at: which, in whose file, since when."""

    record: str
    kind: str
    field: str
    root: str
    root_kind: str
    since: str


def conflicts(connection: Connection) -> list[OpenConflict]:
    """Every conflict that stands open, oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT lower(hex(r.uuid)), r.kind, f.name, lower(hex(root.uuid)), root.kind, c.since FROM conflict c "
        "JOIN record r ON r.eid = c.eid JOIN field f ON f.fid = c.fid JOIN record root ON root.eid = c.root "
        "ORDER BY c.since, r.uuid, f.name"
    )
    return [OpenConflict(*row) for row in rows]


def conflicts_by_root(connection: Connection) -> dict[str, int]:
    """How many cells are contested in the file of each root."""
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, count(*) FROM conflict c JOIN record r ON r.eid = c.root GROUP BY c.root"
    )
    return {raw.hex(): count for raw, count in rows}


def roots_of_kind(connection: Connection, kind: str) -> list[str]:
    """Ids of all roots of a kind that are not hidden."""
    return list(connection.exec_driver_sql(f"SELECT id FROM p_{kind} WHERE hidden = 0 ORDER BY id").scalars())


def statuses(connection: Connection) -> dict[int, int]:
    """How many commits the log holds in each state."""
    return {
        row[0]: row[1]
        for row in connection.exec_driver_sql("SELECT status, count(*) FROM commits GROUP BY status")
    }


def texts(stored: Iterable[str | None]) -> list[str]:
    """The plain texts among stored values."""
    return [str(canonical_json.loads(value)) for value in stored if value and value[0] == '"']


def ids_of_rows(connection: Connection, rows: Iterable[int]) -> list[str]:
    """The ids of the records with these row numbers, in order."""
    query = "SELECT lower(hex(uuid)) FROM record WHERE eid IN ({marks}) ORDER BY eid"
    return [uuid for (uuid,) in rows_about(connection, query, sorted(rows))]
