"""What was erased, on whose order, and which laptops said that they carried it out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.storage import erase_reach, reading
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.commits import unshort
from wipdesk.storage.erase_receipts import EraseOrder, in_force, receipts
from wipdesk.sync import roster as rosters
from wipdesk.sync import vectors

if TYPE_CHECKING:
    from wipdesk.storage.register import Connection, Register
    from wipdesk.sync.roster import Laptop, Roster


_TO_SECONDS = len("2026-05-03T10:42:07")
"""Letters of a time: one that was carried out says no more."""


class State(StrEnum):
    """How far an order is known to have come on one laptop."""

    DONE = "done"
    HAS_ORDER = "has_order"
    """It has the order, and has not said that it carried it out: an older version, or its disk refused."""
    NOT_HEARD = "not_heard"
    PUT_BACK = "put_back"
    """It said that it carried it out; what it said of itself later lacks the order: a copy from before was put back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnLaptop:
    """One laptop of the office and an order: its user, its label, how far, and when it carried the order out."""

    device: str
    person: str
    label: str
    ours: bool
    lost: bool
    """Whether it was reported lost: no order will reach it through the office."""
    state: State
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedFile:
    """One order: the codes of the women it names, why, who gave it when, and every laptop."""

    order: str
    codes: tuple[str, ...]
    women: tuple[str, ...]
    children: int
    links: int
    why: str
    by: str
    at: str
    laptops: tuple[OnLaptop, ...]
    came_since: int
    """Children and links that name her and came after the order: they are here until she is erased once more."""

    @property
    def done(self) -> int:
        """How many laptops said that they carried it out."""
        return sum(each.state is State.DONE for each in self.laptops)


def erased(register: Register) -> tuple[ErasedFile, ...]:
    """Every order in force, the latest first."""
    with register.reading() as connection:
        orders = in_force(connection, register.trust.orders)
        if not orders:
            return ()
        return tuple(_Board(connection, register).told(order) for order in reversed(orders))


class _Board:
    def __init__(self, connection: Connection, register: Register) -> None:
        self._connection = connection
        self._register = register
        self._roster: Roster = rosters.read(connection, register.trust.orders)
        self._people = reading.people(connection)
        self._receipts = receipts(connection)
        peers = tables.peers(connection)
        self._peers = {device: vectors.restored(said) for device, (said, _) in peers.items()}
        self._as_of = {device: as_of for device, (_, as_of) in peers.items()}
        self._streams = {stream.sid: stream for stream in tables.streams(connection)}
        self._gone = {unshort(root).hex() for root in register.trust.erased}

    def told(self, order: EraseOrder) -> ErasedFile:
        women = tuple(root for root, kind in order.roots.items() if kind == "woman")
        kinds = list(order.roots.values())
        came = erase_reach.still_naming(self._connection, women, self._gone)
        laptops = sorted(
            self._roster.laptops.values(), key=lambda each: (self._roster.name_of(each.id), each.label)
        )
        return ErasedFile(
            order=order.id,
            codes=tuple(code_of(woman) for woman in women),
            women=women,
            children=kinds.count("child"),
            links=kinds.count("link"),
            why=order.why,
            by=self._people.get(order.author, ""),
            at=order.wall,
            laptops=tuple(self._on(order, laptop) for laptop in laptops),
            came_since=len(came),
        )

    def _on(self, order: EraseOrder, laptop: Laptop) -> OnLaptop:
        at = self._receipts.get(laptop.id.hex(), {}).get(order.id, "")
        has = self._has(order, laptop)
        state = State.HAS_ORDER if has else State.NOT_HEARD
        if at:
            later = self._as_of.get(laptop.id, "")[:_TO_SECONDS] > at[:_TO_SECONDS]
            state = State.PUT_BACK if later and not has else State.DONE
        return OnLaptop(
            device=laptop.id.hex(),
            person=self._roster.name_of(laptop.id),
            label=laptop.label,
            ours=laptop.id == self._register.device_id,
            lost=laptop.revoked,
            state=state,
            at=at,
        )

    def _has(self, order: EraseOrder, laptop: Laptop) -> bool:
        """Whether a laptop holds the order, by what it last said of itself or wrote."""
        if laptop.id in (self._register.device_id, order.device):
            return True
        stream = self._streams[order.stream]
        entry = self._peers.get(laptop.id, {}).get(stream.uuid)
        said = vectors.acknowledged(entry, vectors.here_of(self._connection, stream, entry))
        return said.covers(order.seq)
