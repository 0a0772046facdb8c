"""The case summary: one woman's file on paper, in the face that whoever receives it may see.

The order is the reader's: who she is, how long she has been held, the charge, the hearings, bail, help, family,
what was done, what is told in two ways, what is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.own_fields import NO_OWN_FIELDS
from wipdesk.reports import styles
from wipdesk.reports.case_summary_accounts import contested, not_in_this_file
from wipdesk.reports.case_summary_clock import clock_box
from wipdesk.reports.case_summary_hearings import hearings
from wipdesk.reports.case_summary_identity import identity, name_of
from wipdesk.reports.case_summary_matters import bail, charges
from wipdesk.reports.case_summary_own import own_answers
from wipdesk.reports.case_summary_people import children, contacts, legal_help
from wipdesk.reports.case_summary_sentences import sentences
from wipdesk.reports.case_summary_standing import standing
from wipdesk.reports.case_summary_work import detention, notes, papers, work
from wipdesk.reports.composing import Composer, beside
from wipdesk.reports.faces import LEAVES_OUT, Face
from wipdesk.reports.page import WIDTH, Sheet, build
from wipdesk.reports.shown import Shown
from wipdesk.reports.text import Ink, MissingGlyph, Run, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.own_fields import OwnFields

_PREPARED = QT_TRANSLATE_NOOP("summary", "Prepared {date}")
_PRINTED = QT_TRANSLATE_NOOP(
    "summary", "Printed {at}, by {author}, from record version {version}. Confidential."
)
_PRINTED_NAMELESS = QT_TRANSLATE_NOOP("summary", "Printed {at}, from record version {version}. Confidential.")
_BOXES = QT_TRANSLATE_NOOP("summary", "Characters that no font here has stand as empty boxes: {places}.")
_BOXES_AT = QT_TRANSLATE_NOOP("summary", "{where} {count}")
_AROUND = QT_TRANSLATE_NOOP("summary", "Head and foot")
_SIGNING = QT_TRANSLATE_NOOP("summary", "Respectfully put before the court")
_ASKED = QT_TRANSLATE_NOOP("summary", "What is asked: {blank}")
_WRITTEN_BY = QT_TRANSLATE_NOOP("summary", "Written by {author}, {office}, from the file of this office.")
_SIGNATURES = QT_TRANSLATE_NOOP(
    "summary", "Signature {long}{gap}Date {short}{gap}Received by the registry {short}"
)
_LONGEST_NAME = 60
_WIDE = "\u00a0" * 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a summary says about its own printing."""

    today: date
    printed_at: str
    """Day and time of printing, as it is to be read."""
    author: str
    office: str
    practice: bool
    aside: int = 0
    """Changes to the file that are set aside on this laptop."""
    lacking: int = 0
    """Changes from other laptops that never arrived."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A summary as it can be shown, printed and kept."""

    pdf: bytes
    missing_glyphs: tuple[MissingGlyph, ...]
    """Characters that stand as an empty box, with how many there are under which heading."""
    pages: int


def render(
    file: CaseFile,
    *,
    face: Face,
    facts: PageFacts,
    lists: CodeLists,
    say: Say,
    limits: tuple[ClockResult, ...] = (),
    own: OwnFields = NO_OWN_FIELDS,
) -> Rendered:
    """Set the summary of one file; the same input gives the same bytes.

    `limits`: what its clocks come to; `own`: the fields that the office defined for itself.
    """
    ink = Ink()
    newer = tuple(cell for cell in file.newer if own.get(cell.kind, cell.field) is None)
    file = replace(file, newer=newer)
    composer = Composer(Shown(file, face, lists, say), ink, facts.today)
    facts = replace(
        facts, author=shortened(facts.author, _LONGEST_NAME), office=shortened(facts.office, _LONGEST_NAME)
    )
    story = _story(composer, facts, limits, own)
    pdf, pages = build(story, _sheet(composer, facts))
    return Rendered(pdf, ink.missing, pages)


def _story(
    composer: Composer, facts: PageFacts, limits: tuple[ClockResult, ...], own: OwnFields
) -> list[Flowable]:
    story = [*identity(composer), *clock_box(composer, limits)]
    story += charges(composer)
    story += hearings(composer)
    story += detention(composer)
    story += beside(bail(composer), legal_help(composer))
    story += sentences(composer)
    story += beside(children(composer), not_in_this_file(composer))
    story += contested(composer)
    story += work(composer)
    story += [*papers(composer), *contacts(composer), *notes(composer)]
    story += own_answers(composer, own)
    if composer.shown.face is Face.COURT:
        story += _signing(composer, facts)
    return story


def _sheet(composer: Composer, facts: PageFacts) -> Sheet:
    shown = composer.shown
    nameless = shown.face is Face.ANONYMOUS
    name = [Run(shortened(run.text, _LONGEST_NAME), run.bold) for run in name_of(composer)]
    printed = composer.text(
        _PRINTED_NAMELESS if nameless else _PRINTED,
        at=facts.printed_at,
        author=facts.author,
        version=shown.file.version,
    )
    code = Run(shown.file.code, bold=True)
    leaves_out = Run(_WIDE + composer.text(LEAVES_OUT[shown.face]), grey=True)
    composer.under(_AROUND)
    stands = standing(composer, aside=facts.aside, lacking=facts.lacking)
    for words in (facts.office, printed, stands):
        composer.paragraph(words)
    return Sheet(
        head_left=Run("" if nameless else facts.office, bold=True),
        head_left_below="",
        head_right_below=Run(composer.text(_PREPARED, date=shown.date(on_day(facts.today))), grey=True),
        later_head=code if nameless else [code, Run(_WIDE), *name],
        foot_left=[code, leaves_out],
        foot_below=[
            Run(stands, bold=True),
            Run(printed, grey=True),
            Run(_boxes(composer, composer.ink.missing)),
        ],
        practice=facts.practice,
        say=shown.say,
    )


def _boxes(composer: Composer, missing: Sequence[MissingGlyph]) -> str:
    """How many characters stand as boxes, and where."""
    counts: dict[str, int] = {}
    for glyph in missing:
        counts[glyph.where] = counts.get(glyph.where, 0) + glyph.count
    if not counts:
        return ""
    places = [composer.text(_BOXES_AT, where=where, count=count) for where, count in counts.items()]
    return composer.text(_BOXES, places=", ".join(places))


def _signing(composer: Composer, facts: PageFacts) -> list[Flowable]:
    """Where the summary is signed and received."""
    composer.under(_SIGNING)
    lines: list[Flowable] = [
        composer.paragraph(Run(composer.text(_SIGNING), bold=True), styles.SECTION),
        composer.paragraph(composer.text(_ASKED, blank="_" * 66)),
        composer.paragraph(composer.text(_WRITTEN_BY, author=facts.author, office=facts.office)),
        Spacer(0, 8),
        composer.paragraph(composer.text(_SIGNATURES, long="_" * 28, short="_" * 16, gap=_WIDE)),
    ]
    block = Table(
        [[lines]],
        colWidths=[WIDTH],
        style=[
            ("BACKGROUND", (0, 0), (-1, -1), styles.SHADE),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ],
    )
    return [CondPageBreak(110), Spacer(0, 14), block]
