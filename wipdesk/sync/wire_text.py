"""Reading what another laptop wrote, part by part, and believing nothing about its shape."""

from __future__ import annotations

import base64
from typing import Any


class Malformed(ValueError):
    """What was read has not the shape it should have; the argument says which part, with no content."""


def text_of(raw: bytes) -> str:
    """Bytes as unpadded base64url text."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def as_bytes(said: object, length: int) -> bytes:
    """Exactly so many bytes out of unpadded base64url text. Raises Malformed."""
    if not isinstance(said, str) or len(said) != (length * 4 + 2) // 3:
        raise Malformed("bytes")
    try:
        raw = base64.b64decode(said + "=" * (-len(said) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise Malformed("bytes") from error
    if len(raw) != length:
        raise Malformed("bytes")
    return raw


def as_text(said: object, longest: int) -> str:
    """A text of at most so many characters. Raises Malformed."""
    if not isinstance(said, str) or len(said) > longest:
        raise Malformed("text")
    return said


def as_id(said: object) -> str:
    """A record's id. Raises Malformed."""
    text = as_text(said, 32)
    if len(text) != 32 or not set(text) <= _HEX:
        raise Malformed("id")
    return text


def as_number(said: object, most: int) -> int:
    """A whole number from 0 to `most`. Raises Malformed."""
    if type(said) is not int or not 0 <= said <= most:
        raise Malformed("number")
    return said


def as_truth(said: object) -> bool:
    """True or false. Raises Malformed."""
    if not isinstance(said, bool):
        raise Malformed("yes or no")
    return said


def as_list(said: object) -> list[Any]:
    """A list. Raises Malformed."""
    if not isinstance(said, list):
        raise Malformed("list")
    return said


def as_object(said: object) -> dict[str, Any]:
    """An object. Raises Malformed."""
    if not isinstance(said, dict):
        raise Malformed("object")
    return said


_HEX = frozenset("0123456789abcdef")
