"""Making the projection again from the log: after an upgrade, as a repair, and to prove that nothing drifted."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.storage import projection
from wipdesk.storage.applying import apply
from wipdesk.storage.commits import id_text, parse
from wipdesk.storage.interning import Interning
from wipdesk.storage.log_tables import APPLIED
from wipdesk.storage.projecting import finish
from wipdesk.storage.register import set_local

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register

_OPS_AT_ONCE = 50_000


def rebuild(connection: Connection) -> None:
    """Forget every derived row and work all of them out again from the applied commits."""
    connection.exec_driver_sql("DELETE FROM ops")
    connection.exec_driver_sql("UPDATE record SET kind = '', root = 0, parent = 0")
    projection.drop(connection)
    projection.create(connection)
    names = Interning(connection)
    met: set[int] = set()
    kinds: set[str] = set()
    for some in _chunks(connection):
        texts = {op[1] for _, parts in some for op in parts[11]}
        names.load(texts | {parts[10] for _, parts in some})
        eids = {names.record(text) for text in texts}
        names.new = eids - met
        met |= eids
        done = apply(connection, some, names)
        kinds |= done.kinds
        names.flush()
        finish(connection, set(), done.roots)
    finish(connection, kinds, ())
    set_local(connection, "fingerprint", projection.fingerprint())


class _NotKept(Exception):
    """Takes a trial rebuild back."""


def dry_rebuild(register: Register) -> tuple[str, list[tuple[object, ...]]]:
    """Digest and derived rows as a rebuild would make them; nothing is changed."""
    made: tuple[str, list[tuple[object, ...]]] = ("", [])
    with suppress(_NotKept), register.writing() as connection:
        rebuild(connection)
        made = (digest(connection), derived_dump(connection))
        raise _NotKept
    return made


def _chunks(connection: Connection) -> Iterator[list[tuple[int, list[Any]]]]:
    """Applied commits, all of a root together, some tens of thousands of values at a time."""
    some: list[tuple[int, list[Any]]] = []
    size, last = 0, None
    rows = connection.exec_driver_sql(
        "SELECT cid, root, body FROM commits WHERE status = ? ORDER BY root, hlc, cid", (APPLIED,)
    ).all()
    for cid, root, body in rows:
        if size > _OPS_AT_ONCE and root != last:
            yield some
            some, size = [], 0
        parts = parse(body)
        some.append((cid, parts))
        size, last = size + len(parts[11]), root
    if some:
        yield some


def digest(connection: Connection) -> str:
    """One line over everything derived: live values, conflicts, deletions and clusters.

    The same on every laptop that holds the same commits.
    """
    said = hashlib.blake2b(digest_size=32)
    for uuid, name, cid, value in connection.exec_driver_sql(
        "SELECT r.uuid, f.name, o.cid, o.value FROM ops o JOIN record r ON r.eid = o.eid "
        "JOIN field f ON f.fid = o.fid WHERE o.live = 1 ORDER BY r.uuid, f.name, o.cid"
    ):
        said.update(canonical_json.dumps([uuid.hex(), name, id_text(cid), value]).encode())
    for uuid, name, count in connection.exec_driver_sql(
        "SELECT r.uuid, f.name, c.n FROM conflict c JOIN record r ON r.eid = c.eid "
        "JOIN field f ON f.fid = c.fid ORDER BY r.uuid, f.name"
    ):
        said.update(canonical_json.dumps(["conflict", uuid.hex(), name, count]).encode())
    for kind, name, uuid in connection.exec_driver_sql(
        "SELECT c.kind, c.name, r.uuid FROM cluster c JOIN record r ON r.eid = c.member ORDER BY c.kind, c.name, r.uuid"
    ):
        said.update(canonical_json.dumps(["cluster", kind, name, uuid.hex()]).encode())
    for table in projection.TABLES.values():
        for eid in connection.exec_driver_sql(
            f"SELECT id FROM {table.name} WHERE hidden = 1 ORDER BY id"
        ).scalars():
            said.update(canonical_json.dumps(["hidden", table.name, eid]).encode())
    return said.hexdigest()


def derived_dump(connection: Connection) -> list[tuple[object, ...]]:
    """Every derived row by ids instead of row numbers: what a rebuild must give again exactly."""
    rows: list[tuple[object, ...]] = []
    for table in projection.TABLES.values():
        columns = ", ".join(f'p."{column.name}"' for column in list(table.columns)[4:])
        rows += [
            (table.name, *row)
            for row in connection.exec_driver_sql(
                f"SELECT p.id, root.uuid, parent.uuid, {columns} FROM {table.name} p "
                "LEFT JOIN record root ON root.eid = p.root LEFT JOIN record parent ON parent.eid = p.parent "
                "ORDER BY p.id"
            )
        ]
    rows += [
        ("search", *row)
        for row in connection.exec_driver_sql(
            "SELECT w.id FROM search s JOIN p_woman w ON w.eid = s.rowid ORDER BY w.id"
        )
    ]
    return rows
