"""Commands for women and their files: women, show, put, remove, fields, conflicts, settle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.compartments import add_open, open_wanted
from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.domain.cells import to_json
from wipdesk.domain.codes import code_of
from wipdesk.domain.spans import days_words
from wipdesk.sentences import say_problem
from wipdesk.services import (
    case_files,
    closed_values,
    conflict_questions,
    conflicts,
    finding,
    own_fields,
    records,
    undo_words,
    undoing,
    women,
    women_search,
)

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable

    from wipdesk.domain.catalogue import RecordKind
    from wipdesk.domain.rules import Problem
    from wipdesk.services.conflict_questions import Question
    from wipdesk.storage.register import Register

_EXAMPLE = 'such as charge 3f… charged_on="3 May 2026"'


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    listed = commands.add_parser("women", parents=[shared], help="list women, or find some")
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("--search", metavar="TEXT", help="a name or number, also prison:kenema is:overdue …")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_women)
    show = commands.add_parser("show", parents=[shared], help="show a woman's whole file")
    show.add_argument("folder", metavar="FOLDER")
    show.add_argument("woman", metavar="WOMAN", help="her code, her id, or a search that finds only her")
    add_open(show)
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_show)
    _add_writing(commands, shared)
    _add_deciding(commands, shared)


def _add_writing(commands: Any, shared: ArgumentParser) -> None:
    put = commands.add_parser("put", parents=[shared], help="write a record as a form would", epilog=_EXAMPLE)
    put.add_argument("folder", metavar="FOLDER")
    put.add_argument("kind", metavar="KIND")
    put.add_argument("rest", nargs="*", metavar="[ID] field=value")
    put.add_argument("--of", default="", metavar="PARENT", help="what a new record hangs on")
    put.add_argument(
        "--seen", default=None, metavar="TOKEN", help="what was on screen: the token that show gave"
    )
    add_open(put)
    put.add_argument("--json", action="store_true")
    put.set_defaults(run=_put, more=[])
    for name, gone, text in (
        ("remove", True, "hide a record made by mistake"),
        ("unremove", False, "bring it back"),
    ):
        remove = commands.add_parser(name, parents=[shared], help=text)
        remove.add_argument("folder", metavar="FOLDER")
        remove.add_argument("kind", metavar="KIND")
        remove.add_argument("id", metavar="ID")
        remove.set_defaults(run=_remove, gone=gone)
    fields = commands.add_parser("fields", parents=[shared], help="what can be written into a kind of record")
    fields.add_argument("kind", nargs="?", metavar="KIND")
    fields.add_argument("--json", action="store_true")
    fields.set_defaults(run=_fields)


def _add_deciding(commands: Any, shared: ArgumentParser) -> None:
    listed = commands.add_parser("conflicts", parents=[shared], help="facts of which two accounts stand")
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_conflicts)
    settle = commands.add_parser("settle", parents=[shared], help="decide between two accounts")
    settle.add_argument("folder", metavar="FOLDER")
    settle.add_argument("conflict", metavar="CONFLICT")
    decision = settle.add_mutually_exclusive_group(required=True)
    decision.add_argument("--take", metavar="VERSION", default="")
    decision.add_argument("--write", metavar="VALUE")
    settle.add_argument("--seen", nargs="+", action="extend", default=[], metavar="VERSION")
    add_open(settle)
    settle.add_argument("--json", action="store_true")
    settle.set_defaults(run=_settle)


def _women(args: Namespace) -> int:
    with opened(args) as register:
        rows = women.list_women(register, args.search, say)
        troubles = women_search.read(register, args.search or "", say).troubles
        today = register.today()
    not_understood = [women_search.sentence(each, say) for each in troubles]
    if args.json:
        listed = [women.row_json(row) for row in rows]
        give({
            "today": today.isoformat(), "count": women.counted(rows), "women": listed,
            "not_understood": not_understood, "in_writing": any(row.in_writing for row in rows),
            "by_sound": any(row.by_sound for row in rows),
        })  # fmt: skip
        return DONE
    for row in rows:
        marked = f"  [{row.conflicts} to decide]" if row.conflicts else ""
        also = f"  (also filed as {', '.join(row.also_filed_as)})" if row.also_filed_as else ""
        tell(f"{row.code}  {row.name}  {row.place}  {days_words(row.held.days, say)}{marked}{also}")
    count = women.counted(rows)
    tell(counted(count, "woman", "women"))
    if any(row.in_writing for row in rows):
        tell(say("find", women_search.IN_WRITING))
    if any(row.by_sound for row in rows):
        tell(say("find", women_search.BY_SOUND))
    for each in not_understood:
        tell(each)
    return DONE


def _show(args: Namespace) -> int:
    with opened(args) as register:
        open_wanted(register, args)
        file = closed_values.opened_file(register, case_files.open_file(register, args.woman))
        data = case_files.described(register, file, say)
        data["set_aside"] = undoing.aside_in_file(register, file.woman.id)
    if args.json:
        give(data)
        return DONE
    tell(f"{data['woman']['name']}  {data['woman']['code']}")
    if file.also_filed_as:
        tell(f"Also filed as {', '.join(file.also_filed_as)}; all of it stands here.")
    if data["set_aside"]:
        tell(undo_words.file_line(data["set_aside"], say))
    tell(f"Held before trial: {data['spans']['before_trial']['words']}")
    for record in data["records"]:
        tell()
        tell(f"{record['kind']} {record['id']}")
        for name, cell in record["fields"].items():
            tell(f"  {name}: {cell['words']}")
    tell()
    tell(f"seen: {data['seen']}")
    return DONE


def _typed(rest: list[str]) -> tuple[str, dict[str, str]]:
    """An id, if the first word is one, and field=value pairs. Raises WrongWords."""
    record = rest.pop(0) if rest and "=" not in rest[0] else ""
    typed: dict[str, str] = {}
    for word in rest:
        name, sign, value = word.partition("=")
        if not sign or not name.strip():
            raise WrongWords(f"not field=value: {word[:40]!r}")
        if name.strip() in typed:
            raise WrongWords(f"typed twice: {name.strip()[:40]}")
        typed[name.strip()] = value
    return record, typed


def _put(args: Namespace) -> int:
    record, typed = _typed([*args.rest, *args.more])
    if record and args.of:
        raise WrongWords("--of is for a new record; one that is there stays where it hangs")
    if args.of and not finding.kind_named(args.kind).parent:
        raise WrongWords(
            f"--of: a {args.kind} hangs on no record (a child is tied to a woman by: put FOLDER tie)"
        )
    if args.seen is not None and not args.seen.strip():
        raise WrongWords("--seen needs the token that show gave; without one, leave --seen out")
    with opened(args) as register:
        open_wanted(register, args)
        done = records.put(register, args.kind, typed, record_id=record, parent=args.of, mark=args.seen or "")
        problems = _problems(register, finding.kind_named(args.kind), done.problems)
    if args.json:
        code = code_of(done.id) if done.kind in ("woman", "child") else ""
        give({
            "kind": done.kind, "id": done.id, "code": code, "new": done.new, "changed": list(done.changed),
            "problems": problems, "characters_removed": done.removed,
        })  # fmt: skip
        return DONE
    tell(f"{done.kind} {done.id}" + ("" if done.changed else ": nothing changed"))
    for problem in problems:
        tell(f"  {problem['words']}")
    if done.removed:
        tell(f"  {done.removed} control characters were taken out of the text.")
    return DONE


def _problems(register: Register, kind: RecordKind, found: Iterable[Problem]) -> list[dict[str, str]]:
    """What is to be looked at in what was written, in words."""
    labels = {field.name: field.label for field in kind.fields}
    labels |= {own.field.name: own.field.label for own in own_fields.fields_of(register).of(kind.name)}
    return [
        {"field": each.field, "trouble": each.trouble.value, "words": _words(each, labels[each.field])}
        for each in found
    ]


def _words(problem: Problem, label: str) -> str:
    retired = problem.retired
    return retired.sentence(label, say) if retired else say_problem(problem.trouble.value, label, say)


def _remove(args: Namespace) -> int:
    with opened(args) as register:
        record = records.take_away(register, args.kind, args.id, gone=args.gone)
    tell(f"{args.kind} {record}: " + ("hidden; unremove brings it back." if args.gone else "there again."))
    return DONE


def _fields(args: Namespace) -> int:
    if not args.kind:
        kinds = case_files.kinds()
        if args.json:
            give({"kinds": kinds})
            return DONE
        for kind in kinds:
            tell(kind["kind"] + (f" (of {kind['parent']})" if kind["parent"] else ""))
        return DONE
    fields = case_files.fields_of(args.kind)
    if args.json:
        give({"kind": args.kind, "fields": fields})
        return DONE
    for field in fields:
        codes = ": " + " ".join(field["codes"]) if 0 < len(field["codes"]) <= 40 else ""
        tell(f"{field['name']}  ({field['kind']})  {field['label']}{codes}")
    return DONE


def _conflicts(args: Namespace) -> int:
    with opened(args) as register:
        found = conflicts.list_conflicts(register, say)
        taken_away = [each.id for each in found if each.field == conflicts.DELETED and not args.json]
        asked = {each: conflict_questions.question(register, each, say) for each in taken_away}
    if args.json:
        give({"conflicts": [_conflict_json(conflict) for conflict in found]})
        return DONE
    for conflict in found:
        if conflict.id in asked:
            _tell_taken_away(conflict, asked[conflict.id])
            continue
        tell(f"{conflict.id}  {conflict.woman}  {conflict.label}")
        for side in conflict.values:
            tell(f"  {side.version}  {side.author_name or 'somebody'} wrote {side.words} at {side.at}")
    tell(f"{len(found)} to decide")
    return DONE


def _tell_taken_away(conflict: conflicts.Conflict, asked: Question) -> None:
    """What one took away and another wrote to: who did what, and the words that decide it either way."""
    tell(f"{conflict.id}  {conflict.woman}  {asked.label}: {asked.title}")
    for told in asked.told:
        way = f"--take {told.version}" if told.value is True else f"--write {conflicts.KEEP}"
        tell(f"  {way}  {told.who or 'somebody'}, {told.when}: {told.words}")


def _conflict_json(conflict: conflicts.Conflict) -> dict[str, Any]:
    return {
        "id": conflict.id,
        "woman": conflict.woman,
        "record": conflict.record,
        "kind": conflict.kind,
        "field": conflict.field,
        "since": conflict.since,
        "values": [
            {
                "version": side.version,
                "value": to_json(side.value),
                "words": side.words,
                "author": side.author_name or side.author,
                "at": side.at,
                "device": side.device,
            }
            for side in conflict.values
        ],
    }


def _settle(args: Namespace) -> int:
    with opened(args) as register:
        open_wanted(register, args)
        record = conflicts.settle(
            register, args.conflict, take=args.take, write=args.write, seen=tuple(args.seen)
        )
        left = sum(1 for conflict in conflicts.list_conflicts(register, say) if conflict.id == args.conflict)
        field = args.conflict.rpartition(".")[2]
        given = () if args.write is None else (field,)
        here = [each for each in records.problems_of(register, record, given) if each.field == field]
        problems = _problems(register, records.kind_of_record(register, record), here)
    if args.json:
        give({"record": record, "still_open": bool(left), "problems": problems})
        return DONE
    tell("Settled." if not left else "Written; another account came meanwhile and still stands beside it.")
    for problem in problems:
        tell(f"  {problem['words']}")
    return DONE
