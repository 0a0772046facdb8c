"""What stands above every page: that all this is practice, or that the register is about to lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from wipdesk.domain.date_words import day_words
from wipdesk.ui.parts.layout import row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from wipdesk.ui.session import Session


class PracticeBanner(QFrame):
    """Says on every page that the women here are invented, and which day it is told to be."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("practice", True)
        words = self.tr("PRACTICE: everybody here is invented. Nothing real can be lost.")
        given = session.register.day_given
        if given is not None:
            words += " " + self.tr("Today is taken to be {day}.").format(day=day_words(given, session.say))
        self.setLayout(row(label(words, 12, "ink", semi=True, wrap=True), margins=(20, 4, 20, 4)))
        self.setAccessibleName(words)


class LockBanner(QFrame):
    """Counts down before the register locks itself; any key keeps it open."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("soft", "amber")
        self._words = label("", 12, "amber", semi=True)
        self.setLayout(row(picture("lock", "amber", 14), self._words, None, margins=(20, 4, 20, 4)))
        self.hide()

    def show_seconds(self, seconds: int) -> None:
        """Say how long is left; none: the danger is over."""
        self._words.setText(self.tr("Locks in {count} s. Press any key to stay.").format(count=seconds))
        self.setVisible(seconds > 0)
