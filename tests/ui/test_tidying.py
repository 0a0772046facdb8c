"""Rings of garbage are taken away on the window's thread, at a quiet moment."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from wipdesk.ui.tidying import Tidying

if TYPE_CHECKING:
    from collections.abc import Iterator


class Ring:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def tidying(qapp: object) -> Iterator[Tidying]:
    made = Tidying()
    made.begin()
    yield made
    made.end()
    gc.disable()


def many_rings() -> None:
    for _ in range(20_000):
        Ring()


def test_nothing_is_tidied_on_the_threads_of_the_worker(tidying: Tidying) -> None:
    left = weakref.ref(Ring())
    worker = threading.Thread(target=many_rings)
    worker.start()
    worker.join()
    assert left() is not None


def test_a_quiet_moment_takes_the_garbage_away(tidying: Tidying) -> None:
    left = weakref.ref(Ring())
    many_rings()
    tidying.tidy()
    assert left() is None


def test_what_grew_old_goes_too(tidying: Tidying) -> None:
    held = Ring()
    left = weakref.ref(held)
    gc.collect(1)
    del held
    for _ in range(60):
        tidying.tidy()
    assert left() is None
