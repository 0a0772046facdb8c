"""Merge a bundle into the register: what verifies is taken in, in any order and any number of times; the rest is said.

Refused whole, with nothing changed: a bundle not sealed to this laptop, of another office, of practice into real or the
reverse, of a container or list of contents that only a newer version reads. All else is merged, held, or named.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from wipdesk import clock
from wipdesk.errors import BundleRefused, DiskFull, NotInTeam, Refusal
from wipdesk.storage import arrivals, trail
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.arrivals import Before
from wipdesk.storage.receiving import Receiving
from wipdesk.storage.register import get_local, set_local
from wipdesk.sync import gaps
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.claims import take_note
from wipdesk.sync.inbox import copy_kept, drop, fingerprint, keep
from wipdesk.sync.manifest import Manifest, manifest_in
from wipdesk.sync.payloads import COMMITS, FRAME_BYTES, MANIFEST, ROSTER, kind_of, signed_lines
from wipdesk.sync.report import Held, Report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register
    from wipdesk.storage.trust import Trust
    from wipdesk.sync.bundle_reading import BundleReader, Frame
    from wipdesk.sync.roster import Roster

VALUES_AT_ONCE = 200_000
"""A bundle with more values than this is merged in several transactions."""
_EARLIEST = "2020"
_AHEAD = timedelta(hours=25)
_SPARE = 32 * 1024 * 1024


class Progress(Protocol):
    """Told how far the work is, in frames; raises Cancelled to stop it."""

    def step(self, done: int, total: int) -> None:
        """So much of so much is done."""


class _OnlyLooking(Exception):  # noqa: N818 (never leaves this file: it undoes a merge that was only tried)
    pass


def merge(register: Register, path: Path, *, dry_run: bool = False, progress: Progress | None = None) -> Report:
    """Merge the bundle, or only say what that would do. Raises NotInTeam, BundleRefused, DiskFull and what the disk says."""
    if register.team is None:
        raise NotInTeam
    with open_bundle(path, [register.box_key]) as reader:
        if shutil.disk_usage(register.folder).free < 3 * reader.size + _SPARE:
            raise DiskFull(3 * reader.size + _SPARE)
        manifest = contents_of(reader)
        if manifest is not None:
            demand_ours(register, manifest)
        sha256 = fingerprint(path)
        with register.reading() as connection:
            earlier = tables.batches(connection, reader.bundle_id)
        again = next((b for b in earlier if b.state == tables.DONE and b.sha256 == sha256), None)
        if again is not None and _was_whole(again):
            return _nothing_new(register, reader.bundle_id, again, dry_run=dry_run)
        merging = Merging(register, path, reader, manifest, sha256, dry_run=dry_run, progress=progress)
        merging.resume(earlier)
        report = merging.run()
    if not dry_run:
        drop(register.folder, bytes.fromhex(report.bundle))
    return report


def finish_unfinished(register: Register) -> tuple[Report, ...]:
    """Go on with bundles of which only some chunks were merged, from the copies kept; a copy that is gone is skipped."""
    with register.reading() as connection:
        waiting = [copy_kept(register.folder, batch.bundle) for batch in tables.unfinished(connection)]
    return tuple(merge(register, path) for path in waiting if path.is_file())


def contents_of(reader: BundleReader) -> Manifest | None:
    """The bundle's list of contents, from its first frame or its last; None if both are lost."""
    for frame in reader.frames():
        found = manifest_in(frame.payload, reader.bundle_id)
        if found is not None:
            return found
    return None


def demand_ours(register: Register, manifest: Manifest) -> None:
    """Raises BundleRefused for a bundle of another office, or of practice into real or the reverse."""
    if manifest.practice != register.office.practice:
        raise BundleRefused(Refusal.PRACTICE_AND_REAL)
    if register.team is not None and manifest.team != register.team.id:
        raise BundleRefused(Refusal.OTHER_TEAM)


def slices(frame: Frame) -> Iterator[list[tuple[bytes, bytes]]]:
    """The signed lines of a frame, some at a time, so that a frame of any making needs little memory."""
    some: list[tuple[bytes, bytes]] = []
    size = 0
    for line in signed_lines(frame.payload):
        some.append(line)
        size += len(line[1])
        if size > FRAME_BYTES:
            yield some
            some, size = [], 0
    if some:
        yield some


