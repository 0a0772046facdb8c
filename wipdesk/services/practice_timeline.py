"""When what happened to one invented woman, as exact days; what her file says of them may be vaguer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.ages import ENGLISH_MONTHS
from wipdesk.domain.dates import PartialDate, at_minute, on_day
from wipdesk.domain.typed_dates import read_date
from wipdesk.services.practice_recipe import recipe, sentences

if TYPE_CHECKING:
    from wipdesk.services.practice_dice import Dice
    from wipdesk.services.practice_plan import Plan

_LONGEST_WITH_POLICE = 12
_FRIDAY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The days of her detention. An empty day has not come."""

    today: date
    arrested: date
    admitted: date
    convicted: date | None = None
    released: date | None = None
    met: date
    """The day a paralegal first sat with her."""

    @property
    def before_trial_until(self) -> date:
        """The last day before trial, or today."""
        return self.convicted or self.released or self.today

    @property
    def until(self) -> date:
        """The last day inside, or today."""
        return self.released or self.today


def timeline(plan: Plan, today: date, dice: Dice) -> Timeline:
    """Reckon back from today: release, conviction, arrest; police custody came first."""
    until = today - timedelta(days=plan.days_since_release)
    tried = until - timedelta(days=plan.days_served)
    arrested = tried - timedelta(days=plan.days_before_trial)
    with_police = min(dice.whole(1, _LONGEST_WITH_POLICE), max(plan.days_before_trial - 1, 0))
    admitted = arrested + timedelta(days=with_police)
    return Timeline(
        today=today,
        arrested=arrested,
        admitted=admitted,
        convicted=tried if plan.standing == "convicted" else None,
        released=until if plan.closed else None,
        met=admitted + timedelta(days=dice.whole(0, min(40, (until - admitted).days))),
    )


def day(when: date, source: str = "") -> PartialDate:
    """A known day, written as one writes it."""
    return on_day(when, source=source, said=spoken(when))


def spoken(when: date) -> str:
    """A day as it is typed: 3 May 2026."""
    return f"{when.day} {ENGLISH_MONTHS[when.month - 1]} {when.year:04d}"


def minute(when: date, dice: Dice, source: str) -> PartialDate:
    """A known day and hour."""
    moment = datetime.combine(when, time(dice.whole(0, 23), 5 * dice.whole(0, 11)))
    return at_minute(moment, source=source, said=f"{spoken(when)} {moment:%H:%M}")


def arrest_as_told(plan: Plan, when: date, today: date, dice: Dice) -> PartialDate:
    """Her arrest as she or a paper tells it: to the hour, to the day, about, or in words nobody can count with."""
    if plan.special == "disputed" or not dice.chance(recipe()["arrest_hour_unknown"]):
        return minute(when, dice, "police" if dice.chance(60) else "self")
    if dice.chance(55):
        return day(when, dice.one(("self", "police", "warrant")))
    if dice.chance(20):
        return read_date(dice.one(sentences()["unreadable"]), today=today, source="self")
    return read_date(_vaguely(when, dice), today=today, source="self")


def _vaguely(when: date, dice: Dice) -> str:
    month = f"{ENGLISH_MONTHS[when.month - 1]} {when.year:04d}"
    third = "early" if when.day <= 10 else "mid" if when.day <= 20 else "late"
    after = spoken(when + timedelta(days=dice.whole(2, 5)))
    before = spoken(when - timedelta(days=dice.whole(2, 5)))
    return dice.one((f"about {month}", month, f"{third} {month}", f"between {before} and {after}"))


def court_day(when: date, latest: date) -> date:
    """The first weekday from then on, but not after the latest day allowed."""
    moved = when
    while moved.weekday() > _FRIDAY:
        moved += timedelta(days=1)
    return min(moved, latest)
