"""Whose word counts: which personal keys may give team orders, which laptops may sign commits, and up to where.

A pure function of the team's founder and the team orders held, in whatever order they came: an order that came before
the one that makes its author a coordinator counts when that one comes, and an order given on a lost laptop after its
cut counts no more when the cut comes. Where two coordinators cut each other's laptops, the one who has been a
coordinator from further up counts: whoever founded the office, then those she made coordinators, and so on.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from wipdesk.domain.catalogue import TEAM_KINDS
from wipdesk.storage.commits import Op, id_number, order_message, unshort, verify
from wipdesk.storage.cuts import (
    ACCEPTED,
    REVOKED,
    Cut,
    Versions,
    accepted_in,
    cut_from,
    key_of,
    standing_cuts,
)
from wipdesk.storage.erase_orders import ERASE, roots_in
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, QUARANTINED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


def device_id(sign_public: bytes) -> bytes:
    """The id of the laptop that owns this signing key: 16 bytes, part of every commit it signs."""
    return hashlib.blake2b(sign_public, digest_size=16, person=b"wipdesk-device").digest()


def team_id(founder: bytes, *, practice: bool) -> str:
    """The team's id, made from its founder's personal key; a practice team's says so."""
    kind = "practice" if practice else "office"
    return f"{kind}-{hashlib.blake2b(founder + kind.encode(), digest_size=16, person=b'wipdesk-team').hexdigest()}"


def key_text(key: bytes) -> str:
    """A public key as it stands in a team record."""
    return base64.urlsafe_b64encode(key).rstrip(b"=").decode()


def give_order(
    key: SigningKey, person: str, device: str, salt: bytes, root: str, ops: Sequence[Op]
) -> dict[str, str]:
    """The extension that makes a commit a team order: who says so, by which personal key, and the signature."""
    signature = key.sign(order_message(device, salt, root, ops)).signature
    return {"by": person, "key": key_text(bytes(key.verify_key)), "sig": base64.b64encode(signature).decode()}


@dataclass(frozen=True, slots=True)
class _Order:
    """A team order that its author signed: whether she may give it is another question."""

    cid: int
    key: bytes
    device: bytes
    stream: str
    seq: int
    ops: tuple[tuple[str, str, str, Any, tuple[int, ...]], ...]
    revokes: bool


@dataclass(slots=True)
class _Obeyed:
    """What follows from orders, with some of them cut off."""

    coordinators: dict[bytes, int]
    """By key, how far from the founder."""
    devices: dict[bytes, bytes] = field(default_factory=dict)
    orders: set[int] = field(default_factory=set)
    accepted: set[int] = field(default_factory=set)
    declined: set[int] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    people: dict[str, set[bytes]] = field(default_factory=dict)
    promoted: set[str] = field(default_factory=set)

    def obey(self, order: _Order, depth: int) -> None:
        """Do what one order says."""
        self.orders.add(order.cid)
        for kind, record, name, value, _ in order.ops:
            key = key_of(value) if name == "sign_key" else None
            if kind == "device" and key is not None:
                self.devices[device_id(key)] = key
            elif kind == "device" and name == ACCEPTED:
                self.accepted |= accepted_in(value, wanted=True)
                self.declined |= accepted_in(value, wanted=False)
            elif kind == "person" and name == ERASE:
                self.erased |= roots_in(value).keys()
            elif kind == "person" and key is not None:
                self.people.setdefault(record, set()).add(key)
            elif kind == "person" and name == "role" and value == "coordinator":
                self.promoted.add(record)
        for record in self.promoted:
            for key in self.people.get(record, ()):
                self.coordinators.setdefault(key, depth)


