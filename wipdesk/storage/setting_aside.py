"""Taking commits out of force without losing them: they stay in the log, and no cell shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage.applying import derive_live
from wipdesk.storage.log_tables import APPLIED, SET_ASIDE
from wipdesk.storage.projecting import project

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection


def own_orders(connection: Connection, device: bytes) -> list[int]:
    """Commits in force that this laptop wrote to people or laptops of an office."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.cid FROM commits c JOIN record r ON r.eid = c.root "
        "WHERE c.status = ? AND c.device = ? AND r.kind IN ('person', 'device') ORDER BY c.cid",
        (APPLIED, device),
    )
    return [int(cid) for cid in rows.scalars()]


def set_aside(connection: Connection, cids: Sequence[int]) -> None:
    """Put these commits aside and work out anew what they had written to."""
    cells: set[tuple[int, int]] = set()
    for cid in cids:
        written = connection.exec_driver_sql("SELECT eid, fid FROM ops WHERE cid = ?", (cid,))
        cells |= {(eid, fid) for eid, fid in written}
        connection.exec_driver_sql("DELETE FROM ops WHERE cid = ?", (cid,))
        connection.exec_driver_sql("UPDATE commits SET status = ? WHERE cid = ?", (SET_ASIDE, cid))
    derive_live(connection, cells)
    project(connection, {eid for eid, _ in cells})
