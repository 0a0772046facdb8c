"""The witness: a small file outside the register that notices when the register was put back or copied.

Correctness never rests on it; it only keeps numbers of changes from being used twice. It lies in the user's own
folder, holds no name and no key, and is turned over by the first write of a start, never by reading.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from wipdesk import paths
from wipdesk.storage.disk import disk_troubles, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

_MACHINE = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Witness:
    """What was last known of a register: its stream, the highest number that left it, and a number that turns."""

    machine: str
    stream: str
    exported: int
    nonce: str
    previous: str


def machine() -> str:
    """A random id of this user's folder on this machine; made when first asked for."""
    path = paths.config_folder() / "machine"
    try:
        said = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        said = ""
    if not _MACHINE.fullmatch(said):
        said = secrets.token_hex(16)
        _write(path, said)
    return said


def read(register_id: str) -> Witness | None:
    """The witness of a register, or None if there is none that can be read."""
    try:
        said = json.loads(_path(register_id).read_text(encoding="utf-8"))
        return Witness(
            str(said["machine"]),
            str(said["stream"]),
            int(said["exported"]),
            str(said["nonce"]),
            str(said["previous"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write(register_id: str, witness: Witness) -> None:
    """Put the witness down safely: it is on the disk when this returns. Raises DiskFull, ReadOnly."""
    _write(_path(register_id), json.dumps(asdict(witness)))


def remember_export(register_id: str, stream: str, seq: int) -> None:
    """Note the highest number of a stream that is about to leave this laptop, before the file gets its name."""
    known = read(register_id)
    if known is not None and known.stream == stream and seq > known.exported:
        write(register_id, replace(known, exported=seq))


def turned(nonce: str, stream: str, exported: int) -> Witness:
    """The next witness: a new number, and the one the register still holds until it has the new one too."""
    return Witness(machine(), stream, exported, secrets.token_hex(8), nonce)


def _path(register_id: str) -> Path:
    return paths.config_folder() / "witness" / register_id


def _write(path: Path, text: str) -> None:
    half = path.with_name(path.name + ".new")
    with disk_troubles(path):
        paths.ensure_private(path.parent)
        with half.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        sync_folder(path.parent)
