"""How many records of each kind have an answer in each field, counted where the answers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_UNTOLD = '{"k":"not_asked"}'


def told_counts(connection: Connection, kind: str) -> tuple[int, dict[str, int]]:
    """How many records of a kind there are, and in how many each shipped field was told, in one pass over them."""
    names = [field.name for field in BY_NAME[kind].fields]
    counted = ", ".join(f'count(CASE WHEN "{name}" <> ? AND "{name}" <> ? THEN 1 END)' for name in names)
    row = connection.exec_driver_sql(
        f"SELECT count(*), {counted} FROM p_{kind} WHERE hidden = 0", (_UNTOLD, '""') * len(names)
    ).one()
    return row[0], dict(zip(names, row[1:], strict=True))


def own_counts(connection: Connection) -> dict[tuple[str, str], int]:
    """By kind and name: in how many records a field that no version ships was told."""
    rows = connection.exec_driver_sql(
        "SELECT r.kind, f.name, count(DISTINCT o.eid) FROM field f CROSS JOIN ops o ON o.fid = f.fid "
        "JOIN record r ON r.eid = o.eid WHERE f.name LIKE 'x\\_%' ESCAPE '\\' AND o.live = 1 "
        "AND o.value NOT IN (?, ?) GROUP BY r.kind, f.name",
        (_UNTOLD, '""'),
    )
    return {(kind, name): count for kind, name, count in rows}
