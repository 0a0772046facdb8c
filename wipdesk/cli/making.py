"""The wishes of `bundle make` and `folder put`: one prison or caseload, only what is new, without scans, in parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, a_day, a_number, give, opened, tell
from wipdesk.services import bundles, packing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.storage.register import Register
    from wipdesk.sync.outgoing import Made


def add_wishes(command: ArgumentParser) -> None:
    """Add these words to a command that makes a bundle."""
    command.add_argument("--only", nargs="+", action="extend", default=[], metavar="PRISON")
    command.add_argument("--caseload", default="", metavar="NAME", help="only women this person works on")
    command.add_argument("--since", type=a_day, metavar="DATE", help="only changes made from this day on")
    command.add_argument("--without-scans", action="store_true", help="leave the pictures of papers out")
    command.add_argument(
        "--max-size", type=a_number, default=0, metavar="MB", help="several files, none larger than this"
    )


def wishes_in(args: Namespace) -> dict[str, Any]:
    """The wishes as `packing.pack` takes them."""
    return {
        "only": tuple(args.only),
        "caseload": args.caseload,
        "since": args.since,
        "scans": not args.without_scans,
        "max_size": args.max_size,
    }


def make(args: Namespace) -> int:
    """Make a bundle for people of the office."""
    with opened(args) as register:
        made = packing.pack(register, Path(args.out), tuple(args.to) or None, **wishes_in(args))
        return say_made(register, made, as_json=args.json)


def say_made(register: Register, made: tuple[Made, ...], *, as_json: bool) -> int:
    """Say what was made, of several files each."""
    names = bundles.names_of(register, made[0].addressees)
    if as_json:
        give(in_json(made, names))
        return DONE
    whom = ", ".join(name for _, name in names)
    for each in made:
        scans = f", {counted(each.scans, 'picture of a paper', 'pictures of papers')}" if each.scans else ""
        changes, size = counted(each.commits, "change", "changes"), counted(each.size, "byte", "bytes")
        tell(f"{each.path}: {changes}{scans}, {size}, for {whom}.")
    if made[0].scans_left:
        tell(f"Pictures of papers left out: {made[0].scans_left}. Their laptops ask for them.")
    if made[0].later:
        tell(f"Changes left for a later bundle: {made[0].later}.")
    return DONE


def in_json(made: tuple[Made, ...], names: list[tuple[bytes, str]]) -> dict[str, Any]:
    """What was made, for a script: all files together, then each."""
    return {
        "file": str(made[0].path),
        "changes": sum(each.commits for each in made),
        "size": sum(each.size for each in made),
        "sha256": made[0].sha256,
        "addressees": [{"device": device.hex(), "person": name} for device, name in names],
        "words": "",
        "digits": "",
        "scans": sum(each.scans for each in made),
        "scans_left": made[0].scans_left,
        "later": made[0].later,
        "parts": [
            {"file": str(each.path), "changes": each.commits, "scans": each.scans, "size": each.size,
             "sha256": each.sha256}
            for each in made
        ],
    }  # fmt: skip
