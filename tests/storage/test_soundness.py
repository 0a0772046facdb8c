"""Checks that find every fault and cry at nothing else; copies that were read back."""

import os
import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.encrypted_file import KEY, NAME, add, count, created, filled, opened, with_a_table
from wipdesk.errors import BackupDamaged, Cancelled, FileExists, NotARegister, RegisterDamaged, RegisterInUse
from wipdesk.storage import connecting, soundness
from wipdesk.storage.engine import Engines, backup_database, check_database


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Engines]:
    engines = with_a_table(tmp_path / "register.db")
    yield engines
    engines.close()


def test_every_flipped_bit_is_found(tmp_path: Path) -> None:
    whole = filled(tmp_path / "register.db", women=300).read_bytes()
    path = tmp_path / "flipped.db"
    places = random.Random(7)
    for _ in range(40):
        where = places.randrange(16, len(whole))
        path.write_bytes(
            whole[:where] + bytes([whole[where] ^ 1 << places.randrange(8)]) + whole[where + 1 :]
        )
        try:
            with closing(opened(path)) as engines:
                assert check_database(engines) != []
        except RegisterDamaged:
            continue


def test_a_sound_register_has_nothing_wrong_with_it_even_with_saves_still_in_the_wal(
    register: Engines,
) -> None:
    add(register, *(f"{NAME} {number}" for number in range(300)))
    assert count(register) == 300
    assert check_database(register) == []


def test_a_check_is_not_made_while_somebody_is_in_the_middle_of_reading(
    register: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "_WAIT_SECONDS", 0.1)
    register.close()
    with closing(opened(register.path)) as engines:
        add(engines, "one")
        with engines.reading.begin() as reader:
            reader.exec_driver_sql("SELECT * FROM woman").all()
            add(engines, "two")
            with pytest.raises(RegisterInUse):
                check_database(engines)
        assert check_database(engines) == []


def test_an_existing_file_is_never_overwritten(register: Engines, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    for path in (register.path, tmp_path / "photo.jpg"):
        before = path.read_bytes()
        with pytest.raises(FileExists):
            created(path)
        with pytest.raises(FileExists):
            backup_database(register, path, KEY)
        assert path.read_bytes() == before


def new_key() -> bytearray:
    return KEY[:32] + bytearray(os.urandom(16))


def test_a_copy_opens_with_its_own_key_only_and_holds_the_newest_saves(
    register: Engines, tmp_path: Path
) -> None:
    add(register, *(f"{NAME} {number}" for number in range(100)))
    copy, key = tmp_path / "copy.db", new_key()
    backup_database(register, copy, key)
    assert b"Aminata" not in copy.read_bytes()
    assert copy.read_bytes()[:16] == key[-16:]
    with pytest.raises(NotARegister):
        opened(copy)
    with closing(opened(copy, key)) as engines:
        assert count(engines) == 100


def test_a_copy_is_one_whole_file_that_needs_no_writing_to_be_read(register: Engines, tmp_path: Path) -> None:
    copy, key = tmp_path / "copy.db", new_key()
    backup_database(register, copy, key)
    assert not list(tmp_path.glob("copy.db-*"))
    with closing(connecting.keyed(connecting.database_uri(copy, mode="ro"), key)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_copy_made_while_somebody_writes_is_one_state(register: Engines, tmp_path: Path) -> None:
    add(register, *(f"{number} " + "x" * 3000 for number in range(2000)))
    steps: list[tuple[int, int]] = []

    def write_in_between(done: int, total: int) -> None:
        steps.append((done, total))
        if len(steps) < 3:
            add(register, f"between {len(steps)} a", f"between {len(steps)} b")

    key = new_key()
    backup_database(register, tmp_path / "copy.db", key, progress=write_in_between)
    assert len(steps) > 3
    assert steps[-1][0] == steps[-1][1]
    with closing(opened(tmp_path / "copy.db", key)) as engines:
        assert count(engines) % 2 == 0
        assert count(engines) >= 2000


def test_a_copy_that_was_cancelled_leaves_nothing(register: Engines, tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backup_database(register, tmp_path / "copy.db", new_key(), progress=cancel)
    assert not list(tmp_path.glob("copy.db*"))
    add(register, "still working")


def test_a_copy_that_does_not_read_back_is_not_kept(
    register: Engines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_if_the_stick_lied(path: Path, key: bytearray) -> None:
        path.write_bytes(path.read_bytes()[:-4096])
        sound(path, key)

    sound = soundness.check_copy
    monkeypatch.setattr(soundness, "check_copy", as_if_the_stick_lied)
    add(register, *(f"{number} " + "x" * 500 for number in range(100)))
    with pytest.raises(BackupDamaged):
        backup_database(register, tmp_path / "copy.db", new_key())
    assert not list(tmp_path.glob("copy.db*"))


def test_a_damaged_copy_is_found_when_it_is_read_back(register: Engines, tmp_path: Path) -> None:
    add(register, *(f"{number} " + "x" * 500 for number in range(200)))
    copy, key = tmp_path / "copy.db", new_key()
    backup_database(register, copy, key)
    whole = copy.read_bytes()
    one_byte = whole[:20_000] + bytes([whole[20_000] ^ 1]) + whole[20_001:]
    spoilt = (one_byte, whole[:-4096], whole[:100], b"", bytes(len(whole)))
    for content in spoilt:
        copy.write_bytes(content)
        with pytest.raises(BackupDamaged):
            soundness.check_copy(copy, key)
