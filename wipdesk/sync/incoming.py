"""Merge a bundle into the register: what verifies is taken in, in any order and any number of times; the rest is said.

Refused whole, with nothing changed: a bundle not sealed to this laptop, of another office, of practice into real or the
reverse, of a container or list of contents that only a newer version reads. All else is merged, held, or named.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from wipdesk.errors import BundleRefused, DiskFull, MachineTrouble, NotInTeam, Refusal, RegisterDamaged
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage import trail
from wipdesk.sync import gaps
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_merging import Merging
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.inbox import copy_kept, drop, drop_all_but, fingerprint
from wipdesk.sync.manifest import FIRST, Manifest, manifest_in
from wipdesk.sync.report import Report

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.bundle_merging import Look, Progress
    from wipdesk.sync.bundle_reading import BundleReader

_SPARE = 32 * 1024 * 1024


def merge(
    register: Register,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    look: Look | None = None,
) -> Report:
    """Merge the bundle, or only say what that would do; `look` is shown what it makes of the register.

    Raises NotInTeam, BundleRefused, DiskFull, Cancelled, and what the disk says.
    """
    if register.team is None:
        raise NotInTeam
    with open_bundle(path, [register.box_key]) as reader:
        if shutil.disk_usage(register.folder).free < room_for(path):
            raise DiskFull(room_for(path))
        manifest = contents_of(reader)
        if manifest is not None:
            demand_ours(register, manifest)
        sha256 = fingerprint(path)
        with register.reading() as connection:
            earlier = tables.batches(connection, reader.bundle_id)
        again = next((b for b in earlier if b.was_whole and b.sha256 == sha256), None)
        if again is not None:
            return _nothing_new(register, reader.bundle_id, again, dry_run=dry_run)
        merging = Merging(
            register, path, reader, manifest, sha256, dry_run=dry_run, progress=progress, look=look
        )
        merging.resume(earlier)
        report = merging.run()
    if not dry_run:
        drop(register.folder, bytes.fromhex(report.bundle))
    return report


def room_for(path: Path) -> int:
    """How many bytes must be free for a bundle to be merged."""
    return 3 * path.stat().st_size + _SPARE


def was_here_whole(register: Register, path: Path) -> bool:
    """Whether this very file was merged before and nothing of it was lost. Raises as `open_bundle`."""
    with open_bundle(path, [register.box_key]) as reader, register.reading() as connection:
        earlier = tables.batches(connection, reader.bundle_id)
    return any(b.sha256 == fingerprint(path) and b.was_whole for b in earlier)


def finish_unfinished(register: Register) -> tuple[Report, ...]:
    """Go on with bundles of which only some chunks were merged, from the copies kept. A copy that is gone or cannot be
    read is passed over: what it would have brought stays a gap. What the disk refuses now is tried again.
    """
    with register.reading() as connection:
        bundles = [batch.bundle for batch in tables.unfinished(connection)]
    drop_all_but(register.folder, bundles)
    done: list[Report] = []
    for path in [copy_kept(register.folder, bundle) for bundle in bundles]:
        try:
            done += [merge(register, path)] if path.is_file() else []
        except RegisterDamaged:
            raise
        except (BundleRefused, MachineTrouble):
            continue  # the register must open all the same; `check` says that something is unfinished
    return tuple(done)


def contents_of(reader: BundleReader) -> Manifest | None:
    """The bundle's list of contents, from its first frame or its last; None if both are lost."""
    for frame in reader.frames():
        found = manifest_in(frame.payload, reader.bundle_id)
        if found is not None:
            return found
    return None


def demand_ours(register: Register, manifest: Manifest) -> None:
    """Raises BundleRefused for a bundle of another office, or of practice into real or the reverse.

    One that was made before its maker was in any office is anybody's: it waits until she is let in.
    """
    if manifest.practice != register.office.practice:
        raise BundleRefused(Refusal.PRACTICE_AND_REAL)
    if manifest.purpose == FIRST and not manifest.team:
        return
    if register.team is not None and manifest.team != register.team.id:
        raise BundleRefused(Refusal.OTHER_TEAM)


def _nothing_new(register: Register, bundle: bytes, again: tables.Batch, *, dry_run: bool) -> Report:
    said = json.loads(again.report)
    with register.reading() as connection:
        missing = gaps.missing_in(connection, rosters.read(connection, register.trust.orders))
    if not dry_run:
        with register.writing() as connection:
            trail.add(
                connection, register.identity.person, "bundle_merged", bundle.hex(), "0 new, seen before"
            )
    return Report(
        bundle=bundle.hex(),
        packer=said["packer"],
        packer_label=said["packer_label"],
        packer_person=said["packer_person"],
        packer_known=said["packer_known"],
        purpose=said["purpose"],
        dry_run=dry_run,
        seen_before=True,
        whole_before=True,
        known=said["new"] + said["known"],
        gaps=missing,
        frames=said["frames"],
        ignored=said["ignored"],
        without_contents=said["without_contents"],
        part=tuple(said.get("part", (1, 1))),
    )
