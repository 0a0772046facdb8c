"""Which women answer to what was asked with an operator: row numbers, each condition by a question of its own.

A contested value counts as either of its accounts. Everything compared is handed over as a parameter.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.held import current_episode
from wipdesk.domain.list_facts import texts
from wipdesk.domain.text import words
from wipdesk.storage import due_lines, exchange_scope, own_asked, queries, reading, woman_rows
from wipdesk.storage.due_lines import OFF
from wipdesk.storage.own_asked import OwnAnswers
from wipdesk.storage.women_lines import RELEASED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.women_lines import Line

_APART = "\x1f"
_EMPTY = ('{"k":"not_asked"}',)
_TOLD_IN = (("note", "text"), ("encounter", "note"), ("encounter", "promised"))


@dataclass(frozen=True, slots=True)
class AtPlaces:
    """She is or was last at one of these places (codes)."""

    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class DaysHeld:
    """Held before trial for more (`>`), fewer (`<`) or at least so many days, as far as that may be so."""

    days: int
    side: str


@dataclass(frozen=True, slots=True)
class InCourtWithin:
    """In court within so many days from today."""

    days: int


@dataclass(frozen=True, slots=True)
class OnToday:
    """She stands on the page of today: in this group or in any, late only or however urgent."""

    group: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class HeldAs:
    """How she is held now (codes), or her legal status (codes): one of either."""

    codes: frozenset[str]
    statuses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SameRow:
    """One record of a kind in which all this holds: a field, and the codes of which it has one.

    `worded`: the field that holds the first of these in words, and the words that may stand there instead.
    """

    kind: str
    fields: tuple[tuple[str, frozenset[str]], ...]
    worded: tuple[str, tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True)
class AssignedTo:
    """Her file is assigned to one of these people (ids); without any, to nobody."""

    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class InCaseload:
    """One of these people (ids) works on her: it is assigned to her, or she recorded it and it is nobody's."""

    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class Flagged:
    """One of these flags (codes) is on her file, and nobody has taken it off."""

    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lacks:
    """A field of a kind of record that was not asked, or no record of the kind at all."""

    kind: str
    field: str


@dataclass(frozen=True, slots=True)
class NoteSays:
    """Words in a note, or in what was written of a meeting."""

    words: tuple[str, ...]


OfLine = AtPlaces | DaysHeld | InCourtWithin
OfTables = OnToday | HeldAs | SameRow | AssignedTo | InCaseload | Flagged | Lacks | NoteSays | OwnAnswers
Condition = OfLine | OfTables


def fits(line: Line, asked: OfLine, today: date) -> bool:
    """Whether a line of the list answers to a condition that the line itself tells."""
    match asked:
        case AtPlaces(codes):
            return not codes.isdisjoint(line.places.split(_APART)) if line.places else False
        case InCourtWithin(days):
            return today.isoformat() <= line.next_date <= (today + timedelta(days=days)).isoformat()
        case DaysHeld(days, side):
            return not line.flags & RELEASED and _held(line, days, side, today.toordinal())


def _held(line: Line, days: int, side: str, day: int) -> bool:
    least, most = line.least + line.least_runs * day, line.most + line.most_runs * day
    if least < 0 and most < 0:
        return False
    if side == "<":
        return (least if least >= 0 else most) < days
    return max(least, most) > days if side == ">" else max(least, most) >= days


def answering(connection: Connection, asked: OfTables, today: date) -> set[int]:
    """Row numbers of the women who answer to a condition that must be asked of the tables."""
    match asked:
        case OnToday():
            return _on_today(connection, asked)
        case HeldAs():
            held = _held_as(connection, asked.codes, today) if asked.codes else set()
            return held | due_lines.with_status(connection, asked.statuses)
        case SameRow():
            return _same_row(connection, asked)
        case AssignedTo():
            return _assigned(connection, asked.people)
        case InCaseload():
            return set().union(*(exchange_scope.caseload(connection, each) for each in asked.people))
        case Flagged():
            return _flagged(connection, asked.codes)
        case Lacks():
            return _lacking(connection, asked)
        case NoteSays():
            return _noted(connection, asked.words)
        case OwnAnswers():
            return own_asked.answering(connection, asked)


