"""A folder for exchange is chosen; what is put there on one laptop is shown, looked into and taken in on another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.exchange.conftest import FIRST
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk import settings
from wipdesk.services import records, registers, women
from wipdesk.ui import ask
from wipdesk.ui.exchange.folder_choice import FolderChoice
from wipdesk.ui.exchange.make_panel import MakePanel
from wipdesk.ui.exchange.read_panel import ReadPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.pages.exchange_page import ExchangePage
    from wipdesk.ui.session import Session


@pytest.fixture
def shared(home: Path) -> Path:
    folder = home / "shared"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear colleague", encoding="utf-8")
    settings.save(replace(settings.load(), exchange_folder=str(folder)))
    return folder


def test_what_was_put_there_is_shown_looked_into_taken_in_and_moved_away(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    shared: Path,
) -> None:
    colleague = at_laptop(FIRST)
    woman = records.put(colleague.register, "woman", {"name_given": "Yegbe"}).id
    there, here = exchange_of(colleague), exchange_of(session)
    assert here.folder.isHidden()
    there.make_a_bundle()
    assert isinstance(there.panel, MakePanel)
    there.panel.folder_button.click()
    assert "is written" in there.panel.said.text()
    here.opened()
    assert not here.folder.isHidden()
    assert here.folder.heading.text() == "1 file has arrived in your exchange folder"
    assert without_a_name(here) == []
    assert cut_words(here) == []
    assert scrolls_sideways(here) == []
    here.folder.buttons[0].click()
    assert isinstance(here.panel, ReadPanel)
    here.panel.take_button.click()
    assert woman in {row.id for row in women.list_women(session.register)}
    assert here.folder.isHidden()
    assert sorted(path.name for path in shared.iterdir()) == ["letter.txt", "read"]
    assert len(list((shared / "read").iterdir())) == 1


def test_a_file_still_arriving_is_said_to_be(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    shared: Path,
) -> None:
    there, here = exchange_of(at_laptop(FIRST)), exchange_of(session)
    there.make_a_bundle()
    there.panel.folder_button.click()
    (path,) = shared.glob("*.wipsync")
    path.write_bytes(path.read_bytes()[:-500])
    here.opened()
    assert here.folder.heading.text() == "Something is arriving in your exchange folder"
    said = [each.text() for each in here.folder.findChildren(QLabel)]
    assert any("still arriving, or cut short" in words for words in said)


def test_a_folder_that_is_not_there_is_said_and_stops_nothing(
    session: Session, exchange_of: Callable[[Session], ExchangePage], shared: Path
) -> None:
    (shared / "letter.txt").unlink()
    shared.rmdir()
    here = exchange_of(session)
    here.opened()
    assert here.folder.heading.text() == "Your exchange folder"
    assert here.make_button.isEnabled()


def test_a_bundle_of_one_prison_without_scans_in_small_files(
    session: Session,
    exchange_of: Callable[[Session], ExchangePage],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = exchange_of(session)
    here.make_a_bundle()
    assert isinstance(here.panel, MakePanel)
    assert here.panel.folder_button.isHidden()
    wishes = here.panel.wishes
    assert wishes is not None
    assert wishes.chosen() == {"only": (), "caseload": "", "since": None, "scans": True, "max_size": 0}
    wishes.narrow.setChecked(True)
    wishes.prison.setCurrentIndex(wishes.prison.findData("BO"))
    wishes.without_scans.setChecked(True)
    wishes.small.setChecked(True)
    assert wishes.chosen() == {"only": ("BO",), "caseload": "", "since": None, "scans": False, "max_size": 7}
    assert without_a_name(here) == []
    assert cut_words(here) == []
    assert scrolls_sideways(here) == []
    here.panel.boxes[0][0].setChecked(True)
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "b.wipsync")
    here.panel.write_button.click()
    assert "b.wipsync is written" in here.panel.said.text()
    assert (home / "b.wipsync").stat().st_size < 7_000_000


def test_the_folder_is_chosen_in_the_settings_and_the_registers_own_is_refused(
    session: Session, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = FolderChoice(session)
    qtbot.addWidget(card)
    monkeypatch.setattr(ask, "folder_to_use", lambda *_args: session.register.folder)
    card.choose()
    assert settings.load().exchange_folder == ""
    assert "must stay on this laptop" in card.said.text()
    monkeypatch.setattr(ask, "folder_to_use", lambda *_args: home)
    before = registers.digest(session.register)
    card.choose()
    assert settings.load().exchange_folder == str(home)
    assert card.said.text() == str(home)
    card.use_none()
    assert settings.load().exchange_folder == ""
    assert registers.digest(session.register) == before
