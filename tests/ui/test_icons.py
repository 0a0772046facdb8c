"""Icons take the colour of the theme and the size of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_an_icon_is_drawn_in_the_colour_of_its_tone() -> None:
    drawn = pixmap("lock", "red", 32).toImage()
    colours = {
        QColor(drawn.pixelColor(x, y)).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert colours == {theme.theme().tokens.red}


def test_an_icon_grows_with_the_text(qapp: QApplication) -> None:
    theme.apply(qapp, Settings(text_size=150, colours="light"))
    assert pixmap("lock", size=16).deviceIndependentSize().width() == 24
