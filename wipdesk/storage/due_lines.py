"""Who stands on the page of today, and why: kept on this laptop, worked out again where it is stale.

Nothing here is the truth and nothing of it travels; the tables can be dropped at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from wipdesk.storage import projection, stale_women
from wipdesk.storage.applying import last_arrival
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.domain.errands import Errand

kept = MetaData()
TABLE = Table(
    "due_line",
    kept,
    Column("eid", Integer, primary_key=True),
    Column("grp", Text, primary_key=True),
    Column("rank", Integer),
    Column("day", Integer),
    Column("who", Text),
    Index("due_line_order", "grp", "rank", "day"),
)
"""`day` is the day it is about (its number), `who` the person whose file it is."""
UNTIL = Table(
    "due_until",
    kept,
    Column("eid", Integer, primary_key=True),
    Column("day", Integer),
    Column("until", Integer),
    Index("due_until_until", "until"),
    Index("due_until_day", "day"),
)
QUEUE = Table("due_stale", kept, Column("eid", Integer, primary_key=True))
OFF = "off:"
"""Before the name of a group: her line in it, but put off."""
_MADE, _UPTO = "due_lines_made", "due_lines_upto"
_DERIVATION = 4
_NO_DAY = 9_999_999
_BY_THE_DAY = (
    "SELECT eid FROM due_stale UNION ALL SELECT eid FROM due_until WHERE until < ? "
    "UNION ALL SELECT eid FROM due_until WHERE day > ?"
)


@dataclass(frozen=True, slots=True)
class DueLine:
    """A woman in a group of the page."""

    woman: str
    group: str
    rank: int
    day: date | None


def usable(connection: Connection, rules: str) -> bool:
    """Whether lines are kept here that this version worked out by these rules."""
    return bool(get_local(connection, _MADE) == _made_by(rules))


def make_anew(connection: Connection, rules: str) -> None:
    """All tables, empty, and every woman to be worked out."""
    kept.drop_all(connection)
    kept.create_all(connection)
    connection.exec_driver_sql("INSERT INTO due_stale SELECT eid FROM p_woman WHERE hidden = 0")
    set_local(connection, _MADE, _made_by(rules))
    set_local(connection, _UPTO, last_arrival(connection))


def stale(connection: Connection, today: date) -> set[int]:
    """Row numbers of the women whose lines must be worked out anew; those taken away too, so that they go."""
    day = today.toordinal()
    waiting = connection.exec_driver_sql(_BY_THE_DAY, (day, day)).scalars()
    changed = stale_women.changed_since(connection, int(get_local(connection, _UPTO) or 0))
    return changed.union(waiting)


def queue(connection: Connection, eids: Sequence[int]) -> None:
    """Remember whom there is work for, so that nobody need ask again for the commits up to now."""
    if eids:
        each = [(eid,) for eid in eids]
        connection.exec_driver_sql("INSERT OR IGNORE INTO due_stale VALUES (?)", each)
    set_local(connection, _UPTO, last_arrival(connection))


def again(connection: Connection, eid: int) -> None:
    """Have the lines of one woman worked out anew: something that is not in her file has changed them."""
    kept.create_all(connection)
    connection.exec_driver_sql("INSERT OR IGNORE INTO due_stale VALUES (?)", (eid,))


def put(
    connection: Connection,
    eids: Sequence[int],
    found: Sequence[tuple[int, str, date, Sequence[Errand]]],
    today: date,
) -> None:
    """Keep what was worked out of these women: row number, whose file it is, until when it holds, the errands."""
    marks = ",".join("?" * len(eids))
    for table in (TABLE, UNTIL, QUEUE):
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE eid IN ({marks})", tuple(eids))
    lines = [
        (
            eid,
            OFF * each.put_off + each.group.value,
            each.rank,
            each.day.toordinal() if each.day else _NO_DAY,
            who,
        )
        for eid, who, _, errands in found
        for each in errands
    ]
    if lines:
        connection.exec_driver_sql("INSERT INTO due_line VALUES (?, ?, ?, ?, ?)", lines)
    if found:
        until = [(eid, today.toordinal(), until.toordinal()) for eid, _, until, _ in found]
        connection.exec_driver_sql("INSERT INTO due_until VALUES (?, ?, ?)", until)


def counts(connection: Connection, who: str = "") -> dict[str, int]:
    """How many women stand in each group, put off or not; with a person, of those whose file is hers."""
    which, asked = (" WHERE who = ?", (who,)) if who else ("", ())
    query = f"SELECT grp, count(*) FROM due_line{which} GROUP BY grp"
    return {row[0]: row[1] for row in connection.exec_driver_sql(query, asked)}


def lines(connection: Connection, group: str, *, most: int, who: str = "") -> tuple[DueLine, ...]:
    """The women of a group, the most urgent first."""
    which, asked = (" AND d.who = ?", (who,)) if who else ("", ())
    order = f"{which} ORDER BY d.rank, d.day, w.id LIMIT ?"
    return _lines(connection, order, (group, *asked, most))


def on_days(
    connection: Connection, group: str, first: date, last: date, *, who: str = ""
) -> tuple[DueLine, ...]:
    """All women of a group whose line is about one of these days, put off or not: the day is the same."""
    which, asked = (" AND d.who = ?", (who,)) if who else ("", ())
    days = (first.toordinal(), last.toordinal())
    order = f" AND d.day BETWEEN ? AND ?{which} ORDER BY d.day, w.id"
    found = [
        line for each in (group, OFF + group) for line in _lines(connection, order, (each, *days, *asked))
    ]
    return tuple(sorted(found, key=lambda line: (line.day or date.max, line.woman)))


def _lines(connection: Connection, which: str, asked: tuple[object, ...]) -> tuple[DueLine, ...]:
    rows = connection.exec_driver_sql(
        "SELECT w.id, d.grp, d.rank, d.day FROM due_line d JOIN p_woman w ON w.eid = d.eid "
        f"WHERE d.grp = ? AND w.hidden = 0{which}",
        asked,
    )
    return tuple(
        DueLine(woman, of, rank, None if day == _NO_DAY else date.fromordinal(day))
        for woman, of, rank, day in rows
    )


def next_day(connection: Connection, after: date) -> date | None:
    """The earliest day after this one that any line is about."""
    found = connection.exec_driver_sql(
        "SELECT min(day) FROM due_line WHERE day > ? AND day < ?", (after.toordinal(), _NO_DAY)
    ).scalar()
    return date.fromordinal(found) if found else None


def _made_by(rules: str) -> str:
    return f"{projection.fingerprint()}.{_DERIVATION}.{rules}"
