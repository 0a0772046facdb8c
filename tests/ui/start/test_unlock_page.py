"""Unlocking: what is shown, what is said when it fails, and what is never shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE
from wipdesk import main, settings
from wipdesk.errors import (
    FileGone,
    NotARegister,
    RegisterDamaged,
    RegisterInUse,
    RegisterTooNew,
    WipdeskError,
)
from wipdesk.services import registers
from wipdesk.ui import ask, language
from wipdesk.ui.background import Background
from wipdesk.ui.start.restore_page import RestorePage
from wipdesk.ui.start.tries import seconds_to_wait
from wipdesk.ui.start.unlock_page import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.start.start_window import StartWindow


@pytest.fixture
def page(start: StartWindow, home: Path) -> UnlockPage:
    """The page for the coordinator's practice register."""
    start.show_unlock(home / "practice" / "coordinator")
    start.prepare()
    assert isinstance(start.page, UnlockPage)
    return start.page


def _type(qtbot: QtBot, page: UnlockPage, text: str) -> None:
    qtbot.keyClicks(page.box.box, text)
    qtbot.keyClick(page.box.box, Qt.Key.Key_Return)


def test_the_passphrase_and_enter_open_it(qtbot: QtBot, page: UnlockPage, opened: list[Any]) -> None:
    assert page.window().focusWidget() is page.box.box
    _type(qtbot, page, PASSPHRASE)
    assert [register.identity.role for register in opened] == ["coordinator"]
    assert page.box.text() == ""


def test_a_wrong_passphrase_is_said_and_stays_typed_with_the_caret_in_it(
    qtbot: QtBot, page: UnlockPage, opened: list[Any]
) -> None:
    _type(qtbot, page, "lanterm")
    assert opened == []
    assert "does not open" in page.trouble.words.text()
    assert page.trouble.isVisible()
    assert page.box.text() == "lanterm"
    assert page.window().focusWidget() is page.box.box


def test_after_a_wrong_one_it_waits_longer_each_time_and_says_how_long(
    qtbot: QtBot, page: UnlockPage, opened: list[Any]
) -> None:
    _type(qtbot, page, "lanterm")
    assert "1 s" in page.unlocking.text()
    _type(qtbot, page, "x")
    assert opened == []
    page.one_second()
    _type(qtbot, page, "y")
    assert "2 s" in page.unlocking.text()
    page.one_second()
    page.one_second()
    page.box.set_text("")
    _type(qtbot, page, PASSPHRASE)
    assert len(opened) == 1
    assert [seconds_to_wait(wrong) for wrong in range(9)] == [0, 1, 2, 4, 8, 16, 30, 30, 30]


def test_while_the_keys_are_worked_out_the_window_lives_and_says_so(
    qtbot: QtBot, home: Path, opened: list[Any]
) -> None:
    background = Background()
    page = UnlockPage(home / "practice" / "coordinator", main.deeds(), background)
    qtbot.addWidget(page)
    page.opened.connect(opened.append)
    with qtbot.waitSignal(page.opened):
        _type(qtbot, page, PASSPHRASE)
        assert page.unlocking.text() == "Opening…"
        assert not page.unlocking.isEnabled()


TROUBLES: list[tuple[WipdeskError, str, list[str]]] = [
    (NotARegister(), "not a register", ["Choose another register"]),
    (RegisterDamaged("header"), "damaged", ["Restore from a backup", "Choose another register"]),
    (RegisterTooNew(9, 1), "newer version", ["Choose another register"]),
    (RegisterInUse(), "open already", ["Try again"]),
    (FileGone("/media/Mariama/reg"), "not where it was", ["Try again", "Choose another register"]),
]


@pytest.mark.parametrize(("error", "words", "steps"), TROUBLES, ids=lambda each: type(each).__name__)
def test_each_trouble_is_a_sentence_with_its_next_step(
    qtbot: QtBot, tmp_path: Path, error: WipdeskError, words: str, steps: list[str]
) -> None:
    def refused(_folder: Path, _passphrase: str) -> None:
        raise error

    page = UnlockPage(tmp_path, replace(main.deeds(), unlock=refused), AtOnce())
    qtbot.addWidget(page)
    _type(qtbot, page, "lantern")
    assert words in page.trouble.words.text()
    assert "Mariama" not in page.trouble.words.text()
    assert [step.text() for step in page.trouble.buttons] == steps
    assert page.box.text() == "lantern"
    assert page.unlocking.isEnabled()


def test_a_register_open_in_another_window_is_left_as_it_is_and_opens_when_that_one_is_closed(
    qtbot: QtBot, page: UnlockPage, home: Path, opened: list[Any]
) -> None:
    folder = home / "practice" / "coordinator"
    first = registers.unlock(folder, PASSPHRASE)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    _type(qtbot, page, PASSPHRASE)
    assert "open already" in page.trouble.words.text()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert not (home / "home" / "config" / "settings.json").exists()
    first.close()
    page.trouble.buttons[0].click()
    assert len(opened) == 1


