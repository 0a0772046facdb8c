"""How the bytes of a bundle file lie: header, heads of frames, footer. Opens no file and no lock.

`resources/help/bundle-format.md` describes it for others. This is container version 1; the bytes never
change. A container that needs other bytes gets another first line (WIPSYNC2) and a reader of its own beside
this one.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from wipdesk.sync.sealing import NONCE_SIZE, SALT_SIZE, SEALED_KEY_SIZE, TAG_SIZE, PassphraseSlot

if TYPE_CHECKING:
    from collections.abc import Sequence

FAMILY = b"WIPSYNC"
MAGIC = FAMILY + b"1"
END = FAMILY + b"E"

MAX_RECIPIENTS = 1_000
MAX_FRAMES = 2**18
MAX_PAYLOAD = 8 * 1024 * 1024
MAX_BOX = MAX_PAYLOAD + 4096  # what zlib can add to bytes it cannot make smaller, and the tag
MIN_BOX = TAG_SIZE + 8  # the tag and the shortest zlib stream there is

BUNDLE_ID_SIZE = 16
MARKER_SIZE = 16
CHECKSUM_SIZE = 16

_START = struct.Struct(f"<8s{BUNDLE_ID_SIZE}sBH")
_PASSPHRASE = struct.Struct(f"<{SALT_SIZE}sII{NONCE_SIZE}s48s")
_HAS_PASSPHRASE = 0b1
START_SIZE = _START.size

FRAME_HEAD = struct.Struct(f"<{MARKER_SIZE}sIII")

_COUNT = struct.Struct("<I")
_ENTRY = struct.Struct("<IQ")
TAIL = struct.Struct("<I8s")


def packed(payload: bytes) -> bytes:
    """A payload as small as zlib makes it: a bundle goes by e-mail, and is packed once."""
    return zlib.compress(payload, level=9)


def checksum(data: bytes) -> bytes:
    """Sixteen bytes that show damage. No protection against anybody: frames protect themselves."""
    return blake2b(data, digest_size=CHECKSUM_SIZE).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What opens a bundle: its id and the frame key, closed once for everybody who may read it."""

    bundle_id: bytes
    sealed_keys: tuple[bytes, ...]
    passphrase_slot: PassphraseSlot | None = None

    def encoded(self) -> bytes:
        """The header's bytes, checksum included."""
        flags = _HAS_PASSPHRASE if self.passphrase_slot else 0
        parts = [_START.pack(MAGIC, self.bundle_id, flags, len(self.sealed_keys)), *self.sealed_keys]
        if slot := self.passphrase_slot:
            parts.append(_PASSPHRASE.pack(slot.salt, slot.memory_kib, slot.passes, slot.nonce, slot.box))
        data = b"".join(parts)
        return data + checksum(data)


def header_size(start: bytes) -> int | None:
    """How long the header is that begins with these `START_SIZE` bytes, or None if none can begin so."""
    if len(start) < START_SIZE:
        return None
    magic: bytes
    flags: int
    recipients: int
    magic, _, flags, recipients = _START.unpack_from(start)
    if magic != MAGIC or flags & ~_HAS_PASSPHRASE or recipients > MAX_RECIPIENTS:
        return None
    passphrase = _PASSPHRASE.size if flags & _HAS_PASSPHRASE else 0
    return START_SIZE + recipients * SEALED_KEY_SIZE + passphrase + CHECKSUM_SIZE


def decoded_header(data: bytes) -> tuple[Header, bool]:
    """The header in exactly `header_size` bytes, and whether its checksum agrees."""
    _, bundle_id, flags, recipients = _START.unpack_from(data)
    slots_end = START_SIZE + recipients * SEALED_KEY_SIZE
    sealed_keys = tuple(
        data[at : at + SEALED_KEY_SIZE] for at in range(START_SIZE, slots_end, SEALED_KEY_SIZE)
    )
    slot = None
    if flags & _HAS_PASSPHRASE:
        salt, memory_kib, passes, nonce, box = _PASSPHRASE.unpack_from(data, slots_end)
        slot = PassphraseSlot(salt=salt, memory_kib=memory_kib, passes=passes, nonce=nonce, box=box)
    header = Header(bundle_id=bundle_id, sealed_keys=sealed_keys, passphrase_slot=slot)
    return header, data[-CHECKSUM_SIZE:] == checksum(data[:-CHECKSUM_SIZE])


def encoded_footer(header: bytes, offsets: Sequence[int]) -> bytes:
    """The end of a bundle: its header once more, and where each frame begins."""
    entries = b"".join(_ENTRY.pack(index, offset) for index, offset in enumerate(offsets))
    table = _COUNT.pack(len(offsets)) + entries
    return header + table + checksum(table) + TAIL.pack(footer_size(len(header), len(offsets)), END)


def footer_size(header: int, frames: int) -> int:
    """The length of the footer of a bundle with so long a header and so many frames, in bytes."""
    return header + _table_size(frames) + TAIL.size


def frames_in_table(table: bytes) -> int | None:
    """How many frames the footer's table lists, or None if it is damaged. It begins after the copy of the
    header.
    """
    if len(table) < _COUNT.size:
        return None
    count: int = _COUNT.unpack_from(table)[0]
    if count > MAX_FRAMES or len(table) != _table_size(count):
        return None
    return count if table[-CHECKSUM_SIZE:] == checksum(table[:-CHECKSUM_SIZE]) else None


def offsets_in_table(table: bytes) -> list[int]:
    """Where each frame begins, by a footer's table that `frames_in_table` found whole."""
    count: int = _COUNT.unpack_from(table)[0]
    return [_ENTRY.unpack_from(table, _COUNT.size + at * _ENTRY.size)[1] for at in range(count)]


def _table_size(frames: int) -> int:
    return _COUNT.size + frames * _ENTRY.size + CHECKSUM_SIZE
