"""What a woman is known by: every name, nickname and number of hers in any account that stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

NAMING = {
    ("woman", "name_given"), ("woman", "name_family"), ("woman", "name_on_warrant"), ("alias", "text"),
    ("id_number", "number"),
}  # fmt: skip
"""Kinds of record and their fields; a woman of whom none of these says anything cannot be saved."""
_STANDING = (
    "SELECT r.uuid, r.kind, f.name, o.value, coalesce(a.hidden, n.hidden, 0) FROM record r "
    "CROSS JOIN ops o ON o.eid = r.eid CROSS JOIN field f ON f.fid = o.fid "
    "LEFT JOIN p_alias a ON a.eid = r.eid LEFT JOIN p_id_number n ON n.eid = r.eid "
    "WHERE r.root = ? AND r.kind IN ('woman', 'alias', 'id_number') AND o.live = 1 "
    "AND f.name IN ('name_given', 'name_family', 'name_on_warrant', 'text', 'number')"
)


@dataclass(frozen=True, slots=True)
class Said:
    """One account of one of her names: in which record and field, and whether that record was taken away."""

    record: str
    kind: str
    field: str
    value: Any
    hidden: bool


def said(connection: Connection, root: int) -> list[Said]:
    """Every account of what she is known by, by the row number of her file; also of records taken away."""
    rows = connection.exec_driver_sql(_STANDING, (root,)).all()
    return [
        Said(bytes(uuid).hex(), kind, field, canonical_json.loads(value), bool(hidden))
        for uuid, kind, field, value, hidden in rows
        if (kind, field) in NAMING
    ]


def is_name(value: Any) -> bool:
    """Whether somebody could be called by it."""
    return isinstance(value, str) and bool(value.strip())
