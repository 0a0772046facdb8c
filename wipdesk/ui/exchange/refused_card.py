"""A file that is not taken: why, and that nothing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from pathlib import Path


class RefusedCard(Card):
    """The sentence of the refusal; the next file may be better."""

    closed = Signal()
    another_wanted = Signal()

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        heading = label(self.tr("This file was not taken in"), 14, "amber", semi=True, wrap=True)
        self.body.addLayout(row(picture("triangle-alert", "amber"), heading, gap=10))
        self.body.addWidget(label(path.name, 12, "ink2", wrap=True))
        self.said = label(sentence, 13, wrap=True)
        self.body.addWidget(self.said)
        self.another = button(self.tr("Choose another file…"), self.another_wanted.emit)
        self.close_button = button(self.tr("Close"), self.closed.emit)
        self.body.addWidget(flowing(self.another, self.close_button))
