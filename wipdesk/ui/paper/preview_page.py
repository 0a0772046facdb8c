"""The summary on paper before it is paper: three faces, and what each leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup

from wipdesk.domain.naming import display_name
from wipdesk.services import case_files, printing
from wipdesk.ui.paper.paper_page import Paper, PaperPage
from wipdesk.ui.parts.buttons import chip_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

AGREED = "agreed"
"""The half page for her, beside the three faces of the summary."""


class PreviewPage(PaperPage):
    """One woman's summary as it will be printed."""

    name = "summary"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, self.tr("Back to her file"), parent)
        self.woman = ""
        self.face = "court"
        self._faces = QButtonGroup(self)
        for face, words in self._faces_in_words():
            self.choices.addWidget(self._chip(face, words))
        self.choices.addStretch(1)

    def _faces_in_words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("court", self.tr("For the court")),
            ("full", self.tr("Full, for the office")),
            ("anonymous", self.tr("Without names")),
            (AGREED, self.tr("What we agreed, for her")),
        )

    def _chip(self, face: str, words: str) -> QPushButton:
        return chip_button(self._faces, words, lambda: self.show_face(face), on=face == self.face)

    def show_woman(self, woman: str) -> None:
        """Show the summary of her file."""
        self.woman = woman
        file = case_files.open_file(self.session.register, woman)
        self.heading.set_whole(self.tr("Summary of {name}").format(name=display_name(file, self.session.say)))
        self._render()
        self.pages.setFocus()

    def show_face(self, face: str) -> None:
        """Show it for another reader."""
        self.face = face
        self._render()

    def _render(self) -> None:
        woman, face, session = self.woman, self.face, self.session
        self.show_paper(
            Paper(
                looked_at=lambda: _looked_at(session, woman, face),
                noted=lambda: _noted(session, woman, face),
                about=self._about(),
                file_name=self.tr("agreed.pdf") if face == AGREED else self.tr("summary.pdf"),
            )
        )

    def _about(self) -> str:
        return {
            "court": self.tr(
                "Leaves out health, relatives, telephones, notes, children’s details and own fields."
            ),
            "full": self.tr("For the office only: holds names, telephones and notes."),
            "anonymous": self.tr("Leaves out names, places, numbers and all that was written freely."),
            AGREED: self.tr(
                "Read it to her in her language, and give it to her only if she wants it. "
                "It holds no name, no charge and nothing written freely."
            ),
        }[self.face]


def _looked_at(session: Session, woman: str, face: str) -> Any:
    file = case_files.open_file(session.register, woman)
    if face == AGREED:
        return printing.agreed_rendered(session.register, file, say=session.say)
    return printing.rendered(session.register, file, face=printing.FACES[face], say=session.say)


def _noted(session: Session, woman: str, face: str) -> Any:
    if face == AGREED:
        return printing.agreed(session.register, woman, say=session.say)
    return printing.case_summary(session.register, woman, face=printing.FACES[face], say=session.say)
