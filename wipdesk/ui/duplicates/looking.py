"""What the page of possible duplicates asks of, in the order in which it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.services import doubled_records, duplicates

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.lists import Say
    from wipdesk.services.doubled_records import Joined
    from wipdesk.services.duplicates import Named


@dataclass(frozen=True, slots=True)
class Pair:
    """Two women, or two records of one woman."""

    kind: str
    one: str
    other: str
    record: Any = None
    """Of two records what there is to read; two women are compared when they are looked at."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The pairs to ask of, the files said to be of the woman in question, and the state that was looked at."""

    pairs: tuple[Pair, ...] = ()
    files: tuple[Named, ...] = ()
    joined: tuple[Joined, ...] = ()
    """Her records that are said to be one."""
    mark: str = ""
    about: str = ""
    """The woman in question; empty if all were looked at."""


def key_of(pair: Pair) -> frozenset[str]:
    """What a pair is known by."""
    return frozenset((pair.one, pair.other))


def look(register: Any, say: Say, step: Callable[[int, int], object], *, about: str) -> Looked:
    """Look through all women; or through one woman's file, and for others who may be she. Raises NoSuchRecord."""
    listing = duplicates.women_pairs(register, say, step, about=about)
    pairs = tuple(Pair("woman", each.one.id, each.other.id) for each in listing.pairs)
    if not about:
        return Looked(pairs, mark=listing.mark)
    return Looked(
        (*pairs, *records_of(register, about, say)),
        duplicates.files_of(register, about, say),
        doubled_records.joined(register, about, say),
        listing.mark,
        about,
    )


def records_anywhere(register: Any, say: Say, step: Callable[[int, int], object]) -> tuple[Pair, ...]:
    """What may stand twice in any file; it reads every file whole. `step` may raise Cancelled."""
    found = doubled_records.everywhere(register, say, step)
    return tuple(Pair(each.kind, each.one, each.other, each) for each in found)


def records_of(register: Any, woman: str, say: Say) -> tuple[Pair, ...]:
    """What may stand twice in one woman's file. Raises NoSuchRecord."""
    found = doubled_records.in_file(register, woman, say)
    return tuple(Pair(each.kind, each.one, each.other, each) for each in found)
