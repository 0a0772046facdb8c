"""When a child inside reaches the age up to which it may stay: bounds from what is known of its birth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.edtf import moved_by_months

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildLimit:
    """An age in months, and where it comes from; without a citation it is the office's planning age."""

    months: int
    lead_days: int
    citation: str = ""
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Reaching:
    """The first and the last day on which the child may reach the age."""

    first: date
    last: date


def reaching(birth: PartialDate, limit: ChildLimit) -> Reaching | None:
    """When the age is reached; None where the birth is not known to both sides."""
    if birth.first_day is None or birth.last_day is None:
        return None
    return Reaching(
        moved_by_months(birth.first_day, limit.months), moved_by_months(birth.last_day, limit.months)
    )
