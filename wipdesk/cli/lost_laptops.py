"""Commands for a laptop that is lost: team revoke, found, quarantine, accept, leave-out."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, a_day, give, opened, say, tell
from wipdesk.services import quarantine, revoking

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.revoking import Planned


def add(team: Any, shared: ArgumentParser) -> None:
    """Add these commands to those of the office."""
    revoke = team.add_parser("revoke", parents=[shared], help="report a laptop lost: it is sent nothing more")
    revoke.add_argument("folder", metavar="FOLDER")
    revoke.add_argument("laptop", metavar="LAPTOP", help="its label, its user's name, or its id")
    revoke.add_argument(
        "--until", type=a_day, metavar="DATE", help="the last day whose changes count; else all that is here"
    )
    revoke.add_argument("--dry-run", action="store_true", help="say what would happen; change nothing")
    revoke.add_argument("--json", action="store_true")
    revoke.set_defaults(run=_revoke)
    found = team.add_parser("found", parents=[shared], help="a lost laptop was found: all it wrote counts")
    found.add_argument("folder", metavar="FOLDER")
    found.add_argument("laptop", metavar="LAPTOP")
    found.add_argument("--json", action="store_true")
    found.set_defaults(run=_found)
    listed = team.add_parser(
        "quarantine", parents=[shared], help="changes of lost laptops that are kept and do not count"
    )
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_listed)
    for name, help_text, run in (
        ("accept", "let single changes of a lost laptop count", _accept),
        ("leave-out", "decide that they are not to count", _leave_out),
    ):
        decide = team.add_parser(name, parents=[shared], help=help_text)
        decide.add_argument("folder", metavar="FOLDER")
        decide.add_argument("changes", nargs="+", metavar="CHANGE", help="as quarantine gives it")
        decide.add_argument("--json", action="store_true")
        decide.set_defaults(run=run)


def _revoke(args: Namespace) -> int:
    with opened(args) as register:
        do = revoking.planned if args.dry_run else revoking.revoke
        done = do(register, args.laptop, until=args.until)
    if args.json:
        give({"dry_run": args.dry_run, **asdict(done)})
        return DONE
    for line in _in_words(done, dry_run=args.dry_run):
        tell(line)
    return DONE


def _in_words(done: Planned, *, dry_run: bool) -> list[str]:
    which = f"{done.label} of {done.person}"
    said = [
        f"This would report {which} lost."
        if dry_run
        else f"{which} is reported lost: it is sent nothing more."
    ]
    said.append(
        f"Changes of it that count on: {done.kept}" + (f", up to {done.last_at}" if done.last_at else "")
    )
    if done.late:
        said.append(f"Changes of it kept aside: {done.late}, from {done.first_late_at}")
    if done.coordinator:
        said.append("Its user is a coordinator: orders given on it after that do not count either.")
    return said


def _found(args: Namespace) -> int:
    with opened(args) as register:
        counts = revoking.found_again(register, args.laptop)
    if args.json:
        give({"laptop": args.laptop, "changes": counts})
        return DONE
    tell(f"{args.laptop} counts as found. Changes that count from now on: {counts}")
    return DONE


def _listed(args: Namespace) -> int:
    with opened(args) as register:
        late = quarantine.listed(register, say)
    if args.json:
        give({"changes": [{**asdict(each), "lines": list(each.lines)} for each in late]})
        return DONE
    if not late:
        tell("Nothing of a lost laptop waits here.")
    for each in late:
        decided = "  (left out)" if each.left_out else ""
        tell(f"{each.id}  {each.about}  {each.who}, {each.laptop}, {each.at[:16]}{decided}")
        for line in each.lines:
            tell(f"  {line}")
    return DONE


def _accept(args: Namespace) -> int:
    with opened(args) as register:
        count = quarantine.accept(register, args.changes)
    return _decided(args, f"Changes that count from now on: {count}", count)


def _leave_out(args: Namespace) -> int:
    with opened(args) as register:
        count = quarantine.leave_out(register, args.changes)
    return _decided(args, f"Changes left out: {count}. They stay kept.", count)


def _decided(args: Namespace, words: str, count: int) -> int:
    if args.json:
        give({"changes": count})
    else:
        tell(words)
    return DONE
