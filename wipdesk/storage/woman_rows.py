"""What the list of women is read from: one row a woman, kept on this laptop and worked out again where it is stale.

Nothing here is the truth and nothing of it travels; the table can be dropped at any time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from wipdesk.domain.list_facts import YEAR, ListFacts, list_facts
from wipdesk.domain.text import fold
from wipdesk.storage import projection, reading
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register

kept = MetaData()
TABLE = Table(
    "woman_row",
    kept,
    Column("eid", Integer, primary_key=True),
    Column("id", Text),
    Column("day", Integer),
    Column("steady", Integer),
    Column("name_key", Text),
    Column("name", Text),
    Column("family", Text),
    Column("given", Text),
    Column("also", Text),
    Column("places", Text),
    Column("regime", Text),
    Column("offences", Text),
    Column("least", Integer),
    Column("most", Integer),
    Column("basis", Text),
    Column("least_runs", Integer),
    Column("most_runs", Integer),
    Column("before_trial", Integer),
    Column("released", Integer),
    Column("closed", Integer),
    Column("no_lawyer", Integer),
    Column("child_inside", Integer),
    Column("next_date", Text),
    Column("contested", Integer),
    Column("changed", Integer),
    Column("linked", Integer),
    Index("woman_row_day", "day"),
)
_COLUMNS = [column.name for column in TABLE.columns]
_INSERT = f"INSERT OR REPLACE INTO woman_row VALUES ({','.join('?' * len(_COLUMNS))})"
_MADE, _UPTO = "woman_rows_made", "woman_rows_upto"
_KINDS = (
    "woman",
    "alias",
    "id_number",
    "custody_episode",
    "matter",
    "charge",
    "hearing",
    "bail",
    "representation",
)
_DERIVATION = 1
_AT_ONCE = 200
_TEXTS = ("family", "given", "also", "places", "offences")
_YES_OR_NO = ("least_runs", "most_runs", "steady", "before_trial", "released", "closed", "no_lawyer")
_INSIDE = '"inside_with_mother"'


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row as it is kept: what was worked out, and on which day."""

    id: str
    facts: ListFacts
    day: date
    child_inside: bool
    contested: int


def there(connection: Connection) -> bool:
    """Whether any rows are kept yet."""
    found = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'woman_row'").first()
    return found is not None


def stale(connection: Connection, today: date) -> list[int]:
    """Row numbers of the women whose rows must be worked out anew; those taken away too, so that they go."""
    if not there(connection) or get_local(connection, _MADE) != _made():
        return _column(connection, "SELECT eid FROM p_woman WHERE hidden = 0")
    upto = get_local(connection, _UPTO) or 0
    changed = connection.exec_driver_sql(
        "SELECT DISTINCT c.root, r.kind FROM commits c JOIN record r ON r.eid = c.root WHERE c.arrival > ?",
        (upto,),
    ).all()
    found = {root for root, kind in changed if kind == "woman"}
    children = [root for root, kind in changed if kind == "child"]
    found |= set(_mothers(connection, children))
    if any(kind == "link" for _, kind in changed):
        found |= set(_column(connection, "SELECT eid FROM woman_row WHERE linked = 1"))
        found |= set(_column(connection, "SELECT member FROM cluster WHERE kind = 'woman'"))
    found |= _filed_with(connection, found)
    day = today.toordinal()
    found |= set(
        _column(
            connection,
            "SELECT eid FROM woman_row WHERE day <> ? AND (steady = 0 OR day > ? OR day < ? "
            "OR (next_date <> '' AND next_date < ?))",
            (day, day, day - YEAR.days, today.isoformat()),
        )
    )
    return sorted(found)


def refresh(register: Register, step: Callable[[int, int], object] | None = None) -> int:
    """Work out the stale rows, some at a time, so that what is done stays done; returns how many there were.

    `step` is told how far it is and may raise Cancelled.
    """
    today = register.today()
    with register.reading() as connection:
        wanted = stale(connection, today)
        upto = _latest(connection)
        fresh = there(connection) and get_local(connection, _MADE) == _made()
        known = get_local(connection, _UPTO) if fresh else None
    if not wanted and known == upto:
        return 0
    if not fresh:
        with register.writing() as connection:
            TABLE.drop(connection, checkfirst=True)
            TABLE.create(connection)
            set_local(connection, _MADE, _made())
            set_local(connection, _UPTO, 0)
    for start in range(0, len(wanted), _AT_ONCE):
        if step is not None:
            step(start, len(wanted))
        some = wanted[start : start + _AT_ONCE]
        with register.reading() as connection:
            rows = _worked_out(connection, some, today)
        with register.writing() as connection:
            _put(connection, some, rows)
    with register.writing() as connection:
        set_local(connection, _UPTO, upto)
    return len(wanted)


def rows(connection: Connection, ids: Sequence[str]) -> dict[str, KeptRow]:
    """The rows kept of these women; who has none yet is left out."""
    if not ids or not there(connection):
        return {}
    marks = ",".join("?" * len(ids))
    found = connection.exec_driver_sql(
        f"SELECT r.* FROM p_woman w CROSS JOIN woman_row r ON r.eid = w.eid WHERE w.id IN ({marks})",
        tuple(ids),
    )
    return {row["id"]: _kept(dict(row)) for row in found.mappings()}


