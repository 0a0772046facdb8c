"""The buttons below a form are read whole, in a small window with large text and a language of long words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.ui.seen_by_others import cut_words
from wipdesk.settings import Settings
from wipdesk.ui import language, theme
from wipdesk.ui.forms.form_foot import FormFoot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_long_words_go_on_in_the_next_line(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, Settings(text_size=130, colours="light"))
    language.speak("fr")
    foot = FormFoot("Enregistrer les changements (la femme)")
    qtbot.addWidget(foot)
    foot.show_state("Pas encore enregistré", can_revert=True, busy=False)
    foot.setFixedWidth(820)
    foot.show()
    QApplication.sendPostedEvents()
    assert not cut_words(foot)
    foot.ask(asking=True)
    QApplication.sendPostedEvents()
    assert not cut_words(foot)
