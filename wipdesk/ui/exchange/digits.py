"""Five groups of digits that two people read to each other, large enough to read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt

from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme


class DigitsCard(Card):
    """The digits, group by group, with the sentence that says what to do with them."""

    def __init__(self, sentence: str, digits: str) -> None:
        super().__init__()
        self.digits = digits
        self.body.addWidget(label(sentence, 13, wrap=True))
        groups = [label(group, 24, semi=True) for group in digits.split()]
        for group in groups:
            # Digits keep their order in every language.
            group.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            group.setMinimumWidth(theme().px(84))
        together = flowing(*groups, gap=12)
        together.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.body.addWidget(together)
        self.setAccessibleName(f"{sentence} {digits}")
