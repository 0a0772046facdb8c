"""Making and opening a register: whose it is, in one window at a time, and its tables brought up to date."""

from __future__ import annotations

import errno
import shutil
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.laptop import CHEAP, OFFICE, PASSPHRASE, new_register
from wipdesk.domain.changes import Base
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import (
    DiskFull,
    FolderNotEmpty,
    RegisterDamaged,
    RegisterEmpty,
    RegisterInUse,
    WipdeskError,
)
from wipdesk.storage import opening, queries, rebuilding, streams
from wipdesk.storage.register import get_local, new_id, set_local
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register


def save(register: Register, name: str) -> str:
    woman = new_id()
    with UnitOfWork(register) as work:
        work.put(Woman(id=woman, name_given=name), base=Base.new())
    return woman


def derived(register: Register) -> tuple[str, list[tuple[object, ...]]]:
    with register.reading() as connection:
        return rebuilding.digest(connection), rebuilding.derived_dump(connection)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_register_knows_whose_it_is_and_opens_again(home: Path, tmp_path: Path) -> None:
    made = new_register(tmp_path / "deep" / "register", name="Isata ɛ", role="paralegal")
    identity, office, register_id = made.identity, made.office, made.id
    made.close()
    with opening.unlock(tmp_path / "deep" / "register", PASSPHRASE) as again:
        assert (again.identity, again.office, again.id) == (identity, office, register_id)
        assert office == OFFICE
        assert not again.witness_turned


def test_two_registers_share_no_id_and_no_key(register: Register, tmp_path: Path) -> None:
    with new_register(tmp_path / "second") as second:
        assert second.id != register.id
        assert second.device_id != register.device_id
        assert second.identity.person != register.identity.person
        assert bytes(second.keys.data_key) != bytes(register.keys.data_key)


def test_a_second_window_is_refused_until_the_first_is_closed(register: Register, tmp_path: Path) -> None:
    with pytest.raises(RegisterInUse):
        opening.unlock(register.folder, PASSPHRASE)
    save(register, "Hawa")
    register.close()
    opening.unlock(register.folder, PASSPHRASE).close()


@pytest.mark.parametrize("name", ["note.txt", ".hidden", "register.db"])
def test_no_register_is_made_where_something_lies(home: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / name).write_bytes(b"precious")
    for folder in (tmp_path / "taken", tmp_path / "taken" / name):
        with pytest.raises(FolderNotEmpty):
            new_register(folder)
    assert contents(tmp_path / "taken") == {name: b"precious"}


def test_a_disk_that_fills_up_leaves_an_empty_folder_and_the_next_try_works(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> NoReturn:
        # With no room left, what SQLite keeps beside the file stays behind when the file is closed.
        for left in ("register.db-wal", "register.db-shm"):
            (tmp_path / "new" / left).touch()
        raise DiskFull

    parts = (
        (opening.header, "create"),
        (streams, "ready"),
        (opening.projection, "create"),
        (opening, "open_engines"),
    )
    for part, name in parts:
        with monkeypatch.context() as patched:
            patched.setattr(part, name, full)
            with pytest.raises(DiskFull):
                new_register(tmp_path / "new")
        assert list((tmp_path / "new").iterdir()) == []
    new_register(tmp_path / "new").close()


def test_tables_of_another_version_are_made_again_and_say_the_same(register: Register) -> None:
    woman = save(register, "Hawa")
    before = derived(register)
    with register.writing() as connection:
        connection.exec_driver_sql("DROP TABLE p_woman")
        connection.exec_driver_sql("CREATE TABLE p_woman (eid INTEGER PRIMARY KEY, id TEXT, old_field TEXT)")
        connection.exec_driver_sql("CREATE TABLE p_kind_of_old (eid INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("DELETE FROM search")
        set_local(connection, "fingerprint", "of an older version")
    register.close()
    with opening.unlock(register.folder, PASSPHRASE) as again:
        assert derived(again) == before
        with again.reading() as connection:
            assert queries.women(connection, "hawa") == [woman]
            assert get_local(connection, "fingerprint") == opening.projection.fingerprint()
            assert not connection.exec_driver_sql(
                "SELECT 1 FROM sqlite_master WHERE name = 'p_kind_of_old'"
            ).all()


def test_a_disk_that_fills_up_during_a_rebuild_leaves_the_register_as_it_was(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(register, "Hawa")
    before = derived(register)
    with register.writing() as connection:
        set_local(connection, "fingerprint", "of an older version")
    register.close()

    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(rebuilding, "finish", full)
        with pytest.raises(DiskFull):
            opening.unlock(register.folder, PASSPHRASE)
    with opening.unlock(register.folder, PASSPHRASE) as again:
        assert derived(again) == before


def test_a_register_that_is_up_to_date_is_not_touched_by_opening_and_reading(register: Register) -> None:
    save(register, "Hawa")
    register.close()
    before = contents(register.folder)
    with opening.unlock(register.folder, PASSPHRASE) as again, again.reading() as connection:
        queries.women(connection)
    assert contents(register.folder) == before


def test_the_header_of_another_register_opens_nothing(register: Register, home: Path, tmp_path: Path) -> None:
    new_register(tmp_path / "other").close()
    register.close()
    for name in ("header.a", "header.b"):
        shutil.copy(tmp_path / "other" / name, register.folder / name)
    before = contents(register.folder)
    with pytest.raises(WipdeskError):
        opening.unlock(register.folder, PASSPHRASE)
    assert contents(register.folder) == before


def test_a_register_whose_person_is_another_than_the_slots_is_damaged(register: Register) -> None:
    with register.writing() as connection:
        identity = get_local(connection, "identity")
        set_local(connection, "identity", {**identity, "person": new_id()})
    register.close()
    with pytest.raises(RegisterDamaged):
        opening.unlock(register.folder, PASSPHRASE)
    with pytest.raises(RegisterDamaged):
        opening.unlock(register.folder, PASSPHRASE)


def test_a_register_whose_making_was_cut_off_says_that_it_is_empty(register: Register) -> None:
    with register.writing() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'"
        ).scalars()
        for name in list(tables):
            connection.exec_driver_sql(f"DROP TABLE {name}")
    register.close()
    with pytest.raises(RegisterEmpty):
        opening.unlock(register.folder, PASSPHRASE)


@pytest.mark.parametrize("passphrase", ["", "é", "日本語", "a" * 10_000, "\ud800", "with \x00 in it"])
def test_any_passphrase_can_be_chosen_for_practice(home: Path, tmp_path: Path, passphrase: str) -> None:
    opening.create(
        tmp_path / "register", passphrase, office=OFFICE, name="Isata", role="paralegal", cost=CHEAP
    ).close()
    opening.unlock(tmp_path / "register", f" {passphrase} ").close()
