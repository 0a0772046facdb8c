"""The small file beside the register: read when it can be, replaced when it cannot, never in the way."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from wipdesk import paths
from wipdesk.errors import DiskFull
from wipdesk.storage import witness
from wipdesk.storage.register import new_id
from wipdesk.storage.witness import Witness

ID = "ab" * 16


def test_it_is_read_back_as_it_was_put_down(home: Path) -> None:
    assert witness.read(ID) is None
    first = witness.turned("", "stream", 3)
    witness.write(ID, first)
    assert witness.read(ID) == first
    second = witness.turned(first.nonce, "stream", 3)
    assert second.previous == first.nonce != second.nonce
    assert sorted(path.name for path in (home / "config" / "witness").iterdir()) == [ID]


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"\x00" * 40, b'{"machine": 1}', b"[" * 9_000]
)
def test_one_that_cannot_be_read_is_none(home: Path, content: bytes) -> None:
    witness.write(ID, witness.turned("", "stream", 0))
    (home / "config" / "witness" / ID).write_bytes(content)
    assert witness.read(ID) is None


@pytest.mark.parametrize("content", [b"", b"\x00" * 32, b"\xff" * 32, b"x", "é".encode() * 16])
def test_a_damaged_machine_id_is_made_anew_and_kept(home: Path, content: bytes) -> None:
    first = witness.machine()
    assert witness.machine() == first
    (home / "config" / "machine").write_bytes(content)
    second = witness.machine()
    assert second != first
    assert witness.machine() == second
    assert len(bytes.fromhex(second)) == 16


def test_only_a_higher_number_of_the_same_stream_is_remembered(home: Path) -> None:
    witness.remember_export(ID, "stream", 5)
    assert witness.read(ID) is None
    first = Witness("machine", "stream", 3, "nonce", "before")
    witness.write(ID, first)
    for stream, seq, kept in (("stream", 2, 3), ("other", 9, 3), ("stream", 5, 5), ("stream", 4, 5)):
        witness.remember_export(ID, stream, seq)
        assert witness.read(ID) == replace(first, exported=kept)


def test_registers_have_one_each(home: Path) -> None:
    one, other = new_id(), new_id()
    witness.write(one, witness.turned("", "one", 0))
    witness.write(other, witness.turned("", "other", 0))
    assert [getattr(witness.read(each), "stream", "") for each in (one, other)] == ["one", "other"]


def test_a_full_disk_is_said_as_one(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _to: Path) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(DiskFull):
        witness.write(ID, witness.turned("", "stream", 0))


def test_it_lies_in_the_users_own_folder_and_holds_no_name(home: Path) -> None:
    witness.write(ID, witness.turned("", "stream", 0))
    files = [path for path in home.rglob("*") if path.is_file()]
    assert all(paths.config_folder() in path.parents for path in files)
    assert all(len(path.read_bytes()) < 300 for path in files)
