"""One bundle on its way into the register: in one transaction or, if it is very large, in several, each whole."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from wipdesk import clock
from wipdesk.storage import arrivals, blobs, trail
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.applying import last_arrival
from wipdesk.storage.arrivals import Before
from wipdesk.storage.hybrid_clock import EARLIEST, believed_until
from wipdesk.storage.receiving import Receiving
from wipdesk.storage.register import get_local, set_local
from wipdesk.sync import gaps
from wipdesk.sync import roster as rosters
from wipdesk.sync.claims import take_note
from wipdesk.sync.inbox import keep
from wipdesk.sync.payloads import BLOBS, COMMITS, FRAME_BYTES, HELLO, MANIFEST, ROSTER, kind_of, signed_lines
from wipdesk.sync.report import Held, Report
from wipdesk.sync.scans_arriving import ScansArriving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.storage.register import Register
    from wipdesk.storage.trust import Trust
    from wipdesk.sync.bundle_reading import BundleReader, Frame
    from wipdesk.sync.manifest import Manifest
    from wipdesk.sync.roster import Roster

    Look = Callable[[Transaction, Report], Report]
    """Looks at the register as the bundle leaves it, before that is kept or undone; may add to the report."""

VALUES_AT_ONCE = 200_000
"""A bundle with more values than this is merged in several transactions."""
_NOT_SAID = 1 << 62
"""An earlier version did not say up to which number records were here: then each is looked at."""


class Progress(Protocol):
    """Told how far the work is, in frames; raises Cancelled to stop it."""

    def step(self, done: int, total: int) -> None:
        """So much of so much is done."""


class _OnlyLooking(Exception):
    pass


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
    late: int = 0
    recalled: int = 0
    ignored: int = 0
    erased_files: int = 0
    erased_late: int = 0
    erase_refused: int = 0
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
        look: Look | None = None,
    ) -> None:
        self._look = look
        self._seen_before = self._whole_before = False
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
        self._scans = ScansArriving()

    def resume(self, earlier: list[tables.Batch]) -> None:
        """Take account of earlier merges of this bundle, and go on where one of them stopped."""
        self._seen_before = any(batch.state == tables.DONE for batch in earlier)
        self._whole_before = any(batch.was_whole for batch in earlier)
        unfinished = [batch for batch in earlier if batch.state == tables.UNFINISHED]
        if unfinished:
            self._batch = unfinished[-1].bid
            self._before = _before_from(unfinished[-1].report)
            with self.register.reading() as connection:
                self._brought_earlier = tables.new_in_batch(connection, self._batch, self._before.arrival)

    def prepare(self, connection: Transaction) -> Trust | None:
        """What is to be done in the transaction before anything is taken in; says whose commits count, if not
        the register's own trust tells.
        """
        return None

    def demand(self, connection: Transaction, receiving: Receiving) -> None:
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
            self.register.follow(receiving.trust)
        return report

    def _chunk(self, connection: Transaction, frames: Iterator[Frame]) -> tuple[Receiving, Report | None]:
        """As much as fits one transaction; the report once the last frame is in."""
        batch, before = self._begin(connection)
        receiving = Receiving(connection, self.register, batch=batch, trust=self.prepare(connection))
        arrived = last_arrival(connection)
        ended = self._take(receiving, frames)
        received = receiving.finish()
        tally = self._tally
        tally.known += received.known
        tally.newer += received.newer
        tally.released += received.released
        tally.late += received.late
        tally.recalled += received.recalled
        tally.erased_files += received.erased.roots
        tally.erased_late += received.erased_late
        tally.erase_refused += received.erase_refused
        tally.refused += received.refused
        tally.forked |= received.forked
        tally.own_future |= received.own_future
        for device, count in received.held.items():
            tally.held[device] = tally.held.get(device, 0) + count
        _follow_time(connection, arrived)
        if not ended:
            keep(self.register.folder, self._reader.bundle_id, self._path)
            return receiving, None
        self.demand(connection, receiving)
        return receiving, self._finish(connection, receiving, batch, before)

    def _begin(self, connection: Transaction) -> tuple[int, Before]:
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
            elif kind == BLOBS:
                receiving.settle()
                self._scans.take(receiving.connection, frame.payload, vouched=self._vouched(receiving.trust))
            elif kind not in (MANIFEST, HELLO):
                self._tally.ignored += 1
            if self._progress is not None:
                self._progress.step(frame.index + 1, frame.total)
            if receiving.received.values > VALUES_AT_ONCE and not self._dry_run:
                return False
        return True

    def _vouched(self, trust: Trust) -> bool:
        """Whether a laptop of the office packed the bundle, and not one that was lost.

        Where something was erased nobody's word is enough: a picture that no paper here names may be of what was.
        """
        packer = self._manifest.packer if self._manifest is not None else b""
        return packer in trust.devices and not trust.is_revoked(packer) and not trust.erased

    def _finish(self, connection: Transaction, receiving: Receiving, batch: int, before: Before) -> Report:
        manifest = self._manifest
        trust = receiving.trust
        lost = manifest is not None and trust.is_revoked(manifest.packer)
        trusted = manifest is not None and manifest.packer in trust.devices and not lost
        if manifest is not None and trusted:
            own = self.register.device_id
            forked, own_future = take_note(connection, manifest, own=own, batch=batch)
            self._tally.forked |= forked
            self._tally.own_future |= own_future
        roster = rosters.read(connection, receiving.trust.orders)
        report = replace(self._report(connection, roster, before, batch, trusted=trusted), packer_lost=lost)
        if self._look is not None:
            report = self._look(connection, report)
        packer = manifest.packer if manifest is not None else None
        tables.finish_batch(connection, batch, packer, json.dumps(report.as_json()))
        detail = f"{report.new} new, {len(report.damaged)} damaged"
        person = self.register.identity.person
        trail.add(connection, person, "bundle_merged", self._reader.bundle_id.hex(), detail)
        return report

    def _report(
        self, connection: Transaction, roster: Roster, before: Before, batch: int, *, trusted: bool
    ) -> Report:
        tally, manifest, damage = self._tally, self._manifest, self._reader.damage
        packer = manifest.packer if manifest is not None else b""
        latest = believed_until(clock.now())
        deleted = arrivals.deleted_since(connection, before)
        changed = arrivals.changed_since(connection, before, deleted)
        brought = arrivals.brought_since(connection, before, deleted, latest=latest, earliest=EARLIEST)
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
            whole_before=self._whole_before,
            new=tables.new_in_batch(connection, batch, before.arrival),
            known=max(0, tally.known - self._brought_earlier),
            held=_held(roster, tally.held),
            newer=tally.newer,
            released=tally.released,
            late=tally.late,
            recalled=tally.recalled,
            erased_files=tally.erased_files,
            erased_late=tally.erased_late,
            erase_refused=tally.erase_refused,
            refused=tuple(tally.refused),
            women=changed.women,
            fields=changed.fields,
            conflicts=changed.conflicts,
            deletions=changed.deletions,
            odd_times=sum(count for _, count, *_ in brought.clocks),
            gaps=gaps.missing_in(connection, roster),
            frames=damage.total_expected,
            damaged=damage.missing,
            ignored=tally.ignored,
            without_contents=manifest is None,
            forks=tuple(sorted(streams[sid].hex() for sid in tally.forked)),
            own_future=tally.own_future,
            brought=brought,
            scans=self._scans.came,
            scans_refused=self._scans.refused,
            scans_lacking=len(blobs.lacking(connection)),
            part=manifest.part if manifest is not None else (1, 1),
        )


def _held(roster: Roster, counts: dict[str, int]) -> tuple[Held, ...]:
    return tuple(
        Held(device, roster.label_of(bytes.fromhex(device)), roster.name_of(bytes.fromhex(device)), count)
        for device, count in sorted(counts.items())
    )


def _follow_time(connection: Transaction, since: int) -> None:
    """The next change made here is shown after those that came since, unless their clock is far ahead."""
    until = (clock.now() + timedelta(hours=23)).strftime("%Y-%m-%dT%H:%M:%S")
    latest = arrivals.latest_time(connection, since, until)
    if latest > str(get_local(connection, "hlc") or ""):
        set_local(connection, "hlc", latest)


def _before_to(before: Before) -> dict[str, object]:
    return {
        "arrival": before.arrival,
        "women": before.women,
        "conflicts": sorted(list(cell) for cell in before.conflicts),
        "records": before.records,
    }


def _before_from(text: str) -> Before:
    said = json.loads(text)
    conflicts = frozenset((eid, fid) for eid, fid in said["conflicts"])
    return Before(said["arrival"], said["women"], conflicts, said.get("records", _NOT_SAID))
