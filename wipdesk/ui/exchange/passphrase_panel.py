"""A bundle that only a passphrase opens: the words that a colleague reads out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from wipdesk.services import closed_bundles
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label, tell

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session


class PassphrasePanel(Card):
    """Asks for the words; the opened bundle is then looked into as any other."""

    closed = Signal()
    opened = Signal(object)
    """The same bundle as a file that this laptop's own key opens."""

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__(self.tr("A bundle closed with words"))
        self.session, self.path = session, path
        self.busy = False
        words = self.tr("Only its passphrase opens {file}. Ask whoever made it to read the words to you.")
        self.body.addWidget(label(words.format(file=path.name), 13, wrap=True))
        self.words = LineBox(self.tr("Passphrase of the bundle"), longest=400)
        self.words_name = label(self.tr("Passphrase of the bundle"), 13, "ink2", wrap=True)
        self.words_name.setBuddy(self.words)
        self.body.addWidget(self.words_name)
        self.body.addWidget(self.words)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.open_button = button(self.tr("Open the bundle"), self.open, primary=True)
        self.close_button = button(self.tr("Leave it"), self.leave)
        self.body.addWidget(flowing(self.open_button, self.close_button))
        self.open_button.setEnabled(False)
        self.words.textChanged.connect(lambda text: self.open_button.setEnabled(bool(text.strip())))
        self.words.returnPressed.connect(self.open)
        on_key(self, "Esc", self.leave, self.tr("Leave it"))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.words.setFocus()

    def leave(self) -> None:
        """Close, unless the words are being tried."""
        if not self.busy:
            self.closed.emit()

    def open(self) -> None:
        """Try the words."""
        words = self.words.text()
        if not words.strip() or self.busy:
            return
        self._set_busy(busy=True)
        register, path = self.session.register, self.path
        self.session.slow(
            lambda _progress: closed_bundles.unlocked(register, path, words),
            then=self._opened,
            refused=self._refused,
        )

    def _opened(self, path: Any) -> None:
        self._set_busy(busy=False)
        self.opened.emit(path)

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        words = self.session.sentence(error)
        tell(self.said, words, "amber")
        self.words.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for each in (self.words, self.open_button, self.close_button):
            each.setEnabled(not busy)
