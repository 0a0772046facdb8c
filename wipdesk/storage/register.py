"""An open register: its keys, its two engines, and whose it is. Everything else in storage works on one of these."""

from __future__ import annotations

import json
import secrets
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from wipdesk import clock
from wipdesk.domain.roles import may
from wipdesk.errors import NotAllowed, WipdeskError
from wipdesk.storage import drafts, kept_room
from wipdesk.storage.astray import find_astray
from wipdesk.storage.engine import Engines, translated
from wipdesk.storage.open_compartments import OpenCompartments
from wipdesk.storage.trust import Trust, device_id, is_team, signed_by_their_laptops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from sqlalchemy.engine import Connection as Connection

    from wipdesk.domain.roles import Right
    from wipdesk.storage.file_lock import FileLock
    from wipdesk.storage.header import Header
    from wipdesk.storage.keys import RegisterKeys

DATABASE = "register.db"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who works here and on which laptop, as this register knows itself. Seeds are hexadecimal."""

    person: str
    name: str
    role: str
    label: str
    device_record: str
    device_seed: str
    box_seed: str


@dataclass(frozen=True, slots=True)
class Team:
    """The office a register belongs to, and the key of the person who founded it (hexadecimal)."""

    id: str
    founder: str
    name: str


@dataclass(frozen=True, slots=True)
class Office:
    """Where the office works: country code, name, time zone; and whether all this is for practice."""

    country: str
    name: str
    zone: str
    practice: bool


class Register:
    """One open register. Closing it lets go of the lock and forgets the keys."""

    def __init__(
        self, folder: Path, header: Header, keys: RegisterKeys, engines: Engines, lock: FileLock
    ) -> None:
        self.folder = folder
        self.header = header
        self.keys = keys
        self._engines = engines
        self._lock = lock
        self.witness_turned = False
        self.compartments = OpenCompartments()
        self.day_given: date | None = None
        self.writes = 0
        """Counts what was written since it was opened, so that what is kept of it in memory can be known to be old."""
        self.given_up: set[str] = set()
        """Drafts that a full disk would not let go of: nobody is shown them, and they go once it takes a write."""
        with self.reading() as connection:
            self.identity = Identity(**get_local(connection, "identity"))
            self.office = Office(**get_local(connection, "office"))
            team = get_local(connection, "team")
            self.team: Team | None = Team(**team) if team else None
        self.device_key = SigningKey(bytes.fromhex(self.identity.device_seed))
        self.box_key = PrivateKey(bytes.fromhex(self.identity.box_seed))
        self.personal_key = SigningKey(keys.signing_seed)
        self.device_id = device_id(bytes(self.device_key.verify_key))
        self.trust = Trust()
        self.reload_trust()

    @property
    def id(self) -> str:
        """The register's own id, which a backup shares with it."""
        return self.header.register_id

    @property
    def engines(self) -> Engines:
        """The reading and the writing engine, for those in storage that need them whole."""
        return self._engines

    def require(self, right: Right) -> None:
        """Refuse what the person's role does not include. Raises NotAllowed."""
        if not may(self.identity.role, right):
            raise NotAllowed(right.value)

    def today(self) -> date:
        """The day it is where the office works; in a practice register, the day it was told."""
        return self.day_given or clock.today(self.office.zone)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the register and can change nothing."""
        with translated(), self._engines.reading.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The connection that writes: one transaction, kept on a clean exit, undone on any other."""
        try:
            with translated(), self._engines.writing.begin() as connection:
                yield connection
        finally:
            self.writes += 1
        self.let_go()

    def let_go(self) -> None:
        """Forget the drafts that were given up, as far as the disk lets it; what is left is tried again later."""
        if not self.given_up:
            return
        with suppress(WipdeskError):
            with translated(), self._engines.writing.begin() as connection:
                some = tuple(self.given_up)
                for draft_id in some:
                    drafts.drop(connection, draft_id)
            self.given_up.difference_update(some)

    def bring_over(self) -> None:
        """Do what a save leaves for later; for when nobody waits."""
        self._engines.bring_over()

    def reload_trust(self) -> None:
        """Work out from the team orders held whose commits count."""
        with self.reading() as connection:
            trust = trust_of(connection, self.team)
        trust.vouch(bytes(self.device_key.verify_key))
        trust.own = self.device_id
        self.follow(trust)

    def follow(self, trust: Trust) -> None:
        """Go by these orders of the office from now on, also in what oneself may do."""
        self.trust = trust
        with self.reading() as connection:
            role = connection.exec_driver_sql(
                "SELECT role FROM p_person WHERE id = ? AND role LIKE '\"%'", (self.identity.person,)
            ).scalar()
        if role is not None:
            self.identity = replace(self.identity, role=json.loads(role))

    def become(
        self, connection: Connection, *, identity: Identity | None = None, team: Team | None = None
    ) -> None:
        """Change who this register says it is (on joining an office)."""
        if identity is not None:
            set_local(connection, "identity", asdict(identity))
            self.identity = identity
        if team is not None:
            set_local(connection, "team", asdict(team))
            self.team = team
            self.office = replace(self.office, name=team.name)
            set_local(connection, "office", asdict(self.office))

    def close(self) -> None:
        """Checkpoint, let go of the file, forget the keys."""
        self.let_go()
        self.given_up.clear()
        try:
            self._engines.close()
            kept_room.keep(self.folder)
        finally:
            self.compartments.close()
            self.keys.forget()
            self._lock.release()

    def __enter__(self) -> Register:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def trust_of(connection: Connection, team: Team | None) -> Trust:
    """Whose commits count, from the founder's key and every team order in the log that its laptop signed."""
    from_log = connection.exec_driver_sql(
        "SELECT c.cid, c.device, c.digest, c.sig, c.body FROM record r CROSS JOIN commits c ON c.root = r.eid "
        "WHERE r.kind IN ('person', 'device') AND c.body IS NOT NULL AND c.status IN (0, 3, 5) UNION ALL "
        "SELECT cid, device, digest, sig, body FROM commits "
        "WHERE arrival <= 0 AND status IN (3, 5) AND body IS NOT NULL"
    ).all()
    trust = Trust()
    if team is not None:
        trust.coordinators.add(bytes.fromhex(team.founder))
    read = [(*facts, json.loads(body)) for *facts, body in from_log]
    trust.learn(signed_by_their_laptops([order for order in read if is_team(order[-1])], {}))
    find_astray(connection, trust)
    return trust


def get_local(connection: Connection, name: str) -> Any:
    """What this laptop keeps for itself under a name, or None."""
    text = connection.exec_driver_sql("SELECT value FROM local WHERE name = ?", (name,)).scalar()
    return None if text is None else json.loads(text)


def set_local(connection: Connection, name: str, value: Any) -> None:
    """Keep something for this laptop alone; it never leaves in a bundle."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO local VALUES (?, ?)", (name, json.dumps(value)))


def new_id() -> str:
    """A record's id: 16 random bytes, as hexadecimal text."""
    return secrets.token_hex(16)
