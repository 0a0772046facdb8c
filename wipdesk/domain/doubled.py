"""Records of one file that may be one thing written down twice: three people who see one woman in one week all record
Tuesday's hearing. Suggestions only: what is not known speaks neither for nor against, and nobody is joined by this.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import combinations
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.matching import plain_number
from wipdesk.domain.stays import groups
from wipdesk.domain.text import words
from wipdesk.domain.told import accounts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.values import AnyValue

Group = tuple[Any, ...]
_SHORTEST_NUMBER = 3
_A_YEAR = timedelta(days=366)
_NARROW = timedelta(days=366 * 3)


class Alike(Enum):
    """Why two records may be one."""

    SAME_POLICE_NUMBER = "same_police_number"
    SAME_COURT_NUMBER = "same_court_number"
    SAME_DAY = "same_day"
    SAME_OFFENCE = "same_offence"
    SAME_AGE = "same_age"
    SAME_PLACE_AND_TIME = "same_place_and_time"


@dataclass(frozen=True, slots=True)
class Doubled:
    """Two records of a kind that may be one, and why; the ids in order."""

    kind: str
    one: str
    other: str
    alike: Alike


def doubled(file: CaseFile, answered: Collection[frozenset[str]] = ()) -> tuple[Doubled, ...]:
    """What may stand twice in a file, matters first; `answered` are pairs that were said not to be one."""
    found: list[Doubled] = []
    for kind, part, alike in _KINDS:
        together = groups(getattr(file, part), file.same_as)
        for one, other in combinations(together, 2):
            why = alike(file, one, other)
            pairs = {frozenset((each.id, beside.id)) for each in one for beside in other}
            if why is not None and pairs.isdisjoint(answered):
                first, second = sorted((one[0].id, other[0].id))
                found.append(Doubled(kind, first, second, why))
    return tuple(found)


def _matters(_file: CaseFile, one: Group, other: Group) -> Alike | None:
    for name, why in (("court_no", Alike.SAME_COURT_NUMBER), ("police_no", Alike.SAME_POLICE_NUMBER)):
        if _numbers(one, name) & _numbers(other, name):
            return why
    return None


def _charges(file: CaseFile, one: Group, other: Group) -> Alike | None:
    if not _of_one_matter(file, one, other) or _differ(one, other, "count_no"):
        return None
    coded = _texts(one, "offence") & _texts(other, "offence")
    written = _texts(one, "offence_text") & _texts(other, "offence_text")
    return Alike.SAME_OFFENCE if coded or (written and not _differ(one, other, "offence")) else None


def _hearings(file: CaseFile, one: Group, other: Group) -> Alike | None:
    same = _of_one_matter(file, one, other) and _days(one, "date") & _days(other, "date")
    return Alike.SAME_DAY if same else None


def _bails(file: CaseFile, one: Group, other: Group) -> Alike | None:
    same = _of_one_matter(file, one, other) and _days(one, "decided_on") & _days(other, "decided_on")
    return Alike.SAME_DAY if same and not _differ(one, other, "state") else None


def _sentences(file: CaseFile, one: Group, other: Group) -> Alike | None:
    same = _of_one_matter(file, one, other) and _days(one, "sentenced_on") & _days(other, "sentenced_on")
    return Alike.SAME_DAY if same and not _differ(one, other, "kind") else None


def _appeals(file: CaseFile, one: Group, other: Group) -> Alike | None:
    same = _of_one_matter(file, one, other) and _days(one, "filed_on") & _days(other, "filed_on")
    return Alike.SAME_DAY if same else None


def _episodes(_file: CaseFile, one: Group, other: Group) -> Alike | None:
    same = _texts(one, "place") & _texts(other, "place") and not _differ(one, other, "regime")
    return Alike.SAME_PLACE_AND_TIME if same and _overlap(one, other) else None


def _children(file: CaseFile, one: Group, other: Group) -> Alike | None:
    """Whoever writes down two children of an age herself knows that they are two."""
    if _differ(one, other, "sex") or _writers(file, one) & _writers(file, other):
        return None
    fits = any(
        first - their_last <= _A_YEAR and their_first - last <= _A_YEAR
        for first, last in _births(one)
        for their_first, their_last in _births(other)
    )
    return Alike.SAME_AGE if fits else None


_KINDS: tuple[tuple[str, str, Callable[[CaseFile, Group, Group], Alike | None]], ...] = (
    ("matter", "matters", _matters),
    ("charge", "charges", _charges),
    ("hearing", "hearings", _hearings),
    ("bail", "bails", _bails),
    ("sentence", "sentences", _sentences),
    ("appeal", "appeals", _appeals),
    ("custody_episode", "episodes", _episodes),
    ("child", "children", _children),
)


def _told(group: Group, name: str) -> Iterator[AnyValue]:
    for record in group:
        yield from accounts(getattr(record, name))


def _texts(group: Group, name: str) -> set[str]:
    told = {" ".join(words(value)) for value in _told(group, name) if isinstance(value, str)}
    return told - {""}


def _numbers(group: Group, name: str) -> set[str]:
    plain = {plain_number(value) for value in _told(group, name) if isinstance(value, str)}
    return {number for number in plain if len(number) >= _SHORTEST_NUMBER}


def _days(group: Group, name: str) -> set[date]:
    """The days that are told to the day."""
    dates = [value for value in _told(group, name) if isinstance(value, PartialDate) and value.known]
    return {day for each in dates if (day := each.first_day) is not None and day == each.last_day}


def _differ(one: Group, other: Group, name: str) -> bool:
    """Whether both tell a fact, and tell it in no way the same."""
    told = [{value for value in _told(each, name) if isinstance(value, str | int)} for each in (one, other)]
    return all(told) and told[0].isdisjoint(told[1])


def _of_one_matter(file: CaseFile, one: Group, other: Group) -> bool:
    matters = [{file.same_as.get(each.parent, each.parent) for each in group} for group in (one, other)]
    return not matters[0].isdisjoint(matters[1])


def _overlap(one: Group, other: Group) -> bool:
    """Whether both stretches may hold one and the same day, and more than the day on which she was moved."""
    begun, ended = (_outer(one), _outer(other))
    if begun is None or ended is None:
        return False
    return begun[0] < ended[1] and ended[0] < begun[1]


def _outer(group: Group) -> tuple[date, date] | None:
    begins = [value for value in _told(group, "from_date") if isinstance(value, PartialDate)]
    ends = [value for value in _told(group, "to_date") if isinstance(value, PartialDate)]
    first = [each.first_day for each in begins if each.first_day is not None]
    last = [each.last_day for each in ends if each.last_day is not None]
    if not first:
        return None
    return min(first), max(last) if last and len(last) == len(ends) else date.max


def _births(group: Group) -> Iterator[tuple[date, date]]:
    for value in _told(group, "birth_date"):
        bounds = (value.first_day, value.last_day) if isinstance(value, PartialDate) else (None, None)
        if bounds[0] is not None and bounds[1] is not None and bounds[1] - bounds[0] <= _NARROW:
            yield bounds[0], bounds[1]


def _writers(file: CaseFile, group: Group) -> set[str]:
    cells = (
        file.written.get((record.id, field.name)) for record in group for field in kind_of(record).fields
    )
    return {cell.author for cell in cells if cell is not None}
