"""What was measured, line by line; a ratio that is broken fails the whole run, a goal that is missed does not."""

from __future__ import annotations

import gc
import statistics
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


class Figures:
    """Prints what is measured as it comes, and remembers the ratios that are broken."""

    def __init__(self) -> None:
        self.broken: list[str] = []

    def heading(self, text: str) -> None:
        """The name of what is measured next."""
        print(f"\n{text}")

    def seconds(self, what: str, value: float, goal: float | None = None) -> None:
        """A time, with the goal it has."""
        aim = "" if goal is None else f"   goal {_time(goal)}{'' if value <= goal else ', missed'}"
        print(f"  {what:<58} {_time(value):>10}{aim}", flush=True)

    def amount(self, what: str, value: str) -> None:
        """A figure that is no time."""
        print(f"  {what:<58} {value:>10}", flush=True)

    def ratio(self, what: str, value: float, limit: float) -> None:
        """How many times as long one thing takes as another; it must stay under the limit."""
        print(f"  {what:<58} {value:>9.2f}x   must be under {limit:g}", flush=True)
        if value >= limit:
            self.broken.append(f"{what}: {value:.2f}, and must be under {limit:g}")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds that something takes, and what it gives."""
    gc.collect()
    start = perf_counter()
    result = work()
    return perf_counter() - start, result


def repeated(work: Callable[[], object], times: int) -> list[float]:
    """Seconds that each of many turns takes. Python tidies before them, not within, as in the window."""
    gc.collect()
    gc.disable()
    try:
        return [timed_once(work) for _ in range(times)]
    finally:
        gc.enable()


def timed_once(work: Callable[[], object]) -> float:
    """Seconds of one turn, without tidying up before it."""
    start = perf_counter()
    work()
    return perf_counter() - start


def p95(values: Sequence[float]) -> float:
    """The time that 19 of 20 turns stay within."""
    return statistics.quantiles(values, n=20)[-1]


def _time(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.2f} ms"
