"""The head of the first windows: the sign, the name of the program, one line, and the language."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from wipdesk import settings
from wipdesk.ui.frame.navigation import sign_of_wipdesk
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.start.language_choice import LanguageChoice
from wipdesk.ui.theme import theme


class Head(QWidget):
    """Says that this is wipdesk, and on its own no more: not what it is for, nor for whom."""

    def __init__(self, *, sign: int = 32, with_language: bool = True) -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(sign_of_wipdesk(theme().px(sign)))
        mark.setFixedSize(theme().px(sign), theme().px(sign))
        self.line = label("", 12, "ink2")
        self.line.hide()
        self.language = LanguageChoice(settings.load().language)
        line = row(mark, column(label("wipdesk", 15, semi=True), self.line, gap=0), None, gap=12)
        if with_language:
            line.addWidget(self.language)
        self.setLayout(line)

    def set_line(self, text: str) -> None:
        """Say something below the name."""
        self.line.setText(text)
        self.line.setVisible(bool(text))
