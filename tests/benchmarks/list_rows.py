"""What the list of women is made of: worked out, found, put in order, read page by page, and kept true."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from itertools import count
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.figures import p95, repeated, timed, timed_once
from tests.benchmarks.importing import receive
from tests.benchmarks.made_up import recorded
from tests.benchmarks.other_laptop import Laptop
from tests.laptop import new_register
from wipdesk.services import records, women_list
from wipdesk.services.women_list import ListQuery
from wipdesk.storage import woman_rows, women_lines

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.figures import Figures
    from wipdesk.storage.register import Register

FEW, PAGE = 1_000, 256
_TYPED = ("m", "ma", "mar", "mariama", "mariama ko", "korɔma fat", "zz")
_ROUNDS, _SAVES = 15, 20
_A_WOMAN, _KEY, _SAVE = 0.0015, 0.025, 0.01
_PLAIN_HELD = (
    "SELECT w.id FROM woman_row r JOIN p_woman w ON w.eid = r.eid WHERE w.hidden = 0 AND r.closed = 0 "
    "ORDER BY r.released, r.before_trial DESC, max(ifnull(r.least + r.least_runs * (? - r.day), -1), "
    "ifnull(r.most + r.most_runs * (? - r.day), -1)) DESC, r.name_key, w.id"
)


def measure(figures: Figures, register: Register, folder: Path, *, among: int) -> None:
    """All of it among many women; a save among few beside it, for it must not take longer among many."""
    few = _among_few(figures, folder / "few women")
    figures.heading(f"The list of {among} women, before it is painted")
    women_list.refresh(register)
    women_lines.forget(register)
    first, found = timed(lambda: women_list.find(register, ListQuery()))
    figures.seconds("everybody, longest held first, the first time", first)
    again = repeated(lambda: women_list.find(register, ListQuery()), _ROUNDS)
    figures.seconds("everybody again, 19 of 20 times", p95(again), goal=_KEY)
    plain = _plain_seconds(register, folder / "plain rows.db")
    figures.seconds("the same from a plain file", plain)
    figures.ratio("everybody again against the plain file", median(again) / plain, 1)
    keys = [timed_once(partial(_key, register, typed)) for _ in range(_ROUNDS) for typed in _TYPED]
    figures.seconds("a key: found, and the first page, median", median(keys))
    figures.seconds("a key: found, and the first page, 19 of 20 times", p95(keys), goal=_KEY)
    pages = repeated(partial(women_list.rows, register, found.ids[-PAGE:]), _ROUNDS)
    figures.seconds(f"a page of {PAGE}, median", median(pages))
    figures.seconds("how many each filter leaves", median(repeated(lambda: women_list.counts(register), 5)))
    many = _saved(register, found.ids)
    figures.seconds("one line worked out again after a save, median", many, goal=_SAVE)
    figures.ratio(f"one line after a save against the same among {FEW}", many / few, 4)


def _among_few(figures: Figures, folder: Path) -> float:
    with new_register(folder) as register:
        Laptop().enrol_at(register)
        receive(register, recorded(FEW, seed=5))
        figures.heading(f"Lines of {FEW} women of 26 values")
        seconds, _ = timed(lambda: women_list.refresh(register))
        figures.seconds("worked out the first time, each", seconds / FEW, goal=_A_WOMAN)
        return _saved(register, women_list.find(register, ListQuery()).ids)


def _saved(register: Register, women: tuple[str, ...]) -> float:
    """Seconds until the list is true again after one woman's file was written into."""
    seconds = []
    for turn, woman in zip(count(), women[:: max(1, len(women) // _SAVES)], strict=False):
        records.put(register, "woman", {"home_town": f"Town {turn}"}, record_id=woman)
        seconds.append(timed_once(lambda: women_list.refresh(register)))
    return median(seconds)


def _key(register: Register, typed: str) -> None:
    found = women_list.find(register, ListQuery(search=typed))
    women_list.rows(register, found.ids[:PAGE])


def _plain_seconds(register: Register, path: Path) -> float:
    """Everybody, longest held first, asked of the same rows in a file without encryption."""
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE p_woman (eid INTEGER PRIMARY KEY, id TEXT, hidden INTEGER)")
        columns = ", ".join(column.name for column in woman_rows.TABLE.columns)
        plain.execute(f"CREATE TABLE woman_row ({columns.replace('eid', 'eid INTEGER PRIMARY KEY', 1)})")
        with register.reading() as connection:
            for table, query in (
                ("p_woman", "SELECT eid, id, hidden FROM p_woman"),
                ("woman_row", f"SELECT {columns} FROM woman_row"),
            ):
                rows = [tuple(row) for row in connection.exec_driver_sql(query)]
                plain.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
        plain.commit()
        day = register.today().toordinal()
        asked = repeated(lambda: plain.execute(_PLAIN_HELD, (day, day)).fetchall(), 5)
        found = [row[0] for row in plain.execute(_PLAIN_HELD, (day, day))]
    assert tuple(found) == women_list.find(register, ListQuery()).ids
    return min(asked)
