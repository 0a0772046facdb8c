"""Children who are held with their mothers, over the whole register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage import exchange_scope

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_INSIDE = ('"inside_with_mother"', '"police_cell_with_mother"')
_FOUND = (
    "SELECT c.id, t.woman, c.birth_date FROM field f CROSS JOIN p_child c CROSS JOIN p_tie t ON t.parent = c.eid "
    "WHERE f.name = 'where' AND c.hidden = 0 AND t.hidden = 0 AND c.birth_date IS NOT NULL AND EXISTS "
    "(SELECT 1 FROM ops o WHERE o.eid = c.eid AND o.fid = f.fid AND o.live = 1 AND o.value IN (?, ?)) ORDER BY c.id"
)
"""CROSS JOIN: each child is looked up among the values, never all values among the children."""


@dataclass(frozen=True, slots=True)
class ChildInside:
    """A child inside, one of the women it is tied to, and its birth as it stands last."""

    child: str
    woman: str
    row: int
    """The row number of the woman."""
    birth: object


def inside(connection: Connection) -> tuple[ChildInside, ...]:
    """Every child who is inside by some account and whose birth was told; of two women it is tied to, one."""
    tied = [
        (child, str(canonical_json.loads(woman)), birth)
        for child, woman, birth in connection.exec_driver_sql(_FOUND, _INSIDE)
        if woman and woman[0] == '"'
    ]
    rows = exchange_scope.rows_of_women(connection, {woman for _, woman, _ in tied})
    found: dict[str, ChildInside] = {}
    for child, woman, birth in tied:
        if woman in rows:
            found.setdefault(child, ChildInside(child, woman, rows[woman], canonical_json.loads(birth)))
    return tuple(found.values())
