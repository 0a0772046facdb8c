"""Erasing a file for good: what is destroyed, where that does not reach, and her code to be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from wipdesk.domain.codes import prefix_of
from wipdesk.services import erasing, erasing_words
from wipdesk.ui.file.file_actions import short
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox
from wipdesk.ui.parts.layout import Card, column, empty_out, row
from wipdesk.ui.parts.text import label, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QVBoxLayout

    from wipdesk.errors import WipdeskError
    from wipdesk.services.erasing import Planned
    from wipdesk.ui.session import Session


_LETTERS = 28
"""So many of a reason are seen before the box is opened."""


class ErasePanel(Card):
    """Nothing is changed until her code is typed and the button pressed; then there is no way back."""

    erased = Signal(object)
    """It is done: what the service says of it."""
    left = Signal()
    """The file stays."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Erase everything about her"))
        self.session = session
        self.plan: Planned | None = None
        self.busy = False
        self.who = label("", 14, semi=True, wrap=True)
        self.warning = label(
            self.tr("This cannot be undone by anybody, on this laptop or any other."), 13, "red", wrap=True
        )
        self.destroyed = column(gap=4)
        self.beyond = column(gap=4)
        self.why = ChoiceBox(self.tr("Why the file is erased"))
        self.why.setMinimumContentsLength(_LETTERS)
        for code in erasing.REASONS:
            self.why.addItem(session.say("erasing", erasing_words.REASONS[code]), code)
        asked = label(self.tr("Why the file is erased"), 12, "ink2")
        asked.setBuddy(self.why)
        self.asks = label("", 13, semi=True, wrap=True)
        self.code = LineBox(self.tr("Her code"), longest=20)
        self.code.setMaximumWidth(theme().px(200))
        self.code.textChanged.connect(self._typed)
        self.asks.setBuddy(self.code)
        self.trouble = label("", 13, "red", wrap=True)
        self.erase_button = button(self.tr("Erase this file for good"), self._erase)
        self.leave_button = button(self.tr("Keep the file"), self.left.emit)
        for part in (self.who, self.warning):
            self.body.addWidget(part)
        self._part(self.tr("What is destroyed"), self.destroyed)
        self._part(self.tr("Where this does not reach"), self.beyond)
        self.body.addLayout(column(asked, row(self.why, None), gap=2))
        self.body.addLayout(column(self.asks, row(self.code, None), gap=2))
        self.body.addWidget(self.trouble)
        self.body.addWidget(flowing(self.erase_button, self.leave_button))
        on_key(self, "Escape", lambda: None if self.busy else self.left.emit())

    def _part(self, heading: str, inside: QVBoxLayout) -> None:
        self.body.addWidget(label(heading, 13, semi=True, wrap=True))
        self.body.addLayout(inside)

    def open(self, plan: Planned) -> None:
        """Say what erasing this file would do, and ask for its code."""
        self.plan = plan
        self.busy = False
        self.who.setText(f"{short(plan.name)}  {plan.code}".strip())
        self._fill(self.destroyed, "circle-minus", erasing_words.destroyed(plan, self.session.say))
        self._fill(self.beyond, "triangle-alert", erasing_words.beyond(plan, self.session.say))
        words = self.tr("To go on, type the code of this file: {code}").format(code=plan.code)
        self.asks.setText(words)
        self.why.setCurrentIndex(0)
        self.trouble.hide()
        self.code.clear()
        self._typed("")
        self.code.setFocus()

    def _fill(self, into: QVBoxLayout, icon_name: str, lines: Iterable[str]) -> None:
        empty_out(into)
        for words in lines:
            line = row(picture(icon_name, "ink2", 14), label(words, 13, wrap=True), gap=8)
            line.setStretch(1, 1)
            into.addLayout(line)

    def _typed(self, typed: str) -> None:
        meant = self.plan is not None and prefix_of(typed) == self.plan.code
        self.erase_button.setEnabled(meant and not self.busy)

    def _erase(self) -> None:
        plan, register = self.plan, self.session.register
        if plan is None or self.busy:
            return
        self.busy = True
        self.trouble.hide()
        self.erase_button.setEnabled(False)
        self.leave_button.setEnabled(False)
        code, why = self.code.text(), str(self.why.currentData())
        self.session.write(
            lambda: erasing.erase(register, plan.woman, code=code, why=why),
            then=self._done,
            refused=self._refused,
        )

    def _done(self, done: Any) -> None:
        self.busy = False
        self.plan = None
        self.leave_button.setEnabled(True)
        self.who.setText("")
        self.code.clear()
        self.erased.emit(done)

    def _refused(self, error: WipdeskError) -> None:
        self.busy = False
        self.leave_button.setEnabled(True)
        self._typed(self.code.text())
        self.trouble.setText(self.session.sentence(error))
        self.trouble.show()
