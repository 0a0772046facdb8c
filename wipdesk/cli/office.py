"""The command for what the office knows of itself: its accreditation, shown to everybody, set by coordinators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.services import accreditation

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date

    from wipdesk.services.accreditation import Accreditation
    from wipdesk.storage.register import Register


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add this command to the command line."""
    office = commands.add_parser("office", parents=[shared], help="the office and its accreditation")
    office.add_argument("folder", metavar="FOLDER")
    office.add_argument(
        "--accreditation", metavar="NUMBER", help="its number (coordinators); empty: not known"
    )
    office.add_argument(
        "--until", metavar="DATE", help="the day it runs out (coordinators); empty: not known"
    )
    office.add_argument("--json", action="store_true")
    office.set_defaults(run=_office)


def _office(args: Namespace) -> int:
    with opened(args) as register:
        if args.accreditation is not None or args.until is not None:
            _keep(register, args.accreditation, args.until)
        stands, today = accreditation.accounts(register), register.today()
        name = register.office.name
    if args.json:
        give({"office": name, "accreditation": [_as_json(each, today) for each in stands]})
        return DONE
    tell(name)
    for each in stands:
        tell(f"  {accreditation.sentences(each, today, say)}")
    if not stands:
        tell("  No accreditation is written down.")
    return DONE


def _keep(register: Register, number: str | None, until: str | None) -> None:
    """Write down what was typed; of what was not, what stands, unless two stand: then both must be said."""
    stands = accreditation.accounts(register)
    if len(stands) > 1 and (number is None or until is None):
        raise WrongWords("coordinators wrote this differently: give both --accreditation and --until")
    stood = stands[0] if stands else accreditation.Accreditation()
    day = stood.until.isoformat() if stood.until else ""
    accreditation.keep(register, stood.number if number is None else number, day if until is None else until)


def _as_json(each: Accreditation, today: date) -> dict[str, Any]:
    return {
        "number": each.number,
        "until": each.until.isoformat() if each.until else "",
        "days": (each.until - today).days if each.until else None,
    }
