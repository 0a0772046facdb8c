"""A backup gives back the whole register or says why not; it never gives a wrong one, and tells nobody anything."""

from __future__ import annotations

import errno
import io
import json
import random
import shutil
import tarfile
from collections import namedtuple
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from tests.laptop import PASSPHRASE
from wipdesk.domain.changes import Base
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import (
    BackupDamaged,
    DiskFull,
    FileExists,
    FileGone,
    FolderNotEmpty,
    RegisterTooNew,
    WrongPassphrase,
)
from wipdesk.storage import backup, drafts, opening, queries, rebuilding, trail
from wipdesk.storage.drafts import Draft
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.storage.register import Register

NAME = "Mariama Kɔrɔma"
Usage = namedtuple("Usage", "total used free")


def save(register: Register, name: str = NAME) -> None:
    with UnitOfWork(register) as work:
        work.put(Woman(id=new_id(), name_given=name), base=Base.new())


def digest(register: Register) -> str:
    with register.reading() as connection:
        return rebuilding.digest(connection)


def whole(register: Register) -> tuple[object, ...]:
    with register.reading() as connection:
        derived = rebuilding.derived_dump(connection)
        log = connection.exec_driver_sql("SELECT cid, digest, sig, body FROM commits ORDER BY cid").all()
    return register.id, register.identity, register.office, digest(register), derived, log


def members(path: Path) -> tuple[dict[str, Any], bytes]:
    with tarfile.open(path) as tar:
        said, database = (tar.extractfile(name) for name in ("header.json", "register.db"))
        assert said is not None
        assert database is not None
        return json.loads(said.read()), database.read()


def pack(path: Path, about: object, database: bytes) -> Path:
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in (("header.json", json.dumps(about).encode()), ("register.db", database)):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return path


@pytest.fixture
def made(register: Register, tmp_path: Path) -> Path:
    save(register)
    out = tmp_path / "stick" / "office.wdbk"
    out.parent.mkdir()
    backup.make(register, out)
    return out


def test_what_comes_back_is_the_whole_register(register: Register, made: Path, tmp_path: Path) -> None:
    with backup.restore(made, tmp_path / "back", PASSPHRASE) as back:
        assert whole(back) == whole(register)
        assert back.header.practice == register.header.practice is True
        with back.reading() as connection:
            assert trail.broken_at(connection) is None
            assert [line.what for line in trail.read(connection)] == ["restore"]
        save(back, "Hawa")
    with opening.unlock(tmp_path / "back", PASSPHRASE) as again, again.reading() as connection:
        assert len(queries.women(connection)) == 2


def test_a_backup_is_made_while_the_register_is_in_use_and_says_what_it_holds(
    register: Register, tmp_path: Path
) -> None:
    save(register)
    save(register, "Hawa")
    before = whole(register)
    done = backup.make(register, tmp_path / "office.wdbk")
    assert (done.commits, done.women, done.size) == (2, 2, (tmp_path / "office.wdbk").stat().st_size)
    assert done.sha256 == members(tmp_path / "office.wdbk")[0]["sha256"]
    assert whole(register) == before
    with register.reading() as connection:
        assert [line.what for line in trail.read(connection)] == ["backup"]


def test_no_name_no_plain_text_and_no_key_is_in_it(register: Register, made: Path) -> None:
    content = made.read_bytes()
    said, database = members(made)
    identity = register.identity
    for secret in (NAME.encode(), b"Mariama", b"Isata", b'Bo"', b"SQLite format", PASSPHRASE.encode()):
        assert secret not in content
    for key in (
        bytes(register.keys.data_key),
        bytes.fromhex(identity.device_seed),
        register.keys.signing_seed,
    ):
        assert key not in content
        assert key.hex().encode() not in content
    assert set(said) == {"format", "register", "practice", "slots", "commits", "women", "sha256", "mac"}
    assert database[:16] != (register.folder / "register.db").read_bytes()[:16]


