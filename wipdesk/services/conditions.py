"""Conditions of a place: the questions of a visit with last time's answers beside them, saved one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.conditions.checklist import ANSWERS, HOWS, Checklist
from wipdesk.domain.lists import as_written
from wipdesk.services import answered_visits
from wipdesk.services.checklists import CAREFUL_WORDS, RULES_NOTE, question_of
from wipdesk.services.condition_answers import TypedAnswer, save_answer, take_away
from wipdesk.services.condition_sheet import (
    Sheet,
    SheetAnswer,
    SheetArea,
    SheetLine,
    Teller,
    VisitLine,
    visit_line,
)
from wipdesk.services.condition_words import Words
from wipdesk.services.office_lists import lists_of
from wipdesk.services.office_questions import checklist_of

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

__all__ = [
    "ANSWERS",
    "CAREFUL_WORDS",
    "HOWS",
    "RULES_NOTE",
    "Sheet",
    "SheetAnswer",
    "SheetArea",
    "SheetLine",
    "TypedAnswer",
    "VisitLine",
    "answer_words",
    "checklist",
    "how_words",
    "line",
    "places",
    "save_answer",
    "sheet",
    "take_away",
    "visits_of",
]
MOST_VISITS = 24
"""So many visits are listed with their scores."""


def checklist(register: Register) -> Checklist:
    """The questions as the office asks them."""
    return checklist_of(register)


def answer_words(register: Register, code: str, say: Say = as_written) -> str:
    """The words of an answer's code."""
    return lists_of(register)["condition_answer"].label(code, say)


def how_words(register: Register, code: str, say: Say = as_written) -> str:
    """The words of how an answer was learned."""
    return lists_of(register)["condition_how"].label(code, say)


def sheet(
    register: Register, visit: str, say: Say = as_written, *, quick: bool = False, few: bool = False
) -> Sheet:
    """The questions of a visit with its answers and those of last time: the quick set and what was answered, or all.

    `few` leaves out small numbers of women who said something. Raises NoSuchRecord.
    """
    words = Words.of(register, say, few=few)
    return Teller.of_all(register, answered_visits.one(register, visit), words).sheet(register, quick=quick)


def line(register: Register, visit: str, question: str, say: Say = as_written) -> SheetLine:
    """One question of a visit as it stands. Raises NoSuchRecord."""
    teller = Teller(register, answered_visits.one(register, visit), Words.of(register, say), {question})
    return teller.line(question_of(question, teller.words.asked))


def visits_of(register: Register, place: str = "", say: Say = as_written) -> tuple[VisitLine, ...]:
    """The last visits at which something was answered, to one place or to all; the latest first."""
    words = Words.of(register, say)
    ids = [each.id for each in answered_visits.made(register) if place in ("", each.place)][:MOST_VISITS]
    return tuple(visit_line(each, words) for each in answered_visits.read(register, ids))


def places(register: Register, say: Say = as_written) -> tuple[tuple[str, str, int], ...]:
    """The places about which something was answered: code, words, and at how many visits; by their words."""
    words, counts = Words.of(register, say), dict[str, int]()
    for visit in answered_visits.made(register):
        if isinstance(visit.place, str):
            counts[visit.place] = counts.get(visit.place, 0) + 1
    named = ((place, words.field("place", place, "visit"), count) for place, count in counts.items())
    return tuple(sorted(named, key=lambda each: each[1].casefold()))
