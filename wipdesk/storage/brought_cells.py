"""Cells that a bundle wrote to: what stands in each now, and what would stand without the bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import from_json
from wipdesk.domain.merging import Version
from wipdesk.domain.values import AnyValue, Missing
from wipdesk.storage.applying import replaced_in
from wipdesk.storage.commits import id_number, parse, unshort
from wipdesk.storage.log_tables import SET_ASIDE
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


def _set_aside(connection: Connection, batch: int) -> dict[tuple[str, str], list[tuple[Any, ...]]]:
    """What a bundle wrote to each cell by changes that are set aside: these stand in no table."""
    found: dict[tuple[str, str], list[tuple[Any, ...]]] = {}
    for cid, hlc, author, wall, device, body in connection.exec_driver_sql(
        "SELECT cid, hlc, author, wall, device, body FROM commits WHERE batch = ? AND status = ? "
        "AND body IS NOT NULL",
        (batch, SET_ASIDE),
    ):
        for _, record, name, value, replaced in parse(body)[11]:
            said = (cid, hlc, author, wall, device.hex(), value, tuple(map(id_number, replaced)))
            found.setdefault((unshort(record).hex(), name), []).append(said)
    return found


def written(
    connection: Connection, batch: int, cells: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Written]:
    """These cells, as far as something in force stands in them; `batch` is the bundle's number.

    What it wrote and somebody set aside since is shown as it was brought.
    """
    found: dict[tuple[str, str], Written] = {}
    aside = _set_aside(connection, batch)
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
        all_of_it += [
            (Version(cid, hlc, from_json(kind, value), frozenset(replaces)), author, wall, device)
            for cid, hlc, author, wall, device, value, replaces in aside.get((record, name), ())
        ]
        if all_of_it:
            before = value_and_seen(kind, without)[0].value if without else Missing.NOT_ASKED
            found[record, name] = Written(place, value_and_seen(kind, all_of_it)[0].value, before)
    return found
