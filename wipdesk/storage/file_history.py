"""Every version of every cell in a woman's file, with how each save came here: for looking back, never for counting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage.many_keys import rows_about
from wipdesk.storage.reading import Rows, read_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Save:
    """One commit: when by its laptop's clock and by hybrid time, whose, on which laptop, in which bundle it came."""

    cid: int
    hlc: str
    wall: str
    author: str
    device: bytes
    batch: int
    came_at: str
    """When the bundle was read here; empty for what was written here."""


def roots_of_file(connection: Connection, woman: str) -> list[str]:
    """The woman, other files said to be hers, and every child ever tied to one of them, hidden ones too."""
    same = connection.exec_driver_sql(
        "SELECT other.uuid FROM record r JOIN cluster c ON c.member = r.eid "
        "JOIN cluster o ON o.name = c.name AND o.kind = c.kind JOIN record other ON other.eid = o.member "
        "WHERE r.uuid = ? AND c.kind = 'woman' ORDER BY other.uuid",
        (bytes.fromhex(woman),),
    )
    women = list(dict.fromkeys([woman, *(raw.hex() for raw in same.scalars())]))
    marks = ",".join("?" * len(women))
    children = connection.exec_driver_sql(
        "SELECT DISTINCT root.uuid FROM p_tie t JOIN record root ON root.eid = t.root "
        f"WHERE t.woman IN ({marks}) ORDER BY root.uuid",
        tuple(canonical_json.dumps(each) for each in women),
    )
    return [*women, *(raw.hex() for raw in children.scalars())]


def rows_of_file(connection: Connection, woman: str) -> Rows:
    """Every version of every cell of a woman's file."""
    return read_rows(connection, roots_of_file(connection, woman))


def saves(connection: Connection, cids: Sequence[int]) -> dict[int, Save]:
    """The commits of these ids."""
    query = (
        "SELECT c.cid, c.hlc, c.wall, c.author, c.device, c.batch, coalesce(b.at, '') FROM commits c "
        "LEFT JOIN batch b ON b.bid = c.batch WHERE c.cid IN ({marks})"
    )
    return {row[0]: Save(*row) for row in rows_about(connection, query, sorted(cids))}
