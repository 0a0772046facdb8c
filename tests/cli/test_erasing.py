"""Erasing on the command line: her code is typed, the words are honest, the list tells who has done it."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


class Keyboard(io.StringIO):
    """Somebody at the keyboard who types this."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def woman(wipdesk: Terminal, office: Path) -> str:
    """Her code."""
    return str(wipdesk("put", office / "k", "woman", "name_given=Mariama", "--json").json["code"])


def test_her_code_is_typed_before_anything_is_destroyed(
    wipdesk: Terminal, office: Path, woman: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    k = office / "k"
    monkeypatch.setattr(sys, "stdin", Keyboard("yes\n"))
    said = wipdesk("erase", k, woman)
    assert said.code == 1
    assert woman in said.err
    assert "Mariama" in said.out
    assert "Paper" in said.out
    assert wipdesk("women", k, "--json").json["count"] == 1
    monkeypatch.setattr(sys, "stdin", Keyboard(f"{woman.lower()}\n"))
    said = wipdesk("erase", k, "Mariama", "--because", "law")
    assert said.code == 0
    assert "erased on this laptop" in said.out
    assert wipdesk("women", k, "--json").json["count"] == 0
    told = wipdesk("erased", k).out
    assert woman in told
    assert "A court or the law requires it" in told
    assert "1 of 3 laptops" in told
    assert wipdesk("check", k, "--json").json["sound"]


def test_nobody_at_the_keyboard_and_no_code_destroys_nothing(
    wipdesk: Terminal, office: Path, woman: str
) -> None:
    k = office / "k"
    assert wipdesk("erase", k, woman, "--json").code == 1
    assert wipdesk("erase", k, woman, "--dry-run", "--json").json["erased"] is False
    assert wipdesk("women", k, "--json").json["count"] == 1
    assert wipdesk("erased", k).out == "Nothing was erased in this office.\n"


def test_a_paralegal_is_refused(wipdesk: Terminal, office: Path) -> None:
    """S43."""
    a = office / "a"
    code = wipdesk("put", a, "woman", "name_given=Sia", "--json").json["code"]
    said = wipdesk("erase", a, code, "--code", code)
    assert said.code == 1
    assert "erasing a file for good" in said.err
    assert wipdesk("women", a, "--json").json["count"] == 1
