"""What was erased in this office: on whose order, and which laptops have said that they carried it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services import erasing_words
from wipdesk.services.erased_board import State
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

    from wipdesk.services.erased_board import ErasedFile, OnLaptop
    from wipdesk.ui.session import Session

_ICONS = {
    State.DONE: ("circle-check", "green"),
    State.HAS_ORDER: ("hourglass", "amber"),
    State.NOT_HEARD: ("triangle-alert", "amber"),
    State.PUT_BACK: ("triangle-alert", "amber"),
}


class ErasedList(Card):
    """One part for each order, a line for each laptop; state is said in words and beside an icon."""

    def __init__(self, session: Session, files: Sequence[ErasedFile]) -> None:
        super().__init__(self.tr("Erased for good"))
        self._say = session.say
        for file in files:
            self.body.addLayout(self._told(file))

    def _told(self, file: ErasedFile) -> QVBoxLayout:
        said = column(label(erasing_words.order_line(file, self._say), 13, semi=True, wrap=True), gap=2)
        done = file.done == len(file.laptops)
        said.addWidget(
            label(erasing_words.count_line(file, self._say), 12, "green" if done else "amber", wrap=True)
        )
        for laptop in () if done else file.laptops:
            said.addLayout(self._line(laptop))
        if file.came_since:
            said.addWidget(label(erasing_words.came_line(file, self._say), 12, "amber", wrap=True))
        return said

    def _line(self, laptop: OnLaptop) -> QHBoxLayout:
        name, tone = _ICONS[laptop.state]
        words = label(erasing_words.laptop_line(laptop, self._say), 12, "ink2", wrap=True)
        line = row(picture(name, tone, 14), words, gap=6)
        line.setStretch(1, 1)
        return line
