"""Who has files and who went on visits, by every account that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_LIVE = (
    "SELECT o.eid AS eid, o.value AS value FROM ops o WHERE o.live = 1 AND o.fid = "
    "(SELECT fid FROM field WHERE name = ?) AND o.eid IN (SELECT eid FROM p_visit WHERE hidden = 0)"
)


def assigned(connection: Connection) -> set[str]:
    """Ids of everybody to whom some file is assigned."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT assigned_to FROM p_woman WHERE hidden = 0 AND assigned_to LIKE '\"%'"
    ).scalars()
    return {str(canonical_json.loads(value)) for value in found}


def visits(connection: Connection) -> list[tuple[str, str]]:
    """Person and stored date of each visit; of a visit of which accounts differ each of them."""
    rows = connection.exec_driver_sql(
        f"SELECT who.value, day.value FROM ({_LIVE}) who JOIN ({_LIVE}) day ON day.eid = who.eid "
        "WHERE who.value LIKE '\"%'",
        ("visited_by", "date"),
    )
    return [(str(canonical_json.loads(who)), day) for who, day in rows]
