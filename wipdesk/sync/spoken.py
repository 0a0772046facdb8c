"""A missing range as it is read over the phone: its numbers, and eight digits that say whose they are and prove them.

The digits are worked out from the stream and the numbers together. Whoever answers tries the streams she knows: only
the right one gives the digits that were heard, and a number heard wrong gives others.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.sync.ranges import Ranges

MOST_RANGES = 6
"""Ranges that one reads out before it is less work to send a file."""
DIGITS = 8
_PURPOSE = b"wipdesk missing numbers, spoken\x00"


def digits_of(stream: bytes, numbers: Ranges) -> str:
    """The digits that go with these numbers of a stream."""
    said = ",".join(f"{low}-{high}" for low, high in numbers).encode("ascii")
    found = hashlib.sha256(_PURPOSE + stream + said).digest()
    return f"{int.from_bytes(found[:8]) % 10**DIGITS:0{DIGITS}d}"


def in_pairs(digits: str) -> str:
    """Digits as they are read out: 58 24 07 91."""
    return " ".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def heard(typed: str) -> str:
    """The digits in what was typed, whatever stands between them and in whichever figures they are written."""
    return "".join(str(unicodedata.decimal(sign)) for sign in typed if sign.isdecimal())


def streams_meant(streams: Iterable[bytes], numbers: Ranges, digits: str) -> list[bytes]:
    """The streams of whose numbers the digits speak: one, or none if something was heard wrong."""
    return [stream for stream in streams if digits_of(stream, numbers) == digits]
