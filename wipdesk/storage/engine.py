"""Opens, makes and closes the encrypted file of a register: many may read while one writes."""

from __future__ import annotations

import os
import threading
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

from wipdesk.errors import (
    NotARegister,
    ReadOnly,
    RegisterDamaged,
    RegisterEmpty,
    RegisterTooNew,
    WipdeskError,
)
from wipdesk.storage.connecting import (
    SALT_LENGTH,
    RawConnection,
    begins_with_salt,
    connect,
    database_uri,
    demand_length,
    keyed,
    marks,
    refuse_unsafe_library,
    settle,
)
from wipdesk.storage.database_troubles import machine_trouble, translated
from wipdesk.storage.disk import disk_troubles, new_file
from wipdesk.storage.keys import zero
from wipdesk.storage.soundness import all_in_one_file, backup_database, bring_over, check_database

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Engine

__all__ = [
    "Engines",
    "backup_database",
    "check_database",
    "create_database",
    "machine_trouble",
    "open_engines",
    "refuse_unsafe_library",
    "translated",
]


class _Key:
    """One key for the life of two engines: they connect when they need to, so it cannot be wiped before."""

    def __init__(self, key: bytearray) -> None:
        demand_length(key)
        self._bytes = bytearray(key)
        self._guard = threading.Lock()
        self.forgotten = False

    def connect(self, path: Path) -> RawConnection:
        with self._guard:
            if self.forgotten:
                raise RuntimeError("the register is closed")
            return connect(path, self._bytes)

    def forget(self) -> None:
        with self._guard:
            zero(self._bytes)
            self.forgotten = True


@dataclass(slots=True, eq=False)
class Engines:
    """An open register: an engine for reading and one for writing. Holds the key until `close`."""

    path: Path
    reading: Engine
    writing: Engine
    _key: _Key = field(repr=False)
    _file: tuple[int, int] = field(repr=False)

    def in_place(self) -> bool:
        """Whether the file is still where it was opened: SQLite goes on writing into one that was moved."""
        try:
            return _identity(self.path) == self._file
        except OSError:
            return False

    def apart(self) -> RawConnection:
        """A connection of its own for long work such as a copy; whoever asks closes it."""
        return self._key.connect(self.path)

    def bring_over(self) -> None:
        """Bring what was saved into the one file; for when nobody waits. What fails is tried again by itself."""
        with (
            suppress(WipdeskError),
            translated(self.path),
            closing(self.writing.raw_connection()) as connection,
        ):
            bring_over(connection.driver_connection)

    def close(self) -> None:
        """Bring everything into the one file, let go of it and overwrite the key. May be called twice."""
        if self._key.forgotten:
            return
        self.reading.dispose()
        try:
            # What cannot be brought over now is safe in the -wal, and is brought over at the next opening.
            with (
                suppress(WipdeskError),
                translated(self.path),
                closing(self.writing.raw_connection()) as connection,
            ):
                all_in_one_file(connection.driver_connection)
        finally:
            self.writing.dispose()
            self._key.forget()


def open_engines(path: Path, key: bytearray, *, schema_known: int, application_id: int) -> Engines:
    """Open a register's file with its 48-byte key; a copy of the key is kept, so the caller may zero its own.

    Raises FileGone, RegisterEmpty, NotARegister, RegisterDamaged, RegisterTooNew, ReadOnly, RegisterInUse or
    UnsafeLibrary. Whatever it raises, no file was added and no byte of a file that is not ours was changed.
    """
    refuse_unsafe_library()
    path = path.absolute()
    _look_before_opening(path, key, schema_known, application_id)
    kept = _Key(key)
    reading = _engine(path, kept, begin="BEGIN", connections=2, settings=("PRAGMA query_only = ON",))
    writing = _engine(path, kept, begin="BEGIN IMMEDIATE", connections=1)
    try:
        with translated(path), closing(writing.raw_connection()) as connection:
            _demand_ours(*marks(connection.driver_connection), schema_known, application_id)
        return Engines(path, reading, writing, kept, _identity(path))
    except BaseException:
        writing.dispose()
        kept.forget()
        raise


def create_database(path: Path, key: bytearray, *, application_id: int, user_version: int) -> None:
    """Make a new encrypted file with no tables in it; FileExists if there is one; failure leaves none."""
    refuse_unsafe_library()
    path = path.absolute()
    with (
        new_file(path),
        translated(path),
        closing(keyed(database_uri(path, mode="rw"), key)) as connection,
    ):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {application_id:d}")
        connection.execute(f"PRAGMA user_version = {user_version:d}")
        connection.execute("COMMIT")
        settle(connection)


def _engine(path: Path, key: _Key, *, begin: str, connections: int, settings: tuple[str, ...] = ()) -> Engine:
    def creator() -> RawConnection:
        connection = key.connect(path)
        for setting in settings:
            connection.execute(setting).close()
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=creator,
        # The pool that SQLAlchemy takes by itself crashes the interpreter when several threads read.
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,
        echo=False,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _look_before_opening(path: Path, key: bytearray, schema_known: int, application_id: int) -> None:
    """Refuse what is no register of ours without touching it: no lock, no -wal, no -shm.

    It is read here as it was before its -wal. So if the -wal was written under this key no refusal counts:
    after a power cut it may hold the good copy of a page that is torn in the file itself.
    """
    demand_length(key)
    with disk_troubles(path):
        found = path.stat()
    if not path.is_file():
        raise NotARegister
    if found.st_size == 0:
        raise RegisterEmpty
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnly
    salt = bytes(key[-SALT_LENGTH:])
    try:
        with (
            translated(path),
            closing(keyed(database_uri(path, mode="ro", immutable="1"), key)) as connection,
        ):
            found_marks = marks(connection)
    except (NotARegister, RegisterDamaged) as refused:
        if _wal_holds(path, salt):
            return
        if begins_with_salt(path, key):
            raise RegisterDamaged("database") from refused
        raise
    if not _wal_holds(path, salt):
        _demand_ours(*found_marks, schema_known, application_id)


def _demand_ours(found_id: int, found_schema: int, schema_known: int, application_id: int) -> None:
    if found_id != application_id:
        raise NotARegister
    if found_schema > schema_known:
        raise RegisterTooNew(found_schema, schema_known)


def _wal_holds(path: Path, salt: bytes) -> bool:
    wal = path.with_name(path.name + "-wal")
    with disk_troubles(wal):
        return wal.is_file() and salt in wal.read_bytes()


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
