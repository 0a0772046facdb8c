"""The office and who is in it: begin one, ask to be let in, let somebody in, see who is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.roles import Right
from wipdesk.errors import AlreadyInTeam, BundleRefused, NoSuchPrison, NotInTeam, Refusal
from wipdesk.services.office_lists import lists_of
from wipdesk.storage.last_heard import last_heard
from wipdesk.sync import closed_bundle, enrolment, incoming
from wipdesk.sync import hello as hellos
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wipdesk.storage.register import Register, Team
    from wipdesk.sync.enrolment import Digits, Joined, Welcomed
    from wipdesk.sync.hello import Hello


@dataclass(frozen=True, slots=True, kw_only=True)
class LaptopOf:
    """A laptop of somebody in the office: id, label, prisons whose women it is sent, when it was heard of."""

    id: str
    label: str
    facilities: tuple[str, ...]
    sees_all: bool
    ours: bool
    heard_of: str
    lost: bool = False
    """Whether a coordinator reported it lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InOffice:
    """Somebody in the office, with her laptops."""

    id: str
    name: str
    role: str
    active: bool
    laptops: tuple[LaptopOf, ...]


def found(register: Register, office: str) -> Team:
    """Begin an office with the person of this register as coordinator. Raises AlreadyInTeam, NotAllowed."""
    register.require(Right.RUN_TEAM)
    return enrolment.found(register, office)


def hello(register: Register, path: Path, *, overwrite: bool = False) -> Digits:
    """Write the file with which this laptop asks to be let in; the digits are read to the coordinator."""
    return enrolment.hello(register, path, overwrite=overwrite)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Who asks to be let in by a hello file: name, laptop, role wished for, digits to compare by voice."""

    name: str
    label: str
    role: str
    digits: str
    known: bool
    """Whether this laptop is in the office already: its welcome is written again."""


def asks(register: Register, hello_path: Path) -> Asking:
    """Look into a hello file; nothing is changed. What could not be welcomed is refused before any digit is read aloud.

    Raises BundleRefused, NotAllowed, NotInTeam, and AlreadyInTeam for this laptop's own.
    """
    said, _ = _said_in(register, hello_path)
    if register.team is None:
        raise NotInTeam
    register.require(Right.RUN_TEAM)
    if said.practice != register.office.practice:
        raise BundleRefused(Refusal.PRACTICE_AND_REAL)
    if said.device_key == bytes(register.device_key.verify_key):
        raise AlreadyInTeam
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    mine = next((each for each in roster.laptops.values() if each.key == said.device_key), None)
    if mine is not None and mine.revoked:
        raise BundleRefused(Refusal.LOST_LAPTOP)
    known = mine is not None
    return Asking(name=said.name, label=said.label, role=said.role, digits=said.digits, known=known)


def welcome(
    register: Register,
    hello_path: Path,
    out_path: Path,
    *,
    role: str,
    facilities: Sequence[str] = (),
    overwrite: bool = False,
) -> Welcomed:
    """Let a laptop in, and write the file to take back to it; a prison by its code or name.

    If the file is a first bundle, opened as `closed_bundles.opened` does, what its maker recorded is merged too.
    Raises NotAllowed, NoSuchPrison, and as `enrolment.welcome`.
    """
    register.require(Right.RUN_TEAM)
    prisons = tuple(dict.fromkeys(prison_code(register, typed) for typed in facilities))
    said, first = _said_in(register, hello_path)
    done = enrolment.welcome(
        register, hello_path, out_path, role=role, facilities=prisons, asking=said, overwrite=overwrite
    )
    return replace(done, report=incoming.merge(register, hello_path)) if first else done


def _said_in(register: Register, path: Path) -> tuple[Hello, bool]:
    """The hello in a file, and whether it rides in a first bundle."""
    try:
        return hellos.read(path), False
    except BundleRefused as refused:
        if refused.reason is not Refusal.NOT_A_BUNDLE:
            raise
    return closed_bundle.hello_in(register, path), True


def prison_code(register: Register, typed: str) -> str:
    """The code of a prison, by its code or name. Raises NoSuchPrison.

    A code mistyped would send her nobody, and nobody would notice.
    """
    return _place(register, "facility", typed)


def court_code(register: Register, typed: str) -> str:
    """The code of a court, by its code or name. Raises NoSuchPrison with the courts that there are."""
    return _place(register, "court", typed)


def _place(register: Register, of: str, typed: str) -> str:
    places = lists_of(register)[of]
    code = places.read(typed) or places.read(typed.upper())
    if code is None:
        raise NoSuchPrison(typed, tuple(row.code for row in places))
    return code


def join(register: Register, path: Path) -> Joined:
    """Come into the office that this welcome is from. Raises as `enrolment.join`."""
    return enrolment.join(register, path)


def people(register: Register) -> tuple[InOffice, ...]:
    """Everybody in the office, by name."""
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        heard = last_heard(connection)
    laptops: dict[str, list[LaptopOf]] = {}
    for laptop in roster.laptops.values():
        shown = LaptopOf(
            id=laptop.id.hex(),
            label=laptop.label,
            facilities=laptop.facilities,
            sees_all=roster.sees_all(laptop),
            ours=laptop.id == register.device_id,
            heard_of=heard.get(laptop.id, ""),
            lost=laptop.revoked,
        )
        laptops.setdefault(laptop.person, []).append(shown)
    return tuple(
        InOffice(
            id=person.id,
            name=person.name,
            role=person.role,
            active=person.active,
            laptops=tuple(laptops.get(person.id, ())),
        )
        for person in sorted(roster.people.values(), key=lambda person: (person.name.casefold(), person.id))
    )
