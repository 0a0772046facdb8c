"""Commits from outside: verified, kept, held until their laptop is known, or refused. Idempotent, in any order."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.storage import erasing
from wipdesk.storage.applying import Applied, Arrived, store, without_collecting
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
from wipdesk.storage.erase_orders import doomed, is_order
from wipdesk.storage.interning import Interning
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, HELD_FORMAT, QUARANTINED, STUB
from wipdesk.storage.projecting import finish
from wipdesk.storage.standing import Stood, learn_from_waiting, stand_anew
from wipdesk.storage.streams import leave
from wipdesk.storage.trust import Trust, is_team, signed_by_their_laptops

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
    late: int = 0
    """New commits of a lost laptop that do not count."""
    recalled: int = 0
    """Commits that had counted, and count no more: their laptop was lost before it wrote them."""
    newer: int = 0
    erased: erasing.Destroyed = field(default_factory=erasing.Destroyed)
    """What an order of the office destroyed that had been here."""
    erased_late: int = 0
    """Changes about what is erased that came now, and of which nothing was kept."""
    erase_refused: int = 0
    """Orders to erase, given by somebody who may not: nothing was done."""
    released: int = 0
    """Commits that had been held, and count from now on."""
    refused: list[tuple[str, str]] = field(default_factory=list)
    """Commit id (or empty) and why: not_a_commit, forged, two_of_one_id."""
    applied: Applied = field(default_factory=Applied)
    values: int = 0
    """Values in the commits that were new."""
    forked: set[int] = field(default_factory=set)
    own_future: bool = False


@dataclass(frozen=True, slots=True)
class _Pending:
    """Commits that were read and are not written down yet: to be verified, and to be held without that."""

    ready: Sequence[Arrived] = ()
    held: Sequence[Arrived] = ()
    verified: Sequence[Future[list[bool]]] = ()


class Receiving:
    """Takes commits in within one transaction; call `finish` once, and keep `trust` after the transaction held.

    `trust` says whose commits count to begin with: the register's own, or on joining an office only its founder.
    """

    def __init__(
        self, connection: Connection, register: Register, *, batch: int, trust: Trust | None = None
    ) -> None:
        self.connection = connection
        self.batch = batch
        self.trust: Trust = register.trust.copy() if trust is None else trust
        self._was = self.trust.copy()
        self._look_again = True
        self._cut_again = False
        self._erase_orders: dict[int, bytes] = {}
        self.received = Received()
        self._names = Interning(connection)
        self._threads = ThreadPoolExecutor(_THREADS)
        self._pending = _Pending()
        self._ranges: dict[int, tuple[int, int]] = {}
        self._own = {
            int(sid)
            for sid in connection.exec_driver_sql(
                "SELECT sid FROM own_stream WHERE closed_arrival IS NULL"
            ).scalars()
        }

    @without_collecting()
    def take(self, raws: Sequence[tuple[bytes, bytes]]) -> None:
        """Take in some commits, each as (signature, bytes): verified while those before them are written down."""
        fresh = self._unknown(raws)
        if not fresh:
            return
        arrived = [commit for digest, sig, body in fresh if (commit := self._read(digest, sig, body))]
        team = [commit for commit in arrived if is_team(commit.parts)]
        self._erase_orders |= {commit.cid: commit.device for commit in team if is_order(commit.parts)}
        self._learn([(c.cid, c.device, c.digest, c.sig, c.parts) for c in team])
        ready, held = self._sort(arrived)
        verified = self._verifying(ready)
        self.settle()
        self._pending = _Pending(ready, held, verified)

    def settle(self) -> None:
        """Write down what was taken in last, as whoever looks at the register before `finish` needs it."""
        pending, self._pending = self._pending, _Pending()
        if not pending.ready and not pending.held:
            return
        verified = [ok for part in pending.verified for ok in part.result()]
        good = [commit for commit, ok in zip(pending.ready, verified, strict=True) if ok]
        forged = {commit.cid for commit in pending.ready} - {commit.cid for commit in good}
        self.received.refused += [(id_text(cid), "forged") for cid in sorted(forged)]
        good = [self._bare(commit) for commit in good]
        self.received.late += sum(commit.status == QUARANTINED for commit in good)
        self._keep([*good, *pending.held])

    def _learn(self, orders: Iterable[tuple[int, bytes, bytes, bytes, list[Any]]]) -> None:
        """Obey team orders, each as (commit id, device, digest, signature, parts), if their laptop signed them."""
        waiting = list(orders)
        if waiting and self.trust.learn(signed_by_their_laptops(waiting, self.trust.devices)):
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
        if any(commit.cid in by_id for commit in (*self._pending.ready, *self._pending.held)):
            self.settle()
        ids = list(by_id)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            for cid, digest, status in self.connection.exec_driver_sql(
                f"SELECT cid, digest, status FROM commits WHERE cid IN ({marks})", tuple(some)
            ):
                if by_id.pop(cid)[0] == digest:
                    self.received.known += status != STUB
                    self.received.erased_late += status == STUB
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
                continue
            status = self.trust.status_of(commit.cid, commit.device, commit.parts)
            if status == HELD_DEVICE:
                waiting = self._bare(_with_status(commit, HELD_DEVICE))
                self._count_held(waiting.device, waiting.status == HELD_DEVICE)
                held.append(waiting)
            else:
                ready.append(_with_status(commit, status))
        return ready, held

    def _bare(self, commit: Arrived) -> Arrived:
        """The change as it is kept: of one about what is erased nothing but its place."""
        return erasing.stub_of(commit) if doomed(commit.parts, self.trust.erased) else commit

    def _count_held(self, device: bytes, more: int) -> None:
        held = self.received.held
        held[device.hex()] = held.get(device.hex(), 0) + more
        if not held[device.hex()]:
            del held[device.hex()]

    def _verifying(self, commits: list[Arrived]) -> list[Future[list[bool]]]:
        """Begin to find out, in threads, whether their laptops signed these commits."""
        signed = [(c.digest, c.sig, self.trust.devices[c.device]) for c in commits]
        size = -(-len(signed) // _THREADS) or 1
        return [
            self._threads.submit(_all_verified, signed[i : i + size]) for i in range(0, len(signed), size)
        ]

    def _keep(self, commits: list[Arrived]) -> None:
        applied = store(self.connection, commits, batch=self.batch, names=self._names)
        self._gather(applied)
        stubs = sum(commit.status == STUB for commit in commits)
        self.received.erased_late += stubs
        self.received.new += len(commits) - stubs
        for commit in commits:
            self.received.values += len(commit.parts[11])
            sid = self._names.stream(commit.parts[1], commit.device)
            low, high = self._ranges.get(sid, (commit.parts[2], commit.parts[2]))
            self._ranges[sid] = (min(low, commit.parts[2]), max(high, commit.parts[2]))
            if self.trust.is_revoked(commit.device):
                self._cut_again = True

    def _gather(self, applied: Applied) -> None:
        into = self.received.applied
        into.records |= applied.records
        into.new_records |= applied.new_records
        into.roots |= applied.roots
        into.searched |= applied.searched
        into.kinds |= applied.kinds

    @without_collecting()
    def finish(self) -> Received:
        """Let held commits count that can be vouched for now, look for forks, refresh search and clusters."""
        self.settle()
        self._threads.shutdown()
        while self._look_again or self._cut_again:
            self._look_again = self._cut_again = False
            learn_from_waiting(self.connection, self.trust)
            self._stand(stand_anew(self.connection, self.trust, self._was))
            self._erase(erasing.carry_out(self.connection, self.trust, self._was))
            self._was = self.trust.copy()
        self._refuse_to_erase()
        for sid, (low, high) in self._ranges.items():
            _settle_owner(self.connection, sid)
            if mark_fork(self.connection, sid, low, high):
                self.received.forked.add(sid)
        if self._own & self._ranges.keys():
            leave(self.connection, "own_future")
            self.received.own_future = True
        finish(self.connection, self.received.applied.kinds, self.received.applied.searched)
        return self.received

    def _erase(self, destroyed: erasing.Destroyed) -> None:
        self.received.erased.roots += destroyed.roots
        self.received.erased.changes += destroyed.changes

    def _refuse_to_erase(self) -> None:
        """Orders to erase from laptops that are known, given by somebody who may not, are told as what they are."""
        for cid, device in self._erase_orders.items():
            if cid not in self.trust.orders and device in self.trust.devices:
                self.received.erase_refused += 1
                if self.received.held.get(device.hex()):
                    self._count_held(device, -1)

    def _stand(self, stood: Stood) -> None:
        self.received.released += stood.released
        self.received.recalled += stood.recalled
        self.received.refused += stood.refused
        self._gather(stood.applied)


def _all_verified(signed: list[tuple[bytes, bytes, bytes]]) -> list[bool]:
    return [verify(*each) for each in signed]


def _with_status(commit: Arrived, status: int) -> Arrived:
    if commit.status == status:
        return commit
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
