"""How long it takes to merge what another laptop recorded, against only writing down the same rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.storage import projection, search_index
from wipdesk.storage.receiving import Receiving

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.receiving import Received
    from wipdesk.storage.register import Register

RawCommit = tuple[bytes, bytes]
Rows = list[tuple[str, list[tuple[Any, ...]]]]

FRAME_BYTES = 256 * 1024
_LOG = ("stream", "field", "record", "commits", "ops")


def frames(commits: Sequence[RawCommit]) -> Iterator[list[RawCommit]]:
    """Commits as many at a time as a frame of a bundle holds."""
    some: list[RawCommit] = []
    size = 0
    for sig, body in commits:
        if some and size + len(body) > FRAME_BYTES:
            yield some
            some, size = [], 0
        some.append((sig, body))
        size += len(body)
    yield some


def receive(register: Register, commits: Sequence[RawCommit]) -> Received:
    """Verify and merge in one transaction, frame by frame, as a bundle is merged."""
    with register.writing() as connection:
        receiving = Receiving(connection, register, batch=1)
        for some in frames(commits):
            receiving.take(some)
        return receiving.finish()


def rows_in(register: Register) -> Rows:
    """Every row that a merge left behind, by the statement that writes it."""
    with register.reading() as connection:
        tables = [*_LOG, "conflict", "cluster", *(table.name for table in projection.TABLES.values())]
        found: Rows = [(_insert(connection, name), _all(connection, name)) for name in tables]
        women = [eid for (eid,) in connection.exec_driver_sql("SELECT eid FROM p_woman ORDER BY eid")]
        found.append((search_index.INSERT, _index_rows(connection, women)))
    return [(sql, rows) for sql, rows in found if rows]


def write_rows(register: Register, rows: Rows) -> None:
    """Write these rows down in one transaction, with no thought given to them."""
    with register.writing() as connection:
        for sql, of_table in rows:
            connection.exec_driver_sql(sql, of_table)


def _insert(connection: Connection, table: str) -> str:
    columns = connection.exec_driver_sql(f"SELECT * FROM {table} LIMIT 0").keys()
    return f"INSERT OR IGNORE INTO {table} VALUES ({','.join('?' * len(columns))})"


def _all(connection: Connection, table: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")]


def _index_rows(connection: Connection, women: Sequence[int]) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(women), 500):
        rows += search_index.rows_of(connection, women[start : start + 500])
    return rows
