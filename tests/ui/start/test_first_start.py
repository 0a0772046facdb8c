"""The four doors, each from the first key to an open register; and that nothing is made before the last step."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.conftest import PASSPHRASE
from wipdesk import main
from wipdesk.errors import DiskFull
from wipdesk.services import practice, registers, team
from wipdesk.ui import ask
from wipdesk.ui.background import Background
from wipdesk.ui.start.doors_page import DoorsPage
from wipdesk.ui.start.new_register_page import NewRegisterPage
from wipdesk.ui.start.practise_page import PractisePage
from wipdesk.ui.start.restore_page import RestorePage
from wipdesk.ui.start.unlock_page import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.start.start_window import StartWindow

OWN = "crane lamp orbit fennel river"


def _press(qtbot: QtBot, start: StartWindow, *keys: Qt.Key | str) -> None:
    """Press keys where the caret is, as a person does who has no mouse."""
    for pressed in keys:
        target = start.focusWidget() or start.page
        if isinstance(pressed, str):
            qtbot.keyClicks(target, pressed)
        else:
            qtbot.keyClick(target, pressed)


def _through_the_questions(qtbot: QtBot, start: StartWindow) -> str:
    """Name, office, the five words, and the words once more; returns them."""
    enter, tab, space = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
    _press(qtbot, start, "Isata <b>Conteh</b>", tab, "Bo", enter)
    page = start.page
    assert isinstance(page, NewRegisterPage)
    words = page.chosen.words.text.text()
    assert len(words.split()) == 5
    page.chosen.written.setFocus()
    _press(qtbot, start, space, enter)
    assert page.steps[page.at] is page.again
    _press(qtbot, start, words)
    return words


def test_each_figure_opens_its_door_and_escape_comes_back(qtbot: QtBot, start: StartWindow) -> None:
    start.show_doors()
    behind = {"1": NewRegisterPage, "2": NewRegisterPage, "3": RestorePage, "4": PractisePage}
    for figure, page in behind.items():
        _press(qtbot, start, figure)
        assert isinstance(start.page, page)
        _press(qtbot, start, Qt.Key.Key_Escape)
        assert isinstance(start.page, DoorsPage)


def test_joining_makes_a_register_and_a_hello_file_and_she_can_work(
    qtbot: QtBot, start: StartWindow, home: Path, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = home / "stick"
    stick.mkdir()
    monkeypatch.setattr(ask, "folder_to_use", lambda *_asked: stick)
    start.show_doors()
    _press(qtbot, start, "1")
    words = _through_the_questions(qtbot, start)
    _press(qtbot, start, Qt.Key.Key_Return)
    page = start.page
    assert isinstance(page, NewRegisterPage)
    assert not page.back.isVisible()
    _press(qtbot, start, Qt.Key.Key_Return)
    digits = page.hello.digits.text.text().split()
    assert [len(group) for group in digits] == [5] * 5
    assert [path.name for path in stick.iterdir()] == ["hello.wiphello"]
    page.save_hello()
    assert sorted(path.name for path in stick.iterdir()) == ["hello-2.wiphello", "hello.wiphello"]
    page.onward.click()
    (register,) = opened
    assert (register.identity.name, register.identity.role) == ("Isata <b>Conteh</b>", "paralegal")
    assert register.team is None
    assert register.folder == home / "home" / "registers" / "1"
    register.close()
    registers.unlock(register.folder, words).close()


def test_starting_an_office_makes_her_its_coordinator(
    qtbot: QtBot, start: StartWindow, opened: list[Any]
) -> None:
    start.show_doors()
    _press(qtbot, start, "2")
    _through_the_questions(qtbot, start)
    _press(qtbot, start, Qt.Key.Key_Return)
    (register,) = opened
    assert register.identity.role == "coordinator"
    assert [person.name for person in team.people(register)] == ["Isata <b>Conteh</b>"]
    assert not register.office.practice


def test_a_backup_is_restored_into_a_new_folder(
    qtbot: QtBot, start: StartWindow, home: Path, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with registers.unlock(home / "practice" / "coordinator", PASSPHRASE) as register:
        registers.make_backup(register, home / "backup.tar")
    monkeypatch.setattr(ask, "file_to_open", lambda *_asked: home / "backup.tar")
    start.show_doors()
    _press(qtbot, start, "3", Qt.Key.Key_Return, "wrong", Qt.Key.Key_Return)
    page = start.page
    assert isinstance(page, RestorePage)
    assert page.backup.trouble.isVisible()
    assert page.backup.box.text() == "wrong"
    assert not (home / "home" / "registers" / "1").exists()
    page.backup.box.set_text("")
    _press(qtbot, start, PASSPHRASE, Qt.Key.Key_Return)
    assert [register.folder for register in opened] == [home / "home" / "registers" / "1"]


def test_what_is_no_backup_is_said_beside_the_file(
    qtbot: QtBot, start: StartWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "letter.txt").write_text("Dear Isata", encoding="utf-8")
    monkeypatch.setattr(ask, "file_to_open", lambda *_asked: home / "letter.txt")
    start.show_doors()
    _press(qtbot, start, "3", Qt.Key.Key_Return, "lantern", Qt.Key.Key_Return)
    assert start.page.backup.file_trouble.isVisible()
    assert start.page.backup.name.whole() == "letter.txt"


def test_practising_makes_an_office_tells_its_passphrase_and_opens_the_laptop_chosen(
    qtbot: QtBot, start: StartWindow, home: Path, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    make = practice.make
    monkeypatch.setattr(practice, "make", lambda folder, **given: make(folder, women=4, **given))
    start.show_doors()
    _press(qtbot, start, "4")
    page = start.page
    assert isinstance(page, PractisePage)
    _press(qtbot, start, Qt.Key.Key_Down, Qt.Key.Key_Return)
    words = page.told.words.text.text()
    assert len(words.split()) == 5
    _press(qtbot, start, Qt.Key.Key_Return)
    (register,) = opened
    assert register.identity.role == "paralegal"
    assert register.office.practice
    assert register.folder == home / "home" / "registers" / "1" / "paralegal-1"
    register.close()
    registers.unlock(register.folder.with_name("coordinator"), words).close()


def test_nothing_is_made_before_the_last_step_and_every_answer_is_kept_on_the_way_back(
    qtbot: QtBot, start: StartWindow, home: Path
) -> None:
    start.show_doors()
    _press(qtbot, start, "1")
    words = _through_the_questions(qtbot, start)
    _press(qtbot, start, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    page = start.page
    assert isinstance(page, NewRegisterPage)
    assert page.who.answers() == ("Isata <b>Conteh</b>", "Bo", "SL")
    assert page.chosen.passphrase() == words
    assert not (home / "home" / "registers").exists()


def test_what_is_missing_is_said_beside_its_box(qtbot: QtBot, start: StartWindow) -> None:
    start.show_doors()
    _press(qtbot, start, "1", Qt.Key.Key_Return)
    page = start.page
    assert isinstance(page, NewRegisterPage)
    assert page.at == 0
    assert page.who.person.trouble.isVisible()
    assert page.who.office.trouble.isVisible()
    assert start.focusWidget() is page.who.person.box


def test_words_not_written_down_and_a_passphrase_too_weak_are_said(qtbot: QtBot, start: StartWindow) -> None:
    start.show_doors()
    _press(qtbot, start, "2", "Isata", Qt.Key.Key_Tab, "Bo", Qt.Key.Key_Return, Qt.Key.Key_Return)
    page = start.page
    assert isinstance(page, NewRegisterPage)
    assert "Write the five words down" in page.chosen.trouble.words.text()
    page.chosen.own.setChecked(True)
    _press(qtbot, start, "short", Qt.Key.Key_Return)
    assert "too short" in page.chosen.trouble.words.text()
    page.chosen.box.set_text("password password password")
    _press(qtbot, start, Qt.Key.Key_Return)
    assert "would be guessed" in page.chosen.trouble.words.text()
    page.chosen.box.set_text(OWN)
    _press(qtbot, start, Qt.Key.Key_Return, "crane lamp", Qt.Key.Key_Return)
    assert page.again.trouble.isVisible()
    assert page.steps[page.at] is page.again


def test_a_full_disk_is_said_and_nothing_is_left(
    qtbot: QtBot, start: StartWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object, **_named: object) -> None:
        raise DiskFull(5_000_000)

    monkeypatch.setattr(registers.opening, "create", full)
    start.show_doors()
    _press(qtbot, start, "1")
    _through_the_questions(qtbot, start)
    _press(qtbot, start, Qt.Key.Key_Return)
    page = start.page
    assert isinstance(page, NewRegisterPage)
    assert "5 MB" in page.trouble.words.text()
    assert page.onward.isEnabled()
    assert page.who.answers()[0] == "Isata <b>Conteh</b>"
    assert list((home / "home" / "registers").iterdir()) == []


def test_a_practice_office_that_cannot_be_made_leaves_nothing(
    qtbot: QtBot, start: StartWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_asked: object) -> None:
        raise DiskFull

    monkeypatch.setattr(practice, "fill", refused)
    start.show_doors()
    _press(qtbot, start, "4", Qt.Key.Key_Return)
    assert isinstance(start.page, PractisePage)
    assert start.page.trouble.isVisible()
    assert list((home / "home" / "registers").iterdir()) == []


def test_while_something_is_made_no_step_can_be_left(qtbot: QtBot, home: Path) -> None:
    made, go_on = [], threading.Event()

    def practise(folder: Path) -> str:
        made.append(folder)
        go_on.wait(30)
        return "five words to be told"

    page = PractisePage(replace(main.deeds(), practise=practise), Background())
    qtbot.addWidget(page)
    page.show()
    page.go_on()
    with qtbot.assertNotEmitted(page.left):
        page.go_back()
    page.go_on()
    assert page.at == 0
    assert page.busy.isVisible()
    with qtbot.waitSignal(page.made):
        go_on.set()
    assert page.at == 1
    assert not page.busy.isVisible()
    assert len(made) == 1


def test_a_register_that_is_here_already_is_opened_from_the_doors(
    start: StartWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "folder_to_use", lambda *_asked: home / "practice" / "coordinator")
    start.show_doors()
    start.page.folder_wanted.emit()
    assert isinstance(start.page, UnlockPage)


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (800, 520)])
def test_nothing_scrolls_sideways_and_every_door_shows_all_its_words(
    qtbot: QtBot, start: StartWindow, width: int, height: int
) -> None:
    start.show_doors()
    start.resize(width, height)
    page = start.page
    assert isinstance(page, DoorsPage)
    qtbot.waitUntil(lambda: page.scroll.widget().width() == page.scroll.viewport().width())
    for door in page.doors.values():
        assert door.height() >= door.layout().heightForWidth(door.width())
        assert door.accessibleName()


@pytest.mark.parametrize("figure", ["", "1", "2", "3", "4"])
def test_everything_that_takes_the_caret_has_a_name(qtbot: QtBot, start: StartWindow, figure: str) -> None:
    start.show_doors()
    _press(qtbot, start, figure)
    reached = [
        widget
        for widget in start.page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) >= 3
    nameless = [widget for widget in reached if not (widget.accessibleName() or _words_on(widget))]
    assert nameless == []
    assert all(widget.height() >= 24 for widget in reached)


def _words_on(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
