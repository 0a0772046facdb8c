"""A word beside what it is about: a trouble in amber, or something to know, with its next step where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, empty_out, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton


class Notice(QFrame):
    """Is not there while it has nothing to say."""

    def __init__(self, icon_name: str = "triangle-alert", tone: str = "amber") -> None:
        super().__init__()
        self.setProperty("soft", tone)
        self.words = label("", 12, tone, wrap=True)
        self.buttons: list[QPushButton] = []
        self._steps = row(gap=6)
        said = row(
            picture(icon_name, tone, 15),
            column(self.words, self._steps, gap=2),
            gap=8,
            margins=(12, 7, 12, 7),
        )
        said.setStretch(1, 1)
        self.setLayout(said)
        self.hide()

    def say(self, text: str, steps: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say something, with the steps that can be taken now; nothing: it goes."""
        self.words.setText(text)
        self.setAccessibleName(text)
        empty_out(self._steps)
        self.buttons = [quiet_button(words, act) for words, act in steps]
        for step in self.buttons:
            self._steps.addWidget(step)
        if self.buttons:
            self._steps.addStretch(1)
        self.setVisible(bool(text))
