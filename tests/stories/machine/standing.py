"""What the office's orders make of every commit on a laptop, worked out from the orders that lie on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.storage.commits import id_number, id_text, short, unshort
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, QUARANTINED, SET_ASIDE, STUB

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Office
    from tests.stories.machine.oracle import Commit

ERASE, REVOKED, ACCEPTED = "_erase", "_revoked", "_accepted"


class Orders:
    """The orders that count on a laptop, or on all of them."""

    def __init__(self, office: Office, held: Iterable[int]) -> None:
        self.held = frozenset(held)
        self._oracle = office.oracle
        self._enrolled = office.enrolled
        self._promoted = office.promoted
        self._founder = office.computers[0].register.device_id
        self.erased: set[str] = set()
        self._accepted: set[int] = set()
        self._cuts: list[dict[str, Any]] = []
        for cid in self.held:
            for record, name, value in office.oracle.commits[cid].orders:
                if name == ERASE:
                    self.erased |= {unshort(root).hex() for root in value if root not in ("k", "why")}
                elif name == ACCEPTED:
                    self._accepted |= {id_number(text) for text, counts in value.items() if counts}
                elif (
                    name == REVOKED and cid in office.oracle.standing((record, REVOKED), self.held) and value
                ):
                    self._cuts.append(value)

    @property
    def lost(self) -> set[bytes]:
        """Laptops that were reported lost."""
        return {unshort(cut["device"]) for cut in self._cuts}

    def knows(self, device: bytes) -> bool:
        """Whether a laptop was let in, as is known here."""
        return device not in self._enrolled or self._enrolled[device] in self.held

    def may_order(self, device: bytes) -> bool:
        """Whether whoever works on this laptop is a coordinator, as far as is known here."""
        return device == self._founder or self._promoted.get(device) in self.held

    def is_erased(self, commit: Commit) -> bool:
        """Whether a commit is about a file that was erased."""
        return not self.erased.isdisjoint({commit.root, *commit.records})

    def states(self, cid: int, own: bytes) -> set[int]:
        """What may have become of a commit; one laptop never doubts what was written on it."""
        commit = self._oracle.commits[cid]
        if self.is_erased(commit):
            return {STUB}
        if commit.orders and not self.may_order(commit.device):
            return {HELD_DEVICE}
        if commit.device == own and not commit.orders:
            return {APPLIED}
        if not self.knows(commit.device):
            return {HELD_DEVICE}
        cuts = [cut for cut in self._cuts if unshort(cut["device"]) == commit.device]
        if not cuts or cid in self._accepted:
            return {APPLIED}
        last = [int(cut.get(short(commit.stream), "0 ").split(" ")[0]) for cut in cuts]
        if commit.seq > min(last):
            return {QUARANTINED}
        return {APPLIED, QUARANTINED} if self._parted(commit) else {APPLIED}

    def _parted(self, commit: Commit) -> bool:
        """Whether a lost laptop wrote two histories: the cut knows the one it was made of."""
        numbers = [each.seq for each in self._oracle.commits.values() if each.stream == commit.stream]
        return len(set(numbers)) < len(numbers)


def orders_on(office: Office, computer: Computer) -> Orders:
    """The orders that count on one laptop."""
    return Orders(office, office.held(computer) & office.oracle.commits.keys())


def every_order(office: Office) -> Orders:
    """The orders that anybody has."""
    return Orders(office, frozenset[int]().union(*map(office.held, office.computers)))


def coordinators(office: Office) -> list[int]:
    """The laptops on which orders can be given: the founder's, a copy of it, that of whom she made a coordinator."""
    known = [(on, one.register.device_id, orders_on(office, one)) for on, one in enumerate(office.computers)]
    return [on for on, device, orders in known if orders.may_order(device) and device not in orders.lost]


def survivors(office: Office) -> list[int]:
    """The laptops that nobody reported lost."""
    lost = every_order(office).lost
    return [on for on, one in enumerate(office.computers) if one.register.device_id not in lost]


def all_stand_right(office: Office, computer: Computer) -> None:
    """Nothing is on the laptop that nobody wrote; each commit counts, waits or is gone just as the orders here say."""
    orders = orders_on(office, computer)
    for cid, status, body in computer.rows("SELECT cid, status, body FROM commits"):
        assert cid in office.oracle.commits, "nobody wrote this"
        allowed = orders.states(cid, computer.register.device_id)
        if cid in office.set_aside and STUB not in allowed:
            allowed.add(SET_ASIDE)
        assert status in allowed, f"{id_text(cid)} is in state {status}, not {allowed}"
        assert (body is None) == (status == STUB)
