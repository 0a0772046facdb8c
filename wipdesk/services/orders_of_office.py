"""Settings that count: only what a coordinator wrote, whatever else came in whichever order.

A rule of time or a list is everybody's. What another laptop writes under the same name is kept in the log, as all
changes are, and decides nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.field import Kind
from wipdesk.domain.merging import disagree
from wipdesk.storage import reading
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from wipdesk.domain.merging import Version
    from wipdesk.storage.reading import Rows
    from wipdesk.storage.register import Connection, Register

_Told = tuple["Version", str, str, str]


@dataclass(frozen=True, slots=True)
class SettingTold:
    """One setting: its record, its name, every account of it that stands, and all that it ever said, oldest first."""

    record: str
    name: str
    values: tuple[object, ...]
    versions: tuple[tuple[object, str, str], ...]
    """Value, person and time."""


def coordinators_laptops(connection: Connection, register: Register) -> frozenset[str] | None:
    """Laptops of those whom the office ever made coordinators; None before there is an office, where all count.

    Whoever leaves takes nothing back with her: her settings stand until another coordinator writes others.
    """
    if register.team is None:
        return None
    roster, keys = rosters.read(connection, register.trust.orders), register.trust.coordinators
    theirs = {person.id for person in roster.people.values() if person.key in keys}
    return frozenset(laptop.id.hex() for laptop in roster.laptops.values() if laptop.person in theirs)


def state_of(connection: Connection, register: Register) -> tuple[object, ...]:
    """What the settings follow from: the same as long as none of it changed."""
    rows = connection.exec_driver_sql(
        # CROSS JOIN: the few settings are looked up among the values, never all values among the settings.
        "SELECT o.eid, o.fid, o.cid, o.live FROM p_setting s CROSS JOIN ops o ON o.eid = s.eid "
        "ORDER BY o.eid, o.fid, o.cid"
    )
    trust = register.trust
    return (register.team is None, frozenset(trust.orders), frozenset(trust.coordinators), *map(tuple, rows))


def told(connection: Connection, register: Register, begun: Collection[str]) -> tuple[SettingTold, ...]:
    """The settings whose name begins with one of these, as coordinators have them, in order of their records.

    One that a changed program hid stands all the same: what files were written with is retired, never deleted.
    """
    records = list(connection.exec_driver_sql("SELECT id FROM p_setting ORDER BY id").scalars())
    if not records:
        return ()
    laptops = coordinators_laptops(connection, register)
    rows = reading.read_rows(connection, records)
    found = []
    for record in records:
        name = _standing(rows.versions.get((record, "name"), ()), laptops)
        if len(name) != 1 or not isinstance(name[0], str) or not name[0].startswith(tuple(begun)):
            continue
        found.append(_told(rows, record, name[0], laptops))
    return tuple(found)


def _told(rows: Rows, record: str, name: str, laptops: frozenset[str] | None) -> SettingTold:
    versions = rows.versions.get((record, "value"), [])
    counted = sorted(_counted(versions, laptops), key=lambda each: (each[0].hlc, each[0].commit))
    return SettingTold(
        record,
        name,
        _standing(versions, laptops),
        tuple((version.value, author, wall) for version, author, wall, _ in counted),
    )


def _counted(versions: Iterable[_Told], laptops: frozenset[str] | None) -> list[_Told]:
    return [each for each in versions if laptops is None or each[3] in laptops]


def _standing(versions: Iterable[_Told], laptops: frozenset[str] | None) -> tuple[object, ...]:
    """The different things that stand: what no version that counts has seen, itself or through others.

    A version that does not count replaces nothing; but whoever wrote over it knew what it had been written over.
    """
    versions = list(versions)
    known = {version.commit: version.replaces for version, *_ in versions}
    counted = [version for version, *_ in _counted(versions, laptops)]
    over: set[int] = set()
    waiting = [each for version in counted for each in version.replaces]
    while waiting:
        cid = waiting.pop()
        if cid not in over:
            over.add(cid)
            waiting += known.get(cid, ())
    live = sorted((each for each in counted if each.commit not in over), key=lambda v: (v.hlc, v.commit))
    values = [version.value for version in live]
    return tuple(values if disagree(Kind.TEXT, values) else values[-1:])
