"""`board` says who has what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.laptops import without_changes

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


def test_the_board_names_what_never_arrived_until_it_is_answered(wipdesk: Terminal, office: Path) -> None:
    k, b = office / "k", office / "b"
    wipdesk("put", b, "woman", "name_given=Sia")
    wipdesk("bundle", "make", b, "-o", office / "1.wipsync")
    wipdesk("bundle", "merge", k, without_changes(office / "1.wipsync"), "--no-backup")
    first = wipdesk("board", k, "--json").json["laptops"][0]
    assert (first["person"], first["missing"] > 0, first["silent_days"]) == ("Memuna", True, 0)
    assert f"never arrived: {first['numbers']}" in wipdesk("board", k).out
    assert f"change {first['numbers']} never arrived" in wipdesk("gaps", k).out
    wipdesk("bundle", "request", k, "-o", office / "ask")
    assert "This file asks for changes" in wipdesk("bundle", "merge", b, office / "ask", "--no-backup").out
    assert wipdesk("bundle", "answer", b, office / "ask", "-o", office / "answer").code == 0
    wipdesk("bundle", "merge", k, office / "answer", "--no-backup")
    after = wipdesk("board", k, "--json").json
    assert [each["missing"] for each in after["laptops"]] == [0, 0]
    assert "never arrived" not in wipdesk("board", k).out
