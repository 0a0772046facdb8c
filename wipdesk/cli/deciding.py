"""Commands for many answers that differ at once: conflicts-by-bundle, settle-bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import conflict_bundles
from wipdesk.services.conflict_bundles import Use

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    listed = commands.add_parser(
        "conflicts-by-bundle", parents=[shared], help="answers that differ, by the bundle that brought them"
    )
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_listed)
    settle = commands.add_parser(
        "settle-bundle", parents=[shared], help="decide every question of one bundle the same way"
    )
    settle.add_argument("folder", metavar="FOLDER")
    settle.add_argument("number", metavar="NUMBER", type=int, help="as conflicts-by-bundle gives it")
    settle.add_argument("--use", required=True, choices=[each.value for each in Use])
    settle.add_argument("--json", action="store_true")
    settle.set_defaults(run=_settle)


def _listed(args: Namespace) -> int:
    with opened(args) as register:
        groups = conflict_bundles.groups(register, say)
    if args.json:
        give({
            "bundles": [
                {
                    "number": group.number,
                    "packed_by": group.who,
                    "at": group.at,
                    "conflicts": [
                        {"id": pair.id, "brought": pair.brought, "stood": pair.stood} for pair in group.pairs
                    ],
                }
                for group in groups
            ]
        })  # fmt: skip
        return DONE
    for group in groups:
        tell(
            f"{group.number}  {group.who or 'somebody not known here'}  {group.at}: {len(group.pairs)} to decide"
        )
        for pair in group.pairs:
            tell(f"  {pair.name}, {pair.label}: the bundle says {pair.brought}; {pair.stood} stood here")
    return DONE


def _settle(args: Namespace) -> int:
    with opened(args) as register:
        group = conflict_bundles.group_of(register, args.number, say)
        settled = conflict_bundles.settle_alike(register, group.pairs, Use(args.use))
    if args.json:
        give({"settled": settled})
        return DONE
    tell(f"{settled} decided. The other answers stay in history.")
    return DONE
