"""What every command shares: the passphrase, the open register, what is printed and how a refusal is said."""

from __future__ import annotations

import getpass
import json
import os
import sys
from argparse import ArgumentTypeError
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk import logs, paths
from wipdesk.errors import NoPassphrase, WipdeskError
from wipdesk.sentences import say_error
from wipdesk.services import registers

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from wipdesk.storage.register import Register

PASSPHRASE = "WIPDESK_PASSPHRASE"
BUNDLE_PASSPHRASE = "WIPDESK_BUNDLE_PASSPHRASE"
DONE, REFUSED, WRONG_WORDS = 0, 1, 2
EARLIEST_YEAR, LATEST_YEAR = 1000, 9000


class WrongWords(Exception):
    """The words of the command were wrong in a way only the command itself can tell."""


class AnswerLost(Exception):
    """What a command had to say could not be written out; what it did stands."""


ANSWER_LOST = (
    "The answer could not be written out: no room is left where it was to go, or the place is gone. "
    "What this command changed is saved; only its answer is missing. Look at the register before you run it again.\n"
)


def say(context: str, text: str) -> str:
    """The language of the command line: English, as written."""
    return text


def passphrase(*, new: bool = False) -> str:
    """The passphrase from the environment, or asked for; a new one is asked for twice. Raises NoPassphrase."""
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise NoPassphrase
    typed = getpass.getpass("Passphrase: ")
    while new and getpass.getpass("The same again: ") != typed:
        tell("The two are not the same.")
        typed = getpass.getpass("Passphrase: ")
    return typed


def bundle_passphrase() -> str:
    """The passphrase that closes a bundle, from the environment or asked for. Raises NoPassphrase."""
    given = os.environ.get(BUNDLE_PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise NoPassphrase
    return getpass.getpass("Passphrase of the bundle: ")


def opened(args: Namespace) -> Register:
    """The register a command names, open; on the day it was told, in a practice register."""
    return registers.unlock(Path(args.folder), passphrase(), today=args.today)


def tell(line: str = "") -> None:
    """Print a line for a person."""
    _print(line + "\n")


def give(data: dict[str, Any]) -> None:
    """Print data for a program: one JSON object."""
    _print(json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def _print(text: str) -> None:
    """Put text out at once. Raises AnswerLost where it cannot be kept.

    Whoever read along may have gone, or was never there: then the work goes on, and its exit code stays true.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise AnswerLost from error


def a_day(text: str) -> date:
    """A day typed as YYYY-MM-DD, of a year that invented women can live in."""
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError("a day such as 2026-05-03 is needed") from error
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise ArgumentTypeError(f"a day between {EARLIEST_YEAR} and {LATEST_YEAR} is needed")
    return day


def a_number(text: str) -> int:
    """A whole number, one or more."""
    if not text.isascii() or not text.isdigit() or not int(text):
        raise ArgumentTypeError("a whole number, one or more, is needed")
    return int(text)


def prepare_for_faults() -> None:
    """Let a fault nobody foresaw be said in a sentence with the number of its report: a traceback could tell a name."""
    folder = paths.user_folder() / "logs"
    with suppress(OSError):
        paths.ensure_private(folder)
        logs.set_up(folder)
    logs.install_excepthook(folder, _say_fault)


def _say_fault(number: str) -> None:
    sys.stderr.write(f"{say_error(Exception(), say)} Number of the report: {number}\n")


def run(command: Callable[[Namespace], int], args: Namespace) -> int:
    """Run a command; a refusal or a lost answer is said on stderr, exit 1, never with a traceback."""
    try:
        return command(args)
    except WipdeskError as error:
        sys.stderr.write(say_error(error, say) + "\n")
        return REFUSED
    except AnswerLost:
        sys.stderr.write(ANSWER_LOST)
        return REFUSED
    except WrongWords as error:
        sys.stderr.write(f"wipdesk: {error}\n")
        return WRONG_WORDS
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. What was already saved is safe.\n")
        return REFUSED
