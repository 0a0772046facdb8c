"""Taking commits out of force without losing them, and back into force: they stay in the log, and no cell shows them.

What a laptop set aside is its own business: it neither shows nor passes on these commits, and tells so. Taken back,
everything is as if they had never been set aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage import stale_women, woman_rows
from wipdesk.storage.applying import apply, derive_live
from wipdesk.storage.commits import BadCommit, parse
from wipdesk.storage.deletions import named_in_ties, taken_away
from wipdesk.storage.interning import Interning
from wipdesk.storage.log_tables import APPLIED, SET_ASIDE
from wipdesk.storage.many_keys import rows_about
from wipdesk.storage.projecting import finish, forget, project

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Any

    from sqlalchemy.engine import Connection

    from wipdesk.storage.trust import Trust

_PARTED_AT_ONCE = 2_000


def own_orders(connection: Connection, device: bytes) -> list[int]:
    """Commits in force that this laptop wrote to people or laptops of an office."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.cid FROM commits c JOIN record r ON r.eid = c.root "
        "WHERE c.status = ? AND c.device = ? AND r.kind IN ('person', 'device') ORDER BY c.cid",
        (APPLIED, device),
    )
    return [int(cid) for cid in rows.scalars()]


def set_aside(connection: Connection, cids: Sequence[int], *, status: int = SET_ASIDE) -> None:
    """Put these commits, which are in force, aside, and work out anew what they had written to.

    `status` says why, if no person of this laptop wanted it: the office's orders took them out of force.
    """
    stale = stale_women.touched_by(connection, cids)
    cells = set(rows_about(connection, "SELECT eid, fid FROM ops WHERE cid IN ({marks})", cids))
    roots = {
        root for (root,) in rows_about(connection, "SELECT root FROM commits WHERE cid IN ({marks})", cids)
    }
    tied = named_in_ties(connection, {eid for eid, _ in cells})
    each = [(cid,) for cid in cids]
    if each:
        connection.exec_driver_sql("DELETE FROM ops WHERE cid = ?", each)
        connection.exec_driver_sql(
            f"UPDATE commits SET status = {status:d}, arrival = -abs(arrival) WHERE cid = ?", each
        )
    derive_live(connection, cells)
    records = {eid for eid, _ in cells}
    women = _settle_anew(connection, records)
    project(connection, records | taken_away(connection, roots | tied))
    finish(connection, {"link"}, roots | women | tied)
    woman_rows.expect_other(connection, stale)


def take_back(connection: Connection, cids: Sequence[int], trust: Trust) -> None:
    """Put commits that were set aside into force again; those that the office's orders keep out meanwhile wait."""
    rows = rows_about(
        connection,
        f"SELECT cid, device, body FROM commits WHERE status = {SET_ASIDE} AND body IS NOT NULL "
        "AND cid IN ({marks})",
        cids,
    )
    ready, states = [], []
    for cid, device, body in rows:
        status = trust.status_of(cid, device, parse(body))
        states.append((status, 1 if status == APPLIED else -1, cid))
        if status == APPLIED:
            ready.append((cid, body))
    if states:
        connection.exec_driver_sql(
            "UPDATE commits SET status = ?, arrival = ? * abs(arrival) WHERE cid = ?", states
        )
    names = Interning(connection)
    for start in range(0, len(ready), _PARTED_AT_ONCE):
        some = [(cid, parse(body)) for cid, body in ready[start : start + _PARTED_AT_ONCE]]
        names.load({op[1] for _, parts in some for op in parts[11]} | {parts[10] for _, parts in some})
        applied = apply(connection, some, names)
        names.flush()
        finish(connection, applied.kinds | {"link"}, applied.roots)
    woman_rows.expect_other(connection, stale_women.touched_by(connection, [cid for cid, _ in ready]))


def _settle_anew(connection: Connection, records: Collection[int]) -> set[int]:
    """Work out from the commits that stay in force what these records are; gives the roots and women that were."""
    found: set[int] = set()
    marked = "SELECT eid, kind, root FROM record WHERE eid IN ({marks})"
    was = list(rows_about(connection, marked, sorted(records)))
    forget(connection, ((kind, eid) for eid, kind, _ in was))
    if was:
        connection.exec_driver_sql(
            "UPDATE record SET kind = '', root = 0, parent = 0 WHERE eid = ?", [(eid,) for eid, *_ in was]
        )
    left = {
        cid
        for (cid,) in rows_about(connection, "SELECT cid FROM ops WHERE eid IN ({marks})", sorted(records))
    }
    names = Interning(connection)
    bodies = rows_about(connection, "SELECT cid, body FROM commits WHERE cid IN ({marks})", sorted(left))
    for _, body in bodies:
        _settle(names, parse(body), records)
    names.flush()
    now = rows_about(connection, marked, sorted(records))
    for eid, kind, root in (*was, *now):
        found |= {root, eid} if kind == "woman" else {root}
    return found - {0}


def _settle(names: Interning, parts: list[Any], records: Collection[int]) -> None:
    names.load({op[1] for op in parts[11]} | {parts[10]})
    root = names.record(parts[10])
    for kind, record, name, value, _ in parts[11]:
        eid = names.record(record)
        if eid not in records:
            continue
        names.settle(eid, kind, root)
        if name == "_parent" and type(value) is str:
            try:
                names.hang(eid, names.record(value))
            except BadCommit:
                continue
