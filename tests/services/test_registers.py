"""Making, opening, checking and restoring a register, and what is said when it does not open."""

from __future__ import annotations

import ast
import hashlib
import json
import logging
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import wipdesk.services
from tests.laptop import CHEAP, PASSPHRASE, at_home
from wipdesk import logs
from wipdesk.errors import (
    BackupDamaged,
    FileGone,
    NamesWanted,
    NotARegister,
    OnlyInPractice,
    PassphraseTooWeak,
    RegisterDamaged,
    RegisterEmpty,
    RegisterInUse,
    RegisterTooNew,
    WipdeskError,
    WrongPassphrase,
)
from wipdesk.services import conflicts, records, registers
from wipdesk.services.women import list_women
from wipdesk.storage import opening, trail
from wipdesk.storage.register import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.register import Register


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def cut(folder: Path) -> None:
    path = folder / "register.db"
    path.write_bytes(path.read_bytes()[: 4096 * 3 + 100])


def empty(folder: Path) -> None:
    (folder / "register.db").write_bytes(b"")


def gone(folder: Path) -> None:
    (folder / "register.db").unlink()


def another_file(folder: Path) -> None:
    (folder / "register.db").write_bytes(b"SQLite format 3\x00" + bytes(8_000))


def newer_header(folder: Path) -> None:
    for name in ("header.a", "header.b"):
        body = json.dumps({**json.loads((folder / name).read_bytes().split(b"\n")[0]), "format": 2}).encode()
        (folder / name).write_bytes(body + b"\n" + hashlib.sha256(body).hexdigest().encode() + b"\n")


def no_header(folder: Path) -> None:
    for name in ("header.a", "header.b"):
        (folder / name).unlink()


def nothing(folder: Path) -> None:
    no_header(folder)
    gone(folder)


SPOILED: list[tuple[Callable[[Path], None], type[WipdeskError]]] = [
    (cut, RegisterDamaged), (empty, RegisterEmpty), (gone, FileGone), (another_file, NotARegister),
    (newer_header, RegisterTooNew), (no_header, RegisterDamaged), (nothing, NotARegister),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "trouble"), SPOILED, ids=[spoil.__name__ for spoil, _ in SPOILED])
def test_each_trouble_has_its_own_name_and_opening_makes_nothing(
    register: Register, spoil: Callable[[Path], None], trouble: type[WipdeskError]
) -> None:
    records.put(register, "woman", {"name_given": "Hawa"})
    register.close()
    spoil(register.folder)
    before = contents(register.folder)
    for _ in range(2):
        with pytest.raises(trouble):
            registers.unlock(register.folder, PASSPHRASE)
        assert contents(register.folder) == before


def test_the_tables_of_a_newer_version_are_not_touched(register: Register) -> None:
    with register.engines.writing.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
        connection.commit()
    register.close()
    before = contents(register.folder)
    with pytest.raises(RegisterTooNew):
        registers.unlock(register.folder, PASSPHRASE)
    assert contents(register.folder) == before


@pytest.mark.parametrize("passphrase", ["", "lanterns", "lantern lantern", "\x00", "\ud800", "x" * 10_000])
def test_a_wrong_passphrase_changes_nothing_and_the_right_one_still_opens(
    register: Register, passphrase: str
) -> None:
    register.close()
    before = contents(register.folder)
    with pytest.raises(WrongPassphrase):
        registers.unlock(register.folder, passphrase)
    assert contents(register.folder) == before
    registers.unlock(register.folder, f" {PASSPHRASE.upper()} ").close()


