"""Who may open which compartment, and which keys were given to which laptop: read from coordinators' orders only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.commits import id_number, parse, unshort
from wipdesk.storage.compartment_keys import HOLDS, KEYS, KeyName, holds_in, keys_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from wipdesk.storage.exchange_tables import Transaction


@dataclass(frozen=True, slots=True)
class Given:
    """By person, what she may open; by laptop's record, the boxes of keys it was given."""

    holds: dict[str, frozenset[str]] = field(default_factory=dict)
    standing: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By person, the orders that stand about that, for a new one to replace."""
    boxes: dict[str, dict[KeyName, bytes]] = field(default_factory=dict)

    def keys_of(self, compartment: str) -> set[KeyName]:
        """Every key that was ever given to anybody."""
        return {name for boxes in self.boxes.values() for name in boxes if name.compartment == compartment}


def read(connection: Transaction, orders: Collection[int]) -> Given:
    """As the orders in force have it, in whatever order they came."""
    given = Given()
    said: dict[str, list[tuple[str, int, object, frozenset[int]]]] = {}
    for cid, hlc, body in tables.bodies_applied(connection, orders):
        for kind, record, name, value, replaced in parse(body)[11]:
            of = unshort(record).hex()
            if kind == "person" and name == HOLDS:
                said.setdefault(of, []).append((hlc, cid, value, frozenset(map(id_number, replaced))))
            elif kind == "device" and name == KEYS:
                boxes = given.boxes.setdefault(of, {})
                for key, box in keys_in(value).items():
                    # The same key may have been given twice, by two coordinators: either box opens.
                    boxes[key] = max(box, boxes.get(key, b""))
    for person, versions in said.items():
        replaced = frozenset[int]().union(*(each[3] for each in versions))
        live = [each for each in versions if each[1] not in replaced]
        given.holds[person] = holds_in(max(live or versions, key=lambda each: each[:2])[2])
        given.standing[person] = tuple(sorted(each[1] for each in live))
    return given
