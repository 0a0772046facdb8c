"""Commits numbered before a cut that do not lead up to it: whoever holds a lost laptop can write two histories.

Looked for afresh each time, from the orders alone, so that the answer does not depend on what was found before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage.commits import BadCommit, unshort

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from wipdesk.storage.trust import Trust


def find_astray(connection: Connection, trust: Trust) -> None:
    """Tell this trust which commits are of another history than its cuts were made of."""
    trust.lead_astray(frozenset())
    if trust.cuts:
        trust.lead_astray(_beside_cuts(connection, trust))


def _beside_cuts(connection: Connection, trust: Trust) -> frozenset[int]:
    """Commits numbered before a cut that do not lead up to it: of two that have one number, the one of another history.

    As far back as the history from the cut is here without a gap; before that nobody can tell them apart.
    """
    found: set[int] = set()
    for cut in trust.cuts:
        for stream, last, tag in cut.last:
            if tag and cut.device != trust.own:
                found |= _beside(connection, stream, last, tag)
    return frozenset(found)


def _beside(connection: Connection, stream: str, last: int, tag: bytes) -> set[int]:
    rows = connection.exec_driver_sql(
        "SELECT c.cid, c.seq, c.previous, c.chain FROM stream s JOIN commits c ON c.sid = s.sid "
        "WHERE s.uuid = ? AND c.seq <= ? ORDER BY c.seq DESC, c.cid",
        (_uuid(stream), last),
    )
    beside: set[int] = set()
    seq, wanted = last, tag
    here: list[tuple[int, bytes, bytes]] = []

    def step_back() -> bytes | None:
        """The tag before this number, if what leads up to the cut is here."""
        on_the_way = [previous for _, previous, chain in here if chain == wanted]
        if not on_the_way:
            return None
        beside.update(cid for cid, _, chain in here if chain != wanted)
        return on_the_way[0]

    for cid, number, previous, chain in rows:
        if number != seq:
            before = step_back()
            if before is None or number != seq - 1:
                return beside
            seq, wanted, here = number, before, []
        here.append((cid, previous, chain))
    step_back()
    return beside


def _uuid(stream: str) -> bytes:
    try:
        return unshort(stream)
    except BadCommit:
        return b""
