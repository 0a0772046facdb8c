"""The round sheet before it is printed. Printing it begins the visit, which keeps the order of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk.services import round_paper
from wipdesk.ui.paper.paper_page import Paper, PaperPage
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wipdesk.services.rounds import RoundLine
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class RoundPaperPage(PaperPage):
    """The sheet of one prison, with initials or, by choice, with full names."""

    name = "round"
    help_page = "visits"
    left = Signal()

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, self.tr("Back to the visit"), parent)
        self.place = ""
        self.lines: Sequence[RoundLine] = ()
        self.named = QCheckBox(self.tr("Full names instead of initials"))
        self.named.setFont(theme().font(13))
        self.named.toggled.connect(lambda _on: self._render())
        self.choices.addWidget(self.named)
        self.choices.addStretch(1)

    def leave(self) -> None:
        """Back to the rows."""
        self.left.emit()

    def show_round(self, place: str, lines: Sequence[RoundLine], heading: str) -> None:
        """Show the sheet of a prison."""
        self.place, self.lines = place, lines
        self.heading.set_whole(heading)
        self.named.setChecked(False)
        self._render()
        self.pages.setFocus()

    def _render(self) -> None:
        register, say, named = self.session.register, self.session.say, self.named.isChecked()
        place, lines = self.place, self.lines
        self.show_paper(
            Paper(
                looked_at=lambda: round_paper.look(register, place, lines, say, named=named),
                noted=lambda: round_paper.take(register, place, lines, say, named=named)[1],
                about=self._about(named=named),
                file_name=self.tr("round-sheet.pdf"),
            )
        )

    def _about(self, *, named: bool) -> str:
        if named:
            return self.tr(
                "Names every woman: keep it on you. Printing begins the visit; destroy it after typing up."
            )
        return self.tr(
            "Initials and codes only. Printing begins the visit; destroy the sheet after typing up."
        )
