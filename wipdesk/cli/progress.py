"""How far long work is, on the screen of whoever waits for it: one line of stderr, gone when the work ends."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wipdesk import clock

if TYPE_CHECKING:
    from collections.abc import Iterator

SILENT_FOR = 1.0
"""Seconds of work before anything is said, and between two lines."""


class Waiting:
    """Told how far the work is; writes it over the line before. Says nothing where stderr is no terminal."""

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._on_screen = sys.stderr is not None and sys.stderr.isatty()
        self._said_at = clock.monotonic()
        self._width = 0

    def step(self, done: int, total: int) -> None:
        """So much of so much is done."""
        if not self._on_screen or clock.monotonic() - self._said_at < SILENT_FOR:
            return
        self._said_at = clock.monotonic()
        words = f"{self._doing}: {100 * done // max(total, 1)} %"
        sys.stderr.write("\r" + words.ljust(self._width))
        sys.stderr.flush()
        self._width = len(words)

    def clear(self) -> None:
        """Take the line away, so that what is said next stands on an empty one."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0


@contextmanager
def waiting(doing: str) -> Iterator[Waiting]:
    """Say how far the work within is, for as long as it lasts."""
    told = Waiting(doing)
    try:
        yield told
    finally:
        told.clear()