@dataclass(slots=True)
class Trust:
    """The personal keys of coordinators, the signing keys of laptops by device id, and where lost laptops are cut."""

    coordinators: set[bytes] = field(default_factory=set)
    devices: dict[bytes, bytes] = field(default_factory=dict)
    orders: set[int] = field(default_factory=set)
    """Team commits whose order was found good."""
    cuts: tuple[Cut, ...] = ()
    """Laptops reported lost, and how far each one's changes count."""
    accepted: set[int] = field(default_factory=set)
    """Commits beyond a cut that a coordinator let count all the same."""
    declined: set[int] = field(default_factory=set)
    """Commits beyond a cut that a coordinator looked at and left out."""
    astray: frozenset[int] = frozenset()
    """Commits that a cut's number would let pass, and that stand in another history than the one it was made of."""
    own: bytes = b""
    """This laptop: what is written on it counts on it, whatever others were told."""
    erased: set[str] = field(default_factory=set)
    """Roots, by their ids as they stand in commits, of which nothing may be kept."""
    _known: dict[int, _Order] = field(default_factory=dict)
    _derived: tuple[set[bytes], set[bytes]] = field(default_factory=lambda: (set(), set()))

    def copy(self) -> Trust:
        """The same, to learn on its own."""
        return Trust(
            set(self.coordinators), dict(self.devices), set(self.orders), self.cuts, set(self.accepted),
            set(self.declined), self.astray, self.own, set(self.erased), dict(self._known), self._derived,
        )  # fmt: skip

    def learn(self, team_commits: Iterable[tuple[int, list[Any]]]) -> bool:
        """Take in orders that their laptops signed; says whether anything is otherwise now."""
        fresh = {
            cid: order
            for cid, parts in team_commits
            if cid not in self._known and (order := _order(cid, parts)) is not None
        }
        if not fresh:
            return False
        self._known |= fresh
        return self._judge()

    def lead_astray(self, astray: frozenset[int]) -> bool:
        """Say which commits stand in another history than a cut's; says whether anything is otherwise now."""
        if astray == self.astray:
            return False
        self.astray = astray
        self._judge()
        return True

    def vouch(self, key: bytes) -> None:
        """Count this laptop's commits whatever the orders say, as one's own before an office has let it in."""
        self.devices[device_id(key)] = key
        self._derived = (self._derived[0], self._derived[1] - {device_id(key)})

    def is_revoked(self, device: bytes) -> bool:
        """Whether this laptop was reported lost."""
        return any(cut.device == device for cut in self.cuts)

    def orders_by(self, key: bytes | None, *, not_on: bytes) -> dict[str, int]:
        """By stream, the last number at which this key gave an order that counts, on other laptops than one."""
        found: dict[str, int] = {}
        for cid in self.orders:
            order = self._known[cid]
            if order.key == key and order.device != not_on:
                found[order.stream] = max(order.seq, found.get(order.stream, 0))
        return found

    def passes(self, cid: int, device: bytes, stream: str, seq: int) -> bool:
        """Whether no cut stands before this commit of a known laptop, or a coordinator let it count."""
        return (
            device == self.own
            or cid in self.accepted
            or not any(
                cut.device == device and (not cut.covers(stream, seq) or cid in self.astray)
                for cut in self.cuts
            )
        )

    def status_of(self, cid: int, device: bytes, parts: list[Any]) -> int:
        """What is to become of a commit: APPLIED, QUARANTINED, or HELD_DEVICE until more is known."""
        if is_team(parts):
            order = self._known.get(cid)
            if cid in self.orders and device in self.devices:
                return APPLIED
            late = order is not None and _beyond(order, self.cuts, self.astray)
            return QUARANTINED if late and device in self.devices else HELD_DEVICE
        if device not in self.devices:
            return HELD_DEVICE
        return APPLIED if self.passes(cid, device, parts[1], parts[2]) else QUARANTINED

    def _judge(self) -> bool:
        before = (self.coordinators, self.devices, self.orders, self.cuts, self.accepted, self.declined)
        founders = self.coordinators - self._derived[0]
        found, cuts = _judged(self._known, founders, self.astray)
        vouched = {device: key for device, key in self.devices.items() if device not in self._derived[1]}
        self.coordinators, self.devices = set(found.coordinators), found.devices | vouched
        self._derived = (self.coordinators - founders, found.devices.keys() - vouched.keys())
        self.orders, self.cuts, self.erased = found.orders, cuts, found.erased
        self.accepted, self.declined = found.accepted, found.declined - found.accepted
        return before != (
            self.coordinators, self.devices, self.orders, self.cuts, self.accepted, self.declined
        )  # fmt: skip


