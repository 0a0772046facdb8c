"""Commands for bundles: bundle make, show, merge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import bundles as services
from wipdesk.services import report_words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    bundle = commands.add_parser("bundle", help="exchange by files").add_subparsers(
        metavar="WHAT", required=True
    )
    make = bundle.add_parser(
        "make", parents=[shared], help="what colleagues have not got yet, sealed to them"
    )
    make.add_argument("folder", metavar="FOLDER")
    make.add_argument("-o", "--out", required=True, metavar="FILE")
    make.add_argument("--to", nargs="+", action="extend", default=[], metavar="NAME")
    make.add_argument("--json", action="store_true")
    make.set_defaults(run=_make)
    show = bundle.add_parser("show", parents=[shared], help="what a bundle says it holds; changes nothing")
    show.add_argument("folder", metavar="FOLDER")
    show.add_argument("file", metavar="FILE")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_show)
    merge = bundle.add_parser("merge", parents=[shared], help="take a bundle in")
    merge.add_argument("folder", metavar="FOLDER")
    merge.add_argument("file", metavar="FILE")
    merge.add_argument("--dry-run", action="store_true", help="say what would happen; change nothing")
    merge.add_argument("--json", action="store_true")
    merge.set_defaults(run=_merge)


def _make(args: Namespace) -> int:
    with opened(args) as register:
        made = services.make(register, Path(args.out), tuple(args.to) or None)
        names = services.names_of(register, made.addressees)
    if args.json:
        give({
            "file": str(made.path), "changes": made.commits, "size": made.size, "sha256": made.sha256,
            "addressees": [{"device": device.hex(), "person": name} for device, name in names],
        })  # fmt: skip
        return DONE
    tell(
        f"{made.path}: {made.commits} changes, {made.size} bytes, for {', '.join(name for _, name in names)}."
    )
    return DONE


def _show(args: Namespace) -> int:
    with opened(args) as register:
        shown = services.show(register, Path(args.file))
    if args.json:
        give(shown)
        return DONE
    for name, value in shown.items():
        tell(f"{name}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
    return DONE


def _merge(args: Namespace) -> int:
    with opened(args) as register:
        report = services.merge(register, Path(args.file), dry_run=args.dry_run)
    if args.json:
        give(report.as_json())
        return DONE
    for line in report_words.lines(report, say):
        tell(line)
    return DONE
