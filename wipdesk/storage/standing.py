"""What every commit held here is to be since the office's orders are others: in force, waiting, or kept aside.

Depends on the set of commits held and on nothing else: whoever hears of a lost laptop before its changes came, and
whoever hears of it afterwards, hold the same values in the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.storage.applying import Applied, apply, last_arrival
from wipdesk.storage.astray import find_astray
from wipdesk.storage.commits import id_text, parse, verify
from wipdesk.storage.interning import Interning
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, QUARANTINED
from wipdesk.storage.setting_aside import set_aside
from wipdesk.storage.trust import is_team, signed_by_their_laptops

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection

    from wipdesk.storage.trust import Trust


@dataclass(slots=True)
class Stood:
    """What changed: how many commits count from now on, how many no more, which were forged, what they touched."""

    released: int = 0
    recalled: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    applied: Applied = field(default_factory=Applied)


def learn_from_waiting(connection: Connection, trust: Trust) -> bool:
    """Look once more at team orders that wait, until no more of them prove good; says whether anything was learned."""
    waiting = [
        (cid, device, digest, sig, parts)
        for cid, device, digest, sig, body, _ in _waiting(connection)
        if is_team(parts := parse(body))
    ]
    learned = False
    while trust.learn(signed_by_their_laptops(waiting, trust.devices)):
        learned = True
    return learned


def stand_anew(connection: Connection, trust: Trust, was: Trust) -> Stood:
    """Put every commit where this trust wants it; `was` is the trust that the register followed until now."""
    find_astray(connection, trust)
    stood = Stood()
    recalled: dict[int, list[int]] = {HELD_DEVICE: [], QUARANTINED: []}
    if _otherwise(trust, was):
        for cid, status in _no_more_in_force(connection, trust, was):
            recalled[status].append(cid)
    for status, cids in recalled.items():
        if cids:
            set_aside(connection, cids, status=status)
        stood.recalled += len(cids)
    _release(connection, trust, stood)
    return stood


def _otherwise(trust: Trust, was: Trust) -> bool:
    """Whether anything that was in force may be so no more."""
    return bool(
        was.devices.keys() - trust.devices.keys()
        or was.orders - trust.orders
        or was.accepted - trust.accepted
        or (trust.cuts, trust.astray) != (was.cuts, was.astray)
    )


def _no_more_in_force(connection: Connection, trust: Trust, was: Trust) -> Iterator[tuple[int, int]]:
    """Commits in force that must not be so, and what they are to be."""
    doubtful = {cut.device for cut in trust.cuts} | (was.devices.keys() - trust.devices.keys())
    suspects: dict[int, tuple[bytes, bytes]] = {}
    for device in sorted(doubtful):
        for cid, body in connection.exec_driver_sql(
            "SELECT cid, body FROM commits WHERE status = ? AND device = ? AND body IS NOT NULL",
            (APPLIED, device),
        ):
            suspects[cid] = (device, body)
    for cid, device, body in connection.exec_driver_sql(
        "SELECT c.cid, c.device, c.body FROM record r JOIN commits c ON c.root = r.eid "
        "WHERE r.kind IN ('person', 'device') AND c.status = ? AND c.body IS NOT NULL",
        (APPLIED,),
    ):
        suspects[cid] = (device, body)
    for cid, (device, body) in sorted(suspects.items()):
        status = trust.status_of(cid, device, parse(body))
        if status != APPLIED:
            yield cid, status


def _release(connection: Connection, trust: Trust, stood: Stood) -> None:
    """Let waiting commits count that may; those beyond a cut wait for a coordinator."""
    ready: list[tuple[int, list[Any]]] = []
    for cid, device, digest, sig, body, was in _waiting(connection):
        parts = parse(body)
        status = trust.status_of(cid, device, parts)
        if status == was:
            continue
        if status != HELD_DEVICE and not verify(digest, sig, trust.devices[device]):
            connection.exec_driver_sql("DELETE FROM commits WHERE cid = ?", (cid,))
            stood.refused.append((id_text(cid), "forged"))
        elif status == APPLIED:
            ready.append((cid, parts))
        else:
            connection.exec_driver_sql("UPDATE commits SET status = ? WHERE cid = ?", (status, cid))
    arrival = last_arrival(connection)
    for count, (cid, _) in enumerate(ready, 1):
        connection.exec_driver_sql(
            "UPDATE commits SET status = ?, arrival = ? WHERE cid = ?", (APPLIED, arrival + count, cid)
        )
    names = Interning(connection)
    names.load({op[1] for _, parts in ready for op in parts[11]} | {parts[10] for _, parts in ready})
    stood.applied = apply(connection, ready, names)
    if ready:
        stood.applied.kinds.add("link")
    names.flush()
    stood.released = len(ready)


def _waiting(connection: Connection) -> list[Any]:
    """Commits that wait for an order: of a laptop not known yet, or beyond a cut.

    Told to put them in order by `cid` itself, SQLite would read every commit there is to save the sorting of a few.
    """
    return list(
        connection.exec_driver_sql(
            "SELECT cid, device, digest, sig, body, status FROM commits WHERE arrival <= 0 "
            "AND status IN (?, ?) AND body IS NOT NULL ORDER BY +cid",
            (HELD_DEVICE, QUARANTINED),
        ).all()
    )
