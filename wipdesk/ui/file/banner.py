"""The line over a tab that says what was just done, and offers to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from wipdesk.ui.parts.buttons import button, icon_button
from wipdesk.ui.parts.layout import row
from wipdesk.ui.parts.text import label, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable


class Banner(QFrame):
    """Hidden until there is something to say; the next thing said replaces it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", 13, "ink", wrap=True)
        self.undo = button("")
        self._act: Callable[[], object] | None = None
        self.undo.clicked.connect(self._undo)
        self.close_button = icon_button("x", self.tr("Put this line away"), self.hide)
        inside = row(self.words, self.undo, self.close_button, margins=(20, 6, 14, 6), gap=10)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.hide()

    def tell(
        self, words: str, *, undo: str = "", act: Callable[[], object] | None = None, tone: str = "accent"
    ) -> None:
        """Say something; with a button that undoes it."""
        self.setProperty("soft", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.words.setText(words)
        self.setAccessibleName(words)
        set_tone(self.words, tone)
        self._act = act
        self.undo.setText(undo)
        self.undo.setVisible(act is not None)
        self.show()
        if act is not None:
            self.undo.setFocus()

    def _undo(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
