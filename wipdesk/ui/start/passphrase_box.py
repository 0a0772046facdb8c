"""A box for a passphrase: hidden until she wants to see it, and a word when Caps Lock seems to be on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.start.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LONGEST = 1000
_NEVER_LEARNED = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseBox(QWidget):
    """One line whose letters are dots; Show turns them into letters."""

    entered = Signal()
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = _PassphraseLine(name)
        self.box.caps_seen.connect(self._show_caps)
        self.box.returnPressed.connect(self.entered)
        self.box.textChanged.connect(lambda: self.changed.emit())
        self.naming = label(name, 12, "ink2", semi=True)
        self.naming.setBuddy(self.box)
        self.showing = quiet_button(self.tr("Show"), self._turn, icon_name="eye")
        self.showing.setAccessibleName(self.tr("Show the passphrase"))
        self.caps = Notice("arrow-big-up", "amber")
        self.caps.hide()
        line = row(self.box, self.showing, gap=6)
        line.setStretch(0, 1)
        self.setLayout(column(self.naming, line, self.caps, gap=4))
        self.setFocusProxy(self.box)

    def text(self) -> str:
        """What stands in the box."""
        return self.box.text()

    def set_text(self, text: str) -> None:
        """Put something into the box."""
        self.box.setText(text)

    def _turn(self) -> None:
        hidden = self.box.echoMode() is QLineEdit.EchoMode.Password
        self.box.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.box.setInputMethodHints(_NEVER_LEARNED)
        self.showing.setText(self.tr("Hide") if hidden else self.tr("Show"))
        self.showing.setAccessibleName(
            self.tr("Hide the passphrase") if hidden else self.tr("Show the passphrase")
        )
        self.box.setFocus()

    def _show_caps(self, on: bool) -> None:
        self.caps.say(
            self.tr("Caps Lock seems to be on. For letters it makes no difference here.") if on else ""
        )


class _PassphraseLine(LineBox):
    """Sees from a letter and Shift whether Caps Lock must be on; no platform has to tell."""

    caps_seen = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__(name, longest=LONGEST)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_NEVER_LEARNED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the letter before it is taken."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_seen.emit(False)  # it is unknown again until the next letter
        elif len(letter) == 1 and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)
