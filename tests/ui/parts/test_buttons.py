"""What stands on a button is never taken for markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument

from tests.ui.pointing import points
from wipdesk.ui import language
from wipdesk.ui.icons import icon, icon_beside_words
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


def test_what_leads_back_and_on_points_there_in_both_directions_of_reading(qtbot: QtBot) -> None:
    def drawn(name: str) -> QImage:
        return icon(name).pixmap(16, 16).toImage()

    for direction, back, on in (
        (Qt.LayoutDirection.LeftToRight, "chevron-left", "arrow-right"),
        (Qt.LayoutDirection.RightToLeft, "chevron-right", "arrow-left"),
    ):
        language.speak("en", direction=direction)
        before, ahead = icon_button("chevron-left", "Before"), icon_button("arrow-right", "Ahead")
        for made, name in ((before, back), (ahead, on)):
            qtbot.addWidget(made)
            assert made.icon().pixmap(16, 16).toImage() == drawn(name)
        words = quiet_button("Back", icon_name="arrow-left")
        qtbot.addWidget(words)
        way = "arrow-right" if direction is Qt.LayoutDirection.RightToLeft else "arrow-left"
        wanted, size = icon_beside_words(way, "accent", 14)
        assert words.icon().pixmap(size).toImage() == wanted.pixmap(size).toImage()
