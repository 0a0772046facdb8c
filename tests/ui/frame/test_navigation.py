"""The pages one can go to, in a window of any height."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from wipdesk.ui.frame.navigation import Navigation

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session


@pytest.mark.parametrize("less", [0, 60, 70])
def test_nothing_lies_over_anything_else_however_low_the_window_is(
    session: Session, qtbot: QtBot, less: int
) -> None:
    """`less`: pixels that lack for all of it; first the sign goes, then the role."""
    window = QWidget()
    qtbot.addWidget(window)
    bar = Navigation(session)
    bar.setParent(window)
    whole = bar.layout().sizeHint().height()
    window.resize(400, whole)
    window.show()

    bar.resize(bar.width(), whole - less)

    def squeezed() -> list[str]:
        names = [each for each in bar.findChildren(QLabel) if each.isVisible() and each.text()]
        return [each.text() for each in names if each.height() < each.minimumSizeHint().height()]

    qtbot.waitUntil(lambda: squeezed() == [])
