"""Whether she was seen: one key says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.icons import icon_beside_words
from wipdesk.ui.language import say
from wipdesk.ui.parts.text import set_tone
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

NO_CHANGE = "seen_no_change"
STATES: tuple[tuple[str, str, str, str, str], ...] = (
    ("S", "seen", QT_TRANSLATE_NOOP("visit", "Seen"), "check", "green"),
    ("N", NO_CHANGE, QT_TRANSLATE_NOOP("visit", "Seen, no change"), "check", "green"),
    ("R", "not_seen_released", QT_TRANSLATE_NOOP("visit", "Not seen: released"), "log-out", "blue"),
    ("M", "not_seen_moved", QT_TRANSLATE_NOOP("visit", "Not seen: moved"), "arrow-right", "blue"),
    ("C", "not_seen_at_court", QT_TRANSLATE_NOOP("visit", "Not seen: at court"), "gavel", "amber"),
    ("F", "refused", QT_TRANSLATE_NOOP("visit", "Refused to talk"), "message-circle-question-mark", "amber"),
    ("I", "ill", QT_TRANSLATE_NOOP("visit", "Not seen: ill"), "stethoscope", "amber"),
    ("A", "not_seen_no_access", QT_TRANSLATE_NOOP("visit", "Not let in"), "lock", "amber"),
    ("U", "unknown", QT_TRANSLATE_NOOP("visit", "Not seen: not known why"), "circle-help", "amber"),
)
"""Key, code of the list `seen_state`, words, icon and colour."""
SHORT: tuple[tuple[str, str], ...] = (
    ("S", QT_TRANSLATE_NOOP("visit", "seen")),
    ("N", QT_TRANSLATE_NOOP("visit", "no change")),
    ("R", QT_TRANSLATE_NOOP("visit", "released")),
    ("M", QT_TRANSLATE_NOOP("visit", "moved")),
    ("C", QT_TRANSLATE_NOOP("visit", "at court")),
    ("F", QT_TRANSLATE_NOOP("visit", "refused")),
    ("I", QT_TRANSLATE_NOOP("visit", "ill")),
)
"""The keys most used, in few words, as they stand below the rows."""
_BY_CODE = {code: (words, icon_name, tone) for _, code, words, icon_name, tone in STATES}
_BY_KEY = {key: code for key, code, *_ in STATES}
_KEYS = QT_TRANSLATE_NOOP("visit", "S, N, R, M, C, F, I …")
_NAME = QT_TRANSLATE_NOOP("visit", "Seen? {state}. Keys: {keys}")
_NOT_SAID = QT_TRANSLATE_NOOP("visit", "not said yet")


class SeenBox(QPushButton):
    """Shows the answer; a letter gives it, Delete takes it back, a click goes to the next one."""

    chosen = Signal(str)

    def __init__(self, code: str = "") -> None:
        super().__init__()
        self.code = ""
        self._hinted = False
        self.setProperty("cell", True)
        self.setAutoDefault(False)
        self.setFont(theme().font(12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._next)
        self.show_code(code)

    def show_code(self, code: str) -> None:
        """Show an answer; empty: none was given yet."""
        self.code = code
        words, icon_name, tone = _BY_CODE.get(code, (_KEYS, "", "ink3"))
        self.setText(say("visit", words) if code or self._hinted else "")
        state = say("visit", words if code else _NOT_SAID)
        keys = ", ".join(f"{key} {say('visit', each)}" for key, _, each, *_ in STATES)
        self.setAccessibleName(say("visit", _NAME).format(state=state, keys=keys))
        self.setToolTip(state if code else "")
        drawn, room = icon_beside_words(icon_name or "circle-dashed", tone, 14)
        self.setIcon(drawn)
        self.setIconSize(room)
        set_tone(self, tone)

    def show_hint(self, hinted: bool) -> None:
        """Name the letters while the row is being typed and no answer stands."""
        self._hinted = hinted
        self.show_code(self.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter alone answers; every other key goes where keys go."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        code = _BY_KEY.get(event.text().upper()) if plain else None
        if code is not None:
            self._choose(code)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _next(self) -> None:
        codes = [code for _, code, *_ in STATES]
        at = codes.index(self.code) if self.code in codes else -1
        self.show_code(codes[(at + 1) % len(codes)])

    def _choose(self, code: str) -> None:
        self.show_code(code)
        self.chosen.emit(code)
