"""The paper form of the intake before it is printed: empty, so it can lie about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk.services import intake_paper
from wipdesk.ui.paper.paper_page import Paper, PaperPage
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class IntakePaperPage(PaperPage):
    """The questions of the intake on paper; by choice with the page that travels closed."""

    name = "intake form"
    help_page = "intake"
    left = Signal()

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, self.tr("Back to the questions"), parent)
        self.closed_page = QCheckBox(self.tr("With the closed page: violence, health, officers"))
        self.closed_page.setFont(theme().font(13))
        self.closed_page.setChecked(True)
        self.closed_page.toggled.connect(lambda _on: self.show_form())
        self.choices.addWidget(self.closed_page)
        self.choices.addStretch(1)

    def leave(self) -> None:
        """Back to the questions on screen."""
        self.left.emit()

    def show_form(self) -> None:
        """Show the form in the language of the window."""
        register, say, closed = self.session.register, self.session.say, self.closed_page.isChecked()
        self.heading.set_whole(self.tr("Intake form"))
        self.show_paper(
            Paper(
                looked_at=lambda: intake_paper.form(register, say, closed_page=closed),
                noted=lambda: intake_paper.form(register, say, closed_page=closed),
                about=self.tr("It names nobody. The questions stand in the order of the screen."),
                file_name=self.tr("intake-form.pdf"),
            )
        )
        self.pages.setFocus()
