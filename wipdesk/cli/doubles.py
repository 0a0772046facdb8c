"""Commands for what may have been written down twice: duplicates, link, unlink."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.counted import counted
from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.domain.catalogue import LINKABLE
from wipdesk.services import doubled_records, duplicates, finding, links, merged_edits

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.services.doubled_records import RecordPair
    from wipdesk.services.duplicates import WomanPair
    from wipdesk.services.merged_edits import MergedEdit

_KIND = f"one of {', '.join(LINKABLE)}"


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    listed = commands.add_parser(
        "duplicates", parents=[shared], help="women and records that may have been written down twice"
    )
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("--woman", metavar="WOMAN", default="", help="only what stands twice in her file")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_duplicates)
    link = commands.add_parser("link", parents=[shared], help="say whether two records are the same")
    _add_pair(link)
    verdict = link.add_mutually_exclusive_group(required=True)
    for said in ("same", "different", "unsure"):
        verdict.add_argument(f"--{said}", dest="verdict", action="store_const", const=said)
    link.add_argument("--why", metavar="TEXT", default="", help="kept with the answer")
    link.set_defaults(run=_link)
    unlink = commands.add_parser("unlink", parents=[shared], help="take apart what was said to be the same")
    _add_pair(unlink)
    unlink.add_argument(
        "--with", dest="beside", action="append", default=[], metavar="ID", help="goes with the first ID"
    )
    unlink.add_argument(
        "--forget",
        action="store_true",
        help="only take back what was said of these two, and say nothing instead",
    )
    unlink.set_defaults(run=_unlink)


def _add_pair(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("kind", metavar="KIND", help=_KIND)
    parser.add_argument("one", metavar="ID")
    parser.add_argument("other", metavar="ID")
    parser.add_argument("--json", action="store_true")


def _duplicates(args: Namespace) -> int:
    pairs: tuple[WomanPair, ...] = ()
    with opened(args) as register:
        if args.woman:
            total, found = 0, doubled_records.in_file(register, finding.woman(register, args.woman), say)
        else:
            listing = duplicates.women_pairs(register, say)
            pairs, total, found = listing.pairs, listing.total, doubled_records.everywhere(register, say)
    if args.json:
        give({"women": [_woman_json(pair) for pair in pairs], "women_in_all": total,
              "records": [_record_json(pair) for pair in found]})  # fmt: skip
        return DONE
    for pair in pairs:
        tell(f"woman  {pair.one.code} {pair.one.name}  and  {pair.other.code} {pair.other.name}")
        for line in (pair.said, *pair.reasons, *pair.differences):
            if line:
                tell(f"  {line}")
    for each in found:
        tell(f"{each.kind}  {each.one}  and  {each.other}  ({each.code} {each.name})")
        tell(f"  {'; '.join(each.one_words)}")
        tell(f"  {'; '.join(each.other_words)}")
        tell(f"  {each.said or each.reason}")
    tell(f"{total + len(found)} to look at; nothing is joined unless somebody says so.")
    return DONE


def _woman_json(pair: WomanPair) -> dict[str, Any]:
    named = [{"id": each.id, "code": each.code, "name": each.name} for each in (pair.one, pair.other)]
    return {
        "one": named[0],
        "other": named[1],
        "standing": pair.standing.value,
        "reasons": list(pair.reasons),
        "differences": list(pair.differences),
    }


def _record_json(pair: RecordPair) -> dict[str, Any]:
    return {
        "kind": pair.kind,
        "woman": pair.woman,
        "one": pair.one,
        "other": pair.other,
        "standing": pair.standing.value,
        "reason": pair.reason,
        "words": [list(pair.one_words), list(pair.other_words)],
    }


def _link(args: Namespace) -> int:
    with opened(args) as register:
        named = links.link(register, args.kind, args.one, args.other, args.verdict, note=args.why)
        same = links.same_as(register, args.kind, args.one)
    if args.json:
        give({"link": named, "verdict": args.verdict, "same": list(same)})
        return DONE
    tell(f"link {named}")
    return DONE


def _unlink(args: Namespace) -> int:
    edits: tuple[MergedEdit, ...] = ()
    with opened(args) as register:
        same = links.same_as(register, args.kind, args.one)
        one, other = (finding.record(register, args.kind, each) for each in (args.one, args.other))
        only_taken_back = args.forget or other not in same
        if only_taken_back:
            named: tuple[str, ...] = (links.link(register, args.kind, one, other, ""),)
        else:
            named = links.separate(register, args.kind, one, *args.beside)
            if args.kind == "woman":
                edits = merged_edits.edits_while_merged(register, *same, say=say)
        left = links.same_as(register, args.kind, one)
    if args.json:
        give(
            {
                "links": list(named),
                "same": list(left),
                "written_meanwhile": [_edit_json(edit) for edit in edits],
            }
        )
        return DONE
    tell("Taken back." if only_taken_back else _apart(len(named)))
    for edit in edits:
        tell(
            f"  written meanwhile in {edit.woman}: {edit.which} {edit.label} {edit.after} ({edit.who}, {edit.when})"
        )
    return DONE


def _apart(pairs: int) -> str:
    of_them = counted(pairs, "pair", "pairs")
    return f"Taken apart. Of {of_them} it is said from now on that they are not the same."


def _edit_json(edit: MergedEdit) -> dict[str, Any]:
    return {
        "woman": edit.woman,
        "kind": edit.kind,
        "record": edit.record,
        "field": edit.field,
        "words": " ".join(part for part in (edit.which, edit.label, edit.after) if part),
        "who": edit.who,
        "when": edit.when,
        "movable": edit.movable,
    }
