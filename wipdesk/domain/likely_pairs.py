"""Among all women, the pairs who may be one: names first, as when one is typed, but asking less often.

Only women who share a number, or the sound of two names, are ever held against each other, so that the time it takes
grows with the women and not with their pairs.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING

from wipdesk.domain.matching import Evidence, compare, plain_number
from wipdesk.domain.name_sounds import key, sound

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from wipdesk.domain.matching import Candidate, Known, NameForms

_CROWD = 60
"""Women who share two names and are all held against each other; of more, each against those born near her only."""
_NEIGHBOURS = 12
_NAMED = frozenset(
    {
        Evidence.SAME_NAME,
        Evidence.SOUNDS_ALIKE,
        Evidence.FORMS_OF_ONE_NAME,
        Evidence.NEARLY_THE_SAME,
    }
)


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two women who may be one: what fits is said of the second as seen from the first. The ids are in order."""

    one: str
    other: str
    found: Candidate
    points: int
    """For the order only; never shown."""


def likely_pairs(
    women: Sequence[Known],
    forms: NameForms,
    step: Callable[[int, int], object] | None = None,
    *,
    among: Collection[str] = (),
) -> tuple[LikelyPair, ...]:
    """Every pair worth asking about, the likeliest first; `step` is told how far it is and may raise Cancelled.

    With ids in `among` only pairs that one of these women is in.
    """
    seen: set[tuple[str, str]] = set()
    found = []
    blocks = list(_blocks(women, forms))
    for at, block in enumerate(blocks):
        if step is not None and at % 50 == 0:
            step(at, len(blocks))
        for one, other in _held_against(block):
            first, second = (one, other) if one.id < other.id else (other, one)
            if first.id == second.id or (first.id, second.id) in seen:
                continue
            if among and first.id not in among and second.id not in among:
                continue
            seen.add((first.id, second.id))
            judged = compare(first, second, forms)
            if judged is not None and _worth_asking(first, second, judged[1], forms):
                found.append(LikelyPair(first.id, second.id, judged[1], judged[0]))
    return tuple(sorted(found, key=lambda pair: (-pair.points, pair.one, pair.other)))


def _worth_asking(one: Known, other: Known, found: Candidate, forms: NameForms) -> bool:
    """A name must fit: people accused together have one number too. Then another one must, or the number; of a woman
    with a single name something besides it. Never where both tell ages that cannot be one, unless the number says so.
    """
    evidence = {reason.evidence for reason in found.reasons}
    said = [str(reason.asked) for reason in found.reasons if reason.evidence in _NAMED]
    fitting = _names(" ".join(said), forms)
    if not fitting or (found.ages_apart and Evidence.SAME_NUMBER not in evidence):
        return False
    only_one = min(len(_names(" ".join(each.names), forms)) for each in (one, other)) == 1
    beside = evidence - _NAMED if only_one else evidence & {Evidence.SAME_NUMBER}
    return len(fitting) > 1 or bool(beside)


def _names(said: str, forms: NameForms) -> set[str]:
    """How many names these are: spellings that sound alike are one."""
    return {key(word) or sound(word) for word in forms.words_of([said])}


def _blocks(women: Sequence[Known], forms: NameForms) -> Iterator[list[Known]]:
    """Women who share a number, two sounds, or the sound of an only name."""
    shared: dict[object, list[Known]] = {}
    alone: dict[str, list[Known]] = {}
    by_sound: dict[str, list[Known]] = {}
    for woman in women:
        for number in {plain for each in woman.numbers if (plain := plain_number(each.text))}:
            shared.setdefault(("number", number), []).append(woman)
        heard = [_sounds(word, forms) for word in forms.words_of(woman.names)]
        for one, other in combinations(heard, 2):
            for pair in {tuple(sorted(both)) for both in product(one, other)}:
                shared.setdefault(pair, []).append(woman)
        for each in {each for sounds in heard for each in sounds}:
            (alone if len(heard) == 1 else by_sound).setdefault(each, []).append(woman)
    yield from (block for block in shared.values() if len(block) > 1)
    yield from ([*block, *by_sound.get(heard, ())] for heard, block in alone.items())


def _sounds(word: str, forms: NameForms) -> frozenset[str]:
    """What a folded word is found by: its sound, its consonants, and the sounds of the names used for it."""
    heard = {sound(word), key(word) and f"{key(word)}-"}
    heard |= {f"{group}." for group in forms.groups.get(sound(word), ())}
    return frozenset(heard - {""})


def _held_against(block: list[Known]) -> Iterable[tuple[Known, Known]]:
    if len(block) <= _CROWD:
        return combinations(block, 2)
    born = sorted(block, key=_born)
    return ((one, other) for at, one in enumerate(born) for other in born[at + 1 : at + 1 + _NEIGHBOURS])


def _born(woman: Known) -> tuple[str, str]:
    return (woman.births[0].earliest if woman.births else "", woman.id)
