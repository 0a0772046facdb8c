"""The words of the command line: every command with its arguments, and what each calls."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from wipdesk import __version__
from wipdesk.cli import (
    cases,
    conditions,
    counts,
    deciding,
    diary,
    doubles,
    erasing,
    exchange,
    folder,
    limits,
    lists,
    office,
    paper,
    people,
    registers,
    session,
    tables,
    today,
    undoing,
    visits,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="wipdesk", description="An encrypted register of the cases of women in prison."
    )
    top.add_argument("--version", action="version", version=f"wipdesk {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--today",
        type=session.a_day,
        metavar="DATE",
        help="what day it is (YYYY-MM-DD); practice registers only",
    )
    commands = top.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    for module in (
        registers,
        cases,
        deciding,
        doubles,
        tables,
        people,
        office,
        exchange,
        folder,
        undoing,
        erasing,
        counts,
        limits,
        lists,
        today,
        diary,
        visits,
        conditions,
        paper,
    ):
        module.add(commands, shared)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Exit 0 done, 1 refused with one sentence on stderr, 2 the words were wrong."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    top = parser()
    args, more = top.parse_known_args(argv)
    if more and (not hasattr(args, "more") or any(word.startswith("-") for word in more)):
        top.error(f"unrecognized arguments: {' '.join(more)}")
    args.more = more
    if not hasattr(args, "run"):
        top.print_help()
        return 2
    return session.run(args.run, args)
