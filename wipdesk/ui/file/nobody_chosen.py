"""What stands in place of a file while no woman is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.ui.moves import Moves


class NobodyChosen(QWidget):
    """A quiet card with what one can begin with; none while the list beside it says how to begin."""

    def __init__(self, moves: Moves) -> None:
        super().__init__()
        self.card = card = Card()
        card.setMaximumWidth(theme().px(480))
        card.body.addWidget(title(self.tr("No woman is chosen"), 16))
        words = self.tr("Choose one in the list to open her file. Or begin with one of these.")
        card.body.addWidget(label(words, 13, "ink2", wrap=True))
        self.add = button(self.tr("Add a woman"), lambda: moves.intake_wanted.emit(""), icon_name="plus")
        self.read = button(
            self.tr("Read a bundle"), lambda: moves.page_wanted.emit("exchange"), icon_name="file-down"
        )
        self.search = button(self.tr("Search"), lambda: moves.page_wanted.emit("women"), icon_name="search")
        card.body.addLayout(row(self.add, self.read, self.search, None, margins=(0, 6, 0, 0)))
        card.setAccessibleName(self.tr("No woman is chosen"))
        self.setLayout(column(None, row(None, card, None), None, None, margins=(20, 20, 20, 20)))
