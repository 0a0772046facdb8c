"""What is in the making outside the register, and is taken away at the next start if the program was ended over it.

A register remembers the places of what it is writing: half a table lies there readable by anybody, half a backup
still holds who is erased meanwhile. Where no register is open yet, a lock in the folder says that somebody is at work.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from wipdesk.errors import MachineTrouble, RegisterInUse
from wipdesk.storage.file_lock import FileLock
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register

_PLACES = "half_made"
_SCRATCH = ".wipdesk-"


@contextmanager
def noted(register: Register, places: Sequence[Path]) -> Iterator[None]:
    """Within the block the register remembers that something is in the making at these places."""
    texts = [str(place.absolute()) for place in places]
    _remember(register, add=texts)
    try:
        yield
    finally:
        _remember(register, drop=[text for text in texts if _is_gone(Path(text))])


def clear(register: Register) -> None:
    """Take away what was in the making when the program was ended. On a stick that is not here, it is tried again."""
    with register.reading() as connection:
        places: list[str] = get_local(connection, _PLACES) or []
    if not places:
        return
    for text in places:
        _take_away(Path(text))
    _remember(register, drop=[text for text in places if _is_gone(Path(text))])


def forget(connection: Connection) -> None:
    """Remember nothing: what is noted here was noted by the register that this one is a copy of."""
    connection.exec_driver_sql("DELETE FROM local WHERE name = ?", (_PLACES,))


@contextmanager
def scratch(beside: Path, register: Register | None = None) -> Iterator[Path]:
    """A new private folder beside what is to be made, gone when the block ends; remembered by an open register."""
    made = beside / f"{_SCRATCH}{token_hex(4)}"
    with ExitStack() as ending:
        if register is not None:
            ending.enter_context(noted(register, [made]))
        made.mkdir(mode=0o700)
        ending.callback(shutil.rmtree, made, ignore_errors=True)
        ending.enter_context(FileLock(made))
        yield made


def sweep(folder: Path) -> None:
    """Take away every such folder that nobody works in any more."""
    with suppress(OSError):
        for left in [path for path in folder.iterdir() if path.name.startswith(_SCRATCH)]:
            if not _at_work(left):
                shutil.rmtree(left, ignore_errors=True)


def _at_work(folder: Path) -> bool:
    """Whether somebody holds the lock in a folder, or nobody can tell."""
    try:
        with FileLock(folder):
            return False
    except (RegisterInUse, MachineTrouble):
        return True


def _take_away(place: Path) -> None:
    with suppress(OSError):
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)


def _is_gone(place: Path) -> bool:
    """Whether nothing is left there, and not only because its disk is not here."""
    try:
        return place.parent.is_dir() and not place.exists()
    except OSError:
        return False


def _remember(register: Register, *, add: Sequence[str] = (), drop: Sequence[str] = ()) -> None:
    """Keep the list. A full disk here is no reason not to make something on another."""
    if not add and not drop:
        return
    with suppress(MachineTrouble), register.writing() as connection:
        kept: list[str] = [text for text in get_local(connection, _PLACES) or [] if text not in drop]
        kept += [text for text in add if text not in kept]
        if kept:
            set_local(connection, _PLACES, kept)
        else:
            forget(connection)
