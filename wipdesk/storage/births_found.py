"""Who has a record of her health that may say when a birth is expected, over the whole register."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_FOUND = (
    "SELECT DISTINCT w.eid, w.id FROM p_health h JOIN p_woman w ON w.eid = h.parent "
    "WHERE h.hidden = 0 AND w.hidden = 0 AND h.due IS NOT NULL ORDER BY w.id"
)


def women(connection: Connection) -> dict[str, int]:
    """Ids of the women and their row numbers; what is sealed is not read here."""
    return {woman: eid for eid, woman in connection.exec_driver_sql(_FOUND)}
