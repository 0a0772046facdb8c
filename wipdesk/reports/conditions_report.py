"""What was found at a place on one visit: every answer, how it was learned, and what changed since the last time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Spacer, Table

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.reports import styles
from wipdesk.reports.composing import height_of
from wipdesk.reports.conditions_page import ConditionsPaper, PaperFacts
from wipdesk.reports.page import WIDTH, two_columns
from wipdesk.reports.text import Run, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered

_TITLE = QT_TRANSLATE_NOOP("conditions paper", "Conditions: what was found")
_ANSWERED = QT_TRANSLATE_NOOP("conditions paper", "{count} questions answered")
_ONE_ANSWERED = QT_TRANSLATE_NOOP("conditions paper", "1 question answered")
_DIFFER = QT_TRANSLATE_NOOP("conditions paper", "accounts differ on {count}")
_PRIVATE = QT_TRANSLATE_NOOP("conditions paper", "Women talked to in private: {said}")
_SCORE = QT_TRANSLATE_NOOP("conditions paper", "Score of the questions of yes or no: {score}")
_HOW_SCORED = QT_TRANSLATE_NOOP(
    "conditions paper",
    "Yes counts 1, partly a half, no 0, or the other way round where no is the good answer. Left out: what could not "
    "be seen or does not apply, and answers of which it is not said how they were learned. Where accounts differ, the "
    "worst and the best of them give the two bounds.",
)
_LAST = QT_TRANSLATE_NOOP(
    "conditions paper", "Compared with the visit of {day}, or the last one that has an answer."
)
_NO_LAST = QT_TRANSLATE_NOOP(
    "conditions paper", "No earlier visit to this place with answers is in this register."
)
_HEADS = (
    QT_TRANSLATE_NOOP("conditions paper", "Question"),
    QT_TRANSLATE_NOOP("conditions paper", "Answer, and how it was learned"),
    QT_TRANSLATE_NOOP("conditions paper", "Last time"),
)
_BEFORE = QT_TRANSLATE_NOOP("conditions paper", "{day}: {said}")
_LEFT_OUT = QT_TRANSLATE_NOOP("conditions paper", "Answered; left out of this copy.")
_NOT_ANSWERED = QT_TRANSLATE_NOOP("conditions paper", "Not answered at this visit: {signs}")
_NOTHING = QT_TRANSLATE_NOOP("conditions paper", "Nothing was answered at this visit.")
_FOOT = QT_TRANSLATE_NOOP(
    "conditions paper",
    "What people said and what we saw, on the day of the visit. No woman is named here. Show it to the place only "
    "after thinking who could be blamed for it.",
)
_FOOT_HANDED = QT_TRANSLATE_NOOP(
    "conditions paper",
    "What people said and what we saw, on the day of the visit. No woman is named here. Notes, and answers that could "
    "point at somebody, are left out of this copy.",
)
_BETWEEN = " \u00a0\u00b7\u00a0 "
_WIDTHS = (0.38 * WIDTH, 0.36 * WIDTH, 0.26 * WIDTH)
_LONGEST_BOLD = 60
_TALLEST = 220.0
"""A row that would be taller, in points, is set as paragraphs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAnswer:
    """One account: what was said, how it was learned, what else was noted, and why it does not count."""

    said: str
    how: str
    note: str = ""
    unscored: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """One question that was answered."""

    sign: str
    text: str
    rules: str
    answers: tuple[FoundAnswer, ...]
    before: tuple[FoundAnswer, ...] = ()
    before_day: str = ""
    change: str = ""
    disagree: str = ""
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class FoundArea:
    """One area: what was answered, the signs of what was not, and what it comes to."""

    heading: str
    score: str
    lines: tuple[FoundLine, ...]
    unanswered: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFacts(PaperFacts):
    """What stands around the answers."""

    day: str
    private: str
    score: str
    why_no_score: str
    compared: str
    last_day: str
    answered: int
    accounts: int
    office: str
    handed_out: bool


def render(areas: Sequence[FoundArea], facts: FoundFacts, say: Say) -> Rendered:
    """Set the report; the same input gives the same bytes."""
    told = _Told(facts, _TITLE, say)
    story = told.head(facts)
    for area in areas:
        story += told.area(area)
    if not any(area.lines for area in areas):
        story.append(told.ink.paragraph(told.text(_NOTHING), styles.BODY))
    story += [Spacer(0, 8), told.ink.paragraph(told.text(_HOW_SCORED), styles.SMALL), *told.rules()]
    return told.rendered(
        story,
        below_left=facts.office,
        below_right=facts.day,
        later=facts.day,
        foot=_FOOT_HANDED if facts.handed_out else _FOOT,
    )


