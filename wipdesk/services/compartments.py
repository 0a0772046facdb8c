"""The closed compartments: opening them a second time with the passphrase, and who may.

Their keys are made by a coordinator and travel with the office's orders, closed for each person and laptop. Whoever
opens a compartment has its keys in memory for some minutes; nothing that is kept is enough to open it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wipdesk.domain.compartments import BY_COMPARTMENT, COMPARTMENTS, NAMES
from wipdesk.domain.roles import Right, may
from wipdesk.errors import NoCompartmentKey, NoSuchCompartment, NoSuchPerson, NotAllowed, NotInTeam
from wipdesk.storage.commits import Op
from wipdesk.storage.compartment_keys import (
    HOLDS,
    KEYS,
    KeyName,
    box_for,
    holds_value,
    key_of_person,
    keys_value,
    name_of,
    new_key,
    opened_box,
)
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import compartment_roster
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from nacl.signing import SigningKey

    from wipdesk.domain.compartments import Compartment
    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.storage.register import Register
    from wipdesk.sync.compartment_roster import Given
    from wipdesk.sync.roster import Laptop, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One compartment here: whether this laptop was given a key of it, could make one, and whether it is open now."""

    compartment: Compartment
    has_key: bool
    can_make: bool
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody of the office: what she may open, and what all her laptops still wait for a key of."""

    person: str
    name: str
    holds: frozenset[str]
    waits: frozenset[str]


@dataclass(slots=True)
class _Office:
    """The orders as they stand, and the keys that are open on this laptop meanwhile."""

    roster: Roster
    given: Given
    known: dict[KeyName, bytes] = field(default_factory=dict)

    def entitled(self, compartment: str) -> list[Laptop]:
        """Laptops that ought to have its keys."""
        return [
            laptop
            for laptop in self.roster.laptops.values()
            if self.roster.works(laptop)
            and compartment in self.given.holds.get(laptop.person, ())
            and self.roster.people[laptop.person].key is not None
        ]

    def newest(self, compartment: str) -> KeyName | None:
        """The key that is written with."""
        return max(self.given.keys_of(compartment), default=None)

    def leaked(self, compartment: str) -> bool:
        """Whether somebody who may not open it (any more) has its newest key."""
        newest = self.newest(compartment)
        ours = {laptop.record for laptop in self.entitled(compartment)}
        return any(newest in boxes and record not in ours for record, boxes in self.given.boxes.items())


def _office(register: Register, connection: Transaction) -> _Office:
    orders = register.trust.orders
    return _Office(rosters.read(connection, orders), compartment_roster.read(connection, orders))


def named(typed: str) -> str:
    """The compartment of this name. Raises NoSuchCompartment."""
    name = typed.strip().casefold()
    if name not in BY_COMPARTMENT:
        raise NoSuchCompartment(typed, NAMES)
    return name


def standing(register: Register) -> tuple[Standing, ...]:
    """Every compartment, in its fixed order, as it stands on this laptop."""
    if register.team is None:
        return tuple(Standing(compartment=c, has_key=False, can_make=False, open=False) for c in COMPARTMENTS)
    with register.reading() as connection:
        office = _office(register, connection)
    ours = {name.compartment for name in office.given.boxes.get(register.identity.device_record, ())}
    makes = may(register.identity.role, Right.RUN_TEAM)
    return tuple(
        Standing(
            compartment=each,
            has_key=each.name in ours,
            can_make=makes and office.newest(each.name) is None,
            open=register.compartments.is_open(each.name),
        )
        for each in COMPARTMENTS
    )


def open_with(register: Register, passphrase: str, compartments: Sequence[str]) -> None:
    """The second unlock: open compartments for some minutes. All of them, or none.

    A coordinator who opens one that nobody has a key of makes the first; what others wait for is given to them.
    Raises WrongPassphrase, NoSuchCompartment, NoCompartmentKey.
    """
    wanted = [named(each) for each in compartments]
    if register.team is None:
        raise NoCompartmentKey(wanted[0])
    person = key_of_person(register, passphrase)
    if may(register.identity.role, Right.RUN_TEAM):
        # What she may not order (on a laptop that was reported lost) she can still read.
        with suppress(NotAllowed):
            _tend(register, person, wanted)
    keys = _own_keys(register, person)
    for compartment in wanted:
        if not any(name.compartment == compartment for name in keys):
            raise NoCompartmentKey(compartment)
    _take_up(register, keys, wanted)
    with UnitOfWork(register) as work:
        work.note("compartment_opened", detail=" ".join(wanted))


def is_open(register: Register, compartment: str) -> bool:
    """Whether the content of a compartment can be read now."""
    return register.compartments.is_open(compartment)


def seconds_left(register: Register) -> float:
    """Until the first compartment that is open closes by itself; 0 if none is."""
    return register.compartments.seconds_left()


def _take_up(register: Register, keys: Mapping[KeyName, bytes], compartments: Sequence[str]) -> None:
    for compartment in compartments:
        of = sorted((name for name in keys if name.compartment == compartment), reverse=True)
        if of:
            register.compartments.open(compartment, [keys[name] for name in of])


def close(register: Register, compartment: str = "") -> bool:
    """Close one compartment, or all; says whether any was open."""
    return register.compartments.close(compartment)


def holders(register: Register) -> tuple[Holder, ...]:
    """Everybody of the office, by name, and what she may open."""
    with register.reading() as connection:
        office = _office(register, connection)
    return tuple(
        Holder(person=each.id, name=each.name, holds=(holds := office.given.holds.get(each.id, frozenset())),
               waits=_waits(office, each.id, holds))
        for each in sorted(office.roster.people.values(), key=lambda each: (each.name.casefold(), each.id))
    )  # fmt: skip


def only_one(register: Register) -> dict[str, str]:
    """Compartments that one person alone of those who work here may open, and who that is, by id.

    If her passphrase is lost, what is kept there is lost with it.
    """
    with register.reading() as connection:
        office = _office(register, connection)
    holding = {
        name: [
            person
            for person, holds in office.given.holds.items()
            if name in holds and person in office.roster.people and office.roster.people[person].active
        ]
        for name in NAMES
    }
    return {name: people[0] for name, people in holding.items() if len(people) == 1}


def _waits(office: _Office, person: str, holds: Collection[str]) -> frozenset[str]:
    laptops = [each for each in office.roster.laptops.values() if each.person == person]
    return frozenset(
        compartment
        for compartment in holds
        if not any(office.newest(compartment) in office.given.boxes.get(each.record, ()) for each in laptops)
    )


def set_holder(register: Register, typed: str, compartments: Collection[str], passphrase: str) -> Holder:
    """Say which compartments somebody may open, by her name or id; her laptops are given their keys.

    What is taken from her she can still read as far as it was written before; from now on it is written with a new key.
    Raises NotAllowed, NotInTeam, NoSuchPerson, NoSuchCompartment, WrongPassphrase.
    """
    register.require(Right.RUN_TEAM)
    wanted = {named(each) for each in compartments}
    if register.team is None:
        raise NotInTeam
    person = key_of_person(register, passphrase)
    with register.reading() as connection:
        office = _office(register, connection)
    of = _person(office.roster, typed)
    if office.given.holds.get(of, frozenset()) != wanted:
        with UnitOfWork(register) as work:
            before = office.given.standing.get(of, ())
            work.order(Op("person", of, HOLDS, holds_value(wanted), before))
            work.note("compartments_set", of, " ".join(sorted(wanted)))
    _tend(register, person, ())
    _take_up(register, _own_keys(register, person), register.compartments.names())
    return next(each for each in holders(register) if each.person == of)


def renewing(register: Register, connection: Transaction, *, without: Laptop) -> list[Op]:
    """Orders for new keys of every compartment whose newest key a laptop has that may have them no more."""
    office = _office(register, connection)
    office.roster.laptops.pop(without.id, None)
    return _orders(office, [name for name in NAMES if office.leaked(name)])


def _person(roster: Roster, typed: str) -> str:
    folded = typed.strip().casefold()
    found = [each.id for each in roster.people.values() if folded in (each.id, each.name.casefold())]
    if len(found) != 1:
        raise NoSuchPerson(typed, tuple(sorted(each.name for each in roster.people.values())))
    return found[0]


def _own_keys(register: Register, person: SigningKey) -> dict[KeyName, bytes]:
    """The keys that were given to this laptop, opened."""
    with register.reading() as connection:
        office = _office(register, connection)
    boxes = office.given.boxes.get(register.identity.device_record, {})
    found = {name: opened_box(name, box, person, register.box_key) for name, box in boxes.items()}
    return {name: key for name, key in found.items() if key is not None}


def _tend(register: Register, person: SigningKey, wanted: Sequence[str]) -> None:
    """Make the keys that are wanted and that nobody has, new ones where one leaked, and give out what others lack."""
    with register.reading() as connection:
        office = _office(register, connection)
    me, ops = register.identity.person, []
    fresh = [name for name in wanted if office.newest(name) is None]
    if fresh:
        mine = office.given.holds.get(me, frozenset()) | set(fresh)
        if mine != office.given.holds.get(me):
            ops.append(Op("person", me, HOLDS, holds_value(mine), office.given.standing.get(me, ())))
            office.given.holds[me] = mine
    office.known = _own_keys(register, person)
    ops += _orders(
        office, [each for each in NAMES if each in fresh or office.leaked(each) or _first(office, each)]
    )
    if ops:
        with UnitOfWork(register) as work:
            for op in ops:
                work.order(op)
            work.note("compartment_keys", detail=str(len(ops)))


def _first(office: _Office, compartment: str) -> bool:
    """Whether somebody may open it and no key was ever made."""
    return office.newest(compartment) is None and bool(office.entitled(compartment))


def _orders(office: _Office, renewed: Collection[str]) -> list[Op]:
    """Orders that give each entitled laptop what it lacks: new keys of these compartments, and the keys known here."""
    known = dict(office.known)
    for compartment in renewed:
        last = office.newest(compartment)
        key = new_key()
        known[name_of(key, compartment, last.number + 1 if last is not None else 1)] = key
    boxes: dict[str, dict[KeyName, bytes]] = {}
    for compartment in NAMES:
        for laptop in office.entitled(compartment):
            has = office.given.boxes.get(laptop.record, {})
            key_of_user = office.roster.people[laptop.person].key
            for name, key in known.items():
                if name.compartment != compartment or name in has:
                    continue
                box = box_for(key, key_of_user or b"", laptop.box_key or b"")
                if box is not None:
                    boxes.setdefault(laptop.record, {})[name] = box
    return [Op("device", record, KEYS, keys_value(given)) for record, given in sorted(boxes.items())]
