"""Commands for the office: team hello, welcome, join, list."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, tell
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
    with opened(args) as register:
        done = services.welcome(
            register, Path(args.file), Path(args.out), role=args.role, facilities=tuple(args.facility)
        )
    tell(f"{args.out}: give this back to {done.name}.")
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
            tell(f"  laptop {laptop.label}  sent: {sent}" + ("  (this one)" if laptop.ours else ""))
    return DONE
