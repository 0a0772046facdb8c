"""A few answers beside each other, each given by one key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.language import say
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_NAME = QT_TRANSLATE_NOOP("conditions", "{question}: {state}. Keys: {keys}")
_NOT_SAID = QT_TRANSLATE_NOOP("conditions", "not said yet")
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its letter, other signs that also give it, its code and its words."""

    key: str
    code: str
    words: str


class KeyChoice(QFrame):
    """One box for the keyboard: a letter or its number answers, Delete takes the answer back."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice], code: str = "") -> None:
        super().__init__()
        self.name, self.choices = name, tuple(choices)
        self.code = code
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips: dict[str, QPushButton] = {}
        self.setLayout(column(flowing(*map(self._chip, self.choices), gap=6), margins=(4, 4, 4, 4)))
        self.show_code(code)

    def _chip(self, choice: Choice) -> QPushButton:
        made = QPushButton(f"{choice.key[0]}  {choice.words}" if choice.key else choice.words)
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFont(theme().font(12))
        made.setAccessibleName(choice.words)
        bold = QFontMetrics(theme().font(12, semi=True)).horizontalAdvance(made.text())
        made.setMinimumWidth(bold + theme().px(24) + 2)  # the chosen one is set in bold, and no word moves
        made.clicked.connect(partial(self._clicked, choice.code))
        self.chips[choice.code] = made
        return made

    def show_code(self, code: str) -> None:
        """Show an answer; empty: none was given yet."""
        self.code = code
        state = say("conditions", _NOT_SAID)
        for each in self.choices:
            self.chips[each.code].setChecked(each.code == code)
            if each.code == code:
                state = each.words
        keys = ", ".join(f"{each.key[0]} {each.words}" for each in self.choices if each.key)
        self.setAccessibleName(say("conditions", _NAME).format(question=self.name, state=state, keys=keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter or number alone answers; every other key goes where keys go."""
        code = self.answers_to(event)
        if code is not None:
            self._choose(code)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(event.key())
        else:
            event.ignore()

    def answers_to(self, event: QKeyEvent) -> str | None:
        """The code that a key stands for, if it stands for one."""
        typed = event.text().upper()
        if not typed or event.modifiers() not in _PLAIN:
            return None
        for at, each in enumerate(self.choices, 1):
            if each.key and typed in (*each.key, str(at)):
                return each.code
        return None

    def _step(self, pressed: int) -> None:
        codes = [each.code for each in self.choices]
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onwards = (pressed == Qt.Key.Key_Right) is not mirrored
        at = codes.index(self.code) if self.code in codes else (-1 if onwards else 0)
        self.show_code(codes[(at + (1 if onwards else -1)) % len(codes)])

    def _clicked(self, code: str) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(code)

    def _choose(self, code: str) -> None:
        self.show_code(code)
        self.chosen.emit(code)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys act here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do not any more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around the answers while the keys act here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
