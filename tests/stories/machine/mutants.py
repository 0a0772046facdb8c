"""Well-meant shortcuts that other programs took, each put in place of the real thing, to see that the tests notice."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest import mock

from wipdesk.domain.changes import Base, Seen
from wipdesk.storage import applying, commits, projecting, reading, receiving, streams
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy.engine import Connection

_VERSIONS = (
    "SELECT o.cid, c.hlc, s.uuid, c.seq, o.replaces FROM ops o JOIN commits c ON c.cid = o.cid "
    "JOIN stream s ON s.sid = c.sid WHERE o.eid = ? AND o.fid = ?"
)


@contextmanager
def _live_by(chosen: Callable[[Connection, Sequence[Any]], set[int]]) -> Iterator[None]:
    """Another rule for which versions of a cell stand."""
    real = applying.apply

    def apply(connection: Connection, some: Any, names: Any) -> Any:
        names.new.clear()  # so that every cell is worked out from the tables, by the other rule
        return real(connection, some, names)

    def derive_live(connection: Connection, cells: set[tuple[int, int]]) -> None:
        for eid, fid in cells:
            live = chosen(connection, connection.exec_driver_sql(_VERSIONS, (eid, fid)).all())
            connection.exec_driver_sql("UPDATE ops SET live = 0 WHERE eid = ? AND fid = ?", (eid, fid))
            for cid in live:
                connection.exec_driver_sql(
                    "UPDATE ops SET live = 1 WHERE eid = ? AND fid = ? AND cid = ?", (eid, fid, cid)
                )

    with mock.patch.object(applying, "derive_live", derive_live), mock.patch.object(applying, "apply", apply):
        yield


@contextmanager
def last_writer_wins() -> Iterator[None]:
    """Of all accounts only the latest by the clock stands."""
    with _live_by(lambda _, versions: {max(versions, key=lambda v: (v[1], v[0]))[0]}):
        yield


@contextmanager
def dominance_by_numbers() -> Iterator[None]:
    """Whoever replaced a change of a stream is taken to have seen all changes of that stream before it."""

    def chosen(connection: Connection, versions: Sequence[Any]) -> set[int]:
        numbers = {cid: (stream, seq) for cid, _, stream, seq, _ in versions}
        last: dict[bytes, int] = {}
        for *_, replaces in versions:
            for cid in applying.replaced_in(replaces):
                if cid in numbers:
                    stream, seq = numbers[cid]
                    last[stream] = max(seq, last.get(stream, 0))
        return {cid for cid, (stream, seq) in numbers.items() if seq > last.get(stream, 0)}

    with _live_by(chosen):
        yield


@contextmanager
def only_numbers_are_compared() -> Iterator[None]:
    """An export believes that whoever has change 7 of a stream has the same change 7."""

    def acknowledged(entry: vectors.Entry | None, _: vectors.Here) -> vectors.Acknowledged:
        return vectors.Acknowledged() if entry is None else vectors.Acknowledged(entry.have, entry.withheld)

    with mock.patch.object(vectors, "acknowledged", acknowledged):
        yield


@contextmanager
def withheld_for_good() -> Iterator[None]:
    """What a laptop was once told to be not for it counts as something that it has."""
    with mock.patch.object(vectors.Acknowledged, "covers", lambda said, seq: seq <= said.last):
        yield


@contextmanager
def base_at_save() -> Iterator[None]:
    """What a change replaces is looked up when it is saved, not when the form was opened."""
    real = UnitOfWork.put

    def put(self: UnitOfWork, record: Any, *, base: Base[Any]) -> None:
        if base.knows(record.id):
            rows = reading.read_rows(self.connection, [self.root_of(record.id)])
            now = reading.cells_of(rows).seen
            cells = {
                cell: Seen(base.seen(*cell).value, now[cell].versions if cell in now else ())
                for cell in base.cells.keys() | now.keys()
            }
            base = Base(cells, base.records, base.token)
        real(self, record, base=base)

    with mock.patch.object(UnitOfWork, "put", put):
        yield


@contextmanager
def one_change_a_number() -> Iterator[None]:
    """A second change with the number of one that is here is taken for an error and dropped."""
    real = receiving.Receiving.take

    def take(self: receiving.Receiving, raws: Sequence[tuple[bytes, bytes]]) -> None:
        kept = []
        for sig, body in raws:
            commit = commits.decode(body)
            number = commits.number_of(commits.digest_of(body))
            there = self.connection.exec_driver_sql(
                "SELECT c.cid FROM commits c JOIN stream s ON s.sid = c.sid WHERE s.uuid = ? AND c.seq = ?",
                (commit.stream, commit.seq),
            ).scalars()
            if set(there) <= {number}:
                kept.append((sig, body))
        real(self, kept)

    with mock.patch.object(receiving.Receiving, "take", take):
        yield


@contextmanager
def no_witness() -> Iterator[None]:
    """Nobody notices that a register was put back from a copy."""
    with mock.patch.object(streams, "doubt", return_value=""):
        yield


@contextmanager
def disputed_is_the_same() -> Iterator[None]:
    """A link of which two people say different things joins two files."""
    real = projecting.clusters

    def clusters(pairs: Any) -> Any:
        return real([(one, other, verdict or "same") for one, other, verdict in pairs])

    with mock.patch.object(projecting, "clusters", clusters):
        yield
