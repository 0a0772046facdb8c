"""Commits from outside: verified, kept, held until their laptop is known, or refused. Idempotent, in any order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.storage.applying import Applied, Arrived, apply, last_arrival, store, without_collecting
from wipdesk.storage.commits import (
    BadCommit,
    NewerCommit,
    chain_after,
    digest_of,
    id_number,
    id_text,
    number_of,
    parse,
    parts_of_newer,
    unshort,
    verify,
)
from wipdesk.storage.interning import Interning
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, HELD_FORMAT
from wipdesk.storage.projecting import finish
from wipdesk.storage.streams import leave
from wipdesk.storage.trust import Trust, is_team, keys_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register

_AT_ONCE = 500
_THREADS = 2


@dataclass(slots=True)
class Received:
    """What became of commits from outside."""

    new: int = 0
    known: int = 0
    held: dict[str, int] = field(default_factory=dict)
    """Held commits by the id (hex) of the laptop nobody has enrolled yet."""
    newer: int = 0
    released: int = 0
    """Commits that had been held, and count from now on."""
    refused: list[tuple[str, str]] = field(default_factory=list)
    """Commit id (or empty) and why: not_a_commit, forged, two_of_one_id."""
    applied: Applied = field(default_factory=Applied)
    values: int = 0
    """Values in the commits that were new."""
    forked: set[int] = field(default_factory=set)
    own_future: bool = False


class Receiving:
    """Takes commits in within one transaction; call `finish` once, and keep `trust` after the transaction held.

    `trust` says whose commits count to begin with: the register's own, or on joining an office only its founder.
    """

    def __init__(
        self, connection: Connection, register: Register, *, batch: int, trust: Trust | None = None
    ) -> None:
        self.connection = connection
        self.batch = batch
        self.trust: Trust = deepcopy(register.trust) if trust is None else trust
        self._look_again = True
        self.received = Received()
        self._names = Interning(connection)
        self._ranges: dict[int, tuple[int, int]] = {}
        self._own = {
            int(sid)
            for sid in connection.exec_driver_sql(
                "SELECT sid FROM own_stream WHERE closed_arrival IS NULL"
            ).scalars()
        }

    @without_collecting()
    def take(self, raws: Sequence[tuple[bytes, bytes]]) -> None:
        """Take in some commits, each as (signature, bytes)."""
        fresh = self._unknown(raws)
        arrived = [commit for digest, sig, body in fresh if (commit := self._read(digest, sig, body))]
        self._learn([(c.cid, c.device, c.digest, c.sig, c.parts) for c in arrived if is_team(c.parts)])
        ready, held = self._sort(arrived)
        good = [commit for commit, ok in zip(ready, self._verified(ready), strict=True) if ok]
        forged = {commit.cid for commit in ready} - {commit.cid for commit in good}
        self.received.refused += [(id_text(cid), "forged") for cid in sorted(forged)]
        self._keep([*good, *held])

    def _learn(self, orders: Iterable[tuple[int, bytes, bytes, bytes, list[Any]]]) -> None:
        """Obey team orders, each as (commit id, device, digest, signature, parts), if their laptop signed them.

        The laptop may be enrolled by one of these very orders: its id is made from its key, so the key that an
        order names can be tried before the order is obeyed.
        """
        waiting = list(orders)
        if not waiting:
            return
        keys = self.trust.devices | keys_named(parts for *_, parts in waiting)
        signed = [
            (cid, parts)
            for cid, device, digest, sig, parts in waiting
            if device in keys and verify(digest, sig, keys[device])
        ]
        if self.trust.learn(signed):
            self._look_again = True

    def _unknown(self, raws: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes, bytes]]:
        by_id: dict[int, tuple[bytes, bytes, bytes]] = {}
        for sig, body in raws:
            digest = digest_of(body)
            cid = number_of(digest)
            if cid in by_id:
                self.received.known += 1
            else:
                by_id[cid] = (digest, sig, body)
        ids = list(by_id)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            for cid, digest in self.connection.exec_driver_sql(
                f"SELECT cid, digest FROM commits WHERE cid IN ({marks})", tuple(some)
            ):
                if by_id.pop(cid)[0] == digest:
                    self.received.known += 1
                else:
                    self.received.refused.append((id_text(cid), "two_of_one_id"))
        return list(by_id.values())

    def _read(self, digest: bytes, sig: bytes, body: bytes) -> Arrived | None:
        cid = number_of(digest)
        try:
            parts, status = parse(body), APPLIED
            device = unshort(str(parts[12].get("dev")))
        except NewerCommit:
            parts, status, device = [], HELD_FORMAT, b""
        except BadCommit:
            self.received.refused.append((id_text(cid), "not_a_commit"))
            return None
        try:
            if status == HELD_FORMAT:
                parts = parts_of_newer(body)
            previous = unshort(parts[3])
            author = unshort(parts[7]).hex() if parts[7] else ""
            for text in {parts[1], parts[10] or parts[1], *(op[1] for op in parts[11])}:
                unshort(text)
            for text in {text for op in parts[11] for text in op[4]}:
                id_number(text)
        except BadCommit:
            self.received.refused.append((id_text(cid), "not_a_commit"))
            return None
        chain = chain_after(previous, digest)
        return Arrived(cid, digest, previous, chain, sig, body, device, author, parts, status)

    def _sort(self, arrived: list[Arrived]) -> tuple[list[Arrived], list[Arrived]]:
        ready, held = [], []
        for commit in arrived:
            if commit.status == HELD_FORMAT:
                self.received.newer += 1
                held.append(commit)
            elif commit.device not in self.trust.devices or (
                is_team(commit.parts) and commit.cid not in self.trust.orders
            ):
                device = commit.device.hex()
                self.received.held[device] = self.received.held.get(device, 0) + 1
                held.append(_with_status(commit, HELD_DEVICE))
            else:
                ready.append(commit)
        return ready, held

    def _verified(self, commits: list[Arrived]) -> list[bool]:
        def check(some: list[Arrived]) -> list[bool]:
            return [verify(c.digest, c.sig, self.trust.devices[c.device]) for c in some]

        if len(commits) < 2 * _THREADS:
            return check(commits)
        size = -(-len(commits) // _THREADS)
        with ThreadPoolExecutor(_THREADS) as pool:
            parts = pool.map(check, [commits[i : i + size] for i in range(0, len(commits), size)])
            return [ok for part in parts for ok in part]

    def _keep(self, commits: list[Arrived]) -> None:
        applied = store(self.connection, commits, batch=self.batch, names=self._names)
        self._gather(applied)
        self.received.new += len(commits)
        for commit in commits:
            self.received.values += len(commit.parts[11])
            sid = self._names.stream(commit.parts[1], commit.device)
            low, high = self._ranges.get(sid, (commit.parts[2], commit.parts[2]))
            self._ranges[sid] = (min(low, commit.parts[2]), max(high, commit.parts[2]))

    def _gather(self, applied: Applied) -> None:
        into = self.received.applied
        into.records |= applied.records
        into.new_records |= applied.new_records
        into.roots |= applied.roots
        into.kinds |= applied.kinds

    @without_collecting()
    def finish(self) -> Received:
        """Let held commits count that can be vouched for now, look for forks, refresh search and clusters."""
        while self._look_again:
            self._look_again = False
            self._release()
        for sid, (low, high) in self._ranges.items():
            _settle_owner(self.connection, sid)
            if mark_fork(self.connection, sid, low, high):
                self.received.forked.add(sid)
        if self._own & self._ranges.keys():
            leave(self.connection, "own_future")
            self.received.own_future = True
        finish(self.connection, self.received.applied.kinds, self.received.applied.roots)
        return self.received

    def _release(self) -> None:
        held = self.connection.exec_driver_sql(
            "SELECT cid, device, digest, sig, body FROM commits WHERE status = ? ORDER BY cid", (HELD_DEVICE,)
        ).all()
        read = [(cid, device, digest, sig, parse(body)) for cid, device, digest, sig, body in held]
        self._learn([commit for commit in read if is_team(commit[-1])])
        ready: list[tuple[int, list[Any]]] = []
        for cid, device, digest, sig, parts in read:
            if device not in self.trust.devices or (is_team(parts) and cid not in self.trust.orders):
                continue
            if verify(digest, sig, self.trust.devices[device]):
                ready.append((cid, parts))
            else:
                self.connection.exec_driver_sql("DELETE FROM commits WHERE cid = ?", (cid,))
                self.received.refused.append((id_text(cid), "forged"))
        arrival = last_arrival(self.connection)
        for count, (cid, _) in enumerate(ready, 1):
            self.connection.exec_driver_sql(
                "UPDATE commits SET status = ?, arrival = ? WHERE cid = ?", (APPLIED, arrival + count, cid)
            )
        self._names.load(
            {op[1] for _, parts in ready for op in parts[11]} | {parts[10] for _, parts in ready}
        )
        self._gather(apply(self.connection, ready, self._names))
        self._names.flush()
        self.received.released += len(ready)


def _with_status(commit: Arrived, status: int) -> Arrived:
    return Arrived(
        commit.cid, commit.digest, commit.previous, commit.chain, commit.sig, commit.body, commit.device,
        commit.author, commit.parts, status,
    )  # fmt: skip


def mark_fork(connection: Connection, sid: int, low: int, high: int) -> bool:
    """Note where two histories of one stream part; both are kept. Says whether they part at these numbers."""
    if _parting(connection, sid, low, high) is None:
        return False
    at = _parting(connection, sid, 1, 1 << 62)
    connection.exec_driver_sql("UPDATE stream SET forked_at = ? WHERE sid = ?", (at, sid))
    return True


def _parting(connection: Connection, sid: int, low: int, high: int) -> int | None:
    found: int | None = connection.exec_driver_sql(
        "SELECT min(seq) FROM (SELECT seq FROM commits WHERE sid = ?1 AND seq BETWEEN ?2 AND ?3 "
        "GROUP BY seq HAVING count(*) > 1 UNION ALL SELECT b.seq FROM commits a JOIN commits b "
        "ON b.sid = a.sid AND b.seq = a.seq + 1 WHERE a.sid = ?1 AND a.seq BETWEEN ?2 - 1 AND ?3 "
        "AND b.previous <> a.chain)",
        (sid, low, high),
    ).scalar()
    return found


def _settle_owner(connection: Connection, sid: int) -> None:
    """A stream belongs to the laptop whose verified commit comes first in it, whoever was named before."""
    connection.exec_driver_sql(
        "UPDATE stream SET device = coalesce((SELECT device FROM commits WHERE sid = ?1 AND status = ?2 "
        "ORDER BY seq, cid LIMIT 1), device) WHERE sid = ?1",
        (sid, APPLIED),
    )