def test_a_folder_that_is_not_there_or_a_file_is_said_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileGone):
        registers.unlock(tmp_path / "nowhere", PASSPHRASE)
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(NotARegister):
        registers.unlock(tmp_path / "file", PASSPHRASE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_a_second_window_is_told_and_the_first_goes_on(register: Register) -> None:
    with pytest.raises(RegisterInUse):
        registers.unlock(register.folder, PASSPHRASE)
    records.put(register, "woman", {"name_given": "Hawa"})


def test_a_practice_register_may_be_told_what_day_it_is(register: Register) -> None:
    assert registers.is_practice(register.folder)
    register.close()
    with registers.unlock(register.folder, PASSPHRASE, today=date(2020, 2, 29)) as opened:
        assert opened.today() == date(2020, 2, 29)


def test_a_real_register_may_not_and_is_closed_again(tmp_path: Path) -> None:
    with at_home(tmp_path / "home"):
        office = Office("sl", "Bo", "Africa/Freetown", practice=False)
        real = tmp_path / "real"
        cost = opening.header.KdfCost(opening.header.FLOOR_KIB, opening.header.FEWEST_PASSES)
        opening.create(real, PASSPHRASE, office=office, name="Isata", role="paralegal", cost=cost).close()
        assert not registers.is_practice(real)
        with pytest.raises(OnlyInPractice):
            registers.unlock(real, PASSPHRASE, today=date(2020, 2, 29))
        registers.unlock(real, PASSPHRASE).close()
        with pytest.raises(PassphraseTooWeak):
            registers.new(
                tmp_path / "weak", "lantern", country="SL", office="Bo", person="Isata", role="paralegal"
            )
        assert not (tmp_path / "weak").exists()
    assert CHEAP.memory_kib < cost.memory_kib


def test_a_backup_restored_says_the_same_and_stays_for_practice(register: Register, tmp_path: Path) -> None:
    records.put(register, "woman", {"name_given": "Hawa"})
    done = registers.make_backup(register, tmp_path / "office.wdbk")
    assert (done.women, done.commits) == (1, 1)
    with registers.restore(tmp_path / "office.wdbk", tmp_path / "back", PASSPHRASE) as back:
        assert registers.digest(back) == registers.digest(register)
        assert registers.is_practice(back.folder)
        assert registers.check(back).sound
    shutil.copy(register.folder / "header.a", tmp_path / "office.wdbk")
    with pytest.raises(BackupDamaged):
        registers.restore(tmp_path / "office.wdbk", tmp_path / "other", PASSPHRASE)


def test_a_sound_register_is_said_to_be_sound_and_counted(register: Register) -> None:
    woman = records.put(register, "woman", {"name_given": "Hawa"}).id
    _, base = records.open_record(register, "woman", woman)
    for town in ("Bo", "Kenema"):
        records.put(register, "woman", {"home_town": town}, record_id=woman, mark=base.token)
    found = registers.check(register)
    assert found.sound
    assert (found.applied, found.conflicts, found.faults) == (3, 1, ())


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE p_woman SET name_given = '\"Somebody\"'", "tables_follow"),
        ("UPDATE trail SET what = 'nothing'", "trail_broken_at"),
        ("INSERT INTO batch(bid, state) VALUES (1, 'unfinished')", "unfinished"),
    ],
)
def test_whatever_is_wrong_is_told_and_nothing_is_mended_in_secret(
    register: Register, damage: str, told: str
) -> None:
    records.put(register, "woman", {"name_given": "Hawa"})
    with register.writing() as connection:
        trail.add(connection, register.identity.person, "backup")
    assert registers.check(register).sound
    with register.writing() as connection:
        connection.exec_driver_sql(damage)
    for _ in range(2):
        found = registers.check(register)
        assert not found.sound
        assert {"tables_follow": not found.tables_follow, "trail_broken_at": found.trail_broken_at == 1,
                "unfinished": found.unfinished == 1}[told]  # fmt: skip


def test_no_name_gets_into_the_log_of_events(register: Register, tmp_path: Path) -> None:
    root = logging.getLogger()
    before = root.handlers[:]
    logs.set_up(tmp_path)
    root.setLevel(logging.DEBUG)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.DEBUG)
    try:
        woman = records.put(register, "woman", {"name_given": "Mariatu", "home_town": "Kailahun"}).id
        list_women(register, "mariatu")
        conflicts.list_conflicts(register)
        with pytest.raises(WipdeskError):
            records.put(register, "woman", {"Mariatu": "Kailahun"}, record_id=woman)
        registers.make_backup(register, tmp_path / "office.wdbk")
    finally:
        for handler in root.handlers:
            handler.flush()
        logging.getLogger("sqlalchemy.engine").setLevel(logging.NOTSET)
        root.setLevel(logging.WARNING)
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
    said = (
        (tmp_path / logs.FILE_NAME).read_text(encoding="utf-8")
        if (tmp_path / logs.FILE_NAME).exists()
        else ""
    )
    assert not any(word in said.lower() for word in ("mariatu", "kailahun"))


@pytest.mark.parametrize(
    ("person", "office"),
    [("", "Bo"), (" \x07", "Bo"), ("Isata", "\t"), ("I" * 201, "Bo"), ("Isata", "B" * 201)],
)
def test_a_register_without_the_name_of_its_person_or_office_is_not_made(
    tmp_path: Path, person: str, office: str
) -> None:
    about = {"country": "SL", "role": "coordinator", "practice": True}
    with pytest.raises(NamesWanted):
        registers.new(tmp_path / "r", PASSPHRASE, person=person, office=office, **about)
    assert not (tmp_path / "r").exists()


def test_a_name_loses_its_control_characters_before_anybody_signs_with_it(tmp_path: Path) -> None:
    with (
        at_home(tmp_path / "home"),
        registers.new(
            tmp_path / "r",
            PASSPHRASE,
            country="SL",
            office="Bo",
            person=" Isa\x07ta ",
            role="coordinator",
            practice=True,
        ) as register,
    ):
        assert register.identity.name == "Isata"


def test_the_services_know_nothing_of_windows() -> None:
    for path in Path(wipdesk.services.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(name.startswith(("PySide6", "wipdesk.ui", "wipdesk.cli")) for name in names), (
                path.name
            )
