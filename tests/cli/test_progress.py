"""Whoever waits at a terminal sees how far the work is; a script reads nothing of it."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from wipdesk.cli import progress

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


class Screen(io.StringIO):
    """A stderr that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def table(wipdesk: Terminal, office: Path) -> Path:
    """A table with three new women."""
    wipdesk("table", "export", office / "k", office / "out")
    path = office / "out" / "woman.csv"
    head = path.read_text(encoding="utf-8-sig").splitlines()[0]
    rows = [f",{name}" + "," * (head.count(",") - 1) for name in ("Sia", "Hawa", "Kadie")]
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8-sig")
    return path


@pytest.mark.parametrize("more", [("--dry-run",), ()])
def test_a_long_import_says_how_far_it_is_and_takes_the_line_away(
    wipdesk: Terminal, office: Path, table: Path, more: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen()
    monkeypatch.setattr(progress, "SILENT_FOR", 0)
    monkeypatch.setattr(sys, "stderr", screen)
    assert "New records: 3" in wipdesk("table", "import", office / "k", table, *more).out
    said = [line.strip() for line in screen.getvalue().split("\r") if line.strip()]
    shares = [int(line.removeprefix("Looking at the table: ").removesuffix(" %")) for line in said]
    assert shares == sorted(shares)
    assert len(set(shares)) > 3
    assert shares[-1] == 100
    assert screen.getvalue().endswith(" \r")


def test_quick_work_says_nothing_and_neither_does_any_work_without_a_terminal(
    wipdesk: Terminal, office: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    wipdesk("table", "import", office / "k", table, "--dry-run")
    assert screen.getvalue() == ""
    monkeypatch.setattr(progress, "SILENT_FOR", 0)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    wipdesk("table", "import", office / "k", table, "--dry-run")
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]


def test_a_bundle_that_is_taken_in_says_how_far_it_is(
    wipdesk: Terminal, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wipdesk("put", office / "k", "woman", "name_given=Kadie")
    wipdesk("bundle", "make", office / "k", "-o", office / "b.wipsync")
    screen = Screen()
    monkeypatch.setattr(progress, "SILENT_FOR", 0)
    monkeypatch.setattr(sys, "stderr", screen)
    assert wipdesk("bundle", "merge", office / "a", office / "b.wipsync").code == 0
    assert "Taking the bundle in: 100 %" in screen.getvalue()
