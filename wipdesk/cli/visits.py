"""Commands for visits: the round of a prison, on the screen or on paper."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import printing, round_paper, rounds, team

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    listed = commands.add_parser(
        "round", parents=[shared], help="the women held in a prison, most urgent first, with what to ask"
    )
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("place", metavar="PLACE", help="code of the prison or police station")
    listed.add_argument(
        "-o", "--out", metavar="OUT.pdf", default="", help="the round sheet; begins the visit"
    )
    listed.add_argument("--names", action="store_true", help="full names on the sheet instead of initials")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_round)


def _round(args: Namespace) -> int:
    made = None
    with opened(args) as register:
        place = args.place
        lines = rounds.round_of(register, place, say)
        if not lines:
            # Nobody is held in a prison of no list: a slip in its name must not read as an empty prison.
            place = team.prison_code(register, place)
            lines = rounds.round_of(register, place, say)
        if args.out:
            printing.refuse_taken(Path(args.out))
            _, made = round_paper.take(register, place, lines, say, named=args.names)
    if made is not None:
        printing.save_pdf(made.pdf, Path(args.out))
    if args.json:
        give(
            {
                "place": place,
                "pages": made.pages if made else 0,
                "women": [asdict(line) for line in lines],
            }
        )
        return DONE
    for number, line in enumerate(lines, 1):
        tell(f"{number:3}  {line.code}  {line.name}  {line.age}  {line.number}  {line.held}".rstrip())
        for why in line.why:
            tell(f"       {why}")
        tell(f"       ask: {line.ask}")
    tell(f"{len(lines)} held there by their dates.")
    if made is not None:
        tell(f"{args.out}: {made.pages} page" + ("s" if made.pages != 1 else ""))
        tell("  This file is not protected: keep it as you would keep the paper.")
    return DONE
