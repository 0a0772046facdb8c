"""The parts a summary is put together from: headings, sentences, labelled facts, blocks side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Spacer, Table

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled as filled_in
from wipdesk.domain.stays import groups
from wipdesk.domain.values import Missing
from wipdesk.domain.wording import SOURCES, source_in_words
from wipdesk.reports import styles
from wipdesk.reports.page import WIDTH, two_columns
from wipdesk.reports.text import Ink, Run, Words, filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from reportlab.lib.styles import ParagraphStyle

    from wipdesk.reports.shown import Group, Shown

BETWEEN = Run(" \u00a0\u00b7\u00a0 ", grey=True)
"""Stands between two facts of one line."""
GUTTER = 23.0
_ENDLESS = 1_000_000.0
_TALLEST_BESIDE = 260.0
"""Blocks that are taller are set one under the other, so that each can run on over the page."""
_MATTER = QT_TRANSLATE_NOOP("summary", "Matter {number} of {count}")
_LABELLED = QT_TRANSLATE_NOOP("summary", "{label}: {value}")


class Composer:
    """Puts a summary together for one face; knows under which heading it is writing."""

    def __init__(self, shown: Shown, ink: Ink, today: date) -> None:
        self.shown = shown
        self.ink = ink
        self.today = today
        self._where = ""

    def text(self, sentence: str, /, **parts: object) -> str:
        """A sentence of the summary in the reader's language, filled in."""
        return filled_in(self.shown.say("summary", sentence), self.shown.say, **parts)

    def runs(self, sentence: str, /, **parts: str | Run) -> list[Run]:
        """As `text`, with parts that are set in their own way."""
        return filled(self.shown.say("summary", sentence), **parts)

    def paragraph(self, words: Words, style: ParagraphStyle = styles.BODY_AFTER) -> Flowable:
        """A paragraph under the present heading."""
        return self.ink.paragraph(words, style, where=self._where)

    def under(self, title: str) -> str:
        """Say which part is written from here on; gives its title in the reader's language."""
        self._where = self.text(title)
        return self._where

    def heading(self, title: str, aside: str = "") -> list[Flowable]:
        """A heading with a rule under it and, at its right, what the section comes to."""
        left = self.paragraph(self.under(title), styles.SECTION)
        line: Flowable = left
        if aside:
            line = two_columns(left, self.paragraph(aside, styles.SECTION_ASIDE), 0.3)
        rule = HRFlowable(width="100%", thickness=0.8, color=styles.INK, spaceBefore=2, spaceAfter=3)
        return [CondPageBreak(90), Spacer(0, 8), line, rule]

    def facts(self, group: Group, names: Iterable[str], *, leading: Sequence[Run] = ()) -> list[Flowable]:
        """Labelled facts of one record as one paragraph; nothing if none was told."""
        runs = self.fact_runs(group, names)
        if leading and runs:
            runs = [*leading, BETWEEN, *runs]
        return [self.paragraph(runs or list(leading))] if runs or leading else []

    def fact_runs(self, group: Group, names: Iterable[str]) -> list[Run]:
        """Labelled facts of one record, those that were told."""
        runs: list[Run] = []
        for name in names:
            words = self.shown.words(group, name)
            if words:
                runs += [BETWEEN] if runs else []
                runs += self.labelled(self.shown.label(kind_of(group[0]).name, name), words)
        return runs

    def of_matter(self, group: Group) -> list[Run]:
        """Which matter a record speaks of, by its number among hers; where there is only one, nothing."""
        told = self.shown.value(group, "matter")
        matters = groups(self.shown.file.matters, self.shown.file.same_as)
        if told is Missing.NOT_ASKED:
            return []
        for number, matter in enumerate(matters, 1):
            if told in [each.id for each in matter]:
                name = self.text(_MATTER, number=number, count=len(matters))
                return [Run(f" ({name})")] if len(matters) > 1 else []
        label = self.shown.label(kind_of(group[0]).name, "matter")
        return [BETWEEN, *self.labelled(label, self.shown.words(group, "matter"))]

    def source(self, group: Group, name: str) -> str:
        """Where a fact comes from, in few words; in full where accounts differ or the source is not listed."""
        value = self.shown.value(group, name)
        if isinstance(value, str) and value in SOURCES:
            return source_in_words(value, self.shown.say)
        return self.shown.words(group, name)

    def labelled(self, label: str, value: str) -> list[Run]:
        """A label in grey and its value."""
        return self.runs(_LABELLED, label=Run(label, grey=True), value=value)


def beside(left: list[Flowable], right: list[Flowable]) -> list[Flowable]:
    """Two blocks side by side, each made for `COLUMN`; one under the other if one of them is tall."""
    if not left or not right:
        return left or right
    if max(height_of(left, COLUMN), height_of(right, COLUMN)) > _TALLEST_BESIDE:
        return [*left, *right]
    table = Table(
        [[_unbroken(left), "", _unbroken(right)]],
        colWidths=[COLUMN, GUTTER, COLUMN],
        style=[
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ],
    )
    return [table]


COLUMN = (WIDTH - GUTTER) / 2
"""The width of a block that stands beside another."""


def height_of(flowables: list[Flowable], width: float) -> float:
    """How tall flowables are one under the other, in this width."""
    return sum(
        float(each.wrap(width, _ENDLESS)[1]) + each.getSpaceBefore() + each.getSpaceAfter()
        for each in _unbroken(flowables)
    )


def _unbroken(flowables: list[Flowable]) -> list[Flowable]:
    return [each for each in flowables if not isinstance(each, CondPageBreak)]
