"""Every shortcut that lost data in some other program is noticed here: put one in, and a test falls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stories.machine import mutants, scenes
from tests.stories.machine.playing import play

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.stories.machine.office import Office

    Mutant = Callable[[], AbstractContextManager[None]]
    Scene = Callable[[Office], None]

SCENES = [
    (mutants.last_writer_wins, scenes.a_form_stands_open_while_a_bundle_comes),
    (mutants.base_at_save, scenes.a_form_stands_open_while_a_bundle_comes),
    (mutants.only_numbers_are_compared, scenes.a_disk_image_is_laid_back),
    (mutants.dominance_by_numbers, scenes.a_disk_image_is_laid_back),
    (mutants.one_change_a_number, scenes.a_disk_image_is_laid_back),
    (mutants.no_witness, scenes.a_copied_file_is_laid_back),
    (mutants.disputed_is_the_same, scenes.a_link_is_disputed),
    (mutants.withheld_for_good, scenes.what_was_set_aside_counts_again),
]


def name_of(value: object) -> str:
    return getattr(value, "__name__", "")


@pytest.mark.parametrize(
    "scene",
    [
        *dict.fromkeys(scene for _, scene in SCENES),
        scenes.a_sheet_outlives_the_state_it_showed,
        scenes.she_is_taken_away_while_somebody_writes_about_her,
    ],
    ids=name_of,
)
def test_the_program_as_it_is_plays_the_scene_to_its_end(office: Office, scene: Scene) -> None:
    scene(office)


@pytest.mark.parametrize(("mutant", "scene"), SCENES, ids=name_of)
def test_the_scene_notices(office: Office, mutant: Mutant, scene: Scene) -> None:
    with mutant(), pytest.raises(AssertionError):
        scene(office)


@pytest.mark.slow
@pytest.mark.parametrize("mutant", [mutants.last_writer_wins, mutants.base_at_save], ids=name_of)
def test_the_machine_notices_within_a_few_plays(offices: Path, mutant: Mutant) -> None:
    with mutant(), pytest.raises(AssertionError):
        play(offices / "2", examples=40, steps=30, shrink=False)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    "mutant",
    [mutants.only_numbers_are_compared, mutants.dominance_by_numbers, mutants.one_change_a_number],
    ids=name_of,
)
def test_the_machine_notices_when_disks_are_laid_back(offices: Path, mutant: Mutant) -> None:
    with mutant(), pytest.raises(AssertionError):
        play(offices / "2", examples=400, steps=30, shrink=False, copying=("imaged",))
