"""The window's look, and a session on a small practice office, each test on a copy of its own."""

from __future__ import annotations

import gc
import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QTimer

from tests.laptop import at_home
from tests.ui.at_once import AtOnce
from wipdesk.services import practice, registers
from wipdesk.settings import Settings
from wipdesk.ui import ask, language, theme
from wipdesk.ui.moves import Moves
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PASSPHRASE = "lantern"
TODAY = date(2026, 11, 22)
WOMEN = 8


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office of three laptops (coordinator, paralegal-1, paralegal-2), to be copied."""
    folder = tmp_path_factory.mktemp("office")
    with at_home(folder / "home"):
        practice.make(folder / "practice", women=WOMEN, seed=3, today=TODAY, passphrase=PASSPHRASE)
    return folder


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """The ordinary look: light, 100 %, English, left to right."""
    gc.disable()
    theme.load_fonts()
    theme.apply(qapp, Settings(colours="light"))
    language.speak("en")
    yield
    # What the test closed is gone before the next one; Python tidies at no other time, as in the window itself.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    theme.apply(qapp, Settings(colours="light"))
    language.speak("en")


@pytest.fixture(autouse=True)
def no_boxes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A box that opens without being expected fails the test; a test that expects one puts its answer here.

    It fails afterwards: an error that leaves a handler of Qt's events can bring down whatever comes next.
    """
    opened: list[str] = []
    for name in ("confirm", "file_to_open", "file_to_write", "folder_to_use"):
        monkeypatch.setattr(ask, name, lambda *_args, named=name, **_named: opened.append(named))
    yield
    assert not opened, "a box opened that was not expected"


@pytest.fixture
def home(office: Path, tmp_path: Path) -> Iterator[Path]:
    """A user's folder holding the practice office, for this test alone."""
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    with at_home(tmp_path / "home"):
        yield tmp_path


@pytest.fixture
def session(home: Path, qapp: QApplication) -> Iterator[Session]:
    """The coordinator's register, open; what is written is written at once."""
    register = registers.unlock(home / "practice" / "coordinator", PASSPHRASE, today=TODAY)
    opened = Session(register, AtOnce())
    yield opened
    for widget in qapp.topLevelWidgets():
        for timer in widget.findChildren(QTimer):
            timer.stop()
    register.close()


@pytest.fixture
def moves() -> Moves:
    """Where a page asks to go; a test listens."""
    return Moves()
