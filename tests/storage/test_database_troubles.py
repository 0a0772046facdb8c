"""What the database answers when it refuses, in the words of this program."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import OperationalError

from tests.storage.encrypted_file import add, count, filled, opened, with_a_table
from wipdesk.errors import DiskFull, FileGone, NotARegister, ReadOnly, RegisterDamaged, RegisterInUse
from wipdesk.storage import connecting
from wipdesk.storage.engine import Engines, check_database, machine_trouble, translated


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Engines]:
    engines = with_a_table(tmp_path / "register.db")
    yield engines
    engines.close()


def test_a_full_disk_is_said_to_be_full_and_keeps_what_was_saved(tmp_path: Path) -> None:
    path = filled(tmp_path / "register.db", women=10)
    with closing(opened(path)) as engines:
        with engines.writing.begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
        with pytest.raises(DiskFull), translated(path):
            add(engines, *(f"{number} " + "x" * 4000 for number in range(100)))
        assert count(engines) == 10
        add(engines, "small enough")
        assert check_database(engines) == []


def test_a_second_writer_is_told_that_the_register_is_in_use(
    register: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "_WAIT_SECONDS", 0.1)
    with register.writing.begin() as writer, closing(opened(register.path)) as second:
        writer.exec_driver_sql("INSERT INTO woman VALUES ('one')")
        with pytest.raises(RegisterInUse), translated(), second.writing.begin():
            pass


@pytest.mark.parametrize(
    ("words", "trouble"),
    [
        ("database or disk is full", DiskFull),
        ("database is locked", RegisterInUse),
        ("attempt to write a readonly database", ReadOnly),
        ("database disk image is malformed", RegisterDamaged),
        ("disk I/O error", RegisterDamaged),
        ("file is not a database", NotARegister),
        ("near 'x': syntax error", type(None)),
    ],
)
def test_a_copy_fails_without_a_code_and_is_still_understood(words: str, trouble: type) -> None:
    assert type(machine_trouble(sqlcipher.OperationalError(words))) is trouble


def test_a_stick_pulled_out_is_not_taken_for_damage(tmp_path: Path) -> None:
    with pytest.raises(FileGone), translated(tmp_path / "gone" / "register.db"):
        sqlcipher.connect(f"{tmp_path}/gone/register.db").execute("SELECT 1")


def test_a_fault_of_the_program_is_not_dressed_up_as_one_of_the_machine(register: Engines) -> None:
    with pytest.raises(OperationalError), translated(), register.writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")
    with pytest.raises(FileNotFoundError), translated():
        raise FileNotFoundError
