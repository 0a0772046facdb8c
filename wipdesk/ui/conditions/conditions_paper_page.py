"""The questions about a place on paper: a blank sheet to take along, or what was found at a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk.services import conditions_paper
from wipdesk.ui.paper.paper_page import Paper, PaperPage
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class ConditionsPaperPage(PaperPage):
    """One paper at a time; a box above it says which of its two forms."""

    name = "conditions-paper"
    help_page = "conditions"
    left = Signal()

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, self.tr("Back"), parent)
        self.visit, self.place, self.blank = "", "", True
        self.other_form = QCheckBox()
        self.other_form.setFont(theme().font(13))
        self.other_form.toggled.connect(lambda _on: self._render())
        self.choices.addWidget(self.other_form)
        self.choices.addStretch(1)

    def leave(self) -> None:
        """Back to the questions, or to the choice of a visit."""
        self.left.emit()

    def show_blank(self, *, visit: str = "", place: str = "", quick: bool = True) -> None:
        """A sheet to take along: for a visit that was begun, or for a place."""
        self.visit, self.place, self.blank = visit, place, True
        self._begin(
            self.tr("Conditions: blank sheet"), self.tr("All questions, not only the quick set"), on=not quick
        )

    def show_report(self, visit: str) -> None:
        """What was found at a visit."""
        self.visit, self.place, self.blank = visit, "", False
        self._begin(self.tr("Conditions: what was found"), self.tr("A copy to hand out"), on=False)

    def _begin(self, heading: str, form: str, *, on: bool) -> None:
        self.heading.set_whole(heading)
        self.other_form.blockSignals(True)
        self.other_form.setText(form)
        self.other_form.setAccessibleName(form)
        self.other_form.setChecked(on)
        self.other_form.blockSignals(False)
        self._render()
        self.pages.setFocus()

    def _render(self) -> None:
        self.show_paper(self._blank_sheet() if self.blank else self._report())

    def _blank_sheet(self) -> Paper:
        register, say, visit, place = self.session.register, self.session.say, self.visit, self.place
        quick = not self.other_form.isChecked()
        return Paper(
            looked_at=lambda: conditions_paper.look_blank(register, visit, say, quick=quick, place=place),
            noted=lambda: conditions_paper.take_blank(register, visit, say, quick=quick, place=place),
            about=self.tr("Write no name on it."),
            file_name=self.tr("conditions-sheet.pdf"),
        )

    def _report(self) -> Paper:
        register, say, visit = self.session.register, self.session.say, self.visit
        out = self.other_form.isChecked()
        about = self.tr("With all notes: for your office. Tick “A copy to hand out” before you give it away.")
        if out:
            about = self.tr("Without notes, and without answers that may point at somebody.")
        return Paper(
            looked_at=lambda: conditions_paper.look_report(register, visit, say, to_hand_out=out),
            noted=lambda: conditions_paper.take_report(register, visit, say, to_hand_out=out),
            about=about,
            file_name=self.tr("conditions-report.pdf"),
        )
