"""One bundle on its way to the disk: its frames, its list of contents, and the parts it may be cut into."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.storage import blobs, half_made, trail, witness
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.erase_receipts import receipts
from wipdesk.sync import manifest as manifests
from wipdesk.sync import ranges, scans_wanted, splitting, vectors
from wipdesk.sync.bundle_file import unfinished_beside, write_bundle
from wipdesk.sync.manifest import Ack, Contents, Manifest, frame_of
from wipdesk.sync.payloads import BLOBS, COMMITS, FRAME_BYTES, HELLO, ROSTER, payload
from wipdesk.sync.scan_frames import frames_of
from wipdesk.sync.splitting import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from wipdesk.storage.exchange_tables import Candidate, Transaction
    from wipdesk.storage.register import Register, Team
    from wipdesk.sync.roster import Laptop, Roster
    from wipdesk.sync.scope import Visible
    from wipdesk.sync.vectors import Vector

    Numbers = Mapping[bytes, ranges.Ranges]
    """Ranges of numbers by stream."""

_MOST_RECEIPTS = 5_000
"""Of orders to erase, told of all laptops; beyond that a bundle carries its packer's only."""
_MOST_ACKS = 1024 * 1024
"""Bytes of other laptops' confirmations that a manifest carries at most; beyond that it carries none."""


@dataclass(frozen=True, slots=True)
class Made:
    """A bundle that lies on the disk: where, how many changes, its size in bytes, for which laptops, SHA-256."""

    path: Path
    commits: int
    size: int
    addressees: tuple[bytes, ...]
    sha256: str
    scans: int = 0
    """Pages of papers whose picture travels with it."""
    scans_left: int = 0
    """Pages whose picture was left out by choice; whoever lacks them asks for them."""
    later: int = 0
    """Changes that its readers lack and may see, left out by choice."""


@dataclass(slots=True)
class Selection:
    """What goes into a bundle, newest first, and what is left out on purpose, as ranges by stream number."""

    orders: list[Candidate] = field(default_factory=list)
    changes: list[Candidate] = field(default_factory=list)
    withheld: dict[int, ranges.Ranges] = field(default_factory=dict)
    later: dict[int, ranges.Ranges] = field(default_factory=dict)
    """Of what is withheld, what was left out by choice."""
    scans: list[bytes] = field(default_factory=list)
    scans_left: int = 0
    part: tuple[int, int] = (1, 1)


def numbers_of(selection: Selection) -> dict[int, ranges.Ranges]:
    """What it holds, as ranges by stream number."""
    numbers: dict[int, list[int]] = {}
    for candidate in (*selection.orders, *selection.changes):
        numbers.setdefault(candidate.sid, []).append(candidate.seq)
    return {sid: ranges.of_numbers(found) for sid, found in numbers.items()}


