"""Children who are held with their mothers, over the whole register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_INSIDE = ('"inside_with_mother"', '"police_cell_with_mother"')
_FOUND = (
    "SELECT c.id, t.woman, c.birth_date FROM p_child c JOIN p_tie t ON t.parent = c.eid WHERE c.eid IN "
    "(SELECT o.eid FROM ops o JOIN field f ON f.fid = o.fid WHERE f.name = 'where' AND o.live = 1 "
    "AND o.value IN (?, ?)) AND c.hidden = 0 AND t.hidden = 0 AND c.birth_date IS NOT NULL ORDER BY c.id"
)


@dataclass(frozen=True, slots=True)
class ChildInside:
    """A child inside, one of the women it is tied to, and its birth as it stands last."""

    child: str
    woman: str
    birth: object


def inside(connection: Connection) -> tuple[ChildInside, ...]:
    """Every child who is inside by some account and whose birth was told; of two women it is tied to, one."""
    found: dict[str, ChildInside] = {}
    for child, woman, birth in connection.exec_driver_sql(_FOUND, _INSIDE):
        if woman and woman[0] == '"':
            found.setdefault(
                child, ChildInside(child, str(canonical_json.loads(woman)), canonical_json.loads(birth))
            )
    return tuple(found.values())
