"""Bundles closed with a passphrase: where no key of the reader is known, as before an office has let a laptop in."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.roles import Right
from wipdesk.storage import passphrases
from wipdesk.sync import closed_bundle
from wipdesk.sync.enrolment import own_hello

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.packing import Made

WORDS = 7


@dataclass(frozen=True, slots=True)
class Closed:
    """A bundle that a passphrase opens; the words, if they were made here; the digits to compare, of a first one."""

    made: Made
    words: str
    digits: str


def make(register: Register, path: Path, passphrase: str | None = None, *, overwrite: bool = False) -> Closed:
    """Write all that is here for whoever knows the passphrase; seven words are drawn if none is given.

    On a laptop of no office it is a first bundle: a coordinator lets the laptop in by it, and has its work too.
    Raises PassphraseTooWeak, NotAllowed, and what `bundle_file.write_bundle` raises.
    """
    register.require(Right.EXPORT)
    if passphrase is not None:
        passphrases.check(passphrase, practice=register.office.practice)
    words = passphrases.generate(WORDS) if passphrase is None else ""
    made = closed_bundle.make(register, path, passphrase or words, overwrite=overwrite)
    return Closed(made, words, "" if register.team is not None else own_hello(register).digits)


def unlocked(register: Register, path: Path, passphrase: str) -> Path:
    """The bundle as a file that this laptop opens, there until `forget` or the next. Raises WrongPassphrase."""
    return closed_bundle.seal_to_us(register, path, passphrase)


def forget(register: Register) -> None:
    """Take such a file away."""
    closed_bundle.forget_copies(register)


@contextmanager
def opened(register: Register, path: Path, ask: Callable[[], str]) -> Iterator[Path]:
    """The bundle as a file that this laptop opens; `ask` gives the passphrase if only that does.

    Raises WrongPassphrase, what `ask` raises, and as `open_bundle`.
    """
    if not path.is_file() or not closed_bundle.needs_passphrase(register, path):
        yield path
        return
    with closed_bundle.sealed_to_us(register, path, ask()) as sealed:
        yield sealed
