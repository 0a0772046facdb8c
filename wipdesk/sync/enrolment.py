"""How an office begins, and how a laptop comes into it: hello, welcome, join. No word about any woman travels so."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.records.device import Device
from wipdesk.domain.records.person import Person
from wipdesk.domain.roles import Right, may
from wipdesk.domain.values import Missing
from wipdesk.errors import AlreadyInTeam, BundleRefused, FileExists, NotInTeam, Refusal
from wipdesk.storage import half_made, reading
from wipdesk.storage.receiving import Receiving
from wipdesk.storage.register import Team, trust_of
from wipdesk.storage.setting_aside import own_orders, set_aside
from wipdesk.storage.trust import Trust, device_id, key_text, team_id
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import compartment_roster, outgoing, sealing
from wipdesk.sync import hello as hellos
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_merging import Merging
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.hello import Hello
from wipdesk.sync.inbox import fingerprint
from wipdesk.sync.incoming import contents_of
from wipdesk.sync.manifest import WELCOME
from wipdesk.sync.roster import COORDINATOR

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wipdesk.domain.changes import Base
    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.storage.register import Register
    from wipdesk.sync.outgoing import Made
    from wipdesk.sync.report import Report
    from wipdesk.sync.roster import Laptop, Roster


@dataclass(frozen=True, slots=True)
class Digits:
    """What two people read to each other: digits of the new laptop's keys, and of the office's founder."""

    laptop: str
    office: str = ""


@dataclass(frozen=True, slots=True)
class Welcomed:
    """A laptop was enrolled: whose, the file to take there, the digits to compare."""

    person: str
    name: str
    made: Made
    digits: Digits
    report: Report | None = None
    """What came with a hello that rode in a first bundle."""


@dataclass(frozen=True, slots=True)
class Joined:
    """This register belongs to an office now: its name, our role in it, the digits to compare, what came along."""

    office: str
    role: str
    digits: Digits
    report: Report


def found(register: Register, office: str) -> Team:
    """Begin an office with this person as its coordinator. Raises AlreadyInTeam, NotAllowed."""
    if register.team is not None:
        raise AlreadyInTeam
    founder = bytes(register.personal_key.verify_key)
    team = Team(team_id(founder, practice=register.office.practice), founder.hex(), office)
    own = own_hello(register)
    before = _Standing(register)
    try:
        with UnitOfWork(register) as work:
            work.require(Right.RUN_TEAM)
            register.become(work.connection, team=team)
            register.trust.coordinators.add(founder)
            base = _base(work.connection, own)
            work.put(_person(own, COORDINATOR), base=base)
            work.put(_laptop(own, COORDINATOR, ()), base=base)
            work.note("office_founded")
    except BaseException:
        before.restore()
        raise
    return team


def own_hello(register: Register) -> Hello:
    """What this register says of itself."""
    identity = register.identity
    return Hello(
        person=identity.person,
        name=identity.name,
        role=identity.role,
        person_key=bytes(register.personal_key.verify_key),
        device=identity.device_record,
        device_key=bytes(register.device_key.verify_key),
        box_key=bytes(register.box_key.public_key),
        label=identity.label,
        practice=register.office.practice,
        country=register.office.country,
    )


def hello(register: Register, path: Path, *, overwrite: bool = False) -> Digits:
    """Write the file with which this laptop asks to be let in. Raises FileExists and what the disk says."""
    own = own_hello(register)
    unfinished = hellos.unfinished_beside(path)
    with half_made.noted(register, [unfinished]):
        hellos.write(path, own, register.device_key, overwrite=overwrite, unfinished=unfinished)
    return Digits(own.digits)


def welcome(
    register: Register,
    hello_path: Path,
    out_path: Path,
    *,
    role: str,
    facilities: Sequence[str] = (),
    asking: Hello | None = None,
    overwrite: bool = False,
) -> Welcomed:
    """Enrol the laptop that said hello, and write the bundle that lets it in. May be repeated if the file got lost.

    `asking` is what the file says, if it is no hello by itself.

    Raises NotInTeam, NotAllowed, AlreadyInTeam for our own hello, BundleRefused (of `hello.read`, PRACTICE_AND_REAL,
    LOST_LAPTOP, or FORGED if it claims a person or laptop that has other keys), FileExists, ValueError for a role that
    does not exist.
    """
    team = register.team
    if team is None:
        raise NotInTeam
    if not any(may(role, right) for right in Right):
        raise ValueError("no such role")
    asking = asking or hellos.read(hello_path)
    if asking.practice != register.office.practice:
        raise BundleRefused(Refusal.PRACTICE_AND_REAL)
    if asking.device_key == bytes(register.device_key.verify_key):
        raise AlreadyInTeam
    if not overwrite and os.path.lexists(out_path):
        raise FileExists(str(out_path))
    with UnitOfWork(register) as work:
        work.require(Right.RUN_TEAM)
        _demand_welcome(rosters.read(work.connection, register.trust.orders), asking)
        base = _base(work.connection, asking)
        work.put(_person(asking, role), base=base)
        work.put(_laptop(asking, role, facilities), base=base)
        work.note("laptop_enrolled", asking.device)
    laptop = _release_held(register, asking)
    made = outgoing.make_welcome(register, out_path, laptop, overwrite=overwrite)
    digits = Digits(asking.digits, sealing.check_digits(bytes.fromhex(team.founder)))
    return Welcomed(asking.person, asking.name, made, digits)


def _release_held(register: Register, asking: Hello) -> Laptop:
    """Changes of the new laptop that came before its hello count from now on."""
    with register.writing() as connection:
        receiving = Receiving(connection, register, batch=0)
        receiving.finish()
        roster = rosters.read(connection, receiving.trust.orders)
    register.follow(receiving.trust)
    return roster.laptops[device_id(asking.device_key)]


def _demand_welcome(roster: Roster, asking: Hello) -> None:
    """The laptop was not reported lost, and is no other one under a name that is known here."""
    known = roster.laptops.get(device_id(asking.device_key))
    if known is not None and known.revoked:
        raise BundleRefused(Refusal.LOST_LAPTOP)
    person = roster.people.get(asking.person)
    keys = {laptop.key for laptop in roster.laptops.values() if laptop.record == asking.device}
    if (person is not None and person.key != asking.person_key) or keys - {asking.device_key}:
        raise BundleRefused(Refusal.FORGED)


def _person(of: Hello, role: str) -> Person:
    return Person(
        id=of.person, display_name=of.name, role=role, active=True, sign_key=key_text(of.person_key)
    )


def _laptop(of: Hello, role: str, facilities: Sequence[str]) -> Device:
    return Device(
        id=of.device,
        person=of.person,
        label=of.label,
        sign_key=key_text(of.device_key),
        box_key=key_text(of.box_key),
        facilities=" ".join(facilities) if facilities else Missing.NOT_ASKED,
        sees_all=True if role == COORDINATOR else Missing.NOT_ASKED,
    )


def _base(connection: Transaction, of: Hello) -> Base[object]:
    rows = reading.read_rows(connection, [of.person, of.device])
    return reading.base_of(rows, reading.cells_of(rows), "")


class _Standing:
    """Who the register said it is, in case a change of that comes to nothing."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._was = (register.identity, register.office, register.team)

    def restore(self) -> None:
        register = self._register
        register.identity, register.office, register.team = self._was
        register.reload_trust()


