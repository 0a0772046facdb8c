"""Ways in which a file or a change is damaged: by a bad stick, a mail program, or somebody who tries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

SECTOR = 4096


def damaged(data: bytes, dice: Random) -> bytes:
    """A file after one mishap, or a few."""
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        data = dice.choice(_FILE)(data, dice)
    return data


def _bits_flipped(data: bytes, dice: Random) -> bytes:
    made = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 8, 64))):
        if made:
            made[dice.randrange(len(made))] ^= 1 << dice.randrange(8)
    return bytes(made)


def _bad_sector(data: bytes, dice: Random) -> bytes:
    at = SECTOR * dice.randrange(1 + len(data) // SECTOR)
    lost = len(data[at : at + SECTOR])
    return data[:at] + dice.choice((bytes(lost), dice.randbytes(lost))) + data[at + lost :]


def _cut_short(data: bytes, dice: Random) -> bytes:
    return data[: dice.randrange(len(data) + 1)]


def _begun_late(data: bytes, dice: Random) -> bytes:
    return data[dice.randrange(len(data) + 1) :]


def _taken_out(data: bytes, dice: Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + data[at + dice.randrange(1, 5000) :]


def _put_in(data: bytes, dice: Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + dice.randbytes(dice.randrange(1, 500)) + data[at:]


def _said_twice(data: bytes, dice: Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + data[at : at + dice.randrange(1, 5000)] + data[at:]


def _swapped(data: bytes, dice: Random) -> bytes:
    one, other = sorted(dice.randrange(len(data) + 1) for _ in range(2))
    return data[other:] + data[one:other] + data[:one]


def _line_ends_changed(data: bytes, _dice: Random) -> bytes:
    return data.replace(b"\n", b"\r\n")


_FILE = (
    _bits_flipped, _bits_flipped, _bad_sector, _bad_sector, _cut_short, _begun_late, _taken_out, _put_in, _said_twice,
    _swapped, _line_ends_changed,
)  # fmt: skip


def altered(body: bytes, dice: Random) -> bytes:
    """The bytes of a change after somebody touched them: as bytes, or as what they say."""
    if dice.random() < 0.5:
        return damaged(body, dice)
    said = json.loads(body)
    for _ in range(dice.choice((1, 1, 2))):
        _alter(said, dice)
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")


ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 2**63, 10**400, "", "x" * 10_000, '"; DROP TABLE commits; --', "../../x", "__proto__", "\0",
    "\u202e", "\ud800", "NaN", [], [[[[[[[[]]]]]]]], {}, {"": ""}, "A" * 22, "f" * 16,
)  # fmt: skip


def _alter(said: Any, dice: Random) -> None:
    """Change one place somewhere inside a list or an object."""
    at = said
    while True:
        places = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not places:
            return
        place = dice.choice(places)
        inside = at[place]
        if isinstance(inside, dict | list) and inside and dice.random() < 0.7:
            at = inside
            continue
        way = dice.random()
        if way < 0.15:
            del at[place]
        elif way < 0.3 and isinstance(at, list):
            at.insert(place, inside)
        else:
            at[place] = dice.choice(ODD)
        return
