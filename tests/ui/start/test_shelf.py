"""Registers lie under numbers, and a number that is taken is never used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.laptop import at_home
from wipdesk.ui.start import shelf

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_register_takes_the_first_number_that_is_free_and_nothing_is_made(tmp_path: Path) -> None:
    with at_home(tmp_path):
        assert shelf.new_folder() == tmp_path / "registers" / "1"
        assert list(tmp_path.iterdir()) == []
        for number in ("1", "2", "4"):
            (tmp_path / "registers" / number).mkdir(parents=True)
        assert shelf.new_folder().name == "3"


def test_registers_are_found_by_number_and_folders_that_are_none_are_left_out(tmp_path: Path) -> None:
    with at_home(tmp_path):
        for place in ("10", "2", "3/coordinator", "notes"):
            (tmp_path / "registers" / place).mkdir(parents=True)
        for place in ("10", "2", "3/coordinator"):
            (tmp_path / "registers" / place / "header.b").write_text("")
        found = shelf.registers_here()
        assert [folder.relative_to(tmp_path / "registers").as_posix() for folder in found] == [
            "2",
            "3/coordinator",
            "10",
        ]
        assert [shelf.name_of(folder, practice=folder.name == "coordinator") for folder in found] == [
            "Register 2",
            "Practice register 3: the coordinator's",
            "Register 10",
        ]