def _made() -> str:
    return f"{_DERIVATION} {projection.fingerprint()}"


def _latest(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT max(arrival) FROM commits").scalar() or 0)


def _column(connection: Connection, query: str, asked: tuple[object, ...] = ()) -> list[int]:
    return list(connection.exec_driver_sql(query, asked).scalars())


def _mothers(connection: Connection, children: Sequence[int]) -> list[int]:
    """Women tied to these children, and those no longer tied to them."""
    found: list[int] = []
    for start in range(0, len(children), _AT_ONCE):
        some = tuple(children[start : start + _AT_ONCE])
        marks = ",".join("?" * len(some))
        found += _column(
            connection,
            "SELECT DISTINCT w.eid FROM record r JOIN ops o ON o.eid = r.eid JOIN field f ON f.fid = o.fid "
            f"JOIN p_woman w ON w.id = substr(o.value, 2, 32) "
            f"WHERE r.root IN ({marks}) AND r.kind = 'tie' AND f.name = 'woman'",
            some,
        )
    return found


def _filed_with(connection: Connection, women: set[int]) -> set[int]:
    """The other files said to be of these women: their days stand there too."""
    groups: dict[str, list[int]] = {}
    for member, name in connection.exec_driver_sql("SELECT member, name FROM cluster WHERE kind = 'woman'"):
        groups.setdefault(name, []).append(member)
    return {member for group in groups.values() if women & set(group) for member in group}


def _worked_out(connection: Connection, eids: Sequence[int], today: date) -> list[tuple[object, ...]]:
    marks = ",".join("?" * len(eids))
    asked = tuple(eids)
    known = {
        uuid: eid
        for eid, uuid in connection.exec_driver_sql(
            f"SELECT eid, id FROM p_woman WHERE hidden = 0 AND eid IN ({marks})", asked
        )
    }
    contested = _by_root(
        connection, f"SELECT root, count(*) FROM conflict WHERE root IN ({marks}) GROUP BY root", asked
    )
    changed = _by_root(
        connection, f"SELECT root, max(arrival) FROM commits WHERE root IN ({marks}) GROUP BY root", asked
    )
    linked = set(_column(connection, f"SELECT member FROM cluster WHERE member IN ({marks})", asked))
    inside = _with_child_inside(connection, list(known))
    made = []
    for file in reading.many_files(connection, list(known), kinds=_KINDS):
        eid = known[file.woman.id]
        facts = list_facts(file, today=today)
        extra = (
            int(file.woman.id in inside),
            contested.get(eid, 0),
            changed.get(eid) or 0,
            int(eid in linked),
        )
        made.append(_as_row(eid, file.woman.id, today, facts, extra))
    return made


def _by_root(connection: Connection, query: str, asked: tuple[int, ...]) -> dict[int, int]:
    return {row[0]: row[1] for row in connection.exec_driver_sql(query, asked)}


def _with_child_inside(connection: Connection, women: Sequence[str]) -> set[str]:
    marks = ",".join("?" * len(women))
    found = connection.exec_driver_sql(
        f"SELECT DISTINCT t.woman FROM p_tie t JOIN p_child c ON c.eid = t.parent "
        f'WHERE t.hidden = 0 AND c.hidden = 0 AND c."where" = ? AND t.woman IN ({marks})',
        (_INSIDE, *(json.dumps(woman) for woman in women)),
    ).scalars()
    return {str(json.loads(woman)) for woman in found}


def _as_row(
    eid: int, uuid: str, today: date, facts: ListFacts, extra: tuple[int, int, int, int]
) -> tuple[object, ...]:
    child_inside, contested, changed, linked = extra
    key = fold("\x00".join((" ".join(facts.family) or facts.name, " ".join(facts.given))))
    return (
        *(eid, uuid, today.toordinal(), int(facts.steady), key, facts.name),
        *(_packed(each) for each in (facts.family, facts.given, facts.also, facts.places)),
        *(facts.regime, _packed(facts.offences), facts.least, facts.most, facts.basis),
        *(int(facts.least_runs), int(facts.most_runs), int(facts.before_trial), int(facts.released)),
        *(int(facts.closed), int(facts.no_lawyer), child_inside, facts.next_date),
        *(contested, changed, linked),
    )


def _packed(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False) if texts else ""


def _unpacked(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()


def _put(connection: Connection, eids: Sequence[int], made: list[tuple[object, ...]]) -> None:
    marks = ",".join("?" * len(eids))
    connection.exec_driver_sql(f"DELETE FROM woman_row WHERE eid IN ({marks})", tuple(eids))
    if made:
        connection.exec_driver_sql(_INSERT, made)


def _kept(row: dict[str, Any]) -> KeptRow:
    kept: dict[str, Any] = {"name": row["name"]}
    kept |= {name: _unpacked(row[name]) for name in _TEXTS}
    kept |= {name: row[name] for name in ("regime", "least", "most", "basis", "next_date")}
    kept |= {name: bool(row[name]) for name in _YES_OR_NO}
    facts = ListFacts(**kept)
    return KeptRow(
        row["id"], facts, date.fromordinal(row["day"]), bool(row["child_inside"]), row["contested"]
    )
