"""Bundles made by hand, byte by byte, for tests that damage or forge them."""

from __future__ import annotations

import os
import struct
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from nacl.public import PrivateKey

from wipdesk.errors import BundleRefused, Refusal
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.bundle_reading import Damage, open_bundle
from wipdesk.sync.sealing import encrypt_frame, frame_marker, seal_key

if TYPE_CHECKING:
    from collections.abc import Sequence

OURS = PrivateKey(b"\7" * 32)


FRAME_KEY = bytes(range(32))


BUNDLE_ID = b"\5" * 16


VECTORS = Path(__file__).parent / "vectors"


REPOSITORY = Path(__file__).resolve().parents[2]


Pieces = dict[int, bytes]


SMALL = [b'{"first":1}', b"", os.urandom(200), b"ab" * 400, "ɛ مريم 😀".encode(), os.urandom(90), b"last"]


def sealed_frame(index: int, total: int, packed: bytes) -> bytes:
    box = encrypt_frame(packed, FRAME_KEY, BUNDLE_ID, index, total)
    return layout.FRAME_HEAD.pack(frame_marker(BUNDLE_ID), index, total, len(box)) + box


def a_header(**more: object) -> bytes:
    sealed = seal_key(FRAME_KEY, bytes(OURS.public_key))
    return layout.Header(bundle_id=BUNDLE_ID, sealed_keys=(sealed,), **more).encoded()  # type: ignore[arg-type]


def a_bundle_of(frames: Sequence[bytes], header: bytes | None = None) -> bytes:
    header = a_header() if header is None else header
    ends = list(accumulate(map(len, frames), initial=len(header)))
    return header + b"".join(frames) + layout.encoded_footer(header, ends[:-1])


def read(path: Path, data: bytes | None = None) -> tuple[Pieces, Damage]:
    if data is not None:
        path.write_bytes(data)
    found: Pieces = {}
    last = -1
    with open_bundle(path, [OURS]) as bundle:
        for frame in bundle.frames():
            assert last < frame.index < frame.total
            last = frame.index
            found[frame.index] = frame.payload
    assert bundle.damage.read == tuple(found)
    return found, bundle.damage


def refusal(path: Path, data: bytes, keys: Sequence[PrivateKey] = (OURS,)) -> Refusal:
    path.write_bytes(data)
    with pytest.raises(BundleRefused) as refused:
        open_bundle(path, keys)
    return refused.value.reason


def frames_of(data: bytes) -> list[bytes]:
    """The bytes of each frame of a sound bundle, cut out by its footer's table."""
    length, _ = layout.TAIL.unpack(data[-12:])
    size = layout.header_size(data[: layout.START_SIZE]) or 0
    (count,) = struct.unpack_from("<I", data, len(data) - length + size)
    frames = []
    for entry in range(count):
        _, at = struct.unpack_from("<IQ", data, len(data) - length + size + 4 + 12 * entry)
        box_size = layout.FRAME_HEAD.unpack_from(data, at)[3]
        frames.append(data[at : at + layout.FRAME_HEAD.size + box_size])
    return frames
