"""The text of a frame: one line that says of what kind it is, then signed lines.

A signed line is `<64-byte signature in unpadded base64url> <bytes that are signed>`; the bytes hold no line end.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MANIFEST, COMMITS, ROSTER, BLOBS = "manifest", "commits", "roster", "blobs"
HELLO = "hello"
"""Who packed it asks to be let in, in a bundle made before she was."""
FRAME_BYTES = 256 * 1024
_LONGEST_HEAD = 4096
_SIGNATURE_TEXT = 86


def payload(kind: str, lines: Iterable[tuple[bytes, bytes]]) -> bytes:
    """A frame of one kind from (signature, bytes) pairs."""
    text = bytearray(canonical_json.dumps({"kind": kind}).encode())
    for signature, body in lines:
        text += b"\n" + base64.urlsafe_b64encode(signature).rstrip(b"=") + b" " + body
    return bytes(text)


def kind_of(frame: bytes) -> str:
    """What kind of frame it is; empty if its first line does not say."""
    try:
        head = canonical_json.loads(frame[:_LONGEST_HEAD].split(b"\n", 1)[0])
    except canonical_json.BadJson:
        return ""
    kind = head.get("kind") if isinstance(head, dict) else None
    return kind if isinstance(kind, str) else ""


def signed_lines(frame: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(signature, bytes) of every line after the first; the signature is empty where there is none to be read."""
    start = frame.find(b"\n")
    while start >= 0:
        end = frame.find(b"\n", start + 1)
        yield signed_line(frame[start + 1 :] if end < 0 else frame[start + 1 : end])
        start = end


def signed_line(line: bytes) -> tuple[bytes, bytes]:
    """(signature, bytes) of one line."""
    try:
        if line[_SIGNATURE_TEXT : _SIGNATURE_TEXT + 1] != b" ":
            return b"", line
        signature = base64.b64decode(line[:_SIGNATURE_TEXT] + b"==", altchars=b"-_", validate=True)
    except ValueError:
        return b"", line
    return signature, line[_SIGNATURE_TEXT + 1 :]
