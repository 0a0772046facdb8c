"""Commands for erasing a file for good: erase, erased."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import erased_board, erasing, erasing_words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.erased_board import ErasedFile
    from wipdesk.services.erasing import Planned


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    erase = commands.add_parser(
        "erase", parents=[shared], help="destroy everything about a woman, on every laptop of the office"
    )
    erase.add_argument("folder", metavar="FOLDER")
    erase.add_argument("woman", metavar="WOMAN", help="her code, her id, or a search that finds only her")
    erase.add_argument("--because", choices=erasing.REASONS, default=erasing.ASKED)
    erase.add_argument("--code", metavar="CODE", default="", help="her code, instead of typing it when asked")
    erase.add_argument("--dry-run", action="store_true", help="say what would be destroyed; change nothing")
    erase.add_argument("--json", action="store_true")
    erase.set_defaults(run=_erase)
    erased = commands.add_parser(
        "erased", parents=[shared], help="what was erased, and which laptops have done it"
    )
    erased.add_argument("folder", metavar="FOLDER")
    erased.add_argument("--json", action="store_true")
    erased.set_defaults(run=_erased)


def _erase(args: Namespace) -> int:
    with opened(args) as register:
        plan = erasing.planned(register, args.woman, say)
        if args.dry_run:
            if args.json:
                give({"erased": False, "order": "", "cleared": True} | _plan_json(plan))
            else:
                _tell_plan(plan)
            return DONE
        if not args.json and not args.code:
            _tell_plan(plan)
        code = args.code or _typed(plan)
        done = erasing.erase(register, plan.woman, code=code, why=args.because)
    if args.json:
        said = _plan_json(plan) | {"changes": done.changes}
        give({"erased": True, "order": done.order, "cleared": done.cleared} | said)
        return DONE
    for line in erasing_words.done(done, say):
        tell(line)
    return DONE


def _typed(plan: Planned) -> str:
    """Her code, as the person at the keyboard types it; nothing where nobody can be asked."""
    if not sys.stdin.isatty():
        return ""
    tell()
    try:
        return input(f"To erase this file for good, type its code ({plan.code}): ")
    except EOFError:
        return ""


def _plan_json(plan: Planned) -> dict[str, Any]:
    said = asdict(plan)
    del said["name"]
    return {name: list(value) if isinstance(value, tuple) else value for name, value in said.items()}


def _tell_plan(plan: Planned) -> None:
    tell(f"{plan.name}  {plan.code}".strip())
    tell()
    tell("What is destroyed:")
    for line in erasing_words.destroyed(plan, say):
        tell(f"  {line}")
    tell("Where this does not reach:")
    for line in erasing_words.beyond(plan, say):
        tell(f"  {line}")


def _erased(args: Namespace) -> int:
    with opened(args) as register:
        files = erased_board.erased(register)
    if args.json:
        give({"erased": [_file_json(file) for file in files]})
        return DONE
    for file in files:
        tell(erasing_words.order_line(file, say))
        tell(f"  {erasing_words.count_line(file, say)}")
        for laptop in file.laptops:
            tell(f"  {erasing_words.laptop_line(laptop, say)}")
        if file.came_since:
            tell(f"  {erasing_words.came_line(file, say)}")
    if not files:
        tell("Nothing was erased in this office.")
    return DONE


def _file_json(file: ErasedFile) -> dict[str, Any]:
    said = asdict(file)
    return said | {
        "codes": list(file.codes),
        "women": list(file.women),
        "laptops": [asdict(laptop) | {"state": laptop.state.value} for laptop in file.laptops],
    }
