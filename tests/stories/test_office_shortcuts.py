"""Every shortcut in an office's own rules is noticed: put one in, and a scene falls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stories.machine import office_mutants as mutants
from tests.stories.machine import office_scenes as scenes
from tests.stories.machine.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    Mutant = Callable[[], AbstractContextManager[None]]
    Scene = Callable[[Office], None]

SCENES = [
    (mutants.late_changes_count, scenes.a_lost_laptop_goes_on_writing),
    (mutants.nothing_is_accepted, scenes.a_lost_laptop_goes_on_writing),
    (mutants.a_role_is_read_at_the_start, scenes.two_give_orders_at_once),
    (mutants.set_aside_in_name_only, scenes.one_change_is_undone_in_every_way),
    (mutants.taken_back_in_name_only, scenes.one_change_is_undone_in_every_way),
    (mutants.a_reversal_replaces_nothing, scenes.one_change_is_undone_in_every_way),
    (mutants.left_out_is_not_missing, scenes.a_part_is_sent),
    (mutants.a_part_is_everything, scenes.a_part_is_sent),
    (mutants.an_answer_leaves_the_first_out, scenes.a_part_is_sent),
    (mutants.a_caseload_is_everybody, scenes.women_are_given_and_handed_over),
    (mutants.a_caseload_is_what_one_recorded, scenes.women_are_given_and_handed_over),
    (mutants.one_woman_stays_behind, scenes.women_are_given_and_handed_over),
    (mutants.looking_takes_in, scenes.somebody_looks_first),
    (mutants.an_old_program_blanks_what_it_does_not_know, scenes.a_newer_program_comes_and_goes),
    (mutants.tables_of_another_version_stay, scenes.a_newer_program_comes_and_goes),
]


@pytest.fixture
def three(offices: Path) -> Iterator[Office]:
    """An office of three laptops, open."""
    copied = Office.copied(offices / "3")
    yield copied
    copied.close()


def name_of(value: object) -> str:
    return getattr(value, "__name__", "")


@pytest.mark.parametrize("scene", dict.fromkeys(scene for _, scene in SCENES), ids=name_of)
def test_the_program_as_it_is_plays_the_scene_to_its_end(office: Office, scene: Scene) -> None:
    scene(office)


@pytest.mark.parametrize(("mutant", "scene"), SCENES, ids=name_of)
def test_the_scene_notices(office: Office, mutant: Mutant, scene: Scene) -> None:
    with mutant(), pytest.raises(AssertionError):
        scene(office)


def test_what_a_thief_erased_comes_back_with_the_report_of_the_laptop(three: Office) -> None:
    scenes.a_thief_erases(three)


def test_it_is_noticed_if_it_does_not(three: Office) -> None:
    with mutants.what_lapsed_stays_destroyed(), pytest.raises(AssertionError):
        scenes.a_thief_erases(three)
