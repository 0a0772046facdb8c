"""Cells that a bundle wrote to: what stands in each now, and what would stand without the bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import from_json
from wipdesk.domain.merging import Version
from wipdesk.domain.values import AnyValue, Missing
from wipdesk.storage.applying import replaced_in
from wipdesk.storage.reading import kind_of_cell, value_and_seen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Place:
    """A record: its kind, its root and that root's kind."""

    kind: str
    root: str
    root_kind: str


@dataclass(frozen=True, slots=True)
class Written:
    """One cell: where, what stands in it, and what would without the bundle."""

    place: Place
    now: AnyValue
    before: AnyValue


def place_of(connection: Connection, record: str) -> Place | None:
    """Where a record stands; None if nobody knows it, or nothing of it is in force."""
    row = connection.exec_driver_sql(
        "SELECT r.kind, root.uuid, root.kind FROM record r JOIN record root ON root.eid = r.root WHERE r.uuid = ?",
        (bytes.fromhex(record),),
    ).first()
    return Place(row[0], row[1].hex(), row[2]) if row is not None and row[0] else None


def written(
    connection: Connection, batch: int, cells: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Written]:
    """These cells, as far as something in force stands in them; `batch` is the bundle's number."""
    found: dict[tuple[str, str], Written] = {}
    for record, name in cells:
        place = place_of(connection, record)
        if place is None:
            continue
        kind = kind_of_cell(place.kind, name)
        all_of_it, without = [], []
        for cid, value, replaces, hlc, author, wall, device, came in connection.exec_driver_sql(
            "SELECT o.cid, o.value, o.replaces, c.hlc, c.author, c.wall, c.device, c.batch FROM record r "
            "JOIN field f ON f.name = ? JOIN ops o ON o.eid = r.eid AND o.fid = f.fid "
            "JOIN commits c ON c.cid = o.cid WHERE r.uuid = ?",
            (name, bytes.fromhex(record)),
        ):
            read = from_json(kind, canonical_json.loads(value))
            one = (Version(cid, hlc, read, frozenset(replaced_in(replaces))), author, wall, device.hex())
            all_of_it.append(one)
            if came != batch:
                without.append(one)
        if all_of_it:
            before = value_and_seen(kind, without)[0].value if without else Missing.NOT_ASKED
            found[record, name] = Written(place, value_and_seen(kind, all_of_it)[0].value, before)
    return found
