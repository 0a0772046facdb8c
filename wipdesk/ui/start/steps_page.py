"""A way through a few questions: one step at a time, each can go back, and nothing is made before the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QStackedWidget, QWidget

from wipdesk import sentences
from wipdesk.errors import WipdeskError
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.layout import ScrolledColumn, column, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.start.head import Head
from wipdesk.ui.start.notice import Notice
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtGui import QKeyEvent

    from wipdesk.ui.background import Background
    from wipdesk.ui.start.deeds import Deeds

_WIDTH = 560


class Step(QWidget):
    """One question, or a few that belong together."""

    def __init__(self, heading: str, onward: str) -> None:
        super().__init__()
        self.heading = heading
        self.onward = onward
        """What the button that leads on says."""
        self.can_go_back = True
        self.body = column(gap=14)
        self.setLayout(self.body)

    def answered(self) -> bool:
        """Whether she can go on; what is missing is said beside its box."""
        return True

    def refuse(self, error: WipdeskError) -> bool:
        """Say a refusal beside the box it is about; False: it belongs to none."""
        return False


class StepsPage(QWidget):
    """Walks through its steps; a subclass says what is done after each."""

    opened = Signal(object)
    """A register, open and ready to work in."""
    made = Signal(object)
    """A register lies in this folder now."""
    left = Signal()
    """She went back before the first step."""

    def __init__(self, deeds: Deeds, background: Background) -> None:
        super().__init__()
        self.deeds = deeds
        self._background = background
        self.at = 0
        self.steps: list[Step] = []
        self.working = False
        self._caret: QWidget | None = None
        self._counting = label("", 12, "ink2")
        self._heading = title("")
        self._heading.setWordWrap(True)
        self._stack = QStackedWidget()
        self.trouble = Notice()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy_words = label("", 12, "ink2", wrap=True)
        self.back = button(self.tr("Back"), self.go_back)
        self.onward = button("", self.go_on, primary=True)
        self.onward.setAutoDefault(True)
        scroll = ScrolledColumn(margins=(32, 24, 32, 16), gap=12)
        inside = column(self._counting, self._heading, self._stack, gap=8)
        holder = QWidget()
        holder.setProperty("ground", "clear")
        holder.setLayout(inside)
        holder.setMaximumWidth(theme().px(_WIDTH))
        middle = row(None, holder, None)
        middle.setStretch(1, 1000)
        scroll.body.addWidget(Head(with_language=False))
        scroll.body.addLayout(middle)
        scroll.body.addStretch(1)
        foot = QFrame()
        foot.setProperty("edge", "top")
        foot.setLayout(
            column(
                self.trouble,
                self.busy_words,
                self.busy,
                row(self.back, None, self.onward),
                margins=(28, 10, 28, 12),
            )
        )
        self.setLayout(column(scroll, foot, gap=0))
        on_key(self, "Esc", self.go_back, self.tr("Back"))
        self._show_work("")

    def add(self, *steps: Step) -> None:
        """Put steps at the end; the first is shown."""
        for step in steps:
            self.steps.append(step)
            step.body.addStretch(1)
            self._stack.addWidget(step)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show a step, with the caret in its first box."""
        self.at = at
        step = self.steps[at]
        self._stack.setCurrentWidget(step)
        for number, each in enumerate(
            self.steps
        ):  # a stack is as high as its highest page: here as the one shown
            policy = each.sizePolicy()
            policy.setVerticalPolicy(policy.Policy.Preferred if number == at else policy.Policy.Ignored)
            each.setSizePolicy(policy)
        self._counting.setText(
            self.tr("Step {number} of {count}").format(number=at + 1, count=len(self.steps))
        )
        self._counting.setVisible(len(self.steps) > 1)
        self._heading.setText(step.heading)
        self.onward.setText(step.onward)
        self.back.setVisible(step.can_go_back)
        self.trouble.say("")
        self.setFocusProxy(step.focusProxy() or self.onward)
        self.setFocus()

    def go_back(self) -> None:
        """One step back; before the first she is at the four doors again."""
        if self.working or not self.steps[self.at].can_go_back:
            return
        if self.at:
            self.show_step(self.at - 1)
        else:
            self.left.emit()

    def go_on(self) -> None:
        """Take the answers of this step, if they are answers."""
        if self.working or not self.steps[self.at].answered():
            return
        self.trouble.say("")
        self.after(self.at)

    def after(self, at: int) -> None:
        """What is done when a step is answered: the next one is shown, unless a subclass has something to do."""
        self.show_step(at + 1)

    def work(self, words: str, deed: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Have something done while the window says what; a refusal is shown here and everything stays typed."""

        def done(result: Any) -> None:
            self._show_work("")
            then(result)

        def failed(error: BaseException) -> None:
            self._show_work("")
            if not isinstance(error, WipdeskError):
                raise error
            if not self.steps[self.at].refuse(error):
                self.trouble.say(sentences.say_error(error, say))

        self._show_work(words)
        self._background.run(lambda _progress: deed(), then=done, failed=failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on from every box; on a button it presses that button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.go_on()

    def _show_work(self, words: str) -> None:
        if words and not self.working:
            self._caret = self.focusWidget()
        self.working = bool(words)
        self.busy_words.setText(words)
        for shown in (self.busy_words, self.busy):
            shown.setVisible(self.working)
        for still in (self._stack, self.back, self.onward):
            still.setEnabled(not self.working)
        if self._caret is not None and not self.working:
            self._caret.setFocus()
            self._caret = None
