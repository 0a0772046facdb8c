"""A picture comes out of the register as it went in, and lies nowhere in clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.errors import RegisterDamaged
from wipdesk.storage import blobs

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register


@pytest.mark.parametrize("size", [0, 1, blobs.PIECE - 1, blobs.PIECE, blobs.PIECE + 1, 3 * blobs.PIECE])
def test_a_picture_of_any_size_comes_out_whole(register: Register, size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    with register.writing() as connection:
        named = blobs.keep(connection, content[:size])
    with register.reading() as connection:
        assert blobs.content_of(connection, named) == content[:size]
        longest = connection.exec_driver_sql("SELECT max(length(piece)) FROM blob_piece").scalar_one()
    assert longest <= blobs.PIECE


def test_the_same_picture_is_kept_once(register: Register) -> None:
    with register.writing() as connection:
        assert blobs.keep(connection, b"one") == blobs.keep(connection, b"one")
        other = blobs.keep(connection, b"other")
        assert connection.exec_driver_sql("SELECT count(*) FROM blob_piece").scalar_one() == 2
        assert blobs.held(connection, [other, bytes(32)]) == {other}


def test_one_that_is_not_here_is_none_and_one_that_is_spoilt_is_never_shown(register: Register) -> None:
    with register.writing() as connection:
        assert blobs.content_of(connection, bytes(32)) is None
        named = blobs.keep(connection, b"one")
        connection.exec_driver_sql("UPDATE blob_piece SET piece = ?", (b"two",))
        with pytest.raises(RegisterDamaged):
            blobs.content_of(connection, named)


def test_nothing_of_a_picture_is_in_clear_on_the_disk(register: Register, tmp_path: Path) -> None:
    marked = b"\xff\xd8\xff" + b"a mark nobody else writes" * 100
    with register.writing() as connection:
        blobs.keep(connection, marked)
    for path in (tmp_path / "register").iterdir():
        assert b"a mark nobody else writes" not in path.read_bytes()
