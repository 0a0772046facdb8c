"""Invents the women of a practice register: the same for the same seed and day, and nobody who lives.

Pure: no register, no file but the shipped recipe.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.services.practice_conditions import found_at
from wipdesk.services.practice_court import proceedings
from wipdesk.services.practice_custody import custody
from wipdesk.services.practice_dice import Dice
from wipdesk.services.practice_law import agreed, looked_for, ordered
from wipdesk.services.practice_people import children, contact, named, woman_and_names
from wipdesk.services.practice_plan import plans
from wipdesk.services.practice_timeline import timeline
from wipdesk.services.practice_work import legal_help, meetings, notes, rounds, tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.records.condition import Condition
    from wipdesk.domain.records.visit import Visit
    from wipdesk.services.practice_people import Name
    from wipdesk.services.practice_plan import Plan
    from wipdesk.services.practice_work import Rounds


_FIRST_YEAR, _LAST_YEAR = 200, 9998


@dataclass(frozen=True, slots=True)
class InventedFile:
    """One woman's file, every record after the one it hangs on; and what was decided about her."""

    plan: Plan
    records: tuple[Any, ...]

    @property
    def woman(self) -> Woman:
        """She herself."""
        return next(record for record in self.records if isinstance(record, Woman))

    @property
    def matter(self) -> Matter:
        """Her first matter."""
        return next(record for record in self.records if isinstance(record, Matter))


@dataclass(frozen=True, slots=True)
class Invented:
    """Everything that was invented: the files, the visits with the person who made each, and what was found there."""

    files: tuple[InventedFile, ...]
    visits: tuple[tuple[str, Visit], ...]
    answers: tuple[tuple[str, Condition], ...] = ()
    """What was found at places, with the person who wrote it down."""

    def of(self, recorder: str) -> Invented:
        """What one person of the practice team wrote down."""
        return Invented(
            tuple(file for file in self.files if file.plan.recorder == recorder),
            tuple(pair for pair in self.visits if pair[0] == recorder),
            tuple(pair for pair in self.answers if pair[0] == recorder),
        )

    def records(self) -> Iterator[Any]:
        """Every record: visits with what was found at them, then file by file."""
        yield from (visit for _, visit in self.visits)
        yield from (answer for _, answer in self.answers)
        for file in self.files:
            yield from file.records

    @property
    def disputed(self) -> InventedFile:
        """The file of the woman of whose arrest two accounts will be given."""
        return next(file for file in self.files if file.plan.special == "disputed")


def invent(women: int, seed: int, today: date) -> Invented:
    """So many women in custody and, in proportion, those who are out again.

    ValueError: fewer than one, or a day too near the ends of the calendar to reckon back and forth from.
    """
    if not _FIRST_YEAR <= today.year <= _LAST_YEAR:
        raise ValueError("a day too near the ends of the calendar")
    planned = plans(women, seed)
    alike = {plan.number: plan.alike for plan in planned if plan.alike >= 0}
    visited = rounds(planned, today, seed)
    given = named(len(planned), seed, alike)
    files = [_file(plan, given[at], (seed, women), today, visited) for at, plan in enumerate(planned)]
    visits = [(who, visit) for (who, _), made in visited.items() for visit, _ in made]
    found = tuple(found_at(visits, seed))
    told = {visit.id: visit for _, visit, _ in found}
    return Invented(
        tuple(files),
        tuple((who, told.get(visit.id, visit)) for who, visit in visits),
        tuple((who, answer) for who, _, answers in found for answer in answers),
    )


def _file(plan: Plan, name: Name, of: tuple[int, int], today: date, visited: Rounds) -> InventedFile:
    seed, women = of
    dice, beside = Dice(seed, "woman", women, plan.number), Dice(seed, "law", women, plan.number)
    line = timeline(plan, today, dice)
    own = woman_and_names(plan, name, line, dice)
    woman = own[0].id
    matters, again = proceedings(plan, line, woman, dice)
    first, now = matters[0].matter, matters[-1].matter
    records = [
        *own,
        *contact(woman, dice),
        *custody(plan, line, woman, first.arrest_date, again, dice),
        *(record for each in matters for record in each.records),
        *legal_help(plan, woman, now.id, line, dice),
        *meetings(plan, woman, line, visited, dice),
        *tasks(woman, now.id, line, dice),
        *notes(woman, line, dice),
        *children(plan, woman, line, dice),
        *ordered(plan, line, now.id, beside),
        *agreed(woman, line, beside),
        *looked_for(woman, line, beside),
    ]
    return InventedFile(plan, tuple(records))
