"""What every command shares: the passphrase, the open register, what is printed and how a refusal is said."""

from __future__ import annotations

import getpass
import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.errors import NoPassphrase, WipdeskError
from wipdesk.sentences import say_error
from wipdesk.services import registers

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from wipdesk.storage.register import Register

PASSPHRASE = "WIPDESK_PASSPHRASE"
DONE, REFUSED, WRONG_WORDS = 0, 1, 2


class WrongWords(Exception):  # noqa: N818 - says what was typed, not what went wrong with the program
    """The words of the command were wrong in a way only the command itself can tell."""


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


def opened(args: Namespace) -> Register:
    """The register a command names, open; on the day it was told, in a practice register."""
    return registers.unlock(Path(args.folder), passphrase(), today=args.today)


def tell(line: str = "") -> None:
    """Print a line for a person."""
    sys.stdout.write(line + "\n")


def give(data: dict[str, Any]) -> None:
    """Print data for a program: one JSON object."""
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def a_day(text: str) -> date:
    """A day typed as YYYY-MM-DD."""
    return date.fromisoformat(text)


def run(command: Callable[[Namespace], int], args: Namespace) -> int:
    """Run a command; a refusal is one sentence on stderr and exit 1, never a traceback."""
    try:
        return command(args)
    except WipdeskError as error:
        sys.stderr.write(say_error(error, say) + "\n")
        return REFUSED
    except WrongWords as error:
        sys.stderr.write(f"wipdesk: {error}\n")
        return WRONG_WORDS
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. What was already saved is safe.\n")
        return REFUSED
