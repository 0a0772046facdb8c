"""Make a bundle: every change that its readers have not confirmed and may see, and a list of what was left out.

Changes go as the bytes they were signed as, held ones and those of a newer version too. What a reader may not see, what
was erased, and what a person put aside here is named as withheld, so that nobody takes it for lost.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.errors import NotInTeam
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage import trail, witness
from wipdesk.storage.exchange_scope import roots_of_kinds
from wipdesk.storage.log_tables import SET_ASIDE
from wipdesk.sync import manifest as manifests
from wipdesk.sync import ranges, scope, vectors
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.manifest import Ack, Contents, Manifest, frame_of
from wipdesk.sync.payloads import COMMITS, FRAME_BYTES, ROSTER, payload

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from wipdesk.storage.exchange_tables import Candidate, Transaction
    from wipdesk.storage.register import Register, Team
    from wipdesk.sync.roster import Laptop, Roster
    from wipdesk.sync.scope import Visible
    from wipdesk.sync.vectors import Vector

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


@dataclass(slots=True)
class Selection:
    """What goes into a bundle, newest first, and what is left out on purpose, as ranges by stream number."""

    orders: list[Candidate] = field(default_factory=list)
    changes: list[Candidate] = field(default_factory=list)
    withheld: dict[int, ranges.Ranges] = field(default_factory=dict)


def make(
    register: Register, path: Path, addressees: Sequence[bytes] | None = None, *, overwrite: bool = False
) -> Made:
    """Write a bundle for these laptops (device ids); for every coordinator if none are named.

    Raises NotInTeam, NothingToExchange, ScopesDiffer, and what `bundle_file.write_bundle` raises.
    """
    team = register.team
    if team is None:
        raise NotInTeam
    orders = register.trust.orders
    with register.reading() as connection:
        roster = rosters.read(connection, orders)
        laptops = scope.addressed(roster, register.device_id, addressees)
        seen = scope.common(connection, roster, laptops)
        reaches = manifests.ALL if seen is None else manifests.PART
        wanted = _unconfirmed(connection, laptops)
        packing = _Packing(register, team, connection, roster, laptops, manifests.EXCHANGE, reaches)
        return packing.write(path, select(connection, wanted, seen, orders), overwrite=overwrite)


def make_welcome(register: Register, path: Path, laptop: Laptop, *, overwrite: bool = False) -> Made:
    """Write the bundle that lets a laptop into the office: people, laptops and settings, no woman. Raises as `make`."""
    team = register.team
    if team is None:
        raise NotInTeam
    orders = register.trust.orders
    with register.reading() as connection:
        roster = rosters.read(connection, orders)
        seen = frozenset(roots_of_kinds(connection, ("setting",)))
        packing = _Packing(
            register, team, connection, roster, (laptop,), manifests.WELCOME, manifests.ROSTER_ONLY
        )
        return packing.write(path, select(connection, lambda _: True, seen, orders), overwrite=overwrite)


def select(
    connection: Transaction, wanted: Callable[[Candidate], bool], seen: Visible, orders: Collection[int]
) -> Selection:
    """Sort every commit into what is sent, what is withheld, and what needs not be sent again."""
    selection = Selection()
    kept_back: dict[int, list[int]] = {}
    for candidate in tables.candidates(connection):
        order = candidate.cid in orders
        may_see = seen is None or order or candidate.root in seen
        if not may_see or candidate.size == 0 or candidate.status == SET_ASIDE:
            kept_back.setdefault(candidate.sid, []).append(candidate.seq)
        elif wanted(candidate):
            (selection.orders if order else selection.changes).append(candidate)
    sent = _numbers(selection)
    for sid, numbers in kept_back.items():
        # Where a stream forked one number stands for two changes, and one of them is sent.
        selection.withheld[sid] = ranges.minus(ranges.of_numbers(numbers), sent.get(sid, ()))
    return selection


def _numbers(selection: Selection) -> dict[int, ranges.Ranges]:
    numbers: dict[int, list[int]] = {}
    for candidate in (*selection.orders, *selection.changes):
        numbers.setdefault(candidate.sid, []).append(candidate.seq)
    return {sid: ranges.of_numbers(found) for sid, found in numbers.items()}


def _unconfirmed(connection: Transaction, laptops: Iterable[Laptop]) -> Callable[[Candidate], bool]:
    """Whether at least one of the laptops has not confirmed a commit."""
    peers = tables.peers(connection)
    streams = tables.streams(connection)
    confirmed: dict[int, list[vectors.Acknowledged]] = {stream.sid: [] for stream in streams}
    for laptop in laptops:
        vector = vectors.restored(peers[laptop.id][0]) if laptop.id in peers else {}
        for stream in streams:
            entry = vector.get(stream.uuid)
            here = vectors.here_of(connection, stream, entry)
            confirmed[stream.sid].append(vectors.acknowledged(entry, here))
    return lambda candidate: not all(said.covers(candidate.seq) for said in confirmed[candidate.sid])


class _Packing:
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
    ) -> None:
        self._register = register
        self._team = team
        self._connection = connection
        self._roster = roster
        self._laptops = laptops
        self._purpose = purpose
        self._reaches = reaches
        self._bundle = os.urandom(16)
        self._created = clock.now().isoformat(timespec="microseconds")

    def write(self, path: Path, selection: Selection, *, overwrite: bool) -> Made:
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

        written = write_bundle(
            path,
            frames(),
            [laptop.box_key for laptop in self._laptops if laptop.box_key is not None],
            bundle_id=self._bundle,
            overwrite=overwrite,
            before_publish=remember,
        )
        made = Made(
            path,
            len(selection.orders) + len(selection.changes),
            written.size,
            tuple(laptop.id for laptop in self._laptops),
            written.sha256.hex(),
        )
        self._note(made, vector)
        return made

    def _note(self, made: Made, vector: Vector) -> None:
        with self._register.writing() as connection:
            to = [device.hex() for device in made.addressees]
            sha256 = bytes.fromhex(made.sha256)
            tables.remember_made(connection, self._bundle, to, sha256, vectors.stored(vector), self._created)
            person = self._register.identity.person
            trail.add(connection, person, "bundle_made", self._bundle.hex(), str(made.commits))

    def _frames(self, selection: Selection) -> Iterator[tuple[str, int, bytes]]:
        for kind, candidates in ((ROSTER, selection.orders), (COMMITS, selection.changes)):
            for some in _by_size(candidates):
                yield kind, len(some), payload(kind, tables.signed_bytes(self._connection, some))

    def _manifest(self, selection: Selection, vector: Vector, place: tuple[bytes, int] | None) -> Manifest:
        streams = {stream.sid: stream for stream in tables.streams(self._connection)}
        contained = {streams[sid].uuid: found for sid, found in _numbers(selection).items()}
        withheld = {streams[sid].uuid: found for sid, found in selection.withheld.items() if found}
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
        )

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
