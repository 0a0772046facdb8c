"""The one recipe by which a connection to a register's file is made; nothing else may connect.

No key may get into SQL, a URL or an exception, and opening a file may never create one.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

import sqlcipher3.dbapi2 as sqlcipher

from wipdesk.errors import ReadOnly, UnsafeLibrary
from wipdesk.storage.database_troubles import translated
from wipdesk.storage.disk import disk_troubles
from wipdesk.storage.keys import zero

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path, PurePath

KEY_LENGTH = 48
SALT_LENGTH = 16
# Before this version two connections writing and checkpointing at once could corrupt a file in WAL mode.
SAFE_SQLITE = (3, 51, 3)

RawConnection: TypeAlias = Any  # sqlcipher3 has no types

_WAIT_SECONDS = 5
# Kept statements use up the small memory that SQLite hands out quickly; once it is gone every allocation is locked
# and unlocked by the system, and each insert takes six times as long.
_KEPT_STATEMENTS = 8
_HEX = b"0123456789abcdef"
_SETTINGS = (
    "PRAGMA synchronous = FULL",  # with NORMAL a power cut takes back what was shown as saved
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",  # a temporary file would hold names in clear
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA journal_size_limit = 8388608",
    # Pages of 4 KiB. Bringing the -wal over takes as long as five saves, so a save does it only where nobody does it
    # in between (`Engines.bring_over`).
    "PRAGMA wal_autocheckpoint = 4000",
    "PRAGMA mmap_size = 0",
    "PRAGMA cache_size = -64000",
)

# SQLite takes these two as they are, but the module looks for a way to convert each of them, which takes longer than
# writing it down; so it is told one that it finds at once.
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(type(None), lambda _: None)


def refuse_unsafe_library() -> None:
    """UnsafeLibrary if the SQLite in the installed library can corrupt a register."""
    if sqlcipher.sqlite_version_info < SAFE_SQLITE:
        raise UnsafeLibrary(sqlcipher.sqlite_version, ".".join(map(str, SAFE_SQLITE)))


def connect(path: Path, key: bytearray) -> RawConnection:
    """A connection to a register's file, ready for work. Troubles are raised as our own."""
    with translated(path):
        connection = keyed(database_uri(path, mode="rw"), key)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").close()
            settle(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def keyed(uri: str, key: bytearray) -> RawConnection:
    """A connection that has been given the key but has not read a byte of the file yet."""
    demand_length(key)
    connection = sqlcipher.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_WAIT_SECONDS,
        cached_statements=_KEPT_STATEMENTS,
    )
    try:
        # First of all: for one damaged file SQLCipher writes thousands of lines to the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE").close()
        connection.execute("PRAGMA cipher_memory_security = ON").close()
        with _key_spec(key) as spec:
            connection.set_key(spec)
    except BaseException:
        connection.close()
        raise
    return connection


def settle(connection: RawConnection) -> None:
    """Give a connection the settings that lose no acknowledged save and leave nothing in clear."""
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        raise ReadOnly
    for setting in _SETTINGS:
        connection.execute(setting).close()


def marks(connection: RawConnection) -> tuple[int, int]:
    """The two numbers in the file's head that say what it is: application id and version of the schema."""
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    (user_version,) = connection.execute("PRAGMA user_version").fetchone()
    return application_id, user_version


def database_uri(path: PurePath, **options: str) -> str:
    """The URI by which SQLite opens this path, whatever characters are in it."""
    uri = path.as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)  # a folder of the office's network, as SQLite wants it
    return uri + "?" + "&".join(f"{name}={value}" for name, value in options.items())


def begins_with_salt(path: Path, key: bytearray) -> bool:
    """Whether the file was made with this key: SQLCipher keeps the salt in its first 16 bytes."""
    with disk_troubles(path), path.open("rb") as file:
        return file.read(SALT_LENGTH) == key[-SALT_LENGTH:]


def demand_length(key: bytearray) -> None:
    """ValueError unless the key has 48 bytes: SQLCipher would quietly take any other for a passphrase."""
    if len(key) != KEY_LENGTH:
        raise ValueError("the key of a register's file has 48 bytes")


@contextmanager
def _key_spec(key: bytearray) -> Iterator[bytearray]:
    """The key as SQLCipher takes it raw, x'<96 hex digits>'; made without a str, so that it can be wiped."""
    spec = bytearray(b"x'")
    for byte in key:
        spec.append(_HEX[byte >> 4])
        spec.append(_HEX[byte & 15])
    spec += b"'"
    try:
        yield spec
    finally:
        zero(spec)
