"""A register's encrypted file for tests: made, opened, filled and looked at from outside."""

from contextlib import closing
from pathlib import Path

from wipdesk.storage.engine import Engines, create_database, open_engines

NAME = "Aminata Kɔrɔma of Kissy"
APPLICATION = 0x77697064
SCHEMA = 3
KEY = bytearray(b"\x5a" * 32 + bytes(range(100, 116)))


def created(
    path: Path, key: bytearray = KEY, *, version: int = SCHEMA, application: int = APPLICATION
) -> Path:
    create_database(path, key, application_id=application, user_version=version)
    return path


def opened(path: Path, key: bytearray = KEY) -> Engines:
    return open_engines(path, key, schema_known=SCHEMA, application_id=APPLICATION)


def with_a_table(path: Path) -> Engines:
    """A new register, open, with one table of names."""
    engines = opened(created(path))
    with engines.writing.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE woman (name TEXT UNIQUE)")
    return engines


def filled(path: Path, women: int = 2000) -> Path:
    """A closed register; with 2000 women its file has about half a megabyte."""
    with closing(with_a_table(path)) as engines:
        add(engines, *(f"{NAME} {number} " + "x" * 200 for number in range(women)))
    return path


def add(engines: Engines, *names: str) -> None:
    with engines.writing.begin() as connection:
        for name in names:
            connection.exec_driver_sql("INSERT INTO woman (name) VALUES (?)", (name,))


def count(engines: Engines) -> int:
    with engines.reading.begin() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM woman").scalar_one())


def folder_state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
