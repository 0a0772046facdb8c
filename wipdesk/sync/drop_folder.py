"""A folder that somebody else's program keeps in step: what lies in it for this laptop. Nothing in it is changed.

A file is known by what it holds, not by its name: mail and shared folders rename, and copies get names such as
"x (1).wipsync" or "x.sync-conflict-20260503-104207-ABCDEFG.wipsync". Names of files that are still being carried are
passed over. Whoever looks into a folder must expect anything in it.
"""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.errors import BundleRefused, NoPassphrase, Refusal, WipdeskError
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import hello as hellos
from wipdesk.sync import manifest as manifests
from wipdesk.sync import roster as rosters
from wipdesk.sync.bundle_layout import FAMILY
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.inbox import fingerprint
from wipdesk.sync.incoming import contents_of, demand_ours
from wipdesk.sync.stick import troubles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.bundle_reading import BundleReader
    from wipdesk.sync.manifest import Manifest
    from wipdesk.sync.roster import Roster

READ = "read"
_MOST = 2_000
_STILL_CARRIED = re.compile(
    r"[.~].*|.*\.(part|partial|tmp|temp|crdownload|download|filepart|opdownload|swp)|.*~", re.IGNORECASE
)


class State(StrEnum):
    """How far a file has come."""

    READY = "ready"
    DAMAGED = "damaged"
    """It was read already, and part of it cannot be."""
    ARRIVING = "arriving"
    CLOSED = "closed"
    TOO_NEW = "too_new"


class What(StrEnum):
    """What a file is."""

    BUNDLE = "bundle"
    REQUEST = "request"
    WELCOME = "welcome"
    HELLO = "hello"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A file in the folder that is for this laptop and was not read yet."""

    path: Path
    state: State
    what: What = What.UNKNOWN
    who: str = ""
    """Who packed it, if that is somebody known here."""
    created: str = ""
    size: int = 0
    for_us_alone: bool = True
    """Whether nobody else waits for this file."""


def waiting(register: Register, folder: Path) -> tuple[Waiting, ...]:
    """What lies in the folder for this laptop, the oldest first. Raises FileGone, ReadOnly and the like."""
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    found = [each for path in _files(folder) if (each := _looked_at(register, roster, path)) is not None]
    return tuple(sorted(found, key=lambda each: (each.created or "~", each.path.name)))


def _files(folder: Path) -> Iterator[Path]:
    with troubles(folder):
        paths = sorted(folder.iterdir())
    for path in paths[:_MOST]:
        with suppress(OSError):
            if stat.S_ISREG(path.lstat().st_mode) and not _STILL_CARRIED.fullmatch(path.name):
                yield path


def _looked_at(register: Register, roster: Roster, path: Path) -> Waiting | None:
    """What a file is; None for what is not for us, was read before, or is no file of this program."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(max(len(FAMILY), len(hellos.FAMILY)))
    except OSError:
        return None
    if start.startswith(hellos.FAMILY):
        return _hello(roster, path, size)
    if not start.startswith(FAMILY):
        return None
    try:
        with open_bundle(path, [register.box_key]) as reader:
            return _bundle(register, roster, path, reader)
    except BundleRefused as refused:
        states = {Refusal.CONTAINER_TOO_NEW: State.TOO_NEW, Refusal.UNREADABLE: State.ARRIVING}
        state = states.get(refused.reason)
        return Waiting(path=path, state=state, size=size) if state is not None else None
    except NoPassphrase:
        return Waiting(path=path, state=State.CLOSED, size=size)
    except WipdeskError:  # gone or held by the program that carries it: the next look will tell
        return None


def _hello(roster: Roster, path: Path, size: int) -> Waiting | None:
    """Somebody asks to be let in; of interest until she is."""
    try:
        said = hellos.read(path)
    except BundleRefused:
        return Waiting(path=path, state=State.ARRIVING, what=What.HELLO, size=size)
    except WipdeskError:
        return None
    if any(laptop.key == said.device_key for laptop in roster.laptops.values()):
        return None
    return Waiting(path=path, state=State.READY, what=What.HELLO, who=said.name, size=size)


def _bundle(register: Register, roster: Roster, path: Path, reader: BundleReader) -> Waiting | None:
    with register.reading() as connection:
        earlier = tables.batches(connection, reader.bundle_id)
    if any(batch.was_whole for batch in earlier):
        return None
    contents = contents_of(reader)
    state = _state(path, reader, earlier)
    if contents is None:
        return Waiting(path=path, state=state, size=reader.size)
    what = _what(register, contents)
    if contents.packer == register.device_id or what is None:
        return None
    return Waiting(
        path=path,
        state=state,
        what=what,
        who=roster.name_of(contents.packer) or roster.label_of(contents.packer),
        created=contents.created,
        size=reader.size,
        for_us_alone=contents.addressees == (register.device_id,),
    )


def _state(path: Path, reader: BundleReader, earlier: Sequence[tables.Batch]) -> State:
    if not reader.has_end:
        return State.ARRIVING
    read = {batch.sha256 for batch in earlier if batch.state == tables.DONE}
    return State.DAMAGED if read and fingerprint(path) in read else State.READY


def _what(register: Register, contents: Manifest) -> What | None:
    """What the bundle is for this laptop; None if it is of another office, or a welcome of days gone by."""
    if contents.purpose == manifests.WELCOME:
        return What.WELCOME if register.team is None else None
    try:
        demand_ours(register, contents)
    except BundleRefused:
        return None
    return What.REQUEST if contents.purpose == manifests.REQUEST else What.BUNDLE
