"""Files made to harm: they take neither all memory nor all day."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from tests.sync.bundle_making import (
    BUNDLE_ID,
    REPOSITORY,
    a_bundle_of,
    read,
    sealed_frame,
)
from wipdesk.errors import BundleRefused
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.sealing import frame_marker

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "packed",
    [
        zlib.compress(bytes(8 * 2**20 + 1)),
        zlib.compress(bytes(200_000_000)),
        zlib.compress(b"x") + b"more",
        zlib.compress(b"x") + zlib.compress(b"y"),
        zlib.compress(os.urandom(500))[:-1],
        zlib.compress(b"x" * 500)[:-5],
        bytes(30),
        b"\x1f\x8b" + bytes(30),
    ],
    ids=["bomb", "large bomb", "garbage behind", "two", "no end", "cut", "zeros", "gzip"],
)
def test_a_frame_that_does_not_inflate_to_one_payload_is_missing(tmp_path: Path, packed: bytes) -> None:
    sound = zlib.compress(b"sound")
    frames = [sealed_frame(0, 3, sound), sealed_frame(1, 3, packed), sealed_frame(2, 3, sound)]
    found, damage = read(tmp_path / "a", a_bundle_of(frames))
    assert found == {0: b"sound", 2: b"sound"}
    assert damage.missing == (1,)


@pytest.mark.parametrize(
    ("index", "total"), [(1, 1), (0, 0), (2**32 - 1, 2**32 - 1), (0, 2**32 - 1), (2**18, 2**18 + 1)]
)
def test_an_impossible_number_of_frames_is_not_believed(tmp_path: Path, index: int, total: int) -> None:
    data = a_bundle_of([sealed_frame(index, total, zlib.compress(b"x"))])
    assert read(tmp_path / "a", data)[0] == {}


def test_frames_that_do_not_agree_on_their_number_are_not_mixed(tmp_path: Path) -> None:
    frames = [sealed_frame(0, 3, zlib.compress(b"x")), sealed_frame(1, 2, zlib.compress(b"y"))]
    found, damage = read(tmp_path / "a", a_bundle_of(frames))
    assert (found, damage.total_expected, damage.missing) == ({0: b"x"}, 3, (1, 2))


def head(index: int, total: int, length: int) -> bytes:
    return layout.FRAME_HEAD.pack(frame_marker(BUNDLE_ID), index, total, length)


@cache
def hostile_files() -> dict[str, bytes]:
    """Two megabytes each of what costs a careless reader hours."""
    size = 2_000_000
    marker = frame_marker(BUNDLE_ID)
    good = sealed_frame(0, 50_000, zlib.compress(b"x"))
    bomb = zlib.compress(bytes(8 * 2**20 + 1))
    bombs = [sealed_frame(index, 240, bomb) for index in range(240)]
    short = b"".join(head(index % 9 + 1, 50_000, 24) + bytes(24) for index in range(size // 52))
    start = layout.MAGIC + BUNDLE_ID + struct.pack("<BH", 0, 1000)
    slots = start + os.urandom(80_000)
    return {
        "markers": a_bundle_of([good, marker * (size // 16)]),
        "overlapping": a_bundle_of([good, head(1, 50_000, size // 2) * (size // 28)]),
        "false frames": a_bundle_of([good, short]),
        "one long false frame": a_bundle_of([good, head(1, 50_000, size) + bytes(size), good]),
        "bombs": a_bundle_of(bombs),
        "tiny frames": a_bundle_of([sealed_frame(n, 30_000, zlib.compress(b"")) for n in range(30_000)]),
        "headers": b"\0" + layout.MAGIC * (size // 8),
        "headers of a thousand": b"\0" + (start * (size // 27)),
        "strangers": b"\0" + (slots + layout.checksum(slots)) * 24,
    }


@pytest.mark.parametrize("kind", hostile_files())
def test_a_hostile_file_takes_seconds_at_most_and_loses_no_whole_frame(tmp_path: Path, kind: str) -> None:
    data = hostile_files()[kind]
    began = perf_counter()
    try:
        found, _ = read(tmp_path / "a", data)
    except BundleRefused:
        assert "header" in kind or kind == "strangers"
    else:
        assert found.get(0) == (None if kind == "bombs" else b"" if kind == "tiny frames" else b"x")
    assert perf_counter() - began < 2 * max(1, len(data) / 2**20)


MEASURED = """
import os, re, sys
from pathlib import Path
from nacl.public import PrivateKey
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.bundle_file import write_bundle

def most_memory_so_far():
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])

ours, path, what = PrivateKey(bytes([7]) * 32), Path(sys.argv[1]), sys.argv[2]
before = most_memory_so_far()
if what == "write":
    write_bundle(path, (os.urandom(8 * 2**20) for _ in range(12)), [bytes(ours.public_key)])
elif what == "read":
    with open_bundle(path, [ours]) as bundle:
        for frame in bundle.frames():
            pass
else:
    bytes(72 * 2**20 - 1) + b"x"
print(most_memory_so_far() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in other ways there")
def test_neither_writing_nor_reading_takes_more_memory_the_larger_the_file(tmp_path: Path) -> None:
    def kibibytes(what: str) -> int:
        command = [sys.executable, "-c", MEASURED, str(tmp_path / "a"), what]
        ended = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, timeout=100)
        return int(ended.stdout)

    allowed = 64 * 1024
    assert kibibytes("a control that takes too much") >= allowed
    assert 8 * 1024 < kibibytes("write") < allowed
    assert 8 * 1024 < kibibytes("read") < allowed
    data = bytearray((tmp_path / "a").read_bytes())
    data[200] ^= 1
    (tmp_path / "a").write_bytes(data)
    assert kibibytes("read") < allowed
    for kind in ("markers", "bombs", "tiny frames"):
        (tmp_path / "a").write_bytes(hostile_files()[kind])
        assert kibibytes("read") < allowed
