"""A birth worked out from something in her life: her first child, a class at school, her age when something happened.

Everything here is an estimate and is marked so. Widths are the program's own rule: "about" as in `ages`; a class of
primary school is sat through at the age of the class and five, up to five years later where school began late or a
year was repeated; school begins between five and nine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.ages import SaidAge, birth_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.edtf import Bounds, edtf_of

if TYPE_CHECKING:
    from collections.abc import Callable

BEFORE_CLASS, LATE_BY = 5, 5
SCHOOL_BEGINS = (5, 9)
LAST_CLASS = 12
_FILLING = frozenset(
    {"she", "her", "had", "was", "is", "who", "now", "came", "in", "has", "and", "then", "it", "with"}
)
_CHILD = re.compile(
    r"first child (?P<about>about )?(?P<age>[0-9]{1,2})(?: year)? (?P<near>about )?(?P<now>[0-9]{1,2})(?: year)?"
)
_WHEN = re.compile(r"(?P<about>about )?(?P<age>[0-9]{1,2})(?: year)? when (?P<event>.+)")
_CLASS = re.compile(r"class (?P<number>[0-9]{1,2}) when (?P<event>.+)")
_SCHOOL = re.compile(r"(?:started|began|early) school (?P<event>.+)")


@dataclass(frozen=True, slots=True)
class _Ages:
    """How old she was, at least and at most."""

    least: int
    most: int


def read_life_event(words: str, today: date, read: Callable[[str], Bounds | None]) -> PartialDate | None:
    """Read words of `typed_words` that tell a birth by something in her life; `read` gives the bounds of the rest.

    None if they tell no such thing. What was said is left to whoever asks.
    """
    kept = " ".join(each for each in words.split() if each not in _FILLING)
    child = _CHILD.fullmatch(kept)
    if child:
        born = birth_of(SaidAge(int(child["now"]), int(child["now"]), "year", bool(child["near"]), today))
        if born is None:
            return None
        age = int(child["age"])
        return born_when(Bounds(born.earliest, born.latest), age, age, about=bool(child["about"]))
    found = _CLASS.fullmatch(kept) or _WHEN.fullmatch(kept) or _SCHOOL.fullmatch(kept)
    bounds = read(found["event"]) if found else None
    if found is None or bounds is None:
        return None
    ages = _ages(found)
    about = bool(found.groupdict().get("about"))
    return born_when(bounds, ages.least, ages.most, about=about) if ages else None


def born_when(event: Bounds, least: int, most: int, *, about: bool) -> PartialDate | None:
    """The birth of somebody who was so old when something happened; None where that is open or no age."""
    if not event.earliest or not event.latest:
        return None
    first, last = (date.fromisoformat(bound[:10]) for bound in event)
    early = birth_of(SaidAge(most, most, "year", about, first))
    late = birth_of(SaidAge(least, least, "year", about, last))
    if early is None or late is None or early.earliest > late.latest:
        return None
    bounds = Bounds(early.earliest, late.latest)
    edtf = "/".join(f"{end}~" for end in edtf_of(bounds).split("/"))
    return PartialDate(edtf=edtf, earliest=bounds.earliest, latest=bounds.latest)


def _ages(found: re.Match[str]) -> _Ages | None:
    parts = found.groupdict()
    if parts.get("number"):
        number = int(parts["number"])
        least = number + BEFORE_CLASS
        return _Ages(least, least + LATE_BY) if 1 <= number <= LAST_CLASS else None
    if parts.get("age"):
        return _Ages(int(parts["age"]), int(parts["age"]))
    return _Ages(*SCHOOL_BEGINS)
