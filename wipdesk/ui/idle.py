"""Notices that nobody is there: no key and no mouse for so many minutes, the time a laptop slept included."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from wipdesk import clock

if TYPE_CHECKING:
    from collections.abc import Callable

WARNED = 30
"""Seconds before the end in which the countdown is shown."""
_LOOK_EVERY = 1000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watches the whole application from `begin` on."""

    about_to_lock = Signal(int)
    """Seconds left; 0: somebody is there again."""
    idle = Signal()

    def __init__(self, parent: QObject, minutes: int, now: Callable[[], float] = clock.monotonic) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._now = now
        self._last = now()
        self._pointer: QPoint | None = None
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self, watched: QObject) -> None:
        """Watch what happens to this object: the application, for all its windows."""
        self._last = self._now()
        watched.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._say(0)

    def set_minutes(self, minutes: int) -> None:
        """How long nobody may be there, from now on."""
        self._minutes = minutes

    def look(self) -> None:
        """Say how long is left, if it is not long."""
        left = self._left()
        if left <= 0:
            self.stop()
            self.idle.emit()
        elif left <= WARNED:
            self._say(math.ceil(left))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice a key or the mouse; the time since the last one is looked at first, for she may have slept."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive() and self._is_somebody(event):
            if self._left() <= 0:
                self.look()
            else:
                self._last = self._now()
                self._say(0)
        return False

    def _left(self) -> float:
        return self._last + self._minutes * 60 - self._now()

    def _is_somebody(self, event: QEvent) -> bool:
        """A pointer that lies still is told to every window that opens under it; that is nobody."""
        if event.type() != QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return True
        at = event.globalPosition().toPoint()
        moved = at != self._pointer
        self._pointer = at
        return moved

    def _say(self, seconds: int) -> None:
        if seconds or self._warned:
            self._warned = seconds > 0
            self.about_to_lock.emit(seconds)
