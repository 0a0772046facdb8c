"""What stands above every page is read whole in a small window with large text, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from wipdesk.settings import Settings
from wipdesk.ui import language, theme
from wipdesk.ui.frame.banners import PracticeBanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session


@pytest.mark.parametrize("code", [each.code for each in language.languages()])
def test_that_it_is_practice_and_which_day_it_is_told_to_be_is_not_cut(
    session: Session, qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    theme.apply(qapp, Settings(text_size=130, colours="light"))
    language.speak(code)
    banner = PracticeBanner(session)
    qtbot.addWidget(banner)
    banner.setFixedWidth(1024)
    banner.show()
    QApplication.sendPostedEvents()
    [words] = banner.findChildren(QLabel)
    assert words.height() >= words.heightForWidth(words.width()) > 0
    assert words.wordWrap()
