"""What exchange keeps in the log's tables: who holds what, what is missing or withheld, bundles made and merged.

Nothing here decides what a record says. A stream is named by its 16 bytes, a range of its numbers is (first, last).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy.engine import Connection

from wipdesk.storage.applying import commits_since
from wipdesk.storage.log_tables import APPLIED, STUB
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


Range = tuple[int, int]
Transaction: TypeAlias = Connection
"""One state of the register, or one change of it; the layers above hand it back to storage and never look inside."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream met or heard of: its number here, its laptop, where its history parts, whether it is ours."""

    sid: int
    uuid: bytes
    device: bytes
    forked_at: int | None
    own: bool


def streams(connection: Connection) -> list[Stream]:
    """Every stream met or heard of."""
    rows = connection.exec_driver_sql(
        "SELECT s.sid, s.uuid, s.device, s.forked_at, o.sid IS NOT NULL FROM stream s "
        "LEFT JOIN own_stream o ON o.sid = s.sid ORDER BY s.uuid"
    )
    return [Stream(sid, uuid, device, forked_at, bool(own)) for sid, uuid, device, forked_at, own in rows]


def stream_number(connection: Connection, uuid: bytes, device: bytes) -> int:
    """The number here of a stream; one never met is noted as this laptop's."""
    sid = connection.exec_driver_sql("SELECT sid FROM stream WHERE uuid = ?", (uuid,)).scalar()
    if sid is None:
        sid = connection.exec_driver_sql("SELECT coalesce(max(sid), 0) + 1 FROM stream").scalar_one()
        connection.exec_driver_sql("INSERT INTO stream VALUES (?, ?, ?, NULL)", (sid, uuid, device))
    return int(sid)


def own_place(connection: Connection) -> tuple[bytes, int] | None:
    """The stream this laptop writes in and its last number; None while a new one is to begin."""
    row = connection.exec_driver_sql(
        "SELECT s.uuid, coalesce((SELECT max(seq) FROM commits c WHERE c.sid = s.sid), 0) FROM own_stream o "
        "JOIN stream s ON s.sid = o.sid WHERE o.closed_arrival IS NULL"
    ).first()
    return None if row is None else (row[0], row[1])


_EDGES = (
    "SELECT DISTINCT c.sid, c.seq FROM commits c WHERE NOT EXISTS "
    "(SELECT 1 FROM commits n WHERE n.sid = c.sid AND n.seq = c.seq {beside}) ORDER BY c.sid, c.seq"
)
"""Numbers beside which nothing is held."""


def held_ranges(connection: Connection) -> dict[int, list[Range]]:
    """By stream number, the ranges of commits that are here in whatever state."""
    firsts, lasts = (connection.exec_driver_sql(_EDGES.format(beside=side)) for side in ("- 1", "+ 1"))
    return _by_stream((sid, low, high) for (sid, low), (_, high) in zip(firsts, lasts, strict=True))


def withheld_ranges(connection: Connection) -> dict[int, list[Range]]:
    """By stream number, the ranges that others said are not for this laptop."""
    return _by_stream(connection.exec_driver_sql("SELECT sid, low, high FROM withheld ORDER BY sid, low"))


def _by_stream(rows: Iterable[Sequence[Any]]) -> dict[int, list[Range]]:
    found: dict[int, list[Range]] = {}
    for sid, low, high in rows:
        found.setdefault(sid, []).append((low, high))
    return found


def set_withheld(connection: Connection, sid: int, ranges: Iterable[Range]) -> None:
    """Say anew which ranges of a stream are not for this laptop."""
    connection.exec_driver_sql("DELETE FROM withheld WHERE sid = ?", (sid,))
    rows = [(sid, low, high) for low, high in ranges]
    if rows:
        connection.exec_driver_sql("INSERT INTO withheld VALUES (?, ?, ?)", rows)


def heard(connection: Connection) -> dict[int, int]:
    """By stream number, the highest number anybody ever claimed."""
    rows = connection.exec_driver_sql("SELECT sid, max_seq FROM heard").all()
    return {row[0]: row[1] for row in rows}


def hear_of(connection: Connection, sid: int, seq: int, batch: int) -> None:
    """Note that somebody claims a stream goes up to a number."""
    connection.exec_driver_sql(
        "INSERT INTO heard VALUES (?1, ?2, ?3) ON CONFLICT (sid) DO UPDATE SET max_seq = ?2, batch = ?3 "
        "WHERE max_seq < ?2",
        (sid, seq, batch),
    )


def chains_at(connection: Connection, sid: int, seq: int) -> set[bytes]:
    """The chain tags of the commits held with this number: none, one, or several where a stream forked."""
    return set(
        connection.exec_driver_sql(
            "SELECT chain FROM commits WHERE sid = ? AND seq = ?", (sid, seq)
        ).scalars()
    )


def note_fork(connection: Connection, sid: int, at: int) -> None:
    """Note that a stream has two histories from this number on at the latest."""
    connection.exec_driver_sql(
        "UPDATE stream SET forked_at = min(coalesce(forked_at, ?1), ?1) WHERE sid = ?2", (at, sid)
    )


