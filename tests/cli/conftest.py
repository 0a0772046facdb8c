"""The command line, run in this process: words in, exit code and output out."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptop import PASSPHRASE, at_home
from wipdesk.cli.arguments import main

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Said:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """Runs commands as somebody would type them."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Said:
        self._capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


@pytest.fixture
def wipdesk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Terminal:
    monkeypatch.setenv("WIPDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("WIPDESK_PASSPHRASE", PASSPHRASE)
    return Terminal(capsys)


@pytest.fixture
def office(office_made_once: Path, wipdesk: Terminal, tmp_path: Path) -> Path:
    """A practice office of a coordinator and two paralegals, in folders k, a and b: a copy for each test."""
    shutil.copytree(office_made_once, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture(scope="session")
def office_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tmp_path = tmp_path_factory.mktemp("office")
    with at_home(tmp_path / "home"), pytest.MonkeyPatch.context() as patched:
        patched.setenv("WIPDESK_PASSPHRASE", PASSPHRASE)
        _make_office(tmp_path)
    return tmp_path


def _make_office(tmp_path: Path) -> None:
    def wipdesk(*words: object) -> int:
        return main([str(word) for word in words])

    people = (("k", "Isata", "coordinator"), ("a", "Hawa", "paralegal"), ("b", "Memuna", "paralegal"))
    for folder, person, role in people:
        about = ("--country", "SL", "--office", "Bo", "--person", person, "--role", role, "--practice")
        assert wipdesk("new", tmp_path / folder, *about) == 0
    for folder in "ab":
        hello, welcome = tmp_path / f"{folder}.hello", tmp_path / f"{folder}.welcome"
        assert wipdesk("team", "hello", tmp_path / folder, "-o", hello) == 0
        assert wipdesk("team", "welcome", tmp_path / "k", hello, "--role", "paralegal", "-o", welcome) == 0
        assert wipdesk("team", "join", tmp_path / folder, welcome) == 0
