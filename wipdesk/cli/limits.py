"""Commands for legal time limits: clocks of a woman, who is due, the rules, changing and explaining them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, WrongWords, give, opened, tell
from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.clocks.wording import NOT_ADVICE
from wipdesk.services import case_files, clock_rules, clocks

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.clocks.rules import ClockRule, LegalSetting

_STANDINGS = {standing.value: standing for standing in Standing}


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    limits = commands.add_parser("clocks", help="legal time limits").add_subparsers(
        metavar="WHAT", required=True
    )
    of = limits.add_parser("of", parents=[shared], help="what her dates show against every rule")
    of.add_argument("folder", metavar="FOLDER")
    of.add_argument("woman", metavar="WOMAN")
    of.add_argument("--json", action="store_true")
    of.set_defaults(run=_of)
    due = limits.add_parser(
        "due",
        parents=[shared],
        help="every woman with a clock that runs and is passed, perhaps passed or nearly",
    )
    due.add_argument("folder", metavar="FOLDER")
    due.add_argument("--json", action="store_true")
    due.set_defaults(run=_due)
    rules = limits.add_parser("rules", parents=[shared], help="the rules of the country, with their sources")
    rules.add_argument("folder", metavar="FOLDER")
    rules.add_argument("--json", action="store_true")
    rules.set_defaults(run=_rules)
    explain = limits.add_parser("explain", parents=[shared], help="what a rule says, or said in a version")
    explain.add_argument("folder", metavar="FOLDER")
    explain.add_argument("rule", metavar="RULE", help="SL-72H, or SL-72H@VERSION as printed")
    explain.add_argument("--json", action="store_true")
    explain.set_defaults(run=_explain)
    change = limits.add_parser("set", parents=[shared], help="change rules (coordinators)")
    change.add_argument("folder", metavar="FOLDER")
    change.add_argument("rule", metavar="RULE", nargs="?", default="")
    how = change.add_mutually_exclusive_group(required=True)
    how.add_argument("--standing", choices=sorted(_STANDINGS), metavar="HOW", help="|".join(_STANDINGS))
    how.add_argument("--as-shipped", action="store_true", help="take the office's change back")
    how.add_argument("--file", metavar="FILE", help="changed rules, as `rules` and `explain` show them")
    change.add_argument("--json", action="store_true")
    change.set_defaults(run=_set)


def _of(args: Namespace) -> int:
    with opened(args) as register:
        file = case_files.open_file(register, args.woman)
        found = (*clocks.results(register, file), *clocks.last_days(register, file))
    if args.json:
        give({"woman": clocks.heading(file), "clocks": [clocks.as_data(each) for each in found]})
        return DONE
    for each in found:
        _tell(each)
    tell(NOT_ADVICE)
    return DONE


def _due(args: Namespace) -> int:
    women = []
    with opened(args) as register:
        for file, found in clocks.due(register):
            if args.json:
                data = [clocks.as_data(each) for each in found]
                women.append({"woman": clocks.heading(file), "clocks": data})
                continue
            named = clocks.heading(file)
            tell(f"{named['code']} {named['name']}")
            for each in found:
                _tell(each)
    if args.json:
        give({"women": women})
        return DONE
    tell(NOT_ADVICE)
    return DONE


def _tell(result: ClockResult) -> None:
    line = clocks.in_words(result)
    tell(f"  {line.outcome.value:<12}{line.version}  {line.sentence}")
    for more in (line.details, "; ".join(line.lacking), *line.remarks):
        if more:
            tell(f"              {more}")


def _rules(args: Namespace) -> int:
    with opened(args) as register:
        office = clock_rules.rules_of(register)
    book = office.book
    troubles = [{"name": each.name, "what": each.what, "line": each.line} for each in office.troubles]
    if args.json:
        give(
            {
                "country": book.country,
                "rules": [_rule_json(each) for each in book.rules],
                "settings": [_rule_json(each) for each in book.settings],
                "court_days": {
                    "version": book.calendar.version,
                    "years": sorted(book.calendar.years),
                    "holidays": sorted(day.isoformat() for day in book.calendar.holidays),
                },
                "changed": sorted(office.changed),
                "troubles": troubles,
            }
        )
        return DONE
    listed: list[ClockRule | LegalSetting] = [*book.rules, *book.settings]
    for each in listed:
        tell(f"{each.id:<16}{each.standing.value:<12}{each.confidence:<3} {each.rule}")
        tell(f"                {each.citation or '-'}  [{each.src}]  {each.version}")
    for trouble in office.troubles:
        tell(f"not in force: {trouble.name} ({trouble.what}, line {trouble.line})")
    return DONE


def _explain(args: Namespace) -> int:
    with opened(args) as register:
        found = clock_rules.explained(register, args.rule)
        history = clock_rules.versions(register, found.rule.id)
    if args.json:
        give(
            {
                **_rule_json(found.rule),
                "in_force": found.in_force,
                "text": found.rule.text,
                "versions": [
                    {"version": each.rule.version, "by": each.by, "at": each.at, "in_force": each.in_force}
                    for each in history
                ],
            }
        )
        return DONE
    tell(found.rule.text.rstrip())
    for each in history:
        mark = "in force" if each.in_force else "before"
        tell(f"{each.rule.version}  {mark}  {each.at or 'as shipped'}")
    tell(NOT_ADVICE)
    return DONE


def _set(args: Namespace) -> int:
    if not args.file and not args.rule:
        raise WrongWords("which rule?")
    with opened(args) as register:
        if args.file:
            changed = clock_rules.take_rules(register, Path(args.file))
        else:
            standing = None if args.as_shipped else _STANDINGS[args.standing]
            rule = clock_rules.set_standing(register, args.rule, standing)
            changed = (rule.id,)
    if args.json:
        give({"changed": list(changed)})
        return DONE
    tell("\n".join(changed) if changed else "Nothing is different.")
    return DONE


def _rule_json(rule: ClockRule | LegalSetting) -> dict[str, Any]:
    return {
        "id": rule.id,
        "version": rule.version,
        "rule": rule.rule,
        "standing": rule.standing.value,
        "confidence": rule.confidence,
        "citation": rule.citation,
        "src": rule.src,
        "note": rule.note,
    }
