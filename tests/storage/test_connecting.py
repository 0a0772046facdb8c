"""The recipe of a connection: any path, the raw key and nothing else, and no key in any text."""

import sys
import traceback
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import IntegrityError

from tests.storage.encrypted_file import KEY, NAME, add, count, created, filled, opened, with_a_table
from wipdesk import clock
from wipdesk.errors import FileExists, NotARegister, UnsafeLibrary
from wipdesk.storage import connecting
from wipdesk.storage.engine import Engines, backup_database


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Engines]:
    engines = with_a_table(tmp_path / "register.db")
    yield engines
    engines.close()


@pytest.mark.parametrize(
    "name",
    ["rɛjista ŋ Ɔ", "100% #1", "what?mode=memory&cache=shared", 'it\'s "here" ; --', "a+b%20c", "سجل", "🌧"],
)
def test_any_path_will_do(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and set(name) & set('?"'):
        pytest.skip("Windows has no such names")
    folder = tmp_path / name
    folder.mkdir()
    path = filled(folder / f"{name}.db", women=1)
    with closing(opened(path)) as engines:
        assert count(engines) == 1
        backup_database(engines, folder / f"{name} copy.db", KEY)
    assert {one.name for one in folder.iterdir()} == {f"{name}.db", f"{name} copy.db"}
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_folder_of_the_network_is_written_as_sqlite_wants_it() -> None:
    uri = connecting.database_uri(PureWindowsPath(r"\\server\share\a b.db"), mode="rw")
    assert uri == "file:////server/share/a%20b.db?mode=rw"


def test_the_raw_key_opens_at_once(register: Engines) -> None:
    register.close()
    began = clock.monotonic()
    opened(register.path).close()
    raw = clock.monotonic() - began
    began = clock.monotonic()
    words = sqlcipher.connect(":memory:")
    words.execute("PRAGMA cipher_log_level = NONE")
    words.set_key(bytearray(b"a passphrase goes through 256000 rounds"))
    words.execute("CREATE TABLE x (y)")
    words.close()
    as_passphrase = clock.monotonic() - began
    assert raw < 0.05 or raw < as_passphrase


def test_the_salt_of_the_key_is_the_salt_of_the_file(register: Engines) -> None:
    assert register.path.read_bytes()[:16] == bytes(KEY[-16:])


@pytest.mark.parametrize("length", [0, 16, 31, 32, 47, 49, 96])
def test_a_key_of_another_length_is_never_taken_for_a_passphrase(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="48 bytes"):
        created(tmp_path / "new.db", bytearray(length))
    assert list(tmp_path.iterdir()) == []
    path = created(tmp_path / "register.db")
    with pytest.raises(ValueError, match="48 bytes"):
        opened(path, bytearray(length))


def test_the_key_is_in_no_text_of_any_failure(register: Engines) -> None:
    texts = [repr(register), str(register.writing.url), repr(register.reading.pool)]
    register.close()
    other = bytearray(b"\x33" * 48)
    for fail in (lambda: opened(register.path, other), lambda: created(register.path, other)):
        try:
            fail()
        except (NotARegister, FileExists) as error:
            texts.append("".join(traceback.format_exception(error)))
    for key in (bytes(KEY), bytes(other)):
        for half in (key[:32], key[32:]):
            assert not [text for text in texts if half.hex() in text.lower() or repr(half)[2:-1] in text]
    assert len(texts) == 5


def test_what_was_typed_is_in_no_text_of_a_failure(register: Engines) -> None:
    add(register, NAME)
    with pytest.raises(IntegrityError) as twice:
        add(register, NAME)
    assert "Aminata" not in str(twice.value)


def test_every_connection_has_the_settings_that_keep_saves(register: Engines) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "journal_size_limit": 8388608,
        "cache_size": -64000,
        "cipher_memory_security": "1",
    }
    for one in (register.writing, register.reading):
        with one.begin() as connection:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
        assert found == wanted


def test_a_library_that_can_corrupt_a_register_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = created(tmp_path / "register.db")
    monkeypatch.setattr(sqlcipher, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(UnsafeLibrary) as unsafe:
        opened(path)
    assert unsafe.value.needed == "3.51.3"
    with pytest.raises(UnsafeLibrary):
        created(tmp_path / "new.db")
    assert [one.name for one in tmp_path.iterdir()] == ["register.db"]
