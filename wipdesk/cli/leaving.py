"""Commands for somebody who leaves the office, and for one who comes back: team leaves, returns."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import leaving, requests

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.leaving import Leaving


def add(team: Any, shared: ArgumentParser) -> None:
    """Add these commands to those of the office."""
    leaves = team.add_parser(
        "leaves",
        parents=[shared],
        help="somebody leaves: her files go to a colleague, her laptops get nothing more",
    )
    leaves.add_argument("folder", metavar="FOLDER")
    leaves.add_argument("person", metavar="PERSON")
    leaves.add_argument("--to", required=True, metavar="PERSON", help="who gets her files and open tasks")
    leaves.add_argument("--dry-run", action="store_true", help="say what would happen; change nothing")
    leaves.add_argument("--json", action="store_true")
    leaves.set_defaults(run=_leaves)
    returns = team.add_parser("returns", parents=[shared], help="she works here again; all she wrote counts")
    returns.add_argument("folder", metavar="FOLDER")
    returns.add_argument("person", metavar="PERSON")
    returns.add_argument("--json", action="store_true")
    returns.set_defaults(run=_returns)


def _leaves(args: Namespace) -> int:
    with opened(args) as register:
        do = leaving.planned if args.dry_run else leaving.leave
        done = do(register, args.person, args.to)
        lines = [requests.in_words(gap, say) for gap in done.missing]
    if args.json:
        give({
            "dry_run": args.dry_run, "person": done.person, "to": done.handed.to,
            "women": list(done.handed.women), "tasks": list(done.handed.tasks), "left": list(done.handed.left),
            "laptops": [label for _, label in done.laptops], "missing": [gap.as_json() for gap in done.missing],
            "opens": list(done.opens), "nobody_else_opens": list(done.alone),
        })  # fmt: skip
        return DONE
    for line in _in_words(done, lines, dry_run=args.dry_run):
        tell(line)
    return DONE


def _in_words(done: Leaving, missing: list[str], *, dry_run: bool) -> list[str]:
    handed = done.handed
    told = [f"From {done.person} to {handed.to}: women {len(handed.women)}, open tasks {len(handed.tasks)}."]
    if handed.left:
        told.append(f"Left as they are, because two accounts say who works on them: {len(handed.left)}.")
    told += [f"Sent nothing more: laptop {label}" for _, label in done.laptops]
    told += [f"Never arrived of hers: {words}" for words in missing]
    if done.alone:
        told.append(
            f"Nobody else can open: {', '.join(done.alone)}. Let a colleague open it before she goes."
        )
    if dry_run:
        told.append("Nothing was changed yet.")
    return told


def _returns(args: Namespace) -> int:
    with opened(args) as register:
        back = leaving.come_back(register, args.person)
    if args.json:
        give({"person": asdict(back)})
        return DONE
    tell(f"{back.name} works here again. Files handed over stay where they are.")
    return DONE
