"""Asking for changes that never came: what a request names, and what an answer to it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.errors import BundleRefused, NotARequest, NothingMissing, NotInTeam, Refusal
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import gaps, outgoing, ranges
from wipdesk.sync import manifest as manifests
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.incoming import contents_of, demand_ours

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.outgoing import Made
    from wipdesk.sync.ranges import Ranges


@dataclass(frozen=True, slots=True)
class Request:
    """What a laptop of the office asks for, by stream, and how much of that is here."""

    packer: bytes
    wanted: Mapping[bytes, Ranges]
    here: int


def ask(register: Register, path: Path, addressees: Sequence[bytes], *, overwrite: bool = False) -> Made:
    """Write a request for everything that is missing here. Raises NothingMissing, and as `outgoing.make`."""
    if register.team is None:
        raise NotInTeam
    wanted = {bytes.fromhex(gap.stream): gap.ranges for gap in gaps.missing(register)}
    if not wanted:
        raise NothingMissing
    return outgoing.make_request(register, path, addressees, wanted, overwrite=overwrite)


def read(register: Register, path: Path) -> Request:
    """What a file asks for. Raises NotARequest, NotInTeam, BundleRefused, and as `open_bundle`.

    A laptop that this office has not enrolled is answered by nobody.
    """
    if register.team is None:
        raise NotInTeam
    with open_bundle(path, [register.box_key]) as reader:
        contents = contents_of(reader)
    if contents is None:
        raise BundleRefused(Refusal.UNREADABLE)
    demand_ours(register, contents)
    if contents.purpose != manifests.REQUEST or contents.packer not in register.trust.devices:
        raise NotARequest
    return Request(contents.packer, contents.wanted, held_of(register, contents.wanted))


def held_of(register: Register, wanted: Mapping[bytes, Ranges]) -> int:
    """How many of these numbers are here."""
    with register.reading() as connection:
        held = tables.held_ranges(connection)
        streams = tables.streams(connection)
    count = 0
    for stream in streams:
        asked = wanted.get(stream.uuid, ())
        count += ranges.count(asked) - ranges.count(ranges.minus(asked, held.get(stream.sid, [])))
    return count


def known_streams(register: Register) -> list[bytes]:
    """Every stream that was ever heard of here."""
    with register.reading() as connection:
        return [stream.uuid for stream in tables.streams(connection)]


def numbers_of_laptop(register: Register, label: str, numbers: Ranges) -> dict[bytes, Ranges]:
    """These numbers of every stream of the laptop with this label (or of the only one of a person), as they are read
    over the phone; empty if no such laptop is known.
    """
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        streams = tables.streams(connection)
    wanted = label.strip().casefold()
    called = {
        laptop.id
        for laptop in roster.laptops.values()
        if wanted in (laptop.label.casefold(), roster.name_of(laptop.id).casefold())
    }
    return {stream.uuid: numbers for stream in streams if stream.device in called}
