"""What the first windows can have done. It is handed in, so that nothing of the register is loaded before they show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A register to be made."""

    folder: Path
    passphrase: str
    country: str
    """Two letters."""
    office: str
    person: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """Functions for the worker; each may raise a WipdeskError, and leaves nothing behind when it does."""

    prepare: Callable[[], object]
    """Load what opening a register needs."""
    is_practice: Callable[[Path], bool]
    """Whether the register in a folder is for practice; refuses a folder in which none can be opened."""
    unlock: Callable[[Path, str], Any]
    from_another_laptop: Callable[[Any], bool]
    """Whether somebody must say first if this laptop replaces the one where a register was used until now."""
    replace_the_other: Callable[[Any], object]
    suggest: Callable[[], str]
    """A passphrase of five words."""
    check: Callable[[str], object]
    """Refuse a passphrase that would be guessed."""
    countries: Callable[[], Sequence[tuple[str, str]]]
    """Code and name of each country known."""
    make: Callable[[Wanted], Any]
    hello: Callable[[Any, Path], str]
    """Write the file that asks to be let in; the digits to be read out."""
    restore: Callable[[Path, Path, str], Any]
    practise: Callable[[Path], str]
    """Make the practice office in a folder; its passphrase."""
