"""The page of today before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk.services import today_paper
from wipdesk.ui.paper.paper_page import Paper, PaperPage
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class TodayPaperPage(PaperPage):
    """The same lines as on the screen, with a square to tick; by choice with codes instead of names."""

    name = "today-paper"
    help_page = "today"
    left = Signal()

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, self.tr("Back to today"), parent)
        self.mine = False
        self.heading.set_whole(self.tr("Today, on paper"))
        self.coded = QCheckBox(self.tr("Codes instead of names"))
        self.coded.setFont(theme().font(13))
        self.coded.toggled.connect(lambda _on: self._render())
        self.choices.addWidget(self.coded)
        self.choices.addStretch(1)

    def leave(self) -> None:
        """Back to the lines."""
        self.left.emit()

    def show_today(self, *, mine: bool) -> None:
        """Show the page of my files, or of the whole office."""
        self.mine = mine
        self._render()
        self.pages.setFocus()

    def _render(self) -> None:
        register, say, mine, coded = (
            self.session.register,
            self.session.say,
            self.mine,
            self.coded.isChecked(),
        )
        about = (
            self.tr("Codes instead of names.") if coded else self.tr("For the office only: it names women.")
        )
        self.show_paper(
            Paper(
                looked_at=lambda: today_paper.look(register, mine=mine, coded=coded, say=say),
                noted=lambda: today_paper.take(register, mine=mine, coded=coded, say=say),
                about=about,
                file_name=self.tr("today.pdf"),
            )
        )
