"""One door for writing: everything put inside the block becomes signed commits in one transaction, or nothing does."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from wipdesk import __version__, clock
from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import TEAM_KINDS, kind_of, root_kind
from wipdesk.domain.cells import cleaned, to_json
from wipdesk.domain.changes import Base, differences
from wipdesk.domain.roles import Right
from wipdesk.errors import FileErased, NoName, NotAllowed, NotInTeam
from wipdesk.storage import erasing, naming, trail
from wipdesk.storage.applying import Arrived, store
from wipdesk.storage.commits import (
    Commit,
    Op,
    chain_after,
    digest_of,
    encode,
    id_text,
    number_of,
    parse,
    parted,
    short,
    sign,
)
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.deletions import seen_by
from wipdesk.storage.hybrid_clock import tick
from wipdesk.storage.identity_links import members_with
from wipdesk.storage.projecting import finish
from wipdesk.storage.register import get_local, set_local
from wipdesk.storage.sealed_ops import demand_sealed, sealed
from wipdesk.storage.seen import arrival_of
from wipdesk.storage.standing import stand_anew
from wipdesk.storage.streams import Writing, ready
from wipdesk.storage.trust import give_order, is_team

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType

    from sqlalchemy.engine import Connection

    from wipdesk.domain.changes import Change
    from wipdesk.domain.values import Value
    from wipdesk.storage.register import Register
    from wipdesk.storage.trust import Trust


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save did: the records written (kind, id), how many commits, how many characters were taken out."""

    records: tuple[tuple[str, str], ...] = ()
    commits: int = 0
    removed: int = 0


