"""The foot of a form: the one filled button, the ways out of it, and how the saving goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import label


class FormFoot(QFrame):
    """Asks before typed words are discarded in its own line, never in a box."""

    save_wanted = Signal()
    cancel_wanted = Signal()
    revert_wanted = Signal()
    discard_wanted = Signal()
    stay_wanted = Signal()

    def __init__(self, verb: str) -> None:
        super().__init__()
        self.setProperty("edge", "top")
        self.save = button(verb, self.save_wanted.emit, icon_name="check", primary=True)
        self.cancel = button(self.tr("Cancel"), self.cancel_wanted.emit)
        self.revert = quiet_button(self.tr("Revert to saved"), self.revert_wanted.emit)
        self.state = label("", 12, "ink2")
        usual = row(flowing(self.save, self.cancel, self.revert), self.state, gap=8)
        usual.setStretch(0, 1)
        self._usual = holding(usual)
        self.discard = button(self.tr("Discard it"), self.discard_wanted.emit)
        self.stay = button(self.tr("Keep writing"), self.stay_wanted.emit)
        question = label(self.tr("Discard what you typed?"), 13, semi=True)
        self.question = holding(row(question, self.stay, self.discard, None, gap=8))
        self.question.hide()
        self.setLayout(column(self._usual, self.question, margins=(20, 10, 20, 10), gap=0))

    def ask(self, *, asking: bool) -> None:
        """Ask whether to discard what was typed, or stop asking."""
        self.question.setVisible(asking)
        self._usual.setVisible(not asking)
        (self.stay if asking else self.save).setFocus()

    def show_state(self, words: str, *, can_revert: bool, busy: bool) -> None:
        """Say how it stands; nothing can be pressed twice while it is being saved."""
        self.state.setText(words)
        self.save.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self.revert.setVisible(can_revert and not busy)
