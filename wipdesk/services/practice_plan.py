"""Who is in the practice register: how many women, where, on what charge, for how long, and who has what trouble.

Shares are kept to by dealing, not by luck: a small register has the same shape as a large one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp
from statistics import NormalDist
from typing import TYPE_CHECKING

from wipdesk.services.lists import load
from wipdesk.services.practice_dice import Dice, long_tail, shared_out
from wipdesk.services.practice_recipe import recipe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COORDINATOR, PARALEGAL_1, PARALEGAL_2 = "coordinator", "paralegal-1", "paralegal-2"
LAWYERS = frozenset({"ngo_lawyer", "lab_lawyer", "private_paid"})
"""Those who help her in law and speak for her in court."""
UNTRIED = frozenset({"remand", "committed", "bail_unmet"})
COUNTRY = "sl"

_SPREAD_OF_AGES = 0.33
_YOUNGEST, _OLDEST = 18, 74
_EVERY_TROUBLE_FROM = 12
"""From so many women in custody on, each special trouble of the recipe occurs at least once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is decided about one woman before her file is written. Days are whole days."""

    number: int
    facility: str
    standing: str
    group: str
    offence: str
    days_before_trial: int
    days_served: int = 0
    days_since_release: int = 0
    release: int = -1
    """Which way out of the recipe; -1 for a woman in custody."""
    age: int
    age_told_as: str
    special: str = ""
    alike: int = -1
    """Number of the woman whose name hers is taken for."""
    child_months: int = 0
    """Age of the child she has with her inside."""
    helped_by: str = ""
    """Who helps her in law."""
    carer: bool = False
    """Whether she cares for children."""
    recorder: str = COORDINATOR

    @property
    def closed(self) -> bool:
        """Whether she is no longer held."""
        return self.release >= 0

    @property
    def untried(self) -> bool:
        """Whether she is held before trial now."""
        return self.standing in UNTRIED and not self.closed

    @property
    def days_held(self) -> int:
        """All the days, before trial and after."""
        return self.days_before_trial + self.days_served


def plans(women: int, seed: int) -> tuple[Plan, ...]:
    """Everyone: so many women in custody and, in proportion, those who are out again. ValueError: fewer than one."""
    if women < 1:
        raise ValueError("a practice register has at least one woman")
    rules, dice = recipe(), Dice(seed, "plan", women)
    closed = (women * rules["closed"] + rules["in_custody"] // 2) // rules["in_custody"]
    inside = _with_help(_with_specials(_in_custody(women, dice), dice), dice)
    outside = _with_help(_released(closed, women, dice), dice)
    return tuple(replace(plan, recorder=_recorder(plan, inside, dice)) for plan in (*inside, *outside))


def offence_groups() -> dict[str, str]:
    """The group of the recipe that each offence stands in."""
    return {code: group for group, codes in recipe()["offence"].items() for code in codes}


def _in_custody(count: int, dice: Dice) -> list[Plan]:
    offences = _offences(count, dice)
    standings = _standings(offences, dice)
    days = [0] * count
    for tried in (False, True):
        those = [at for at in range(count) if (standings[at] == "convicted") is tried]
        for at, length in zip(those, _lengths([offences[at] for at in those], dice), strict=True):
            days[at] = length
    facilities = _facilities(standings, dice)
    return [
        Plan(
            number=at,
            facility=facilities[at],
            standing=standings[at],
            group=offence_groups()[offences[at]],
            offence=offences[at],
            days_before_trial=days[at],
            days_served=dice.whole(15, 900) if standings[at] == "convicted" else 0,
            age=age,
            age_told_as=told_as,
        )
        for at, (age, told_as) in enumerate(_ages(count, dice))
    ]


def _released(count: int, first: int, dice: Dice) -> list[Plan]:
    offences = _offences(count, dice)
    ways = recipe()["release"]
    dealt = shared_out({str(at): way["weight"] for at, way in enumerate(ways)}, count)
    days, facilities = _lengths(offences, dice), _facilities(["remand"] * count, dice)
    out: list[Plan] = []
    for at, (way, (age, told_as)) in enumerate(zip(dice.shuffled(dealt), _ages(count, dice), strict=True)):
        sentenced = ways[int(way)]["after"] == "sentence"
        out.append(
            Plan(
                number=first + at,
                facility=facilities[at],
                standing="convicted" if sentenced else "remand",
                group=offence_groups()[offences[at]],
                offence=offences[at],
                days_before_trial=days[at],
                days_served=dice.whole(10, 700) if sentenced else 0,
                days_since_release=dice.whole(3, 900),
                release=int(way),
                age=age,
                age_told_as=told_as,
            )
        )
    return out


def _offences(count: int, dice: Dice) -> list[str]:
    groups = recipe()["offence"]
    dealt = shared_out({group: sum(codes.values()) for group, codes in groups.items()}, count)
    offences = [code for group in groups for code in shared_out(groups[group], dealt.count(group))]
    return dice.shuffled(offences)


def _gravity(offence: str) -> int:
    row = load(COUNTRY)["offence"].get(offence)
    if row is None or row.fact("life") == "yes":
        return 2
    return 0 if row.fact("poverty") == "yes" else 1


def _standings(offences: Sequence[str], dice: Dice) -> list[str]:
    """Those sent to the High Court are held on the gravest charges, those with bail on the lightest."""
    count = len(offences)
    dealt = shared_out(recipe()["standing"], count)
    order = dice.shuffled(range(count))
    convicted = order[: dealt.count("convicted")]
    rest = sorted(order[len(convicted) :], key=lambda at: dice.share() - _gravity(offences[at]))
    standings = ["remand"] * count
    for at in convicted:
        standings[at] = "convicted"
    for at in rest[: dealt.count("committed")]:
        standings[at] = "committed"
    on_bail = dealt.count("bail_unmet")
    for at in rest[len(rest) - on_bail :]:
        standings[at] = "bail_unmet"
    middle = [at for at in rest if standings[at] == "remand"]
    for at in middle[: dealt.count("no_paper")]:
        standings[at] = "no_paper"
    return standings


def _lengths(offences: Sequence[str], dice: Dice) -> list[int]:
    """Days before trial: the lengths of the recipe, the longer ones rather for the graver charges."""
    if not offences:
        return []
    rule = recipe()["days_before_trial"]
    lengths = long_tail(
        len(offences), median=rule["median"], nine_of_ten=rule["nine_of_ten"], most=rule["most"]
    )
    order = sorted(range(len(offences)), key=lambda at: _gravity(offences[at]) + 3 * dice.share())
    days = [0] * len(offences)
    for length, at in zip(lengths, order, strict=True):
        days[at] = length
    return days


def _facilities(standings: Sequence[str], dice: Dice) -> list[str]:
    """Where each is held; a place for women before trial holds nobody who was convicted."""
    dealt = dice.shuffled(shared_out(recipe()["facility"], len(standings)))
    for at, standing in enumerate(standings):
        if dealt[at] == "WATP" and standing == "convicted":
            free = (other for other, its in enumerate(standings) if its in UNTRIED and dealt[other] != "WATP")
            other = next(free, at)
            dealt[at], dealt[other] = dealt[other], dealt[at]
    return dealt


def _ages(count: int, dice: Dice) -> list[tuple[int, str]]:
    median = recipe()["median_age"]
    shares = [(at + 0.5) / count for at in range(count)]
    ages = [round(median * exp(_SPREAD_OF_AGES * NormalDist().inv_cdf(share))) for share in shares]
    told = dice.shuffled(shared_out(recipe()["age_told_as"], count))
    return [
        (min(max(age, _YOUNGEST), _OLDEST), how) for age, how in zip(dice.shuffled(ages), told, strict=True)
    ]


def _with_help(found: list[Plan], dice: Dice) -> list[Plan]:
    rules = recipe()
    helped = dice.shuffled(shared_out(rules["representation"], len(found)))
    cared = dice.shuffled(shared_out({"carer": rules["carers"], "": 100 - rules["carers"]}, len(found)))
    return [
        replace(plan, helped_by=provider, carer=bool(carer))
        for plan, provider, carer in zip(found, helped, cared, strict=True)
    ]


def _with_specials(inside: list[Plan], dice: Dice) -> list[Plan]:
    found = list(inside)
    for special, count in recipe()["special"].items():
        wanted = (2 * count * len(inside) + 96) // 192
        if special == "disputed" or len(inside) >= _EVERY_TROUBLE_FROM:
            wanted = max(1, wanted)
        for turn in range(wanted):
            _give(special, turn, found, dice)
    return found


def _give(special: str, turn: int, found: list[Plan], dice: Dice) -> None:
    """Let one woman who has no other special trouble have this one; nobody, if none is left."""
    free = [plan for plan in found if not plan.special]
    if special == "alike":
        _make_alike(free, found, dice)
        return
    if special == "child_inside":
        _give_child(free, found, turn)
        return
    suited = next((those for fits in _FITS[special] if (those := [p for p in free if fits(p)])), [])
    if not suited:
        return
    chosen = replace(dice.one(suited), special=special)
    found[chosen.number] = replace(chosen, age=17, age_told_as="age") if special == "age_dispute" else chosen


_FITS: dict[str, tuple[Callable[[Plan], bool], ...]] = {
    "disputed": (
        lambda plan: plan.facility == "FFCC" and plan.untried and plan.days_before_trial > 30,
        lambda plan: plan.facility == "FFCC",
        lambda plan: True,
    ),
    "rearrested": (lambda plan: plan.standing == "remand" and plan.days_before_trial > 60,),
    "transferred": (lambda plan: plan.untried and plan.days_before_trial > 60 and plan.facility != "WATP",),
    "expired_warrant": (lambda plan: plan.standing == "remand" and plan.days_before_trial > 40,),
    "lost_file": (
        lambda plan: plan.standing == "remand" and plan.days_before_trial > 300,
        lambda plan: plan.standing == "remand",
    ),
    "age_dispute": (lambda plan: plan.standing == "remand",),
    "nickname_only": (lambda plan: plan.untried, lambda plan: True),
}
"""Whom each special trouble suits, the best first."""


def _make_alike(free: list[Plan], found: list[Plan], dice: Dice) -> None:
    """Two files that look like one woman: same place, held nearly as long."""
    pairs = [
        (abs(one.days_before_trial - other.days_before_trial), dice.share(), one, other)
        for one in free
        for other in free
        if one.number < other.number
        and one.facility == other.facility
        and one.untried
        and other.untried
        and one.days_before_trial > 20
    ]
    if not pairs:
        return
    _, _, one, other = min(pairs, key=lambda pair: pair[:2])
    found[one.number] = replace(one, special="alike")
    found[other.number] = replace(
        other, special="alike", alike=one.number, age=one.age + 1, age_told_as="about"
    )


def _give_child(free: list[Plan], found: list[Plan], turn: int) -> None:
    """A child who came in with her: of the women held for less than the child's life, the one held longest."""
    ages = recipe()["children_inside"]["months"]
    months = ages[turn % len(ages)]
    mothers = [plan for plan in free if 18 <= plan.age <= 42 and not plan.alike >= 0] or free
    if not mothers:
        return
    shorter = [plan for plan in mothers if plan.days_held < 30 * months]
    mother = (
        max(shorter, key=lambda plan: plan.days_held)
        if shorter
        else min(mothers, key=lambda plan: plan.days_held)
    )
    found[mother.number] = replace(mother, special="child_inside", child_months=months)


def _recorder(plan: Plan, inside: Sequence[Plan], dice: Dice) -> str:
    """Whose register she is written into: by place; two files that look alike come from two people."""
    shares = recipe()["recorder_at"].get(plan.facility)
    chosen = dice.weighted(shares) if shares else ""
    if plan.special == "disputed" or (shares and any(other.alike == plan.number for other in inside)):
        return PARALEGAL_1
    if shares and plan.alike >= 0:
        return PARALEGAL_2
    if shares:
        return chosen
    places = recipe()["recorder"].items()
    return next((who for who, facilities in places if plan.facility in facilities), PARALEGAL_1)


def facilities_of(recorder: str) -> tuple[str, ...]:
    """The places whose women a paralegal of the practice team is sent."""
    return (*recipe()["recorder_at"], *recipe()["recorder"].get(recorder, ()))
