"""Which orders to erase are in force, and which laptops said that they carried them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.storage.commits import id_text, unshort
from wipdesk.storage.erase_orders import ERASE, roots_in
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.engine import Connection

_RECEIPTS = "erase_receipts"


@dataclass(frozen=True, slots=True)
class EraseOrder:
    """One order in force: its id, why, what it names (kind by root id, hexadecimal), who gave it, when and where."""

    id: str
    why: str
    roots: dict[str, str]
    author: str
    wall: str
    device: bytes
    stream: int
    seq: int


def in_force(connection: Connection, orders: Collection[int]) -> tuple[EraseOrder, ...]:
    """Every order to erase among the office's orders that count, the oldest first."""
    found = []
    for cid, value, author, wall, device, sid, seq in connection.exec_driver_sql(
        "SELECT o.cid, o.value, c.author, c.wall, c.device, c.sid, c.seq FROM field f JOIN record r JOIN ops o "
        "ON o.eid = r.eid AND o.fid = f.fid JOIN commits c ON c.cid = o.cid "
        "WHERE f.name = ? AND r.kind = 'person' ORDER BY c.hlc, c.cid",
        (ERASE,),
    ).all():
        said: Any = canonical_json.loads(value)
        roots = {unshort(root).hex(): kind for root, kind in roots_in(said).items()}
        if cid in orders and roots:
            why = str(said.get("why", ""))
            found.append(EraseOrder(id_text(cid), why, roots, author, wall, device, sid, seq))
    return tuple(found)


Receipts = dict[str, dict[str, str]]
"""By laptop (hexadecimal), when it carried out each order, by the order's id."""


def receipts(connection: Connection) -> Receipts:
    """Which laptops said that they carried out which orders."""
    return dict(get_local(connection, _RECEIPTS) or {})


def note_receipts(connection: Connection, told: Receipts) -> None:
    """Keep what laptops say they carried out. The first time that is told stands."""
    known = receipts(connection)
    before = {device: dict(said) for device, said in known.items()}
    for device, said in told.items():
        known[device] = said | known.get(device, {})
    if known != before:
        set_local(connection, _RECEIPTS, known)