def _on_today(connection: Connection, asked: OnToday) -> set[int]:
    """Also those whose line was put off: the list says what is so, the page what is to be done now."""
    which = " AND grp IN (?, ?)" if asked.group else ""
    late = " AND rank = 0" if asked.late else ""
    query = f"SELECT DISTINCT eid FROM due_line WHERE 1{which}{late}"
    groups = (asked.group, OFF + asked.group) if asked.group else ()
    return set(connection.exec_driver_sql(query, groups).scalars())


def _held_as(connection: Connection, codes: frozenset[str], today: date) -> set[int]:
    """By the rows kept for the list; where accounts of it differ, by the file itself."""
    if not woman_rows.usable(connection):
        return set()
    query = "SELECT eid FROM woman_row WHERE released = 0 AND regime IN (SELECT value FROM json_each(?))"
    found = set(connection.exec_driver_sql(query, (json.dumps(sorted(codes)),)).scalars())
    differ = connection.exec_driver_sql(
        "SELECT DISTINCT c.root FROM conflict c JOIN field f ON f.fid = c.fid JOIN woman_row r ON r.eid = c.root "
        "WHERE f.name = 'regime' AND r.released = 0"
    ).scalars()
    eids = sorted(set(differ) - found)
    of_id = dict(zip(queries.ids_of_rows(connection, eids), eids, strict=True))
    for file in reading.many_files(connection, list(of_id), kinds=("woman", "custody_episode")):
        episode = current_episode(file, today)
        if episode is not None and not codes.isdisjoint(texts(episode.regime)):
            found.add(of_id[file.woman.id])
    return found


def _same_row(connection: Connection, asked: SameRow) -> set[int]:
    """Both of the record as it stands latest, or by accounts that differ from it."""
    table = f"p_{BY_NAME[asked.kind].name}"
    known = [(BY_NAME[asked.kind].field(name), codes) for name, codes in asked.fields]
    named = [(field.name, _stored(codes)) for field, codes in known if field is not None]
    written = json.dumps(sorted(_worded(connection, asked)))
    by_words = " OR t.eid IN (SELECT value FROM json_each(?))"
    plain, either, parameters = [], [], []
    for at, (name, codes) in enumerate(named):
        last = by_words if not at else ""
        plain.append(f"(t.{name} IN (SELECT value FROM json_each(?)){last})")
        either.append(
            "(EXISTS (SELECT 1 FROM ops o WHERE o.eid = t.eid AND o.live = 1 AND o.fid = "
            f"(SELECT fid FROM field WHERE name = '{name}') AND o.value IN (SELECT value FROM json_each(?)))"
            f"{last})"
        )
        parameters += [codes, written] if not at else [codes]
    query = (
        f"SELECT t.root FROM {table} t WHERE t.hidden = 0 AND {' AND '.join(plain)} "
        f"UNION SELECT t.root FROM conflict c JOIN {table} t ON t.eid = c.eid "
        f"WHERE t.hidden = 0 AND {' AND '.join(either)}"
    )
    return set(connection.exec_driver_sql(query, (*parameters, *parameters)).scalars())


def _worded(connection: Connection, asked: SameRow) -> set[int]:
    """Records in which the first field was written in words instead of chosen."""
    if asked.worded is None:
        return set()
    name, wanted = asked.worded
    query = (
        f"SELECT t.eid, o.value FROM p_{BY_NAME[asked.kind].name} t JOIN ops o ON o.eid = t.eid "
        f"WHERE t.hidden = 0 AND t.{_field(asked.kind, name)} IS NOT NULL AND o.live = 1 "
        "AND o.fid = (SELECT fid FROM field WHERE name = ?)"
    )
    rows = connection.exec_driver_sql(query, (name,))
    return {eid for eid, value in rows if _says(value, wanted)}


