"""Nobody is there: counted by a clock that knows of sleep, told before it locks, cancelled by a sign of life."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from wipdesk.ui.idle import IdleWatch
from wipdesk.ui.screen_lock import ScreenLock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Watched:
    """A watch of two minutes on something, and what it said."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.place = QObject()
        self.watch = IdleWatch(self.place, 2, self.clock)
        self.told: list[object] = []
        self.watch.about_to_lock.connect(self.told.append)
        self.watch.idle.connect(lambda: self.told.append("idle"))
        self.watch.begin(self.place)

    def after(self, seconds: float) -> list[object]:
        """What it says when so much time has passed."""
        self.clock.seconds += seconds
        self.watch.look()
        return self.told

    def event(self, event: QEvent) -> None:
        """Something happens in the window."""
        self.watch.eventFilter(self.place, event)


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched()


def _key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")


def _mouse(at: tuple[int, int]) -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    where = QPointF(*at)
    return QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)


def test_the_last_half_minute_is_counted_down(watched: Watched) -> None:
    assert watched.after(80) == []
    assert watched.after(10) == [30]
    assert watched.after(20.5) == [30, 10]
    assert watched.after(10) == [30, 10, 0, "idle"]


def test_a_key_in_the_countdown_starts_the_time_anew(watched: Watched) -> None:
    watched.after(100)
    watched.event(_key())
    assert watched.told == [20, 0]
    assert watched.after(80) == [20, 0]


def test_a_mouse_that_moves_is_somebody_and_one_that_lies_still_is_nobody(watched: Watched) -> None:
    watched.event(_mouse((5, 5)))
    watched.after(100)
    watched.event(_mouse((5, 5)))
    assert watched.told == [20]
    watched.event(_mouse((6, 5)))
    assert watched.told == [20, 0]


def test_the_key_that_wakes_a_laptop_after_a_long_sleep_does_not_keep_it_open(watched: Watched) -> None:
    watched.clock.seconds += 3600
    watched.event(_key())
    assert watched.told == ["idle"]


def test_other_minutes_hold_at_once(watched: Watched) -> None:
    watched.watch.set_minutes(5)
    assert watched.after(200) == []
    assert watched.after(101)[-1] == "idle"


def test_a_locked_screen_is_told_and_an_unlocked_one_is_not(qtbot: QtBot) -> None:
    lock = ScreenLock()
    heard: list[bool] = []
    lock.locked.connect(lambda: heard.append(True))
    lock.begin()
    lock.heard(False)
    assert heard == []
    lock.heard(True)
    assert heard == [True]
