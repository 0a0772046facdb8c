"""The first window with the deeds of the program itself; what it is given to do is done at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.at_once import AtOnce
from wipdesk import main
from wipdesk.ui.start.start_window import StartWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot


@pytest.fixture
def opened() -> Iterator[list[Any]]:
    """The registers that were opened; closed when the test is over."""
    registers: list[Any] = []
    yield registers
    for register in registers:
        register.close()


@pytest.fixture
def start(qtbot: QtBot, home: Path, opened: list[Any]) -> StartWindow:
    """The first window, on the screen, with all it needs loaded."""
    window = StartWindow(replace(main.deeds(), prepare=lambda: None), AtOnce())
    qtbot.addWidget(window)
    window.opened.connect(opened.append)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