class Packing:
    """One bundle on its way to the disk. The frames are made twice: once for their digests, once for the file."""

    def __init__(
        self,
        register: Register,
        team: Team,
        connection: Transaction,
        roster: Roster,
        laptops: Sequence[Laptop],
        purpose: str,
        reaches: str,
        asked: Numbers | None = None,
        *,
        seen: Visible = frozenset(),
        passphrase: str | None = None,
        hello: bytes = b"",
    ) -> None:
        self._register = register
        self._team = team
        self._connection = connection
        self._roster = roster
        self._laptops = laptops
        self._purpose = purpose
        self._reaches = reaches
        self._asked = dict(asked or {})
        self._seen = seen
        self._passphrase = passphrase
        self._hello = hello
        self._bundle = os.urandom(16)
        self._created = clock.now().isoformat(timespec="microseconds")

    def write(self, path: Path, selection: Selection, *, overwrite: bool) -> Made:
        """Write the file and remember it. Raises as `bundle_file.write_bundle`."""
        vector = vectors.own_vector(self._connection)
        place = tables.own_place(self._connection)
        manifest = frame_of(self._manifest(selection, vector, place), self._register.device_key)

        def frames() -> Iterator[bytes]:
            yield manifest
            for _, _, frame in self._frames(selection):
                yield frame
            yield manifest

        def remember() -> None:
            if place is not None:
                witness.remember_export(self._register.id, place[0].hex(), place[1])

        unfinished = unfinished_beside(path)
        with half_made.noted(self._register, [unfinished]):
            written = write_bundle(
                path,
                frames(),
                [laptop.box_key for laptop in self._laptops if laptop.box_key is not None],
                bundle_id=self._bundle,
                passphrase=self._passphrase,
                overwrite=overwrite,
                before_publish=remember,
                unfinished=unfinished,
            )
        made = Made(
            path,
            len(selection.orders) + len(selection.changes),
            written.size,
            tuple(laptop.id for laptop in self._laptops),
            written.sha256.hex(),
            scans=len(selection.scans),
            scans_left=selection.scans_left,
            later=sum(map(ranges.count, selection.later.values())),
        )
        self._note(made, vector)
        return made

    def _note(self, made: Made, vector: Vector) -> None:
        with self._register.writing() as connection:
            to = [device.hex() for device in made.addressees]
            sha256 = bytes.fromhex(made.sha256)
            if self._purpose != manifests.REQUEST:
                tables.remember_made(
                    connection, self._bundle, to, sha256, vectors.stored(vector), self._created
                )
            person = self._register.identity.person
            trail.add(connection, person, "bundle_made", self._bundle.hex(), str(made.commits))

    def _frames(self, selection: Selection) -> Iterator[tuple[str, int, bytes]]:
        if self._hello:
            yield HELLO, 1, self._hello
        for kind, candidates in ((ROSTER, selection.orders), (COMMITS, selection.changes)):
            for some in _by_size(candidates):
                yield kind, len(some), payload(kind, tables.signed_bytes(self._connection, some))
        for scan in selection.scans:
            for frame in frames_of(scan, blobs.content_of(self._connection, scan) or b""):
                yield BLOBS, 0, frame

    def cut(self, selection: Selection, most: int) -> list[Selection]:
        """The same in several parts, each of which makes a file of at most so many bytes."""
        vector = vectors.own_vector(self._connection)
        place = tables.own_place(self._connection)
        bare = replace(self._manifest(Selection(), vector, place), withheld=self._by_uuid(selection.withheld))
        bare = replace(
            bare, contained=self._by_uuid(numbers_of(selection)), later=self._by_uuid(selection.later)
        )
        contents = splitting.size_of([frame_of(bare, self._register.device_key)])
        by_cid = {change.cid: change for change in (*selection.orders, *selection.changes)}
        cut = list(
            splitting.parts(self._units(selection), most=most, readers=len(self._laptops), contents=contents)
        )
        return [
            replace(
                selection,
                orders=[by_cid[cid] for unit in units for cid in unit.orders],
                changes=[by_cid[cid] for unit in units for cid in unit.changes],
                scans=[unit.scan for unit in units if unit.scan],
                part=(number, len(cut)),
            )
            for number, units in enumerate(cut, 1)
        ]

    def _units(self, selection: Selection) -> Iterator[Unit]:
        for kind, candidates in ((ROSTER, selection.orders), (COMMITS, selection.changes)):
            for some in _by_size(candidates):
                size = splitting.size_of([payload(kind, tables.signed_bytes(self._connection, some))])
                orders, changes = (some, ()) if kind == ROSTER else ((), some)
                yield Unit(orders=tuple(orders), changes=tuple(changes), size=size)
        for scan in selection.scans:
            content = blobs.content_of(self._connection, scan) or b""
            yield Unit(scan=scan, size=splitting.size_of(frames_of(scan, content)))

    def _by_uuid(self, by_sid: Mapping[int, ranges.Ranges]) -> dict[bytes, ranges.Ranges]:
        uuids = {stream.sid: stream.uuid for stream in tables.streams(self._connection)}
        return {uuids[sid]: found for sid, found in by_sid.items() if found}

    def _manifest(self, selection: Selection, vector: Vector, place: tuple[bytes, int] | None) -> Manifest:
        streams = {stream.sid: stream for stream in tables.streams(self._connection)}
        contained = self._by_uuid(numbers_of(selection))
        withheld = self._by_uuid(selection.withheld)
        acks = self._acks()
        spoken_of = {*vector, *contained, *withheld, *(uuid for ack in acks.values() for uuid in ack.vector)}
        return Manifest(
            team=self._team.id,
            office=self._team.name,
            founder=bytes.fromhex(self._team.founder),
            practice=self._register.office.practice,
            bundle=self._bundle,
            key=bytes(self._register.device_key.verify_key),
            stream=place[0] if place is not None else bytes(16),
            created=self._created,
            purpose=self._purpose,
            addressees=tuple(laptop.id for laptop in self._laptops),
            scope=self._reaches,
            vector=vector,
            owners={
                stream.uuid: stream.device
                for stream in streams.values()
                if stream.uuid in spoken_of and len(stream.device) == 16
            },
            contained=contained,
            withheld=withheld,
            acks=acks,
            frames=tuple(
                Contents(kind, count, hashlib.blake2b(frame, digest_size=32).digest())
                for kind, count, frame in self._frames(selection)
            ),
            wanted=self._asked,
            scans_wanted=scans_wanted.asked_for(self._connection, self._bundle, self._seen),
            later=self._by_uuid(selection.later),
            part=selection.part,
            erased=self._erased(),
        )

    def _erased(self) -> dict[bytes, dict[str, str]]:
        """Which laptops carried out which orders to erase, as far as it is known here; ours at least."""
        if self._purpose == manifests.WELCOME:
            return {}
        told = {bytes.fromhex(device): orders for device, orders in receipts(self._connection).items()}
        if sum(map(len, told.values())) > _MOST_RECEIPTS:
            own = self._register.device_id
            return {device: orders for device, orders in told.items() if device == own}
        return told

    def _acks(self) -> dict[bytes, Ack]:
        """What others are known to hold: to coordinators all of it, to others what coordinators hold."""
        if self._purpose == manifests.WELCOME:
            return {}
        everything = all(self._roster.sees_all(laptop) for laptop in self._laptops)
        told = {laptop.id for laptop in self._roster.laptops.values() if self._roster.of_coordinator(laptop)}
        peers = {
            device: said
            for device, said in tables.peers(self._connection).items()
            if everything or device in told
        }
        if sum(len(vector) for vector, _ in peers.values()) > _MOST_ACKS:
            return {}
        return {device: Ack(as_of, vectors.restored(vector)) for device, (vector, as_of) in peers.items()}


def _by_size(candidates: Iterable[Candidate]) -> Iterator[list[int]]:
    """Ids of commits, as many at a time as make a frame."""
    some: list[int] = []
    size = 0
    for candidate in candidates:
        if some and size + candidate.size > FRAME_BYTES:
            yield some
            some, size = [], 0
        some.append(candidate.cid)
        size += candidate.size
    if some:
        yield some
