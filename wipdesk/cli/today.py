"""The command for the page of today: on the screen or on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import printing, today, today_lines, today_paper
from wipdesk.services.today_line import why_in_full

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.today_line import TodayLine


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add this command to the command line."""
    page = commands.add_parser("today", parents=[shared], help="what is late or due, and for whom")
    page.add_argument("folder", metavar="FOLDER")
    page.add_argument("--mine", action="store_true", help="only files assigned to you")
    one_of = page.add_mutually_exclusive_group()
    one_of.add_argument("--put-off", action="store_true", help="the lines that were put off instead")
    one_of.add_argument("-o", "--out", metavar="OUT.pdf", default="", help="the page as PDF")
    page.add_argument("--codes", action="store_true", help="codes instead of names on the PDF")
    page.add_argument("--json", action="store_true")
    page.set_defaults(run=_today)


def _today(args: Namespace) -> int:
    made = None
    with opened(args) as register:
        today_lines.refresh(register)
        page = today.page(register, mine=args.mine, say=say, most=today_paper.MOST, put_off=args.put_off)
        if args.out:
            printing.refuse_taken(Path(args.out))
            made = today_paper.take(register, mine=args.mine, coded=args.codes, say=say)
    if made is not None:
        printing.save_pdf(made.pdf, Path(args.out))
    if args.json:
        groups = [
            {"group": each.group.value, "total": each.total, "lines": [_as_json(line) for line in each.lines]}
            for each in page.groups
        ]
        pages = made.pages if made else 0
        give({"groups": groups, "lines": page.total, "put_off": page.put_off, "pages": pages})
        return DONE
    for group in page.groups:
        tell(f"{group.heading}  {group.total}")
        for line in group.lines:
            tell(f"  {line.code:9}  {line.name}  {line.when}".rstrip())
            for words in filter(None, (why_in_full(line, say), line.put_off)):
                tell(f"             {words}")
    off = "" if args.put_off or not page.put_off else f"{page.put_off} put off. "
    lines = counted(page.total, "line", "lines")
    tell(f"{lines}. {off}Arithmetic on the dates in the files, not legal advice.")
    if made is not None:
        tell(f"{args.out}: {made.pages} page" + ("s" if made.pages != 1 else ""))
    return DONE


def _as_json(line: TodayLine) -> dict[str, Any]:
    return {
        "woman": line.woman,
        "code": line.code,
        "name": line.name,
        "why": line.why,
        "when": line.when,
        "day": line.day.isoformat() if line.day else None,
        "kind": line.target.kind if line.target else "",
        "record": line.target.record if line.target else "",
        "page": line.page,
        "more": line.more,
        "put_off": line.put_off,
    }
