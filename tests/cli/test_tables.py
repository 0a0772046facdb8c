"""Tables on the command line: a name that is empty by mistake is not the folder one happens to stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Terminal


def test_an_empty_name_takes_in_nothing(
    wipdesk: Terminal, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    (here / "woman.csv").write_text("id,name_given\n,Not meant\n", encoding="utf-8")
    monkeypatch.chdir(here)
    assert wipdesk("table", "import", office / "k", "").code == 2
    assert "0 women" in wipdesk("women", office / "k").out
