"""The head of the page: which pair of how many, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from wipdesk.ui.parts.buttons import icon_button, quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label


class PairHead(QFrame):
    """Title, where one is, back and ahead."""

    step_wanted = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("edge", "bottom")
        self.count = label("", 12, "ink2", wrap=True)
        self.all_button = quiet_button(self.tr("Show all women"), self.all_wanted.emit)
        self._walk = (
            icon_button("chevron-left", self.tr("The pair before"), lambda: self.step_wanted.emit(-1)),
            icon_button("chevron-right", self.tr("The next pair"), lambda: self.step_wanted.emit(1)),
        )
        title = label(self.tr("Is this the same woman?"), 18, semi=True, wrap=True)
        top = row(title, self.all_button, *self._walk, gap=8)
        top.setStretch(0, 1)
        self.setLayout(column(top, self.count, margins=(20, 12, 20, 10), gap=2))

    def say(self, words: str) -> None:
        """Say where one is."""
        self.count.setText(words)

    def let_walk(self, *, can: bool) -> None:
        """Whether there is another pair to go to."""
        for each in self._walk:
            each.setVisible(can)
