"""Find a header of a bundle file that opens it, in whichever of its two copies is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.errors import BundleRefused, NoPassphrase, Refusal, UserTrouble, WrongPassphrase
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.sealing import frame_marker, open_closed_key, open_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nacl.public import PrivateKey

    from wipdesk.sync.stick import PatientFile

# Somebody can fill a file with beginnings of headers; an honest one has two.
_BEGINNINGS_TRIED = 64
_COPIES_KEPT = 2
_LONGEST_FOOTER = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a bundle is opened with, and where its frames may lie; the last two are None if the footer is
    lost.
    """

    bundle_id: bytes
    frame_key: bytes
    header_size: int
    footer_start: int | None
    frames_listed: int | None


@dataclass(frozen=True, slots=True)
class _Copy:
    """One copy of the header; sound if its checksum agrees."""

    header: layout.Header
    size: int
    sound: bool


def find_opening(file: PatientFile, box_keys: Sequence[PrivateKey], passphrase: str | None) -> Opening:
    """What opens the bundle. Raises BundleRefused, NoPassphrase or WrongPassphrase as `open_bundle` says."""
    footer_start = _footer_start(file)
    copies = _copies(file, footer_start)
    if not copies:
        raise BundleRefused(_why_no_header(file))
    openings = [
        (_opening(file, copy, frame_key, footer_start), copy.sound)
        for copy in copies
        if (frame_key := _frame_key(copy.header, box_keys, passphrase))
    ]
    for opening, _ in openings:
        if file.find(frame_marker(opening.bundle_id), 0) >= 0:
            return opening
    for opening, sound in openings:
        if sound:  # the header of a bundle of which no frame is left
            return opening
    raise _why_closed(copies, passphrase)


def _footer_start(file: PatientFile) -> int | None:
    tail = file.read_at(file.size - layout.TAIL.size, layout.TAIL.size)
    if len(tail) < layout.TAIL.size:
        return None
    length, end = layout.TAIL.unpack(tail)
    return file.size - length if end == layout.END and length <= min(file.size, _LONGEST_FOOTER) else None


def _copies(file: PatientFile, footer_start: int | None) -> list[_Copy]:
    """The sound copies of the header. If there is none, the damaged ones: a slot that still opens was not
    hit.
    """
    places = (0,) if footer_start is None else (0, footer_start)
    found = [copy for place in places if (copy := _copy_at(file, place))]
    sound = [copy for copy in found if copy.sound] or _sound_anywhere(file)
    return list(dict.fromkeys(sound or found))


def _sound_anywhere(file: PatientFile) -> list[_Copy]:
    """Sound copies where none should be: something was put before the file, or its end was moved."""
    kept: list[_Copy] = []
    here = -1
    for _ in range(_BEGINNINGS_TRIED):
        here = file.find(layout.MAGIC, here + 1)
        if here < 0 or len(kept) == _COPIES_KEPT:
            break
        copy = _copy_at(file, here)
        if copy and copy.sound:
            kept.append(copy)
    return kept


def _copy_at(file: PatientFile, offset: int) -> _Copy | None:
    size = layout.header_size(file.read_at(offset, layout.START_SIZE))
    if size is None or offset + size > file.size:
        return None
    header, sound = layout.decoded_header(file.read_at(offset, size))
    return _Copy(header, size, sound)


def _frame_key(header: layout.Header, box_keys: Sequence[PrivateKey], passphrase: str | None) -> bytes | None:
    for sealed in header.sealed_keys:
        for box_key in box_keys:
            if frame_key := open_key(sealed, box_key):
                return frame_key
    if header.passphrase_slot and passphrase is not None:
        return open_closed_key(header.passphrase_slot, passphrase, header.bundle_id)
    return None


def _opening(file: PatientFile, copy: _Copy, frame_key: bytes, footer_start: int | None) -> Opening:
    table_start = None if footer_start is None else footer_start + copy.size
    table = (
        b"" if table_start is None else file.read_at(table_start, file.size - layout.TAIL.size - table_start)
    )
    return Opening(
        bundle_id=copy.header.bundle_id,
        frame_key=frame_key,
        header_size=copy.size,
        footer_start=footer_start,
        frames_listed=layout.frames_in_table(table),
    )


def _why_no_header(file: PatientFile) -> Refusal:
    start = file.read_at(0, len(layout.MAGIC))
    another = len(start) == len(layout.MAGIC) and start not in (layout.MAGIC, layout.END)
    if another and start.startswith(layout.FAMILY):
        return Refusal.CONTAINER_TOO_NEW
    end = file.read_at(file.size - len(layout.END), len(layout.END))
    if end == layout.END or file.find(layout.MAGIC, 0) >= 0:
        return Refusal.UNREADABLE
    return Refusal.NOT_A_BUNDLE


def _why_closed(copies: Sequence[_Copy], passphrase: str | None) -> UserTrouble:
    slots = [copy.header.passphrase_slot for copy in copies if copy.header.passphrase_slot]
    if not any(copy.sound for copy in copies):
        return BundleRefused(Refusal.UNREADABLE)
    if not slots:
        return BundleRefused(Refusal.NOT_FOR_US)
    if not any(slot.reasonable for slot in slots):
        return BundleRefused(Refusal.UNREADABLE)
    return NoPassphrase() if passphrase is None else WrongPassphrase()
