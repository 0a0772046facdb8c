"""Commands for the office's own answers and fields, and for which fields nobody fills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.domain.own_fields import ANSWERS
from wipdesk.services import office_lists, own_fields, unused_fields

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.domain.own_fields import OwnField
    from wipdesk.services.office_lists import ListRow


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    _add_lists(commands, shared)
    _add_fields(commands, shared)
    unused = commands.add_parser("unused-fields", parents=[shared], help="fields that nobody fills")
    unused.add_argument("folder", metavar="FOLDER")
    unused.add_argument("--all", action="store_true", help="every field, with how often it was told")
    unused.add_argument("--json", action="store_true")
    unused.set_defaults(run=_unused)


def _add_lists(commands: Any, shared: ArgumentParser) -> None:
    lists = commands.add_parser("lists", help="answers to choose from").add_subparsers(
        metavar="WHAT", required=True
    )
    show = lists.add_parser("show", parents=[shared], help="the lists, or the answers of one")
    show.add_argument("folder", metavar="FOLDER")
    show.add_argument("list", metavar="LIST", nargs="?", default="")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_show)
    new = lists.add_parser("add", parents=[shared], help="add an answer (coordinators)")
    new.add_argument("folder", metavar="FOLDER")
    new.add_argument("list", metavar="LIST")
    new.add_argument("words", metavar="WORDS")
    new.add_argument("--code", default="", metavar="CODE", help="x_… ; made of the words if left out")
    new.add_argument("--fact", action="append", default=[], metavar="KEY=VALUE", help="such as on=2026-03-31")
    new.add_argument("--json", action="store_true")
    new.set_defaults(run=_add)
    for name, help_text in (
        ("rename", "other words for an answer"),
        ("retire", "offer it no more"),
        ("bring-back", "offer it again"),
    ):
        change = lists.add_parser(name, parents=[shared], help=help_text)
        change.add_argument("folder", metavar="FOLDER")
        change.add_argument("list", metavar="LIST")
        change.add_argument("code", metavar="CODE")
        if name == "rename":
            change.add_argument("words", metavar="WORDS")
        change.add_argument("--json", action="store_true")
        change.set_defaults(run=_change, how=name)


def _add_fields(commands: Any, shared: ArgumentParser) -> None:
    fields = commands.add_parser("own-fields", help="fields of the office").add_subparsers(
        metavar="WHAT", required=True
    )
    show = fields.add_parser("show", parents=[shared], help="the fields of the office")
    show.add_argument("folder", metavar="FOLDER")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_fields)
    new = fields.add_parser("add", parents=[shared], help="add a field (coordinators)")
    new.add_argument("folder", metavar="FOLDER")
    new.add_argument("kind", metavar="KIND")
    new.add_argument("words", metavar="WORDS")
    new.add_argument(
        "--as", dest="answer", required=True, choices=sorted(ANSWERS), metavar="HOW", help="|".join(ANSWERS)
    )
    new.add_argument(
        "--answer", dest="answers", action="append", default=[], metavar="WORDS", help="of a choice"
    )
    new.add_argument("--name", default="", metavar="NAME", help="x_… ; made of the words if left out")
    new.add_argument("--sensitive", action="store_true", help="health, violence or the like: is refused")
    new.add_argument("--json", action="store_true")
    new.set_defaults(run=_define)
    for name, help_text in (
        ("rename", "other words for a field"),
        ("retire", "ask it no more"),
        ("bring-back", "ask it again"),
    ):
        change = fields.add_parser(name, parents=[shared], help=help_text)
        change.add_argument("folder", metavar="FOLDER")
        change.add_argument("kind", metavar="KIND")
        change.add_argument("name", metavar="NAME")
        if name == "rename":
            change.add_argument("words", metavar="WORDS")
        change.add_argument("--json", action="store_true")
        change.set_defaults(run=_change_field, how=name)


def _show(args: Namespace) -> int:
    with opened(args) as register:
        rows = office_lists.rows(register, args.list, say) if args.list else ()
        names = [] if args.list else [(each.name, len(each)) for each in office_lists.lists_of(register)]
    if args.json and args.list:
        give({"list": args.list, "answers": [_row_json(row) for row in rows]})
    elif args.json:
        give({"lists": [{"name": name, "answers": count} for name, count in names]})
    else:
        for row in rows:
            marks = [word for word, holds in _marks(row) if holds]
            tell(f"{row.code:<30} {row.words}" + (f"  [{', '.join(marks)}]" if marks else ""))
        for name, count in names:
            tell(f"{name:<30} {count}")
    return DONE


def _marks(row: ListRow) -> tuple[tuple[str, bool], ...]:
    return (
        ("of the office", row.own),
        ("retired", row.retired),
        ("not checked yet", row.provisional),
        ("two accounts", row.disputed),
    )


def _add(args: Namespace) -> int:
    facts: dict[str, str] = {}
    for each in args.fact:
        key, sign, value = each.partition("=")
        if not sign:
            raise WrongWords(f"not key=value: {each[:40]!r}")
        facts[key.strip()] = value
    with opened(args) as register:
        code = office_lists.add(register, args.list, args.words, code=args.code, facts=facts)
        row = next(each for each in office_lists.rows(register, args.list, say) if each.code == code)
    return _tell_row(args, row)


def _change(args: Namespace) -> int:
    with opened(args) as register:
        row = office_lists.change(
            register,
            args.list,
            args.code,
            label=args.words if args.how == "rename" else None,
            retired=None if args.how == "rename" else args.how == "retire",
        )
    return _tell_row(args, row)


def _tell_row(args: Namespace, row: ListRow) -> int:
    if args.json:
        give({"list": args.list, "answer": _row_json(row)})
    else:
        tell(f"{args.list} {row.code}: {row.words}" + (" (retired)" if row.retired else ""))
    return DONE


def _row_json(row: ListRow) -> dict[str, Any]:
    return {
        "code": row.code,
        "words": row.words,
        "own": row.own,
        "retired": row.retired,
        "provisional": row.provisional,
        "two_accounts": row.disputed,
        "facts": [list(fact) for fact in row.facts],
    }


def _fields(args: Namespace) -> int:
    with opened(args) as register:
        found = own_fields.fields_of(register).fields
    if args.json:
        give({"fields": [_field_json(each) for each in found]})
        return DONE
    for each in found:
        _tell_field(each)
    return DONE


def _define(args: Namespace) -> int:
    with opened(args) as register:
        found = own_fields.define(
            register,
            args.kind,
            args.words,
            args.answer,
            name=args.name,
            answers=args.answers,
            sensitive=args.sensitive,
        )
    return _give_field(args, found)


def _change_field(args: Namespace) -> int:
    with opened(args) as register:
        found = own_fields.change(
            register,
            args.kind,
            args.name,
            label=args.words if args.how == "rename" else None,
            retired=None if args.how == "rename" else args.how == "retire",
        )
    return _give_field(args, found)


def _give_field(args: Namespace, found: OwnField) -> int:
    if args.json:
        give(_field_json(found))
    else:
        _tell_field(found)
    return DONE


def _tell_field(each: OwnField) -> None:
    marks = [word for word, holds in (("retired", each.retired), ("two accounts", each.disputed)) if holds]
    said = f"{each.of} {each.field.name} ({each.answer}): {each.field.label}"
    tell(said + (f"  [{', '.join(marks)}]" if marks else ""))


def _field_json(each: OwnField) -> dict[str, Any]:
    return {
        "kind": each.of,
        "name": each.field.name,
        "label": each.field.label,
        "answer": each.answer,
        "list": each.field.list,
        "retired": each.retired,
        "two_accounts": each.disputed,
    }


def _unused(args: Namespace) -> int:
    with opened(args) as register:
        found = [each for each in unused_fields.uses(register, say) if args.all or each.unused]
    if args.json:
        give(
            {
                "fields": [
                    {
                        "kind": each.kind,
                        "name": each.name,
                        "label": each.label,
                        "told": each.told,
                        "of": each.of,
                        "own": each.own,
                    }
                    for each in found
                ]
            }
        )
        return DONE
    for each in found:
        tell(f"{each.kind:<18} {each.name:<28} {each.told} of {each.of}  {each.label}")
    return DONE
