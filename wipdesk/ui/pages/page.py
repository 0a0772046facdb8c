"""What every page of the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.ui.parts.layout import column

if TYPE_CHECKING:
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class Page(QWidget):
    """One page; made with what all pages share and with the way to ask for another."""

    name = ""
    """How the frame knows it."""
    help_page = "start"
    """The page of `resources/help` that F1 opens here."""

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.moves = moves

    def put_under(self, head: QWidget, rest: QWidget) -> None:
        """Lay the page out: a head that stays, and under it what scrolls."""
        around = column(head, rest, gap=0)
        around.setStretch(1, 1)
        self.setLayout(around)

    def opened(self) -> None:
        """Called each time the page comes to the front."""

    def keep_drafts(self) -> None:
        """Keep in the register whatever stands half typed here; called before a lock and before closing."""

    def folded(self, narrow: bool) -> None:
        """Told when the window becomes narrower than 1200 pixels, or wider again."""
