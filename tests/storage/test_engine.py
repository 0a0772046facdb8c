"""An open register: saves that stay, nothing in clear, many who read while one writes."""

import random
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.encrypted_file import (
    APPLICATION,
    KEY,
    NAME,
    add,
    count,
    created,
    filled,
    folder_state,
    opened,
    with_a_table,
)
from wipdesk.errors import FileGone, ReadOnly
from wipdesk.storage.engine import Engines, check_database, translated


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Engines]:
    engines = with_a_table(tmp_path / "register.db")
    yield engines
    engines.close()


def test_what_was_saved_is_there_after_closing_and_opening(register: Engines) -> None:
    add(register, NAME)
    register.close()
    with closing(opened(register.path)) as again, again.reading.begin() as connection:
        assert connection.exec_driver_sql("SELECT name FROM woman").scalar_one() == NAME


def test_nothing_is_in_clear_on_the_disk_neither_open_nor_closed(register: Engines) -> None:
    add(register, *(f"{NAME} {number}" for number in range(500)))
    while_open = folder_state(register.path.parent)
    register.close()
    for state in (while_open, folder_state(register.path.parent)):
        for content in state.values():
            for clear in (b"Aminata", b"CREATE TABLE", b"SQLite format", bytes(KEY[:32])):
                assert clear not in content


def test_closing_leaves_one_file_and_wipes_the_key(register: Engines) -> None:
    add(register, NAME)
    register.close()
    assert [path.name for path in register.path.parent.iterdir()] == ["register.db"]
    assert set(register._key._bytes) == {0}  # noqa: SLF001
    with pytest.raises(RuntimeError):
        register.reading.connect()
    register.close()


def test_the_caller_may_wipe_her_own_key_before_the_engines_ever_connect(register: Engines) -> None:
    register.close()
    own = bytearray(KEY)
    with closing(opened(register.path, own)) as engines:
        own[:] = bytes(48)
        assert count(engines) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such bits")
def test_the_file_is_closed_to_other_accounts(register: Engines) -> None:
    assert register.path.stat().st_mode & 0o077 == 0


def test_readers_work_while_a_writer_is_in_the_middle(register: Engines) -> None:
    add(register, "one")
    with register.writing.begin() as writer:
        writer.exec_driver_sql("INSERT INTO woman VALUES ('two')")
        assert count(register) == 1
        with register.reading.begin(), register.reading.begin() as second:
            assert second.exec_driver_sql("SELECT count(*) FROM woman").scalar_one() == 1
    assert count(register) == 2


def test_a_reader_sees_one_state_and_can_change_nothing(register: Engines) -> None:
    with register.reading.begin() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM woman").scalar_one() == 0
        add(register, "one")
        assert reader.exec_driver_sql("SELECT count(*) FROM woman").scalar_one() == 0
    with pytest.raises(ReadOnly), translated(register.path), register.reading.begin() as reader:
        reader.exec_driver_sql("INSERT INTO woman VALUES ('two')")
    assert count(register) == 1


def many_saved(register: Engines) -> None:
    for start in range(0, 1500, 100):
        add(register, *(f"{number} " + "x" * 3000 for number in range(start, start + 100)))


def test_a_save_leaves_the_bringing_over_to_when_nobody_waits(register: Engines) -> None:
    register.bring_over()
    before = register.path.read_bytes()
    many_saved(register)
    assert register.path.read_bytes() == before
    register.bring_over()
    alone = register.path.with_name("alone.db")
    alone.write_bytes(register.path.read_bytes())
    with closing(opened(alone)) as engines:
        assert count(engines) == 1500


def test_bringing_over_takes_nothing_from_somebody_who_reads(register: Engines) -> None:
    add(register, "one")
    with register.reading.begin() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM woman").scalar_one() == 1
        many_saved(register)
        register.bring_over()
        assert reader.exec_driver_sql("SELECT count(*) FROM woman").scalar_one() == 1
    assert count(register) == 1501
    register.bring_over()
    assert check_database(register) == []


def half_done(register: Engines) -> None:
    with register.writing.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE half (x)")
        connection.exec_driver_sql("INSERT INTO woman VALUES ('half')")
        raise ZeroDivisionError


def test_an_error_in_the_middle_takes_back_everything_even_a_new_table(register: Engines) -> None:
    with pytest.raises(ZeroDivisionError):
        half_done(register)
    assert count(register) == 0
    with register.reading.begin() as reader:
        tables = reader.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    assert tables == ["woman"]


def test_eight_threads_read_and_write_at_once(register: Engines) -> None:
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for turn in range(15):
                add(register, f"{number}-{turn}")
                assert count(register) > turn
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert count(register) == 120


def test_a_file_that_was_moved_away_or_replaced_is_noticed(register: Engines) -> None:
    assert register.in_place()
    moved = register.path.rename(register.path.with_name("moved.db"))
    assert not register.in_place()
    shutil.copy(moved, register.path)
    assert not register.in_place()


WRITER = """
import sys
from pathlib import Path
from wipdesk.storage.engine import open_engines
path, key = Path(sys.argv[1]), bytearray.fromhex(sys.argv[2])
engines = open_engines(path, key, schema_known=3, application_id=int(sys.argv[3]))
with engines.reading.begin() as connection:
    last = connection.exec_driver_sql("SELECT count(*) FROM woman").scalar_one()
while True:
    last += 1
    with engines.writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO woman VALUES (?)", (f"{last}",))
    sys.stdout.write(f"{last}\\n")
    sys.stdout.flush()
"""


def test_killing_a_writer_again_and_again_loses_no_acknowledged_save(tmp_path: Path) -> None:
    path = filled(tmp_path / "register.db", women=0)
    places = random.Random(7)
    for _ in range(8):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), KEY.hex(), str(APPLICATION)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert writer.stdout is not None
        acknowledged = [int(writer.stdout.readline()) for _ in range(places.randint(1, 40))]
        writer.kill()
        acknowledged += [int(line) for line in writer.communicate()[0].split("\n")[:-1]]
        with closing(opened(path)) as engines:
            assert acknowledged[-1] <= count(engines) <= acknowledged[-1] + 1
            assert check_database(engines) == []


def test_a_new_file_where_there_is_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileGone):
        created(tmp_path / "stick" / "register.db")
