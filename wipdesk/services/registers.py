"""Making, opening, checking, backing up and restoring a register."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.text import clean
from wipdesk.errors import NamesWanted, NoSuchCountry, OnlyInPractice
from wipdesk.services import bundles, erasing, safekeeping, team
from wipdesk.services.lists import countries, country_of
from wipdesk.storage import backup, opening, passphrases, queries, rebuilding, streams, trail
from wipdesk.storage.engine import check_database
from wipdesk.storage.header import KdfCost
from wipdesk.storage.header import read as read_header
from wipdesk.storage.keys import calibrate_cost
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, HELD_FORMAT, QUARANTINED, SET_ASIDE
from wipdesk.storage.register import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from wipdesk.storage.backup import Backup
    from wipdesk.storage.register import Register

PRACTICE_COST = KdfCost(8 * 1024, 1)
"""A practice register holds nobody real and must open at once on the weakest laptop."""
_LONGEST_NAME = 200
"""Characters of a name that another laptop takes from the file with which somebody asks to be let in."""


def new(
    folder: Path,
    passphrase: str,
    *,
    country: str,
    office: str,
    person: str,
    role: str,
    practice: bool = False,
) -> Register:
    """Make a register; a coordinator's founds an office, a paralegal's joins one later.

    Raises NamesWanted, PassphraseTooWeak, NoSuchCountry, FolderNotEmpty, DiskFull, ReadOnly.
    """
    office, person = clean(office).strip(), clean(person).strip()
    if not all(0 < len(name) <= _LONGEST_NAME for name in (office, person)):
        raise NamesWanted
    passphrases.check(passphrase, practice=practice)
    if country.upper() not in countries():
        raise NoSuchCountry(country, countries())
    about = country_of(country.lower())
    where = Office(about.code.lower(), office, about.zone, practice)
    cost = PRACTICE_COST if practice else calibrate_cost()
    register = opening.create(folder, passphrase, office=where, name=person, role=role, cost=cost)
    if role == "coordinator":
        with _closed_on_failure(register):
            team.found(register, office)
    return register


def unlock(folder: Path, passphrase: str, *, today: date | None = None) -> Register:
    """Open a register. `today` may be given in a practice register only (OnlyInPractice)."""
    register = opening.unlock(folder, passphrase)
    with _closed_on_failure(register):
        safekeeping.tidy(register)
        bundles.finish_unfinished(register)
        erasing.finish(register)
        if today is not None:
            practice_only(register)
            register.day_given = today
    return register


def from_another_laptop(register: Register) -> bool:
    """Whether somebody must say if this laptop replaces the one where the register of an office was used until now."""
    if register.office.practice or register.team is None:
        return False
    with register.reading() as connection:
        return streams.unknown_here(connection, register)


def replace_the_other(register: Register) -> None:
    """Go on with the register on this laptop, in a stream of its own. Raises DiskFull, ReadOnly."""
    with register.writing() as connection:
        streams.ready(connection, register)


@contextmanager
def _closed_on_failure(register: Register) -> Iterator[None]:
    try:
        yield
    except BaseException:
        register.close()
        raise


def practice_only(register: Register) -> None:
    """Refuse what a real register does not allow. Raises OnlyInPractice."""
    if not register.office.practice:
        register.close()
        raise OnlyInPractice


def suggested_passphrase() -> str:
    """Five words drawn by the system's randomness, for somebody who wants to think of none."""
    return passphrases.generate()


def check_passphrase(passphrase: str) -> None:
    """Refuse what would be guessed, before anything is made. Raises PassphraseTooWeak."""
    passphrases.check(passphrase, practice=False)


def is_practice(folder: Path) -> bool:
    """Whether the register in a folder is for practice, told without opening it."""
    return read_header(folder).practice


def make_backup(register: Register, out: Path) -> Backup:
    """Write a verified, encrypted backup."""
    return backup.make(register, out)


def restore(path: Path, folder: Path, passphrase: str) -> Register:
    """Make a register in a new folder out of a backup; it continues on a stream of its own."""
    return backup.restore(path, folder, passphrase)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: faults of the file, whether the tables follow from the log, and what waits."""

    faults: tuple[str, ...]
    tables_follow: bool
    trail_broken_at: int | None
    applied: int
    held_for_device: int
    held_for_version: int
    quarantined: int
    set_aside: int
    conflicts: int
    unfinished: int

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with the register itself."""
        return not self.faults and self.tables_follow and self.trail_broken_at is None and not self.unfinished


def check(register: Register) -> Checked:
    """Read every page, work the tables out again from the log, and follow the trail's chain."""
    faults = tuple(check_database(register.engines))
    with register.reading() as connection:
        before = (rebuilding.digest(connection), rebuilding.derived_dump(connection))
        states = queries.statuses(connection)
        conflicts = len(queries.conflicts(connection))
        broken = trail.broken_at(connection)
        unfinished = connection.exec_driver_sql(
            "SELECT count(*) FROM batch WHERE state = 'unfinished'"
        ).scalar_one()
    after = rebuilding.dry_rebuild(register)
    return Checked(
        faults=faults,
        tables_follow=before == after,
        trail_broken_at=broken,
        applied=states.get(APPLIED, 0),
        held_for_device=states.get(HELD_DEVICE, 0),
        held_for_version=states.get(HELD_FORMAT, 0),
        quarantined=states.get(QUARANTINED, 0),
        set_aside=states.get(SET_ASIDE, 0),
        conflicts=conflicts,
        unfinished=int(unfinished),
    )


def digest(register: Register) -> str:
    """One line over everything this register says: the same on every laptop that holds the same commits."""
    with register.reading() as connection:
        return rebuilding.digest(connection)
