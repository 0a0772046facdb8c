"""One worker: work runs elsewhere, one after the other, and its end is told on the window's thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.ui.background import Background, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def test_work_runs_on_another_thread_and_its_result_comes_to_the_window(
    background: Background, qtbot: QtBot
) -> None:
    threads: dict[str, int] = {}

    def work(_progress: Progress) -> int:
        threads["work"] = threading.get_ident()
        return 7

    def then(result: int) -> None:
        threads["then"] = threading.get_ident()
        assert result == 7

    with qtbot.waitSignal(background.idle):
        background.run(work, then=then)

    assert threads["work"] != threading.get_ident()
    assert threads["then"] == threading.get_ident()


def test_work_is_done_in_the_order_in_which_it_came(background: Background, qtbot: QtBot) -> None:
    done: list[int] = []
    with qtbot.waitSignal(background.idle):
        for number in range(20):
            background.run(lambda _progress, number=number: done.append(number))
    assert done == list(range(20))


def test_a_failure_comes_to_the_window_with_its_exception(background: Background, qtbot: QtBot) -> None:
    failed: list[BaseException] = []

    def work(_progress: Progress) -> Any:
        raise KeyError("gone")

    with qtbot.waitSignal(background.idle):
        background.run(work, failed=failed.append)
    assert isinstance(failed[0], KeyError)


def test_work_that_is_cancelled_stops_at_its_next_step_and_says_so(
    background: Background, qtbot: QtBot
) -> None:
    steps: list[int] = []
    begun, told = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress.step(0, 2)
        begun.set()
        told.wait(5)
        progress.step(1, 2)
        steps.append(1)

    job = background.run(work)
    with qtbot.waitSignal(job.cancelled):
        assert begun.wait(5)
        job.cancel()
        told.set()
    assert steps == []


def test_progress_is_told_while_work_goes_on(background: Background, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    listening = threading.Event()

    def work(progress: Progress) -> None:
        listening.wait(5)
        progress.step(3, 9)

    job = background.run(work)
    job.progressed.connect(lambda done, of: told.append((done, of)))
    with qtbot.waitSignal(background.idle):
        listening.set()
    assert told == [(3, 9)]


def test_everything_handed_over_comes_to_its_end_before_leaving(background: Background) -> None:
    done: list[int] = []
    for number in range(5):
        background.run(lambda _progress, number=number: done.append(number))
    background.wait()
    assert done == [0, 1, 2, 3, 4]
