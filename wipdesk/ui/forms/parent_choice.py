"""Which matter a new charge, hearing or decision on bail belongs to, when that is not clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, row
from wipdesk.ui.parts.text import label, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from wipdesk.services.record_choices import Choice


class ParentChoice(ScrolledColumn):
    """Asks once, with one button for each matter."""

    chosen = Signal(str)
    new_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, kind: str, matters: Sequence[Choice]) -> None:
        super().__init__()
        self.body.addLayout(
            row(
                quiet_button(self.tr("Back to her file"), self.back_wanted.emit, icon_name="arrow-left"), None
            )
        )
        card = Card()
        question = self.tr("{kind}: in which matter?") if matters else self.tr("{kind}: in a matter")
        card.body.addWidget(title(question.format(kind=kind), 16))
        if not matters:
            hint = self.tr(
                "She has no matter in the register yet. Record it first, with what is known of it."
            )
            card.body.addWidget(label(hint, 13, "ink2", wrap=True))
        self.buttons: list[QPushButton] = []
        for matter in matters:
            words = column(label(matter.words, 13, wrap=True), margins=(10, 8, 10, 8))
            made = RowButton(words, matter.words, lambda matter=matter.id: self.chosen.emit(matter))
            made.setAutoDefault(True)  # Enter chooses too, as on any list
            self.buttons.append(made)
            card.body.addWidget(made)
        self.new = button(self.tr("Record a matter"), self.new_wanted.emit, icon_name="plus")
        card.body.addLayout(row(self.new, None))
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.setFocusProxy(self.buttons[0] if self.buttons else self.new)
        on_key(self, "Esc", self.back_wanted.emit, self.tr("Back to her file"))
