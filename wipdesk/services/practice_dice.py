"""Chance for the practice register: the same seed gives the same throws, on every machine and for ever.

For invented women only; keys and passphrases never come from here.
"""

from __future__ import annotations

import hashlib
import random
from math import exp, log
from statistics import NormalDist
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Thing = TypeVar("Thing")

_NINTH_OF_TEN = NormalDist().inv_cdf(0.9)


class Dice:
    """One series of throws, named by the seed and by what it is thrown for.

    Each woman has dice of her own, so that a question added to one file changes no other.
    """

    def __init__(self, seed: int, *purpose: str | int) -> None:
        self._name = "|".join(map(str, (seed, *purpose)))
        self._throws = random.Random(self._name)
        self._ids = 0

    def record_id(self) -> str:
        """The id of the next record invented with these dice."""
        self._ids += 1
        return hashlib.blake2b(
            f"{self._name}|{self._ids}".encode(), digest_size=16, person=b"wipdesk-invent"
        ).hexdigest()

    def share(self) -> float:
        """A number from 0 up to, not including, 1."""
        return self._throws.random()

    def chance(self, percent: float) -> bool:
        """Whether something happens that happens so often in a hundred times."""
        return self.share() * 100 < percent

    def whole(self, least: int, most: int) -> int:
        """A whole number between two, both included; the least if they are the wrong way round."""
        return least + int(self.share() * (most - least + 1)) if most > least else least

    def one(self, things: Sequence[Thing]) -> Thing:
        """One of several, each as likely as the others."""
        return things[int(self.share() * len(things))]

    def weighted(self, weights: Mapping[str, float]) -> str:
        """One of several, each as likely as its weight says."""
        left = self.share() * sum(weights.values())
        for thing, weight in weights.items():
            left -= weight
            if left < 0:
                return thing
        return list(weights)[-1]

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        """All of them in an order of chance."""
        return [thing for _, _, thing in sorted((self.share(), at, thing) for at, thing in enumerate(things))]


def shared_out(weights: Mapping[str, float], count: int) -> list[str]:
    """So many things by weight, as near to the shares as whole numbers allow: the largest rests are rounded up."""
    whole = sum(weights.values())
    exact = {thing: weight * count / whole for thing, weight in weights.items()}
    given = {thing: int(wanted) for thing, wanted in exact.items()}
    rests = sorted(exact, key=lambda thing: given[thing] - exact[thing])
    for thing in rests[: count - sum(given.values())]:
        given[thing] += 1
    return [thing for thing, times in given.items() for _ in range(times)]


def long_tail(count: int, *, median: float, nine_of_ten: float, most: int) -> list[int]:
    """Lengths in whole days, shortest first, log-normal: half are below the median, nine of ten below the other."""
    width = log(nine_of_ten / median) / _NINTH_OF_TEN
    shares = ((at + 0.5) / count for at in range(count))
    return [min(most, round(exp(log(median) + width * NormalDist().inv_cdf(share)))) for share in shares]
