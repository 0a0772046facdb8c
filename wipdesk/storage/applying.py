"""Commits into cells: which versions stand after these commits came, whatever order they came in.

Everything here depends on the set of commits applied and on nothing else: not on order or time.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.storage.commits import id_number
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.deletions import named_in_ties, taken_away
from wipdesk.storage.interning import Interning
from wipdesk.storage.log_tables import APPLIED
from wipdesk.storage.many_keys import rows_about
from wipdesk.storage.projecting import Cell, forget, named_in_links, project, project_new
from wipdesk.storage.search_index import COLUMN_OF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy.engine import Connection

_INSERT_COMMIT = "INSERT INTO commits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A commit whose bytes were read: its parts as `commits.parse` gives them, and how it is to be kept."""

    cid: int
    digest: bytes
    previous: bytes
    chain: bytes
    sig: bytes
    body: bytes | None
    device: bytes
    author: str
    parts: list[Any]
    status: int = APPLIED


@dataclass(slots=True)
class Applied:
    """What a set of commits touched, as row numbers."""

    records: set[int] = field(default_factory=set)
    new_records: set[int] = field(default_factory=set)
    roots: set[int] = field(default_factory=set)
    searched: set[int] = field(default_factory=set)
    """Those roots, and women, of whom the search may find something else now."""
    kinds: set[str] = field(default_factory=set)
    settled: set[int] = field(default_factory=set)
    """Records that became known to be of a kind, or of another kind than before."""
    left: set[tuple[str, int]] = field(default_factory=set)
    """Kinds that records were of until now."""


