"""Commands for whole registers: new, demo, backup, restore, check, digest."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, PASSPHRASE, REFUSED, a_number, give, opened, passphrase, tell
from wipdesk.services import demonstration, practice
from wipdesk.services import registers as services

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    new = commands.add_parser("new", parents=[shared], help="make a register")
    new.add_argument("folder", metavar="FOLDER")
    new.add_argument("--country", required=True, metavar="CC", help="two letters, such as SL")
    new.add_argument("--office", required=True, metavar="NAME")
    new.add_argument("--person", required=True, metavar="NAME", help="who works in it")
    new.add_argument("--role", required=True, choices=("paralegal", "coordinator"))
    new.add_argument("--practice", action="store_true", help="for practising: invented women only")
    new.set_defaults(run=_new)
    demo = commands.add_parser("demo", parents=[shared], help="make a practice team of three registers")
    demo.add_argument("folder", metavar="FOLDER")
    demo.add_argument(
        "--women",
        type=a_number,
        default=96,
        metavar="N",
        help="women in custody (closed files in proportion)",
    )
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    demo.set_defaults(run=_demo)
    play = commands.add_parser(
        "demonstrate", parents=[shared], help="play the main job through, into a folder"
    )
    play.add_argument("folder", metavar="OUTDIR")
    play.set_defaults(run=_demonstrate)
    backup = commands.add_parser(
        "backup", parents=[shared], help="write an encrypted backup and read it back"
    )
    backup.add_argument("folder", metavar="FOLDER")
    backup.add_argument("out", metavar="OUT")
    backup.set_defaults(run=_backup)
    restore = commands.add_parser(
        "restore", parents=[shared], help="make a register in a new folder from a backup"
    )
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("folder", metavar="FOLDER")
    restore.set_defaults(run=_restore)
    check = commands.add_parser("check", parents=[shared], help="read every page, and say what waits")
    check.add_argument("folder", metavar="FOLDER")
    check.add_argument("--json", action="store_true")
    check.set_defaults(run=_check)
    digest = commands.add_parser(
        "digest", parents=[shared], help="one line over everything: equal on equal registers"
    )
    digest.add_argument("folder", metavar="FOLDER")
    digest.set_defaults(run=_digest)


def _new(args: Namespace) -> int:
    with services.new(
        Path(args.folder), passphrase(new=True), country=args.country, office=args.office, person=args.person,
        role=args.role, practice=args.practice,
    ) as register:  # fmt: skip
        kind = "practice register" if args.practice else "register"
        tell(f"Made a {kind} for {register.identity.name} in {args.folder}.")
        if register.team is None:
            tell(f"To join an office: wipdesk team hello {args.folder} -o hello.wiphello")
    return DONE


def _demo(args: Namespace) -> int:
    made = practice.make(
        Path(args.folder),
        women=args.women,
        seed=args.seed,
        today=args.today,
        passphrase=os.environ.get(PASSPHRASE),
    )
    for name in ("coordinator", "paralegal-1", "paralegal-2"):
        tell(str(Path(args.folder) / name))
    if made.generated:
        tell(f"Passphrase of all three: {made.passphrase}")
    return DONE


def _demonstrate(args: Namespace) -> int:
    demonstration.play(Path(args.folder), tell)
    return DONE


def _backup(args: Namespace) -> int:
    with opened(args) as register:
        made = services.make_backup(register, Path(args.out))
    women = counted(made.women, "woman", "women")
    changes, size = counted(made.commits, "change", "changes"), counted(made.size, "byte", "bytes")
    tell(f"Backup written and read back: {women}, {changes}, {size}.")
    return DONE


def _restore(args: Namespace) -> int:
    with services.restore(Path(args.file), Path(args.folder), passphrase()) as register:
        tell(f"Restored into {args.folder} for {register.identity.name}. Nothing was overwritten.")
    return DONE


def _check(args: Namespace) -> int:
    with opened(args) as register:
        found = services.check(register)
    if args.json:
        give({"sound": found.sound, **asdict(found), "faults": list(found.faults)})
        return DONE if found.sound else REFUSED
    tell(
        "The register is sound."
        if found.sound
        else "The register is NOT sound: restore the last good backup."
    )
    for fault in found.faults[:20]:
        tell(f"  {fault}")
    if not found.tables_follow:
        tell("  The lists do not follow from the changes kept; nothing of the changes is lost.")
    if found.trail_broken_at is not None:
        tell(f"  The trail was altered at line {found.trail_broken_at}.")
    if found.unfinished:
        tell("  A bundle was not merged to its end; open the register once more to finish it.")
    tell(f"Changes applied: {found.applied}. Conflicts open: {found.conflicts}.")
    for told, count in (
        ("Waiting for the office to enrol a laptop", found.held_for_device),
        ("Written by a newer version, kept and passed on", found.held_for_version),
        ("Written by lost laptops after their cut, kept and not counted", found.quarantined),
    ):
        if count:
            tell(f"{told}: {counted(count, 'change', 'changes')}.")
    return DONE if found.sound else REFUSED


def _digest(args: Namespace) -> int:
    with opened(args) as register:
        tell(services.digest(register))
    return DONE
