"""In whose files some hearing names a day of a range: asked by the index of days, so that it is quick."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection

LONGEST_DOUBT = timedelta(days=31)
"""A day that is known no better than this stands in no diary."""
_BEGINS = ('{"edtf":"', '{"from":"')
"""How a stored date begins: with the day as it was told, or with its first bound."""
_EXACT = '????-??-??["T]'
"""A day that is told as a day, or with its hour, and nothing more."""
_CONTESTED = (
    "SELECT DISTINCT t.root, '' FROM conflict c CROSS JOIN field f ON f.fid = c.fid "
    "CROSS JOIN p_hearing t ON t.eid = c.eid WHERE t.hidden = 0 AND f.name IN ('date', 'next_date')"
)
"""CROSS JOIN: the few that differ are looked up among the hearings, never all hearings among them."""


def files_with_days(
    connection: Connection, first: date, last: date, among: set[int] | None = None
) -> list[int]:
    """Row numbers of women with a hearing, or its next date, that may lie in these days; by the first day named.

    Of these women only (None: of all). Those whose days are known less exactly stand last.
    """
    found: dict[int, str] = {}
    for root, day in _named(connection, first, last):
        if among is None or root in among:
            found[root] = min(found.get(root, "~"), day or "~")
    return sorted(found, key=lambda root: (found[root], root))


def ids_of_women(connection: Connection, rows: list[int]) -> list[str]:
    """The ids of these women in the same order, without those taken away."""
    query = (
        "SELECT w.eid, w.id FROM p_woman w WHERE w.hidden = 0 AND w.eid IN (SELECT value FROM json_each(?))"
    )
    known = {row[0]: row[1] for row in connection.exec_driver_sql(query, (json.dumps(rows),))}
    return [known[each] for each in rows if each in known]


def _named(connection: Connection, first: date, last: date) -> Iterator[tuple[int, str]]:
    """Row number and day, or no day where it is known less exactly or accounts differ."""
    after = last + timedelta(days=1) if last < date.max else last
    before = first - LONGEST_DOUBT if first - date.min > LONGEST_DOUBT else date.min
    for name in ("date", "next_date"):
        for begins in _BEGINS:
            at = len(begins) + 1
            exact = f"substr({name}, {at}, 11) GLOB ?"
            query = (
                f"SELECT root, substr({name}, {at}, 10) FROM p_hearing "
                f"WHERE hidden = 0 AND {name} >= ? AND {name} < ? AND {exact}"
            )
            days = (begins + first.isoformat(), begins + after.isoformat(), _EXACT)
            yield from (tuple(row) for row in connection.exec_driver_sql(query, days))
            # A month stands before its days: the range begins with the month of its first day.
            vague = f"SELECT root, '' FROM p_hearing WHERE hidden = 0 AND {name} >= ? AND {name} < ? AND NOT {exact}"
            days = (begins + before.isoformat()[:7], begins + after.isoformat(), _EXACT)
            yield from (tuple(row) for row in connection.exec_driver_sql(vague, days))
    yield from (tuple(row) for row in connection.exec_driver_sql(_CONTESTED))
