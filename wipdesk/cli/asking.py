"""Commands for what never came: board, gaps, and bundle request and answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli import board
from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.services import bundles, requests
from wipdesk.services.report_words import in_numbers

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.storage.register import Register
    from wipdesk.sync.outgoing import Made


def add(commands: Any, bundle: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line, the last two to `bundle`."""
    board.add(commands, shared)
    gaps = commands.add_parser("gaps", parents=[shared], help="changes others speak of that never came here")
    gaps.add_argument("folder", metavar="FOLDER")
    gaps.add_argument("--json", action="store_true")
    gaps.set_defaults(run=_gaps)
    ask = bundle.add_parser("request", parents=[shared], help="a file that asks for everything missing here")
    ask.add_argument("folder", metavar="FOLDER")
    ask.add_argument("-o", "--out", required=True, metavar="FILE")
    ask.add_argument("--to", nargs="+", action="extend", default=[], metavar="NAME")
    ask.add_argument("--json", action="store_true")
    ask.set_defaults(run=_ask)
    answer = bundle.add_parser("answer", parents=[shared], help="the bundle that a request asks for")
    answer.add_argument("folder", metavar="FOLDER")
    answer.add_argument("request", nargs="?", metavar="REQUEST")
    answer.add_argument("-o", "--out", required=True, metavar="FILE")
    answer.add_argument("--to", nargs="+", action="extend", default=[], metavar="NAME")
    answer.add_argument("--laptop", default="", metavar="LABEL", help="by phone: whose changes")
    answer.add_argument(
        "--numbers", default="", metavar="NUMBERS", help='by phone: which, such as "4, 121-180"'
    )
    answer.add_argument(
        "--digits",
        default="",
        metavar="DIGITS",
        help="by phone: the digits that go with them, in place of --laptop",
    )
    answer.add_argument("--json", action="store_true")
    answer.set_defaults(run=_answer)


def _gaps(args: Namespace) -> int:
    with opened(args) as register:
        found = requests.missing(register)
    if args.json:
        give(
            {
                "gaps": [
                    gap.as_json()
                    | {
                        "numbers": in_numbers(gap.ranges),
                        "count": gap.count,
                        "digits": requests.read_out(gap, say).digits,
                    }
                    for gap in found
                ]
            }
        )
        return DONE
    for gap in found:
        said = requests.read_out(gap, say)
        tell(said.sentence)
        tell(f"  {said.numbers}  ·  {said.digits}")
    tell(f"{sum(gap.count for gap in found)} missing")
    return DONE


def _ask(args: Namespace) -> int:
    with opened(args) as register:
        made = requests.ask(register, Path(args.out), tuple(args.to) or None)
        return _told(args, register, made)


def _answer(args: Namespace) -> int:
    by_phone = bool((args.laptop or args.digits) and args.numbers and args.to)
    if by_phone == bool(args.request):
        raise WrongWords("either REQUEST, or --to, --numbers and --laptop or --digits")
    with opened(args) as register:
        if by_phone and args.digits:
            made = requests.answer_read_out(register, Path(args.out), args.to, args.numbers, args.digits)
        elif by_phone:
            made = requests.answer_by_phone(register, Path(args.out), args.to, args.laptop, args.numbers)
        else:
            made = requests.answer(register, Path(args.request), Path(args.out))
        return _told(args, register, made)


def _told(args: Namespace, register: Register, made: Made) -> int:
    names = [name for _, name in bundles.names_of(register, made.addressees)]
    if args.json:
        give({"file": str(made.path), "changes": made.commits, "size": made.size, "addressees": names})
    else:
        changes, size = counted(made.commits, "change", "changes"), counted(made.size, "byte", "bytes")
        tell(f"{made.path}: {changes}, {size}, for {', '.join(names)}.")
    return DONE
