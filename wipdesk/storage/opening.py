"""Making a register and opening one, step by step in the one order that is safe."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from typing import TYPE_CHECKING

from wipdesk.errors import DiskFull, FolderNotEmpty, RegisterDamaged, RegisterEmpty
from wipdesk.storage import file_lock, header, kept_room, keys, projection, streams
from wipdesk.storage.disk import disk_troubles
from wipdesk.storage.engine import create_database, open_engines, translated
from wipdesk.storage.log_tables import APPLICATION_ID, LOG_VERSION, log
from wipdesk.storage.rebuilding import rebuild
from wipdesk.storage.register import DATABASE, Identity, Office, Register, get_local, new_id, set_local

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.engine import Engines
    from wipdesk.storage.header import Header, KdfCost
    from wipdesk.storage.keys import RegisterKeys


def create(folder: Path, passphrase: str, *, office: Office, name: str, role: str, cost: KdfCost) -> Register:
    """Make a new register in an empty or new folder and leave it open; a failure leaves the folder empty.

    Raises FolderNotEmpty, DiskFull, ReadOnly.
    """
    with disk_troubles(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderNotEmpty
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = keys.new_keys()
    register_id, person = new_id(), new_id()
    slot = keys.make_slot(fresh, passphrase, register_id=register_id, person=person, label="", cost=cost)
    raw = keys.raw_key(fresh)
    lock = file_lock.FileLock(folder).acquire()
    engines: Engines | None = None
    try:
        create_database(folder / DATABASE, raw, application_id=APPLICATION_ID, user_version=LOG_VERSION)
        head = header.create(
            folder, register_id=register_id, practice=office.practice, slots=(slot,), data_key=fresh.data_key
        )
        engines = open_engines(
            folder / DATABASE, raw, schema_known=LOG_VERSION, application_id=APPLICATION_ID
        )
        identity = Identity(
            person, name, role, secrets.token_hex(2), new_id(), secrets.token_hex(32), secrets.token_hex(32)
        )
        with translated(folder / DATABASE), engines.writing.begin() as connection:
            log.create_all(connection)
            projection.create(connection)
            set_local(connection, "fingerprint", projection.fingerprint())
            set_local(connection, "identity", asdict(identity))
            set_local(connection, "office", asdict(office))
            set_local(connection, "register", register_id)
        register = Register(folder, head, fresh, engines, lock)
        with register.writing() as connection:
            streams.ready(connection, register)
    except BaseException:
        if engines is not None:
            engines.close()
        lock.release()
        beside = (f"{DATABASE}-wal", f"{DATABASE}-shm")
        for made in (DATABASE, *beside, *header.COPIES, file_lock.FILE_NAME):
            (folder / made).unlink(missing_ok=True)
        raise
    finally:
        keys.zero(raw)
    kept_room.keep(folder)
    return register


def unlock(folder: Path, passphrase: str) -> Register:
    """Open a register with a passphrase; nothing is created or changed unless its projection is out of date.

    Raises FileGone, NotARegister, RegisterEmpty, RegisterDamaged, RegisterTooNew, WrongPassphrase, RegisterInUse.
    """
    head = header.read(folder)
    slot, found = keys.open_slot(head, passphrase)
    return open_with(folder, head, found, person=slot.person)


def open_with(folder: Path, head: Header, found: RegisterKeys, *, person: str) -> Register:
    """Open a register whose keys are known. On a disk that is full the room kept for that is given up."""
    try:
        register = _opened(folder, head, found, person=person)
    except DiskFull:
        if not kept_room.give_up(folder):
            raise
        register = _opened(folder, head, found, person=person)
    kept_room.keep(folder)
    return register


def _opened(folder: Path, head: Header, found: RegisterKeys, *, person: str) -> Register:
    """Log version, projection, identity, in that order."""
    raw = keys.raw_key(found)
    lock = file_lock.FileLock(folder).acquire()
    engines: Engines | None = None
    try:
        engines = open_engines(
            folder / DATABASE, raw, schema_known=LOG_VERSION, application_id=APPLICATION_ID
        )
        with translated(folder / DATABASE), engines.reading.begin() as connection:
            if not connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").all():
                raise RegisterEmpty
            fingerprint = get_local(connection, "fingerprint")
            if get_local(connection, "register") != head.register_id:
                raise RegisterDamaged("header")
        if fingerprint != projection.fingerprint():
            with translated(folder / DATABASE), engines.writing.begin() as connection:
                log.create_all(connection)
                rebuild(connection)
        register = Register(folder, head, found, engines, lock)
        if register.identity.person != person:
            raise RegisterDamaged("header")
    except BaseException:
        if engines is not None:
            engines.close()
        lock.release()
        raise
    finally:
        keys.zero(raw)
    return register
