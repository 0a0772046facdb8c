"""Exchange between laptops: make a bundle, look into one, merge one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.roles import Right
from wipdesk.errors import BundleRefused, NoSuchPerson, NotInTeam
from wipdesk.services import erasing
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import gaps, incoming, outgoing, ranges
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.payloads import COMMITS, ROSTER, kind_of, signed_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.bundle_merging import Look, Progress
    from wipdesk.sync.bundle_reading import BundleReader
    from wipdesk.sync.gaps import Gap
    from wipdesk.sync.outgoing import Made
    from wipdesk.sync.report import Report
    from wipdesk.sync.roster import Roster


def make(register: Register, path: Path, to: Sequence[str] | None = None, *, overwrite: bool = False) -> Made:
    """Write a bundle for these people, or for every coordinator. Raises NoSuchPerson, and as `outgoing.make`."""
    register.require(Right.MERGE)
    return outgoing.make(
        register, path, None if to is None else laptops_of(register, to), overwrite=overwrite
    )


def merge(
    register: Register,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    look: Look | None = None,
) -> Report:
    """Merge a bundle, or only say what that would do. Raises as `incoming.merge`."""
    register.require(Right.MERGE)
    report = incoming.merge(register, path, dry_run=dry_run, progress=progress, look=look)
    if not dry_run:
        erasing.finish(register)
    return report


def names_of(register: Register, devices: Sequence[bytes]) -> list[tuple[bytes, str]]:
    """Whose laptops these are."""
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    return [(device, _called(roster, device)) for device in devices]


def finish_unfinished(register: Register) -> tuple[Report, ...]:
    """Go on with merges that were cut short; to be called once at every start."""
    return incoming.finish_unfinished(register)


def missing(register: Register) -> tuple[Gap, ...]:
    """Changes that others speak of and that never came here."""
    return gaps.missing(register)


def show(register: Register, path: Path) -> dict[str, Any]:
    """What a bundle says of itself, with nothing changed; "refused" says why it would not be merged, or is empty.

    Raises BundleRefused if it cannot be opened at all.
    """
    with open_bundle(path, [register.box_key]) as reader:
        contents = incoming.contents_of(reader)
        frames = _count(reader)
        damage = reader.damage
        with register.reading() as connection:
            roster = rosters.read(connection, register.trust.orders)
            seen = any(batch.state == tables.DONE for batch in tables.batches(connection, reader.bundle_id))
        said: dict[str, Any] = {
            "bundle": reader.bundle_id.hex(),
            "size": reader.size,
            "frames": damage.total_expected,
            "damaged": list(damage.missing),
            "changes": frames,
            "seen_before": seen,
            "refused": "",
        }
    if contents is None:
        return said
    if register.team is None:
        said["refused"] = "not_in_team"
    try:
        incoming.demand_ours(register, contents)
    except BundleRefused as refused:
        said["refused"] = refused.reason.value
    said |= {
        "packer": contents.packer.hex(),
        "packer_person": roster.name_of(contents.packer),
        "packer_label": roster.label_of(contents.packer),
        "created": contents.created,
        "purpose": contents.purpose,
        "office": contents.office,
        "practice": contents.practice,
        "addressees": [_called(roster, device) for device in contents.addressees],
        "scope": contents.scope,
        "withheld": sum(ranges.count(some) for some in contents.withheld.values()),
    }
    return said


def _count(reader: BundleReader) -> int:
    """Changes in the whole frames."""
    return sum(
        sum(1 for _ in signed_lines(frame.payload))
        for frame in reader.frames()
        if kind_of(frame.payload) in (COMMITS, ROSTER)
    )


def _called(roster: Roster, device: bytes) -> str:
    return roster.name_of(device) or device.hex()


def people_and_laptops(register: Register) -> tuple[str, ...]:
    """Everybody a bundle can be made for, as `laptops_of` is told it."""
    with register.reading() as connection:
        return _people_and_laptops(rosters.read(connection, register.trust.orders))


def _people_and_laptops(roster: Roster) -> tuple[str, ...]:
    return tuple(
        sorted(f"{roster.name_of(laptop.id)} ({laptop.label})" for laptop in roster.laptops.values())
    )


def other_laptops(register: Register) -> list[bytes]:
    """Device ids of every other laptop of the office that is at work. Raises NotInTeam."""
    if register.team is None:
        raise NotInTeam
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    return [
        each.id for each in roster.laptops.values() if each.id != register.device_id and roster.works(each)
    ]


def laptops_of(register: Register, names: Sequence[str]) -> list[bytes]:
    """Device ids of the people named; of two with one name, "name (label of the laptop)" tells which.

    Raises NotInTeam, NoSuchPerson.
    """
    if register.team is None:
        raise NotInTeam
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    by_name: dict[str, set[str]] = {}
    for person in roster.people.values():
        by_name.setdefault(person.name.casefold(), set()).add(person.id)
    answering: dict[str, list[bytes]] = {}
    for laptop in roster.laptops.values():
        name = roster.name_of(laptop.id)
        answering.setdefault(f"{name} ({laptop.label})".casefold(), []).append(laptop.id)
        if len(by_name.get(name.casefold(), ())) == 1:
            answering.setdefault(name.casefold(), []).append(laptop.id)
    found: list[bytes] = []
    for wanted in names:
        laptops = answering.get(wanted.strip().casefold())
        if laptops is None:
            raise NoSuchPerson(wanted, _people_and_laptops(roster))
        found += laptops
    return found
