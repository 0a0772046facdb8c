"""Which files open, for whom, and what is said of the others."""

from __future__ import annotations

import json
import os
import re
import struct
import zlib
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from nacl.public import PrivateKey

from wipdesk.errors import BundleRefused, FileGone, NoPassphrase, Refusal, WrongPassphrase
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.sealing import close_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

from tests.sync.bundle_making import (
    BUNDLE_ID,
    FRAME_KEY,
    OURS,
    REPOSITORY,
    SMALL,
    VECTORS,
    Pieces,
    a_bundle_of,
    a_header,
    read,
    refusal,
    sealed_frame,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("small") / "a.wipsync"
    write_bundle(path, SMALL, [bytes(PrivateKey.generate().public_key), bytes(OURS.public_key)])
    return path.read_bytes()


@given(st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_other_bytes_are_no_bundle(tmp_path: Path, data: bytes) -> None:
    assume(layout.FAMILY not in data)
    assert refusal(tmp_path / "a", data) == Refusal.NOT_A_BUNDLE
    assert refusal(tmp_path / "a", layout.MAGIC + data) == Refusal.UNREADABLE
    assert refusal(tmp_path / "a", data + layout.END) == Refusal.UNREADABLE


def test_both_copies_of_the_header_may_be_damaged_if_our_slot_is_not(tmp_path: Path, small: bytes) -> None:
    length, _ = layout.TAIL.unpack(small[-12:])
    data = bytearray(small)
    for copy in (0, len(data) - length):
        data[copy + layout.START_SIZE + 5] ^= 1  # the slot of somebody else
    assert read(tmp_path / "a", bytes(data))[0] == dict(enumerate(SMALL))
    for copy in (0, len(data) - length):
        data[copy + layout.START_SIZE + 85] ^= 1
    assert refusal(tmp_path / "a", bytes(data)) == Refusal.UNREADABLE


def test_a_header_of_another_bundle_over_ours_does_not_hide_it(tmp_path: Path, small: bytes) -> None:
    other = tmp_path / "other"
    write_bundle(other, [b"other"], [bytes(OURS.public_key)] * 2 + [bytes(PrivateKey.generate().public_key)])
    size = layout.header_size(small[: layout.START_SIZE]) or 0
    assert read(tmp_path / "a", other.read_bytes()[:size] + small[size:])[0] == dict(enumerate(SMALL))


@pytest.mark.parametrize("recipients", [1, 200, 1000])
def test_one_of_many_readers_opens_it_and_a_stranger_does_not(tmp_path: Path, recipients: int) -> None:
    strangers = [bytes(PrivateKey(os.urandom(32)).public_key) for _ in range(recipients - 1)]
    path = tmp_path / "a"
    write_bundle(path, [b"x"], [*strangers, bytes(OURS.public_key)])
    assert read(path)[0] == {0: b"x"}
    began = perf_counter()
    assert refusal(path, path.read_bytes(), [PrivateKey.generate()]) == Refusal.NOT_FOR_US
    assert refusal(path, path.read_bytes(), []) == Refusal.NOT_FOR_US
    assert perf_counter() - began < 2


def test_a_passphrase_opens_it_where_no_key_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def quick(frame_key: bytes, passphrase: str, bundle_id: bytes) -> object:
        return close_key(frame_key, passphrase, bundle_id, memory_kib=8192, passes=1)

    monkeypatch.setattr("wipdesk.sync.bundle_file.close_key", quick)
    path = tmp_path / "a"
    write_bundle(path, [b"x"], [], passphrase="deux lampes sous la pluie")
    with open_bundle(path, [], "deux  lampes sous la pluie ") as bundle:
        assert [frame.payload for frame in bundle.frames()] == [b"x"]
    with pytest.raises(NoPassphrase):
        open_bundle(path, [OURS])
    for wrong in ("deux lampes", "", "\ud800"):
        with pytest.raises(WrongPassphrase):
            open_bundle(path, [OURS], wrong)


def test_a_slot_that_asks_for_all_memory_is_not_tried(tmp_path: Path) -> None:
    slot = close_key(FRAME_KEY, "x", BUNDLE_ID, memory_kib=8192, passes=1)
    raw = a_header(passphrase_slot=slot)
    data = bytearray(raw[: -layout.CHECKSUM_SIZE])
    struct.pack_into("<I", data, layout.START_SIZE + 80 + 16, 2**32 - 1)
    header = bytes(data) + layout.checksum(bytes(data))
    path = tmp_path / "a"
    path.write_bytes(a_bundle_of([sealed_frame(0, 1, zlib.compress(b"x"))], header))
    with pytest.raises(BundleRefused) as refused:
        open_bundle(path, [], "x")
    assert refused.value.reason == Refusal.UNREADABLE


def test_a_newer_container_is_told_from_a_damaged_one_and_from_none(tmp_path: Path, small: bytes) -> None:
    path = tmp_path / "a"
    assert refusal(path, b"WIPSYNC2" + os.urandom(500)) == Refusal.CONTAINER_TOO_NEW
    assert refusal(path, small.replace(b"WIPSYNC1", b"WIPSYNC\xff")) == Refusal.CONTAINER_TOO_NEW
    assert refusal(path, small.replace(b"WIPSYNC1", b"\0" * 8)) == Refusal.UNREADABLE
    assert refusal(path, b"WIPSYNC") == Refusal.NOT_A_BUNDLE
    assert refusal(path, b"") == Refusal.NOT_A_BUNDLE
    assert refusal(path, b"PK\3\4" + bytes(5000)) == Refusal.NOT_A_BUNDLE
    assert read(path, b"WIPSYNC2" + small[8:])[0] == dict(enumerate(SMALL))


def test_a_flag_we_do_not_know_makes_a_header_unreadable(tmp_path: Path) -> None:
    data = bytearray(a_header()[: -layout.CHECKSUM_SIZE])
    data[24] = 2
    header = bytes(data) + layout.checksum(bytes(data))
    assert refusal(tmp_path / "a", header + header) == Refusal.UNREADABLE


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(BundleRefused) as refused:
        open_bundle(tmp_path, [OURS])
    assert refused.value.reason == Refusal.NOT_A_BUNDLE
    for name in ("missing", "a\0b", "\ud800"):
        with pytest.raises(FileGone):
            open_bundle(tmp_path / name, [OURS])
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(BundleRefused):
            open_bundle(tmp_path / "pipe", [OURS])


def test_the_vector_opens_with_each_key_and_with_the_passphrase() -> None:
    vector = json.loads((VECTORS / "small.json").read_text("utf-8"))
    expected = [bytes.fromhex(frame["payload"]) for frame in vector["frames"]]
    openers = [([PrivateKey(bytes.fromhex(reader["private_key"]))], None) for reader in vector["readers"]]
    for keys, passphrase in [*openers, ([OURS], vector["passphrase"]["typed"])]:
        with open_bundle(VECTORS / "small.wipsync", keys, passphrase) as bundle:
            assert [frame.payload for frame in bundle.frames()] == expected
            assert bundle.damage.nothing_missing
            assert bundle.bundle_id.hex() == vector["bundle_id"]


def test_the_reader_in_the_published_description_reads_what_we_write_and_salvages_the_same(
    small: bytes,
) -> None:
    description = (REPOSITORY / "resources" / "help" / "bundle-format.md").read_text("utf-8")
    (script,) = re.findall(r"```python\n(.*?)```", description, re.DOTALL)
    published: dict[str, Callable[[bytes, bytes], Pieces]] = {}
    exec(script, published)  # the published script is what is tested
    read_bundle = published["read_bundle"]
    vector = json.loads((VECTORS / "small.json").read_text("utf-8"))
    expected = {frame["index"]: bytes.fromhex(frame["payload"]) for frame in vector["frames"]}
    data, key = (VECTORS / "small.wipsync").read_bytes(), bytes.fromhex(vector["readers"][1]["private_key"])
    assert read_bundle(data, key) == expected
    assert read_bundle(data[:60] + data[62:], key) == expected
    assert read_bundle(data[:-300], key) == expected
    ours = bytes(OURS)
    assert read_bundle(small, ours) == dict(enumerate(SMALL))
    assert read_bundle(small[:20] + small[700:], ours).items() < dict(enumerate(SMALL)).items()
    assert read_bundle(small, b"\1" * 32) == {}
