"""What the cell of an attached picture holds: for each page its hash and size, so that a laptop without it can say so.

Written as `<64 hexadecimal digits>:<bytes>`, one for each page in order, with a space between; the hash is
BLAKE2b-256 of the page's JPEG. By it the picture itself travels, with the bundle or later.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_PAGES = 20
"""Pages of one paper; more is a bundle of papers, each of which wants a title of its own."""

_PAGE = re.compile(r"([0-9a-f]{64}):([0-9]{1,8})")


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a scan: the hash of its picture in hexadecimal, and how many bytes it has."""

    hash: str
    size: int


def page_of(picture: bytes) -> Page:
    """The page whose picture this is."""
    return Page(hashlib.blake2b(picture, digest_size=32).hexdigest(), len(picture))


def written(pages: Iterable[Page]) -> str:
    """The text that a cell keeps of these pages."""
    return " ".join(f"{page.hash}:{page.size}" for page in pages)


def read(text: str) -> tuple[Page, ...]:
    """The pages a cell names; none if the text is not one that `written` makes."""
    found = [_PAGE.fullmatch(part) for part in text.split(" ")] if text else []
    return tuple(Page(each[1], int(each[2])) for each in found if each) if all(found) else ()