@dataclass(slots=True)
class _Tally:
    """What became of the commits so far, over all chunks."""

    known: int = 0
    newer: int = 0
    released: int = 0
    ignored: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    held: dict[str, int] = field(default_factory=dict)
    forked: set[int] = field(default_factory=set)
    own_future: bool = False


class Merging:
    """One bundle on its way into the register."""

    def __init__(
        self,
        register: Register,
        path: Path,
        reader: BundleReader,
        manifest: Manifest | None,
        sha256: bytes,
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> None:
        self._seen_before = False
        self.register = register
        self._path = path
        self._reader = reader
        self._manifest = manifest
        self._sha256 = sha256
        self._dry_run = dry_run
        self._progress = progress
        self._batch: int | None = None
        self._before: Before | None = None
        self._brought_earlier = 0
        self._tally = _Tally()

    def resume(self, earlier: list[tables.Batch]) -> None:
        """Take account of earlier merges of this bundle, and go on where one of them stopped."""
        self._seen_before = any(batch.state == tables.DONE for batch in earlier)
        unfinished = [batch for batch in earlier if batch.state == tables.UNFINISHED]
        if unfinished:
            self._batch = unfinished[-1].bid
            self._before = _before_from(unfinished[-1].report)
            with self.register.reading() as connection:
                self._brought_earlier = tables.new_in_batch(connection, self._batch)

    def prepare(self, connection: Connection) -> Trust | None:
        """What is to be done in the transaction before anything is taken in; says whose commits count, if not
        the register's own trust tells.
        """
        return None

    def demand(self, connection: Connection, receiving: Receiving) -> None:
        """What must hold once everything is taken in; raises if it does not, and so undoes it."""

    def run(self) -> Report:
        """Take everything in, or with `dry_run` only say what that would do."""
        frames = self._reader.frames()
        report: Report | None = None
        while report is None:
            try:
                with self.register.writing() as connection:
                    receiving, report = self._chunk(connection, frames)
                    if self._dry_run:
                        raise _OnlyLooking
            except _OnlyLooking:
                continue
            self.register.trust = receiving.trust
        return report

    def _chunk(self, connection: Connection, frames: Iterator[Frame]) -> tuple[Receiving, Report | None]:
        """As much as fits one transaction; the report once the last frame is in."""
        batch, before = self._begin(connection)
        receiving = Receiving(connection, self.register, batch=batch, trust=self.prepare(connection))
        ended = self._take(receiving, frames)
        received = receiving.finish()
        tally = self._tally
        tally.known += received.known
        tally.newer += received.newer
        tally.released += received.released
        tally.refused += received.refused
        tally.forked |= received.forked
        tally.own_future |= received.own_future
        for device, count in received.held.items():
            tally.held[device] = tally.held.get(device, 0) + count
        _follow_time(connection, before)
        if not ended:
            keep(self.register.folder, self._reader.bundle_id, self._path)
            return receiving, None
        self.demand(connection, receiving)
        return receiving, self._finish(connection, receiving, batch, before)

    def _begin(self, connection: Connection) -> tuple[int, Before]:
        if self._before is None:
            self._before = arrivals.before(connection)
        if self._batch is None:
            said = json.dumps(_before_to(self._before))
            now = clock.now_local_iso()
            self._batch = tables.begin_batch(connection, self._reader.bundle_id, self._sha256, now, said)
        return self._batch, self._before

    def _take(self, receiving: Receiving, frames: Iterator[Frame]) -> bool:
        """Take frames in until none is left (True) or enough for one transaction (False)."""
        for frame in frames:
            kind = kind_of(frame.payload)
            if kind in (COMMITS, ROSTER):
                for some in slices(frame):
                    receiving.take(some)
            elif kind != MANIFEST:
                self._tally.ignored += 1
            if self._progress is not None:
                self._progress.step(frame.index + 1, frame.total)
            if receiving.received.values > VALUES_AT_ONCE and not self._dry_run:
                return False
        return True

    def _finish(self, connection: Connection, receiving: Receiving, batch: int, before: Before) -> Report:
        manifest = self._manifest
        trusted = manifest is not None and manifest.packer in receiving.trust.devices
        if manifest is not None and trusted:
            own = self.register.device_id
            forked, own_future = take_note(connection, manifest, own=own, batch=batch)
            self._tally.forked |= forked
            self._tally.own_future |= own_future
        roster = rosters.read(connection, receiving.trust.orders)
        report = self._report(connection, roster, before, batch, trusted=trusted)
        packer = manifest.packer if manifest is not None else None
        tables.finish_batch(connection, batch, packer, json.dumps(report.as_json()))
        detail = f"{report.new} new, {len(report.damaged)} damaged"
        person = self.register.identity.person
        trail.add(connection, person, "bundle_merged", self._reader.bundle_id.hex(), detail)
        return report

    def _report(
        self, connection: Connection, roster: Roster, before: Before, batch: int, *, trusted: bool
    ) -> Report:
        tally, manifest, damage = self._tally, self._manifest, self._reader.damage
        packer = manifest.packer if manifest is not None else b""
        latest = (clock.now() + _AHEAD).strftime("%Y-%m-%dT%H:%M:%S")
        changed = arrivals.changed_since(connection, before, latest=latest, earliest=_EARLIEST)
        streams = {stream.sid: stream.device for stream in tables.streams(connection)}
        return Report(
            bundle=self._reader.bundle_id.hex(),
            packer=packer.hex(),
            packer_label=roster.label_of(packer),
            packer_person=roster.name_of(packer),
            packer_known=trusted,
            purpose=manifest.purpose if manifest is not None else "",
            dry_run=self._dry_run,
            seen_before=self._seen_before,
            new=tables.new_in_batch(connection, batch),
            known=max(0, tally.known - self._brought_earlier),
            held=_held(roster, tally.held),
            newer=tally.newer,
            released=tally.released,
            refused=tuple(tally.refused),
            women=changed.women,
            fields=changed.fields,
            conflicts=changed.conflicts,
            deletions=changed.deletions,
            odd_times=changed.odd_times,
            gaps=gaps.missing_in(connection, roster),
            frames=damage.total_expected,
            damaged=damage.missing,
            ignored=tally.ignored,
            without_contents=manifest is None,
            forks=tuple(sorted(streams[sid].hex() for sid in tally.forked)),
            own_future=tally.own_future,
        )


def _held(roster: Roster, counts: dict[str, int]) -> tuple[Held, ...]:
    return tuple(
        Held(device, roster.label_of(bytes.fromhex(device)), roster.name_of(bytes.fromhex(device)), count)
        for device, count in sorted(counts.items())
    )


def _follow_time(connection: Connection, before: Before) -> None:
    """The next change made here is shown after those that came, unless their clock is far ahead."""
    until = (clock.now() + timedelta(hours=23)).strftime("%Y-%m-%dT%H:%M:%S")
    latest = arrivals.latest_time(connection, before.arrival, until)
    if latest > str(get_local(connection, "hlc") or ""):
        set_local(connection, "hlc", latest)


def _before_to(before: Before) -> dict[str, object]:
    return {
        "arrival": before.arrival,
        "women": before.women,
        "conflicts": sorted(list(cell) for cell in before.conflicts),
    }


def _before_from(text: str) -> Before:
    said = json.loads(text)
    conflicts = frozenset((eid, fid) for eid, fid in said["conflicts"])
    return Before(said["arrival"], said["women"], conflicts)


def _was_whole(batch: tables.Batch) -> bool:
    said = json.loads(batch.report)
    return said["frames"] is not None and not said["damaged"]


def _nothing_new(register: Register, bundle: bytes, again: tables.Batch, *, dry_run: bool) -> Report:
    said = json.loads(again.report)
    with register.reading() as connection:
        missing = gaps.missing_in(connection, rosters.read(connection, register.trust.orders))
    if not dry_run:
        with register.writing() as connection:
            trail.add(connection, register.identity.person, "bundle_merged", bundle.hex(), "0 new, seen before")
    return Report(
        bundle=bundle.hex(),
        packer=said["packer"],
        packer_label=said["packer_label"],
        packer_person=said["packer_person"],
        packer_known=said["packer_known"],
        purpose=said["purpose"],
        dry_run=dry_run,
        seen_before=True,
        new=0,
        known=said["new"] + said["known"],
        held=(),
        newer=0,
        released=0,
        refused=(),
        women=0,
        fields=0,
        conflicts=0,
        deletions=0,
        odd_times=0,
        gaps=missing,
        frames=said["frames"],
        damaged=(),
        ignored=said["ignored"],
        without_contents=False,
        forks=(),
        own_future=False,
    )
