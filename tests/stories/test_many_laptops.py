"""Whatever happens to a few laptops, nothing that anybody wrote is lost, and in the end all of them say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stories.machine.playing import play

if TYPE_CHECKING:
    from pathlib import Path

SIZES = [(2, 20), (3, 20), (4, 4)]
"""How many laptops, and how many plays: what two slow processors do in about a minute."""


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("laptops", "plays"), SIZES)
def test_nothing_is_lost_and_in_the_end_all_agree(offices: Path, laptops: int, plays: int) -> None:
    play(offices / str(laptops), examples=plays, steps=30)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("laptops", "plays"), SIZES)
def test_nothing_is_lost_in_a_whole_night_of_plays(
    offices: Path, laptops: int, plays: int, figures: list[str]
) -> None:
    seen = play(offices / str(laptops), examples=10 * plays, steps=50)
    said = ", ".join(f"{count} {what}" for what, count in sorted(seen.items()))
    figures.append(f"{laptops} laptops: {said}")
    assert seen["plays with two histories of one laptop"]
