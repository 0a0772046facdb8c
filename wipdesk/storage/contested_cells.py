"""Every version of the cells that are contested, in one reading: a list of two hundred is told in a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import from_json
from wipdesk.domain.merging import Version, standing
from wipdesk.domain.values import Account
from wipdesk.storage.applying import replaced_in
from wipdesk.storage.commits import id_text
from wipdesk.storage.reading import kind_of_cell

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def accounts(connection: Connection) -> dict[tuple[str, str], tuple[Account, ...]]:
    """By record and field of every contested cell: the accounts that stand, oldest first."""
    versions: dict[tuple[str, str], list[Version]] = {}
    told: dict[tuple[str, str, int], tuple[str, str, str]] = {}
    rows = connection.exec_driver_sql(
        # CROSS JOIN: the few contested cells are looked up in the log, never the log among the cells.
        "SELECT r.uuid, r.kind, f.name, o.value, o.replaces, c.cid, c.hlc, c.author, c.wall, c.device "
        "FROM conflict x CROSS JOIN ops o ON o.eid = x.eid AND o.fid = x.fid JOIN commits c ON c.cid = o.cid "
        "JOIN record r ON r.eid = x.eid JOIN field f ON f.fid = x.fid WHERE c.arrival IS NOT NULL"
    )
    for raw, kind, name, value, replaces, cid, hlc, author, wall, device in rows:
        cell = (raw.hex(), name)
        read = from_json(kind_of_cell(kind, name), canonical_json.loads(value))
        versions.setdefault(cell, []).append(Version(cid, hlc, read, frozenset(replaced_in(replaces))))
        told[(*cell, cid)] = (author, wall, device.hex())
    return {
        cell: tuple(Account(v.value, id_text(v.commit), *told[(*cell, v.commit)]) for v in standing(found))
        for cell, found in versions.items()
    }
