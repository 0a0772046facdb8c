"""Days held are worked out behind the list: said while it lasts, asked once however often files change."""

from __future__ import annotations

from threading import Event
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from wipdesk.errors import DiskFull
from wipdesk.services import women_list
from wipdesk.ui.background import Background
from wipdesk.ui.women.held_days import HeldDays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Step = Callable[[int, int], None]


class Working:
    """Stands for the service: goes on once it may, and remembers how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.may_go_on = Event()
        self.error: Exception | None = None

    def refresh(self, _register: object, progress: Step) -> int:
        self.asked += 1
        progress(12_000, 100_000)
        while not self.may_go_on.wait(0.01):
            progress(12_000, 100_000)
        if self.error is not None:
            raise self.error
        return 100_000


@pytest.fixture
def working(monkeypatch: pytest.MonkeyPatch) -> Working:
    made = Working()
    monkeypatch.setattr(women_list, "refresh", made.refresh)
    return made


@pytest.fixture
def days(qapp: object, working: Working) -> Iterator[HeldDays]:
    owner = QObject()
    background = Background(owner)
    session = SimpleNamespace(register=None, background=background, sentence=lambda error: str(type(error)))
    yield HeldDays(session, owner)
    working.may_go_on.set()
    background.wait()


def test_it_says_how_far_it_is_and_when_it_is_done(days: HeldDays, working: Working, qtbot: QtBot) -> None:
    said: list[str] = []
    days.said.connect(said.append)
    days.work_out()
    qtbot.waitUntil(lambda: "Working out days held: 12,000 of 100,000" in said)
    with qtbot.waitSignal(days.worked_out):
        working.may_go_on.set()
    assert said[-1] == ""


def test_however_often_it_is_asked_meanwhile_it_goes_on_once(
    days: HeldDays, working: Working, qtbot: QtBot
) -> None:
    done: list[None] = []
    days.worked_out.connect(lambda: done.append(None))
    for _ in range(5):
        days.work_out()
    working.may_go_on.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert working.asked == 2


def test_a_save_does_not_wait_for_it(days: HeldDays, working: Working, qtbot: QtBot) -> None:
    days.work_out()
    qtbot.waitUntil(lambda: working.asked == 1)
    saved: list[str] = []
    background = days.parent().findChild(Background)
    background.run(lambda _progress: "saved", then=saved.append)
    qtbot.waitUntil(lambda: saved == ["saved"])
    qtbot.waitUntil(lambda: working.asked >= 2)
    with qtbot.waitSignal(days.worked_out):
        working.may_go_on.set()


def test_it_can_be_ended_before_the_register_is_closed(
    days: HeldDays, working: Working, qtbot: QtBot
) -> None:
    days.work_out()
    qtbot.waitUntil(lambda: working.asked == 1)
    days.stop()
    background = days.parent().findChild(Background)
    qtbot.waitUntil(lambda: not background.busy)
    days.work_out()
    assert not background.busy
    assert not working.may_go_on.is_set()


def test_a_refusal_is_said_and_the_next_save_tries_again(
    days: HeldDays, working: Working, qtbot: QtBot
) -> None:
    said: list[str] = []
    days.said.connect(said.append)
    working.error = DiskFull(1)
    working.may_go_on.set()
    days.work_out()
    qtbot.waitUntil(lambda: bool(said) and "DiskFull" in said[-1])
    working.error = None
    with qtbot.waitSignal(days.worked_out):
        days.work_out()
