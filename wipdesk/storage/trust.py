"""Whose word counts: which personal keys may give team orders, and which laptops may sign commits.

A pure function of the team's founder and the team orders held, growing only: an order that came before the one that
makes its author a coordinator is tried again when that one comes.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from wipdesk.domain.catalogue import TEAM_KINDS
from wipdesk.storage.commits import Op, id_number, order_message, unshort

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

KEY_BYTES = 32


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


def key_of(text: object) -> bytes | None:
    """The 32-byte key behind a team record's text, or None."""
    if not isinstance(text, str):
        return None
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return None
    return raw if len(raw) == KEY_BYTES else None


def give_order(
    key: SigningKey, person: str, device: str, salt: bytes, root: str, ops: Sequence[Op]
) -> dict[str, str]:
    """The extension that makes a commit a team order: who says so, by which personal key, and the signature."""
    signature = key.sign(order_message(device, salt, root, ops)).signature
    return {"by": person, "key": key_text(bytes(key.verify_key)), "sig": base64.b64encode(signature).decode()}


@dataclass(slots=True)
class Trust:
    """The personal keys of coordinators, and the signing keys of laptops by device id."""

    coordinators: set[bytes] = field(default_factory=set)
    devices: dict[bytes, bytes] = field(default_factory=dict)
    orders: set[int] = field(default_factory=set)
    """Team commits whose order was found good."""
    people: dict[str, set[bytes]] = field(default_factory=dict)
    """Personal keys by person, for whoever is made a coordinator later."""
    promoted: set[str] = field(default_factory=set)
    """People whom an order made coordinators."""

    def learn(self, team_commits: Iterable[tuple[int, list[Any]]]) -> bool:
        """Take in orders until no more of them prove good; says whether anything new was learned."""
        waiting = {cid: parts for cid, parts in team_commits if cid not in self.orders}
        learned = False
        while True:
            good = [cid for cid, parts in waiting.items() if self._is_good(parts)]
            if not good:
                return learned
            for cid in good:
                self._obey(waiting.pop(cid))
                self.orders.add(cid)
            learned = True

    def _is_good(self, parts: list[Any]) -> bool:
        order = parts[12].get("order")
        if not isinstance(order, dict) or any(op[0] not in TEAM_KINDS for op in parts[11]):
            return False
        key = key_of(order.get("key"))
        if key is None or key not in self.coordinators:
            return False
        try:
            ops = [
                Op(op[0], unshort(op[1]).hex(), op[2], op[3], tuple(map(id_number, op[4])))
                for op in parts[11]
            ]
            message = order_message(
                str(parts[12].get("dev")), unshort(parts[4]), unshort(parts[10]).hex(), ops
            )
            VerifyKey(key).verify(message, base64.b64decode(str(order.get("sig"))))
        except (ValueError, BadSignatureError):
            return False
        return True

    def _obey(self, parts: list[Any]) -> None:
        for kind, record, name, value, _ in parts[11]:
            key = key_of(value) if name == "sign_key" else None
            if kind == "device" and key is not None:
                self.devices[device_id(key)] = key
            elif kind == "person" and key is not None:
                self.people.setdefault(record, set()).add(key)
            elif kind == "person" and name == "role" and value == "coordinator":
                self.promoted.add(record)
        for record in self.promoted:
            self.coordinators |= self.people.get(record, set())


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
