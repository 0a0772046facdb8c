"""How long it took from her arrest to her first time before a court: plain arithmetic with bounds, no rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.told import date_told

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.records.matter import Matter

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
COUNTED_IN_HOURS = timedelta(hours=120)
"""Up to so long the time is given in hours, for the first limits of the law are in hours; beyond it in days."""


class Unit(StrEnum):
    """What the time is counted in."""

    HOURS = "hours"
    DAYS = "days"


class Untold(StrEnum):
    """Why it cannot be told; empty when it can."""

    NOTHING = ""
    ARREST = "arrest"
    APPEARANCE = "appearance"
    BOTH = "both"
    YEAR = "year"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAppearance:
    """The two dates of one matter and the whole hours or days between them, at least and at most."""

    arrest: PartialDate | None
    appearance: PartialDate | None
    unit: Unit = Unit.DAYS
    at_least: int = 0
    at_most: int = 0
    untold: Untold = Untold.NOTHING


def first_appearance(matters: tuple[Matter, ...]) -> FirstAppearance:
    """Count for one matter, or for several records of it that are said to be the same."""
    arrest = date_told(*(each.arrest_date for each in matters))
    appearance = date_told(*(each.first_court_date for each in matters))
    untold = _untold(arrest, appearance)
    if untold or arrest is None or appearance is None:
        return FirstAppearance(arrest=arrest, appearance=appearance, untold=untold)
    return _counted(arrest, appearance)


def _untold(arrest: PartialDate | None, appearance: PartialDate | None) -> Untold:
    if arrest and appearance and (arrest.year_guessed or appearance.year_guessed):
        return Untold.YEAR
    known = _is_whole(arrest), _is_whole(appearance)
    reasons = {
        (True, True): Untold.NOTHING,
        (True, False): Untold.APPEARANCE,
        (False, True): Untold.ARREST,
        (False, False): Untold.BOTH,
    }
    return reasons[known]


def _is_whole(date: PartialDate | None) -> bool:
    """Whether both its bounds are known."""
    return date is not None and bool(date.sure_earliest and date.latest)


def _counted(arrest: PartialDate, appearance: PartialDate) -> FirstAppearance:
    least = _time(arrest.to, appearance.from_)
    most = _time(arrest.from_, appearance.to)
    if most < timedelta():
        return FirstAppearance(arrest=arrest, appearance=appearance, untold=Untold.ORDER)
    unit, one = Unit.HOURS, _HOUR
    if most > COUNTED_IN_HOURS:
        unit, one = Unit.DAYS, _DAY
        least = _time(arrest.last_day, appearance.first_day)
        most = _time(arrest.first_day, appearance.last_day)
    return FirstAppearance(
        arrest=arrest,
        appearance=appearance,
        unit=unit,
        at_least=max(least // one, 0),
        at_most=most // one,
    )


def _time(start: date | None, end: date | None) -> timedelta:
    """From one day or minute to another; both ends of a whole date are known."""
    return end - start if start and end else timedelta()
