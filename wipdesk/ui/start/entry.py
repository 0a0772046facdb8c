"""A question on the way to a register: its words, the box, and below it what is wrong with the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import label
from wipdesk.ui.start.notice import Notice


class Entry(QWidget):
    """One box with its words."""

    def __init__(self, words: str, box: QWidget, hint: str = "") -> None:
        super().__init__()
        self.box = box
        naming = label(words, 12, "ink2", semi=True)
        naming.setBuddy(box)
        self.trouble = Notice()
        within = column(naming, box, gap=4)
        if hint:
            within.addWidget(label(hint, 12, "ink3", wrap=True))
        within.addWidget(self.trouble)
        self.setLayout(within)
        self.setFocusProxy(box)

    def say(self, trouble: str) -> bool:
        """Show what is wrong, or nothing any more; whether something is."""
        self.trouble.say(trouble)
        self.box.setProperty("trouble", bool(trouble))
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)
        if trouble:
            self.box.setFocus()
        return bool(trouble)