def _judged(
    known: Mapping[int, _Order], founders: Collection[bytes], astray: frozenset[int]
) -> tuple[_Obeyed, tuple[Cut, ...]]:
    """What follows from all orders together: revocations are taken up one by one, from the top of the office down."""
    found = _obeyed(known.values(), founders, (), astray, ())
    ranks = found.coordinators
    obeyed: list[int] = []
    denied: set[int] = set()
    cuts: tuple[Cut, ...] = ()
    while waiting := [
        (ranks.get(order.key, len(known)), order.cid)
        for cid in found.orders - denied
        if (order := known[cid]).revokes and cid not in obeyed
    ]:
        trial = [*obeyed, min(waiting)[1]]
        tried = standing_cuts(_revocations(known[cid] for cid in trial))
        rest = [order for cid, order in known.items() if cid not in denied]
        outcome = _obeyed(rest, founders, tried, astray, trial)
        if outcome.orders.issuperset(trial):
            obeyed, cuts, found = trial, tried, outcome
        else:
            denied.add(trial[-1])
            rest = [order for order in rest if order.cid not in denied]
            found = _obeyed(rest, founders, cuts, astray, obeyed)
    return found, cuts


def _obeyed(
    orders: Iterable[_Order],
    founders: Collection[bytes],
    cuts: Sequence[Cut],
    astray: frozenset[int],
    immune: Collection[int],
) -> _Obeyed:
    """Obey orders until no more of them prove good; `immune` are those that no cut reaches."""
    found = _Obeyed(dict.fromkeys(founders, 0))
    waiting = list(orders)
    late = {order.cid for order in waiting if order.cid not in immune and _beyond(order, cuts, astray)}
    depth = 0
    while good := [
        order
        for order in waiting
        if order.key in found.coordinators and (order.cid not in late or order.cid in found.accepted)
    ]:
        depth += 1
        for order in good:
            found.obey(order, depth)
        waiting = [order for order in waiting if order.cid not in found.orders]
    return found


def _beyond(order: _Order, cuts: Iterable[Cut], astray: frozenset[int]) -> bool:
    """Whether an order was given on a lost laptop, or with the key that lay there, after what counts of it."""
    return any(
        (order.device == cut.device or order.key == cut.key)
        and (order.cid in astray or not cut.covers(order.stream, order.seq))
        for cut in cuts
    )


def _revocations(orders: Iterable[_Order]) -> Iterator[Versions]:
    for order in orders:
        for _, record, name, value, replaces in order.ops:
            if name == REVOKED:
                yield Versions(order.cid, record, cut_from(value), replaces, order.device, order.key)


def _order(cid: int, parts: list[Any]) -> _Order | None:
    """The order in a commit, if its author signed it."""
    told = parts[12].get("order")
    if not isinstance(told, dict) or any(op[0] not in TEAM_KINDS for op in parts[11]):
        return None
    key, device = key_of(told.get("key")), str(parts[12].get("dev"))
    if key is None:
        return None
    try:
        ops = [
            Op(op[0], unshort(op[1]).hex(), op[2], op[3], tuple(map(id_number, op[4]))) for op in parts[11]
        ]
        message = order_message(device, unshort(parts[4]), unshort(parts[10]).hex(), ops)
        VerifyKey(key).verify(message, base64.b64decode(str(told.get("sig"))))
        return _Order(
            cid, key, unshort(device), parts[1], parts[2],
            tuple((op.kind, op.record, op.field, op.value, op.replaces) for op in ops),
            any(op.kind == "device" and op.field == REVOKED for op in ops),
        )  # fmt: skip
    except (ValueError, BadSignatureError):
        return None


def signed_by_their_laptops(
    orders: Iterable[tuple[int, bytes, bytes, bytes, list[Any]]], devices: Mapping[bytes, bytes]
) -> list[tuple[int, list[Any]]]:
    """Of orders, each as (commit id, device, digest, signature, parts), those that their laptop signed.

    The laptop may be enrolled by one of these very orders: its id is made from its key, so the key that an order names
    can be tried before the order is obeyed.
    """
    waiting = list(orders)
    keys = {**devices, **keys_named(parts for *_, parts in waiting)}
    return [
        (cid, parts)
        for cid, device, digest, sig, parts in waiting
        if device in keys and verify(digest, sig, keys[device])
    ]


def keys_named(team_commits: Iterable[list[Any]]) -> dict[bytes, bytes]:
    """Signing keys of laptops that these orders name, by device id; whether to obey them is another question."""
    named = (
        key_of(value)
        for parts in team_commits
        for kind, _, name, value, _ in parts[11]
        if kind == "device" and name == "sign_key"
    )
    return {device_id(key): key for key in named if key is not None}


def is_team(parts: list[Any]) -> bool:
    """Whether a commit is (or claims to be) a team order."""
    return not TEAM_KINDS.isdisjoint([op[0] for op in parts[11]])
