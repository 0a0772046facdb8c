"""Whose hands the files are in: how many each person has, how many are on Today's limits, and her last visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json, date_words
from wipdesk.domain.cells import from_json
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Kind
from wipdesk.domain.lists import as_written
from wipdesk.services import today_lines, women_list
from wipdesk.storage import exchange_scope, people_at_work, reading, women_asked, women_found
from wipdesk.storage.women_asked import AssignedTo, OnToday

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Connection, Register

_NOBODY = QT_TRANSLATE_NOOP("hands", "Assigned to nobody")
LIMITS = OnToday("limits")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """One person and her files; without a person the files that are assigned to nobody."""

    person: str
    name: str
    files: int
    """Open files of her caseload; of a woman with several of them one."""
    unassigned: int
    """Of these, files assigned to nobody, which she recorded."""
    limits: int
    """How many of these stand on Today for a limit of time."""
    last_visit: str
    """The day of her last visit to a place, in words; empty if none is recorded."""
    last_visit_on: str
    """The same as YYYY-MM-DD; empty if it is not known to the day."""
    search: str
    """What opens just these files in the list."""


def hands(register: Register, say: Say = as_written) -> tuple[Hand, ...]:
    """Everybody who works here, by name, then nobody; a file of which two accounts differ counts with both."""
    women_list.refresh(register)
    today_lines.refresh(register)
    today = register.today()
    with register.reading() as connection:
        names = reading.people(connection)
        visited = _last_visits(connection, today)
        on_limits = women_asked.answering(connection, LIMITS, today)
        having = {
            person: exchange_scope.caseload(connection, person)
            for person in (*names, *(people_at_work.assigned(connection) - set(names)))
        }
        nobodys = women_asked.answering(connection, AssignedTo(frozenset()), today)
        having[""] = nobodys
        unassigned = {person: having[person] & nobodys for person in having}
    found = []
    for person, eids in having.items():
        name = names.get(person, person[:8]) if person else say("hands", _NOBODY)
        last = visited.get(person)
        exact = last is not None and last.first_day is not None and last.first_day == last.last_day
        found.append(
            Hand(
                person=person,
                name=name,
                files=_count(register, eids),
                limits=_count(register, eids & on_limits),
                last_visit=date_words.words(last, say) if last else "",
                last_visit_on=last.earliest[:10] if last and exact else "",
                unassigned=_count(register, unassigned[person]),
                search=f'files:"{names.get(person, person)}"' if person else "assigned:nobody",
            )
        )
    return tuple(sorted(found, key=lambda each: (not each.person, each.name.casefold(), each.person)))


def _count(register: Register, eids: set[int]) -> int:
    return women_found.find_among(register, "", (), "name", among=eids).total


def _last_visits(connection: Connection, today: date) -> dict[str, PartialDate]:
    """The latest visit of each person that has begun, by every account."""
    found: dict[str, PartialDate] = {}
    for person, stored in people_at_work.visits(connection):
        told = from_json(Kind.DATE, canonical_json.loads(stored))
        if not isinstance(told, PartialDate) or told.first_day is None or told.first_day > today:
            continue
        if person not in found or told.earliest > found[person].earliest:
            found[person] = told
    return found
