"""Which women a search, filters and an order give: ids only, fast enough to be asked at every key."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.domain.text import fold
from wipdesk.storage import queries, woman_rows
from wipdesk.storage.search_index import match_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

SOON_DAYS = 14
_FROM = "FROM p_woman w LEFT JOIN woman_row r ON r.eid = w.eid"
_OPEN = "coalesce(r.closed, 0) = 0"
_FILTERS = {
    "before_trial": "r.before_trial = 1",
    "no_lawyer": "r.no_lawyer = 1 AND r.released = 0",
    "child_inside": "r.child_inside = 1",
    "hearing_soon": "r.next_date BETWEEN ? AND ?",
    "contested": "r.contested > 0",
    "released": "r.released = 1",
    "closed": "r.closed = 1",
}
_PLACE = "place:"
_ORDERS = {
    "held": "r.name_key IS NULL, r.before_trial <> 1, r.released, "
    "max(ifnull(r.least + r.least_runs * (? - r.day), -1), ifnull(r.most + r.most_runs * (? - r.day), -1)) DESC, "
    "r.name_key, w.id",
    "name": "r.name_key IS NULL, r.name_key, w.id",
    "changed": "r.changed DESC, w.id",
}
"""Longest held first: before trial now, then others inside, then those no longer held; not worked out yet, last."""


def find(
    connection: Connection, search: str, filters: Collection[str], order: str, today: date, cap: int
) -> tuple[tuple[str, ...], int, int, bool]:
    """Ids in order, how many answer, of how many women with open files, and whether the list was cut."""
    if not woman_rows.there(connection):
        return _without_rows(connection, search, cap)
    of = count(connection, "", today)
    if search.strip() and (coded := queries.by_code(connection, "woman", search)):
        return tuple(coded), len(coded), of, False
    where, asked = _conditions(filters, today)
    joined = _FROM
    if search.strip():
        match = match_of(search)
        if not match:
            return (), 0, of, False
        joined = "FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?) s JOIN p_woman w ON w.eid = s.rowid "
        joined += "LEFT JOIN woman_row r ON r.eid = w.eid"
        one_letter = len("".join(fold(search).split())) == 1
        asked = [match, cap + 1 if one_letter else -1, *asked]
    days = (today.toordinal(),) * 2 if order == "held" else ()
    ids = tuple(
        connection.exec_driver_sql(
            f"SELECT w.id {joined} WHERE {' AND '.join(where)} ORDER BY {_ORDERS[order]}", (*asked, *days)
        ).scalars()
    )
    capped = len(ids) > cap and bool(search.strip()) and len("".join(fold(search).split())) == 1
    total = queries.count_found(connection, search) if capped else len(ids)
    return ids[:cap] if capped else ids, total, of, capped


def count(connection: Connection, name: str, today: date) -> int:
    """How many women a filter leaves; with no filter, how many files are open."""
    if not woman_rows.there(connection):
        return len(queries.women(connection)) if not name else 0
    where, asked = _conditions([name] if name else [], today)
    found = connection.exec_driver_sql(f"SELECT count(*) {_FROM} WHERE {' AND '.join(where)}", tuple(asked))
    return int(found.scalar_one())


def places(connection: Connection) -> Iterator[tuple[tuple[str, ...], int]]:
    """Places of women with open files: their codes (several where accounts differ) and how many women."""
    if not woman_rows.there(connection):
        return
    rows = connection.exec_driver_sql(
        f"SELECT r.places, count(*) {_FROM} WHERE w.hidden = 0 AND r.closed = 0 AND r.places <> '' GROUP BY r.places"
    )
    for packed, number in rows:
        codes: Any = canonical_json.loads(packed)
        yield tuple(str(code) for code in codes), number


def plain_names(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Family and given name of women of whom no row is kept yet."""
    if not ids:
        return {}
    marks = ",".join("?" * len(ids))
    rows = connection.exec_driver_sql(
        f"SELECT id, name_family, name_given FROM p_woman WHERE hidden = 0 AND id IN ({marks})", tuple(ids)
    )
    return {uuid: (_text(family), _text(given)) for uuid, family, given in rows}


def _without_rows(connection: Connection, search: str, cap: int) -> tuple[tuple[str, ...], int, int, bool]:
    """Before any row is kept: everybody by name, as far as names go."""
    everybody = queries.women(connection)
    found = queries.women(connection, search, limit=cap) if search.strip() else everybody
    return tuple(found), len(found), len(everybody), False


def _conditions(filters: Collection[str], today: date) -> tuple[list[str], list[object]]:
    where: list[str] = ["w.hidden = 0"]
    asked: list[object] = []
    if "closed" not in filters:
        where.append(_OPEN)
    for name in sorted(filters):
        if name.startswith(_PLACE):
            where.append("instr(r.places, ?) > 0")
            asked.append(f'"{name.removeprefix(_PLACE)}"')
        elif name in _FILTERS:
            where.append(_FILTERS[name])
            if name == "hearing_soon":
                asked += [today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()]
    return where, asked


def _text(stored: str | None) -> str:
    return str(canonical_json.loads(stored)) if stored and stored[0] == '"' else ""
