"""A folder that a carrier keeps in step with colleagues: a shared drive, Syncthing, a folder for mail, a stick.

Bundles are put there whole or not at all; those that came for this laptop are noticed, looked at, taken in, and then
moved to the folder `read` beside them. Nothing else in the folder is touched, and no connection is opened.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from wipdesk.domain.roles import Right
from wipdesk.errors import BundleRefused, FileGone, FolderOfRegister
from wipdesk.services import packing, taking_in
from wipdesk.storage.disk import disk_troubles
from wipdesk.sync import drop_folder, stick
from wipdesk.sync.drop_folder import READ, State, Waiting, What

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.outgoing import Made
    from wipdesk.sync.report import Report

__all__ = ["READ", "State", "Took", "What", "has_been_read", "put", "scan", "take"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """What became of one file: its report, or why it was refused; where it lies now, if it was moved."""

    name: str
    report: Report | None = None
    refused: BundleRefused | None = None
    moved: str = ""


def scan(register: Register, folder: Path) -> tuple[Waiting, ...]:
    """What lies in the folder for this laptop and was not read yet, the oldest first; nothing is changed.

    Raises FileGone, FolderOfRegister.
    """
    _demand_folder(register, folder)
    return drop_folder.waiting(register, folder)


def put(register: Register, folder: Path, to: Sequence[str] | None = None, **wishes: Any) -> tuple[Made, ...]:
    """Make a bundle into the folder, under a name that says nothing of anybody. Raises as `packing.pack`.

    Until it is whole and read back it lies there under a name beginning with a dot.
    """
    _demand_folder(register, folder)
    name = f"wip-{token_hex(4)}.wipsync"
    return packing.pack(register, folder / name, to, **wishes)


def take(
    register: Register, folder: Path, names: Sequence[str] = (), *, dry_run: bool = False
) -> tuple[Took, ...]:
    """Take in every bundle that is ready, or those of these names; each read one is moved to `read`.

    A file that others wait for too stays where it is. Raises NotAllowed, FileGone, DiskFull and what the disk says.
    """
    register.require(Right.MERGE)
    found = [each for each in scan(register, folder) if each.what is What.BUNDLE]
    chosen = [each for each in found if (each.path.name in names if names else each.state is State.READY)]
    noticed = {each.path.name for each in chosen}
    chosen += [_named(folder, name) for name in dict.fromkeys(names) if name not in noticed]
    return tuple(
        _taken(register, each, backup=number == 0, dry_run=dry_run) for number, each in enumerate(chosen)
    )


def has_been_read(waiting: Waiting) -> str:
    """Move a file that was read out of the way, unless others wait for it; the name under which it lies now."""
    return _moved(waiting.path) if waiting.for_us_alone else ""


def _named(folder: Path, name: str) -> Waiting:
    """A file somebody named that was not noticed: it is tried, so that she is told why, and stays where it is."""
    path = folder / name
    with disk_troubles(path):
        is_there = "\0" not in name and path.name == name and path.is_file() and not path.is_symlink()
    if not is_there:
        raise FileGone(str(path))
    return Waiting(path=path, state=State.READY, for_us_alone=False)


def _taken(register: Register, waiting: Waiting, *, backup: bool, dry_run: bool) -> Took:
    path = waiting.path
    before = _as_it_lies(path)
    try:
        if dry_run:
            return Took(name=path.name, report=taking_in.look(register, path).report)
        report = taking_in.take_in(register, path, backup=backup).report
    except BundleRefused as refused:
        return Took(name=path.name, refused=refused)
    unchanged = report.whole and before is not None and _as_it_lies(path) == before
    moved = has_been_read(waiting) if unchanged else ""
    return Took(name=path.name, report=report, moved=moved)


def _as_it_lies(path: Path) -> tuple[int, int] | None:
    """What tells a file from one that a carrier laid over it meanwhile."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _moved(path: Path) -> str:
    """Move a file into the folder `read` beside it; where that cannot be done it stays, and is known as read.

    Whoever else writes into this folder may have laid a link there: it is not followed, for it may lead anywhere.
    """
    folder = path.parent / READ
    try:
        if folder.is_symlink():
            return ""
        folder.mkdir(exist_ok=True)
        number, target = 1, folder / path.name
        while stick.is_taken(target):
            number += 1
            target = folder / f"{path.stem}-{number}{path.suffix}"
        os.rename(path, target)
    except OSError:
        return ""
    return f"{READ}/{target.name}"


def _demand_folder(register: Register, folder: Path) -> None:
    """Refuse what is no folder, and a place where a carrier would carry the register itself."""
    with disk_troubles(folder):
        if not folder.is_dir():
            raise FileGone(str(folder))
        place, home = folder.resolve(), register.folder.resolve()
    if place == home or home in place.parents:
        raise FolderOfRegister
