"""Plays the machine a given number of times, always in the same way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, Verbosity, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stories.machine.play import ManyLaptops
from tests.stories.machine.whole_play import WholeOffice

if TYPE_CHECKING:
    from pathlib import Path


def play(
    template: Path, *, examples: int, steps: int, shrink: bool = True, whole: bool = False, **limited: Any
) -> Counter[str]:
    """Play; returns how much was played. Raises AssertionError with the shortest way found to break a promise.

    `whole` adds what an office does with its people and files; `limited` narrows what may happen.
    """
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
        verbosity=Verbosity.normal if shrink else Verbosity.quiet,
    )
    seen: Counter[str] = Counter()
    kind = WholeOffice if whole else ManyLaptops
    machine = type(kind.__name__, (kind,), {"template": template, "seen": seen, **limited})
    run_state_machine_as_test(machine, settings=chosen)
    return seen
