"""What a merge says of itself: that nothing was new is said only of a bundle that could be read."""

from __future__ import annotations

from typing import Any

from wipdesk.domain.lists import as_written
from wipdesk.services.report_words import in_numbers, lines
from wipdesk.sync.report import Report

READ = {"packer": "ab" * 16, "packer_person": "Hawa", "packer_known": True, "frames": 3}
CUT_SHORT = {"without_contents": True}


def said(**facts: Any) -> str:
    plain: dict[str, Any] = {
        "bundle": "cd" * 16,
        "packer": "",
        "packer_label": "",
        "packer_person": "",
        "packer_known": False,
        "purpose": "exchange",
        "dry_run": False,
        "seen_before": False,
    }
    return "\n".join(lines(Report(**plain | facts), as_written))


def test_a_bundle_that_was_here_already_brings_nothing_new() -> None:
    assert "Nothing new: everything in this bundle was here already." in said(**READ, known=4)
    assert "Nothing new" in said(**CUT_SHORT, known=4)


def test_a_bundle_of_which_nothing_could_be_read_is_not_said_to_be_here_already() -> None:
    told = said(**CUT_SHORT)
    assert "here already" not in told
    assert "No change could be read" in told
    assert "what is missing cannot be said" in told


def test_what_was_read_of_a_damaged_bundle_is_counted() -> None:
    told = said(**READ, new=2, damaged=(1,))
    assert "New changes: 2" in told
    assert "1 of 3 parts could not be read" in told
    assert "No change could be read" not in told


def test_a_file_that_asks_for_changes_is_called_so() -> None:
    told = said(**READ | {"purpose": "request"})
    assert "This file asks for changes that its sender has not got" in told
    assert "Nothing new" not in told


def test_missing_changes_are_told_as_ranges() -> None:
    assert in_numbers([(4, 4), (7, 12)]) == "4, 7-12"
