"""Who works in the office and on which laptops, read from coordinators' orders and from nothing else.

A change to a person or laptop that no coordinator ordered is not seen here: keys to seal to and the women a laptop is
sent must never come from anywhere else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import TEAM_KINDS
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.commits import id_number, parse, unshort
from wipdesk.storage.cuts import REVOKED, Versions, cut_from, key_of, standing_cuts
from wipdesk.storage.trust import device_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from wipdesk.storage.exchange_tables import Transaction

COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the office: record id, name, role, whether she works here, her personal key."""

    id: str
    name: str
    role: str
    active: bool
    key: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """A laptop of the office: its id (computed from its key), its record, its user, its label, its keys, its scope."""

    id: bytes
    record: str
    person: str
    label: str
    key: bytes
    box_key: bytes | None
    facilities: tuple[str, ...]
    sees_all: bool
    revoked: bool = False
    """Whether a coordinator reported it lost."""


@dataclass(frozen=True, slots=True)
class Roster:
    """The office: people by record id, laptops by device id."""

    people: dict[str, Member] = field(default_factory=dict)
    laptops: dict[bytes, Laptop] = field(default_factory=dict)

    def sees_all(self, laptop: Laptop) -> bool:
        """Whether every woman is sent to this laptop: a coordinator's, or one that an order says so of."""
        person = self.people.get(laptop.person)
        return laptop.sees_all or (person is not None and person.role == COORDINATOR)

    def of_coordinator(self, laptop: Laptop) -> bool:
        """Whether a coordinator uses this laptop."""
        person = self.people.get(laptop.person)
        return person is not None and person.role == COORDINATOR

    def works(self, laptop: Laptop) -> bool:
        """Whether a bundle may be sealed to this laptop: it has a key, it is not lost, and its user works here."""
        person = self.people.get(laptop.person)
        return laptop.box_key is not None and not laptop.revoked and person is not None and person.active

    def name_of(self, device: bytes) -> str:
        """The name of a laptop's user, or empty."""
        laptop = self.laptops.get(device)
        person = self.people.get(laptop.person) if laptop is not None else None
        return person.name if person is not None else ""

    def label_of(self, device: bytes) -> str:
        """The label of a laptop, or empty."""
        laptop = self.laptops.get(device)
        return laptop.label if laptop is not None else ""


Cells = dict[str, Any]
_Version = tuple[str, int, Any, frozenset[int]]


def read(connection: Transaction, orders: Collection[int]) -> Roster:
    """The office as the orders in force have it; of two that contradict each other, the later."""
    roster = Roster()
    bodies = [(cid, hlc, parse(body)) for cid, hlc, body in tables.bodies_applied(connection, orders)]
    lost = {cut.device for cut in standing_cuts(_revocations(bodies))}
    for (kind, record), cells in sorted(_cells(bodies).items()):
        if cells.get("_deleted") is True:
            continue
        if kind == "person":
            roster.people[record] = _member(record, cells)
        elif laptop := _laptop(record, cells):
            roster.laptops[laptop.id] = replace(laptop, revoked=laptop.id in lost)
    return roster


def _cells(bodies: list[tuple[int, str, list[Any]]]) -> dict[tuple[str, str], Cells]:
    versions: dict[tuple[str, str], dict[str, list[_Version]]] = {}
    for cid, hlc, parts in bodies:
        for kind, record, name, value, replaced in parts[11]:
            if kind in TEAM_KINDS:
                of_record = versions.setdefault((kind, unshort(record).hex()), {})
                replaces = frozenset(map(id_number, replaced))
                of_record.setdefault(name, []).append((hlc, cid, value, replaces))
    return {
        record: {name: _standing(found) for name, found in by_field.items()}
        for record, by_field in versions.items()
    }


def _revocations(bodies: list[tuple[int, str, list[Any]]]) -> Iterator[Versions]:
    for cid, _, parts in bodies:
        for kind, record, name, value, replaced in parts[11]:
            if kind == "device" and name == REVOKED:
                order = parts[12]["order"]
                yield Versions(
                    cid, unshort(record).hex(), cut_from(value), tuple(map(id_number, replaced)),
                    unshort(parts[12]["dev"]), key_of(order["key"]) or b"",
                )  # fmt: skip


def _standing(versions: list[_Version]) -> Any:
    replaced = frozenset[int]().union(*(replaces for *_, replaces in versions))
    live = [version for version in versions if version[1] not in replaced]
    return max(live or versions, key=lambda version: version[:2])[2]


def _member(record: str, cells: Cells) -> Member:
    return Member(
        id=record,
        name=_text(cells.get("display_name")),
        role=_text(cells.get("role")),
        active=cells.get("active") is True,
        key=key_of(cells.get("sign_key")),
    )


def _laptop(record: str, cells: Cells) -> Laptop | None:
    key = key_of(cells.get("sign_key"))
    if key is None:
        return None
    return Laptop(
        id=device_id(key),
        record=record,
        person=_text(cells.get("person")),
        label=_text(cells.get("label")),
        key=key,
        box_key=key_of(cells.get("box_key")),
        facilities=tuple(re.findall(r"[^\s,;]+", _text(cells.get("facilities")))),
        sees_all=cells.get("sees_all") is True,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
