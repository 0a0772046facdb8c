"""Invented women: names that nobody bears together by chance, ages as they are told, and who belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.contact import Contact
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Missing
from wipdesk.services.practice_dice import Dice
from wipdesk.services.practice_recipe import answers, names, recipe
from wipdesk.services.practice_timeline import day, spoken

if TYPE_CHECKING:
    from wipdesk.domain.dates import PartialDate
    from wipdesk.services.practice_plan import Plan
    from wipdesk.services.practice_timeline import Timeline

_FEWEST_CHILDREN = 1
_DAYS_OF_A_YEAR = 365.25
_DAYS_OF_A_MONTH = 30.4
_GROWN_UP = 18
_OLD_ENOUGH_FOR_GRANDCHILDREN = 45


@dataclass(frozen=True, slots=True)
class Name:
    """A name with the other spellings that are written for it, the one she uses first."""

    given: tuple[str, ...]
    family: tuple[str, ...]


def named(count: int, seed: int, alike: dict[int, int]) -> list[Name]:
    """A name for each woman. Until the stock is used up, only those sound alike who are meant to (`alike`)."""
    dice = Dice(seed, "names")
    pairs = [(given, family) for given in names()["given"] for family in names()["family"]]
    order = dice.shuffled(pairs)
    found = [Name(_turned(given, dice), _turned(family, dice)) for given, family in order]
    rounds = -(-count // len(found))
    named = (found * rounds)[:count]
    for number, other in alike.items():
        named[number] = _respelt(named[other], dice)
    return named


def _turned(spellings: list[str], dice: Dice) -> tuple[str, ...]:
    first = dice.whole(0, len(spellings) - 1)
    return tuple(spellings[first:] + spellings[:first])


def _respelt(name: Name, dice: Dice) -> Name:
    """The same name as another hand would write it; a name with one spelling loses or gains a letter."""
    if len(name.given) > 1 or len(name.family) > 1:
        return Name(name.given[1:] + name.given[:1], name.family[1:] + name.family[:1])
    family = name.family[0]
    at = dice.whole(1, len(family) - 2)
    return Name(name.given, (family[: at + 1] + family[at:],))


def woman_and_names(plan: Plan, name: Name, line: Timeline, dice: Dice) -> list[Any]:
    """Her own record and the other names she goes by."""
    record_id = dice.record_id()
    fields = answers("woman", dice)
    fields["home_town"] = dice.one(names()["towns"])
    if fields["nationality"] == "SL":
        fields["consular_notified"] = "not_applicable"
    elif dice.chance(60):
        fields["consular_notified"] = dice.one(("no", "yes", "refused_by_her"))
    if line.released:
        fields["released_on"] = day(line.released, dice.one(("prison_reg", "self")))
        fields["release_mode"] = recipe()["release"][plan.release]["mode"]
        fields["release_our_action"] = dice.one(("directly", "contributed", "no", "unclear"))
    if plan.special == "age_dispute":
        fields |= {"age_on_charge_sheet": plan.age + 4, "age_evidence": "family_statement"}
    elif dice.chance(45):
        fields["age_on_charge_sheet"] = plan.age + dice.one((0, 0, 0, 1, -1))
    if dice.chance(25) and len(name.family) > 1:
        fields["name_on_warrant"] = f"{name.given[0]} {name.family[1]}"
    known: dict[str, Any] = {"name_given": name.given[0], "name_family": name.family[0]}
    if plan.special == "nickname_only":
        known = dict.fromkeys(known, Missing.DECLINED)
        fields.pop("name_on_warrant", None)
    woman = Woman(id=record_id, birth_date=_birth(plan, line, dice), **known, **fields)
    return [woman, *_other_names(plan, name, record_id, dice)]


def _birth(plan: Plan, line: Timeline, dice: Dice) -> PartialDate:
    """Her age as she told it on the day she was met, or a year or day of birth."""
    today, source = line.met, "self"
    born = today - timedelta(days=round((plan.age + dice.share()) * _DAYS_OF_A_YEAR))
    match plan.age_told_as:
        case "year":
            line_typed = f"{born.year:04d}"
        case "about":
            line_typed = f"about {plan.age}"
        case "day":
            line_typed, source = spoken(born), dice.one(("self", "family"))
        case _:
            line_typed = str(plan.age)
    return read_date(line_typed, today=today, source=source, age=True)


def _other_names(plan: Plan, name: Name, woman: str, dice: Dice) -> list[Alias]:
    found: list[Alias] = []
    if plan.special == "nickname_only" or dice.chance(30):
        template = dice.one(names()["nickname"])
        text = template.format(given=name.given[0], child=dice.one(names()["child"]))
        found.append(Alias(id=dice.record_id(), parent=woman, text=text, kind="nickname", source="self"))
    if dice.chance(10) and len(name.given) > 1 and plan.special != "alike":
        found.append(
            Alias(
                id=dice.record_id(),
                parent=woman,
                text=name.given[1],
                kind="misspelling",
                source=dice.one(("warrant", "police")),
            )
        )
    return found


def contact(woman: str, dice: Dice) -> list[Contact]:
    """Somebody outside who can be told, for most of them; the number could not be dialled."""
    if not dice.chance(70):
        return []
    given, family = dice.one(names()["given"])[0], dice.one(names()["family"])[0]
    return [
        Contact(
            id=dice.record_id(),
            parent=woman,
            name=f"{given} {family}",
            relation=answers("contact", dice)["relation"],
            phone=f"+232 00 000 {dice.whole(0, 999):03d}" if dice.chance(70) else Missing.UNKNOWN,
            safe_to_call=dice.chance(85),
        )
    ]


def children(plan: Plan, woman: str, line: Timeline, dice: Dice) -> list[Any]:
    """Her children, without a name, each with its tie; the one with her inside first."""
    found: list[Any] = []
    if plan.child_months:
        found += _inside(plan, woman, line, dice)
    if not plan.carer and not found:
        return found
    mean = recipe()["children_of_a_carer"]
    most = round(2 * (mean - _FEWEST_CHILDREN)) + _FEWEST_CHILDREN
    for _ in range(dice.whole(_FEWEST_CHILDREN, most) - bool(found)):
        found += _outside(plan, woman, line, dice)
    return found


def _inside(plan: Plan, woman: str, line: Timeline, dice: Dice) -> list[Any]:
    born = line.today - timedelta(days=round((plan.child_months + 0.4) * _DAYS_OF_A_MONTH))
    child = Child(
        id=dice.record_id(),
        sex=answers("child", dice)["sex"],
        birth_date=day(born, "family"),
        where="inside_with_mother",
        inside_since=day(max(born, line.admitted), "prison_reg"),
        custody_status="mother_sole",
        contact_with_mother="lives_with",
        separation_plan=dice.one(("none", "being_made")),
        birth_registered=dice.one(("yes", "no")),
    )
    return [child, Tie(id=dice.record_id(), parent=child.id, woman=woman, relation="mother")]


def _outside(plan: Plan, woman: str, line: Timeline, dice: Dice) -> list[Any]:
    fields = answers("child", dice)
    years = dice.whole(1, min(max(plan.age - 16, 1), _GROWN_UP - 1))
    if fields["where"] in ("grandmother", "father", "neighbour_friend"):
        fields["carer"] = {"neighbour_friend": "friend"}.get(fields["where"], fields["where"])
    fields["school"] = dice.one(("in_school", "dropped_since_arrest", "never")) if years > 5 else "not_of_age"
    told = f"{'about ' if dice.chance(40) else ''}{years}"
    child = Child(
        id=dice.record_id(),
        birth_date=read_date(told, today=line.met, source="self", age=True),
        **fields,
    )
    elder = "grandmother" if plan.age >= _OLD_ENOUGH_FOR_GRANDCHILDREN else "guardian"
    relation = "mother" if dice.chance(88) else dice.one((elder, "aunt", "sister"))
    return [child, Tie(id=dice.record_id(), parent=child.id, woman=woman, relation=relation)]
