"""Scans in a bundle: each picture in pieces, each piece a frame of its own, named by the hash of the whole picture.

The first line of the frame says which picture the piece is of, how long that is and where in it the piece begins; the
second is the piece itself in base64url. Readers of before pass over frames of this kind and count them.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage.blobs import LARGEST, PIECE
from wipdesk.sync.payloads import BLOBS, FRAME_BYTES
from wipdesk.sync.wire_text import Malformed, as_bytes, as_number, as_object, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

HASH = 32
_LONGEST_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a picture: the hash and length of the whole, where the part begins, and its bytes."""

    hash: bytes
    size: int
    at: int
    content: bytes


def frames_of(named: bytes, content: bytes) -> Iterator[bytes]:
    """The frames that carry a picture."""
    for at in range(0, max(len(content), 1), FRAME_BYTES):
        head = canonical_json.dumps({"at": at, "blob": text_of(named), "kind": BLOBS, "size": len(content)})
        piece = base64.urlsafe_b64encode(content[at : at + FRAME_BYTES]).rstrip(b"=")
        yield head.encode() + b"\n" + piece


def piece_in(frame: bytes) -> Piece | None:
    """The piece that a frame of this kind holds; None if it has not the shape of one."""
    head, _, text = frame.partition(b"\n")
    if len(head) > _LONGEST_HEAD:
        return None
    try:
        said = as_object(canonical_json.loads(head))
        size = as_number(said.get("size"), LARGEST)
        at = as_number(said.get("at"), size)
        named = as_bytes(said.get("blob"), HASH)
        content = base64.b64decode(text + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (canonical_json.BadJson, Malformed, ValueError):
        return None
    if len(content) > PIECE or at + len(content) > size or (size and not content):
        return None
    return Piece(named, size, at, content)
