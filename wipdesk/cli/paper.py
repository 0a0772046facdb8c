"""Commands for paper: print summary, print agreed, print intake-form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, opened, say, tell
from wipdesk.services import intake_paper, printing, team

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
    agreed = printed.add_parser(
        "agreed", parents=[shared], help="what was agreed, half a page for her, as PDF"
    )
    agreed.add_argument("folder", metavar="FOLDER")
    agreed.add_argument("woman", metavar="WOMAN")
    agreed.add_argument("-o", "--out", required=True, metavar="OUT.pdf")
    agreed.set_defaults(run=_agreed)
    form = printed.add_parser("intake-form", parents=[shared], help="the empty form of an intake as PDF")
    form.add_argument("folder", metavar="FOLDER")
    form.add_argument("-o", "--out", required=True, metavar="OUT.pdf")
    form.add_argument("--place", metavar="PRISON", default="")
    form.add_argument("--open-page-only", action="store_true")
    form.set_defaults(run=_intake_form)


def _summary(args: Namespace) -> int:
    with opened(args) as register:
        printing.refuse_taken(Path(args.out))
        made = printing.case_summary(register, args.woman, face=printing.FACES[args.face], say=say)
    _keep(made, args.out)
    tell("  This file is not protected: keep it as you would keep the paper.")
    return DONE


def _agreed(args: Namespace) -> int:
    with opened(args) as register:
        printing.refuse_taken(Path(args.out))
        made = printing.agreed(register, args.woman, say=say)
    _keep(made, args.out)
    return DONE


def _keep(made: Any, out: str) -> None:
    """Write the pages, and say how many, and what of them no font has."""
    printing.save_pdf(made.pdf, Path(out))
    tell(f"{out}: {made.pages} page" + ("s" if made.pages != 1 else ""))
    if made.missing_glyphs:
        missing = counted(len(made.missing_glyphs), "character", "characters")
        tell(f"  Drawn as empty boxes, because no font here has them: {missing}.")


def _intake_form(args: Namespace) -> int:
    with opened(args) as register:
        printing.refuse_taken(Path(args.out))
        place = team.prison_code(register, args.place) if args.place else ""
        made = intake_paper.form(register, say, place=place, closed_page=not args.open_page_only)
    printing.save_pdf(made.pdf, Path(args.out))
    tell(f"{args.out}: {made.pages} page" + ("s" if made.pages != 1 else "") + ". It names nobody.")
    return DONE
