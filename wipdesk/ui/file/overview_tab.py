"""The overview of a file: clock, what needs doing, limits, key facts, and the timeline beside or below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.numbers import grouped
from wipdesk.ui.file.clock_card import ClockCard
from wipdesk.ui.file.completeness_card import CompletenessCard
from wipdesk.ui.file.key_facts_card import KeyFactsCard
from wipdesk.ui.file.limits_card import LimitsCard
from wipdesk.ui.file.needs_card import NeedsCard
from wipdesk.ui.file.tab import ReadingColumn, Tab
from wipdesk.ui.file.timeline import Timeline
from wipdesk.ui.language import say
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel, QWidget

    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile

BESIDE = 760
"""Pixels at 100 % text from which the timeline stands beside the rest."""
TIMELINE = 306


class OverviewTab(Tab):
    """A file at a glance."""

    def __init__(self, actions: FileActions) -> None:
        super().__init__(actions)
        self.left = ReadingColumn()
        self.right = ReadingColumn(margins=(12, 2, 8, 8), gap=0)
        self._beside, self._count = self._card(inset=16)
        self._beside.body.setContentsMargins(0, theme().px(12), 0, theme().px(6))
        self._beside.body.addWidget(self.right, 1)
        self._beside.setFixedWidth(theme().px(TIMELINE))
        self._below: Card | None = None
        self._timeline: Timeline | None = None
        self._wide = True
        outer = row(self.left, self._air(), gap=0, margins=(0, 0, 0, 0))
        outer.setStretch(0, 1)
        self.setLayout(outer)

    def _air(self) -> QWidget:
        self._side = holding(column(self._beside, margins=(4, 12, 14, 12)))
        return self._side

    def show_file(self, shown: ShownFile) -> None:
        """Show the overview of a file."""
        self.left.clear()
        self.right.clear()
        told = shown.overview
        self.clock = ClockCard(told.clock)
        self.needs = NeedsCard(told.needs, self.actions.open)
        self.facts = KeyFactsCard(shown, self.actions)
        self.limits = LimitsCard(told.limits, self.actions.open) if told.limits else None
        self.completeness = CompletenessCard(told.completeness, self.actions.open)
        for card in (self.clock, self.needs, self.limits, self.facts, self.completeness):
            if card is not None:
                self.left.body.addWidget(card)
        self.left.body.addStretch(1)
        self._entries = len(told.timeline)
        self._below = None
        self._timeline = Timeline(told.timeline, self.actions.open)
        self._place_timeline()

    def to_top(self) -> None:
        """Both columns at their beginning."""
        self.left.to_top()
        self.right.to_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Timeline beside or below, as the width allows."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(BESIDE)
        if wide != self._wide:
            self._wide = wide
            self._place_timeline()

    def _place_timeline(self) -> None:
        if self._timeline is None:
            return
        self._side.setVisible(self._wide)
        px = theme().px
        self.left.body.setContentsMargins(px(20), px(12), px(6 if self._wide else 20), px(16))
        if self._wide:
            self._count.setText(self._entries_in_words())
            self.right.body.addWidget(self._timeline)
        if self._below is not None:
            self._below.hide()
            self._below.deleteLater()
            self._below = None
        if not self._wide:
            self._below, count = self._card()
            count.setText(self._entries_in_words())
            self._below.body.addWidget(self._timeline)
            self.left.body.insertWidget(self.left.body.indexOf(self.facts) + 1, self._below)
        self._timeline.show()

    def _card(self, inset: int = 0) -> tuple[Card, QLabel]:
        made = Card()
        heading = label(self.tr("Timeline"), 13, semi=True)
        made.setAccessibleName(heading.text())
        count = label("", 12, "ink2")
        made.body.addLayout(row(heading, None, count, margins=(inset, 0, inset, 0)))
        return made, count

    def _entries_in_words(self) -> str:
        if not self._entries:
            return ""
        if self._entries == 1:
            return self.tr("1 entry")
        return self.tr("{count} entries").format(count=grouped(self._entries, say))
