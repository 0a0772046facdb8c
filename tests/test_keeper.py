"""The keeper starts the window again after a lock, and tells it nothing but when."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from wipdesk import keeper

if TYPE_CHECKING:
    from pathlib import Path

CHILD = """
import os, pathlib, sys
folder = pathlib.Path(sys.argv[1])
turns = len(list(folder.iterdir()))
told = [os.environ.get(name, "") for name in ("WIPDESK_LOCKED_AT", "WIPDESK_FORM_KEPT", "WIPDESK_PASSPHRASE")]
(folder / str(turns)).write_text("|".join(told))
sys.exit(int(sys.argv[2].split(",")[turns]))
"""


def _run(tmp_path: Path, codes: str) -> tuple[int, list[list[str]]]:
    script, folder = tmp_path / "child.py", tmp_path / "turns"
    script.write_text(CHILD, encoding="utf-8")
    folder.mkdir()
    code = keeper.main([str(folder), codes], [sys.executable, str(script)])
    return code, [path.read_text(encoding="utf-8").split("|") for path in sorted(folder.iterdir())]


def test_a_locked_window_is_started_again_until_it_is_left(tmp_path: Path) -> None:
    code, turns = _run(tmp_path, "75,75,0")
    assert code == 0
    assert len(turns) == 3


def test_the_next_window_is_told_when_it_was_locked_and_whether_a_form_is_kept(tmp_path: Path) -> None:
    _, turns = _run(tmp_path, "76,75,0")
    assert turns[0] == ["", "", ""]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:.*", turns[1][0])
    assert [told[1] for told in turns] == ["", "1", ""]


@pytest.mark.parametrize("code", [1, 2, 3])
def test_any_other_end_is_passed_on(tmp_path: Path, code: int) -> None:
    assert _run(tmp_path, str(code))[0] == code


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals")
def test_a_window_that_was_killed_ends_the_keeper_as_a_shell_would_say_it(tmp_path: Path) -> None:
    assert keeper.main((), [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]) == 137


def test_no_passphrase_reaches_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(keeper.PASSPHRASE, "lantern")
    monkeypatch.setenv(keeper.FORM_KEPT, "1")
    assert _run(tmp_path, "0")[1] == [["", "", ""]]


def test_the_window_is_started_with_this_python_or_by_the_frozen_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert keeper.window_command() == [sys.executable, "-m", "wipdesk.main"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert keeper.window_command() == [sys.executable, keeper.WINDOW]


def test_the_keeper_loads_nothing_of_qt_or_of_the_register() -> None:
    script = "import sys, wipdesk.keeper; print([m for m in sys.modules if m.split('.')[0] in %r])"
    names = ("PySide6", "nacl", "sqlalchemy", "sqlcipher3", "reportlab", "platformdirs")
    loaded = subprocess.run(
        [sys.executable, "-c", script % (names,)], capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "[]"
