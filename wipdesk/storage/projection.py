"""The tables people's questions are asked of: one for each kind of record, a column for each field.

Generated from the catalogue and computed from the log; nothing here is the truth, and nothing here refuses what
another laptop wrote: no unique, foreign key, check or not-null.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.field import Kind

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

projected = MetaData()


_BESIDE = {"hearing": ("root", "hidden")}
"""What is kept in an index beside its field, so that the rows themselves need not be read."""


def _table(name: str, fields: tuple[str, ...], naming: tuple[str, ...]) -> Table:
    return Table(
        f"p_{name}",
        projected,
        Column("eid", Integer, primary_key=True),
        Column("id", Text),
        Column("root", Integer),
        Column("parent", Integer),
        Column("hidden", Integer),
        *(Column(field, Text) for field in fields),
        Index(f"p_{name}_root", "root"),
        Index(f"p_{name}_parent", "parent"),
        *(Index(f"p_{name}_{field}", field, *_BESIDE.get(name, ())) for field in naming),
    )


TABLES: dict[str, Table] = {
    kind.name: _table(
        kind.name,
        tuple(field.name for field in kind.fields),
        tuple(
            field.name
            for field in kind.fields
            if (field.kind is Kind.RECORD and kind.name in ("tie", "woman"))
            or (field.kind is Kind.DATE and kind.name == "hearing")
        ),
    )
    for kind in KINDS
}
"""Each column holds the canonical JSON of the value standing latest; a contested one is for sorting only."""

conflict = Table(
    "conflict",
    projected,
    Column("eid", Integer, primary_key=True),
    Column("fid", Integer, primary_key=True),
    Column("root", Integer),
    Column("n", Integer),
    Column("since", Text),
    Index("conflict_root", "root"),
    sqlite_with_rowid=False,
)

cluster = Table(
    "cluster",
    projected,
    Column("member", Integer, primary_key=True),
    Column("kind", Text),
    Column("name", Text),
)

CREATE_SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(names, numbers, words, content='', contentless_delete=1, prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 0')"
)


_DERIVATION = "p6"
"""Changed when other rows are made of the same catalogue; p2 added the keys of names to what is searched, p3 takes
groups apart over which people differ, p4 finds hearings by their days."""


def fingerprint() -> str:
    """Changes whenever the shipped catalogue does, or what is made of it; a register with another one rebuilds."""
    described = [
        [kind.name, kind.parent, [[field.name, field.kind.value] for field in kind.fields]] for kind in KINDS
    ]
    return hashlib.blake2b(
        canonical_json.dumps([_DERIVATION, described]).encode(), digest_size=16
    ).hexdigest()


def create(connection: Connection) -> None:
    """Make the empty projection."""
    projected.create_all(connection)
    create_search(connection)


def create_search(connection: Connection) -> None:
    """Make the empty search index."""
    connection.exec_driver_sql(CREATE_SEARCH)
    connection.exec_driver_sql("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")


def drop(connection: Connection) -> None:
    """Remove the projection, also one that an older catalogue made."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'p\\_%' ESCAPE '\\' "
        "OR name IN ('conflict', 'cluster', 'search'))"
    ).scalars()
    for name in list(names):
        connection.exec_driver_sql(f'DROP TABLE IF EXISTS "{name}"')
