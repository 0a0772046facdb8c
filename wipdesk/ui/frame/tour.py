"""The first tour, on a practice register only: a line above the foot that says what to try next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from wipdesk import settings
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

CONTEXT = "tour"
STEPS: tuple[tuple[str, str], ...] = (
    (
        "women",
        QT_TRANSLATE_NOOP(
            "tour", "These women are invented. Type three letters of a name, and press Enter to open a file."
        ),
    ),
    (
        "file",
        QT_TRANSLATE_NOOP(
            "tour",
            "The big number is the days she has been held before trial. “At least” and “at most” are honest bounds.",
        ),
    ),
    (
        "file",
        QT_TRANSLATE_NOOP(
            "tour",
            "Press Record…, then Hearing. Write a date as you would say it: 12 November, or about March 2026.",
        ),
    ),
    (
        "file",
        QT_TRANSLATE_NOOP(
            "tour", "Half way through, press Ctrl+L. Unlock again: what you had typed is still there."
        ),
    ),
    (
        "today",
        QT_TRANSLATE_NOOP(
            "tour",
            "Today lists what is due and what is late, over all files. Each line opens where it is put right.",
        ),
    ),
    (
        "visits",
        QT_TRANSLATE_NOOP(
            "tour",
            "Choose a prison and print its round sheet. After it, one key for each woman: seen, released, moved.",
        ),
    ),
    (
        "conflicts",
        QT_TRANSLATE_NOOP(
            "tour",
            "Two paralegals heard two different dates. Nothing was overwritten: read both, and decide with 1 or 2.",
        ),
    ),
    (
        "summary",
        QT_TRANSLATE_NOOP(
            "tour",
            "This is what a magistrate would be handed. Look at what each of its faces leaves out.",
        ),
    ),
    (
        "women",
        QT_TRANSLATE_NOOP(
            "tour", "That is the main job. F1 explains any page; Ctrl+K finds any woman and any command."
        ),
    ),
)
"""Where each step is tried, and what it says."""


class TourBar(QFrame):
    """One step of the tour at a time; leaving it is always one press away, and it does not come back by itself."""

    place_wanted = Signal(str)
    """A page, or file or summary: where the step is tried."""
    step_shown = Signal(int)

    def __init__(self, session: Session, *, at: int = 0) -> None:
        super().__init__()
        self.session = session
        self.at = at
        self.setProperty("soft", "accent")
        self.setAccessibleName(self.tr("First tour"))
        self._count = label("", 12, "accent", semi=True)
        self._words = label("", 13, "ink", wrap=True)
        self.next_button = button("", self.go_on)
        self.leave_button = quiet_button(self.tr("Leave the tour"), self.leave)
        inside = row(
            picture("graduation-cap", "accent", 18),
            self._count,
            self._words,
            self.leave_button,
            self.next_button,
            margins=(20, 6, 20, 6),
            gap=10,
        )
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self._show()

    def go_on(self) -> None:
        """To the next step, and to the place where it is tried."""
        if self.at + 1 == len(STEPS):
            self.leave()
            return
        self.at += 1
        self._show()
        self.step_shown.emit(self.at)
        self.place_wanted.emit(STEPS[self.at][0])

    def leave(self) -> None:
        """Put the tour away for good; the guide still has it."""
        self.hide()
        settings.save(replace(settings.load(), toured=True))

    def _show(self) -> None:
        self._count.setText(self.tr("{now} of {all}").format(now=self.at + 1, all=len(STEPS)))
        self._words.setText(self.session.say(CONTEXT, STEPS[self.at][1]))
        last = self.at + 1 == len(STEPS)
        self.next_button.setText(self.tr("Finish the tour") if last else self.tr("Next"))
