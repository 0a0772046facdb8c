"""The card of the intake: the bar of steps, the question, its boxes, who looks alike, and three buttons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui import ask
from wipdesk.ui.intake.candidate_list import CandidateList
from wipdesk.ui.intake.step_bar import StepBar
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import label, tell, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

_WIDTH = 640
_LOW = 580
_LEAVE = QT_TRANSLATE_NOOP("intake", "Leave; what is typed is kept")
_DISCARD = QT_TRANSLATE_NOOP("intake", "Discard what is half typed")
_ON_PAPER = QT_TRANSLATE_NOOP("intake", "Form on paper")
_SURE = QT_TRANSLATE_NOOP("intake", "Discard what is half typed?")
_SAVED_STAYS = QT_TRANSLATE_NOOP(
    "intake", "What was saved stays in her file. What is half typed cannot be brought back."
)
_NOTHING_SAVED = QT_TRANSLATE_NOOP(
    "intake", "Nothing of her was saved, and what is typed cannot be brought back."
)
_DO, _STAY = QT_TRANSLATE_NOOP("intake", "Discard what is typed"), QT_TRANSLATE_NOOP("intake", "Go on typing")


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
        self.fit(low=False)
        for item in (self.bar, self._question, self._hint, self.said):
            self.body.addWidget(item)
        self.body.addWidget(self._around_boxes)
        self.body.addWidget(self.alike)
        self.body.addSpacing(theme().px(6))
        self.body.addLayout(row(self.back_button, self.skip_button, None, self.go_on_button, gap=8))

    def fit(self, *, low: bool) -> None:
        """Stand closer where the window is low, so that all of the first question is seen without scrolling."""
        px = theme().px
        above, below, between = (px(10), px(12), px(4)) if low else (px(18), px(20), px(10))
        self.body.setContentsMargins(px(28), above, px(28), below)
        self._boxes.setSpacing(between)

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

    def order_keys(self) -> None:
        """Let Tab go from the boxes to the buttons: boxes made later would come behind them."""
        boxes = [self._boxes.itemAt(at).widget() for at in range(self._boxes.count())]
        inside = [each for box in boxes for each in box.findChildren(QWidget) if self._takes_keys(each)]
        buttons = (self.back_button, self.skip_button, self.go_on_button)
        for one, other in pairwise((*inside, *buttons)):
            self.setTabOrder(one, other)

    def _takes_keys(self, widget: QWidget) -> bool:
        """A box that Tab reaches; not one of those that only open over the window."""
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        return tabbed and widget.window() is self.window()

    def say(self, words: str, tone: str) -> None:
        """Say something above the boxes: a refusal, or that this was half typed."""
        tell(self.said, words, tone)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being saved no button is pressed twice, and nothing is typed that would not be saved."""
        self.busy = busy
        self._around_boxes.setEnabled(not busy)
        for made in (self.go_on_button, self.skip_button, self.back_button):
            made.setEnabled(not busy)


class _Middle(ScrolledColumn):
    """A page with the card in its middle, which stands closer where there is little room below it."""

    def __init__(self, card: QuestionCard) -> None:
        super().__init__(margins=(20, 10, 20, 16), gap=8)
        self._card = card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the card to the height."""
        super().resizeEvent(event)
        px, low = theme().px, self.height() < theme().px(_LOW)
        self.body.setContentsMargins(px(20), px(4 if low else 10), px(20), px(6 if low else 16))
        self._card.fit(low=low)


def in_the_middle(
    card: QuestionCard,
    leave: Callable[[], object],
    discard: Callable[[], object],
    on_paper: Callable[[], object],
) -> ScrolledColumn:
    """The card in the middle of a page that scrolls, with the ways out above it."""
    page = _Middle(card)
    out = quiet_button(say("intake", _LEAVE), leave, icon_name="arrow-left")
    paper = quiet_button(say("intake", _ON_PAPER), on_paper, icon_name="printer")
    page.body.addLayout(row(out, None, paper, quiet_button(say("intake", _DISCARD), discard, icon_name="x")))
    middle = row()
    middle.addStretch(1)
    middle.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
    middle.addStretch(1)
    page.body.addLayout(middle)
    page.body.addStretch(1)
    return page


def may_discard(page: QWidget, *, saved: bool) -> bool:
    """Ask before what is half typed is let go; `saved`: whether she has a file already."""
    effect = say("intake", _SAVED_STAYS if saved else _NOTHING_SAVED)
    return ask.confirm(
        page, say("intake", _SURE), effect=effect, do=say("intake", _DO), stay=say("intake", _STAY)
    )
