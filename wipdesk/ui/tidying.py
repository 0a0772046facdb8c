"""When Python looks for rings of garbage: between two events on the window's thread, and never elsewhere."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
_OFTEN, _SELDOM = 3, 60


class Tidying(QObject):
    """Keeps Python from tidying by itself, and does it at quiet moments instead.

    Left alone, Python tidies whenever enough was made: on the worker's thread, where a widget must not be taken
    away, or in the middle of a widget being made. Either ends the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.tidy)

    def begin(self) -> None:
        """From now on. What was loaded until now stays for good and is not looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Let Python tidy by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def tidy(self) -> None:
        """One quiet moment: mostly what is youngest is looked at, now and then everything."""
        self._turn += 1
        young, middle, _old = gc.get_threshold()
        if self._turn % _SELDOM == 0:
            gc.collect()
        elif self._turn % _OFTEN == 0 or gc.get_count()[1] > middle:
            gc.collect(1)
        elif gc.get_count()[0] > young:
            gc.collect(0)
