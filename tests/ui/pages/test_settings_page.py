"""Settings hold at once, and a backup is one button away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk import settings
from wipdesk.ui import ask
from wipdesk.ui.pages.settings_page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(session, moves)
    qtbot.addWidget(made)
    return made


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_larger_text_is_kept_and_asked_for_at_once(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.moves.look_changed):
        _choose(page.text_size, 130)
    assert settings.load().text_size == 130


def test_the_minutes_until_it_locks_are_kept_and_nothing_is_built_anew(
    page: SettingsPage, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(page.moves.look_changed):
        _choose(page.idle, 2)
    assert settings.load().idle_minutes == 2


def test_a_backup_is_written_and_said_only_when_it_was_read_back(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "kept.wdbk"
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: out)
    assert page.said.isHidden()
    page.make_backup()
    assert not page.said.isHidden()
    assert out.stat().st_size > 10_000
    assert "read back" in page.said.text()


def test_a_backup_that_cannot_be_written_says_so_and_the_button_is_there_again(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: tmp_path / "no such folder" / "kept.wdbk")
    page.make_backup()
    assert page.said.text()
    assert "Traceback" not in page.said.text()
    assert page.backup_button.isEnabled()


def test_changing_her_mind_makes_no_backup(page: SettingsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: None)
    page.make_backup()
    assert page.said.text() == ""
