"""Whether a woman may be here already: names first, then what else fits; reasons for a person, never a figure.

What is not known is no evidence either way, and nothing here ever makes two women one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING

from wipdesk.domain.name_sounds import key, sound
from wipdesk.domain.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.domain.dates import PartialDate

MOST_WORDS = 8
"""Words of a name that are looked at; what is longer was pasted."""
_LONGEST_NAME = 200
_LIKE = 0.7
_NEARLY_FROM = 5
_BEGINS_FROM = 3
_SHORTEST_NUMBER = 3
_WITHIN_A_YEAR = timedelta(days=366)
_NARROW = timedelta(days=366 * 10)
_NEAR_DAYS = timedelta(days=14)


class Evidence(Enum):
    """What speaks for two records being of one woman."""

    SAME_NAME = "same_name"
    SOUNDS_ALIKE = "sounds_alike"
    FORMS_OF_ONE_NAME = "forms_of_one_name"
    NEARLY_THE_SAME = "nearly_the_same"
    BEGINS_ALIKE = "begins_alike"
    SAME_NUMBER = "same_number"
    AGES_FIT = "ages_fit"
    SAME_PLACE = "same_place"
    CAME_IN_NEAR = "came_in_near"


_WEIGHT = {
    Evidence.SAME_NUMBER: 12,
    Evidence.SAME_NAME: 8,
    Evidence.SOUNDS_ALIKE: 7,
    Evidence.FORMS_OF_ONE_NAME: 6,
    Evidence.NEARLY_THE_SAME: 4,
    Evidence.BEGINS_ALIKE: 3,
    Evidence.AGES_FIT: 3,
    Evidence.SAME_PLACE: 2,
    Evidence.CAME_IN_NEAR: 2,
}
_AGES_APART = 6
"""What ages that cannot both be true take away; they leave nobody out, since ages are told wrongly too."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that fits, with what was asked and what is kept: names, numbers, births, dates or a place."""

    evidence: Evidence
    asked: str | PartialDate
    kept: str | PartialDate
    of: str = ""
    """Of a number, whose it is: `prison`, `police`, `court`, or empty."""


@dataclass(frozen=True, slots=True)
class NameForms:
    """Which names are used for one another, and which words are no names."""

    groups: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """By the sound of a form, the groups that it stands in."""
    members: tuple[tuple[str, ...], ...] = ()
    titles: frozenset[str] = frozenset()

    def of_one_name(self, one: str, other: str) -> bool:
        """Whether two folded words are forms of one name."""
        of_one = self.groups.get(sound(one))
        return of_one is not None and not of_one.isdisjoint(self.groups.get(sound(other), ()))

    def forms_of(self, word: str) -> tuple[str, ...]:
        """Every other form of a folded word's name, folded."""
        of_word = sorted(self.groups.get(sound(word), ()))
        return tuple(dict.fromkeys(form for group in of_word for form in self.members[group] if form != word))

    def words_of(self, names: Iterable[str]) -> dict[str, str]:
        """The words of some names, folded, each with the way it was written; words of respect only if alone."""
        found: dict[str, str] = {}
        for name in names:
            for written in name[:_LONGEST_NAME].split():
                for word in words(written):
                    found.setdefault(word, written.strip(",.;:()"))
        named = {word: written for word, written in found.items() if word not in self.titles}
        return dict(list((named or found).items())[:MOST_WORDS])


