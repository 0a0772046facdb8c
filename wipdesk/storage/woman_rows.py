"""What the list of women is read from: one row a woman, kept on this laptop and worked out again where it is stale.

Nothing here is the truth and nothing of it travels: both tables can be dropped at any time, and stand outside the
log, the projection and every digest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from wipdesk.domain import canonical_json
from wipdesk.domain.list_facts import ListFacts, list_facts
from wipdesk.domain.naming import NameParts
from wipdesk.domain.text import fold
from wipdesk.storage import projection, reading
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.domain.case_file import CaseFile

kept = MetaData()
_TEXTS = ("family", "given", "other", "number", "also", "places", "offences")
_WORDS = ("regime", "basis", "next_date")
_NUMBERS = ("least", "most")
_YES_OR_NO = ("least_runs", "most_runs", "before_trial", "released", "closed", "no_lawyer")
TABLE = Table(
    "woman_row",
    kept,
    Column("eid", Integer, primary_key=True),
    Column("day", Integer),
    Column("until", Integer),
    Column("child_inside", Integer),
    Column("contested", Integer),
    Column("changed", Integer),
    *(Column(name, Integer) for name in (*_NUMBERS, *_YES_OR_NO)),
    *(Column(name, Text) for name in (*_WORDS, "name_key", *_TEXTS)),
    Index("woman_row_day", "day"),
    Index("woman_row_until", "until"),
)
"""`day` is the day a row was worked out on, `until` the last one on which it is true but for the days that run."""
QUEUE = Table("woman_stale", kept, Column("eid", Integer, primary_key=True))
"""Women whose rows are to be worked out still: long work that was interrupted goes on where it stopped."""
_COLUMNS = tuple(column.name for column in TABLE.columns)
_INSERT = f"INSERT OR REPLACE INTO woman_row VALUES ({','.join('?' * len(_COLUMNS))})"
_MADE = "woman_rows_made"
_DERIVATION = 4
_APART = "\x1f"
"""Stands between several texts of one column; the words of a text are never parted by it."""
_NAMELESS = "\U0010ffff"
"""Stands after every name."""
_KINDS = (
    *("woman", "alias", "id_number", "custody_episode", "matter", "charge", "hearing", "bail"),
    "representation",
)
_INSIDE = ('"inside_with_mother"', '"police_cell_with_mother"')


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row as it is kept: what was worked out, and on which day."""

    id: str
    facts: ListFacts
    day: date
    child_inside: bool
    contested: int


def usable(connection: Connection) -> bool:
    """Whether rows are kept here that this version worked out."""
    return bool(get_local(connection, _MADE) == made_by())


def make_anew(connection: Connection) -> None:
    """Both tables, empty, whatever was kept before."""
    kept.drop_all(connection)
    kept.create_all(connection)
    set_local(connection, _MADE, made_by())


def expect_other(connection: Connection, eids: Iterable[int]) -> None:
    """The rows of these women are to be worked out anew."""
    if usable(connection) and (each := [(eid,) for eid in eids]):
        connection.exec_driver_sql("INSERT OR IGNORE INTO woman_stale VALUES (?)", each)


def put(connection: Connection, eids: Sequence[int], made: list[tuple[object, ...]]) -> None:
    """Keep what was worked out of these women; of whom nothing was, no row is kept any more."""
    marks = ",".join("?" * len(eids))
    for table in (TABLE, QUEUE):
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE eid IN ({marks})", tuple(eids))
    if made:
        connection.exec_driver_sql(_INSERT, made)


def rows(connection: Connection, ids: Sequence[str]) -> dict[str, KeptRow]:
    """The rows kept of these women; who has none yet, or was taken away, is left out."""
    if not ids or not usable(connection):
        return {}
    marks = ",".join("?" * len(ids))
    found = connection.exec_driver_sql(
        f"SELECT w.id, r.* FROM record c CROSS JOIN woman_row r ON r.eid = c.eid "
        f"CROSS JOIN p_woman w ON w.eid = c.eid WHERE w.hidden = 0 AND c.uuid IN ({marks})",
        tuple(bytes.fromhex(each) for each in ids),
    )
    return {woman: _kept(woman, dict(zip(_COLUMNS, columns, strict=True))) for woman, *columns in found.all()}


