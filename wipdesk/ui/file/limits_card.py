"""The card of limits of time in the law: what her dates show against each, the most urgent first, in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.clocks.wording import CONTEXT, NOT_ADVICE, OUTCOMES
from wipdesk.services.file_words import Tone
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, Item, column, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.services.clocks import ClockLine
    from wipdesk.services.file_words import Target

SHOWN = 3
"""Lines shown at once; the rest folds."""
_ICONS = {
    Outcome.OVERDUE: "triangle-alert",
    Outcome.POSSIBLY: "circle-help",
    Outcome.WITHIN: "circle-check",
    Outcome.CANNOT_TELL: "circle-dashed",
}
_TONES = {Tone.RED: "red", Tone.AMBER: "amber", Tone.GREEN: "green"}


class LimitsCard(Card):
    """What the rules come to on this file."""

    def __init__(self, limits: tuple[ClockLine, ...], act: Callable[[Target], object]) -> None:
        super().__init__()
        self._act = act
        self.heading = label(self.tr("Limits of time in the law"), 13, semi=True)
        self.setAccessibleName(self.heading.text())
        self.body.addLayout(row(self.heading, None))
        told = [each for each in limits if each.outcome is not Outcome.CANNOT_TELL]
        first = (told or list(limits))[:SHOWN]
        self._rest = [each for each in limits if each not in first]
        self._lines = column(gap=6)
        self.body.addLayout(self._lines)
        self._show(first)
        if self._rest:
            self.more = quiet_button(self._more_words(bool(told)), self._unfold, icon_name="chevron-down")
            self.body.addWidget(self.more)
        self.body.addWidget(label(say(CONTEXT, NOT_ADVICE), 12, "ink3", wrap=True))

    def _more_words(self, told: bool) -> str:
        silent = sum(each.outcome is Outcome.CANNOT_TELL for each in self._rest)
        if told and silent == len(self._rest):
            return self.tr("Show what cannot be told ({count})").format(count=silent)
        return self.tr("Show {count} more").format(count=len(self._rest))

    def _unfold(self) -> None:
        self.more.hide()
        self._show(self._rest)

    def _show(self, limits: list[ClockLine]) -> None:
        for each in limits:
            self._lines.addWidget(self._line(each))

    def _line(self, limit: ClockLine) -> RowButton:
        tone = _TONES.get(limit.tone, "green" if limit.outcome is Outcome.WITHIN else "ink2")
        outcome = say(CONTEXT, OUTCOMES[limit.outcome])
        words: list[Item] = [
            label(
                " · ".join(each for each in (outcome, limit.which) if each), 12, tone, semi=True, wrap=True
            ),
            label(limit.sentence, 13, "ink", wrap=True),
        ]
        lacking = self.tr("Lacking: {facts}").format(facts="; ".join(limit.lacking)) if limit.lacking else ""
        below = [each for each in (limit.details, lacking, *limit.remarks) if each]
        words += [label(each, 12, "ink2", wrap=True) for each in below]
        words.append(label(limit.version, 11, "ink3"))
        inside = row(
            picture(_ICONS[limit.outcome], tone, 18),
            column(*words, gap=1),
            margins=(10, 7, 10, 7),
            gap=12,
        )
        inside.setStretch(1, 1)
        name = ". ".join(each for each in (outcome, limit.which, limit.sentence, *below) if each)
        return RowButton(inside, name, partial(self._act, limit.target))
