"""What stands in an empty box can be read like every other word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.parts.inputs import LineBox, NotesBox
from wipdesk.ui.tokens import contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("kind", [LineBox, NotesBox])
def test_an_example_in_an_empty_box_can_be_read(
    kind: type[LineBox | NotesBox], colours: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Settings(colours=colours))
    box = kind("Date")
    qtbot.addWidget(box)
    box.ensurePolished()
    example = box.palette().color(QPalette.ColorRole.PlaceholderText)
    assert example.alpha() == 255
    assert contrast(example.name(), theme.theme().tokens.surface) >= 4.5
