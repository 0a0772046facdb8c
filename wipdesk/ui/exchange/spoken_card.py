"""What is read over the phone of one gap: whose it is in words, then numbers and digits large enough to read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from wipdesk.domain.numbers import grouped
from wipdesk.ui.language import say
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.requests import Spoken


class SpokenCard(QFrame):
    """One gap; the digits stand in pairs."""

    def __init__(self, spoken: Spoken) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        numbers, digits = self.tr("Numbers to read out"), self.tr("and these eight digits")
        inside = column(
            label(spoken.sentence, 13, wrap=True),
            label(numbers, 12, "ink2"),
            _aloud(spoken.numbers.split()),
            label(digits, 12, "ink2"),
            _aloud(spoken.digits.split()),
            margins=(12, 8, 12, 10),
            gap=4,
        )
        if spoken.left:
            words = self.tr(
                "{count} more of this laptop are too scattered to read out: the request asks for them."
            )
            inside.addWidget(label(words.format(count=grouped(spoken.left, say)), 12, "ink2", wrap=True))
        self.setLayout(inside)
        self.setAccessibleName(f"{spoken.sentence} {numbers}: {spoken.numbers}, {digits}: {spoken.digits}")


def _aloud(groups: list[str]) -> QWidget:
    """Groups beside each other; figures keep their order in every language."""
    made = [label(group, 18, semi=True) for group in groups]
    for each in made:
        each.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    together = flowing(*made, gap=14)
    together.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return together
