"""Where invented women are held: one stretch after the other, each with its number and its paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.services.practice_recipe import names, recipe
from wipdesk.services.practice_timeline import day

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.values import DateValue
    from wipdesk.services.practice_dice import Dice
    from wipdesk.services.practice_plan import Plan
    from wipdesk.services.practice_timeline import Timeline


@dataclass(frozen=True, slots=True)
class _Stretch:
    regime: str
    place: str
    begins: date
    begins_as_told: DateValue


def custody(
    plan: Plan, line: Timeline, woman: str, arrest: DateValue, discharged: date | None, dice: Dice
) -> list[Any]:
    """Every stretch without a gap, and the numbers she had. `discharged`: the day she was taken again at the court."""
    stretches = _stretches(plan, line, arrest, discharged, dice)
    records: list[Any] = []
    for at, stretch in enumerate(stretches):
        following = stretches[at + 1] if at + 1 < len(stretches) else None
        ends = following.begins if following else line.released
        number = _number(stretch, dice)
        known: dict[str, Any] = {"number": number} if number else {}
        if ends:
            known |= {"to_date": day(ends, "prison_reg"), "ended_by": _ended_by(stretch, following, plan)}
        episode = CustodyEpisode(
            id=dice.record_id(),
            parent=woman,
            regime=stretch.regime,
            place=stretch.place,
            from_date=stretch.begins_as_told,
            **known,
        )
        records.append(_with_paper(episode, plan, line, dice, stands=ends is None))
        if number:
            records.append(_kept_under(number, stretch, woman, ends, dice))
    return records


def _stretches(
    plan: Plan, line: Timeline, arrest: DateValue, discharged: date | None, dice: Dice
) -> list[_Stretch]:
    station = dice.one(names()["stations"])
    found = [_Stretch("police", station, line.arrested, arrest)]
    if plan.special == "disputed":
        found = []  # so that her arrest has no third account
    place = plan.facility
    if plan.special == "transferred":
        others = [code for code in recipe()["facility"] if code not in (plan.facility, "WATP")]
        place = dice.one(others)
    regime = "unknown" if plan.standing == "no_paper" else "remand"
    found.append(_Stretch(regime, place, line.admitted, day(line.admitted, "prison_reg")))
    if discharged:
        again = discharged + timedelta(days=2)
        found.append(_Stretch("police", station, discharged, day(discharged, "court_file")))
        found.append(_Stretch("remand", place, again, day(again, "prison_reg")))
    if place != plan.facility:
        half = (line.before_trial_until - line.admitted).days // 2
        moved = line.admitted + timedelta(days=max(1, half))
        found.append(_Stretch("remand", plan.facility, moved, day(moved, "prison_reg")))
    if line.convicted:
        found.append(_Stretch("sentenced", plan.facility, line.convicted, day(line.convicted, "court_file")))
    return found


def _ended_by(stretch: _Stretch, following: _Stretch | None, plan: Plan) -> str:
    if following is None:
        return str(recipe()["release"][plan.release]["end"])
    if following.regime == "sentenced":
        return "sentenced"
    if following.regime == "police" or stretch.regime == "police":
        return "to_court"
    return "moved"


def _with_paper(
    episode: CustodyEpisode, plan: Plan, line: Timeline, dice: Dice, *, stands: bool
) -> CustodyEpisode:
    """The paper she is held on; a remand warrant that still stands runs some days more, unless it is her trouble."""
    if episode.regime == "police":
        return episode
    if plan.standing == "no_paper":
        note = "No paper was seen; the officer could not say on what order she is held."
        return replace(episode, authority_document="none_seen", note=note)
    if episode.regime == "sentenced":
        return replace(episode, authority_document="conviction_warrant")
    number = f"W {dice.whole(100, 999)}/{line.admitted.year % 100:02d}"
    if plan.special == "lost_file":
        return replace(episode, authority_document="lost")
    if plan.standing == "committed" and stands:
        return replace(episode, authority_document="commitment_warrant", warrant_no=number)
    episode = replace(episode, authority_document="remand_warrant", warrant_no=number)
    if plan.special == "expired_warrant" and stands:
        return replace(
            episode, warrant_valid_to=day(line.today - timedelta(days=dice.whole(9, 30)), "warrant")
        )
    if stands and dice.chance(80):
        return replace(
            episode, warrant_valid_to=day(line.today + timedelta(days=dice.whole(2, 8)), "warrant")
        )
    return episode


def _number(stretch: _Stretch, dice: Dice) -> str:
    if stretch.regime == "police":
        return ""
    letter = "C" if stretch.regime == "sentenced" else "R"
    return f"{stretch.place}/{letter} {dice.whole(100, 999)}/{stretch.begins.year % 100:02d}"


def _kept_under(number: str, stretch: _Stretch, woman: str, ends: date | None, dice: Dice) -> IdNumber:
    known: dict[str, Any] = {"to_date": day(ends, "prison_reg")} if ends else {}
    return IdNumber(
        id=dice.record_id(),
        parent=woman,
        number=number,
        kind="prison_no_convict" if stretch.regime == "sentenced" else "prison_no_remand",
        place=stretch.place,
        from_date=stretch.begins_as_told,
        **known,
    )
