"""A laptop lacks changes: she reads numbers over the phone, a colleague answers, the bundle comes, the gap closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from tests.laptops import without_changes
from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.stories.keyboard import Keyboard
from wipdesk.services import bundles, records, registers, requests, women
from wipdesk.settings import Settings, save
from wipdesk.ui import ask
from wipdesk.ui.exchange.asking_panels import AskPanel
from wipdesk.ui.exchange.phone_panel import PhonePanel
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.exchange_page import ExchangePage
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def hers(session: Session, home: Path, qapp: QApplication) -> Iterator[Session]:
    """A paralegal's register, open on her own laptop."""
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    yield Session(register, AtOnce())
    for widget in qapp.topLevelWidgets():
        for timer in widget.findChildren(QTimer):
            timer.stop()
    register.close()


def _window(session: Session, qtbot: QtBot) -> tuple[MainWindow, Keyboard]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    return made, Keyboard(made, qtbot)


def _exchange(window: MainWindow) -> ExchangePage:
    page = window.pages["exchange"]
    assert isinstance(page, ExchangePage)
    assert window.stack.currentWidget() is page
    return page


def _gaps(page: ExchangePage) -> list[str]:
    """The places in the bars of laptops that are drawn as missing."""
    bars = [each.bar for each in page.board.rows if each.bar is not None]
    return [place for bar in bars for place in bar.laid_out() if place.startswith("missing")]


def test_a_gap_is_read_out_answered_and_closed_with_the_keyboard_only(
    session: Session, hers: Session, home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    save(Settings(toured=True, colours="light"))
    lost = [records.put(hers.register, "woman", {"name_given": name}).id for name in ("Yegbe", "Kadie")]
    bundles.make(hers.register, home / "spoilt.wipsync")
    bundles.merge(session.register, without_changes(home / "spoilt.wipsync"))

    window, keys = _window(session, qtbot)
    keys.press("Ctrl+2")
    qtbot.waitUntil(_exchange(window).board.ask_button.isVisible)
    assert _gaps(_exchange(window))
    keys.push("Ask for what is missing")
    asking = _exchange(window).panel
    assert isinstance(asking, AskPanel)
    [said] = asking.spoken

    other, hands = _window(hers, qtbot)
    qtbot.waitUntil(other.isActiveWindow)
    hands.press("Ctrl+2")
    qtbot.waitUntil(_exchange(other).board.phone_button.isVisible)
    hands.push("Answer over the phone")
    answering = _exchange(other).panel
    assert isinstance(answering, PhonePanel)
    qtbot.waitUntil(answering.write_button.isVisible)
    hands.push(f"{session.register.identity.name},")
    hands.tab_to("Numbers")
    hands.type(said.numbers)
    hands.tab_to("The eight digits")
    hands.type(said.digits)
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "answer.wipsync")
    hands.push("Write the answer")
    assert "answer.wipsync is written: 2 changes" in answering.said.text()
    other.close()

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    monkeypatch.setattr(ask, "file_to_open", lambda *_args: home / "answer.wipsync")
    keys.press("Ctrl+O")
    keys.push("Take it in")
    assert requests.missing(session.register) == ()
    assert set(lost) <= {row.id for row in women.list_women(session.register)}
    keys.press("Ctrl+1")
    keys.press("Ctrl+2")
    assert _gaps(_exchange(window)) == []
    assert not _exchange(window).board.ask_button.isVisibleTo(window)
