"""Looking back at bundles and undoing what they brought, as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def read(wipdesk: Terminal, office: Path) -> Path:
    """The coordinator has read a bundle with one new woman."""
    wipdesk("put", office / "a", "woman", "name_given=Mariama")
    wipdesk("bundle", "make", office / "a", "-o", office / "1.wipsync")
    assert wipdesk("bundle", "merge", office / "k", office / "1.wipsync").code == 0
    return office


def number(wipdesk: Terminal, office: Path) -> int:
    found: int = wipdesk("report", office / "k", "--json").json["reports"][0]["number"]
    return found


def test_a_merge_makes_a_backup_first_and_says_so(wipdesk: Terminal, office: Path) -> None:
    wipdesk("put", office / "a", "woman", "name_given=Mariama")
    wipdesk("bundle", "make", office / "a", "-o", office / "1.wipsync")
    looked = wipdesk("bundle", "merge", office / "k", office / "1.wipsync", "--dry-run")
    assert "the newest 3 are kept" in looked.out
    assert not (office / "backups").exists()
    taken = wipdesk("bundle", "merge", office / "k", office / "1.wipsync")
    [backup] = (office / "backups").iterdir()
    assert str(backup) in taken.out
    assert "New women: 1\n  Mariama: " in taken.out
    wipdesk("bundle", "merge", office / "k", office / "1.wipsync")
    assert [*(office / "backups").iterdir()] == [backup]


def test_a_report_is_read_again_later(wipdesk: Terminal, read: Path) -> None:
    said = wipdesk("report", read / "k", number(wipdesk, read))
    assert "New women: 1\n  Mariama: " in said.out
    assert wipdesk("report", read / "k", 77).code == 1


def test_a_bundle_is_set_aside_and_taken_back(wipdesk: Terminal, read: Path) -> None:
    which = number(wipdesk, read)
    before = wipdesk("digest", read / "k").out
    assert "1 change was set aside" in wipdesk("undo", read / "k", which, "--set-aside").out
    assert wipdesk("women", read / "k", "--json").json["women"] == []
    assert wipdesk("check", read / "k", "--json").json["set_aside"] == 1
    assert "1 set aside" in wipdesk("report", read / "k").out
    assert "1 change of it is set aside" in wipdesk("undo", read / "k", which).out
    assert "1 change is in force again" in wipdesk("undo", read / "k", which, "--take-back").out
    assert wipdesk("digest", read / "k").out == before


def test_a_bundle_is_reversed_and_that_too(wipdesk: Terminal, read: Path) -> None:
    said = wipdesk("undo", read / "k", number(wipdesk, read), "--reverse", "--json").json
    assert (said["done"], said["taken_away"], len(said["written"])) == ("reverse", 1, 1)
    assert wipdesk("women", read / "k", "--json").json["women"] == []
    wipdesk("undo", read / "k", *said["written"], "--reverse")
    assert len(wipdesk("women", read / "k", "--json").json["women"]) == 1


def test_what_cannot_be_undone_is_refused_in_a_sentence(wipdesk: Terminal, read: Path) -> None:
    which = number(wipdesk, read)
    assert "Nothing of this is set aside" in wipdesk("undo", read / "k", which, "--take-back").err
    assert wipdesk("undo", read / "k", "0123456789abcdef", "--set-aside").code == 1
    assert wipdesk("undo", read / "k", "1", "2", "--set-aside").code == 2


@pytest.mark.parametrize("number", ["-1", "999", str(2**63), "9" * 400])
def test_a_number_no_bundle_has_is_refused_in_one_sentence_however_long(
    wipdesk: Terminal, office: Path, number: str
) -> None:
    said = wipdesk("report", office / "k", number, "--json")
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert "No bundle was read here" in said.err


def test_one_new_change_is_told_in_the_singular(wipdesk: Terminal, office: Path) -> None:
    lines = wipdesk("report", office / "k").out
    assert "1 new changes" not in lines
