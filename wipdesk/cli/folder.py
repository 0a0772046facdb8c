"""Commands for a folder that a carrier keeps in step, and for handing over: folder scan, take, put; hand-over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.making import add_wishes, say_made, wishes_in
from wipdesk.cli.session import DONE, REFUSED, give, opened, say, tell
from wipdesk.sentences import say_error
from wipdesk.services import exchange_folder, report_words
from wipdesk.services import hand_over as handing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.exchange_folder import Took

_STATES = {
    exchange_folder.State.READY: "ready",
    exchange_folder.State.DAMAGED: "read already; part of it cannot be read, so ask for it once more",
    exchange_folder.State.ARRIVING: "still arriving, or cut short",
    exchange_folder.State.CLOSED: "closed with a passphrase",
    exchange_folder.State.TOO_NEW: "made with a newer version",
}


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    folder = commands.add_parser("folder", help="a folder that a carrier keeps in step").add_subparsers(
        metavar="WHAT", required=True
    )
    scan = folder.add_parser("scan", parents=[shared], help="what came for this laptop; changes nothing")
    take = folder.add_parser("take", parents=[shared], help="take in what came, and move it to read/")
    put = folder.add_parser("put", parents=[shared], help="make a bundle into the folder")
    for command, run in ((scan, _scan), (take, _take), (put, _put)):
        command.add_argument("folder", metavar="FOLDER")
        command.add_argument("dir", metavar="DIR")
        command.add_argument("--json", action="store_true")
        command.set_defaults(run=run)
    take.add_argument("names", nargs="*", metavar="FILE")
    take.add_argument("--dry-run", action="store_true", help="say what would happen; change nothing")
    put.add_argument("--to", nargs="+", action="extend", default=[], metavar="NAME")
    add_wishes(put)
    over = commands.add_parser("hand-over", parents=[shared], help="give a whole caseload to somebody else")
    over.add_argument("folder", metavar="FOLDER")
    over.add_argument("leaver", metavar="NAME")
    over.add_argument("--to", required=True, metavar="NAME")
    over.add_argument("--dry-run", action="store_true", help="say what would happen; change nothing")
    over.add_argument("--json", action="store_true")
    over.set_defaults(run=_hand_over)


def _scan(args: Namespace) -> int:
    with opened(args) as register:
        found = exchange_folder.scan(register, Path(args.dir))
    if args.json:
        give({
            "waiting": [
                {
                    "file": each.path.name, "state": each.state.value, "what": each.what.value, "who": each.who,
                    "created": each.created, "size": each.size, "for_us_alone": each.for_us_alone,
                }
                for each in found
            ]
        })  # fmt: skip
        return DONE
    for each in found:
        words = f"{each.what.value} from {each.who}" if each.who else each.what.value
        tell(f"{_shown(each.path.name)}  {words}  {_STATES[each.state]}")
    if not found:
        tell("Nothing is waiting in this folder for this laptop.")
    return DONE


def _take(args: Namespace) -> int:
    with opened(args) as register:
        taken = exchange_folder.take(register, Path(args.dir), tuple(args.names), dry_run=args.dry_run)
    if args.json:
        give({"taken": [_as_json(took) for took in taken]})
    else:
        for took in taken:
            _tell_taken(took)
        if not taken:
            tell("No bundle is ready in this folder for this laptop.")
    return REFUSED if any(took.refused for took in taken) else DONE


def _tell_taken(took: Took) -> None:
    tell(f"{_shown(took.name)}:")
    if took.refused is not None:
        tell(f"  {say_error(took.refused, say)}")
    if took.report is not None:
        for line in report_words.lines(took.report, say):
            tell(f"  {line}")
    if took.moved:
        tell(f"  Moved to {_shown(took.moved)}.")


def _as_json(took: Took) -> dict[str, Any]:
    report = took.report
    return {
        "file": took.name,
        "refused": took.refused.reason.value if took.refused is not None else "",
        "moved": took.moved,
        "new": report.new if report is not None else 0,
        "known": report.known if report is not None else 0,
        "conflicts": report.conflicts if report is not None else 0,
        "damaged": list(report.damaged) if report is not None else [],
    }


def _put(args: Namespace) -> int:
    with opened(args) as register:
        made = exchange_folder.put(register, Path(args.dir), tuple(args.to) or None, **wishes_in(args))
        return say_made(register, made, as_json=args.json)


def _hand_over(args: Namespace) -> int:
    with opened(args) as register:
        done = handing.hand_over(register, args.leaver, args.to, dry_run=args.dry_run)
    if args.json:
        give({
            "dry_run": args.dry_run, "leaver": done.leaver, "to": done.to, "women": list(done.women),
            "tasks": list(done.tasks), "left": list(done.left),
        })  # fmt: skip
        return DONE
    yet = " Nothing was changed yet." if args.dry_run else ""
    tell(f"From {done.leaver} to {done.to}: women {len(done.women)}, open tasks {len(done.tasks)}.{yet}")
    if done.left:
        tell(
            f"Left as they are, because two accounts say who works on them: {len(done.left)}. Decide these first."
        )
    return DONE


def _shown(name: str) -> str:
    """A file's name as a terminal may show it: no line of its own, no change of direction."""
    return "".join(each if each.isprintable() else "\ufffd" for each in name)
