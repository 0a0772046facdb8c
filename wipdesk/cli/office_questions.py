"""Commands for which questions about a place an office asks, and for questions of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.cli.session import DONE, give, opened, say, tell
from wipdesk.domain.conditions.checklist import NEITHER, NO, YES, AnswerKind
from wipdesk.services import office_questions
from wipdesk.services.checklists import question_words
from wipdesk.services.office_questions import Asked

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wipdesk.domain.conditions.checklist import Question

_HOW = tuple(each.value for each in Asked)
_GOOD = {"yes": YES, "no": NO, "neither": NEITHER}


def add(added: Any, shared: ArgumentParser) -> None:
    """Add these commands beside those of the conditions of a place."""
    ask = added.add_parser("ask", parents=[shared], help="how often a question is asked (coordinators)")
    ask.add_argument("folder", metavar="FOLDER")
    ask.add_argument("question", metavar="QUESTION", help="its sign, such as H10")
    ask.add_argument("how", choices=_HOW, metavar="HOW", help="|".join(_HOW))
    ask.add_argument("--json", action="store_true")
    ask.set_defaults(run=_ask)
    new = added.add_parser("add-question", parents=[shared], help="a question of the office (coordinators)")
    new.add_argument("folder", metavar="FOLDER")
    new.add_argument("area", metavar="AREA")
    new.add_argument("words", metavar="WORDS")
    kinds = [each.value for each in AnswerKind]
    new.add_argument("--as", dest="kind", required=True, choices=kinds, metavar="HOW", help="|".join(kinds))
    new.add_argument("--part", dest="parts", action="append", default=[], metavar="WORDS", help="of numbers")
    new.add_argument("--good", default="yes", choices=sorted(_GOOD), help="which answer is the good one")
    new.add_argument("--careful", action="store_true", help="an answer may point at somebody")
    new.add_argument("--ask", dest="how", default=Asked.FULL.value, choices=_HOW)
    new.add_argument("--json", action="store_true")
    new.set_defaults(run=_add)
    reword = added.add_parser("reword", parents=[shared], help="other words for a question of the office")
    reword.add_argument("folder", metavar="FOLDER")
    reword.add_argument("question", metavar="QUESTION")
    reword.add_argument("words", metavar="WORDS")
    reword.add_argument("--json", action="store_true")
    reword.set_defaults(run=_reword)


def described(question: Question) -> dict[str, Any]:
    """What is to be known of a question."""
    return {
        "id": question.id,
        "area": question.area,
        "text": question_words(question, say),
        "ask": question.kind.value,
        "rules": list(question.rules),
        "provisional": question.provisional,
        "quick": question.quick,
        "good": question.good,
        "parts": list(question.parts),
        "careful": question.careful,
        "asked": office_questions.how_asked(question).value,
        "own": question.own,
    }


def _ask(args: Namespace) -> int:
    with opened(args) as register:
        return _told(args, office_questions.ask(register, args.question, Asked(args.how)))


def _add(args: Namespace) -> int:
    with opened(args) as register:
        made = office_questions.add(
            register,
            args.area,
            args.words,
            AnswerKind(args.kind),
            parts=args.parts,
            good=_GOOD[args.good],
            careful=args.careful,
            how=Asked(args.how),
        )
    return _told(args, made)


def _reword(args: Namespace) -> int:
    with opened(args) as register:
        return _told(args, office_questions.reword(register, args.question, args.words))


def _told(args: Namespace, question: Question) -> int:
    if args.json:
        give(described(question))
    else:
        tell(f"{question.id} ({office_questions.how_asked(question).value}): {question_words(question, say)}")
    return DONE
