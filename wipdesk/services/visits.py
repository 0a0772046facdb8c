"""A visit typed up: the visit itself, then a row for each woman, every row on disk when it is left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.changes import Base
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.needs import CLOSED_TASK
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.task import Task
from wipdesk.domain.records.visit import Visit
from wipdesk.domain.roles import Right
from wipdesk.domain.typed import typed_text
from wipdesk.domain.typed_names import read_name
from wipdesk.domain.values import Contested, Missing
from wipdesk.services.record_choices import all_visits
from wipdesk.services.records import open_record, read_value, with_typed
from wipdesk.storage import reading, visit_rows
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register

SEEN, NO_CHANGE = "seen", "seen_no_change"
WAS_SEEN = frozenset({SEEN, NO_CHANGE})
RECENT = 20
"""So many visits are offered to be gone on with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One woman of a visit as she stands in the sheet: what was typed, and the records it was saved to."""

    woman: str = ""
    """Her id; empty while she is new and was not saved yet."""
    name: str = ""
    born: str = ""
    """Age or birth as typed."""
    new: bool = False
    """Whether she was written down for the first time in this row."""
    seen: str = ""
    """A code of the list `seen_state`; empty: not said yet."""
    note: str = ""
    promised: str = ""
    due: str = ""
    """By when it was promised, as typed."""
    encounter: str = ""
    task: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to save."""
        typed = (self.seen, self.note, self.promised, self.due, *((self.name, self.born) if self.new else ()))
        return any(each.strip() for each in typed)


@dataclass(frozen=True, slots=True)
class RecentVisit:
    """A visit that was begun: what tells it from others."""

    id: str
    date: AnyValue
    place: AnyValue
    rows: int


def begin(register: Register, typed: Mapping[str, str]) -> str:
    """Write down a new visit from typed lines (date, place, women_held …); returns its id. Raises NoSuchField."""
    visit = Visit(id=new_id(), visited_by=register.identity.person)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        work.put(with_typed(register, BY_NAME["visit"], visit, typed), base=Base.new())
    return visit.id


def change(register: Register, visit: str, typed: Mapping[str, str]) -> None:
    """Write what was typed into the head of a visit. Raises NoSuchRecord, NoSuchField."""
    record, base = open_record(register, "visit", visit)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        work.put(with_typed(register, BY_NAME["visit"], record, typed), base=base)


def visit_of(register: Register, visit: str) -> Visit:
    """A visit as it stands. Raises NoSuchRecord."""
    record, _ = open_record(register, "visit", visit)
    return record  # type: ignore[no-any-return]


def recent(register: Register) -> tuple[RecentVisit, ...]:
    """The visits that can be gone on with: those that have no day yet, then the last ones, newest first.

    With each stands how many women were written down at it.
    """
    found = all_visits(register)
    planned = [each for each in found if isinstance(each.date, Missing)]
    made = (*planned, *(each for each in found if not isinstance(each.date, Missing)))[:RECENT]
    with register.reading() as connection:
        women = visit_rows.women_at(connection, [each.id for each in made])
    return tuple(RecentVisit(each.id, each.date, each.place, len(women.get(each.id, ()))) for each in made)


def rows_of(register: Register, visit: str, say: Say = as_written) -> tuple[VisitRow, ...]:
    """The rows typed so far, in the order in which they were written."""
    with register.reading() as connection:
        women = visit_rows.women_at(connection, [visit]).get(visit, ())
        files = {file.woman.id: file for file in reading.many_files(connection, list(women), kinds=_KINDS)}
    return tuple(row for woman in women if woman in files for row in _rows(files[woman], visit, say))


_KINDS = ("woman", "alias", "id_number", "encounter", "task")


def _rows(file: CaseFile, visit: str, say: Say) -> list[VisitRow]:
    found = []
    for each in file.encounters:
        if each.visit == visit:
            task = _task_of(file, each)
            found.append(
                VisitRow(
                    woman=each.parent,
                    name=display_name(file, say),
                    born=_line(file.woman.birth_date),
                    seen=_line(each.seen),
                    note=_line(each.note),
                    promised=_line(each.promised),
                    due=_line(task.due) if task else "",
                    encounter=each.id,
                    task=task.id if task else "",
                )
            )
    return found


