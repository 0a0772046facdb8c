"""Taking a bundle in as a person does: a look at what it would do, a backup, and then the merge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.lists import as_written
from wipdesk.errors import FileGone
from wipdesk.services import bundles, preview, safekeeping
from wipdesk.services.suspected import suspected
from wipdesk.storage import arrivals
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import incoming

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.lists import Say
    from wipdesk.services.preview import Part
    from wipdesk.storage.register import Connection, Register
    from wipdesk.sync.bundle_merging import Progress
    from wipdesk.sync.report import Report


@dataclass(frozen=True, slots=True)
class Taken:
    """What a bundle did or would do, counted and line by line; the backup that was made before, if one was."""

    report: Report
    parts: tuple[Part, ...]
    backup: Path | None = None


def look(register: Register, path: Path, *, say: Say = as_written, progress: Progress | None = None) -> Taken:
    """What taking the bundle in would do; nothing is changed. Raises as `bundles.merge`."""
    return _merged(register, path, say, progress, dry_run=True)


def take_in(
    register: Register,
    path: Path,
    *,
    backup: bool = True,
    say: Say = as_written,
    progress: Progress | None = None,
) -> Taken:
    """Make a backup, unless everything in the bundle is here already, and merge. Raises as `bundles.merge`.

    Where there is no room for both DiskFull is raised, and nothing was changed.
    """
    kept = None
    if backup and register.team is not None and not incoming.was_here_whole(register, path):
        kept = make_backup(register, path)
    taken = _merged(register, path, say, progress, dry_run=False)
    # An order to erase in the bundle lets go of the backups that hold her, the one just made among them.
    return replace(taken, backup=kept if kept is not None and kept.exists() else None)


def make_backup(register: Register, path: Path) -> Path:
    """The backup that is made before this bundle.

    Raises DiskFull where there is no room for both, with nothing made, and FileGone where the bundle is gone.
    """
    if not path.is_file():
        raise FileGone(str(path))
    safekeeping.demand_room(register, incoming.room_for(path))
    return safekeeping.backup_before(register)


def _merged(register: Register, path: Path, say: Say, progress: Progress | None, *, dry_run: bool) -> Taken:
    found: list[tuple[Part, ...]] = []

    def look_at(connection: Connection, report: Report) -> Report:
        number = tables.batches(connection, bytes.fromhex(report.bundle))[-1].bid
        women = report.brought.women
        if report.women > len(women):
            women = arrivals.women_of(connection, number)
        step = progress.step if progress is not None else None
        pairs = suspected(connection, register.office.country, women, step)
        told = replace(report, brought=replace(report.brought, duplicates=pairs))
        found.append(preview.parts_in(connection, register, told, number, say))
        return told

    report = bundles.merge(register, path, dry_run=dry_run, progress=progress, look=look_at)
    return Taken(report, found[-1] if found else preview.parts(register, report, 0, say))