def test_drafts_of_another_time_do_not_come_back(register: Register, tmp_path: Path) -> None:
    draft = Draft(id="d", form="woman", record="r", parent="", typed="{}", base="", author="", at="", place=0)
    with register.writing() as connection:
        drafts.keep(connection, draft)
    backup.make(register, tmp_path / "office.wdbk")
    with (
        backup.restore(tmp_path / "office.wdbk", tmp_path / "back", PASSPHRASE) as back,
        back.reading() as connection,
    ):
        assert drafts.all_open(connection) == ()


def refused_cleanly(path: Path, folder: Path, passphrase: str = PASSPHRASE) -> type[Exception] | None:
    """What a restore raised, nothing being left; None if it gave a register."""
    before = sorted(folder.parent.iterdir())
    try:
        backup.restore(path, folder, passphrase).close()
    except (BackupDamaged, WrongPassphrase) as refused:
        assert sorted(folder.parent.iterdir()) == before
        return type(refused)
    return None


def test_damage_in_any_byte_is_noticed_or_does_no_harm(
    register: Register, made: Path, tmp_path: Path
) -> None:
    good = made.read_bytes()
    header_end = 512 + len(json.dumps(members(made)[0], sort_keys=True).encode())
    chance = random.Random(7)
    places = [*range(0, header_end, 11), *chance.sample(range(header_end, len(good)), 40)]
    harmless = []
    for place in places:
        bad = bytearray(good)
        bad[place] ^= 1 << chance.randrange(8)
        made.write_bytes(bad)
        if refused_cleanly(made, tmp_path / "back") is None:
            harmless.append(place)
            with opening.unlock(tmp_path / "back", PASSPHRASE) as back:
                assert digest(back) == digest(register)
            shutil.rmtree(tmp_path / "back")
    assert {good[place] for place in harmless} <= set(b"\x00 "), "only padding may change unnoticed"


def test_every_letter_of_the_format_number_and_the_mac_counts(made: Path, tmp_path: Path) -> None:
    good = made.read_bytes()
    for what in (b'"format": 1', b'"mac": "'):
        place = good.index(what) + len(what) - (what[-1:] == b"1")
        for letter in b'029fx" ':
            if letter != good[place]:
                made.write_bytes(good[:place] + bytes([letter]) + good[place + 1 :])
                assert refused_cleanly(made, tmp_path / "back") is BackupDamaged


@pytest.mark.parametrize("keep", [0, 1, 511, 512, 700, 5_000, -10_241, -512 * 21])
def test_one_cut_short_is_damaged(made: Path, tmp_path: Path, keep: int) -> None:
    made.write_bytes(made.read_bytes()[:keep])
    assert refused_cleanly(made, tmp_path / "back") is BackupDamaged


@pytest.mark.parametrize("passphrase", ["", "lanterns", "lantern\x00", "\ud800", "x" * 10_000])
def test_another_passphrase_opens_nothing(made: Path, tmp_path: Path, passphrase: str) -> None:
    assert refused_cleanly(made, tmp_path / "back", passphrase) is WrongPassphrase


CRAFTED: list[Callable[[dict[str, Any]], object]] = [
    lambda _: [], lambda _: None, lambda _: "x", lambda _: {}, lambda about: {**about, "slots": None},
    lambda about: {**about, "slots": []}, lambda about: {**about, "mac": "\ud800é"},
    lambda about: {**about, "format": "1"}, lambda about: {**about, "format": True},
    lambda about: {**about, "women": 0},
    lambda about: {**about, "slots": [{**about["slots"][0], "memory_kib": 2**40}]},
    lambda about: {**about, "slots": [{**about["slots"][0], "passes": 2**31}]},
    lambda about: {**about, "slots": [{**about["slots"][0], "memory_kib": -1}]},
    lambda about: {**about, "slots": about["slots"] * 65}, lambda about: {**about, "practice": False},
    lambda about: {name: value for name, value in about.items() if name != "mac"},
]  # fmt: skip


@pytest.mark.parametrize("craft", CRAFTED)
def test_a_crafted_header_is_refused(
    made: Path, tmp_path: Path, craft: Callable[[dict[str, Any]], object]
) -> None:
    about, database = members(made)
    assert refused_cleanly(pack(made, craft(about), database), tmp_path / "back") in (
        BackupDamaged,
        WrongPassphrase,
    )


