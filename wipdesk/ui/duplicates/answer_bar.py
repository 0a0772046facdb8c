"""The three answers to "is this the same?": of one weight, none chosen beforehand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import key, label, picture

PAUSE_MS = 350
SAME, DIFFERENT, LATER = "same", "different", "later"


class AnswerBar(QWidget):
    """The same, not the same, or later."""

    answered = Signal(str)

    def __init__(self, same: str, different: str, later: str) -> None:
        super().__init__()
        self._ready = False
        # The second click of a double click, or a key pressed twice, must not answer a pair nobody has looked at.
        QTimer.singleShot(PAUSE_MS, self, self._let_answer)
        self.buttons = {
            SAME: self._button(SAME, "link-2", same, "1"),
            DIFFERENT: self._button(DIFFERENT, "unlink-2", different, "2"),
            LATER: self._button(LATER, "message-circle-question-mark", later, "3"),
        }
        words = self.tr(
            "Nothing is copied or deleted: both stay as they were written. Your answer travels with the next bundle, "
            "and can be taken back."
        )
        self.trouble = label("", 13, "amber", wrap=True)
        self.trouble.hide()
        self.setLayout(
            column(self.trouble, flowing(*self.buttons.values()), label(words, 12, "ink2", wrap=True), gap=8)
        )

    def answer(self, said: str) -> None:
        """Take an answer, if the pair has stood long enough to be looked at."""
        if self._ready:
            self._ready = False
            self.answered.emit(said)

    def can_answer(self) -> bool:
        """Whether an answer is taken now."""
        return self._ready

    def refuse(self, sentence: str) -> None:
        """Say why the answer was not written."""
        self.trouble.setText(sentence)
        self.trouble.setAccessibleName(sentence)
        self.trouble.show()
        self._ready = True

    def _let_answer(self) -> None:
        self._ready = True

    def _button(self, said: str, icon_name: str, words: str, keys: str) -> RowButton:
        inside = row(
            picture(icon_name, "ink", 16),
            label(words, 13, semi=True),
            key(keys),
            margins=(12, 7, 12, 7),
            gap=8,
        )
        made = RowButton(inside, words, partial(self.answer, said))
        made.setProperty("rowbutton", None)
        return made
