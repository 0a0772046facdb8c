"""Commands for the days in court, and for who has which files."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, a_day, give, opened, say, tell
from wipdesk.services import diary, hands

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.diary import DiaryLine

_DAYS = 7


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    days = commands.add_parser("diary", parents=[shared], help="hearings by day and court")
    days.add_argument("folder", metavar="FOLDER")
    days.add_argument("--from", dest="first", type=a_day, metavar="DATE", help="the first day; else today")
    days.add_argument("--to", dest="last", type=a_day, metavar="DATE", help="the last day; else a week on")
    days.add_argument("--mine", action="store_true", help="only files assigned to you")
    days.add_argument("--json", action="store_true")
    days.set_defaults(run=_diary)
    whose = commands.add_parser("hands", parents=[shared], help="who has how many files")
    whose.add_argument("folder", metavar="FOLDER")
    whose.add_argument("--json", action="store_true")
    whose.set_defaults(run=_hands)


def _diary(args: Namespace) -> int:
    with opened(args) as register:
        first = args.first or register.today()
        last = args.last or first + timedelta(days=_DAYS - 1)
        found = diary.diary(register, first, last, say, mine=args.mine)
    if args.json:
        days = [
            {
                "day": day.day.isoformat() if day.day else None,
                "hearings": [_as_json(each) for each in day.lines],
            }
            for day in found.days
        ]
        give({"from": first.isoformat(), "to": last.isoformat(), "days": days})
        return DONE
    for day in found.days:
        tell(day.day.isoformat() if day.day else "Day not known exactly")
        for each in day.lines:
            tell(f"  {each.court}  {each.line.code}  {each.line.name}  {each.line.when}".rstrip())
            tell(f"             {each.line.why}")
    tell(f"{found.total} in court")
    return DONE


def _as_json(each: DiaryLine) -> dict[str, Any]:
    return {
        "woman": each.line.woman,
        "code": each.line.code,
        "name": each.line.name,
        "standing": each.standing.value,
        "when": each.when,
        "court": each.court_code,
        "court_words": each.court,
        "brought": each.brought,
        "outcome": each.outcome,
        "there": list(each.there),
        "hearing": each.hearing,
        "matter": each.matter,
    }


def _hands(args: Namespace) -> int:
    with opened(args) as register:
        found = hands.hands(register, say)
    if args.json:
        give({
            "people": [
                {
                    "person": each.person, "name": each.name, "files": each.files,
                    "unassigned": each.unassigned, "limits": each.limits,
                    "last_visit": each.last_visit_on or None, "last_visit_words": each.last_visit,
                    "search": each.search,
                }
                for each in found
            ]
        })  # fmt: skip
        return DONE
    for each in found:
        visit = f"  last visit {each.last_visit}" if each.last_visit else ""
        files = counted(each.files, "file", "files")
        tell(f"{each.name}: {files}, {each.limits} on Today for a limit of time{visit}")
    return DONE