def test_a_register_that_is_gone_is_said_before_anything_is_typed(start: StartWindow, home: Path) -> None:
    start.show_unlock(home / "Mariama Kamara")
    start.prepare()
    assert isinstance(start.page, UnlockPage)
    assert "not where it was" in start.page.trouble.words.text()
    assert not [label for label in start.findChildren(QLabel) if "Mariama" in label.text()]


def test_nothing_on_the_page_tells_whose_it_is_what_it_is_for_or_where_it_lies(
    start: StartWindow, page: UnlockPage, home: Path
) -> None:
    shown = " ".join(label.text() for label in start.findChildren(QLabel) if label.isVisible())
    register = registers.unlock(home / "practice" / "coordinator", PASSPHRASE)
    told = (register.identity.name, register.office.name, str(home), "women", "prison")
    register.close()
    assert not [word for word in told if word in shown]
    assert page.practice.isVisible()
    assert start.windowTitle() == "wipdesk"


def test_it_says_when_it_was_locked_and_that_a_form_is_kept_only_if_one_is(
    start: StartWindow, home: Path
) -> None:
    start.tell_locked("10:42", kept=True)
    start.show_unlock(home / "practice" / "coordinator")
    assert start.page.head.line.text() == "Locked at 10:42"
    assert start.page.kept.isVisible()
    start.tell_locked("10:42", kept=False)
    start.show_unlock(home / "practice" / "coordinator")
    assert not start.page.kept.isVisible()


def test_letters_become_dots_until_she_wants_to_see_them(qtbot: QtBot, page: UnlockPage) -> None:
    box = page.box
    assert box.box.echoMode() is QLineEdit.EchoMode.Password
    box.showing.click()
    assert box.box.echoMode() is QLineEdit.EchoMode.Normal
    assert box.box.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert page.window().focusWidget() is box.box
    box.showing.click()
    assert box.box.echoMode() is QLineEdit.EchoMode.Password


def test_caps_lock_is_seen_from_a_letter_and_shift(qtbot: QtBot, page: UnlockPage) -> None:
    line, caps = page.box.box, page.box.caps
    qtbot.keyClick(line, "a")
    assert not caps.isVisible()
    qtbot.keyClick(line, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not caps.isVisible()
    qtbot.keyClick(line, "A")
    assert caps.isVisible()
    qtbot.keyClick(line, "7")
    assert caps.isVisible()
    qtbot.keyClick(line, "a")
    assert not caps.isVisible()


def test_what_is_said_of_caps_lock_is_true(qtbot: QtBot, page: UnlockPage, opened: list[Any]) -> None:
    _type(qtbot, page, PASSPHRASE.upper())
    assert "makes no difference" in page.box.caps.words.text()
    assert len(opened) == 1


def test_registers_of_this_laptop_are_offered_by_number_and_others_by_showing_the_folder(
    start: StartWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = home / "home" / "registers"
    shelf.mkdir(parents=True)
    (home / "practice").rename(shelf / "1")
    start.prepare()
    start.show_unlock(shelf / "1" / "coordinator")
    assert [action.text() for action in start.page.others().actions() if action.text()] == [
        "Practice register 1: the first paralegal's",
        "Practice register 1: the second paralegal's",
        "Show the folder of a register…",
        "Restore from a backup…",
        "Begin anew…",
    ]
    start.page.others().actions()[0].trigger()
    assert start.page.which.text() == "Practice register 1: the first paralegal's"
    monkeypatch.setattr(ask, "folder_to_use", lambda *_asked: shelf / "1" / "paralegal-2")
    next(action for action in start.page.others().actions() if "Show" in action.text()).trigger()
    assert start.page.which.text() == "Practice register 1: the second paralegal's"


def test_a_damaged_register_leads_to_a_backup_and_back(start: StartWindow, home: Path) -> None:
    for name in ("header.a", "header.b"):
        (home / "practice" / "coordinator" / name).write_bytes(b"?")
    start.show_unlock(home / "practice" / "coordinator")
    start.prepare()
    start.page.trouble.buttons[0].click()
    assert isinstance(start.page, RestorePage)
    start.page.go_back()
    assert isinstance(start.page, UnlockPage)


def test_another_language_is_kept_and_what_was_typed_stays(
    qtbot: QtBot, start: StartWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        language,
        "languages",
        lambda: (language.Language("en", "English"), language.Language("fr", "Français")),
    )
    start.look_wanted.connect(start.show_again)
    start.show_unlock(home / "practice" / "coordinator")
    choice = start.page.head.language
    assert [choice.itemText(at) for at in range(choice.count())] == ["English", "Français"]
    qtbot.keyClicks(start.page.box.box, "lant")
    choice.setCurrentIndex(1)
    with qtbot.waitSignal(start.look_wanted):
        choice.activated.emit(1)
    assert settings.load().language == "fr"
    assert start.page.box.text() == "lant"
