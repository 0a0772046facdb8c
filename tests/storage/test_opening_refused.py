"""What is no register, or no longer a sound one: refused by its own reason, and left as it was."""

import os
import random
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.encrypted_file import KEY, NAME, add, count, created, filled, folder_state, opened
from wipdesk.errors import FileGone, NotARegister, ReadOnly, RegisterDamaged, RegisterEmpty, RegisterTooNew


def test_a_file_that_is_gone_is_said_to_be_gone_and_not_made(tmp_path: Path) -> None:
    for path in (tmp_path / "register.db", tmp_path / "stick" / "register.db"):
        with pytest.raises(FileGone):
            opened(path)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_not_taken_for_an_empty_register(tmp_path: Path) -> None:
    (tmp_path / "register.db").touch()
    with pytest.raises(RegisterEmpty):
        opened(tmp_path / "register.db")
    assert folder_state(tmp_path) == {"register.db": b""}


@pytest.mark.parametrize(
    "content",
    [b"x", b"\xff\xd8\xff\xe0" * 5000, b"SQLite format 3\0" + bytes(4080), bytes(8192), os.urandom(40_960)],
    ids=["one byte", "a picture", "a plain database", "zeros", "noise"],
)
def test_another_file_is_no_register_and_stays_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "register.db"
    path.write_bytes(content)
    with pytest.raises(NotARegister):
        opened(path)
    assert folder_state(tmp_path) == {"register.db": content}


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    with pytest.raises(NotARegister):
        opened(tmp_path)


def test_a_wrong_key_opens_nothing_and_leaves_the_folder_as_it_was(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = filled(tmp_path / "register.db", women=50)
    before = folder_state(tmp_path)
    for wrong in (bytearray(48), bytearray(os.urandom(48)), KEY[:32] + bytearray(16)):
        with pytest.raises(NotARegister):
            opened(path, wrong)
    # The salt is the file's own, so the file is ours: only damage explains that it does not open.
    with pytest.raises(RegisterDamaged):
        opened(path, bytearray(32) + KEY[32:])
    assert folder_state(tmp_path) == before
    assert capfd.readouterr() == ("", "")


def crashed(path: Path, folder: Path) -> Path:
    """A register as a crash leaves it: the newest saves lie in the -wal only."""
    folder.mkdir()
    with closing(opened(path)) as engines:
        add(engines, NAME)
        for name in (path.name, path.name + "-wal"):
            shutil.copy(path.with_name(name), folder / name)
    return folder / path.name


def test_a_wrong_key_touches_nothing_even_after_a_crash(tmp_path: Path) -> None:
    path = crashed(filled(tmp_path / "register.db", women=5), tmp_path / "after")
    before = folder_state(path.parent)
    with pytest.raises(NotARegister):
        opened(path, bytearray(48))
    assert folder_state(path.parent) == before
    with closing(opened(path)) as engines:
        assert count(engines) == 6


def test_a_first_page_torn_by_a_power_cut_is_read_from_the_wal(tmp_path: Path) -> None:
    path = created(tmp_path / "register.db")
    with closing(opened(path)) as engines:
        with engines.writing.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE woman (name TEXT UNIQUE)")
        after = crashed(path, tmp_path / "after")
    with after.open("r+b") as file:
        file.write(os.urandom(4096))
    with closing(opened(after)) as engines:
        assert count(engines) == 1


def test_a_database_of_another_program_is_no_register(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    created(path, application=7)
    with pytest.raises(NotARegister):
        opened(path)
    assert [one.name for one in tmp_path.iterdir()] == ["register.db"]


def test_a_register_of_a_newer_program_is_not_touched(tmp_path: Path) -> None:
    path = created(tmp_path / "register.db", version=4)
    before = folder_state(tmp_path)
    with pytest.raises(RegisterTooNew) as newer:
        opened(path)
    assert (newer.value.found, newer.value.known) == (4, 3)
    assert folder_state(tmp_path) == before


def test_a_register_of_an_older_program_opens(tmp_path: Path) -> None:
    opened(created(tmp_path / "register.db", version=1)).close()


def test_a_register_cut_short_anywhere_is_damaged(tmp_path: Path) -> None:
    whole = filled(tmp_path / "register.db").read_bytes()
    cut = tmp_path / "cut"
    cut.mkdir()
    path = cut / "register.db"
    places = random.Random(7)
    for length in [16, 4095, 4096, *(places.randrange(1, len(whole) // 4096) * 4096 for _ in range(20))]:
        path.write_bytes(whole[:length])
        with pytest.raises(RegisterDamaged):
            opened(path)
        assert folder_state(cut) == {"register.db": whole[:length]}


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write everywhere"
)
def test_a_register_that_cannot_be_written_to_is_read_only(tmp_path: Path) -> None:
    path = filled(tmp_path / "register.db", women=1)
    for locked, mode in ((path, 0o400), (tmp_path, 0o500)):
        before = locked.stat().st_mode
        locked.chmod(mode)
        try:
            with pytest.raises(ReadOnly):
                opened(path)
        finally:
            locked.chmod(before)