def name_forms(groups: Iterable[Iterable[str]], titles: Iterable[str]) -> NameForms:
    """Name forms from lists of names as people write them."""
    members = tuple(tuple(dict.fromkeys(word for name in group for word in words(name))) for group in groups)
    by_sound: dict[str, set[int]] = {}
    for number, forms in enumerate(members):
        for form in forms:
            by_sound.setdefault(sound(form), set()).add(number)
    return NameForms(
        {heard: frozenset(numbers) for heard, numbers in by_sound.items()},
        members,
        frozenset(word for title in titles for word in words(title)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What is known so far of the woman asked about. Sex, belief, origin and health are not asked."""

    names: tuple[str, ...] = ()
    birth: PartialDate | None = None
    numbers: tuple[str, ...] = ()
    place: str = ""
    admitted: PartialDate | None = None
    typing: bool = True
    """Whether the last name may go on: somebody is still typing it."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number she is kept under, and whose it is: `prison`, `police`, `court`, or empty."""

    text: str
    of: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is kept of one woman, every account that stands: a contested cell gives several."""

    id: str
    names: tuple[str, ...] = ()
    births: tuple[PartialDate, ...] = ()
    numbers: tuple[Numbered, ...] = ()
    places: tuple[str, ...] = ()
    admissions: tuple[PartialDate, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A woman who may be the one asked about: what fits, and the births that cannot both be true."""

    id: str
    reasons: tuple[Reason, ...]
    ages_apart: tuple[PartialDate, PartialDate] | None = None


def rank(probe: Probe, known: Iterable[Known], forms: NameForms) -> tuple[Candidate, ...]:
    """Those who may be the woman asked about, likeliest first; nobody whose name and number both differ."""
    asked = _Asked(probe, forms)
    judged = [found for each in known if (found := asked.judge(each)) is not None]
    return tuple(candidate for _, candidate in sorted(judged, key=lambda pair: (-pair[0], pair[1].id)))


def compare(one: Known, other: Known, forms: NameForms) -> tuple[int, Candidate] | None:
    """How far two women who are both here fit, and why; None if they do not come into question.

    Of several accounts those are held against each other that fit.
    """
    births = [
        birth for birth in one.births for theirs in other.births if _meet(birth, theirs, _WITHIN_A_YEAR)
    ]
    admitted = [
        day for day in one.admissions for theirs in other.admissions if _meet(day, theirs, _NEAR_DAYS)
    ]
    here = [place for place in one.places if place in other.places]
    probe = Probe(
        names=one.names,
        birth=next(iter([*births, *one.births]), None),
        numbers=tuple(number.text for number in one.numbers),
        place=next(iter(here), ""),
        admitted=next(iter(admitted), None),
        typing=False,
    )
    return _Asked(probe, forms).judge(other)


class _Asked:
    """One question; remembers what it has already compared."""

    def __init__(self, probe: Probe, forms: NameForms) -> None:
        self._probe = probe
        self._forms = forms
        self._words = forms.words_of(probe.names)
        self._unfinished = {name.split()[-1] for name in probe.names if probe.typing and name.split()}
        self._numbers = {plain: number for number in probe.numbers if (plain := plain_number(number))}
        self._compared: dict[tuple[str, str], Evidence | None] = {}

    def judge(self, known: Known) -> tuple[int, Candidate] | None:
        """How far she fits and why; None if she does not come into question."""
        theirs = self._forms.words_of(known.names)
        named = self._names(theirs)
        numbered = self._number(known)
        ages, apart = self._ages(known.births)
        beside = [*ages, *self._place(known), *self._admission(known)]
        one_word = min(len(self._words), len(theirs)) == 1
        narrow_and_here = {each.evidence for each in beside} >= {Evidence.AGES_FIT, Evidence.SAME_PLACE}
        if not (numbered or len(named) > 1 or (named and (one_word or narrow_and_here))):
            return None
        reasons = (*numbered, *_said_together(named), *beside)
        points = sum(_WEIGHT[each.evidence] for each in (*numbered, *named, *beside))
        points -= _AGES_APART if apart else 0
        points -= max(len(self._words), len(theirs)) - len(named)
        return points, Candidate(known.id, reasons, apart)

    def _names(self, theirs: Mapping[str, str]) -> list[Reason]:
        pairs = [
            (_WEIGHT[evidence], one, other, evidence)
            for one in self._words
            for other in theirs
            if (evidence := self._compare(one, other)) is not None
        ]
        taken: set[str] = set()
        reasons: dict[str, Reason] = {}
        for _, one, other, evidence in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
            if one not in reasons and other not in taken:
                taken.add(other)
                reasons[one] = Reason(evidence, self._words[one], theirs[other])
        return [reasons[one] for one in self._words if one in reasons]

    def _compare(self, one: str, other: str) -> Evidence | None:
        if (one, other) not in self._compared:
            evidence = alike(one, other, self._forms)
            if evidence is None and self._words[one] in self._unfinished and len(one) >= _BEGINS_FROM:
                evidence = Evidence.BEGINS_ALIKE if other.startswith(one) else None
            self._compared[one, other] = evidence
        return self._compared[one, other]

    def _number(self, known: Known) -> list[Reason]:
        for number in known.numbers:
            plain = plain_number(number.text)
            here = bool(number.place) and number.place == self._probe.place
            if plain in self._numbers and (len(plain) >= _SHORTEST_NUMBER or here):
                return [Reason(Evidence.SAME_NUMBER, self._numbers[plain], number.text, number.of)]
        return []

    def _ages(
        self, births: tuple[PartialDate, ...]
    ) -> tuple[list[Reason], tuple[PartialDate, PartialDate] | None]:
        asked = self._probe.birth
        if asked is None or not _narrow(asked):
            return [], None
        told = [birth for birth in births if _narrow(birth)]
        for birth in told:
            if _meet(asked, birth, _WITHIN_A_YEAR):
                return [Reason(Evidence.AGES_FIT, asked, birth)], None
        return [], (asked, told[0]) if told else None

    def _place(self, known: Known) -> list[Reason]:
        place = self._probe.place
        return [Reason(Evidence.SAME_PLACE, place, place)] if place and place in known.places else []

    def _admission(self, known: Known) -> list[Reason]:
        asked = self._probe.admitted
        for admitted in known.admissions if asked is not None else ():
            if asked is not None and _meet(asked, admitted, _NEAR_DAYS):
                return [Reason(Evidence.CAME_IN_NEAR, asked, admitted)]
        return []


def alike(one: str, other: str, forms: NameForms) -> Evidence | None:
    """In which way two folded words may be one name; None if they are two."""
    if one == other:
        return Evidence.SAME_NAME
    heard, theirs = sound(one), sound(other)
    if heard == theirs and len(heard) > 1:
        return Evidence.SOUNDS_ALIKE
    if forms.of_one_name(one, other):
        return Evidence.FORMS_OF_ONE_NAME
    if key(one) and key(one) == key(other) and _ratio(heard, theirs) >= _LIKE:
        return Evidence.SOUNDS_ALIKE
    if heard[:1] == theirs[:1] and min(len(one), len(other)) >= _NEARLY_FROM and one_letter_apart(one, other):
        return Evidence.NEARLY_THE_SAME
    return None


def one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter more, less, changed or swapped with its neighbour makes one word of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    mine, theirs = one[start:], other[start:]
    if mine[1:] == theirs or mine == theirs[1:] or mine[1:] == theirs[1:]:
        return True
    return mine[:2] == theirs[:2][::-1] and mine[2:] == theirs[2:]


def plain_number(number: str) -> str:
    """A number without the signs between its parts, which everybody writes in another way."""
    return "".join(words(number[:_LONGEST_NAME]))


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _said_together(named: list[Reason]) -> list[Reason]:
    """The words that are written the same as one reason, before those that only fit."""
    same = [each for each in named if each.evidence is Evidence.SAME_NAME]
    rest = list(dict.fromkeys(each for each in named if each.evidence is not Evidence.SAME_NAME))
    if not same:
        return rest
    asked, kept = (
        " ".join(dict.fromkeys(str(getattr(each, name)) for each in same)) for name in ("asked", "kept")
    )
    return [Reason(Evidence.SAME_NAME, asked, kept), *rest]


def _narrow(birth: PartialDate) -> bool:
    """Whether a birth says enough to compare: "a grown woman" fits everybody."""
    first, last = birth.first_day, birth.last_day
    return first is not None and last is not None and last - first <= _NARROW


def _meet(one: PartialDate, other: PartialDate, within: timedelta) -> bool:
    bounds = one.first_day, one.last_day, other.first_day, other.last_day
    if None in bounds:
        return False
    first, last, their_first, their_last = (day.toordinal() for day in bounds if day is not None)
    return first <= their_last + within.days and their_first <= last + within.days