def test_another_database_under_the_same_header_is_refused(made: Path, tmp_path: Path) -> None:
    about, database = members(made)
    assert refused_cleanly(pack(made, about, database[::-1]), tmp_path / "back") is BackupDamaged
    hidden = b"[" * 200_000
    info = tarfile.TarInfo("header.json")
    info.size = len(hidden)
    with tarfile.open(made, "w") as tar:
        tar.addfile(info, io.BytesIO(hidden))
        tar.addfile(tarfile.TarInfo("register.db"))
    assert refused_cleanly(made, tmp_path / "back") is BackupDamaged


def test_one_of_a_newer_version_asks_for_an_update(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        later.setattr(backup, "FORMAT", 2)
        backup.make(register, tmp_path / "office.wdbk")
    with pytest.raises(RegisterTooNew) as told:
        backup.restore(tmp_path / "office.wdbk", tmp_path / "back", PASSPHRASE)
    assert (told.value.found, told.value.known) == (2, 1)
    assert not (tmp_path / "back").exists()


def test_nothing_is_written_over(register: Register, made: Path, tmp_path: Path) -> None:
    before = made.read_bytes()
    with pytest.raises(FileExists) as told:
        backup.make(register, made)
    assert told.value.path == str(made)
    assert made.read_bytes() == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note").touch()
    for taken in (tmp_path / "full", tmp_path / "full" / "note"):
        with pytest.raises(FolderNotEmpty):
            backup.restore(made, taken, PASSPHRASE)
    (tmp_path / "empty").mkdir()
    backup.restore(made, tmp_path / "empty", PASSPHRASE).close()


def test_what_is_gone_is_named(register: Register, made: Path, tmp_path: Path) -> None:
    with pytest.raises(FileGone) as told:
        backup.make(register, tmp_path / "pulled out" / "office.wdbk")
    assert told.value.path == str(tmp_path / "pulled out")
    with pytest.raises(FileGone) as told:
        backup.restore(tmp_path / "no.wdbk", tmp_path / "back", PASSPHRASE)
    assert told.value.path == str(tmp_path / "no.wdbk")


def test_a_stick_pulled_out_while_it_is_read_is_named_and_nothing_is_left(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> NoReturn:
        raise OSError(errno.ENODEV, "gone")

    monkeypatch.setattr(shutil, "copyfileobj", gone)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(FileGone) as told:
        backup.restore(made, tmp_path / "back", PASSPHRASE)
    assert told.value.path == str(made)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("free", [0, 100_000])
def test_too_little_room_is_told_before_anything_is_written(
    register: Register, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int
) -> None:
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, free))
    with pytest.raises(DiskFull) as told:
        backup.make(register, tmp_path / "second.wdbk")
    assert told.value.needed > free
    with pytest.raises(DiskFull):
        backup.restore(made, tmp_path / "back", PASSPHRASE)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("step", ["_pack", "_check", "_about"])
def test_a_disk_that_fills_up_half_way_leaves_nothing(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    (tmp_path / "stick").mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(backup, step, full)
        with pytest.raises(DiskFull):
            backup.make(register, tmp_path / "stick" / "office.wdbk")
    assert list((tmp_path / "stick").iterdir()) == []
    save(register)
    backup.make(register, tmp_path / "stick" / "office.wdbk")


def test_a_backup_that_does_not_read_back_is_no_backup(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack_well = backup._pack  # noqa: SLF001

    def pack_badly(path: Path, about: dict[str, Any], copy: Path) -> None:
        pack_well(path, about, copy)
        content = bytearray(path.read_bytes())
        content[9_000] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(backup, "_pack", pack_badly)
    (tmp_path / "stick").mkdir()
    with pytest.raises(BackupDamaged):
        backup.make(register, tmp_path / "stick" / "office.wdbk")
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_restore_that_fails_late_leaves_nothing(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(trail, "add", full)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(DiskFull):
        backup.restore(made, tmp_path / "back", PASSPHRASE)
    assert sorted(tmp_path.iterdir()) == before
