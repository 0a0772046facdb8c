"""The command that says who has what: board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import board, requests
from wipdesk.services.report_words import in_numbers

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.board import Row


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add this command to the command line."""
    who = commands.add_parser("board", parents=[shared], help="who has what, laptop by laptop")
    who.add_argument("folder", metavar="FOLDER")
    who.add_argument("--json", action="store_true")
    who.set_defaults(run=_board)


def _board(args: Namespace) -> int:
    with opened(args) as register:
        found = board.board(register)
    if args.json:
        give({
            "laptops": [_as_json(row) for row in found.rows],
            "others": [gap.as_json() | {"numbers": in_numbers(gap.ranges)} for gap in found.others],
            "mine": found.mine, "confirmed_by_nobody": found.by_nobody,
        })  # fmt: skip
        return DONE
    for row in found.rows:
        tell(_line(row))
    for gap in found.others:
        tell(requests.in_words(gap, say))
    tell(f"Changes made on this laptop: {found.mine}, confirmed by nobody yet: {found.by_nobody}")
    return DONE


def _as_json(row: Row) -> dict[str, Any]:
    its = row.standing
    return {
        "device": its.device, "person": its.person, "label": its.label, "works": its.works, "heard": its.heard,
        "silent_days": row.silent_days, "here": row.here, "missing": row.missing,
        "numbers": in_numbers(its.missing), "confirmed": its.confirmed, "waiting": its.waiting,
        "not_for_it": its.not_for_it,
    }  # fmt: skip


def _line(row: Row) -> str:
    its = row.standing
    lacking = f", never arrived: {in_numbers(its.missing)}" if its.missing else ""
    apart = f", not for it: {its.not_for_it}" if its.not_for_it else ""
    lost = "" if its.works else "  nothing is sent to it any more"
    return (
        f"{its.person} ({its.label})  last heard {its.heard or 'never'}  of theirs here: {row.here}{lacking}  "
        f"of mine confirmed: {its.confirmed}, waiting: {its.waiting}{apart}{lost}"
    )
