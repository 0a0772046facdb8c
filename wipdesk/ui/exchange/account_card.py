"""One answer of several: large, with who wrote it, when, on which laptop, and the button that uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from wipdesk.domain.text import balanced
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.parts.layout import Card, row
from wipdesk.ui.parts.text import key, label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.services.conflict_questions import Told

LONGEST = 28
"""Letters of an answer on a button; the card shows the whole."""
SHOWN = 1200
"""Letters of a long text in a card; her file shows the whole."""


class AccountCard(Card):
    """No card weighs more than another: none is first in anything but the order in which they were written."""

    def __init__(self, told: Told, words: str, use: str, *, number: int, act: Callable[[], object]) -> None:
        super().__init__()
        self.version = told.version
        self.setAccessibleName(words)
        shown = shortened(words, SHOWN)
        self.body.addWidget(label(shown, 20 if len(words) <= 60 else 13, semi=True, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(4))
        grid.setColumnStretch(1, 1)
        for name, said in self._facts(told):
            line = grid.rowCount()
            grid.addWidget(label(name, 12, "ink2"), line, 0)
            grid.addWidget(label(said, 12, semi=True, wrap=True), line, 1)
        self.body.addLayout(grid)
        if told.clock_odd:
            odd = self.tr("The clock of that laptop was wrong: the time may not be true.")
            self.body.addWidget(label(odd, 12, "amber", wrap=True))
        self.body.addStretch(1)
        # A button cannot break its words over two lines, and an answer may be long.
        inside = row(label(use, 12, semi=True, wrap=True), key(str(number)), margins=(12, 6, 10, 6), gap=8)
        inside.setStretch(0, 1)
        self.use_button = RowButton(inside, use, act)
        self.use_button.setProperty("rowbutton", None)
        self.body.addWidget(self.use_button)

    def _facts(self, told: Told) -> list[tuple[str, str]]:
        facts = [(self.tr("Written by"), told.who or self.tr("somebody not known here"))]
        facts.append((self.tr("When"), told.when))
        if told.laptop:
            facts.append((self.tr("Laptop"), told.laptop))
        came = self.tr("In a bundle") if told.by_bundle else self.tr("Written on this laptop")
        facts.append((self.tr("Came"), came))
        if told.source:
            facts.append((self.tr("Source"), told.source))
        return facts


def shortened(words: str, longest: int = LONGEST) -> str:
    """An answer, on one line and no longer than a button or card can show."""
    whole = " ".join(words.split())
    return balanced(whole if len(whole) <= longest else whole[: longest - 1] + "…")
