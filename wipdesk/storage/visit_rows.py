"""Who was written down at a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection


def women_at(connection: Connection, visits: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Ids of the women of each visit, in the order in which they were first written down here."""
    query = (
        "SELECT e.visit, w.id, min(e.eid) FROM p_encounter e JOIN p_woman w ON w.eid = e.root "
        "WHERE e.visit IN ({marks}) AND e.hidden = 0 AND w.hidden = 0 GROUP BY e.visit, w.id ORDER BY 3"
    )
    found: dict[str, list[str]] = {}
    for visit, woman, _ in rows_about(connection, query, [canonical_json.dumps(each) for each in visits]):
        found.setdefault(str(canonical_json.loads(visit)), []).append(woman)
    return {visit: tuple(women) for visit, women in found.items()}
