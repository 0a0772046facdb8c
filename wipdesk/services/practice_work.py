"""What the invented office does for invented women: legal help, visits and who was seen, tasks and notes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.task import Task
from wipdesk.domain.records.visit import Visit
from wipdesk.services.practice_dice import Dice
from wipdesk.services.practice_plan import COORDINATOR, LAWYERS
from wipdesk.services.practice_recipe import answers, names, recipe, sentences
from wipdesk.services.practice_timeline import court_day, day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wipdesk.services.practice_plan import Plan
    from wipdesk.services.practice_timeline import Timeline

Rounds = dict[tuple[str, str], list[tuple[Visit, "date"]]]
"""The visits of each recorder to each place with their days, latest first."""

_VISITS_A_YEAR = 12
_VISITS_ELSEWHERE = 6
_MOST_SEEN = 4


def rounds(plans: Sequence[Plan], today: date, seed: int) -> Rounds:
    """The visits of the last year: monthly to a place that is shared, every other month elsewhere."""
    found: Rounds = {}
    for recorder, place in sorted({(plan.recorder, plan.facility) for plan in plans}):
        dice = Dice(seed, "visits", recorder, place)
        often = _VISITS_A_YEAR if place in recipe()["recorder_at"] else _VISITS_ELSEWHERE
        times = 3 if recorder == COORDINATOR else often
        held = sum(plan.facility == place and not plan.closed for plan in plans)
        days = [
            court_day(today - timedelta(days=365 * at // often + dice.whole(4, 20)), today)
            for at in range(times)
        ]
        found[recorder, place] = [(_visit(place, when, held, dice), when) for when in days]
    return found


def _visit(place: str, when: date, held: int, dice: Dice) -> Visit:
    return Visit(
        id=dice.record_id(),
        date=day(when),
        place=place,
        kind=dice.one(("routine", "routine", "routine", "urgent", "legal_clinic")),
        women_held=max(0, held + dice.whole(-2, 3)),
        children_inside=dice.whole(0, 2),
        new_admissions=dice.whole(0, 3),
        note=f"{dice.one(sentences()['visits'])} Invented for practice.",
    )


def legal_help(plan: Plan, woman: str, matter: str, line: Timeline, dice: Dice) -> list[Representation]:
    """Who helps her in law; a lawyer sometimes stops coming."""
    known: dict[str, Any] = {"id": dice.record_id(), "parent": woman, "matter": matter}
    known["provider"] = plan.helped_by
    if plan.helped_by == "none_self":
        return [Representation(**known, status=dice.one(("not_offered", "declined_no_capacity", "screened")))]
    if line.released:
        known["status"] = "closed"
    else:
        known |= answers("lawyer" if plan.helped_by in LAWYERS else "paralegal", dice)
    if plan.helped_by in LAWYERS:
        known["lawyer"] = dice.one(names()["lawyers"])
        if dice.chance(12) and not line.released:
            known |= {"status": "withdrawn", "reason_ended": "No longer comes to court and does not answer."}
    return [Representation(**known, from_date=day(line.met))]


def meetings(plan: Plan, woman: str, line: Timeline, visited: Rounds, dice: Dice) -> list[Encounter]:
    """The first interview, and each of the latest visits during which she was inside."""
    first = Encounter(
        id=dice.record_id(),
        parent=woman,
        date=day(line.met),
        seen="seen",
        note=dice.one(sentences()["first"]),
    )
    found = [first]
    for visit, when in visited[plan.recorder, plan.facility]:
        if len(found) <= _MOST_SEEN and line.met < when <= line.until:
            seen = "seen" if dice.chance(85) else dice.one(("not_seen_at_court", "ill", "refused"))
            found.append(_seen_on(visit, when, woman, seen, dice))
    return found


def _seen_on(visit: Visit, when: date, woman: str, seen: str, dice: Dice) -> Encounter:
    fields: dict[str, Any] = {}
    if seen == "seen":
        texts = {"note": dice.one(sentences()["said"]), "promised": dice.one(sentences()["promised"])}
        fields = {name: text for name, text in texts.items() if text}
    return Encounter(id=dice.record_id(), parent=woman, visit=visit.id, date=day(when), seen=seen, **fields)


def tasks(woman: str, matter: str, line: Timeline, dice: Dice) -> list[Task]:
    """What was promised: done, still to do, or waiting for somebody; after a release, to ask how she is."""
    found: list[Task] = []
    for kind, what in dice.shuffled(sentences()["tasks"])[: dice.whole(0, 3)]:
        known: dict[str, Any] = {"id": dice.record_id(), "parent": woman, "kind": kind, "what": what}
        begun = line.met + timedelta(days=dice.whole(0, max((line.until - line.met).days, 0)))
        if line.released or dice.chance(50):
            known |= _done(begun, line, dice)
        else:
            due = line.today + timedelta(days=dice.whole(-12, 21))
            known |= {"state": dice.one(("open", "open", "waiting")), "due": day(due), "matter": matter}
        found.append(Task(**known))
    if line.released:
        found += _after_release(woman, line, line.released, dice)
    return found


def _done(begun: date, line: Timeline, dice: Dice) -> dict[str, Any]:
    done = min(begun + timedelta(days=dice.whole(1, 14)), line.today)
    result = dice.one(sentences()["results"])
    return {
        "state": "done",
        "due": day(begun + timedelta(days=7)),
        "done_on": day(done),
        **({"result": result} if result else {}),
    }


def _after_release(woman: str, line: Timeline, released: date, dice: Dice) -> list[Task]:
    found = []
    for months in (1, 3, 6):
        due = released + timedelta(days=30 * months)
        if due > line.today + timedelta(days=90) or (line.today - due).days > 200:
            continue
        state: dict[str, Any] = (
            {"state": "done", "done_on": day(due)} if due < line.today else {"state": "open"}
        )
        what = f"Ask how she is, {months} month{'s' if months > 1 else ''} after her release"
        found.append(
            Task(id=dice.record_id(), parent=woman, kind="follow_up", what=what, due=day(due), **state)
        )
    return found


def notes(woman: str, line: Timeline, dice: Dice) -> list[Note]:
    """That she is invented, in every file; and what else somebody wrote down."""
    said = sentences()
    found = [Note(id=dice.record_id(), parent=woman, date=day(line.met), kind="other", text=said["invented"])]
    for kind, text in dice.shuffled(said["notes"])[: dice.whole(0, 2)]:
        when = line.met + timedelta(days=dice.whole(0, max((line.until - line.met).days, 0)))
        found.append(Note(id=dice.record_id(), parent=woman, date=day(when), kind=kind, text=text))
    return found
