"""Is she here already? Asked under the row of a new woman; it never stops the typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, picture

if TYPE_CHECKING:
    from wipdesk.services.candidates import CandidateRow

SAME, NOT_HER, LATER = "same", "different", ""


class AlikeStrip(QFrame):
    """The likeliest woman, what fits in words, and three equal answers."""

    answered = Signal(str)

    def __init__(self, found: CandidateRow) -> None:
        super().__init__()
        self.found = found
        self.setProperty("soft", "amber")
        about = " · ".join(part for part in (found.code, found.place) if part)
        asked = self.tr("Is this {name}?").format(name=found.name)
        self.setAccessibleName(asked)
        self.question = ElidedLabel(f"{asked}  {about}", 13, semi=True)
        reasons = label("; ".join((*found.reasons, *found.differences)), 12, "ink2", wrap=True)
        words = holding(column(self.question, reasons, gap=1))
        self.buttons = {
            SAME: self._button(self.tr("Same woman"), SAME, 1),
            NOT_HER: self._button(self.tr("Not her"), NOT_HER, 2),
            LATER: self._button(self.tr("Later"), LATER, 3),
        }
        inside = row(picture("users", "amber", 16), words, *self.buttons.values(), margins=(10, 6, 10, 6))
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def _button(self, words: str, said: str, number: int) -> QPushButton:
        made = button(f"{words}  Alt+{number}", lambda: self.answered.emit(said))
        made.setAccessibleName(self.tr("{answer}: {name}").format(answer=words, name=self.found.name))
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made
