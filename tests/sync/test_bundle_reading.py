"""A damaged bundle gives all that is whole, and nothing that is not."""

from __future__ import annotations

import errno
import os
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.public import PrivateKey

from wipdesk.errors import BundleRefused, FileGone, MachineTrouble, Refusal
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.bundle_reading import Damage, open_bundle
from wipdesk.sync.sealing import frame_marker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

from tests.sync.bundle_making import (
    OURS,
    SMALL,
    a_bundle_of,
    frames_of,
    read,
    refusal,
    sealed_frame,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("small") / "a.wipsync"
    write_bundle(path, SMALL, [bytes(PrivateKey.generate().public_key), bytes(OURS.public_key)])
    return path.read_bytes()


def test_every_single_changed_byte_costs_its_own_frame_and_nothing_else(tmp_path: Path, small: bytes) -> None:
    path, frames = tmp_path / "a", frames_of(small)
    assert len(small) < 1700
    for at in range(len(small)):
        for change in (0x01, 0xFF):
            data = small[:at] + bytes([small[at] ^ change]) + small[at + 1 :]
            found, damage = read(path, data)
            whole = {index for index, frame in enumerate(frames) if frame in data}
            assert found == {index: SMALL[index] for index in whole}
            assert damage.total_expected == len(SMALL)
            assert damage.missing == tuple(sorted(set(range(len(SMALL))) - whole))
            assert bool(damage.bytes_unreadable) == bool(damage.missing)


def test_a_file_cut_anywhere_gives_the_frames_before_the_cut(tmp_path: Path, small: bytes) -> None:
    path, frames = tmp_path / "a", frames_of(small)
    header_size = layout.header_size(small[: layout.START_SIZE]) or 0
    for length in range(len(small)):
        data = small[:length]
        if length < header_size:
            assert refusal(path, data) == (Refusal.UNREADABLE if length >= 8 else Refusal.NOT_A_BUNDLE)
            continue
        found, damage = read(path, data)
        assert found == {index: SMALL[index] for index, frame in enumerate(frames) if frame in data}
        if found:
            assert damage.total_expected == len(SMALL)
            assert sorted(damage.read + damage.missing) == list(range(len(SMALL)))


def test_a_file_whose_beginning_is_lost_gives_the_frames_behind(tmp_path: Path, small: bytes) -> None:
    frames = frames_of(small)
    length, _ = layout.TAIL.unpack(small[-12:])
    for start in range(1, len(small) - length):
        data = small[start:]
        found, _ = read(tmp_path / "a", data)
        assert found == {index: SMALL[index] for index, frame in enumerate(frames) if frame in data}


POSITION = st.floats(0, 1, exclude_max=True)


MUTATIONS = st.lists(
    st.tuples(
        st.sampled_from(["flip", "zero", "insert", "remove", "cut", "repeat", "move", "marker", "start"]),
        POSITION,
        POSITION,
        st.integers(1, 255),
    ),
    min_size=1,
    max_size=5,
)


def mutated(data: bytes, kind: str, at: int, other: int, number: int) -> bytes:
    until = at + number
    changed: dict[str, Callable[[], bytes]] = {
        "flip": lambda: data[:at] + bytes([data[at] ^ number]) + data[at + 1 :],
        "zero": lambda: data[:at] + bytes(len(data[at:until])) + data[until:],
        "insert": lambda: data[:at] + os.urandom(number) + data[at:],
        "remove": lambda: data[:at] + data[until:],
        "cut": lambda: data[:at],
        "repeat": lambda: data[:at] + data[other : other + number] + data[at:],
        "move": lambda: data[at:] + data[:at],
        "marker": lambda: data[:at] + frame_marker(data[8:24]) + data[at:],
        "start": lambda: data[:at] + layout.MAGIC + data[at:],
    }
    return changed[kind]()


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(mutations=MUTATIONS)
def test_whatever_is_done_to_a_file_what_is_whole_is_read_and_nothing_else(
    tmp_path: Path, small: bytes, mutations: list[tuple[str, float, float, int]]
) -> None:
    header = small[: layout.header_size(small[: layout.START_SIZE])]
    data = small
    for kind, at, other, number in mutations:
        if data:
            data = mutated(data, kind, int(at * len(data)), int(other * len(data)), number)
    whole = {index: SMALL[index] for index, frame in enumerate(frames_of(small)) if frame in data}
    try:
        found, _ = read(tmp_path / "a", data)
    except BundleRefused:
        assert header not in data
    else:
        assert found.items() <= dict(enumerate(SMALL)).items()
        if header in data:
            assert found == whole


def test_frames_in_any_order_come_out_in_theirs(tmp_path: Path) -> None:
    frames = [sealed_frame(index, 5, zlib.compress(bytes([index]))) for index in range(5)]
    shuffled = [frames[index] for index in (0, 3, 3, 1, 4, 0, 2)]
    found, damage = read(tmp_path / "a", a_bundle_of(shuffled))
    assert list(found) == [0, 1, 2, 3, 4]
    assert damage.nothing_missing


def test_damage_is_not_told_before_the_end(tmp_path: Path, small: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(small)
    with open_bundle(path, [OURS]) as bundle:
        frames = bundle.frames()
        next(frames)
        with pytest.raises(RuntimeError):
            assert bundle.damage
        assert len([*frames]) == len(SMALL) - 1
        assert bundle.damage.nothing_missing
        assert [frame.payload for frame in bundle.frames()] == SMALL


def test_a_bundle_of_which_only_the_ends_are_left_says_how_much_is_missing(
    tmp_path: Path, small: bytes
) -> None:
    data = small
    for frame in frames_of(small):
        data = data.replace(frame, bytes(len(frame)))
    found, damage = read(tmp_path / "a", data)
    assert (found, damage.total_expected, damage.missing) == ({}, 7, tuple(range(7)))
    header = small[: layout.header_size(small[: layout.START_SIZE])]
    assert read(tmp_path / "a", header)[1] == Damage(
        total_expected=None, read=(), missing=(), bytes_unreadable=0
    )


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "a.wipsync"
    write_bundle(path, (bytes([index]) + os.urandom(85_000) for index in range(30)), [bytes(OURS.public_key)])
    return path


@pytest.mark.parametrize("sector", [0, 1, 77, 300, 600, -1])
def test_one_bad_sector_in_two_megabytes_costs_at_most_a_tenth(
    tmp_path: Path, large: Path, sector: int
) -> None:
    data = bytearray(large.read_bytes())
    assert len(data) >= 2_000_000
    at = sector * 4096 if sector >= 0 else len(data) - 4096
    data[at : at + 4096] = bytes(4096)
    found, damage = read(tmp_path / "a", bytes(data))
    assert len(found) >= 27
    assert len(found) + len(damage.missing) == damage.total_expected == 30
    assert all(payload[0] == index for index, payload in found.items())


def test_the_first_three_fifths_of_an_attachment_bring_their_frames(tmp_path: Path, large: Path) -> None:
    data = large.read_bytes()
    found, damage = read(tmp_path / "a", data[: len(data) * 3 // 5])
    assert damage.missing == tuple(range(len(found), 30))
    assert len(found) >= 16


def reading_fails_at(monkeypatch: pytest.MonkeyPatch, fails: Callable[[int, int], bool], code: int) -> None:
    from wipdesk.sync.stick import PatientFile

    plainly = PatientFile._read_plainly  # noqa: SLF001 - the stick itself is replaced

    def failing(self: PatientFile, offset: int, length: int) -> bytes:
        if fails(offset, length):
            raise OSError(code, "bad")
        return plainly(self, offset, length)

    monkeypatch.setattr(PatientFile, "_read_plainly", failing)


@pytest.mark.parametrize("sector", [0, 100, 101, 400])
def test_a_sector_that_cannot_be_read_is_damage_like_any_other_and_is_not_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, large: Path, sector: int
) -> None:
    asked = []

    def is_bad(at: int, length: int) -> bool:
        bad = at < (sector + 1) * 4096 and at + length > sector * 4096
        if bad:
            asked.append(at)
        return bad

    reading_fails_at(monkeypatch, is_bad, errno.EIO)
    found, damage = read(large)
    assert len(found) >= 28
    assert len(found) + len(damage.missing) == 30
    assert len(asked) == 2  # with its neighbours, then alone


def test_a_stick_with_too_many_bad_sectors_is_given_up(monkeypatch: pytest.MonkeyPatch, large: Path) -> None:
    reading_fails_at(monkeypatch, lambda at, length: at + length > 700_000, errno.EIO)
    with pytest.raises(FileGone):
        read(large)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENODEV, errno.ENXIO])
def test_a_stick_pulled_out_while_we_read_is_said(
    monkeypatch: pytest.MonkeyPatch, large: Path, code: int
) -> None:
    with open_bundle(large, [OURS]) as bundle:
        frames = bundle.frames()
        next(frames)
        reading_fails_at(monkeypatch, lambda _at, _length: True, code)
        with pytest.raises(FileGone):
            list(frames)


def test_a_file_cut_while_we_read_is_said(tmp_path: Path, large: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(large.read_bytes())
    with open_bundle(path, [OURS]) as bundle:
        frames = bundle.frames()
        next(frames)
        os.truncate(path, 700_000)
        with pytest.raises(MachineTrouble):
            list(frames)
