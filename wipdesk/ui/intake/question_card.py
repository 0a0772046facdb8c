"""The card of the intake: the bar of steps, the question, its boxes, who looks alike, and three buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.intake.candidate_list import CandidateList
from wipdesk.ui.intake.step_bar import StepBar
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import label, set_tone, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

_WIDTH = 640
_LEAVE = QT_TRANSLATE_NOOP("intake", "Leave; what is saved stays")


class QuestionCard(Card):
    """Shows one question; what is done with the answers is the page's."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self.setMaximumWidth(theme().px(_WIDTH))
        self.setMinimumWidth(theme().px(320))
        self.bar = StepBar(steps)
        self._question = title("", 20)
        self._question.setWordWrap(True)
        self._hint = label("", 13, "ink2", wrap=True)
        self.said = label("", 13, "amber", wrap=True)
        self.alike = CandidateList()
        self.busy = False
        self._boxes = column(gap=10)
        self._around_boxes = holding(self._boxes)
        self.back_button = button(self.tr("Back"))
        self.skip_button = button(self.tr("Skip for now"))
        self.go_on_button = button("", primary=True)
        px = theme().px
        self.body.setContentsMargins(px(28), px(18), px(28), px(20))
        for item in (self.bar, self._question, self._hint, self.said):
            self.body.addWidget(item)
        self.body.addWidget(self._around_boxes)
        self.body.addWidget(self.alike)
        self.body.addSpacing(px(6))
        self.body.addLayout(row(self.back_button, self.skip_button, None, self.go_on_button, gap=8))

    def ask(self, at: int, question: str, hint: str) -> None:
        """Show another question, with no boxes yet."""
        self.bar.show_step(at)
        self._question.setText(question)
        self._hint.setText(hint)
        self.said.hide()
        self.alike.show_rows(())
        empty_out(self._boxes)
        self.back_button.setVisible(at > 0)
        self.skip_button.setVisible(at > 0)

    def add_box(self, words: str, editor: QWidget) -> None:
        """Put a box under its words."""
        beside = label(words, 13, semi=True)
        beside.setBuddy(editor)
        editor.setAccessibleName(words)
        box = QFrame()
        box.setLayout(column(beside, editor, gap=3))
        self._boxes.addWidget(box)

    def say(self, words: str, tone: str) -> None:
        """Say something above the boxes: a refusal, or that this was half typed."""
        self.said.setText(words)
        set_tone(self.said, tone)
        self.said.show()

    def set_busy(self, *, busy: bool) -> None:
        """While it is being saved no button is pressed twice, and nothing is typed that would not be saved."""
        self.busy = busy
        self._around_boxes.setEnabled(not busy)
        for made in (self.go_on_button, self.skip_button, self.back_button):
            made.setEnabled(not busy)


def in_the_middle(card: QuestionCard, leave: Callable[[], object]) -> ScrolledColumn:
    """The card in the middle of a page that scrolls, with the way out above it."""
    page = ScrolledColumn(margins=(20, 10, 20, 16), gap=8)
    words = say("intake", _LEAVE)
    page.body.addLayout(row(quiet_button(words, leave, icon_name="arrow-left"), None))
    middle = row()
    middle.addStretch(1)
    middle.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
    middle.addStretch(1)
    page.body.addLayout(middle)
    page.body.addStretch(1)
    return page
