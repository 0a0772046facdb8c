"""Commands for bundles: bundle make, show, merge."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli import asking, making
from wipdesk.cli.counted import counted
from wipdesk.cli.progress import waiting
from wipdesk.cli.session import (
    BUNDLE_PASSPHRASE,
    DONE,
    WrongWords,
    bundle_passphrase,
    give,
    opened,
    say,
    tell,
)
from wipdesk.cli.undoing import tell_parts
from wipdesk.services import bundles as services
from wipdesk.services import closed_bundles, preview, report_words, safekeeping, taking_in

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    bundle = commands.add_parser("bundle", help="exchange by files").add_subparsers(
        metavar="WHAT", required=True
    )
    asking.add(commands, bundle, shared)
    make = bundle.add_parser(
        "make", parents=[shared], help="what colleagues have not got yet, sealed to them"
    )
    make.add_argument("folder", metavar="FOLDER")
    make.add_argument("-o", "--out", required=True, metavar="FILE")
    make.add_argument("--to", nargs="+", action="extend", default=[], metavar="NAME")
    make.add_argument(
        "--passphrase", action="store_true", help="all that is here, for whoever knows a passphrase"
    )
    making.add_wishes(make)
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
    merge.add_argument("--no-backup", action="store_true", help="do not make a backup first")
    merge.add_argument("--json", action="store_true")
    merge.set_defaults(run=_merge)


def _make(args: Namespace) -> int:
    if args.passphrase:
        return _make_closed(args)
    return making.make(args)


def _make_closed(args: Namespace) -> int:
    """A bundle that a passphrase opens: one from the environment, or seven words that are shown once."""
    if args.to or any(making.wishes_in(args)[name] for name in ("only", "caseload", "since", "max_size")):
        raise WrongWords("--passphrase makes one bundle of all that is here, for no laptop by name")
    with opened(args) as register:
        done = closed_bundles.make(register, Path(args.out), os.environ.get(BUNDLE_PASSPHRASE))
    made = done.made
    if args.json:
        give(making.in_json((made,), []) | {"words": done.words, "digits": done.digits})
        return DONE
    changes, size = counted(made.commits, "change", "changes"), counted(made.size, "byte", "bytes")
    tell(f"{made.path}: {changes}, {size}, for whoever knows the passphrase.")
    if done.words:
        tell(f"Passphrase, shown this once; tell it by voice, never with the file: {done.words}")
    if done.digits:
        tell(f"Check digits of the laptop, to be read aloud on both sides: {done.digits}")
    return DONE


def _show(args: Namespace) -> int:
    with (
        opened(args) as register,
        closed_bundles.opened(register, Path(args.file), bundle_passphrase) as file,
    ):
        shown = services.show(register, file)
    if args.json:
        give(shown)
        return DONE
    for name, value in shown.items():
        tell(f"{name}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
    return DONE


def _merge(args: Namespace) -> int:
    with (
        opened(args) as register,
        closed_bundles.opened(register, Path(args.file), bundle_passphrase) as file,
        waiting("Taking the bundle in") as progress,
    ):
        if args.dry_run:
            taken = taking_in.look(register, file, progress=progress)
        else:
            taken = taking_in.take_in(register, file, backup=not args.no_backup, progress=progress)
    if args.json:
        said = taken.report.as_json() | {"rows": preview.as_json(taken.parts)}
        del said["brought"]
        give(said | {"backup": str(taken.backup or "")})
        return DONE
    for line in report_words.lines(taken.report, say):
        tell(line)
    tell_parts(taken.parts)
    if args.dry_run:
        tell()
        tell(safekeeping.in_words(say))
    elif taken.backup is not None:
        tell(f"Backup made first: {taken.backup} (the newest {safekeeping.KEPT} are kept)")
    return DONE
