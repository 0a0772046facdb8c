"""Cut what goes into a bundle into several, each a complete bundle of at most a given size, in any order to be merged.

The first holds the orders of the office and the newest changes, so that whatever arrives first tells most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.sync import bundle_layout as layout
from wipdesk.sync.padding import padme_below
from wipdesk.sync.sealing import TAG_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_TABLE_ENTRY = 12
_LISTED = 64
"""Bytes that a frame takes in each of the two lists of contents."""
_MARGIN = 8 * 1024
"""Bytes by which the list of contents of a part may be longer than that of the whole."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What must stay together: the changes of one frame, or one scan; how many bytes of a file it takes."""

    orders: tuple[int, ...] = ()
    changes: tuple[int, ...] = ()
    scan: bytes = b""
    size: int = 0


def size_of(frames: Iterable[bytes]) -> int:
    """How many bytes of a bundle these payloads take."""
    head = layout.FRAME_HEAD.size + TAG_SIZE + _TABLE_ENTRY + 2 * _LISTED
    return sum(len(layout.packed(frame)) + head for frame in frames)


def parts(units: Iterable[Unit], *, most: int, readers: int, contents: int) -> Iterator[list[Unit]]:
    """Fill one part after the other; `contents` is what the list of contents of the whole takes. At least one part.

    What alone is larger than a part is a part by itself.
    """
    header = layout.START_SIZE + 80 * readers + layout.CHECKSUM_SIZE
    around = 2 * (header + contents + _MARGIN) + layout.footer_size(0, 0)
    room = padme_below(most) - around
    some: list[Unit] = []
    taken = 0
    for unit in units:
        if some and taken + unit.size > room:
            yield some
            some, taken = [], 0
        some.append(unit)
        taken += unit.size
    yield some


def names(path: Path, count: int) -> list[Path]:
    """The names of so many parts: bundle-1-of-3.wipsync; of one, the name itself."""
    if count == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{n}-of-{count}{path.suffix}") for n in range(1, count + 1)]
