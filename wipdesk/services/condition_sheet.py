"""The questions of one visit as they stand: answers, those of last time, what changed and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.conditions.answers import all_tellings, disagree, points_of
from wipdesk.domain.conditions.changes import Change, change
from wipdesk.domain.conditions.checklist import OTHER_AREA
from wipdesk.domain.conditions.scoring import NoScore, refusal, score
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.services import answered_visits
from wipdesk.services.checklists import CONTEXT, area_words, question_of, question_words
from wipdesk.services.condition_answers import TypedAnswer, line_of, typed_answer
from wipdesk.services.condition_words import is_contested, is_newer
from wipdesk.storage import reading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from wipdesk.domain.conditions.checklist import Checklist, Question
    from wipdesk.domain.conditions.scoring import Score
    from wipdesk.domain.records.condition import Condition
    from wipdesk.services.answered_visits import AnsweredVisit
    from wipdesk.services.condition_words import Words
    from wipdesk.storage.register import Register

_COMPARED = QT_TRANSLATE_NOOP(
    "conditions", "On the {count} questions counted at both visits: {before} on {day}, {now} now."
)
_ONE_COMPARED = QT_TRANSLATE_NOOP(
    "conditions", "On the one question counted at both visits: {before} on {day}, {now} now."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAnswer:
    """One saved answer as it stands."""

    typed: TypedAnswer
    said: str
    how: str
    note: str
    by: str
    unscored: str = ""
    contested: bool = False
    read_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One question of a visit: every answer to it, those of last time, and what changed."""

    question: Question
    text: str
    hint: str
    parts: tuple[str, ...]
    rules: str
    answers: tuple[SheetAnswer, ...]
    before: tuple[SheetAnswer, ...]
    before_day: str
    """The day of the visit that the answers before come from: the last one that told something."""
    change: Change
    change_words: str
    disagree: bool
    disagree_words: str
    read_only: bool

    @property
    def answered(self) -> bool:
        """Whether any answer says something."""
        return self.change is not Change.NONE


@dataclass(frozen=True, slots=True)
class SheetArea:
    """One area with its questions, and what its answers come to."""

    id: str
    heading: str
    lines: tuple[SheetLine, ...]
    answered: int
    score: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All questions of a visit as they stand."""

    visit: str
    place: str
    place_words: str
    day: str
    private_talks: str
    talked_to: str
    before_visit: str
    before_day: str
    areas: tuple[SheetArea, ...]
    answered: int
    questions: int
    score: str
    why_no_score: str
    compared: str
    """The scores of both visits on the questions that were counted at both; empty if there are none."""
    accounts: int


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit at which questions about the place were answered."""

    visit: str
    day: str
    place: str
    place_words: str
    answered: int
    score: str
    why_no_score: str
    accounts: int


