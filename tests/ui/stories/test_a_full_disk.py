"""The disk is full while somebody types: nothing is lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.stories.keyboard import Keyboard
from wipdesk.errors import DiskFull
from wipdesk.services import drafts, women
from wipdesk.settings import Settings, save
from wipdesk.ui import ask
from wipdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session


@pytest.fixture
def window(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window with a note half typed, on a register that takes nothing more."""
    save(Settings(toured=True, colours="light"))
    made = MainWindow(session)
    qtbot.addWidget(made)
    keys = Keyboard(made, qtbot)
    made.moves.form_wanted.emit(women.list_women(session.register)[0].id, "note", "", "")
    keys.tab_to("Note")
    keys.type("She asked for her sister")

    def full(*_args: object, **_named: object) -> None:
        raise DiskFull

    monkeypatch.setattr(drafts, "keep", full)
    return made


def test_closing_asks_before_what_is_typed_is_lost(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda *_args, **named: bool(asked.append(named["effect"])))
    assert not window.close()
    assert window.isVisible()
    assert len(asked) == 1
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: True)
    assert window.close()


def test_a_larger_text_waits_until_what_is_typed_can_be_kept(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = window.pages["women"].form
    window.take_look()
    assert window.pages["women"].form is form
    assert form.form.dirty
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: True)
    assert window.close()
