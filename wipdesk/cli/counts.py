"""Commands that look for what is missing, and count over many files: completeness, missing, adjournments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli import session
from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.services import adjournment_counts, case_files, completeness, office_lists, status_counts, team

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable

    from wipdesk.services.adjournment_counts import Counts
    from wipdesk.services.completeness import Caseload, Completeness
    from wipdesk.storage.register import Register


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    complete = commands.add_parser("completeness", parents=[shared], help="how complete a woman's file is")
    complete.add_argument("folder", metavar="FOLDER")
    complete.add_argument("woman", metavar="WOMAN", help="her code, her id, or a search")
    complete.add_argument("--json", action="store_true")
    complete.set_defaults(run=_completeness)
    missing = commands.add_parser("missing", parents=[shared], help="what is missing on the open files")
    missing.add_argument("folder", metavar="FOLDER")
    missing.add_argument("--mine", action="store_true", help="only the files of your caseload")
    missing.add_argument("--json", action="store_true")
    missing.set_defaults(run=_missing)
    put_off = commands.add_parser("adjournments", parents=[shared], help="adjournments by court and reason")
    put_off.add_argument("folder", metavar="FOLDER")
    put_off.add_argument("--since", type=session.a_day, metavar="DATE")
    put_off.add_argument("--until", type=session.a_day, metavar="DATE")
    put_off.add_argument("--court", metavar="CODE", default="")
    put_off.add_argument("--json", action="store_true")
    put_off.set_defaults(run=_adjournments)
    stand = commands.add_parser(
        "statuses", parents=[shared], help="women by legal status, as two surveys count"
    )
    stand.add_argument("folder", metavar="FOLDER")
    stand.add_argument("--json", action="store_true")
    stand.set_defaults(run=_statuses)


def _completeness(args: Namespace) -> int:
    with opened(args) as register:
        file = case_files.open_file(register, args.woman)
        return _one(completeness.completeness(register, file, say), args)


def _missing(args: Namespace) -> int:
    with opened(args) as register:
        person = register.identity.person if args.mine else ""
        return _many(completeness.caseload(register, say, person=person), args)


def _one(found: Completeness, args: Namespace) -> int:
    if args.json:
        give({
            "met": found.met, "of": found.of,
            "points": [
                {"point": row.point.value, "met": row.met.value, "words": row.words,
                 "missing": [_line(each) for each in row.lacking]}
                for row in found.points
            ],
            "does_not_fit": [_line(each) for each in found.misfits],
        })  # fmt: skip
        return DONE
    tell(f"{found.met} of {found.of} points")
    for row in found.points:
        tell(f"{row.met.value:7} {row.words}")
        for each in row.lacking:
            tell(f"        {each.words}")
    for each in found.misfits:
        tell(f"look at  {each.words}")
    return DONE


def _line(line: completeness.Line) -> dict[str, str]:
    its = line.target
    return {"kind": its.kind, "record": its.record, "field": its.field, "words": line.words}


def _many(found: Caseload, args: Namespace) -> int:
    if args.json:
        give({
            "files": [
                {"id": row.woman, "code": row.code, "name": row.name, "met": row.met, "of": row.of,
                 "missing": [point.value for point in row.missing], "does_not_fit": row.misfits}
                for row in found.files
            ],
            "by_point": {point.value: count for point, count in found.by_point},
        })  # fmt: skip
        return DONE
    for row in found.files:
        missing = ", ".join(point.value for point in row.missing)
        odd = f"  [{row.misfits} to look at]" if row.misfits else ""
        tell(f"{row.code}  {row.met} of {row.of}  {row.name}  {missing}{odd}")
    for point, count in found.by_point:
        tell(f"{count:4}  {completeness.point_words(point, say)}")
    return DONE


def _adjournments(args: Namespace) -> int:
    with opened(args) as register:
        found = _counted(register, args, args.court)
        if args.court and not (found.hearings or found.still_to_come):
            # A slip in the name of a court must not read as one that puts nothing off.
            found = _counted(register, args, team.court_code(register, args.court))
        known = office_lists.lists_of(register)
    if args.json:
        give(_counts_json(found))
        return DONE
    women, hearings = counted(found.files, "woman", "women"), counted(found.hearings, "hearing", "hearings")
    tell(f"{women}, {hearings}, adjourned {counted(found.adjourned, 'time', 'times')}")
    if found.still_to_come:
        tell(f"said to be adjourned, though the day is still to come, and not counted: {found.still_to_come}")
    if found.in_dispute:
        tell(f"adjourned or not, in dispute: {found.in_dispute}")
    for name, rows in (("adjournment_reason", found.by_reason), ("court", found.by_court)):
        tell()
        for code, count in rows:
            tell(f"{count:4}  {adjournment_counts.in_words(name, code, known, say)}")
    return DONE


def _counted(register: Register, args: Namespace, court: str) -> Counts:
    return adjournment_counts.adjournment_counts(register, since=args.since, until=args.until, court=court)


def _counts_json(found: Counts) -> dict[str, Any]:
    def rows(pairs: Iterable[tuple[str, int]], name: str) -> list[dict[str, Any]]:
        return [{name: code, "count": count} for code, count in pairs]

    return {
        "women": found.files, "hearings": found.hearings, "adjourned": found.adjourned,
        "in_dispute": found.in_dispute, "still_to_come": found.still_to_come,
        "by_reason": rows(found.by_reason, "reason"),
        "by_side": rows(found.by_side, "side"), "by_court": rows(found.by_court, "court"),
        "by_court_and_reason": [
            {"court": court, "reason": reason, "count": count}
            for court, reason, count in found.by_court_and_reason
        ],
    }  # fmt: skip


def _statuses(args: Namespace) -> int:
    with opened(args) as register:
        found = status_counts.status_counts(register)
        known = office_lists.lists_of(register)
    if args.json:
        give({
            "women": found.women,
            "by_status": [{"status": code, "count": count} for code, count in found.by_status],
            "unsentenced_uncts": {each.value: count for each, count in found.unsentenced_uncts.items()},
            "pretrial_wpb": {each.value: count for each, count in found.pretrial_wpb.items()},
        })  # fmt: skip
        return DONE
    tell(counted(found.women, "woman", "women"))
    for code, count in found.by_status:
        tell(f"{count:4}  {status_counts.in_words(code, known, say)}")
    for name, rule in (
        ("Unsentenced, as the UN crime survey counts (UN-CTS)", found.unsentenced_uncts),
        ("Pre-trial, as the World Prison Brief counts (WPB)", found.pretrial_wpb),
    ):
        tell(f"\n{name}")
        for each, count in rule.items():
            if count:
                tell(f"{count:4}  {each.value.replace('_', ' ')}")
    tell("\nExact numbers, for the office only: where a number is small it may tell who it is.")
    return DONE