class Teller:
    """Words one visit, with what was answered before."""

    def __init__(self, register: Register, now: AnsweredVisit, words: Words, wanted: Collection[str]) -> None:
        self.now, self.words = now, words
        self.earlier = answered_visits.earlier_than(register, now.visit)
        self.before = answered_visits.before(register, self.earlier, wanted)
        with register.reading() as connection:
            self.people = reading.people(connection)

    @classmethod
    def of_all(cls, register: Register, now: AnsweredVisit, words: Words) -> Teller:
        """For a whole visit."""
        known = [each.id for each in words.asked.questions]
        return cls(register, now, words, {*known, *now.answers})

    def sheet(self, register: Register, *, quick: bool) -> Sheet:
        """The whole visit."""
        last = answered_visits.read(register, [each.id for each in self.earlier[:1]])
        visit, asked = self.now.visit, self.words.asked
        unknown = [each for each in self.now.answers if asked.get(each) is None]
        areas = [
            self._area(
                area.id,
                [
                    each
                    for each in asked.all_of(area.id)
                    if each.id in self.now.answers or (each.asked and (each.quick or not quick))
                ],
            )
            for area in asked.areas
        ]
        if unknown:
            areas.append(self._area(OTHER_AREA, [question_of(each, asked) for each in sorted(unknown)]))
        lines = [each for area in areas for each in area.lines]
        told, why = came_to(self.now, asked)
        return Sheet(
            visit=visit.id,
            place=visit.place if isinstance(visit.place, str) else "",
            place_words=self.words.field("place", visit.place, "visit"),
            day=self.words.field("date", visit.date, "visit"),
            private_talks=line_of(visit.private_talks),
            talked_to=line_of(visit.talked_to),
            before_visit=last[0].visit.id if last else "",
            before_day=self.words.field("date", last[0].visit.date, "visit") if last else "",
            areas=tuple(areas),
            answered=sum(each.answered for each in lines),
            questions=len(lines),
            score=self.words.score(told),
            why_no_score=self.words.no_score(why) if why else "",
            compared=self._compared(last[0]) if last else "",
            accounts=sum(each.disagree for each in lines),
        )

    def line(self, question: Question) -> SheetLine:
        """One question."""
        now, before = self.now.answers.get(question.id, ()), self.before.get(question.id)
        records_before = before.answers if before else ()
        changed = change(question, records_before, now)
        say, differ = self.words.say, disagree(question, now)
        return SheetLine(
            question=question,
            text=question_words(question, say),
            hint=say(CONTEXT, question.hint) if question.hint else "",
            parts=tuple(say(CONTEXT, part) for part in question.parts),
            rules=", ".join(question.rules),
            answers=tuple(self._answer(question, each) for each in now),
            before=tuple(self._answer(question, each) for each in records_before),
            before_day=self.words.field("date", before.visit.date, "visit") if before else "",
            change=changed,
            change_words=self.words.change(question, changed, records_before, now),
            disagree=differ,
            disagree_words=self.words.disagreement(len(points_of(question, now)) > 1) if differ else "",
            read_only=question.area == OTHER_AREA,
        )

    def _area(self, area: str, questions: Sequence[Question]) -> SheetArea:
        lines = tuple(self.line(each) for each in questions)
        told = None if refusal(self.now.visit) else _score(self.now, questions)
        answered = sum(each.answered for each in lines)
        return SheetArea(area, area_words(area, self.words.say), lines, answered, self.words.score(told))

    def _answer(self, question: Question, record: Condition) -> SheetAnswer:
        return SheetAnswer(
            typed=typed_answer(question, record),
            said=self.words.said(question, record),
            how=self.words.how(record),
            note=self.words.field("note", record.note),
            by=self.people.get(self.now.by.get(record.id, ""), ""),
            unscored=self.words.unscored(question, record),
            contested=is_contested(record),
            read_only=question.area == OTHER_AREA or is_newer(record),
        )

    def _compared(self, last: AnsweredVisit) -> str:
        """Both scores on the questions that count at both visits, since others would make them look different."""
        if refusal(self.now.visit) or refusal(last.visit):
            return ""
        both = [
            each
            for each in self.words.asked.questions
            if all(points_of(each, of.answers.get(each.id, ())) for of in (self.now, last))
        ]
        now, then = _score(self.now, both), _score(last, both)
        if now is None or then is None:
            return ""
        return self.words.fill(
            _ONE_COMPARED if len(both) == 1 else _COMPARED,
            count=len(both),
            before=self.words.percent(then),
            now=self.words.percent(now),
            day=self.words.field("date", last.visit.date, "visit"),
        )


def _score(of: AnsweredVisit, questions: Iterable[Question]) -> Score | None:
    return score(points_of(each, of.answers.get(each.id, ())) for each in questions)


def came_to(of: AnsweredVisit, asked: Checklist) -> tuple[Score | None, NoScore | None]:
    """What a visit comes to, or why it is not made a number."""
    why = refusal(of.visit)
    told = None if why else _score(of, asked.questions)
    return told, why or (NoScore.NOTHING_COUNTED if told is None else None)


def visit_line(of: AnsweredVisit, words: Words) -> VisitLine:
    """A visit in one line."""
    told, why = came_to(of, words.asked)
    asked = {each: question_of(each, words.asked) for each in of.answers}
    return VisitLine(
        visit=of.visit.id,
        day=words.field("date", of.visit.date, "visit"),
        place=of.visit.place if isinstance(of.visit.place, str) else "",
        place_words=words.field("place", of.visit.place, "visit"),
        answered=sum(bool(all_tellings(asked[each], answers)) for each, answers in of.answers.items()),
        score=words.score(told),
        why_no_score=words.no_score(why) if why else "",
        accounts=sum(disagree(asked[each], answers) for each, answers in of.answers.items()),
    )
