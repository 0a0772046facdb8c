"""A bundle gets its name only when it is whole."""

from __future__ import annotations

import errno
import json
import os
import signal
import struct
import subprocess
import sys
from hashlib import sha256
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from nacl.public import PrivateKey

from wipdesk.errors import DiskFull, FileExists, FileGone, MachineTrouble, ReadOnly
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.padding import padme

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = PrivateKey(b"\7" * 32)
READERS = [bytes(OURS.public_key)]
REPOSITORY = Path(__file__).resolve().parents[2]


def contents(path: Path) -> list[bytes]:
    with open_bundle(path, [OURS]) as bundle:
        frames = [frame.payload for frame in bundle.frames()]
        assert bundle.damage.nothing_missing
        assert bundle.damage.bytes_unreadable == 0
    return frames


@pytest.mark.parametrize(
    "frames",
    [
        [b""],
        [b"one"],
        [b"first", b"", os.urandom(300_000), b"last"],
        ["Mariama <b> =cmd| ɛ ŋ مريم \ud83d\ude00\0".encode("utf-8", "surrogatepass")] * 100,
        [os.urandom(layout.MAX_PAYLOAD)],
        [bytes(layout.MAX_PAYLOAD)],
    ],
)
def test_what_is_written_is_read(tmp_path: Path, frames: list[bytes]) -> None:
    path = tmp_path / "a.wipsync"
    written = write_bundle(path, iter(frames), READERS)
    assert contents(path) == frames
    assert written.size == path.stat().st_size == padme(written.size)
    assert written.sha256 == sha256(path.read_bytes()).digest()
    assert os.listdir(tmp_path) == ["a.wipsync"]


def test_two_bundles_of_the_same_frames_have_nothing_in_common(tmp_path: Path) -> None:
    one = write_bundle(tmp_path / "1", [b"same"], READERS)
    other = write_bundle(tmp_path / "2", [b"same"], READERS)
    assert one.bundle_id != other.bundle_id
    header_and_frame = range(8, 123 + 28 + 16)
    pieces = {(tmp_path / "1").read_bytes()[at : at + 16] for at in header_and_frame}
    assert not any((tmp_path / "2").read_bytes()[at : at + 16] in pieces for at in header_and_frame)


def test_no_plain_byte_touches_the_disk_at_any_time(tmp_path: Path) -> None:
    secret = os.urandom(64)
    on_disk: list[bytes] = []

    def frames() -> Iterator[bytes]:
        for _ in range(5):
            yield secret * 3
            on_disk.extend(path.read_bytes() for path in tmp_path.iterdir())

    write_bundle(tmp_path / "a", frames(), READERS)
    on_disk.append((tmp_path / "a").read_bytes())
    assert len(on_disk) == 6
    assert not any(secret[at : at + 8] in data for data in on_disk for at in range(56))


def test_a_draft_is_closed_under_a_key_that_is_another_each_time_and_never_the_key_of_the_bundle(
    tmp_path: Path,
) -> None:
    path, kept = tmp_path / "a", []

    def frames() -> Iterator[bytes]:
        yield b"x" * 1000
        (draft,) = (found for found in tmp_path.iterdir() if found != path)
        kept.append(draft.read_bytes())

    for _ in range(2):
        write_bundle(path, frames(), READERS, bundle_id=b"i" * 16, frame_key=b"k" * 32, overwrite=True)
        kept.append(path.read_bytes())
    start = (layout.header_size(kept[0][: layout.START_SIZE]) or 0) + layout.FRAME_HEAD.size
    draft, final, second_draft, second_final = (data[start : len(kept[0])] for data in kept)
    assert final == second_final
    assert len({draft, second_draft, final}) == 3
    for one, other in ((draft, final), (second_draft, final), (draft, second_draft)):
        assert sum(a == b for a, b in zip(one, other, strict=True)) < 8


def test_a_file_of_that_name_stays_unless_it_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"hers")
    with pytest.raises(FileExists) as refused:
        write_bundle(path, [b"x"], READERS)
    assert refused.value.path == str(path)
    assert path.read_bytes() == b"hers"
    write_bundle(path, [b"x"], READERS, overwrite=True)
    assert contents(path) == [b"x"]


def test_a_file_that_appears_while_we_write_stays_as_well(tmp_path: Path) -> None:
    path = tmp_path / "a"

    def frames() -> Iterator[bytes]:
        yield b"x"
        path.write_bytes(b"hers")

    with pytest.raises(FileExists):
        write_bundle(path, frames(), READERS)
    assert path.read_bytes() == b"hers"
    assert os.listdir(tmp_path) == ["a"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileGone):
        write_bundle(tmp_path / "stick" / "a", [b"x"], READERS)
    (tmp_path / "file").touch()
    with pytest.raises(FileGone):
        write_bundle(tmp_path / "file" / "a", [b"x"], READERS)


def test_a_name_that_no_disk_takes_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    for name in ("a\0b", "n" * 5000):
        with pytest.raises(MachineTrouble):
            write_bundle(tmp_path / name, [b"x"], READERS)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("frames", "readers", "passphrase"),
    [
        ([], READERS, None),
        ([bytes(layout.MAX_PAYLOAD + 1)], READERS, None),
        ([b"x"], [], None),
        ([b"x"], [bytes(32)], None),
        ([b"x"], [b"short"], None),
        ([b"x"], READERS, " "),
        ([b"x"], [bytes(PrivateKey.generate().public_key) for _ in range(1001)], None),
    ],
)
def test_what_makes_no_bundle_is_refused_and_leaves_nothing(
    tmp_path: Path, frames: list[bytes], readers: list[bytes], passphrase: str | None
) -> None:
    with pytest.raises(ValueError, match=r"frame|reader|key|empty"):
        write_bundle(tmp_path / "a", frames, readers, passphrase=passphrase)
    assert os.listdir(tmp_path) == []


