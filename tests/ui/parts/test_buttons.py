"""What stands on a button is never taken for markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from tests.ui.pointing import points
from wipdesk.ui import language
from wipdesk.ui.parts.buttons import icon_button, quiet_button, show_opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def test_markup_in_a_name_is_shown_as_it_was_typed_when_hovering(qtbot: QtBot) -> None:
    name = "Edit Other name: <b>Mama</b> & file"
    made = icon_button("pencil", name)
    qtbot.addWidget(made)
    shown = QTextDocument()
    shown.setHtml(made.toolTip())
    assert made.accessibleName() == name
    assert shown.toPlainText() == name


@pytest.fixture(params=list(Qt.LayoutDirection)[:2], ids=lambda direction: direction.name)
def direction(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Qt.LayoutDirection]:
    language.speak("en", direction=request.param)
    yield request.param
    language.speak("en")


def test_what_is_closed_points_to_where_one_reads_on_and_what_is_open_points_down(
    direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    made = quiet_button("Today, from Hawa")
    qtbot.addWidget(made)
    show_opened(made, opened=False)
    ahead = "chevron-right" if direction is Qt.LayoutDirection.LeftToRight else "chevron-left"
    assert points(made) == [ahead]
    show_opened(made, opened=True)
    assert points(made) == ["chevron-down"]
