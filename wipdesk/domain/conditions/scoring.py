"""What the answers of a visit come to, and when they must not be made a number at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from wipdesk.domain.conditions.answers import FULL
from wipdesk.domain.told import accounts
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.records.visit import Visit


class NoScore(Enum):
    """Why the answers of a visit are not made a number."""

    NOT_SAID = "not_said"
    NOT_PRIVATE = "not_private"
    TWO_ACCOUNTS = "two_accounts"
    NOBODY = "nobody"
    NOTHING_COUNTED = "nothing_counted"


@dataclass(frozen=True, slots=True)
class Score:
    """What the answers come to: two bounds in half points, from so many questions."""

    low: int
    high: int
    questions: int
    accounts: int
    """Questions on which sources disagree, counted with the worst and with the best account."""

    @property
    def percent(self) -> tuple[int, int]:
        """The bounds in percent: one number rounded, two of them outwards."""
        most = FULL * self.questions
        if self.low == self.high:
            rounded = (200 * self.low + most) // (2 * most)
            return rounded, rounded
        return 100 * self.low // most, -(-100 * self.high // most)


def refusal(visit: Visit) -> NoScore | None:
    """Why there is no score for a visit, whatever was answered; None where women were talked to in private."""
    private, number = accounts(visit.private_talks), accounts(visit.talked_to)
    if len(set(map(repr, private))) > 1:
        return NoScore.TWO_ACCOUNTS
    if private[0] is False:
        return NoScore.NOT_PRIVATE
    if private[0] is not True:
        return NoScore.NOT_SAID
    nobody = [(isinstance(each, int) and each <= 0) or each is Missing.NONE for each in number]
    if all(nobody):
        return NoScore.NOBODY
    return NoScore.TWO_ACCOUNTS if any(nobody) else None


def score(worth: Iterable[frozenset[int]]) -> Score | None:
    """What questions come to, each by what its answers are worth; None where none of them counts."""
    counted = [each for each in worth if each]
    if not counted:
        return None
    return Score(
        low=sum(min(each) for each in counted),
        high=sum(max(each) for each in counted),
        questions=len(counted),
        accounts=sum(len(each) > 1 for each in counted),
    )
