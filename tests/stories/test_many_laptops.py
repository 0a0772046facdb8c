"""Whatever happens to a few laptops, nothing that anybody wrote is lost, and in the end all of them say the same."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stories.machine.computers import fast_folder, found_office
from tests.stories.machine.play import ManyLaptops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def offices() -> Iterator[Path]:
    folder = fast_folder()
    for size in (2, 3, 4):
        found_office(folder / str(size), size)
    yield folder
    shutil.rmtree(folder)


def play(offices: Path, *, laptops: int, examples: int, steps: int) -> None:
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    machine = type("ManyLaptops", (ManyLaptops,), {"template": offices / str(laptops)})
    run_state_machine_as_test(machine, settings=chosen)


@pytest.mark.slow
@pytest.mark.parametrize(("laptops", "examples"), [(2, 15), (3, 15), (4, 4)])
def test_nothing_is_lost_and_all_agree(offices: Path, laptops: int, examples: int) -> None:
    play(offices, laptops=laptops, examples=examples, steps=30)
