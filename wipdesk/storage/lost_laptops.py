"""What one laptop wrote, as it is here: where it would be cut, and what stands beyond its cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.storage.commits import parse, short
from wipdesk.storage.log_tables import APPLIED, QUARANTINED

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Cutting:
    """Where a laptop would be cut: by stream the last number and its chain tag; how many changes count and how many
    do not, and the wall times of the last that counts and the first that does not.
    """

    last: dict[str, tuple[int, bytes]]
    kept: int
    late: int
    last_at: str
    first_late_at: str


def cut_at(connection: Connection, device: bytes, until: str) -> Cutting:
    """Cut a laptop after the last day (YYYY-MM-DD) whose changes count; after all that is here if `until` is empty.

    Of each stream all counts up to the first change that the laptop's own clock dates later: a number after it would
    let that one count too.
    """
    rows = connection.exec_driver_sql(
        "SELECT s.uuid, s.forked_at, c.seq, c.wall, c.chain FROM commits c JOIN stream s ON s.sid = c.sid "
        "WHERE c.device = ? AND c.status IN (?, ?) ORDER BY s.uuid, c.seq, c.cid",
        (device, APPLIED, QUARANTINED),
    )
    last: dict[str, tuple[int, bytes]] = {}
    ended: set[str] = set()
    kept: list[str] = []
    late: list[str] = []
    for uuid, forked_at, seq, wall, chain in rows:
        stream = short(uuid)
        if stream in ended or (until and wall[:10] > until):
            ended.add(stream)
            late.append(wall)
            continue
        kept.append(wall)
        last[stream] = (seq, chain if forked_at is None or seq < forked_at else b"")
    return Cutting(last, len(kept), len(late), max(kept, default=""), min(late, default=""))


@dataclass(frozen=True, slots=True)
class LateCommit:
    """A change beyond its laptop's cut: its id as a number, laptop, author, wall time, root and values."""

    cid: int
    device: bytes
    author: str
    wall: str
    root: str
    ops: list[list[Any]]


def late_commits(connection: Connection) -> list[LateCommit]:
    """Every change that stands beyond a cut here, in the order in which it was written."""
    rows = connection.exec_driver_sql(
        "SELECT cid, device, author, wall, body FROM commits WHERE arrival <= 0 AND status = ? "
        "AND body IS NOT NULL ORDER BY device, hlc, cid",
        (QUARANTINED,),
    )
    found = []
    for cid, device, author, wall, body in rows:
        parts = parse(body)
        found.append(LateCommit(cid, device, author, wall, parts[10], parts[11]))
    return found
