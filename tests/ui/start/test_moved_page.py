"""A register that this laptop never opened is asked about before anything is written to it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PASSPHRASE
from wipdesk import paths
from wipdesk.services import records, registers, team_errands
from wipdesk.storage import streams
from wipdesk.ui.start.moved_page import BOTH, REPLACES, MovedPage
from wipdesk.ui.start.new_register_page import NewRegisterPage
from wipdesk.ui.start.unlock_page import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.start.start_window import StartWindow

WORDS = "kettle-harvest-violin-bramble-orchid"


@pytest.fixture
def moved(home: Path) -> Path:
    """The register of an office that was used on another laptop until now."""
    folder = home / "office"
    with registers.new(
        folder, WORDS, country="SL", office="Kenema", person="Isata", role="coordinator"
    ) as register:
        records.put(register, "woman", {"name_given": "Hawa"})
    _forget(home)
    return folder


def _forget(home: Path) -> None:
    """What this user of this laptop knew of registers is gone, as on another laptop."""
    assert paths.config_folder().is_relative_to(home)
    shutil.rmtree(paths.config_folder())


def _unlock(qtbot: QtBot, start: StartWindow, folder: Path, passphrase: str = "") -> None:
    start.show_unlock(folder)
    start.prepare()
    page = start.page
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.box.box, passphrase or WORDS)
    qtbot.keyClick(page.box.box, Qt.Key.Key_Return)


def _reasons(register: Any) -> list[str]:
    with register.reading() as connection:
        return list(connection.exec_driver_sql("SELECT reason FROM own_stream ORDER BY sid").scalars())


def _asked(qtbot: QtBot, start: StartWindow, folder: Path) -> MovedPage:
    _unlock(qtbot, start, folder)
    page = start.page
    assert isinstance(page, MovedPage)
    qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    assert start.page is page, "a second Enter after the passphrase answers nothing"
    return page


def test_a_laptop_that_replaces_the_other_goes_on_in_a_stream_of_its_own_and_is_not_asked_again(
    qtbot: QtBot, start: StartWindow, moved: Path, opened: list[Any]
) -> None:
    page = _asked(qtbot, start, moved)
    assert opened == []
    assert _reasons(page.register) == ["first"]
    qtbot.keyClick(start.focusWidget(), Qt.Key.Key_1)
    (register,) = opened
    assert _reasons(register) == ["first", "no_witness"]
    assert any("came here from another laptop" in line.name for line in team_errands.lines(register))
    register.close()
    opened.clear()
    _unlock(qtbot, start, moved)
    assert len(opened) == 1


def test_where_both_stay_in_use_the_copy_is_closed_as_it_was_and_a_register_of_its_own_begins(
    qtbot: QtBot, start: StartWindow, moved: Path, opened: list[Any]
) -> None:
    page = _asked(qtbot, start, moved)
    for named in (REPLACES, BOTH):
        qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Tab)
        while start.focusWidget() not in page.answers.values():
            qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Tab)
        assert start.focusWidget() is page.answers[named]
    qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(start.page, NewRegisterPage)
    assert opened == []
    with registers.unlock(moved, WORDS) as register:
        assert _reasons(register) == ["first"]
        with register.reading() as connection:
            assert streams.unknown_here(connection, register)


@pytest.mark.parametrize("by", ["key", "waiting", "leaving"])
def test_whoever_does_not_answer_finds_the_register_closed(
    qtbot: QtBot, start: StartWindow, moved: Path, opened: list[Any], by: str
) -> None:
    page = _asked(qtbot, start, moved)
    if by == "leaving":
        start.close()
    elif by == "waiting":
        page.unanswered.timeout.emit()
    else:
        qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Escape)
    if by != "leaving":
        assert isinstance(start.page, UnlockPage)
    assert opened == []
    registers.unlock(moved, WORDS).close()


def test_another_language_keeps_the_question(
    qtbot: QtBot, start: StartWindow, moved: Path, opened: list[Any]
) -> None:
    _asked(qtbot, start, moved)
    start.show_again()
    assert isinstance(start.page, MovedPage)
    qtbot.keyClick(start.focusWidget(), Qt.Key.Key_1)
    assert len(opened) == 1


@pytest.mark.parametrize("role", ["practice", "paralegal"])
def test_for_practice_or_before_it_is_anybodys_office_it_is_opened_without_a_question(
    qtbot: QtBot, start: StartWindow, home: Path, opened: list[Any], role: str
) -> None:
    folder, passphrase = home / "practice" / "coordinator", PASSPHRASE
    if role != "practice":
        folder, passphrase = home / "alone", WORDS
        registers.new(folder, WORDS, country="SL", office="Bo", person="Sia", role=role).close()
    _forget(home)
    _unlock(qtbot, start, folder, passphrase)
    assert len(opened) == 1
