"""What a rule and the dates of a file come to: never a bare number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from wipdesk.domain.clocks.rules import ClockRule, Unit
    from wipdesk.domain.dates import PartialDate


class Outcome(StrEnum):
    """How a file stands to a rule; in order of urgency."""

    OVERDUE = "overdue"
    POSSIBLY = "possibly"
    WITHIN = "within"
    CANNOT_TELL = "cannot_tell"


class Lack(StrEnum):
    """What is not known and would decide it."""

    ARREST = "arrest"
    ARREST_HOUR = "arrest_hour"
    COURT_HOUR = "court_hour"
    FIRST_COURT = "first_court"
    COURT_DAY = "court_day"
    START = "start"
    STOP = "stop"
    DETENTION = "detention"
    OFFENCE_CLASS = "offence_class"
    MAXIMUM = "maximum"
    NO_CHARGE = "no_charge"
    AGE = "age"
    COURT_DAYS = "court_days"
    COURT_HOURS = "court_hours"
    BAIL_DECISION = "bail_decision"
    IN_FORCE = "in_force"
    ORDER = "order"
    CONDITION = "condition"
    TOLD = "told"
    WHICH_CHARGE = "which_charge"
    COURT = "court"
    NOTICE = "notice"
    TERM = "term"
    PAYMENT = "payment"
    YEAR = "year"
    SENTENCED = "sentenced"


@dataclass(frozen=True, slots=True)
class Used:
    """One value that was counted with, and where it stands."""

    kind: str
    record: str
    field: str
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockResult:
    """One rule counted over one instance: one arrest, one hearing, one sentence."""

    rule: ClockRule
    outcome: Outcome
    matters: tuple[str, ...] = ()
    start: PartialDate | None = None
    stop: PartialDate | None = None
    running: bool = False
    """Whether it goes on today."""
    unit: Unit
    least: int | None = None
    """Whole hours, or days, that passed: at least."""
    most: int | None = None
    due_first: datetime | None = None
    """When the limit is reached: not before."""
    due_last: datetime | None = None
    """Not after."""
    over_least: int = 0
    """By how many hours, or days, it is passed at least."""
    over_most: int = 0
    used: tuple[Used, ...] = ()
    because: tuple[str, ...] = ()
    """The offences that put the matter into the class this rule is for, as the list calls them."""
    lacking: tuple[Lack, ...] = ()
    also: tuple[ClockRule, ...] = ()
    """Other laws in force then that say the same."""
    longest_of_all: bool = False
    """Whether the class of the offence is not known, but no class has longer."""
    number: int | None = None
    """How many, where the rule counts things."""
    calendar: str = ""
    """Version of the court days that were counted with; empty if none were."""

    @property
    def version(self) -> str:
        """The version of the rule, by which it can be explained later: SL-72H@1a2b3c4d5e."""
        return f"{self.rule.id}@{self.rule.version}"


def year_not_said(result: ClockResult, *dates: PartialDate | None) -> ClockResult:
    """The same where it rests on a date whose year nobody said: never more than possible, and the year is lacking."""
    if result.outcome is Outcome.WITHIN or not any(each and each.year_guessed for each in dates):
        return result
    outcome = Outcome.POSSIBLY if result.outcome is Outcome.OVERDUE else result.outcome
    return replace(result, outcome=outcome, lacking=tuple(dict.fromkeys((*result.lacking, Lack.YEAR))))


_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}


def urgency(result: ClockResult) -> tuple[object, ...]:
    """By this results are put in order: the most overdue first, law before the rest, then what is due soonest."""
    hours = result.over_least * (1 if result.unit == "hours" else 24)
    most = result.over_most * (1 if result.unit == "hours" else 24)
    due = result.due_first.isoformat() if result.due_first else "9"
    settled = result.outcome == Outcome.WITHIN and not result.running
    return (
        _RANK[result.outcome],
        settled,
        not result.rule.is_law,
        -hours,
        -most,
        due,
        result.rule.id,
        result.matters,
        result.start.earliest if result.start else "",
    )
