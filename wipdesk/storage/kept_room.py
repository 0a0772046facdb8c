"""A little room on the disk, kept so that a register can still be opened and read once the disk is full.

The database needs a file beside it even to be read; it takes it away on closing, and anything may fill the disk then.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "room"
SIZE = 96 * 1024
"""Bytes: three times what the database takes to be read."""


def keep(folder: Path) -> None:
    """Keep the room, if it is not kept already; on a disk that is full or cannot be written on nothing happens."""
    path = folder / FILE_NAME
    if path.exists():
        return
    try:
        with path.open("xb", buffering=0) as file:
            # Not zeros: a file system that packs or leaves holes would keep no room for them.
            left = SIZE
            while left > 0:
                left -= file.write(os.urandom(left)) or 0
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def give_up(folder: Path) -> bool:
    """Give the room back to the disk; says whether there was any."""
    try:
        (folder / FILE_NAME).unlink()
    except OSError:
        return False
    return True
