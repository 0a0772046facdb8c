"""Where the accounts of contested cells came from, and what they replaced that never came here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.storage.applying import replaced_in
from wipdesk.storage.commits import id_text
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Origin:
    """One account that stands: in which chain it was written under which number, and in which bundle it came.

    `batch` is 0 for what was written here.
    """

    record: str
    field: str
    version: str
    stream: str
    number: int
    batch: int
    arrival: int
    replaced_unknown: bool
    """Whether it replaced something that nobody here has ever seen."""


def origins(connection: Connection) -> list[Origin]:
    """Every account of every contested cell, in the order in which they arrived."""
    rows = connection.exec_driver_sql(
        # CROSS JOIN: the few contested cells are looked up in the log, never the log among the cells.
        "SELECT lower(hex(r.uuid)), f.name, o.cid, o.replaces, lower(hex(s.uuid)), c.seq, c.batch, c.arrival "
        "FROM conflict x CROSS JOIN ops o ON o.eid = x.eid AND o.fid = x.fid AND o.live = 1 "
        "JOIN commits c ON c.cid = o.cid JOIN stream s ON s.sid = c.sid "
        "JOIN record r ON r.eid = x.eid JOIN field f ON f.fid = x.fid "
        "WHERE c.arrival IS NOT NULL ORDER BY c.arrival"
    ).all()
    replaced = [frozenset(replaced_in(row.replaces)) for row in rows]
    query = "SELECT cid FROM commits WHERE cid IN ({marks})"
    known = {cid for (cid,) in rows_about(connection, query, set[int]().union(*replaced))}
    return [
        Origin(record, field, id_text(cid), stream, number, batch, arrival, not before <= known)
        for (record, field, cid, _, stream, number, batch, arrival), before in zip(
            rows, replaced, strict=True
        )
    ]