def _task_of(file: CaseFile, meeting: Encounter) -> Task | None:
    """The open task of the same words as the promise."""
    same = (task for task in file.tasks if isinstance(task.what, str) and task.what == meeting.promised)
    return next((task for task in same if task.state not in CLOSED_TASK), None)


def _line(value: AnyValue) -> str:
    return "" if isinstance(value, Missing | Contested) else typed_text(value)


def write_row(register: Register, visit: str, row: VisitRow) -> VisitRow:
    """Save a row: the meeting, the promise as a task with its day, and a woman who is new; all or nothing.

    Returns the row with the ids of what was saved. Raises NoName for a new woman without one, NoSuchRecord, DiskFull.
    """
    about = visit_of(register, visit)
    woman = row.woman or new_id()
    records = _new_woman(register, woman, row, about) if row.new else []
    meeting, task = _meeting(register, woman, row, about), _task(register, woman, row)
    records += [meeting] + ([task] if task else [])
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        for record, base in records:
            work.put(record, base=base)
    return replace(row, woman=woman, encounter=meeting[0].id, task=task[0].id if task else "")


Entry = tuple[Any, Base[Any]]


def _meeting(register: Register, woman: str, row: VisitRow, visit: Visit) -> Entry:
    if row.encounter:
        record, base = open_record(register, "encounter", row.encounter)
    else:
        record, base = Encounter(id=new_id(), parent=woman, visit=visit.id, date=visit.date), Base.new()
    typed = {"seen": row.seen, "note": row.note, "promised": row.promised}
    return _typed_over(register, "encounter", record, typed), base


def _task(register: Register, woman: str, row: VisitRow) -> Entry | None:
    """The promise as something to be done; one that was taken back again is no longer needed."""
    if not row.task and not row.promised.strip():
        return None
    if row.task:
        record, base = open_record(register, "task", row.task)
    else:
        mine = register.identity.person
        record, base = Task(id=new_id(), parent=woman, state="open", assigned_to=mine), Base.new()
    if not row.promised.strip():
        return replace(record, state="dropped"), base
    return _typed_over(register, "task", record, {"what": row.promised, "due": row.due}), base


def _new_woman(register: Register, woman: str, row: VisitRow, visit: Visit) -> list[Entry]:
    """Her name and age, and that she is held where the visit was; only what is not known of these yet."""
    name = read_name(row.name)
    typed = {"name_family": name.family, "name_given": name.given, "birth_date": row.born}
    of = BY_NAME["woman"]
    if row.woman:
        record, base = open_record(register, "woman", woman)
        known = _aliases(register, woman)
        entries = [(_typed_over(register, "woman", record, typed), base)]
    else:
        known = frozenset()
        given = {key: line for key, line in typed.items() if line.strip()}
        entries = [(with_typed(register, of, of.record(id=woman), given), Base.new())]
        held = CustodyEpisode(id=new_id(), parent=woman, place=visit.place)
        entries.append((held, Base.new()))
    if name.nickname and name.nickname not in known:
        alias = BY_NAME["alias"].record(id=new_id(), parent=woman, kind="nickname", text=name.nickname)
        entries.append((alias, Base.new()))
    return entries


def _aliases(register: Register, woman: str) -> frozenset[str]:
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
    return (
        frozenset(each.text for each in file.aliases if isinstance(each.text, str)) if file else frozenset()
    )


def _typed_over(register: Register, kind: str, record: Any, typed: Mapping[str, str]) -> Any:
    """The record with these lines; a line that says what stands already changes nothing, not even its source."""
    of = BY_NAME[kind]
    changed = {}
    for name, line in typed.items():
        stands = getattr(record, name)
        field = of.field(name)
        if field is not None and line.strip() != _line(stands).strip():
            changed[name] = read_value(register, field, line)
    return replace(record, **changed)