def _assigned(connection: Connection, people: frozenset[str]) -> set[int]:
    if not people:
        query = (
            "SELECT eid FROM p_woman WHERE hidden = 0 AND (assigned_to IS NULL OR assigned_to NOT LIKE '\"%')"
        )
        return set(connection.exec_driver_sql(query).scalars())
    wanted = _stored(people)
    query = (
        "SELECT eid FROM p_woman WHERE hidden = 0 AND assigned_to IN (SELECT value FROM json_each(?)) "
        "UNION SELECT c.eid FROM conflict c JOIN p_woman w ON w.eid = c.eid JOIN field f ON f.fid = c.fid "
        "JOIN ops o ON o.eid = c.eid AND o.fid = c.fid WHERE w.hidden = 0 AND f.name = 'assigned_to' "
        "AND o.live = 1 AND o.value IN (SELECT value FROM json_each(?))"
    )
    return set(connection.exec_driver_sql(query, (wanted, wanted)).scalars())


def _flagged(connection: Connection, codes: frozenset[str]) -> set[int]:
    query = (
        "SELECT t.root FROM p_flag t JOIN ops o ON o.eid = t.eid AND o.live = 1 JOIN field f ON f.fid = o.fid "
        "WHERE t.hidden = 0 AND f.name = 'what' AND o.value IN (SELECT value FROM json_each(?)) "
        'AND (t.done_on IS NULL OR t.done_on NOT LIKE \'%"k":"date"%\')'
    )
    return set(connection.exec_driver_sql(query, (_stored(codes),)).scalars())


def _lacking(connection: Connection, asked: Lacks) -> set[int]:
    """Records said to be the same are one: what one of them tells is not missing."""
    table = f"p_{BY_NAME[asked.kind].name}"
    if asked.kind == "woman":
        name = _field("woman", asked.field)
        query = f"SELECT eid FROM p_woman WHERE hidden = 0 AND ({name} IS NULL OR {name} = ?)"
        return set(connection.exec_driver_sql(query, _EMPTY).scalars())
    none = (
        f"SELECT w.eid FROM p_woman w WHERE w.hidden = 0 AND NOT EXISTS "
        f"(SELECT 1 FROM {table} t WHERE t.root = w.eid AND t.hidden = 0)"
    )
    found = set(connection.exec_driver_sql(none).scalars())
    if asked.field:
        name = _field(asked.kind, asked.field)
        query = (
            f"SELECT t.root FROM {table} t LEFT JOIN cluster k ON k.member = t.eid WHERE t.hidden = 0 "
            f"GROUP BY t.root, coalesce(k.name, t.eid) HAVING max({name} IS NOT NULL AND {name} <> ?) = 0"
        )
        found.update(connection.exec_driver_sql(query, _EMPTY).scalars())
    return found


def _noted(connection: Connection, wanted: tuple[str, ...]) -> set[int]:
    found: set[int] = set()
    for kind, name in _TOLD_IN:
        query = (
            f"SELECT t.root, o.value FROM p_{kind} t JOIN ops o ON o.eid = t.eid WHERE t.hidden = 0 AND o.live = 1 "
            "AND o.fid = (SELECT fid FROM field WHERE name = ?)"
        )
        found |= {root for root, value in connection.exec_driver_sql(query, (name,)) if _says(value, wanted)}
    return found


def _says(stored: str | None, wanted: Sequence[str]) -> bool:
    """Whether every one of these words begins a word of a stored text."""
    if not stored or stored[0] != '"':
        return False
    said = words(str(canonical_json.loads(stored)))
    return all(any(word.startswith(each) for word in said) for each in wanted)


def _field(kind: str, name: str) -> str:
    """The name of a field, as the catalogue has it. KeyError: no such field."""
    field = BY_NAME[kind].field(name)
    if field is None:
        raise KeyError(name)
    return field.name


def _stored(codes: Iterable[str]) -> str:
    """Codes as they stand in a column, as one list to compare with."""
    return json.dumps([canonical_json.dumps(code) for code in sorted(codes)])
