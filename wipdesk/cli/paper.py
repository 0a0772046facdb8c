"""Commands for paper: print summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, opened, say, tell
from wipdesk.services import printing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    printed = commands.add_parser("print", help="make a page").add_subparsers(metavar="WHAT", required=True)
    summary = printed.add_parser("summary", parents=[shared], help="a woman's case summary as PDF")
    summary.add_argument("folder", metavar="FOLDER")
    summary.add_argument("woman", metavar="WOMAN")
    summary.add_argument("-o", "--out", required=True, metavar="OUT.pdf")
    summary.add_argument("--face", choices=sorted(printing.FACES), default="full")
    summary.set_defaults(run=_summary)


def _summary(args: Namespace) -> int:
    with opened(args) as register:
        printing.refuse_taken(Path(args.out))
        made = printing.case_summary(register, args.woman, face=printing.FACES[args.face], say=say)
    printing.save_pdf(made.pdf, Path(args.out))
    tell(f"{args.out}: {made.pages} page" + ("s" if made.pages != 1 else ""))
    if made.missing_glyphs:
        tell(f"  {len(made.missing_glyphs)} characters no font here has are drawn as empty boxes.")
    tell("  This file is not protected: keep it as you would keep the paper.")
    return DONE
