"""The police and court files of invented women: charges, hearings with their adjournments, and bail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.values import Money
from wipdesk.services.lists import load
from wipdesk.services.practice_plan import COUNTRY, LAWYERS
from wipdesk.services.practice_recipe import answers, complainant, names, recipe, sentences
from wipdesk.services.practice_timeline import arrest_as_told, court_day, day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.practice_dice import Dice
    from wipdesk.services.practice_plan import Plan
    from wipdesk.services.practice_timeline import Timeline

_DAYS_BETWEEN_HEARINGS = 40
_MOST_HEARINGS = 9
_HELD_UP_BY = {"rearrested": "other", "expired_warrant": "expired_warrant", "lost_file": "file_lost"}
_STANDS_STILL = {"committed": "no_indictment", "bail_unmet": "bail_unmet"}


@dataclass(frozen=True, slots=True)
class Proceedings:
    """One matter with everything that hangs on it."""

    matter: Matter
    hanging: tuple[Any, ...]

    @property
    def records(self) -> list[Any]:
        """The matter first."""
        return [self.matter, *self.hanging]


@dataclass(frozen=True, slots=True, kw_only=True)
class _End:
    """How a matter ended, as far as it did: codes for the last hearing, the matter and the charge."""

    on: date
    hearing: str = ""
    matter: str = ""
    charge: str = "pending"


def proceedings(plan: Plan, line: Timeline, woman: str, dice: Dice) -> tuple[list[Proceedings], date | None]:
    """Her matters, and the day she was discharged and taken again at the court, if she was."""
    end = _end(plan, line, dice)
    if plan.special != "rearrested":
        return [_matter(plan, line, woman, line.arrested, line.admitted, end, dice)], None
    half = (line.before_trial_until - line.admitted).days // 2
    day_of_it = court_day(line.admitted + timedelta(days=half), line.before_trial_until)
    first_end = _End(on=day_of_it, hearing="discharged", matter="discharged", charge="discharged")
    first = _matter(plan, line, woman, line.arrested, line.admitted, first_end, dice)
    second = _matter(plan, line, woman, day_of_it, day_of_it + timedelta(days=2), end, dice)
    again = replace(
        second.matter,
        arrest_date=day(day_of_it, "self"),
        arrest_place="At the door of the court",
        note="Arrested again as she left the court, on the same facts.",
    )
    return [first, Proceedings(again, second.hanging)], day_of_it


def _end(plan: Plan, line: Timeline, dice: Dice) -> _End:
    if line.convicted:
        on_her_plea = dice.chance(35)
        hearing = "convicted_plea" if on_her_plea else "convicted_trial"
        return _End(on=line.convicted, hearing=hearing, matter="sentenced", charge="convicted")
    if not plan.closed:
        return _End(on=line.today)
    way = recipe()["release"][plan.release]
    return _End(
        on=line.before_trial_until, hearing=way["hearing"], matter=way.get("matter", ""), charge=way["charge"]
    )


def _matter(
    plan: Plan, line: Timeline, woman: str, arrested: date, first_court: date, end: _End, dice: Dice
) -> Proceedings:
    matter_id = dice.record_id()
    court = "SL_HC" if plan.standing == "committed" else "SL_MC"
    place = _district(plan)
    fields = answers("matter", dice)
    fields |= {
        "police_no": f"CR {dice.whole(100, 999)}/{arrested.year % 100:02d}",
        "court": court,
        "court_place": place,
        "arrest_date": arrest_as_told(plan, arrested, line.today, dice),
        "arrest_place": dice.one(names()["towns"]),
        "complainant_relation": complainant(plan.group, dice),
        "first_court_date": day(first_court, dice.one(("self", "court_file", "warrant"))),
    }
    if dice.chance(75) or plan.standing == "committed":
        fields["court_no"] = f"{place[:3].upper()} {dice.whole(10, 99)}/{first_court.year % 100:02d}"
    if line.convicted and end.matter == "sentenced":
        fields["convicted_on"] = day(line.convicted, "court_file")
    if end.matter:
        fields |= {"outcome": end.matter, "outcome_date": day(end.on, "court_file")}
    elif not plan.closed and (why := _HELD_UP_BY.get(plan.special) or _STANDS_STILL.get(plan.standing)):
        fields["why_inside"] = why
    days = _days_in_court(plan, first_court, end, dice)
    hanging: list[Any] = [*_charges(plan, matter_id, first_court, end, dice)]
    hanging += _hearings(plan, line, matter_id, place, days, end, dice)
    hanging += _bail(plan, matter_id, days, end, dice)
    return Proceedings(Matter(id=matter_id, parent=woman, **fields), tuple(hanging))


def _district(plan: Plan) -> str:
    row = load(COUNTRY)["facility"].get(plan.facility)
    district = row.fact("district") if row else ""
    return "Freetown" if district.startswith("Western") else district


def _charges(plan: Plan, matter: str, first_court: date, end: _End, dice: Dice) -> list[Charge]:
    row = load(COUNTRY)["offence"].get(plan.offence)
    fields: dict[str, Any] = {"statute": row.fact("statute")} if row and row.fact("statute") else {}
    if end.hearing in ("convicted_plea", "convicted_trial"):
        fields["plea"] = "guilty" if end.hearing == "convicted_plea" else "not_guilty"
    elif dice.chance(70):
        fields["plea"] = dice.one(("none_taken", "not_guilty", "not_guilty"))
    if plan.group in ("debt", "larceny"):
        fields["amount_involved"] = Money(f"{50 * dice.whole(2, 200)}.00", "SLE")
    if row and plan.offence in ("SL_MURDER", "SL_INFANT"):
        fields |= {"triable": "high_court", "bailable": "judge_only"}
    first = Charge(
        id=dice.record_id(),
        parent=matter,
        offence=plan.offence,
        count_no=1,
        charged_on=day(first_court, "court_file"),
        status=end.charge,
        **fields,
    )
    if not dice.chance(12):
        return [first]
    second = Charge(
        id=dice.record_id(), parent=matter, offence="SL_CONSP", count_no=2, status=end.charge,
        charged_on=first.charged_on,
    )  # fmt: skip
    return [first, second]


def _hearings(
    plan: Plan, line: Timeline, matter: str, place: str, days: Sequence[date], end: _End, dice: Dice
) -> list[Hearing]:
    found: list[Hearing] = []
    for at, when in enumerate(days):
        fields = answers("hearing", dice)
        last = at + 1 == len(days)
        fields |= _outcome(plan, end, dice, first=at == 0, last=last)
        found.append(
            Hearing(
                id=dice.record_id(),
                parent=matter,
                date=day(when, str(fields["source"])),
                court="SL_MC",
                court_place=place,
                representation=_spoke_for_her(plan, dice),
                judge=dice.one(names()["magistrates"]),
                **fields,
                **_next(plan, line, str(fields["outcome"]), days[at:], dice),
            )
        )
    return found


def _spoke_for_her(plan: Plan, dice: Dice) -> str:
    return plan.helped_by if plan.helped_by in LAWYERS and dice.chance(60) else "none_self"


def _days_in_court(plan: Plan, first: date, end: _End, dice: Dice) -> list[date]:
    """The days in court, the last one that of the end if there is one; nobody sits for a file that was committed."""
    span = (end.on - first).days
    if plan.standing == "committed":
        span = max(span // 3, 0)
    count = min(1 + span // _DAYS_BETWEEN_HEARINGS, _MOST_HEARINGS)
    latest = first + timedelta(days=span if end.hearing else max(span - 1, 0))
    days = {first} | {
        court_day(first + timedelta(days=dice.whole(1, max(span, 1))), latest) for _ in range(count - 1)
    }
    if end.hearing:
        days = {each for each in days if each < end.on} | {end.on}
    return sorted(each for each in days if each <= end.on)


def _outcome(plan: Plan, end: _End, dice: Dice, *, first: bool, last: bool) -> dict[str, Any]:
    """What came of one hearing: the first remands, the last brings the end or what her standing says."""
    if last and end.hearing:
        stage = "judgment" if end.hearing.startswith("convicted") else "mention"
        return {"stage": stage, "outcome": end.hearing, "produced": "produced"}
    if last and plan.standing == "committed":
        return {"stage": "committal", "outcome": "committed", "produced": "produced"}
    if last and plan.standing == "bail_unmet":
        return {"stage": "bail_application", "outcome": "bail_granted", "produced": "produced"}
    if last and plan.special == "lost_file":
        return {"stage": "mention", "outcome": "not_listed", "adjournment_reason": "file_missing"}
    if first:
        return {"stage": "first_appearance", "outcome": "remanded", "produced": "produced"}
    outcome = answers("middle", dice)["outcome"]
    stage = {"bail_refused": "bail_application", "evidence_taken": "trial"}.get(str(outcome), "mention")
    fields: dict[str, Any] = {"stage": stage, "outcome": outcome}
    if str(outcome).startswith("adjourned"):
        fields |= answers("adjourned", dice)
    return fields


def _next(plan: Plan, line: Timeline, outcome: str, days: Sequence[date], dice: Dice) -> dict[str, Any]:
    """The next date as it was given in court; for the last hearing one to come, one that passed unseen, or none."""
    if len(days) > 1 and outcome == "adjourned_sine_die":
        return {}
    if len(days) > 1:
        return {"next_date": day(days[1], "court_file")}
    if plan.closed or line.convicted or outcome == "discharged":
        return {}
    if plan.standing == "committed" or outcome == "adjourned_sine_die" or dice.chance(12):
        return {"no_next_date_why": dice.one(sentences()["no_next_date"])}
    passed = court_day(line.today - timedelta(days=dice.whole(4, 12)), line.today)
    if dice.chance(12) and passed > days[0]:
        return {"next_date": day(passed, "court_file")}
    coming = court_day(line.today + timedelta(days=dice.whole(1, 18)), date.max)
    return {"next_date": day(coming, "court_file")}


def _bail(plan: Plan, matter: str, days: Sequence[date], end: _End, dice: Dice) -> list[BailDecision]:
    known: dict[str, Any] = {"id": dice.record_id(), "parent": matter}
    terms: dict[str, Any] = {
        "decided_on": day(days[-1], "court_file"),
        "amount": Money(f"{500 * dice.whole(2, 40)}.00", "SLE"),
        "conditions": answers("bail", dice)["conditions"],
        "sureties_required": 2,
    }
    if plan.standing == "bail_unmet":
        terms |= {"state": "granted_unmet", "sureties_found": dice.whole(0, 1), **answers("unmet", dice)}
        return [BailDecision(**known, **terms)]
    if end.hearing == "bail_granted":
        terms |= {"state": "granted_met", "sureties_found": 2, "met_on": day(end.on, "court_file")}
        return [BailDecision(**known, **terms)]
    if dice.chance(30):
        refused: dict[str, Any] = {"state": "refused", "decided_on": day(days[len(days) // 2], "court_file")}
        return [BailDecision(**known, **refused, **answers("refused", dice))]
    return [BailDecision(**known, state="not_applied")] if dice.chance(25) else []
