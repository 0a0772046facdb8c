"""The card of the clock: one number, what it is counted from, how sure it is, and the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wipdesk.domain.held import HeldState
from wipdesk.ui.file.clock_bar import HEARING, ClockBar, Swatch
from wipdesk.ui.language import say
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from wipdesk.services.file_clock import Clock

_SURE = frozenset({HeldState.EXACT})
_NO_NUMBER = frozenset({HeldState.CANNOT_TELL, HeldState.NOT_HELD})


class ClockCard(Card):
    """How long she has been held before trial, as far as her dates tell."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setAccessibleName(clock.sentence)
        self._head(clock)
        if clock.days:
            self.bar = ClockBar(clock)
            self.body.addWidget(self.bar)
        if clock.legend:
            entries = [_entry(regime, words) for regime, words in clock.legend]
            if any(tick.what == HEARING for tick in clock.ticks):
                entries.append(_entry(HEARING, say("file menu", "Hearing")))
            self.body.addWidget(flowing(*entries, gap=16))
        for remark in clock.remarks:
            told = row(picture("triangle-alert", "amber", 14), label(remark, 12, "amber", wrap=True), gap=6)
            told.setAlignment(told.itemAt(0).widget(), Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(told)

    def _head(self, clock: Clock) -> None:
        if clock.state in _NO_NUMBER:
            self.body.addWidget(label(clock.sentence, 14, "ink", semi=True, wrap=True))
            return
        number = label(clock.number, 34 if len(clock.number) <= 6 else 22, "ink", semi=True)
        lines = [label(clock.title, 14, "ink", semi=True, wrap=True)]
        lines += [label(text, 12, "ink2", wrap=True) for text in (clock.counted_from, clock.bounds) if text]
        beside = column(*lines, gap=1)
        head = row(number, beside, gap=14)
        head.setAlignment(number, Qt.AlignmentFlag.AlignVCenter)
        head.setStretch(1, 1)
        self.body.addLayout(head)
        if clock.sources:
            self.body.addWidget(label(clock.sources, 12, "ink3", wrap=True))


def _entry(regime: str, words: str):  # noqa: ANN202 - a widget around both
    return holding(row(Swatch(regime), label(words, 12, "ink2"), gap=6))
