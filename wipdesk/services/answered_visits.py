"""Visits with what was answered about the place, and for each question the last visit before that told something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.conditions.answers import all_tellings
from wipdesk.domain.conditions.changes import came_before
from wipdesk.domain.told import accounts, date_told
from wipdesk.errors import NoSuchRecord
from wipdesk.services.checklists import question_of
from wipdesk.services.office_questions import checklist_of
from wipdesk.storage import condition_rows, reading

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wipdesk.domain.conditions.checklist import Checklist
    from wipdesk.domain.records.condition import Condition
    from wipdesk.domain.records.visit import Visit
    from wipdesk.storage.reading import Rows
    from wipdesk.storage.register import Register


_READ_WHOLE = 2
"""So many of the visits before are read at once: most questions have an answer there."""


@dataclass(frozen=True, slots=True)
class AnsweredVisit:
    """A visit with its answers, by question, each in the order in which they were written."""

    visit: Visit
    answers: dict[str, tuple[Condition, ...]]
    by: dict[str, str]
    """Who wrote each answer, by its id."""


@dataclass(frozen=True, slots=True)
class Before:
    """What was answered to a question at the last visit that told something."""

    visit: Visit
    answers: tuple[Condition, ...]


def read(register: Register, visits: Sequence[str]) -> tuple[AnsweredVisit, ...]:
    """These visits with their answers, in this order; those that are not there left out."""
    with register.reading() as connection:
        rows = reading.read_rows(connection, visits, kinds=("visit", "condition"))
        cells = reading.cells_of(rows)
        made = reading.make_records(connection, rows, cells)
    found: dict[str, list[Condition]] = {}
    for each in made.get("condition", ()):
        found.setdefault(each.parent, []).append(each)
    written = _first_written(rows)
    known = {visit.id: visit for visit in made.get("visit", ())}
    by = {record: author for record, (*_, author) in written.items()}
    return tuple(
        AnsweredVisit(known[each], _by_question(found.get(each, []), written), by)
        for each in visits
        if each in known
    )


Saved = tuple[str, int, str]
"""When, in the order of all laptops; in which save; by whom."""


def _first_written(rows: Rows) -> dict[str, Saved]:
    found: dict[str, Saved] = {}
    for (record, _), versions in rows.versions.items():
        first = min((version.hlc, version.commit, author) for version, author, *_ in versions)
        found[record] = min(found.get(record, first), first)
    return found


def one(register: Register, visit: str) -> AnsweredVisit:
    """One visit with its answers. Raises NoSuchRecord."""
    found = read(register, [visit]) if reading.is_id(visit) else ()
    if not found:
        raise NoSuchRecord("visit", visit)
    return found[0]


def made(register: Register) -> tuple[Visit, ...]:
    """The visits at which something was answered, the latest first; one without a day stands before all others."""
    with register.reading() as connection:
        visits = condition_rows.visits_answered(connection)
        rows = reading.read_rows(connection, visits, kinds=("visit",))
        found: list[Visit] = reading.make_records(connection, rows, reading.cells_of(rows)).get("visit", [])
    return tuple(sorted(found, key=_when, reverse=True))


def before(register: Register, earlier: Sequence[Visit], wanted: Collection[str]) -> dict[str, Before]:
    """For each wanted question the last of the earlier visits, latest first, that told something in answer to it.

    The last visits are read whole; of those before them only the ones that have an answer to what is still wanted.
    """
    found: dict[str, Before] = {}
    asked = checklist_of(register)
    recent = [each.id for each in earlier[:_READ_WHOLE]] if len(wanted) > 1 else []
    for then in read(register, recent):
        _take(found, then, asked)
    missing = [each for each in wanted if each not in found]
    with register.reading() as connection:
        told_at = condition_rows.asked_at(connection, missing)
    for visit in earlier[len(recent) :]:
        if not told_at.get(visit.id, frozenset()) <= found.keys():
            for then in read(register, [visit.id]):
                _take(found, then, asked)
    return found


def _take(found: dict[str, Before], then: AnsweredVisit, asked: Checklist) -> None:
    for question, answers in then.answers.items():
        if all_tellings(question_of(question, asked), answers):
            found.setdefault(question, Before(then.visit, answers))


def earlier_than(register: Register, visit: Visit) -> tuple[Visit, ...]:
    """The visits to the same place that were surely made before, and have answers; the latest first."""
    return tuple(each for each in made(register) if came_before(each, visit))


def _by_question(answers: list[Condition], written: dict[str, Saved]) -> dict[str, tuple[Condition, ...]]:
    found: dict[str, list[Condition]] = {}
    for each in sorted(answers, key=lambda record: (*written[record.id][:2], record.id)):
        found.setdefault(asked_in(each), []).append(each)
    return {question: tuple(each) for question, each in found.items()}


def asked_in(record: Condition) -> str:
    """The id of the question that an answer belongs to; the first where two are told, empty where none is."""
    return next((each for each in accounts(record.question) if isinstance(each, str)), "")


def _when(visit: Visit) -> tuple[str, str]:
    told = date_told(visit.date)
    return ("9" if told is None else told.latest or told.earliest), visit.id
