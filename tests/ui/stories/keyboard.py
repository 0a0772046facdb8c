"""A person who has no mouse: presses keys, types, and walks with Tab to what a screen reader would name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_FARTHEST = 250


class Keyboard:
    """Keys go to whatever has the focus, as they do at a desk."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)

    @property
    def at(self) -> QWidget:
        """What has the focus."""
        here = QApplication.focusWidget() or QApplication.activeWindow() or self.window
        assert isinstance(here, QWidget)
        return here

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys such as Ctrl+N."""
        pressed = QKeySequence(keys)[0]
        for _ in range(times):
            QTest.keyClick(self.at, pressed.key(), pressed.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        QTest.keyClicks(self.at, text)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Walk with Tab until what is called so has the focus."""
        met = []
        for _ in range(_FARTHEST):
            if _called(self.at, name):
                return
            met.append(_name(self.at))
            QTest.keyClick(self.at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} was never reached with Tab; met {list(dict.fromkeys(met))}")

    def push(self, name: str) -> None:
        """Walk to a button and press it with the space bar."""
        self.tab_to(name)
        QTest.keyClick(self.at, Qt.Key.Key_Space)


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = widget.accessibleName() or (text() if callable(text) else "")
    proxied = widget.parentWidget()
    return said or (proxied.accessibleName() if proxied is not None else "")


def _called(widget: QWidget, name: str) -> bool:
    return name.casefold() in _name(widget).casefold()
