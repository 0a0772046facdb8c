"""How long it takes to merge what another laptop recorded, against only writing down the same rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from tests.benchmarks.figures import timed
from tests.benchmarks.made_up import recorded
from tests.benchmarks.other_laptop import Laptop
from tests.laptop import new_register
from wipdesk.storage import projection, search_index
from wipdesk.storage.rebuilding import digest, rebuild
from wipdesk.storage.receiving import Receiving
from wipdesk.sync.payloads import FRAME_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy.engine import Connection

    from tests.benchmarks.figures import Figures
    from wipdesk.storage.receiving import Received
    from wipdesk.storage.register import Register

RawCommit = tuple[bytes, bytes]
Rows = list[tuple[str, list[tuple[Any, ...]]]]

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


def measure(figures: Figures, folder: Path, *, women: int, turns: int) -> None:
    """Merge, write the same rows down, turn by turn; then merge again, and rebuild."""
    commits = recorded(women)
    imports: list[float] = []
    floors: list[float] = []
    for turn in range(turns):
        with _register(folder / f"merged {turn}") as merged, _register(folder / f"written {turn}") as written:
            imports.append(timed(partial(receive, merged, commits))[0])
            floors.append(timed(partial(write_rows, written, rows_in(merged)))[0])
    with _register(folder / "merged again") as register:
        received = receive(register, commits)
        again, _ = timed(lambda: receive(register, commits))
        rebuilding = _rebuilt(register)
    figures.heading(f"{received.values} values in {received.new} signed changes, best of {turns} turns")
    figures.seconds("verified and merged", min(imports), goal=3)
    figures.seconds("the same rows only written down", min(floors))
    figures.ratio("merging against writing the same rows", min(imports) / min(floors), 3.2)
    figures.seconds("the same changes merged once more", again)
    figures.ratio("merging once more against the first time", again / min(imports), 0.1)
    figures.seconds("the projection made again from the log", rebuilding)


def _register(folder: Path) -> Register:
    register = new_register(folder)
    Laptop().enrol_at(register)
    return register


def _rebuilt(register: Register) -> float:
    with register.reading() as connection:
        before = digest(connection)
    with register.writing() as connection:
        seconds, _ = timed(lambda: rebuild(connection))
    with register.reading() as connection:
        assert digest(connection) == before
    return seconds
