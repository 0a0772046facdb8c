"""Commands for looking back at bundles and undoing what they brought: report, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.services import earlier_reports, preview, report_words, undo_words, undoing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.earlier_reports import Kept
    from wipdesk.services.undoing import Reversed
    from wipdesk.storage.register import Register

_MOST = 1_000
_SHOWN = 10


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    report = commands.add_parser(
        "report", parents=[shared], help="bundles that were read, and what each of them did"
    )
    report.add_argument("folder", metavar="FOLDER")
    report.add_argument("number", metavar="NUMBER", type=int, nargs="?", help="one of them, line by line")
    report.add_argument("--json", action="store_true")
    report.set_defaults(run=_report)
    undo = commands.add_parser(
        "undo",
        parents=[shared],
        help="set aside on this laptop, or reverse for everybody, what a bundle brought",
    )
    undo.add_argument("folder", metavar="FOLDER")
    undo.add_argument(
        "what", metavar="WHAT", nargs="+", help="a bundle's number, as report gives it, or a change's id"
    )
    how = undo.add_mutually_exclusive_group()
    how.add_argument("--set-aside", action="store_true", help="put it out of force on this laptop only")
    how.add_argument("--take-back", action="store_true", help="put what was set aside into force again")
    how.add_argument("--reverse", action="store_true", help="write again what stood before, for everybody")
    undo.add_argument("--json", action="store_true")
    undo.set_defaults(run=_undo)


def _report(args: Namespace) -> int:
    with opened(args) as register:
        one = earlier_reports.numbered(register, args.number) if args.number is not None else None
        found = earlier_reports.earlier(register, _MOST) if one is None else (one,)
        counts = undoing.counts(register)
        alone = [each for each in undoing.aside(register) if each.lone]
        parts = (
            preview.parts(register, found[0].report, args.number, say) if args.number is not None else None
        )
    if args.json:
        listed = [_as_json(each, counts.get(each.number, (0, 0))) for each in found]
        if one is not None and parts is not None:
            said = one.report.as_json()
            del said["brought"]
            listed[0] |= {"report": said, "rows": preview.as_json(parts)}
        give({"reports": listed, "set_aside_alone": [each.what for each in alone]})
        return DONE
    for each in found:
        _tell_report(each, counts.get(each.number, (0, 0))[1])
        if parts is not None:
            for line in report_words.lines(each.report, say):
                tell(line)
            tell_parts(parts)
    for change in alone:
        tell(f"{change.what}  {change.who}  {change.at}: set aside by itself")
    return DONE


def _as_json(kept: Kept, counts: tuple[int, int]) -> dict[str, Any]:
    report = kept.report
    return {
        "number": kept.number, "at": kept.at, "packed_by": report.packer_person, "new": report.new,
        "women": report.women, "conflicts": report.conflicts, "in_force": counts[0], "set_aside": counts[1],
        "report": None, "rows": None,
    }  # fmt: skip


def _tell_report(kept: Kept, count: int) -> None:
    aside = f"; {count} set aside" if count else ""
    who = kept.report.packer_person or kept.report.packer_label or "a laptop not known"
    new = counted(kept.report.new, "new change", "new changes")
    tell(f"{kept.number}  {who}  {kept.at}: {new}{aside}")


def tell_parts(parts: tuple[preview.Part, ...]) -> None:
    """Print the lines of each part, or the first of them."""
    for part in parts:
        tell()
        tell(f"{part.title}: {part.total}")
        for line in part.lines[:_SHOWN]:
            tell(f"  {line.name}: {line.words}")
        if part.total > _SHOWN:
            tell(f"  … and {part.total - _SHOWN} more (--json lists them)")


def _undo(args: Namespace) -> int:
    if len(args.what) > 1 and not args.reverse:
        raise WrongWords("several at once can only be reversed")
    with opened(args) as register:
        done, changes, lines, turned = _done(args, register)
        standings = [undoing.standing(register, each) for each in args.what]
    if args.json:
        give({
            "what": [each.what for each in standings], "done": done, "changes": changes,
            "in_force": sum(each.in_force for each in standings),
            "set_aside": sum(each.set_aside for each in standings),
            "facts": turned.facts, "taken_away": turned.taken_away, "brought_back": turned.brought_back,
            "written": list(turned.changes),
            "left": [{"record": record, "why": why} for record, why in turned.left],
        })  # fmt: skip
        return DONE
    for line in lines or [line for each in standings for line in undo_words.standing_lines(each, say)]:
        tell(line)
    if turned.changes:
        tell(f"To reverse this in its turn: --reverse {' '.join(turned.changes)}")
    return DONE


_NOTHING_TURNED = undoing.Reversed(facts=0, taken_away=0, brought_back=0, left=())


def _done(args: Namespace, register: Register) -> tuple[str, int, list[str], Reversed]:
    """What was done, to how many changes, in words, and what a reversal wrote."""
    if args.set_aside:
        count = undoing.set_aside(register, args.what[0])
        return "set_aside", count, undo_words.set_aside_lines(count, say), _NOTHING_TURNED
    if args.take_back:
        count = undoing.take_back(register, args.what[0])
        return "take_back", count, [undo_words.taken_back_line(count, say)], _NOTHING_TURNED
    if args.reverse:
        turned = undoing.reverse(register, *args.what)
        return "reverse", len(turned.changes), undo_words.reversal_lines(turned, say), turned
    return "", 0, [], _NOTHING_TURNED