def peers(connection: Connection) -> dict[bytes, tuple[str, str]]:
    """By device id, what that laptop last said it holds (JSON), and when it said so."""
    rows = connection.exec_driver_sql("SELECT device, vector, as_of FROM peer")
    return {device: (vector, as_of) for device, vector, as_of in rows}


def remember_peer(connection: Connection, device: bytes, vector: str, as_of: str) -> None:
    """Keep what a laptop says it holds."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO peer VALUES (?, ?, ?)", (device, vector, as_of))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A commit that might be sent: where it stands, what it hangs on, its state, its length in bytes (0: erased)."""

    cid: int
    sid: int
    seq: int
    root: int
    status: int
    size: int
    hlc: str


def candidates(connection: Connection) -> Iterator[Candidate]:
    """Every commit held, those of one root together: the root with the newest commit first, and each newest first.

    Together they pack tighter, and who has none of them takes in each record once.
    """
    rows = connection.exec_driver_sql(
        "SELECT cid, sid, seq, root, status, coalesce(length(body), 0), coalesce(hlc, '') "
        "FROM commits ORDER BY max(hlc) OVER (PARTITION BY root) DESC, root, hlc DESC, cid"
    )
    return (Candidate(*row) for row in rows)


def signed_bytes(connection: Connection, cids: Sequence[int]) -> list[tuple[bytes, bytes]]:
    """(signature, bytes) of these commits, in the order asked for."""
    query = "SELECT cid, sig, body FROM commits WHERE cid IN ({marks})"
    found = {cid: (sig, body) for cid, sig, body in rows_about(connection, query, cids)}
    return [found[cid] for cid in cids]


def bodies_applied(connection: Connection, cids: Iterable[int]) -> list[tuple[int, str, bytes]]:
    """(commit id, time, bytes) of those of these commits that count here."""
    query = "SELECT cid, hlc, body FROM commits WHERE cid IN ({marks}) AND status = ? AND body IS NOT NULL"
    return [(cid, hlc, body) for cid, hlc, body in rows_about(connection, query, sorted(cids), APPLIED)]


def remember_made(
    connection: Connection, bundle: bytes, addressees: Sequence[str], sha256: bytes, vector: str, at: str
) -> None:
    """Keep that a bundle was made, for whom, and what this laptop held then."""
    connection.exec_driver_sql(
        "INSERT INTO bundle_out VALUES (?, ?, ?, ?, ?)",
        (bundle, json.dumps(list(addressees)), sha256, vector, at),
    )


@dataclass(frozen=True, slots=True)
class Batch:
    """One bundle merged here: its row, its file, how far it got, and the report as JSON."""

    bid: int
    bundle: bytes
    sha256: bytes
    state: str
    report: str

    @property
    def was_whole(self) -> bool:
        """Whether it was merged to the end, and nothing of the file was lost."""
        if self.state != DONE:
            return False
        said = json.loads(self.report)
        return said["frames"] is not None and not said["damaged"]


UNFINISHED, DONE = "unfinished", "done"


def batches(connection: Connection, bundle: bytes) -> list[Batch]:
    """How often this bundle was merged here, the latest last."""
    rows = connection.exec_driver_sql(
        "SELECT bid, bundle, sha256, state, report FROM batch WHERE bundle = ? ORDER BY bid", (bundle,)
    )
    return [Batch(*row) for row in rows]


def unfinished(connection: Connection) -> list[Batch]:
    """Bundles of which only some chunks are merged."""
    rows = connection.exec_driver_sql(
        "SELECT bid, bundle, sha256, state, report FROM batch WHERE state = ? ORDER BY bid", (UNFINISHED,)
    )
    return [Batch(*row) for row in rows]


def begin_batch(connection: Connection, bundle: bytes, sha256: bytes, at: str, report: str) -> int:
    """A row for a bundle that is about to be merged."""
    bid = int(connection.exec_driver_sql("SELECT coalesce(max(bid), 0) + 1 FROM batch").scalar_one())
    connection.exec_driver_sql(
        "INSERT INTO batch VALUES (?, ?, ?, NULL, ?, ?, ?)", (bid, bundle, sha256, at, UNFINISHED, report)
    )
    return bid


def finish_batch(connection: Connection, bid: int, packer: bytes | None, report: str) -> None:
    """The bundle is merged whole."""
    connection.exec_driver_sql(
        "UPDATE batch SET packer = ?, state = ?, report = ? WHERE bid = ?", (packer, DONE, report, bid)
    )


def new_in_batch(connection: Connection, bid: int, since: int) -> int:
    """How many commits a bundle brought that were not here before, when so many commits had been applied."""
    return int(
        connection.exec_driver_sql(
            f"SELECT count(*) FROM {commits_since(connection, since)} "
            "WHERE (arrival > ? OR arrival <= 0) AND batch = ? AND status <> ?",
            (since, bid, STUB),
        ).scalar_one()
    )