class _Joining(Merging):
    """A welcome on its way into the register of the laptop it is for."""

    welcome: Team
    role = ""

    def prepare(self, connection: Transaction) -> Trust:
        """Put aside what this register ordered as an office of its own, and trust nobody but the founder."""
        register = self.register
        if register.team is not None and register.team.id != self.welcome.id:
            set_aside(connection, own_orders(connection, register.device_id))
        register.become(connection, team=self.welcome)
        trust = trust_of(connection, self.welcome)
        trust.vouch(bytes(register.device_key.verify_key))
        trust.own = register.device_id
        return trust

    def demand(self, connection: Transaction, receiving: Receiving) -> None:
        """We must be in the office that welcomes us, with our own keys."""
        register = self.register
        own = own_hello(register)
        roster = rosters.read(connection, receiving.trust.orders)
        person, laptop = roster.people.get(own.person), roster.laptops.get(register.device_id)
        if person is None or person.key != own.person_key or laptop is None:
            raise BundleRefused(Refusal.NOT_FOR_US)
        if laptop.box_key != own.box_key or laptop.record != own.device or laptop.person != own.person:
            raise BundleRefused(Refusal.NOT_FOR_US)
        self.role = person.role
        register.become(connection, identity=replace(register.identity, role=person.role))


def join(register: Register, path: Path) -> Joined:
    """Come into the office that this welcome is from. What was recorded here before counts there from now on.

    Raises BundleRefused, NotInTeam for a bundle that is no welcome, AlreadyInTeam if this register belongs to another
    office that has other members, or keys of closed compartments.
    """
    with open_bundle(path, [register.box_key]) as reader:
        manifest = contents_of(reader)
        if manifest is None:
            raise BundleRefused(Refusal.UNREADABLE)
        if manifest.practice != register.office.practice:
            raise BundleRefused(Refusal.PRACTICE_AND_REAL)
        if manifest.team != team_id(manifest.founder, practice=manifest.practice):
            raise BundleRefused(Refusal.FORGED)
        if manifest.purpose != WELCOME:
            raise NotInTeam
        if register.team is not None and register.team.id != manifest.team:
            _demand_alone(register)
        joining = _Joining(register, path, reader, manifest, fingerprint(path))
        joining.welcome = Team(manifest.team, manifest.founder.hex(), manifest.office)
        before = _Standing(register)
        try:
            report = joining.run()
        except BaseException:
            before.restore()
            raise
    digits = Digits(own_hello(register).digits, sealing.check_digits(manifest.founder))
    return Joined(manifest.office, joining.role, digits, report)


def _demand_alone(register: Register) -> None:
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        sealed = compartment_roster.read(connection, register.trust.orders).boxes
    # What was sealed under keys of an office of one's own could never be opened in another.
    if sealed or roster.people.keys() - {register.identity.person}:
        raise AlreadyInTeam
