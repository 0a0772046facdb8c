"""Finding one woman among a hundred thousand, against the same question to a plain SQLite file."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from contextlib import closing
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine

from tests.benchmarks.figures import p95, repeated, timed, timed_once
from tests.benchmarks.made_up import FAMILY, GIVEN, TOWNS
from tests.benchmarks.other_laptop import Laptop
from wipdesk.domain.canonical_json import dumps
from wipdesk.services.candidates import candidates
from wipdesk.storage import projection, queries, search_index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.benchmarks.figures import Figures
    from wipdesk.storage.register import Register

IndexRows = list[tuple[int, str, str, str]]

SEARCHES = ("mar", "mariama koro", "mama", "kamara", "bo", "korɔma fat", "zz")
TYPED_AT_INTAKE = (
    ("Mariama",),
    ("Fatu", "Jalloh"),
    ("Mariama", "Kor"),
    ("Kɔrɔma-Sesay", "Fatmata Aminata Bah Hawa"),
)
SHOWN = 2_000
"""So many are read at a keystroke; a count says how many more there are."""

_FTS = "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"
_TURNS = 40


def fill(register: Register, women: int) -> IndexRows:
    """So many women with three values each, written straight into the tables; gives what the index says of them."""
    chance = random.Random(2)
    laptop = Laptop()
    with register.writing() as connection:
        fields = ("name_given", "name_family", "home_town")
        connection.exec_driver_sql("INSERT INTO field VALUES (?, ?)", list(enumerate(fields, 1)))
        sid = connection.exec_driver_sql("SELECT coalesce(max(sid), 0) + 1 FROM stream").scalar_one()
        connection.exec_driver_sql("INSERT INTO stream VALUES (?, ?, ?, NULL)", (sid, bytes(16), laptop.id))
        written = [list(map(dumps, some)) for some in (GIVEN, FAMILY, TOWNS)]
        columns = [column.name for column in projection.TABLES["woman"].columns][5:]
        rows: dict[str, list[tuple[Any, ...]]] = {"record": [], "commits": [], "ops": [], "p_woman": []}
        for eid in range(1, women + 1):
            uuid = chance.randbytes(16)
            digest = hashlib.blake2b(eid.to_bytes(4, "big"), digest_size=32).digest()
            cid = int.from_bytes(digest[:8], "big", signed=True)
            said = [chance.choice(some) for some in written]
            rows["record"].append((eid, uuid, "woman", eid, 0))
            rows["commits"].append((
                cid, sid, eid, eid, "2024-01-08T08:00:00.000Z-0000", "2024-01-08T08:00:00+00:00", laptop.author,
                laptop.id, 0, 1, eid, digest, bytes(16), digest[:16], digest + digest, digest * 8,
            ))  # fmt: skip
            rows["ops"] += [(eid, fid, cid, 1, value, b"") for fid, value in enumerate(said, 1)]
            by_field = dict(zip(fields, said, strict=True))
            rows["p_woman"].append((eid, uuid.hex(), eid, 0, 0, *map(by_field.get, columns)))
        for table, of_table in rows.items():
            marks = ",".join("?" * len(of_table[0]))
            connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({marks})", of_table)
        said_of: IndexRows = []
        for start in range(1, women + 1, 500):
            said_of += search_index.rows_of(connection, range(start, min(start + 500, women + 1)))
        connection.exec_driver_sql(search_index.INSERT, said_of)
    return said_of


def measure(figures: Figures, register: Register, indexed: IndexRows, folder: Path) -> None:
    """Every search through the program and through the index alone, here and in a plain file."""
    with register.reading() as connection, closing(_plain(register, indexed, folder / "plain.db")) as plain:
        count = connection.exec_driver_sql("SELECT count(*) FROM p_woman").scalar_one()
        figures.heading(
            f"Searching among {count} women, {SHOWN} shown at most, sum of {len(SEARCHES)} searches"
        )
        for match in map(search_index.match_of, SEARCHES):
            here = connection.exec_driver_sql(_FTS, (match, SHOWN)).all()
            assert [tuple(row) for row in here] == plain.execute(_FTS, (match, SHOWN)).fetchall()
        driver = connection.connection.driver_connection
        women, whole, index, bare = _in_turns(
            lambda typed, _: queries.women(connection, typed, limit=SHOWN),
            lambda _, match: plain.execute(queries.WOMEN_FOUND, (match, SHOWN)).fetchall(),
            lambda _, match: driver.execute(_FTS, (match, SHOWN)).fetchall(),
            lambda _, match: plain.execute(_FTS, (match, SHOWN)).fetchall(),
        )
        figures.seconds("women found and put in order", sum(women))
        figures.seconds("the same rows from a plain file", sum(whole))
        figures.ratio("finding women against the plain file", sum(women) / sum(whole), 4)
        figures.seconds("the index alone", sum(index))
        figures.seconds("the index alone in a plain file", sum(bare))
        figures.ratio("the index alone against the plain file", sum(index) / sum(bare), 4)
        slowest = max(SEARCHES, key=lambda typed: women[SEARCHES.index(typed)])
        turns = repeated(lambda: queries.women(connection, slowest, limit=SHOWN), 60)
        figures.seconds(f"the slowest search, “{slowest}”, 19 of 20 times", p95(turns), goal=0.05)
        figures.seconds(
            "how many answer to it", median(repeated(lambda: queries.count_found(connection, slowest), 9))
        )
        figures.seconds("ids of all women in order", timed(lambda: queries.women(connection))[0])
    measure_intake(figures, register)


def measure_intake(figures: Figures, register: Register) -> None:
    """Whether she is here already, asked while a name is typed."""
    turns = {
        names: repeated(partial(candidates, register, names=names, birth_line="about 30"), 25)
        for names in TYPED_AT_INTAKE
    }
    slowest = max(turns, key=lambda names: p95(turns[names]))
    figures.seconds(
        "“Is she here already?”, median", median([turn for each in turns.values() for turn in each])
    )
    said = " ".join(slowest)
    figures.seconds(f"the slowest, “{said}”, 19 of 20 times", p95(turns[slowest]), goal=0.06)


def _in_turns(*ways: Callable[[str, str], object]) -> list[list[float]]:
    """The least time of each search by each of these ways, asked turn by turn so that a busy moment hits all."""
    best = [[float("inf")] * len(SEARCHES) for _ in ways]
    for number, typed in enumerate(SEARCHES):
        match = search_index.match_of(typed)
        for _ in range(_TURNS):
            for times, way in zip(best, ways, strict=True):
                times[number] = min(times[number], timed_once(partial(way, typed, match)))
    return best


def _plain(register: Register, indexed: IndexRows, path: Path) -> sqlite3.Connection:
    """The same women and the same index in a file without encryption."""
    engine = create_engine(f"sqlite:///{path}")
    projection.projected.create_all(engine)
    engine.dispose()
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA cache_size = -64000")
    plain.execute("BEGIN")
    # What lets a row of the index be taken out again is unknown to older SQLite, and nothing is taken out here.
    plain.execute(projection.CREATE_SEARCH.replace(" contentless_delete=1,", ""))
    with register.reading() as connection:
        women = [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM p_woman ORDER BY eid")]
        marks = ",".join("?" * len(women[0]))
        plain.executemany(f"INSERT INTO p_woman VALUES ({marks})", women)
        plain.executemany(search_index.INSERT, indexed)
    plain.execute("COMMIT")
    return plain