def test_the_witness_is_asked_when_all_is_written_and_nothing_has_its_name_yet(tmp_path: Path) -> None:
    path = tmp_path / "a"
    seen = []

    def witness() -> None:
        seen.append(path.exists())
        (draft,) = tmp_path.iterdir()
        seen.append(contents(draft) == [b"x"])

    write_bundle(path, [b"x"], READERS, before_publish=witness)
    assert seen == [False, True]


def test_a_witness_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def witness() -> None:
        raise OSError(errno.EACCES, "the witness's own trouble")

    with pytest.raises(OSError, match="own trouble"):
        write_bundle(tmp_path / "a", [b"x"], READERS, before_publish=witness)
    assert os.listdir(tmp_path) == []


def test_frames_that_end_in_trouble_leave_nothing(tmp_path: Path) -> None:
    def frames() -> Iterator[bytes]:
        yield b"x"
        raise KeyError

    with pytest.raises(KeyError):
        write_bundle(tmp_path / "a", frames(), READERS)
    assert os.listdir(tmp_path) == []


def a_disk_of(room: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let writing behave as on a disk with so many bytes left: the last write is cut, the next
    one refused.
    """
    left = [room]

    class SmallDisk(FileIO):
        def write(self, data: bytes) -> int:
            if self.tell() >= left[0]:
                raise OSError(errno.ENOSPC, "full")
            return super().write(bytes(data[: left[0] - self.tell()]))

    monkeypatch.setattr("wipdesk.sync.stick.FileIO", SmallDisk)


FRAMES = [bytes([index]) + os.urandom(20_000) for index in range(10)]


@pytest.mark.parametrize("short_by", [1, 700, 30_000, 190_000, "all"])
def test_a_full_disk_says_how_much_room_is_needed_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, short_by: int | str
) -> None:
    needed = write_bundle(tmp_path / "a", FRAMES, READERS).size
    (tmp_path / "a").unlink()
    a_disk_of(0 if short_by == "all" else needed - int(short_by), monkeypatch)
    with pytest.raises(DiskFull) as refused:
        write_bundle(tmp_path / "a", iter(FRAMES), READERS)
    assert refused.value.needed == needed
    assert os.listdir(tmp_path) == []


def test_a_disk_with_just_enough_room_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needed = write_bundle(tmp_path / "a", FRAMES, READERS).size
    a_disk_of(needed, monkeypatch)
    write_bundle(tmp_path / "a", FRAMES, READERS, overwrite=True)
    assert contents(tmp_path / "a") == FRAMES


def test_a_stick_that_keeps_something_else_is_found_out_before_the_file_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S25."""

    def forgetful(file: object) -> None:
        (draft,) = tmp_path.iterdir()
        data = bytearray(draft.read_bytes())
        data[len(data) // 2] ^= 1
        draft.write_bytes(data)

    monkeypatch.setattr("wipdesk.sync.bundle_file.settle", forgetful)
    with pytest.raises(MachineTrouble, match="reads back differently"):
        write_bundle(tmp_path / "a", FRAMES, READERS)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (errno.EIO, FileGone),
        (errno.ENODEV, FileGone),
        (errno.EROFS, ReadOnly),
        (errno.ENOSPC, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EILSEQ, MachineTrouble),
    ],
)
@pytest.mark.parametrize("step", ["settle", "hash_from_disk", "settle_folder"])
def test_a_stick_that_fails_at_any_step_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, trouble: type[Exception]
) -> None:
    def failing(_: object) -> None:
        raise OSError(code, "no more")

    monkeypatch.setattr(f"wipdesk.sync.bundle_file.{step}", failing)
    with pytest.raises(trouble):
        write_bundle(tmp_path / "a", FRAMES, READERS)
    assert os.listdir(tmp_path) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from wipdesk.sync import bundle_file

def die(*_): os.kill(os.getpid(), signal.SIGKILL)

def frames():
    for index in range(40):
        if step == "frames" and index == 20: die()
        yield os.urandom(30_000)

folder, reader, step = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
if step in ("settle", "hash_from_disk"): setattr(bundle_file, step, die)
bundle_file.write_bundle(folder / "a.wipsync", frames(), [reader], before_publish=die)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("step", ["frames", "settle", "hash_from_disk", "before_publish"])
def test_a_kill_while_writing_leaves_no_file_under_the_name(tmp_path: Path, step: str) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path), READERS[0].hex(), step]
    ended = subprocess.run(command, cwd=REPOSITORY, check=False, capture_output=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert not (tmp_path / "a.wipsync").exists()
    assert all(path.name.startswith(".wipsync-") for path in tmp_path.iterdir())


def test_the_vector_is_made_of_the_bytes_that_we_would_write() -> None:
    folder = Path(__file__).parent / "vectors"
    vector = json.loads((folder / "small.json").read_text("utf-8"))
    data = (folder / "small.wipsync").read_bytes()
    header, sound = layout.decoded_header(bytes.fromhex(vector["header"]))
    assert sound
    assert header.encoded().hex() == vector["header"]
    offsets = [frame["offset"] for frame in vector["frames"]]
    assert layout.encoded_footer(header.encoded(), offsets).hex() == vector["footer"]
    heads = [
        vector["marker"] + struct.pack("<III", frame["index"], 5, len(frame["box"]) // 2).hex()
        for frame in vector["frames"]
    ]
    frames = "".join(head + frame["box"] for head, frame in zip(heads, vector["frames"], strict=True))
    assert (vector["header"] + frames + vector["padding"] + vector["footer"]) == data.hex()
    unpadded = len(data) - len(vector["padding"]) // 2
    assert padme(unpadded) == len(data) == vector["size"]
