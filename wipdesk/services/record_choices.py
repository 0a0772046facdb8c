"""Which records a field may name: the people of the office, her matters, the last visits, herself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.naming import display_name
from wipdesk.domain.wording import in_words
from wipdesk.errors import NoSuchRecord
from wipdesk.services import team
from wipdesk.services.case_files import open_file
from wipdesk.services.file_words import FileWords
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.records.visit import Visit
    from wipdesk.storage.register import Register

_VISITS_OFFERED = 15


@dataclass(frozen=True, slots=True)
class Choice:
    """One record to choose: its id and what it is called."""

    id: str
    words: str


def choices(register: Register, kind: str, woman: str, say: Say) -> tuple[Choice, ...]:
    """The records of a kind that a form about this woman may name, those first that are most likely meant."""
    return _CHOICES[kind](register, woman, say) if kind in _CHOICES else ()


def _people(register: Register, _woman: str, _say: Say) -> tuple[Choice, ...]:
    everybody = team.people(register)
    found = tuple(Choice(person.id, person.name) for person in everybody if person.active)
    own = register.identity
    known = any(choice.id == own.person for choice in found)
    return found if known else (Choice(own.person, own.name), *found)


def _matters(register: Register, woman: str, say: Say) -> tuple[Choice, ...]:
    file = _file(register, woman)
    if file is None:
        return ()
    words = FileWords(register, file, say)
    return tuple(Choice(matter.id, words.which(matter)) for matter in reversed(file.matters))


def _herself(register: Register, woman: str, say: Say) -> tuple[Choice, ...]:
    file = _file(register, woman)
    return (Choice(file.woman.id, display_name(file, say)),) if file else ()


def _visits(register: Register, _woman: str, say: Say) -> tuple[Choice, ...]:
    return tuple(Choice(visit.id, _visit_words(register, visit, say)) for visit in recent_visits(register))


def recent_visits(register: Register) -> tuple[Visit, ...]:
    """The last visits, the latest first; one without a date comes after them."""
    return all_visits(register)[:_VISITS_OFFERED]


def all_visits(register: Register) -> tuple[Visit, ...]:
    """Every visit, the latest first; one without a date comes after them."""
    with register.reading() as connection:
        rows = reading.read_rows(connection, queries.roots_of_kind(connection, "visit"), kinds=("visit",))
        found: list[Visit] = reading.make_records(connection, rows, reading.cells_of(rows)).get("visit", [])
    return tuple(sorted(found, key=_when, reverse=True))


def _when(visit: Visit) -> tuple[str, str]:
    known = visit.date if isinstance(visit.date, PartialDate) else PartialDate()
    return known.latest or known.earliest, visit.id


def _visit_words(register: Register, visit: Visit, say: Say) -> str:
    lists = lists_of(register)
    said = []
    for name in ("date", "place"):
        field, value = BY_NAME["visit"].field(name), getattr(visit, name)
        if field is not None and not _empty(value):
            said.append(in_words(field, value, lists=lists, people={}, say=say))
    return ", ".join(said) or say("kinds", BY_NAME["visit"].label)


def _empty(value: object) -> bool:
    return getattr(value, "value", "") == "not_asked"


def _file(register: Register, woman: str) -> CaseFile | None:
    """Her file, if she is in the register already."""
    if not woman:
        return None
    try:
        return open_file(register, woman)
    except NoSuchRecord:
        return None


_CHOICES: dict[str, Callable[[Register, str, Say], tuple[Choice, ...]]] = {
    "person": _people,
    "matter": _matters,
    "visit": _visits,
    "woman": _herself,
}