@cache
def made_by() -> str:
    """What the rows of this version are known by: how they are worked out, and from which catalogue."""
    return f"{_DERIVATION} {projection.fingerprint()}"


def worked_out(connection: Connection, eids: Sequence[int], today: date) -> list[tuple[object, ...]]:
    """The rows of these women as their files have them today, to be put; those taken away have none."""
    marks = ",".join("?" * len(eids))
    known = {
        uuid: eid
        for eid, uuid in connection.exec_driver_sql(
            f"SELECT eid, id FROM p_woman WHERE hidden = 0 AND eid IN ({marks})", tuple(eids)
        )
    }
    contested = _by_root(connection, "SELECT root, count(*) FROM conflict", eids)
    changed = _by_root(connection, "SELECT root, max(arrival) FROM commits", eids)
    files = list(reading.many_files(connection, list(known), kinds=_KINDS))
    inside = _with_child_inside(connection, [woman for file in files for woman in _filed_as(file)])
    made = []
    for file in files:
        eid = known[file.woman.id]
        child_inside = int(not inside.isdisjoint(_filed_as(file)))
        told = (child_inside, contested.get(eid, 0), changed.get(eid, 0))
        made.append(_as_row(eid, today, list_facts(file, today=today), told))
    return made


def _by_root(connection: Connection, query: str, eids: Sequence[int]) -> dict[int, int]:
    marks = ",".join("?" * len(eids))
    found = connection.exec_driver_sql(f"{query} WHERE root IN ({marks}) GROUP BY root", tuple(eids))
    return {row[0]: row[1] for row in found}


def _filed_as(file: CaseFile) -> list[str]:
    return [file.woman.id, *(other.id for other in file.same_women)]


def _with_child_inside(connection: Connection, women: Sequence[str]) -> set[str]:
    """Those of these women with whom, by some account, a child is held."""
    named = {canonical_json.dumps(woman): woman for woman in women}
    found = connection.exec_driver_sql(
        "SELECT DISTINCT t.woman FROM p_tie t JOIN p_child c ON c.eid = t.parent JOIN ops o ON o.eid = c.eid "
        "WHERE t.hidden = 0 AND c.hidden = 0 AND o.live = 1 AND o.fid = (SELECT fid FROM field WHERE name = 'where') "
        f"AND o.value IN (?, ?) AND t.woman IN ({','.join('?' * len(named))})",
        (*_INSIDE, *named),
    ).scalars()
    return {named[woman] for woman in found}


def _as_row(eid: int, today: date, facts: ListFacts, told: tuple[int, int, int]) -> tuple[object, ...]:
    name = facts.name
    said: dict[str, Any] = {each: getattr(facts, each) for each in (*_NUMBERS, *_WORDS)}
    said |= {each: int(getattr(facts, each)) for each in _YES_OR_NO}
    said |= dict(zip(("child_inside", "contested", "changed"), told, strict=True))
    said |= {each: _APART.join(texts) for each, texts in name._asdict().items()}
    said |= {each: _APART.join(getattr(facts, each)) for each in ("also", "places", "offences")}
    called = name.family or name.other or name.number or name.given or (_NAMELESS,)
    said["name_key"] = fold("\x00".join((" ".join(called), " ".join(name.given))))
    said |= {"eid": eid, "day": today.toordinal(), "until": facts.true_until.toordinal()}
    return tuple(said[column] for column in _COLUMNS)


def _kept(woman: str, row: dict[str, Any]) -> KeptRow:
    texts: dict[str, Any] = {name: tuple(row[name].split(_APART)) if row[name] else () for name in _TEXTS}
    name = NameParts(*(texts.pop(part) for part in NameParts._fields))
    facts: dict[str, Any] = {each: row[each] for each in (*_NUMBERS, *_WORDS)}
    facts |= {each: bool(row[each]) for each in _YES_OR_NO}
    until = date.fromordinal(row["until"])
    return KeptRow(
        woman,
        ListFacts(name=name, true_until=until, **texts, **facts),
        date.fromordinal(row["day"]),
        bool(row["child_inside"]),
        row["contested"],
    )
