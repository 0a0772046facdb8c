"""Commands for the conditions of a place: the questions, the answers of a visit, what changed, and the paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk.cli import office_questions
from wipdesk.cli.session import DONE, WrongWords, give, opened, say, tell
from wipdesk.domain.conditions.checklist import NO, PARTLY, YES, AnswerKind
from wipdesk.services import conditions, conditions_paper, finding, printing, team
from wipdesk.services.checklists import CONTEXT, area_words, question_words, shipped_checklist
from wipdesk.services.conditions import TypedAnswer

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.services.conditions import SheetAnswer, SheetLine

_MOST_NUMBERS = 3


def add(commands: Any, shared: ArgumentParser) -> None:
    """Add these commands to the command line."""
    what = commands.add_parser("conditions", help="conditions of a place: the checklist of a visit")
    added = what.add_subparsers(metavar="WHAT", required=True)
    asked = added.add_parser("questions", parents=[shared], help="the questions with their signs and rules")
    asked.add_argument("folder", metavar="FOLDER", nargs="?", default="", help="as the office asks them")
    asked.add_argument("--all", action="store_true", help="also those that are not asked")
    asked.add_argument("--quick", action="store_true", help="the quick set only")
    asked.add_argument("--json", action="store_true")
    asked.set_defaults(run=_questions)
    listed = added.add_parser("visits", parents=[shared], help="visits at which something was answered")
    listed.add_argument("folder", metavar="FOLDER")
    listed.add_argument("place", metavar="PLACE", nargs="?", default="", help="code of the prison")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run=_visits)
    shown = added.add_parser("show", parents=[shared], help="the answers of a visit, and what changed")
    shown.add_argument("folder", metavar="FOLDER")
    shown.add_argument("visit", metavar="VISIT")
    shown.add_argument("--quick", action="store_true", help="the quick set, and what was answered beside it")
    shown.add_argument("--json", action="store_true")
    shown.set_defaults(run=_show)
    _add_answer(added, shared)
    gone = added.add_parser("take-away", parents=[shared], help="hide an answer made by mistake")
    gone.add_argument("folder", metavar="FOLDER")
    gone.add_argument("record", metavar="ANSWER")
    gone.add_argument("--back", action="store_true", help="bring it back")
    gone.add_argument("--json", action="store_true")
    gone.set_defaults(run=_take_away)
    _add_print(added, shared)
    office_questions.add(added, shared)


def _add_answer(added: Any, shared: ArgumentParser) -> None:
    answer = added.add_parser("answer", parents=[shared], help="write down one answer, as one source gave it")
    answer.add_argument("folder", metavar="FOLDER")
    answer.add_argument("visit", metavar="VISIT")
    answer.add_argument("question", metavar="QUESTION", help="its sign, such as H10")
    answer.add_argument("answer", metavar="ANSWER", nargs="?", default="", help="|".join(conditions.ANSWERS))
    answer.add_argument("--number", action="append", default=[], metavar="N", help="one for each part")
    answer.add_argument("--words", default="", metavar="TEXT")
    answer.add_argument("--how", default="", choices=conditions.HOWS, help="how it was learned")
    answer.add_argument("--said-by", default="", metavar="N", help="how many women said so")
    answer.add_argument("--note", default="", metavar="TEXT", help="no name of a woman")
    answer.add_argument(
        "--change", default="", metavar="ID", help="an answer that is there, instead of a new one"
    )
    answer.add_argument("--json", action="store_true")
    answer.set_defaults(run=_answer)


def _add_print(added: Any, shared: ArgumentParser) -> None:
    printed = added.add_parser(
        "print", parents=[shared], help="the report of a visit, or a sheet to take along"
    )
    printed.add_argument("folder", metavar="FOLDER")
    printed.add_argument("visit", metavar="VISIT", nargs="?", default="")
    printed.add_argument("-o", "--out", required=True, metavar="OUT.pdf")
    printed.add_argument("--blank", action="store_true", help="the sheet to take along; needs no visit")
    printed.add_argument("--all", action="store_true", help="all questions on the sheet, not the quick set")
    printed.add_argument("--place", default="", metavar="PLACE", help="code of the prison, on a sheet")
    printed.add_argument(
        "--to-hand-out", action="store_true", help="a report without notes and what could point at somebody"
    )
    printed.add_argument("--json", action="store_true")
    printed.set_defaults(run=_print)


def _questions(args: Namespace) -> int:
    asked = shipped_checklist()
    if args.folder:
        with opened(args) as register:
            asked = conditions.checklist(register)
    found = [
        each
        for area in asked.areas
        for each in (asked.all_of(area.id) if args.all else asked.of(area.id, quick=args.quick))
    ]
    if args.json:
        give({
            "edition": asked.edition,
            "note": say(CONTEXT, conditions.RULES_NOTE),
            "questions": [office_questions.described(each) for each in found],
        })  # fmt: skip
        return DONE
    area = ""
    for each in found:
        if each.area != area:
            area = each.area
            tell(area_words(area, say))
        tell(f"  {each.id}  {question_words(each, say)}  [{', '.join(each.rules)}]")
    tell(f"{len(found)} questions. {say(CONTEXT, conditions.RULES_NOTE)}")
    return DONE


def _visits(args: Namespace) -> int:
    with opened(args) as register:
        found = conditions.visits_of(register, args.place, say)
        if args.place and not found:
            # A slip in the name of a prison must not read as one that nobody visited.
            found = conditions.visits_of(register, team.prison_code(register, args.place), say)
    if args.json:
        give({
            "visits": [
                {
                    "visit": each.visit, "day": each.day, "place": each.place, "place_words": each.place_words,
                    "answered": each.answered, "accounts_differ": each.accounts, "score": each.score,
                    "why_no_score": each.why_no_score,
                }
                for each in found
            ]
        })  # fmt: skip
        return DONE
    for each in found:
        tell(f"{each.visit}  {each.day}  {each.place_words}  answered {each.answered}")
        tell(f"  {each.score or each.why_no_score}")
    tell(f"{len(found)} visit{'' if len(found) == 1 else 's'}.")
    return DONE


def _show(args: Namespace) -> int:
    with opened(args) as register:
        visit = finding.record(register, "visit", args.visit)
        sheet = conditions.sheet(register, visit, say, quick=args.quick)
    if args.json:
        give({
            "visit": sheet.visit, "day": sheet.day, "place": sheet.place, "private_talks": sheet.private_talks,
            "talked_to": sheet.talked_to, "before": sheet.before_visit, "before_day": sheet.before_day,
            "answered": sheet.answered, "questions": sheet.questions, "accounts_differ": sheet.accounts,
            "score": sheet.score, "why_no_score": sheet.why_no_score, "compared": sheet.compared,
            "areas": [
                {"area": area.id, "answered": area.answered, "score": area.score,
                 "questions": [_line(each) for each in area.lines]}
                for area in sheet.areas
            ],
        })  # fmt: skip
        return DONE
    tell(f"{sheet.place_words}  {sheet.day}")
    for area in sheet.areas:
        tell(f"{area.heading}  {area.score}".rstrip())
        for each in area.lines:
            tell(f"  {each.question.id}  {each.text}")
            for answer in each.answers:
                tell("       " + "  ".join(part for part in (answer.said, answer.how, answer.note) if part))
            for more in (each.change_words, each.disagree_words):
                if more:
                    tell(f"       {more}")
    tell(f"{sheet.answered} of {sheet.questions} answered. {sheet.score or sheet.why_no_score}")
    if sheet.compared:
        tell(sheet.compared)
    return DONE


def _line(line: SheetLine) -> dict[str, Any]:
    return {
        "id": line.question.id,
        "text": line.text,
        "answers": [_account(each) for each in line.answers],
        "before": [_account(each) for each in line.before],
        "before_day": line.before_day,
        "change": line.change.value,
        "change_words": line.change_words,
        "accounts_differ": line.disagree,
        "read_only": line.read_only,
    }


def _account(answer: SheetAnswer) -> dict[str, Any]:
    return {
        "id": answer.typed.record,
        "said": answer.said,
        "how": answer.how,
        "note": answer.note,
        "by": answer.by,
        "unscored": answer.unscored,
        "contested": answer.contested,
    }


def _answer(args: Namespace) -> int:
    if len(args.number) > _MOST_NUMBERS:
        raise WrongWords("--number at most three times, one for each part of the question")
    with opened(args) as register:
        visit = finding.record(register, "visit", args.visit)
        typed = TypedAnswer(
            question=args.question, record=args.change, answer=args.answer, numbers=tuple(args.number),
            words=args.words, how=args.how, said_by=args.said_by, note=args.note,
        )  # fmt: skip
        if not typed.says_something and not args.change:
            raise WrongWords("an answer, --number, --words, --how or --note: one of them is needed")
        _refuse_unfit(conditions.checklist(register).get(args.question), typed)
        record = conditions.save_answer(register, visit, typed)
        line = conditions.line(register, visit, args.question, say)
    if args.json:
        give({"record": record, "visit": visit, "question": _line(line)})
        return DONE
    tell(f"{args.question}  {record}" if record else f"{args.question}: taken away")
    for each in line.answers:
        tell(f"  {each.said}  {each.how}  {each.unscored}".rstrip())
    return DONE


def _refuse_unfit(asked: Question | None, typed: TypedAnswer) -> None:
    """What the question cannot hold is refused: it would be kept where nobody reads it."""
    if asked is None:
        return
    kind = asked.kind
    if len(typed.numbers) > len(asked.parts):
        raise WrongWords(f"{typed.question} asks for {len(asked.parts)} numbers, not {len(typed.numbers)}")
    if kind is not AnswerKind.YES_NO and typed.answer in (YES, PARTLY, NO):
        raise WrongWords(f"{typed.question} is not answered by {typed.answer}, but by --number or --words")
    if kind is not AnswerKind.TEXT and typed.words:
        raise WrongWords(f"{typed.question} is not answered in words; what is to be added goes into --note")


def _take_away(args: Namespace) -> int:
    with opened(args) as register:
        conditions.take_away(register, args.record, gone=not args.back)
    if args.json:
        give({"record": args.record, "gone": not args.back})
        return DONE
    tell(f"{args.record}: " + ("brought back" if args.back else "taken away"))
    return DONE


def _print(args: Namespace) -> int:
    if not args.visit and not args.blank:
        raise WrongWords("a VISIT is needed for a report; --blank makes a sheet to take along")
    with opened(args) as register:
        printing.refuse_taken(Path(args.out))
        visit = finding.record(register, "visit", args.visit) if args.visit else ""
        if args.blank:
            place = team.prison_code(register, args.place) if args.place else ""
            made = conditions_paper.take_blank(register, visit, say, quick=not args.all, place=place)
        else:
            made = conditions_paper.take_report(register, visit, say, to_hand_out=args.to_hand_out)
    printing.save_pdf(made.pdf, Path(args.out))
    if args.json:
        give({"out": args.out, "pages": made.pages, "visit": visit})
        return DONE
    tell(f"{args.out}: {made.pages} page" + ("s" if made.pages != 1 else ""))
    if made.missing_glyphs:
        tell(f"  {len(made.missing_glyphs)} characters no font here has are drawn as empty boxes.")
    if not args.blank:
        tell("  This file is not protected: keep it as you would keep the paper.")
    return DONE
