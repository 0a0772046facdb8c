"""Duplicates on the command line: what may be one is listed with its reasons, said to be one, and taken apart again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def three(wipdesk: Terminal, office: Path) -> tuple[str, ...]:
    """Three files that look alike, the ids in order."""
    k = office / "k"
    names = ("Fatmata", "Fatu", "Fatima")
    made = (wipdesk("put", k, "woman", f"name_given={n}", "name_family=Koroma", "--json") for n in names)
    return tuple(sorted(each.json["id"] for each in made))


def test_pairs_are_listed_with_reasons_and_answered_ones_are_not(
    wipdesk: Terminal, office: Path, three: tuple[str, ...]
) -> None:
    k = office / "k"
    one, two, other = three
    assert wipdesk("duplicates", k, "--json").json["women_in_all"] == 3
    said = wipdesk("duplicates", k).out
    assert "Same name: Koroma" in said
    assert "3 to look at; nothing is joined unless somebody says so." in said
    assert wipdesk("link", k, "woman", one, two, "--different", "--why", "two mothers").code == 0
    wipdesk("link", k, "woman", one, other, "--unsure")
    listed = wipdesk("duplicates", k, "--json").json["women"]
    assert [pair["standing"] for pair in listed] == ["unsure", "suggested"]
    assert {listed[0]["one"]["id"], listed[0]["other"]["id"]} == {one, other}
    assert wipdesk("duplicates", k, "--woman", one, "--json").json["women"] == []


def test_a_woman_with_several_files_counts_once_and_each_file_has_its_line(
    wipdesk: Terminal, office: Path, three: tuple[str, ...]
) -> None:
    k = office / "k"
    one, two, other = three
    wipdesk("link", k, "woman", one, two, "--same")
    given = wipdesk("women", k, "--json").json
    assert (given["count"], len(given["women"])) == (2, 3)
    assert "also filed as" in wipdesk("women", k).out
    assert wipdesk("women", k).out.rstrip().endswith("2 women")
    assert wipdesk("link", k, "woman", two, other, "--same", "--json").json["same"] == list(three)
    assert wipdesk("women", k).out.rstrip().endswith("1 woman")


def test_one_is_taken_out_of_a_chain_and_what_was_only_said_of_two_is_forgotten(
    wipdesk: Terminal, office: Path, three: tuple[str, ...]
) -> None:
    k = office / "k"
    one, two, other = three
    for pair in ((one, two), (two, other)):
        wipdesk("link", k, "woman", *pair, "--same")
    wipdesk("put", k, "note", "--of", one, "text=meanwhile")
    taken = wipdesk("unlink", k, "woman", one, other, "--json").json
    assert taken["same"] == [one]
    assert len(taken["links"]) == 2
    assert [edit["movable"] for edit in taken["written_meanwhile"]] == [True]
    assert wipdesk("unlink", k, "woman", two, other, "--forget").out.strip() == "Taken back."
    left = wipdesk("duplicates", k, "--json").json["women"]
    assert [{pair["one"]["id"], pair["other"]["id"]} for pair in left] == [{two, other}]


def test_what_was_only_said_of_two_is_taken_back_and_called_so(
    wipdesk: Terminal, office: Path, three: tuple[str, ...]
) -> None:
    one, two, _ = three
    wipdesk("link", office / "k", "woman", one, two, "--different")
    assert wipdesk("unlink", office / "k", "woman", one, two).out.strip() == "Taken back."


def test_two_are_taken_apart_together_and_stay_together(
    wipdesk: Terminal, office: Path, three: tuple[str, ...]
) -> None:
    k = office / "k"
    one, two, other = three
    for pair in ((one, two), (two, other)):
        wipdesk("link", k, "woman", *pair, "--same")
    assert wipdesk("unlink", k, "woman", one, other, "--with", two, "--json").json["same"] == [one, two]
