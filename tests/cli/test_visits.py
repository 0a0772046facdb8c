"""The round as it is asked for on the command line: no slip reads as an empty prison, no sheet is promised in vain."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wipdesk import __main__ as program
from wipdesk.cli import arguments

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Terminal


def held_in_bo(wipdesk: Terminal, folder: Path) -> str:
    woman = str(wipdesk("put", folder, "woman", "name_given=Sia", "--json").json["id"])
    held = ("place=BO", "regime=remand", "from_date=3 May 2026")
    assert wipdesk("put", folder, "custody_episode", "--of", woman, *held).code == 0
    return woman


def test_a_prison_of_no_list_is_refused_and_not_taken_for_empty(wipdesk: Terminal, office: Path) -> None:
    refused = wipdesk("round", office / "k", "BOO")
    assert (refused.code, refused.out) == (1, "")
    assert "“BOO” is not a place in this country's list" in refused.err
    assert wipdesk("round", office / "k", "KENF").code == 0


def test_a_prison_is_found_by_its_name_too(wipdesk: Terminal, office: Path) -> None:
    held_in_bo(wipdesk, office / "k")
    said = wipdesk("round", office / "k", "Bo Correctional Centre", "--json").json
    assert (said["place"], len(said["women"])) == ("BO", 1)


def test_a_place_written_freely_is_gone_round_as_long_as_somebody_is_held_there(
    wipdesk: Terminal, office: Path
) -> None:
    k = office / "k"
    woman = str(wipdesk("put", k, "woman", "name_given=Sia", "--json").json["id"])
    held = ("place=The old store", "regime=remand", "from_date=3 May 2026")
    wipdesk("put", k, "custody_episode", "--of", woman, *held)
    assert len(wipdesk("round", k, "The old store", "--json").json["women"]) == 1


def test_a_sheet_that_cannot_be_put_down_begins_no_visit(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    held_in_bo(wipdesk, k)
    before = wipdesk("digest", k).out
    refused = wipdesk("round", k, "BO", "-o", office / "gone" / "bo.pdf")
    assert (refused.code, "Nothing was changed" in refused.err) == (1, True)
    assert wipdesk("digest", k).out == before


def test_without_anywhere_to_speak_the_work_is_done_and_said_to_be(
    wipdesk: Terminal, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as shut:
        shut.setattr(sys, "stdout", None)
        assert arguments.main(["put", str(office / "k"), "woman", "name_given=Sia"]) == 0
    assert "Sia" in wipdesk("women", office / "k").out


def test_stopped_while_it_starts_it_says_so_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stopped:
        def find_spec(self, name: str, *_rest: object) -> None:
            if name == "wipdesk.cli.arguments":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "wipdesk.cli.arguments", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Stopped(), *sys.meta_path])
    monkeypatch.setattr(sys, "argv", ["wipdesk", "women", "somewhere"])
    assert program.main() == 1
    assert capsys.readouterr().err == "Stopped. Nothing was begun.\n"
