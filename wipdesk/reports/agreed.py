"""What we agreed: half a page for her to keep, in plain words, with nothing on it that could hurt her if it is seen.

No name, no charge, no family, no word of health: her code, what was promised, what she answered, her next day in court.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer

from wipdesk.domain import date_words
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.consents import standing
from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.needs import CLOSED_TASK
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told, date_told
from wipdesk.domain.wording import in_words
from wipdesk.reports import styles
from wipdesk.reports.case_summary import PageFacts, Rendered
from wipdesk.reports.page import Sheet, build
from wipdesk.reports.text import Ink, Run, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.records.task import Task

TITLE = QT_TRANSLATE_NOOP("agreed", "What we agreed")
_WE_DO = QT_TRANSLATE_NOOP("agreed", "What we said we would do")
_NOTHING = QT_TRANSLATE_NOOP("agreed", "Nothing is promised at the moment.")
_BY = QT_TRANSLATE_NOOP("agreed", "{what}, by {date}")
_YOU_SAID = QT_TRANSLATE_NOOP("agreed", "What you said")
_NOT_ASKED = QT_TRANSLATE_NOOP("agreed", "We have not asked you yet.")
_ANSWER = QT_TRANSLATE_NOOP("agreed", "{about}: {answer}")
_COURT = QT_TRANSLATE_NOOP("agreed", "Your next day in court")
_NO_DATE = QT_TRANSLATE_NOOP("agreed", "We do not know a next date. We ask for it.")
_CHANGE = QT_TRANSLATE_NOOP(
    "agreed", "You can change your mind at any time. Tell any of us, and we stop. Our help costs nothing."
)
_MADE = QT_TRANSLATE_NOOP("agreed", "{date}. Read to you before it was given to you.")
_NOT_ON_PAPER = frozenset({"health_referral", "psychosocial", "child_protection_ref", "child_visit"})
"""Work that speaks of health or children, whatever it says."""
_ABOUT = {
    "service": QT_TRANSLATE_NOOP("agreed", "That we help you"),
    "lawyer": QT_TRANSLATE_NOOP("agreed", "That we tell a lawyer"),
    "legal_aid_board": QT_TRANSLATE_NOOP("agreed", "That we tell the Legal Aid Board"),
    "partner_ngo": QT_TRANSLATE_NOOP("agreed", "That we tell another organisation"),
    "family": QT_TRANSLATE_NOOP("agreed", "That we tell your family"),
    "authorities": QT_TRANSLATE_NOOP("agreed", "That we tell prison, police or court"),
    "research": QT_TRANSLATE_NOOP("agreed", "That you are counted, without your name"),
}
"""What she may have been asked, as it is said to her; what is told to a nurse stands on no paper."""
_SAID = {
    "ask_each_time": QT_TRANSLATE_NOOP("agreed", "Ask you each time"),
    "declined": QT_TRANSLATE_NOOP("agreed", "You did not want to say"),
    "withdrawn": QT_TRANSLATE_NOOP("agreed", "No longer"),
}
"""Answers that the list words about her, as they are said to her."""


def render(file: CaseFile, *, facts: PageFacts, lists: CodeLists, say: Say) -> Rendered:
    """Set the half page; the same input gives the same bytes."""
    ink = Ink()

    def paragraphs(heading: str, lines: Iterator[str]) -> list[Flowable]:
        head = ink.paragraph(Run(say("agreed", heading), bold=True), styles.SECTION, where=heading)
        return [
            Spacer(0, 8),
            head,
            *(ink.paragraph(each, styles.BODY_AFTER, where=heading) for each in lines),
        ]

    story: list[Flowable] = [ink.paragraph(say("agreed", TITLE), styles.TITLE, where=TITLE)]
    story += paragraphs(_WE_DO, _promises(file, lists, say))
    story += paragraphs(_YOU_SAID, _answers(file, lists, say))
    story += paragraphs(_COURT, _next_dates(file, facts, say))
    made = say("agreed", _MADE).format(date=date_words.words(on_day(facts.today), say))
    story += [
        Spacer(0, 10),
        ink.paragraph(say("agreed", _CHANGE), styles.BODY_AFTER, where=TITLE),
        ink.paragraph(Run(made, grey=True), styles.BODY_AFTER, where=TITLE),
    ]
    code = Run(file.code, bold=True)
    pdf, pages = build(
        story,
        Sheet(
            head_left=Run(shortened(facts.office, 60), bold=True),
            head_left_below="",
            head_right_below=code,
            later_head=code,
            foot_left=code,
            foot_below=(),
            practice=facts.practice,
            say=say,
            title=say("agreed", TITLE),
        ),
    )
    return Rendered(pdf, ink.missing, pages)


def _promises(file: CaseFile, lists: CodeLists, say: Say) -> Iterator[str]:
    """Open work by its kind and its day; never in free words, which may tell of anything."""
    found = False
    for group in groups(file.tasks, file.same_as):
        states = codes_told(*(task.state for task in group)).codes
        kinds = codes_told(*(task.kind for task in group)).codes
        if (states and states <= CLOSED_TASK) or kinds & _NOT_ON_PAPER:
            continue
        found = True
        yield _promise(group, min(kinds, default="other"), lists, say)
    if not found:
        yield say("agreed", _NOTHING)


def _promise(group: tuple[Task, ...], kind: str, lists: CodeLists, say: Say) -> str:
    known = lists["action_kind"]
    what = known.label(kind if known.get(kind) else "other", say)
    due = date_told(*(task.due for task in group))
    if due is None or not due.known:
        return what
    return say("agreed", _BY).format(what=what, date=_words(due, say))


def _answers(file: CaseFile, lists: CodeLists, say: Say) -> Iterator[str]:
    """Every answer as it stands now."""
    found = False
    field = BY_NAME["consent"].field("answer")
    for about, asked in _ABOUT.items():
        answer = standing(file, about)
        if not answer or field is None:
            continue
        found = True
        said = in_words(field, answer, lists=lists, people={}, say=say)
        said = say("agreed", _SAID[answer]) if answer in _SAID else said
        yield say("agreed", _ANSWER).format(about=say("agreed", asked), answer=said)
    if not found:
        yield say("agreed", _NOT_ASKED)


def _next_dates(file: CaseFile, facts: PageFacts, say: Say) -> Iterator[str]:
    """The days that were given in court and have not passed."""
    days = [day.date for day in court_dates(file, today=facts.today) if not day.passed]
    known = [day for day in days if day is not None and day.known]
    for day in sorted(known, key=lambda each: each.earliest):
        yield _words(day, say)
    if not known:
        yield say("agreed", _NO_DATE)


def _words(day: PartialDate, say: Say) -> str:
    """A date as it is worked out, without anything that was said of it."""
    return date_words.words(PartialDate(edtf=day.edtf, earliest=day.earliest, latest=day.latest), say)