class _Told(ConditionsPaper):
    """Sets answers and what changed."""

    def head(self, facts: FoundFacts) -> list[Flowable]:
        """Where and when, whether women could talk, and the score or why there is none."""
        count = (
            self.text(_ONE_ANSWERED) if facts.answered == 1 else self.text(_ANSWERED, count=facts.answered)
        )
        differ = [self.text(_DIFFER, count=facts.accounts)] if facts.accounts else []
        lines = [
            self.ink.paragraph([Run(facts.place, bold=True), f"  {facts.day}"], styles.NAME),
            self.ink.paragraph(
                _BETWEEN.join([self.text(_PRIVATE, said=facts.private), count, *differ]), styles.BODY_AFTER
            ),
        ]
        if facts.score:
            lines.append(
                self.ink.paragraph(Run(self.text(_SCORE, score=facts.score), bold=True), styles.SENTENCE)
            )
        if facts.why_no_score:
            lines.append(self.ink.paragraph(Run(facts.why_no_score, bold=True), styles.SENTENCE))
        if facts.compared:
            lines.append(self.ink.paragraph(facts.compared, styles.BODY_AFTER))
        last = self.text(_LAST, day=facts.last_day) if facts.last_day else self.text(_NO_LAST)
        return [*lines, self.ink.paragraph(Run(last, grey=True), styles.SMALL)]

    def area(self, area: FoundArea) -> list[Flowable]:
        """A heading with its score, then its questions."""
        if not area.lines and not area.unanswered:
            return []
        heading = two_columns(
            self.ink.paragraph(area.heading, styles.SECTION, where=area.heading),
            self.ink.paragraph(area.score, styles.SECTION_ASIDE),
            0.55,
        )
        rule = HRFlowable(width="100%", thickness=0.8, color=styles.INK, spaceBefore=2, spaceAfter=3)
        found: list[Flowable] = [CondPageBreak(90), Spacer(0, 8), heading, rule]
        if area.lines:
            heads = [self.ink.paragraph(Run(self.text(each), grey=True), styles.HEAD) for each in _HEADS]
            found.append(_row(heads, styles.RULE))
        for line in area.lines:
            found += self._line(line, area.heading)
        if area.unanswered:
            signs = self.text(_NOT_ANSWERED, signs=", ".join(area.unanswered))
            found += [Spacer(0, 3), self.ink.paragraph(Run(signs, grey=True), styles.SMALL)]
        return found

    def _line(self, line: FoundLine, where: str) -> list[Flowable]:
        def set_as(words: Words, style: str = "cell") -> Flowable:
            return self.ink.paragraph(words, styles.CELL if style == "cell" else styles.SMALL, where=where)

        asked = [set_as([Run(line.sign, bold=True), f"  {line.text}"])]
        if line.rules:
            asked.append(set_as(Run(line.rules, grey=True), "small"))
        if line.left_out:
            now = [set_as(Run(self.text(_LEFT_OUT), grey=True))]
            before: list[Flowable] = []
        else:
            now = [set_as(each) for answer in line.answers for each in _answer(answer)]
            now += [set_as(Run(line.disagree, bold=True))] if line.disagree else []
            before = [set_as(Run(line.change, bold=True))] if line.change else []
            before += [
                set_as(self.text(_BEFORE, day=line.before_day, said=" – ".join(_said(each))), "small")
                for each in line.before
            ]
        cells = (asked, now, before)
        if max(height_of(cell, width - 6) for cell, width in zip(cells, _WIDTHS, strict=True)) > _TALLEST:
            return [*asked, *now, *before, Spacer(0, 4)]
        return [_row(list(cells), styles.RULE)]


def _said(answer: FoundAnswer) -> list[str]:
    return [part for part in (answer.said, answer.how) if part]


def _answer(answer: FoundAnswer) -> list[Words]:
    """The lines of one account."""
    short = len(answer.said) <= _LONGEST_BOLD
    found: list[Words] = [
        [
            Run(answer.said or "–", bold=short),
            *([Run(f"{_BETWEEN}{answer.how}", grey=True)] if answer.how else []),
        ]
    ]
    found += [answer.note] if answer.note else []
    return [*found, Run(answer.unscored, grey=True)] if answer.unscored else found


def _row(cells: list[Flowable] | list[list[Flowable]], rule: str) -> Table:
    return Table(
        [cells],
        colWidths=list(_WIDTHS),
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, rule),
        ],
    )
