"""Changes that others speak of and that never came: which, of whose laptop. Tells only; nothing waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import later, ranges
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.storage.register import Register
    from wipdesk.sync.ranges import Ranges
    from wipdesk.sync.roster import Roster


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers missing of one stream: whose laptop wrote it (id, its user's name, its label), and which numbers."""

    stream: str
    device: str
    person: str
    label: str
    ranges: Ranges

    @property
    def count(self) -> int:
        """How many changes are missing."""
        return ranges.count(self.ranges)

    def as_json(self) -> dict[str, Any]:
        """The same for a program."""
        return {
            "stream": self.stream,
            "device": self.device,
            "person": self.person,
            "label": self.label,
            "missing": [list(some) for some in self.ranges],
        }


def missing(register: Register) -> tuple[Gap, ...]:
    """What this register lacks of what anybody claims to exist."""
    with register.reading() as connection:
        return missing_in(connection, rosters.read(connection, register.trust.orders))


def missing_in(connection: Transaction, roster: Roster) -> tuple[Gap, ...]:
    """The same within a transaction that goes on."""
    held, withheld = tables.held_ranges(connection), tables.withheld_ranges(connection)
    heard, awaited = tables.heard(connection), later.awaited(connection)
    found = []
    for stream in tables.streams(connection):
        not_for_us = ranges.minus(withheld.get(stream.sid, []), awaited.get(stream.uuid, ()))
        here = ranges.union([*held.get(stream.sid, []), *not_for_us])
        last = max(heard.get(stream.sid, 0), here[-1][1] if here else 0)
        lacking = ranges.minus(((1, last),), here)
        if lacking:
            person, label = roster.name_of(stream.device), roster.label_of(stream.device)
            found.append(Gap(stream.uuid.hex(), stream.device.hex(), person, label, lacking))
    return tuple(found)
