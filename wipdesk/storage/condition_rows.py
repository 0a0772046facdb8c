"""At which visits questions about the place were answered, and which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection


def visits_answered(connection: Connection) -> list[str]:
    """Ids of the visits that have an answer; hidden visits and answers left out."""
    rows = connection.exec_driver_sql(
        "SELECT v.id FROM p_visit v WHERE v.hidden = 0 AND EXISTS "
        "(SELECT 1 FROM p_condition c WHERE c.root = v.eid AND c.hidden = 0)"
    )
    return list(rows.scalars())


def asked_at(connection: Connection, questions: Iterable[str]) -> dict[str, frozenset[str]]:
    """By visit those of these questions that have an answer there."""
    query = (
        "SELECT DISTINCT v.id, c.question FROM p_condition c JOIN p_visit v ON v.eid = c.root "
        "WHERE c.question IN ({marks}) AND c.hidden = 0 AND v.hidden = 0"
    )
    found: dict[str, set[str]] = {}
    for visit, question in rows_about(connection, query, [canonical_json.dumps(each) for each in questions]):
        found.setdefault(visit, set()).add(str(canonical_json.loads(question)))
    return {visit: frozenset(asked) for visit, asked in found.items()}
