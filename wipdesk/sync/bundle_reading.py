"""Read a bundle file, and from a damaged one whatever is still whole.

A frame counts only if its seal opens, so nothing altered is ever taken for the original. Frames are found by
their marker, wherever they lie: bytes lost, added or changed before a frame do not matter to it. Each loop
here looks at each byte of the file a few times at most, whatever the file holds.
"""

from __future__ import annotations

import zlib
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.bundle_opening import find_opening
from wipdesk.sync.sealing import decrypt_frame, frame_marker
from wipdesk.sync.stick import PatientFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from nacl.public import PrivateKey

    from wipdesk.sync.bundle_opening import Opening


# Only somebody who writes bundles for us can make frames that burst the limit, a thousand times their size.
# So many are taken for a mistake; after that nothing is inflated further than case records ever shrink.
_BURSTS_BORNE = 16
_RATIO_IF_SUSPICIOUS = 64

_NOWHERE = 2**64 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One piece of a bundle, exactly as it was handed to the writer."""

    index: int
    total: int
    payload: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What a bundle gave and what it did not. `total_expected` is None if nothing whole says how much there
    was.

    `bytes_unreadable` counts what should have been frames; if the last frame is lost, the padding behind it
    as well.
    """

    total_expected: int | None
    read: tuple[int, ...]
    missing: tuple[int, ...]
    bytes_unreadable: int

    @property
    def nothing_missing(self) -> bool:
        """Whether every frame was read."""
        return self.total_expected is not None and not self.missing


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something lies that has the head of a frame; whether it is one, only its seal tells."""

    offset: int
    index: int
    total: int
    box_size: int

    @property
    def end(self) -> int:
        return self.offset + layout.FRAME_HEAD.size + self.box_size


def open_bundle(path: Path, box_keys: Sequence[PrivateKey], passphrase: str | None = None) -> BundleReader:
    """Open a bundle with any of these keys, or with the passphrase if no key fits.

    Raises BundleRefused (NOT_A_BUNDLE, CONTAINER_TOO_NEW, UNREADABLE, NOT_FOR_US), NoPassphrase if only one
    would help, WrongPassphrase, FileGone, FileInUse, MachineTrouble.
    """
    file = PatientFile(path)
    try:
        return BundleReader(file, find_opening(file, box_keys, passphrase))
    except BaseException:
        file.close()
        raise


class BundleReader:
    """An open bundle: `frames()` gives what is whole, `damage` says afterwards what was not. Close it, or use
    `with`.
    """

    def __init__(self, file: PatientFile, opening: Opening) -> None:
        self.bundle_id = opening.bundle_id
        self.size = file.size
        self._file = file
        self._opening = opening
        self.has_end = opening.frames_listed is not None
        """Whether the end of the file is there and sound: a file that is still being copied has none."""
        self._marker = frame_marker(opening.bundle_id)
        self._bursts = 0
        self._damage: Damage | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    @property
    def damage(self) -> Damage:
        """What is missing; known once `frames()` has been read to its end (RuntimeError before that)."""
        if self._damage is None:
            raise RuntimeError("the frames have not been read to the end")
        return self._damage

    def frames(self) -> Iterator[Frame]:
        """Every whole frame once, in the order of their index. Raises FileGone if the stick is pulled out
        meanwhile.
        """
        self._damage = None
        self._bursts = 0
        tally = _Tally()
        yield from self._in_step(tally)
        if not tally.complete:
            yield from self._salvaged(tally)
        self._damage = tally.damage(self._opening, self._file.size)

    def _in_step(self, tally: _Tally) -> Iterator[Frame]:
        """Frames for as long as each is the one that must come next: all of them, in a sound file."""
        for place in self._places(0):
            in_step = place.index == len(tally.read) and tally.fits(place)
            frame = self._frame(place) if in_step else None
            if frame is None:
                return
            tally.add(place)
            yield frame
            if tally.complete:
                return

    def _salvaged(self, tally: _Tally) -> Iterator[Frame]:
        """Frames from where the step was lost. First find out which lie where, as they may lie
        in any order.
        """
        begin = len(tally.read)
        offsets: array[int] = array("Q")
        for place in self._places(tally.last_end):
            if place.index < begin or not tally.fits(place) or _known(offsets, place.index):
                continue
            if self._opened(place) is not None:
                tally.total = place.total
                offsets.extend([_NOWHERE] * (place.index + 1 - len(offsets)))
                offsets[place.index] = place.offset
        for offset in offsets:
            whole = None if offset == _NOWHERE else self._place_at(offset, self._file.size)
            frame = self._frame(whole) if whole else None
            if whole and frame:
                tally.add(whole)
                yield frame

    def _places(self, start: int) -> Iterator[_Place]:
        """Every place from there on where a frame could lie.

        A whole frame holds no second marker, so a length that reaches beyond the next marker is a wrong one.
        For this reason places never overlap, and a file full of markers costs no more to try than any other.
        """
        here = self._file.find(self._marker, start)
        while here >= 0:
            following = self._file.find(self._marker, here + 1)
            place = self._place_at(here, following if following >= 0 else self._file.size)
            if place:
                yield place
            here = following

    def _place_at(self, offset: int, limit: int) -> _Place | None:
        head = self._file.read_at(offset, layout.FRAME_HEAD.size)
        if len(head) < layout.FRAME_HEAD.size:
            return None
        _, index, total, box_size = layout.FRAME_HEAD.unpack(head)
        place = _Place(offset, index, total, box_size)
        possible = index < total <= layout.MAX_FRAMES and layout.MIN_BOX <= box_size <= layout.MAX_BOX
        return place if possible and place.end <= limit else None

    def _opened(self, place: _Place) -> bytes | None:
        box = self._file.read_at(place.offset + layout.FRAME_HEAD.size, place.box_size)
        return decrypt_frame(box, self._opening.frame_key, self.bundle_id, place.index, place.total)

    def _frame(self, place: _Place) -> Frame | None:
        packed = self._opened(place)
        payload = None if packed is None else self._inflated(packed)
        return None if payload is None else Frame(index=place.index, total=place.total, payload=payload)

    def _inflated(self, packed: bytes) -> bytes | None:
        """The payload of a frame, or None if it is too much or not one whole zlib stream and nothing else."""
        suspicious = self._bursts >= _BURSTS_BORNE
        limit = min(
            layout.MAX_PAYLOAD, _RATIO_IF_SUSPICIOUS * len(packed) if suspicious else layout.MAX_PAYLOAD
        )
        inflater = zlib.decompressobj()
        try:
            payload = inflater.decompress(packed, limit + 1)
        except zlib.error:
            return None
        if len(payload) > limit:
            self._bursts += 1
            return None
        return payload if inflater.eof and not inflater.unused_data else None


class _Tally:
    """What has been read so far."""

    def __init__(self) -> None:
        self.total: int | None = None
        self.read: array[int] = array("I")
        self.last_end = 0
        self._bytes_read = 0

    @property
    def complete(self) -> bool:
        return len(self.read) == self.total

    def fits(self, place: _Place) -> bool:
        """Whether a frame belongs to the same whole as the others: frames of one bundle agree on their
        number.
        """
        return self.total is None or self.total == place.total

    def add(self, place: _Place) -> None:
        self.total = place.total
        self.read.append(place.index)
        self.last_end = max(self.last_end, place.end)
        self._bytes_read += place.end - place.offset

    def damage(self, opening: Opening, size: int) -> Damage:
        total = opening.frames_listed if self.total is None else self.total
        read = set(self.read)
        # Behind the last frame there is padding, which may look like anything.
        last_is_read = total is not None and total - 1 in read
        end = self.last_end if last_is_read else opening.footer_start or size
        return Damage(
            total_expected=total,
            read=tuple(self.read),
            missing=tuple(index for index in range(total or 0) if index not in read),
            bytes_unreadable=max(0, end - opening.header_size - self._bytes_read),
        )


def _known(offsets: array[int], index: int) -> bool:
    return index < len(offsets) and offsets[index] != _NOWHERE
