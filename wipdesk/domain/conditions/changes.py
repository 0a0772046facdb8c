"""What changed at a place between two visits, question by question; numbers are told and not judged."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from wipdesk.domain.conditions.answers import all_tellings, points, points_of
from wipdesk.domain.told import codes_told, date_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.domain.records.condition import Condition
    from wipdesk.domain.records.visit import Visit


class Change(Enum):
    """How the answer to a question differs from the one before."""

    NONE = "none"
    """Nothing is answered now."""
    FIRST = "first"
    SAME = "same"
    BETTER = "better"
    WORSE = "worse"
    DIFFERS = "differs"


def change(question: Question, before: Sequence[Condition], now: Sequence[Condition]) -> Change:
    """How the answers to a question changed. Better and worse only where every account that counts says so."""
    told, told_before = all_tellings(question, now), all_tellings(question, before)
    if not told:
        return Change.NONE
    if not told_before:
        return Change.FIRST
    if told == told_before:
        return Change.SAME
    if all(points(question, each) for each in (*_telling(question, before), *_telling(question, now))):
        worth, worth_before = points_of(question, now), points_of(question, before)
        if min(worth) > max(worth_before):
            return Change.BETTER
        if max(worth) < min(worth_before):
            return Change.WORSE
    return Change.DIFFERS


def came_before(earlier: Visit, visit: Visit) -> bool:
    """Whether one visit was made to the same place, and surely on an earlier day.

    A visit that has no day yet is taken to be the one that is being made.
    """
    places = codes_told(earlier.place), codes_told(visit.place)
    if places[0] != places[1] or len(places[0].codes) != 1 or places[0].unsure:
        return False
    ended, began = date_told(earlier.date), date_told(visit.date)
    if earlier.id == visit.id or ended is None or not ended.latest:
        return False
    return began is None or (bool(began.earliest) and ended.latest[:10] < began.earliest[:10])


def _telling(question: Question, records: Sequence[Condition]) -> list[Condition]:
    return [each for each in records if all_tellings(question, (each,))]
