"""Write a bundle file: frames of whatever they hold, closed for its readers, and never half a file under its
name.

No plain byte touches the disk. The count of frames is part of every frame's seal and is known only at the
end, so the frames are first closed under a key that is thrown away, and then closed again in place under the
key of the bundle.
"""

from __future__ import annotations

import os
from array import array
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING

from wipdesk.errors import DiskFull, FileExists, MachineTrouble
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.padding import padme
from wipdesk.sync.sealing import (
    TAG_SIZE,
    close_key,
    decrypt_frame,
    encrypt_frame,
    frame_marker,
    new_frame_key,
    seal_key,
)
from wipdesk.sync.stick import (
    CHUNK,
    hash_from_disk,
    is_taken,
    new_file,
    settle,
    settle_folder,
    troubles,
    write_all,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from io import FileIO
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenBundle:
    """A bundle that lies on the disk: its id, its size in bytes, the SHA-256 of the file."""

    bundle_id: bytes
    size: int
    sha256: bytes


def write_bundle(
    path: Path,
    frames: Iterable[bytes],
    recipients: Sequence[bytes],
    *,
    bundle_id: bytes | None = None,
    frame_key: bytes | None = None,
    passphrase: str | None = None,
    overwrite: bool = False,
    before_publish: Callable[[], None] | None = None,
    unfinished: Path | None = None,
) -> WrittenBundle:
    """Write the frames for the holders of these X25519 keys, and of the passphrase if one is given.

    The file gets its name, instead of `unfinished`, only when it was read back unchanged and `before_publish` has
    returned; before
    that, and after any failure, nothing of ours bears the name. `bundle_id` and `frame_key` are for test
    vectors: two bundles must never share a key. Raises DiskFull(bytes needed), FileGone, FileExists,
    ReadOnly, MachineTrouble; ValueError for a payload over 8 MiB, no frame at all, no reader or too many.
    """
    _refuse_existing(path, overwrite=overwrite)
    bundle_id = os.urandom(layout.BUNDLE_ID_SIZE) if bundle_id is None else bundle_id
    frame_key = new_frame_key() if frame_key is None else frame_key
    header = _header(bundle_id, frame_key, recipients, passphrase).encoded()
    unfinished = unfinished or unfinished_beside(path)
    try:
        file = new_file(unfinished)
        try:
            draft = _Draft(file, path, bundle_id, header)
            for payload in frames:
                draft.append(payload)
            digest = draft.finish(frame_key)
        finally:
            with suppress(OSError):  # all that counts was settled, and is read back
                file.close()
        _make_sure(unfinished, digest)
        _refuse_existing(path, overwrite=overwrite)
        if before_publish:
            before_publish()
        _publish(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    return WrittenBundle(bundle_id=bundle_id, size=draft.padded_size, sha256=digest)


def unfinished_beside(path: Path) -> Path:
    """A name for the file until it is whole."""
    return path.with_name(f".wipsync-{token_hex(8)}.part")


def _refuse_existing(path: Path, *, overwrite: bool) -> None:
    if is_taken(path) and not overwrite:
        raise FileExists(str(path))


def _header(
    bundle_id: bytes, frame_key: bytes, recipients: Sequence[bytes], passphrase: str | None
) -> layout.Header:
    readers = tuple(dict.fromkeys(recipients))
    if len(readers) > layout.MAX_RECIPIENTS or not (readers or passphrase):
        raise ValueError("a bundle needs a reader, and at most a thousand")
    return layout.Header(
        bundle_id=bundle_id,
        sealed_keys=tuple(seal_key(frame_key, reader) for reader in readers),
        passphrase_slot=None if passphrase is None else close_key(frame_key, passphrase, bundle_id),
    )


class _Draft:
    """The file while it is written, under a name of its own."""

    def __init__(self, file: FileIO, path: Path, bundle_id: bytes, header: bytes) -> None:
        self._file = file
        self._path = path
        self._bundle_id = bundle_id
        self._marker = frame_marker(bundle_id)
        self._header = header
        self._throwaway_key = new_frame_key()
        self._offsets = array("Q")
        self._frames_end = 0
        self._full: DiskFull | None = None
        self._put(header)

    @property
    def padded_size(self) -> int:
        """The length of the finished file, as far as its frames are known."""
        return padme(self._frames_end + layout.footer_size(len(self._header), len(self._offsets)))

    def append(self, payload: bytes) -> None:
        if len(payload) > layout.MAX_PAYLOAD or len(self._offsets) == layout.MAX_FRAMES:
            raise ValueError("a frame holds at most 8 MiB, a bundle at most 262,144 frames")
        packed = layout.packed(payload)
        index = len(self._offsets)
        self._offsets.append(self._frames_end)
        head = layout.FRAME_HEAD.pack(self._marker, index, 0, len(packed) + TAG_SIZE)
        self._put(head + encrypt_frame(packed, self._throwaway_key, self._bundle_id, index, 0))

    def _put(self, data: bytes) -> None:
        """Write on. On a full disk only count on: she is told how much room is needed, not merely that it is
        not enough.
        """
        self._frames_end += len(data)
        if self._full:
            return
        try:
            with troubles(self._path):
                write_all(self._file, data)
        except DiskFull as full:
            self._full = full
            with suppress(OSError):
                self._file.truncate(0)

    def finish(self, frame_key: bytes) -> bytes:
        """Close the frames under the bundle's key, pad, and add the footer. Returns the SHA-256 of what was
        written.
        """
        if not self._offsets:
            raise ValueError("a bundle has at least one frame")
        if self._full:
            raise DiskFull(self.padded_size) from self._full
        digest = sha256(self._header)
        with troubles(self._path, needed=self.padded_size):
            for index in range(len(self._offsets)):
                digest.update(self._closed_again(index, frame_key))
            self._file.seek(self._frames_end)
            footer = layout.encoded_footer(self._header, self._offsets)
            padding = self.padded_size - self._frames_end - len(footer)
            for start in range(0, padding, CHUNK):
                noise = os.urandom(min(CHUNK, padding - start))
                digest.update(noise)
                write_all(self._file, noise)
            digest.update(footer)
            write_all(self._file, footer)
            settle(self._file)
        return digest.digest()

    def _closed_again(self, index: int, frame_key: bytes) -> bytes:
        start = self._offsets[index]
        end = self._offsets[index + 1] if index + 1 < len(self._offsets) else self._frames_end
        self._file.seek(start + layout.FRAME_HEAD.size)
        box = self._file.read(end - start - layout.FRAME_HEAD.size)
        packed = decrypt_frame(box, self._throwaway_key, self._bundle_id, index, 0)
        if packed is None:
            raise MachineTrouble("what was written reads back differently")
        total = len(self._offsets)
        head = layout.FRAME_HEAD.pack(self._marker, index, total, len(box))
        frame = head + encrypt_frame(packed, frame_key, self._bundle_id, index, total)
        self._file.seek(start)
        write_all(self._file, frame)
        return frame


def _make_sure(unfinished: Path, digest: bytes) -> None:
    with troubles(unfinished):
        if hash_from_disk(unfinished) != digest:
            raise MachineTrouble("what was written reads back differently")


def _publish(unfinished: Path, path: Path) -> None:
    with troubles(path):
        os.replace(unfinished, path)
        try:
            settle_folder(path.parent)
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise
