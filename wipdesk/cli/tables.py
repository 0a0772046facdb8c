"""Commands for tables: table export, table import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.progress import waiting
from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.services import table_import
from wipdesk.services import tables as services

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    table = commands.add_parser("table", help="sheets out and in").add_subparsers(
        metavar="WHAT", required=True
    )
    export = table.add_parser(
        "export", parents=[shared], help="one sheet, or CSV file, for each kind of record"
    )
    export.add_argument("folder", metavar="FOLDER")
    export.add_argument("out", metavar="OUT.xlsx|OUTDIR")
    export.set_defaults(run=_export)
    back = table.add_parser("import", parents=[shared], help="take changes made in a sheet")
    back.add_argument("folder", metavar="FOLDER")
    back.add_argument("source", metavar="FILE|DIR")
    back.add_argument("--dry-run", action="store_true", help="say what would happen; change nothing")
    back.add_argument("--seen-now", action="store_true", help="treat the sheet as made from what stands now")
    back.add_argument("--skip-bad-rows", action="store_true")
    back.add_argument("--json", action="store_true")
    back.set_defaults(run=_import)


def _export(args: Namespace) -> int:
    with opened(args) as register:
        made = services.export_tables(register, Path(args.out))
    tell(
        f"{args.out}: {counted(made.rows, 'row', 'rows')}. This is NOT protected: whoever has it can read it."
    )
    return DONE


def _import(args: Namespace) -> int:
    if not args.source.strip():
        raise WrongWords("a file or folder is needed: an empty name would be the folder you stand in")
    with opened(args) as register, waiting("Looking at the table") as progress:
        report = table_import.import_tables(
            register,
            Path(args.source),
            dry_run=args.dry_run,
            seen_now=args.seen_now,
            skip_bad_rows=args.skip_bad_rows,
            progress=progress,
        )
    if args.json:
        give(report.as_json())
        return DONE
    for line in report.lines(say):
        tell(line)
    return DONE
