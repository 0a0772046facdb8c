"""The page of today on paper: a square to tick, who, why, by when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.reports import page, styles
from wipdesk.reports.case_summary import Rendered
from wipdesk.reports.page import WIDTH, Sheet
from wipdesk.reports.text import Ink, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.lists import Say

_TITLE = QT_TRANSLATE_NOOP("today", "Today")
_MINE = QT_TRANSLATE_NOOP("today", "Files of {author}")
_OFFICE = QT_TRANSLATE_NOOP("today", "The whole office")
_OF = QT_TRANSLATE_NOOP("today", "{shown} of {total}")
_NOTHING = QT_TRANSLATE_NOOP("today", "Nothing is late and nothing is due.")
_ONE_PUT_OFF = QT_TRANSLATE_NOOP("today", "1 line is put off and does not stand here.")
_PUT_OFF = QT_TRANSLATE_NOOP("today", "{count} lines are put off and do not stand here.")
_FOOT = QT_TRANSLATE_NOOP(
    "today", "Arithmetic on the dates in the files, not legal advice. Destroy when done."
)
_PRINTED = QT_TRANSLATE_NOOP("today", "Printed {at}, {author}.")
_TICK, _WHO, _WHEN = 16.0, 150.0, 96.0


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line: who, or her code; why; by when."""

    name: str
    why: str
    when: str


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """A group of the page and how many lines it has in all."""

    heading: str
    lines: tuple[SheetLine, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """What stands around the lines."""

    day: str
    office: str
    author: str
    printed_at: str
    practice: bool
    mine: bool
    put_off: int = 0
    """Lines that were put off and do not stand here."""


def render(groups: Sequence[SheetGroup], facts: SheetFacts, say: Say) -> Rendered:
    """Set the page; the same input gives the same bytes."""
    ink = Ink()
    story: list[Flowable] = []
    for group in groups:
        story += _group(ink, group, say)
    if not groups:
        story.append(ink.paragraph(say("today", _NOTHING), styles.BODY))
    if facts.put_off:
        words = say("today", _ONE_PUT_OFF if facts.put_off == 1 else _PUT_OFF)
        story.append(ink.paragraph(filled(words, say, count=facts.put_off), styles.BODY))
    title = say("today", _TITLE)
    whose = say("today", _MINE).format(author=facts.author) if facts.mine else say("today", _OFFICE)
    sheet = Sheet(
        head_left=[Run(title, bold=True), f"  {facts.day}"],
        head_left_below=facts.office,
        head_right_below=whose,
        later_head=[Run(title, bold=True), f"  {facts.day}  {whose}"],
        foot_left=say("today", _PRINTED).format(at=facts.printed_at, author=facts.author),
        foot_below=[say("today", _FOOT)],
        practice=facts.practice,
        say=say,
        title=title,
    )
    pdf, pages = page.build(story, sheet)
    return Rendered(pdf, ink.missing, pages)


def _group(ink: Ink, group: SheetGroup, say: Say) -> list[Flowable]:
    count = str(group.total)
    if len(group.lines) < group.total:
        count = say("today", _OF).format(shown=len(group.lines), total=group.total)
    head = ink.paragraph([Run(group.heading, bold=True), Run(f"  {count}", grey=True)], styles.SECTION)
    rows = [_row(ink, line, group.heading) for line in group.lines]
    return [KeepTogether([head, Spacer(0, 2), rows[0]]), *rows[1:], Spacer(0, 8)]


def _row(ink: Ink, line: SheetLine, where: str) -> Table:
    cells = [
        "",
        ink.paragraph(Run(line.name, bold=True), styles.CELL, where=where),
        ink.paragraph(line.why, styles.CELL, where=where),
        ink.paragraph(line.when, styles.CELL, where=where),
    ]
    return Table(
        [cells],
        colWidths=[_TICK, _WHO, WIDTH - _TICK - _WHO - _WHEN, _WHEN],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("BOX", (0, 0), (0, 0), 0.8, styles.INK),
            ("LINEBELOW", (1, 0), (-1, -1), 0.4, styles.RULE),
        ],
    )
