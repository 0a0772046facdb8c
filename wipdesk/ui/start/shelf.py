"""The registers in their usual place on this laptop. Their folders are numbers: a folder tells no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.paths import user_folder
from wipdesk.ui.language import say

if TYPE_CHECKING:
    from pathlib import Path

CONTEXT = "shelf"
_HEADERS = ("header.a", "header.b")
_WHOSE = {
    "coordinator": QT_TRANSLATE_NOOP("shelf", "Practice register {number}: the coordinator's"),
    "paralegal-1": QT_TRANSLATE_NOOP("shelf", "Practice register {number}: the first paralegal's"),
    "paralegal-2": QT_TRANSLATE_NOOP("shelf", "Practice register {number}: the second paralegal's"),
}
_PLAIN = QT_TRANSLATE_NOOP("shelf", "Register {number}")
_PRACTICE = QT_TRANSLATE_NOOP("shelf", "Practice register {number}")


def shelf() -> Path:
    """The folder in which registers are made."""
    return user_folder() / "registers"


def registers_here() -> tuple[Path, ...]:
    """Every register on the shelf, by number; those of a practice office one below."""
    try:
        found = sorted((folder for folder in shelf().iterdir() if folder.is_dir()), key=_in_order)
        inside = [sorted(below for below in folder.iterdir() if below.is_dir()) for folder in found]
    except OSError:
        return ()
    every = (each for folder, below in zip(found, inside, strict=True) for each in (folder, *below))
    return tuple(folder for folder in every if is_register(folder))


def is_register(folder: Path) -> bool:
    """Whether a folder looks like a register, from outside."""
    return any((folder / name).is_file() for name in _HEADERS)


def new_folder() -> Path:
    """Where the next register goes: the first number that is free. Nothing is made."""
    number = 1
    while (shelf() / str(number)).exists():
        number += 1
    return shelf() / str(number)


def name_of(folder: Path, *, practice: bool) -> str:
    """What a register on the shelf is called; nothing about whose it is or what it holds."""
    if folder.parent == shelf():
        return say(CONTEXT, _PRACTICE if practice else _PLAIN).format(number=folder.name)
    return say(CONTEXT, _WHOSE.get(folder.name, _PRACTICE)).format(number=folder.parent.name)


def _in_order(folder: Path) -> tuple[int, str]:
    return (int(folder.name) if folder.name.isdecimal() else 10**9, folder.name)
