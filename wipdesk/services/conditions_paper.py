"""The checklist of a place on paper: a blank sheet to take along, and what was found at a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain.codes import code_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.roles import Right
from wipdesk.reports import conditions_report, conditions_sheet
from wipdesk.reports.conditions_report import FoundAnswer, FoundArea, FoundFacts, FoundLine
from wipdesk.reports.conditions_sheet import BlankArea, BlankFacts, BlankLine
from wipdesk.services import conditions
from wipdesk.services.checklists import CONTEXT, RULES_NOTE, area_words, question_words, shipped_checklist
from wipdesk.services.condition_words import Words
from wipdesk.services.office_lists import lists_of
from wipdesk.services.visits import visit_of
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered
    from wipdesk.services.conditions import SheetAnswer, SheetArea, SheetLine
    from wipdesk.storage.register import Register

_SOURCE = "{short}: {name}"


def look_blank(
    register: Register, visit: str = "", say: Say = as_written, *, quick: bool = True, place: str = ""
) -> Rendered:
    """The sheet to take along, of a visit that was begun or of none; leaves no line in the trail.

    Raises NoSuchRecord for a visit that is not there.
    """
    if visit:
        told = visit_of(register, visit).place
        place = told if isinstance(told, str) else place
    facts = BlankFacts(
        place=lists_of(register)["facility"].label(place, say) if place else "",
        visit=code_of(visit) if visit else "",
        quick=quick,
        rules_note=say(CONTEXT, RULES_NOTE),
        sources=_sources(),
        printed_at=_printed_at(),
        author=register.identity.name,
        practice=register.office.practice,
    )
    asked = conditions.checklist(register)
    areas = [
        BlankArea(
            area_words(area.id, say), tuple(_blank(each, say) for each in asked.of(area.id, quick=quick))
        )
        for area in asked.areas
    ]
    return conditions_sheet.render([each for each in areas if each.lines], facts, say)


def take_blank(
    register: Register, visit: str = "", say: Say = as_written, *, quick: bool = True, place: str = ""
) -> Rendered:
    """The sheet that goes out, with a line in the trail. Raises NoSuchRecord, NotAllowed."""
    made = look_blank(register, visit, say, quick=quick, place=place)
    _noted(register, "print_checklist", visit, "quick" if quick else "all")
    return made


def look_report(
    register: Register, visit: str, say: Say = as_written, *, to_hand_out: bool = False
) -> Rendered:
    """What was found at a visit; leaves no line in the trail. Raises NoSuchRecord.

    A copy to hand out has no notes and no answers that could point at somebody.
    """
    sheet = conditions.sheet(register, visit, say, few=True)
    facts = FoundFacts(
        place=sheet.place_words,
        day=sheet.day,
        visit=code_of(visit),
        private=Words.of(register, say, few=True).private(visit_of(register, visit)),
        score=sheet.score,
        why_no_score=sheet.why_no_score,
        compared=sheet.compared,
        last_day=sheet.before_day,
        answered=sheet.answered,
        accounts=sheet.accounts,
        rules_note=say(CONTEXT, RULES_NOTE),
        sources=_sources(),
        office=register.office.name,
        printed_at=_printed_at(),
        author=register.identity.name,
        practice=register.office.practice,
        handed_out=to_hand_out,
    )
    return conditions_report.render([_found(each, to_hand_out) for each in sheet.areas], facts, say)


def take_report(
    register: Register, visit: str, say: Say = as_written, *, to_hand_out: bool = False
) -> Rendered:
    """The report that goes out, with a line in the trail. Raises NoSuchRecord, NotAllowed."""
    made = look_report(register, visit, say, to_hand_out=to_hand_out)
    _noted(register, "print_conditions", visit, "handed out" if to_hand_out else "whole")
    return made


def _noted(register: Register, what: str, visit: str, detail: str) -> None:
    with UnitOfWork(register) as work:
        work.require(Right.PRINT)
        work.note(what, visit, detail)


def _printed_at() -> str:
    return clock.now_local_iso()[:16].replace("T", " ")


def _sources() -> str:
    return "; ".join(_SOURCE.format(short=each.short, name=each.name) for each in shipped_checklist().sources)


def _unbroken(rules: Sequence[str]) -> str:
    """Rules in one line, each of which stays together."""
    return ", ".join(rule.replace(" ", "\u00a0") for rule in rules)


def _blank(question: Question, say: Say) -> BlankLine:
    # The id of an own question is too long for the column of signs.
    return BlankLine(
        sign="" if question.own else question.id,
        text=question_words(question, say),
        kind=question.kind,
        hint=say(CONTEXT, question.hint) if question.hint else "",
        rules=question.id if question.own else _unbroken(question.rules),
        parts=tuple(say(CONTEXT, part) for part in question.parts),
        careful=question.careful,
    )


def _found(area: SheetArea, to_hand_out: bool) -> FoundArea:
    return FoundArea(
        heading=area.heading,
        score=area.score,
        lines=tuple(_line(each, to_hand_out) for each in area.lines if each.answers),
        unanswered=tuple(each.question.id for each in area.lines if not each.answers),
    )


def _line(line: SheetLine, to_hand_out: bool) -> FoundLine:
    return FoundLine(
        sign=line.question.id,
        text=line.text,
        rules=_unbroken(line.question.rules),
        answers=_answers(line.answers, to_hand_out),
        before=_answers(line.before, to_hand_out),
        before_day=line.before_day,
        change=line.change_words,
        disagree=line.disagree_words,
        left_out=to_hand_out and line.question.careful,
    )


def _answers(answers: Sequence[SheetAnswer], to_hand_out: bool) -> tuple[FoundAnswer, ...]:
    return tuple(
        FoundAnswer(
            said=each.said, how=each.how, note="" if to_hand_out else each.note, unscored=each.unscored
        )
        for each in answers
    )
