"""Something to be written down or read out: words of a passphrase, or check digits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import label


class WordsCard(QFrame):
    """Shows it large; it reads from the left in every language."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__()
        self.setProperty("row", True)
        self.text = label(text, 18, semi=True, wrap=True)
        self.text.setAccessibleName(name)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLayout(column(self.text, margins=(16, 12, 16, 12)))
