"""The second unlock: which compartment is to be opened, and the passphrase once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain.compartments import BY_COMPARTMENT
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label, tell
from wipdesk.ui.start.passphrase_box import PassphraseBox

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session


class OpenPanel(Card):
    """Asks for the passphrase; what it opens is read where this panel stands."""

    left = Signal()
    """It was opened, or she left it closed."""

    def __init__(self, session: Session, compartment: str) -> None:
        said = session.say("compartments", BY_COMPARTMENT[compartment].label)
        super().__init__(self.tr("Open the closed compartment: {name}").format(name=said))
        self.session, self.compartment = session, compartment
        self.busy = False
        holds = session.say("compartments", BY_COMPARTMENT[compartment].holds)
        words = self.tr("{holds}. It opens with your passphrase, and closes by itself after some minutes.")
        self.body.addWidget(label(words.format(holds=holds), 12, "ink2", wrap=True))
        self.passphrase = PassphraseBox(self.tr("Your passphrase"))
        self.body.addWidget(self.passphrase)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.open_button = button(self.tr("Open"), self.open, primary=True)
        self.leave_button = button(self.tr("Leave it closed"), self.leave)
        self.body.addWidget(flowing(self.open_button, self.leave_button))
        self.open_button.setEnabled(False)
        self.passphrase.changed.connect(
            lambda: self.open_button.setEnabled(bool(self.passphrase.text().strip()))
        )
        self.passphrase.entered.connect(self.open)
        on_key(self, "Esc", self.leave, self.tr("Leave it closed"))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.passphrase.setFocus()

    def leave(self) -> None:
        """Close, unless the passphrase is being tried."""
        if not self.busy:
            self.passphrase.set_text("")
            self.left.emit()

    def open(self) -> None:
        """Try the passphrase."""
        typed = self.passphrase.text()
        if self.busy or not typed.strip():
            return
        self._set_busy(busy=True)
        self.session.compartments.open(typed, (self.compartment,), then=self._opened, refused=self._refused)

    def _opened(self, _none: object) -> None:
        self._set_busy(busy=False)
        self.leave()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        words = self.session.sentence(error)
        tell(self.said, words, "amber")
        self.passphrase.set_text("")
        self.passphrase.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for each in (self.passphrase, self.open_button, self.leave_button):
            each.setEnabled(not busy)