@contextmanager
def without_collecting() -> Iterator[None]:
    """Until the block ends Python looks for no rings of garbage: commits and rows make none, and it would look at
    all of them again and again, a seventh of the whole time.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def store(
    connection: Connection, commits: Sequence[Arrived], *, batch: int, names: Interning | None = None
) -> Applied:
    """Write commits nobody has seen here yet, and apply those that may be applied."""
    names = names or Interning(connection)
    arrival = last_arrival(connection)
    rows = []
    names.load({c.parts[10] for c in commits if c.parts[10]} | {op[1] for c in commits for op in c.parts[11]})
    for commit in commits:
        if commit.status == APPLIED:
            arrival += 1
        parts = commit.parts
        sid = names.stream(parts[1], commit.device)
        root = names.record(parts[10]) if parts[10] else 0
        rows.append((
            commit.cid, sid, parts[2], root, parts[5], parts[6], commit.author, commit.device, commit.status, batch,
            arrival if commit.status == APPLIED else 0, commit.digest, commit.previous, commit.chain, commit.sig,
            commit.body,
        ))  # fmt: skip
    if rows:
        connection.exec_driver_sql(_INSERT_COMMIT, rows)
    applied = apply(connection, [(c.cid, c.parts) for c in commits if c.status == APPLIED], names)
    names.flush()
    return applied


def last_arrival(connection: Connection) -> int:
    """How many commits were ever applied here: the mark of the present state.

    One that was set aside keeps its number with a minus: it counts on, and stands in no state that can be marked.
    """
    return int(
        connection.exec_driver_sql(
            "SELECT max(coalesce((SELECT max(arrival) FROM commits), 0), "
            "-coalesce((SELECT min(arrival) FROM commits), 0))"
        ).scalar_one()
    )


def commits_since(connection: Connection, arrival: int) -> str:
    """The table of commits for a question about all that came since: read as it lies where that is most of it.

    By the index of arrivals each commit is looked up by itself, and its page decrypted again.
    """
    return "commits NOT INDEXED" if arrival < last_arrival(connection) // 2 else "commits"


@without_collecting()
def apply(connection: Connection, commits: Iterable[tuple[int, list[Any]]], names: Interning) -> Applied:
    """Turn commits that stand in the log into versions of cells, and project what they touched."""
    fresh: dict[int, dict[int, list[Cell]]] = {}
    done = Applied()
    for cid, parts in commits:
        _take_apart(cid, parts, names, fresh, done)
    old = done.records - names.new
    done.new_records = done.records & names.new
    rows = []
    for eid, cells in fresh.items():
        for fid, versions in cells.items():
            if len(versions) > 1:
                _mark_live(versions)
            for one in versions:
                rows.append((eid, fid, one.cid, one.live, one.value, one.replaces))  # noqa: PERF401
    rows.sort()
    names.flush()
    if rows:
        connection.exec_driver_sql("INSERT INTO ops VALUES (?, ?, ?, ?, ?, ?)", rows)
    if old:
        derive_live(connection, {(eid, fid) for eid in old for fid in fresh[eid]})
    forget(connection, done.left)
    project_new(connection, {eid: fresh[eid] for eid in sorted(done.new_records)}, names)
    # A root that was taken away comes up again with what was written to anything that hangs on it, or tied to it.
    ties = [eid for eid in fresh if names.place(eid).kind == "tie"]
    up_again = taken_away(connection, done.roots | named_in_ties(connection, ties))
    project(connection, old | up_again)
    done.searched |= up_again | (done.new_records & done.roots)
    done.searched |= {names.place(eid).root for eid in taken_away(connection, old)}
    if "link" not in done.kinds and named_in_links(connection, (names.uuid(eid) for eid in done.settled)):
        done.kinds.add("link")
    names.new.clear()
    return done


def _take_apart(
    cid: int, parts: list[Any], names: Interning, fresh: dict[int, dict[int, list[Cell]]], done: Applied
) -> None:
    root = names.record(parts[10])
    hlc, fields = parts[5], names.fields
    done.roots.add(root)
    before: tuple[str, str] | None = None
    for kind, record, name, value, replaced in parts[11]:
        if (kind, record) != before:
            before, eid = (kind, record), names.record(record)
            cells = fresh.setdefault(eid, {})
            done.records.add(eid)
            _settle(eid, kind, root, names, done)
        if (kind, name) in COLUMN_OF or name == DELETED:
            done.searched.add(root)
        if name == "_parent" and type(value) is str:
            _hang(eid, value, names)
        replaces = (
            b"".join(id_number(text).to_bytes(8, "big", signed=True) for text in replaced)
            if replaced
            else b""
        )
        cell = Cell(cid, hlc, canonical_json.written(value), replaces)
        cells.setdefault(fields.get(name) or names.field(name), []).append(cell)


def _settle(eid: int, kind: str, root: int, names: Interning, done: Applied) -> None:
    """Note what a record is, and all that must be worked out anew if it was something else until now."""
    place = names.place(eid)
    if place.kind != kind or place.root != root:
        was, stood_under = place.kind, place.root
        names.settle(eid, kind, root)
        about = {stood_under, place.root} - {0}
        if "woman" in (was, place.kind):
            about.add(eid)
        done.roots |= about
        if was or stood_under or place.kind == "woman":
            done.searched |= about
        if was != place.kind:
            done.settled.add(eid)
        if was and was != place.kind:
            done.left.add((was, eid))
            done.kinds.add(was)
    done.kinds.add(kind)
    done.kinds.add(place.kind)


def _hang(eid: int, parent: str, names: Interning) -> None:
    try:
        names.hang(eid, names.record(parent))
    except ValueError:
        return


def replaced_in(blob: bytes) -> list[int]:
    """The commit ids a version replaces, from the bytes they are kept as."""
    return [int.from_bytes(blob[i : i + 8], "big", signed=True) for i in range(0, len(blob), 8)]


def _mark_live(versions: list[Cell]) -> None:
    replaced = {cid for version in versions for cid in replaced_in(version.replaces)}
    for version in versions:
        version.live = int(version.cid not in replaced)


def derive_live(connection: Connection, cells: set[tuple[int, int]]) -> None:
    """Work out anew which versions of these cells stand, from all their versions."""
    changed = []
    versions: dict[tuple[int, int], list[tuple[int, int, bytes]]] = {}
    query = "SELECT eid, fid, cid, live, replaces FROM ops WHERE eid IN ({marks})"
    for eid, fid, cid, live, replaces in rows_about(connection, query, sorted({eid for eid, _ in cells})):
        if (eid, fid) in cells:
            versions.setdefault((eid, fid), []).append((cid, live, replaces))
    for (eid, fid), found in versions.items():
        replaced = {cid for _, _, blob in found for cid in replaced_in(blob)}
        changed += [
            (int(cid not in replaced), eid, fid, cid)
            for cid, live, _ in found
            if live != int(cid not in replaced)
        ]
    if changed:
        connection.exec_driver_sql("UPDATE ops SET live = ? WHERE eid = ? AND fid = ? AND cid = ?", changed)
