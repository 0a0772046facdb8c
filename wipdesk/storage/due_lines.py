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
    from collections.abc import Collection, Sequence

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
    Column("status", Text),
    Index("due_until_until", "until"),
    Index("due_until_day", "day"),
)
"""`status`: every code that her legal status may be, each between two marks."""
QUEUE = Table("due_stale", kept, Column("eid", Integer, primary_key=True))
COURT = Table(
    "due_court",
    kept,
    Column("eid", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("who", Text),
    Index("due_court_day", "day"),
)
"""Every day to come, known to the day, on which a woman is to be in court."""
OFF = "off:"
"""Before the name of a group: her line in it, but put off."""
_MADE, _UPTO = "due_lines_made", "due_lines_upto"
_DERIVATION = 8
_NO_DAY, _MARK = 9_999_999, "|"
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


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What was worked out of one woman: her row number, whose file it is, until when it holds, and what it is."""

    eid: int
    who: str
    until: date
    errands: tuple[Errand, ...]
    statuses: tuple[str, ...]
    in_court: tuple[date, ...]


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
    found: Sequence[WorkedOut],
    today: date,
) -> None:
    """Keep what was worked out of these women."""
    marks = ",".join("?" * len(eids))
    for table in (TABLE, UNTIL, COURT, QUEUE):
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE eid IN ({marks})", tuple(eids))
    lines = [
        (
            of.eid,
            OFF * each.put_off + each.group.value,
            each.rank,
            each.day.toordinal() if each.day else _NO_DAY,
            of.who,
        )
        for of in found
        for each in of.errands
    ]
    if lines:
        connection.exec_driver_sql("INSERT INTO due_line VALUES (?, ?, ?, ?, ?)", lines)
    days = [(of.eid, day.toordinal(), of.who) for of in found for day in of.in_court]
    if days:
        connection.exec_driver_sql("INSERT INTO due_court VALUES (?, ?, ?)", days)
    if found:
        until = [
            (of.eid, today.toordinal(), of.until.toordinal(), _MARK.join(("", *of.statuses, "")))
            for of in found
        ]
        connection.exec_driver_sql("INSERT INTO due_until VALUES (?, ?, ?, ?)", until)


def with_status(connection: Connection, codes: Collection[str]) -> set[int]:
    """Row numbers of the women whose legal status is, or may be, one of these."""
    found: set[int] = set()
    for code in codes:
        query = "SELECT eid FROM due_until WHERE instr(status, ?)"
        found |= set(connection.exec_driver_sql(query, (f"{_MARK}{code}{_MARK}",)).scalars())
    return found


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


def in_court(
    connection: Connection, first: date, last: date, *, who: str = ""
) -> tuple[tuple[str, date], ...]:
    """Every woman who is to be in court on one of these days, once for each of her days."""
    which, asked = (" AND c.who = ?", (who,)) if who else ("", ())
    rows = connection.exec_driver_sql(
        "SELECT w.id, c.day FROM due_court c JOIN p_woman w ON w.eid = c.eid "
        f"WHERE w.hidden = 0 AND c.day BETWEEN ? AND ?{which} ORDER BY c.day, w.id",
        (first.toordinal(), last.toordinal(), *asked),
    )
    return tuple((woman, date.fromordinal(day)) for woman, day in rows)


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
