"""The closed compartments on the command line: --open of other commands, and team compartments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, WrongWords, give, opened, passphrase, say, tell
from wipdesk.domain.compartments import NAMES
from wipdesk.services import compartments

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.compartments import Holder
    from wipdesk.storage.register import Register


def add_open(command: ArgumentParser) -> None:
    """Let a command open compartments: its passphrase is used once more."""
    command.add_argument(
        "--open", action="append", choices=NAMES, default=[], dest="open", metavar="COMPARTMENT",
        help=f"read and write what is kept there: {', '.join(NAMES)}",
    )  # fmt: skip


def open_wanted(register: Register, args: Namespace) -> None:
    """Open the compartments that a command names."""
    if args.open:
        compartments.open_with(register, passphrase(), tuple(dict.fromkeys(args.open)))


def add(team: Any, shared: ArgumentParser) -> None:
    """Add the command to those of the office."""
    kept = team.add_parser("compartments", parents=[shared], help="who may open the closed compartments")
    kept.add_argument("folder", metavar="FOLDER")
    kept.add_argument("--person", metavar="NAME", help="a coordinator says what she may open")
    kept.add_argument("--may", nargs="*", choices=NAMES, metavar="COMPARTMENT", help="these and no others")
    kept.add_argument("--json", action="store_true")
    kept.set_defaults(run=_compartments)


def _compartments(args: Namespace) -> int:
    if (args.person is None) != (args.may is None):
        raise WrongWords("--person and --may go together; --may with nothing takes all away")
    with opened(args) as register:
        if args.person is not None:
            compartments.set_holder(register, args.person, tuple(args.may), passphrase())
        here = compartments.standing(register)
        people = compartments.holders(register) if register.team is not None else ()
        only = compartments.only_one(register) if register.team is not None else {}
    if args.json:
        give({
            "compartments": [
                {"name": each.compartment.name, "holds": each.compartment.holds, "has_key": each.has_key}
                for each in here
            ],
            "people": [_holder_json(each) for each in people],
            "only_one": [{"compartment": name, "person": who} for name, who in only.items()],
        })  # fmt: skip
        return DONE
    for each in here:
        key = "key on this laptop" if each.has_key else "no key on this laptop"
        tell(f"{each.compartment.name}: {each.compartment.holds} ({key})")
    for person in people:
        waits = f"; waits for the key of {', '.join(sorted(person.waits))}" if person.waits else ""
        tell(f"{person.name}  may open: {', '.join(sorted(person.holds)) or say('wording', 'None')}{waits}")
    names = {each.person: each.name for each in people}
    for compartment, who in only.items():
        tell(
            f"Only {names[who]} may open {compartment}: let a second person, or a lost passphrase loses it all."
        )
    return DONE


def _holder_json(each: Holder) -> dict[str, Any]:
    return {
        "person": each.person,
        "name": each.name,
        "may_open": sorted(each.holds),
        "waits_for": sorted(each.waits),
    }
