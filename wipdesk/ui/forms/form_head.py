"""The top of a form: what it is about, what was restored, what was refused, and what there is to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN = 4


class FormHead(QFrame):
    """Says everything there is to say about the whole form, in the page itself and never in a box."""

    field_wanted = Signal(str)
    """A problem was chosen: the name of its field."""
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("edge", "bottom")
        self.title = ElidedLabel("", 16, semi=True)
        self.about = ElidedLabel("", 12, "ink2")
        self.back = quiet_button(self.tr("Back to her file"), self.back_wanted.emit, icon_name="arrow-left")
        self.restored = label("", 12, "blue", wrap=True)
        self.said = label("", 13, "amber", semi=True, wrap=True)
        mark = picture("triangle-alert", "amber", 16)
        self._said_row = holding(row(mark, self.said, gap=6))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(4))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.heading = label("", 12, "ink2", wrap=True)
        self.problems = holding(column(self.heading, self._grid, gap=2))
        for part in (self.restored, self._said_row, self.problems, self.about):
            part.hide()
        self.setLayout(
            column(
                row(self.back, None),
                self.title,
                self.about,
                self.restored,
                self._said_row,
                self.problems,
                margins=(20, 8, 20, 8),
                gap=3,
            )
        )

    def show_about(self, title: str, about: str) -> None:
        """Say whose and which record it is."""
        self.title.set_whole(title)
        self.about.set_whole(about)
        self.about.setVisible(bool(about))

    def say_restored(self, words: str) -> None:
        """Say that this was typed before and is not recorded yet; empty: it is not so."""
        self.restored.setText(words)
        self.restored.setVisible(bool(words))

    def say(self, sentence: str) -> None:
        """Say what was refused; empty: nothing was."""
        self.said.setText(sentence)
        self._said_row.setVisible(bool(sentence))

    def show_problems(self, found: Sequence[tuple[str, str, str]], *, stops: bool = False) -> None:
        """List what there is to look at: field, its label and why. `stops`: one of them must be put right to save."""
        empty_out(self._grid)
        one = self.tr("One thing to look at. It does not stop you from saving.")
        several = self.tr("{count} things to look at. They do not stop you from saving.")
        if stops:
            one = several = self.tr("A text is too long to be saved. Nothing is cut off.")
        self.heading.setText(one if len(found) == 1 else several.format(count=len(found)))
        for at, (name, words, why) in enumerate(found[:_SHOWN]):
            go = quiet_button(words, lambda name=name: self.field_wanted.emit(name))
            self._grid.addWidget(go, at, 0, Qt.AlignmentFlag.AlignTop)
            reason = label(why, 12, "amber", wrap=True)
            self._grid.addWidget(reason, at, 1, Qt.AlignmentFlag.AlignVCenter)
        self.problems.setVisible(bool(found))
