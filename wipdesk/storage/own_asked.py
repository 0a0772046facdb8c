"""Which women answer to what was asked of the office's own fields: row numbers.

A contested answer counts as either of its accounts. Everything compared is handed over as a parameter or compared here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.own_fields import OWN_KINDS, is_own_name
from wipdesk.storage import exchange_scope

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from wipdesk.domain.own_asking import Asking


@dataclass(frozen=True, slots=True)
class OwnAnswers:
    """An answer to one of these fields: of each the kind of record, its name, and what must be said."""

    fields: tuple[tuple[str, str, Asking], ...]


def answering(connection: Connection, asked: OwnAnswers) -> set[int]:
    """Row numbers of the women in whose file one of the fields is answered so."""
    found: set[int] = set()
    for kind, name, asking in asked.fields:
        if kind in OWN_KINDS and is_own_name(name):
            found |= _one(connection, kind, name, asking)
    return found


def _one(connection: Connection, kind: str, name: str, asking: Asking) -> set[int]:
    # CROSS JOIN: each record is looked up among the values, never all values among the records.
    rows = connection.exec_driver_sql(
        f"SELECT t.root, o.value FROM field f CROSS JOIN p_{BY_NAME[kind].name} t CROSS JOIN ops o "
        "ON o.eid = t.eid AND o.fid = f.fid WHERE f.name = ? AND t.hidden = 0 AND o.live = 1",
        (name,),
    )
    roots = {root for root, value in rows if asking.fits(canonical_json.loads(value))}
    return _mothers(connection, roots) if kind == "child" else roots


def _mothers(connection: Connection, children: set[int]) -> set[int]:
    """The women to whom one of these children is tied: a child is a root of its own."""
    if not children:
        return set()
    tied = connection.exec_driver_sql("SELECT parent, woman FROM p_tie WHERE hidden = 0").all()
    ids = {
        str(canonical_json.loads(woman)) for child, woman in tied if child in children and woman[:1] == '"'
    }
    return set(exchange_scope.rows_of_women(connection, ids).values())
