"""What never came and who may have it: the list of it, asking for it by a file or over the phone, answering."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.roles import Right
from wipdesk.errors import DigitsDoNotFit, NoSuchPerson, NothingOfThatHere, NotNumbers
from wipdesk.services import bundles
from wipdesk.services.report_words import gap_in_words, in_numbers
from wipdesk.sync import outgoing, ranges, requests, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register
    from wipdesk.sync.gaps import Gap
    from wipdesk.sync.outgoing import Made
    from wipdesk.sync.ranges import Ranges

_RANGE = re.compile(r"\s*(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?\s*")


def missing(register: Register) -> tuple[Gap, ...]:
    """What others speak of and that never came here, by laptop."""
    return bundles.missing(register)


def in_words(gap: Gap, say: Say) -> str:
    """One of them as a sentence that can be read over the phone."""
    return gap_in_words(gap, say)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one reads over the phone of one gap: whose, the numbers, and the digits that go with them."""

    sentence: str
    numbers: str
    digits: str
    left: int
    """Changes missing of the same laptop beyond these numbers: what is left is asked for by a file."""


def read_out(gap: Gap, say: Say) -> Spoken:
    """A gap as it is read over the phone; of very many ranges the first."""
    some = gap.ranges[: spoken.MOST_RANGES]
    digits = spoken.in_pairs(spoken.digits_of(bytes.fromhex(gap.stream), some))
    return Spoken(in_words(gap, say), in_numbers(some), digits, gap.count - ranges.count(some))


def ask(register: Register, path: Path, to: Sequence[str] | None = None, *, overwrite: bool = False) -> Made:
    """Write a request for everything missing, to these people or to every other laptop of the office.

    Raises NotAllowed, NothingMissing, NoSuchPerson, and as `outgoing.make`.
    """
    register.require(Right.MERGE)
    addressees = bundles.laptops_of(register, to) if to is not None else bundles.other_laptops(register)
    return requests.ask(register, path, addressees, overwrite=overwrite)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A request that came: who asks for how many changes, how many of them are here."""

    person: str
    count: int
    here: int


def look(register: Register, path: Path) -> Wanted:
    """What a request asks for, and how much of it is here. Raises NotARequest, and as `requests.read`."""
    request = requests.read(register, path)
    [(_, person)] = bundles.names_of(register, [request.packer])
    return Wanted(person, sum(ranges.count(each) for each in request.wanted.values()), request.here)


def answer(register: Register, asked: Path, path: Path, *, overwrite: bool = False) -> Made:
    """Write the bundle that a request asks for: what of it is here and its reader may see, and nothing else.

    Raises NotAllowed, NothingOfThatHere, and as `look` and `outgoing.make`.
    """
    register.require(Right.MERGE)
    request = requests.read(register, asked)
    if not request.here:
        raise NothingOfThatHere
    return outgoing.make(register, path, [request.packer], numbers=request.wanted, overwrite=overwrite)


def answer_by_phone(
    register: Register, path: Path, to: Sequence[str], laptop: str, numbers: str, *, overwrite: bool = False
) -> Made:
    """Write a bundle with these changes of a laptop ("121-180, 204"), as somebody read them out.

    Raises NotAllowed, NotNumbers, NoSuchPerson, NothingOfThatHere, and as `outgoing.make`.
    """
    register.require(Right.MERGE)
    asked = ranges_from(numbers)
    wanted = requests.numbers_of_laptop(register, laptop, asked)
    if not wanted:
        raise NoSuchPerson(laptop, bundles.people_and_laptops(register))
    if not requests.held_of(register, wanted):
        raise NothingOfThatHere
    return outgoing.make(
        register, path, bundles.laptops_of(register, to), numbers=wanted, overwrite=overwrite
    )


def answer_read_out(
    register: Register, path: Path, to: Sequence[str], numbers: str, digits: str, *, overwrite: bool = False
) -> Made:
    """Write a bundle with the changes that somebody read out as numbers and the digits that go with them.

    Raises NotAllowed, NotNumbers, DigitsDoNotFit, NothingOfThatHere, NoSuchPerson, and as `outgoing.make`.
    """
    register.require(Right.MERGE)
    asked = ranges_from(numbers)
    streams = spoken.streams_meant(requests.known_streams(register), asked, spoken.heard(digits))
    if not streams:
        raise DigitsDoNotFit
    wanted = dict.fromkeys(streams, asked)
    if not requests.held_of(register, wanted):
        raise NothingOfThatHere
    return outgoing.make(
        register, path, bundles.laptops_of(register, to), numbers=wanted, overwrite=overwrite
    )


def ranges_from(typed: str) -> Ranges:
    """Numbers as they are typed: "4, 7-12". Raises NotNumbers."""
    found = []
    for part in typed.split(","):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise NotNumbers(typed)
        low = int(match[1])
        found.append((low, int(match[2] or low)))
    if any(low < 1 or high < low for low, high in found):
        raise NotNumbers(typed)
    return ranges.union(found)
