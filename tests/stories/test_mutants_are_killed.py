"""Every shortcut that lost data in some other program is noticed here: put one in, and a test falls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stories.machine import mutants
from tests.stories.machine.playing import play

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mutant", "copying"),
    [
        (mutants.last_writer_wins, ("imaged",)),
        (mutants.only_numbers_are_compared, ("imaged",)),
        (mutants.base_at_save, ("restored",)),
        (mutants.dominance_by_numbers, ("imaged",)),
        (mutants.one_change_a_number, ("imaged",)),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_machine_notices(
    offices: Path, mutant: Callable[[], AbstractContextManager[None]], copying: tuple[str, ...]
) -> None:
    with mutant(), pytest.raises(AssertionError):
        play(offices / "2", examples=60, steps=30, shrink=False, copying=copying)
