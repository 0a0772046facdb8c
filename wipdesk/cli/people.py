"""Commands for the office: team hello, welcome, join, list; those of a lost laptop stand in `lost_laptops`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli import compartments, leaving, lost_laptops
from wipdesk.cli.session import DONE, bundle_passphrase, give, opened, say, tell
from wipdesk.services import closed_bundles, report_words
from wipdesk.services import team as services

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.sync.enrolment import Digits


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    team = commands.add_parser("team", help="who works here").add_subparsers(metavar="WHAT", required=True)
    hello = team.add_parser(
        "hello", parents=[shared], help="ask to join an office: a file for its coordinator"
    )
    hello.add_argument("folder", metavar="FOLDER")
    hello.add_argument("-o", "--out", required=True, metavar="FILE")
    hello.set_defaults(run=_hello)
    welcome = team.add_parser("welcome", parents=[shared], help="let somebody join: a file back to her")
    welcome.add_argument("folder", metavar="FOLDER")
    welcome.add_argument("file", metavar="FILE")
    welcome.add_argument("--role", required=True, choices=("paralegal", "coordinator"))
    welcome.add_argument("--facility", nargs="+", action="extend", default=[], metavar="CODE")
    welcome.add_argument("-o", "--out", required=True, metavar="FILE")
    welcome.set_defaults(run=_welcome)
    join = team.add_parser("join", parents=[shared], help="take the office's welcome in")
    join.add_argument("folder", metavar="FOLDER")
    join.add_argument("file", metavar="FILE")
    join.set_defaults(run=_join)
    lost_laptops.add(team, shared)
    leaving.add(team, shared)
    compartments.add(team, shared)
    listed = team.add_parser("list", parents=[shared], help="people and laptops")
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_list)


def _read_aloud(digits: Digits) -> None:
    tell(f"Check digits of the laptop, to be read aloud on both sides: {digits.laptop}")
    if digits.office:
        tell(f"Check digits of the office: {digits.office}")


def _hello(args: Namespace) -> int:
    with opened(args) as register:
        digits = services.hello(register, Path(args.out))
    tell(f"{args.out}: give this to the coordinator. It holds no woman and no secret.")
    _read_aloud(digits)
    return DONE


def _welcome(args: Namespace) -> int:
    with (
        opened(args) as register,
        closed_bundles.opened(register, Path(args.file), bundle_passphrase) as file,
    ):
        done = services.welcome(
            register, file, Path(args.out), role=args.role, facilities=tuple(args.facility)
        )
    tell(f"{args.out}: give this back to {done.name}.")
    for line in report_words.lines(done.report, say) if done.report is not None else ():
        tell(line)
    _read_aloud(done.digits)
    return DONE


def _join(args: Namespace) -> int:
    with opened(args) as register:
        done = services.join(register, Path(args.file))
    tell(f"Joined {done.office} as {done.role}.")
    _read_aloud(done.digits)
    return DONE


def _list(args: Namespace) -> int:
    with opened(args) as register:
        people = services.people(register)
    if args.json:
        give({"people": [asdict(person) for person in people]})
        return DONE
    for person in people:
        tell(f"{person.name}  {person.role}" + ("" if person.active else "  (left)"))
        for laptop in person.laptops:
            sent = (
                "every woman"
                if laptop.sees_all
                else " ".join(laptop.facilities) or "those she recorded or is assigned"
            )
            which = "  (this one)" if laptop.ours else "  (lost)" if laptop.lost else ""
            tell(f"  laptop {laptop.label}  sent: {sent}{which}")
    return DONE