class UnitOfWork:
    """Use as `with UnitOfWork(register) as work:`; a clean exit keeps everything, an exception nothing."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.saved = Saved()
        self.destroyed = erasing.Destroyed()
        self._by_root: dict[str, list[Op]] = {}
        self._beside: dict[tuple[int, str], list[Op]] = {}
        self._bases: dict[str, dict[str, list[str]]] = {}
        self._roots: dict[str, str] = {}
        self._trust: Trust | None = None
        self._removed = 0
        self._records: dict[tuple[str, str], None] = {}
        self._turned = register.witness_turned
        self._transaction: AbstractContextManager[Connection] | None = None
        self.connection: Connection

    def __enter__(self) -> Self:
        self._transaction = self.register.writing()
        self.connection = self._transaction.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        transaction = self._transaction
        if transaction is None:
            return
        try:
            if error is None:
                self._keep()
        except BaseException as late:
            self._undone()
            transaction.__exit__(type(late), late, late.__traceback__)
            raise
        try:
            transaction.__exit__(kind, error, trace)
        except BaseException:
            self._undone()
            raise
        if error is not None:
            self._undone()
        elif self._trust is not None:
            self.register.follow(self._trust)

    def _undone(self) -> None:
        """The disk may refuse as late as the commit itself: a stream that was opened is then not there after all."""
        self.register.witness_turned = self._turned

    def require(self, right: Right) -> None:
        """Refuse what the person's role does not include. Raises NotAllowed."""
        self.register.require(right)

    def put(self, record: Any, *, base: Base[Any]) -> None:
        """Keep a record, new or changed: only the fields that differ from what was seen become changes."""
        kind = kind_of(record)
        if kind.name in TEAM_KINDS:
            self.require(Right.RUN_TEAM)
            if self.register.team is None:
                raise NotInTeam
        ops = [
            self._written(kind.name, change)
            for change in differences(record, base)
            if not self.says_again(change)
        ]
        if not base.knows(record.id) and kind.parent:
            ops.insert(0, Op(kind.name, record.id, "_parent", short(bytes.fromhex(record.parent))))
        if not ops and not base.knows(record.id):
            ops.append(Op(kind.name, record.id, "_made", True))
        if not ops:
            return
        self._roots[record.id] = record.id if kind.is_root else self.root_of(record.parent)
        self._add(self._roots[record.id], ops)

    def put_own(self, change: Change) -> None:
        """Keep the answer to a field of the office's own; a new record is put before."""
        if not self.says_again(change):
            self._add(self.root_of(change.record), [self._written(change.kind, change)])

    def order(self, op: Op) -> None:
        """Order something about a person or laptop that is no field of hers. Raises NotAllowed, NotInTeam."""
        self.require(Right.RUN_TEAM)
        if self.register.team is None:
            raise NotInTeam
        self._add(op.record, [op])

    def says_again(self, change: Change) -> bool:
        """Whether this says once more, against a state that is gone, just what stands now: an old sheet taken in twice.

        A change that replaces anything that stands is always written.
        """
        if not change.replaces:
            return False
        standing = self.connection.exec_driver_sql(
            "SELECT o.cid, o.value FROM ops o JOIN record r ON r.eid = o.eid JOIN field f ON f.fid = o.fid "
            "WHERE r.uuid = ? AND f.name = ? AND o.live = 1",
            (bytes.fromhex(change.record), change.field),
        ).all()
        said = canonical_json.dumps(to_json(cleaned(change.value)[0]))
        if any(cid in change.replaces for cid, _ in standing):
            return False
        return any(value == said for _, value in standing)

    def take_away(self, kind: str, record_id: str, *, base: Base[Any], gone: bool = True) -> None:
        """Hide a record, or bring it back; it stays hidden only while nobody has written to it unseen.

        Raises StaleToken if the base is of a state that is gone.
        """
        eid = self._eid(record_id)
        until = arrival_of(self.connection, base.token) if base.token else None
        root = self.root_of(record_id)
        self._bases.setdefault(root, {})[short(bytes.fromhex(record_id))] = [
            id_text(cid) for cid in seen_by(self.connection, eid, until)
        ]
        self._add(root, [Op(kind, record_id, DELETED, gone, base.seen(record_id, DELETED).versions)])

    def write_again(self, op: Op, root: str, *others: Any) -> None:
        """Write into a cell what once stood there, as it is stored; where accounts differed, the `others` beside it."""
        self._add(root, [op])
        for at, value in enumerate(others):
            self._beside.setdefault((at, root), []).append(replace(op, value=value))

    def note(self, what: str, subject: str = "", detail: str = "") -> None:
        """Leave a line in the trail: ids and counts only."""
        trail.add(self.connection, self.register.identity.person, what, subject, detail)

    def root_of(self, record_id: str) -> str:
        """The root in whose commits this record is saved. Raises KeyError for a record nobody knows."""
        if record_id in self._roots:
            return self._roots[record_id]
        uuid = self.connection.exec_driver_sql(
            "SELECT lower(hex(root.uuid)) FROM record r JOIN record root ON root.eid = r.root WHERE r.uuid = ?",
            (bytes.fromhex(record_id),),
        ).scalar()
        if uuid is None and self.register.trust.erased:
            raise FileErased
        if uuid is None:
            raise KeyError(record_id)
        return str(uuid)

    def _eid(self, record_id: str) -> int:
        return int(
            self.connection.exec_driver_sql(
                "SELECT eid FROM record WHERE uuid = ?", (bytes.fromhex(record_id),)
            ).scalar_one()
        )

    def _written(self, kind: str, change: Change) -> Op:
        value = sealed(self.register, kind, change.record, change.field, self._cleaned(change.value))
        return Op(kind, change.record, change.field, to_json(value), change.replaces)

    def _add(self, root: str, ops: list[Op]) -> None:
        demand_sealed(ops)
        if short(bytes.fromhex(root)) in self.register.trust.erased:
            raise FileErased
        self._by_root.setdefault(root, []).extend(ops)
        for op in ops:
            self._records[op.kind, op.record] = None

    def _cleaned(self, value: Value) -> Value:
        """The one place where text is normalised on its way into a commit."""
        kept, removed = cleaned(value)
        self._removed += removed
        return kept

    def _keep(self) -> None:
        if not self._by_root:
            return
        place = ready(self.connection, self.register)
        arrived: list[Arrived] = []
        beside = [(root, ops) for (_, root), ops in sorted(self._beside.items())]
        for root, ops in (*self._by_root.items(), *beside):
            arrived.extend(self._commit(root, part, place) for part in parted(ops))
        applied = store(self.connection, arrived, batch=0)
        finish(self.connection, applied.kinds, applied.searched)
        self._check_names()
        if applied.kinds & TEAM_KINDS:
            self._obey([(commit.cid, commit.parts) for commit in arrived])
        self.saved = Saved(tuple(self._records), len(arrived), self._removed)

    def _obey(self, orders: list[tuple[int, list[Any]]]) -> None:
        """What the office's orders change is changed in the same transaction; the trust holds once that is kept.

        Raises NotAllowed for an order that nobody would obey, as it is given on a laptop that was reported lost.
        """
        self._trust = self.register.trust.copy()
        self._trust.learn(orders)
        if any(is_team(parts) and cid not in self._trust.orders for cid, parts in orders):
            raise NotAllowed(Right.RUN_TEAM.value)
        stood = stand_anew(self.connection, self._trust, self.register.trust)
        self.destroyed = erasing.carry_out(self.connection, self._trust, self.register.trust)
        finish(self.connection, stood.applied.kinds, stood.applied.searched)

    def _commit(self, root: str, ops: list[Op], place: Writing) -> Arrived:
        register = self.register
        hlc = tick(str(get_local(self.connection, "hlc") or ""), clock.now())
        set_local(self.connection, "hlc", hlc)
        salt = secrets.token_bytes(16)
        extensions: dict[str, Any] = {"dev": short(register.device_id)}
        if root in self._bases:
            extensions["base"] = self._bases[root]
        filed_as = members_with(self.connection, root)
        if len(filed_as) > 1:
            extensions["cluster"] = [short(bytes.fromhex(each)) for each in filed_as]
        if any(op.kind in TEAM_KINDS for op in ops):
            extensions["order"] = give_order(
                register.personal_key, register.identity.person, extensions["dev"], salt, root, ops
            )
        body = encode(
            Commit(
                stream=place.uuid,
                seq=place.seq + 1,
                previous=place.chain,
                salt=salt,
                hlc=hlc,
                wall=clock.now_local_iso(),
                author=register.identity.person,
                app=__version__,
                root=root,
                ops=tuple(ops),
                extensions=extensions,
            )
        )
        digest = digest_of(body)
        chain = chain_after(place.chain, digest)
        arrived = Arrived(
            number_of(digest), digest, place.chain, chain, sign(digest, register.device_key), body,
            register.device_id, register.identity.person, parse(body),
        )  # fmt: skip
        place.seq, place.chain = place.seq + 1, chain
        return arrived

    def _check_names(self) -> None:
        """The only refusal on save: a woman without any name, nickname or number."""
        for root in self._by_root:
            if not any(kind == "woman" or root_kind(kind) == "woman" for kind, _ in self._records):
                return
            eid = self.connection.exec_driver_sql(
                "SELECT w.eid FROM record r JOIN p_woman w ON w.eid = r.eid WHERE r.uuid = ? AND w.hidden = 0",
                (bytes.fromhex(root),),
            ).scalar()
            if eid is not None and not any(
                naming.is_name(each.value) for each in naming.said(self.connection, eid) if not each.hidden
            ):
                raise NoName
