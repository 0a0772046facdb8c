"""The main job through the real window, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser

from tests.laptop import at_home
from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.stories.keyboard import Keyboard
from wipdesk.domain.values import Missing
from wipdesk.services import bundles, case_files, conflicts, drafts, records, registers, women
from wipdesk.settings import Settings, save
from wipdesk.ui import ask
from wipdesk.ui.frame.help_window import HelpWindow
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.paper import printer
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    save(Settings(toured=True, colours="light"))
    made = MainWindow(session)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def keys(window: MainWindow, qtbot: QtBot) -> Keyboard:
    return Keyboard(window, qtbot)


def _files(session: Session) -> list:
    rows = women.list_women(session.register)
    return [case_files.open_file(session.register, row.id) for row in rows]


def _held_with_matter(session: Session):  # noqa: ANN202 - a file
    return next(file for file in _files(session) if file.matters and not list(file.contested()))


def _open(keys: Keyboard, pressed: str, qtbot: QtBot) -> None:
    """Press keys that open a window of its own, and let it come to the front."""
    keys.press(pressed)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not keys.window)


def _decide(keys: Keyboard, session: Session, left: int, qtbot: QtBot) -> None:
    """Press 1 until it is taken: for a moment after a question appears no key decides it."""

    def decided() -> bool:
        if len(conflicts.list_conflicts(session.register)) == left:
            return True
        keys.press("1")
        return False

    qtbot.waitUntil(decided)


def test_a_woman_known_by_a_nickname_is_taken_in(keys: Keyboard, session: Session) -> None:
    keys.press("Ctrl+N")
    keys.tab_to("Nickname")
    keys.type("Mama Yegbe")
    keys.press("Ctrl+Return")
    for _ in range(6):
        keys.push("Skip for now")
    named = [file for file in _files(session) if any(alias.text == "Mama Yegbe" for alias in file.aliases)]
    assert len(named) == 1
    assert named[0].woman.name_given is Missing.NOT_ASKED


def test_what_is_typed_first_looks_for_a_woman(keys: Keyboard, window: MainWindow) -> None:
    """The first thing the tour asks for: three letters of a name, and Enter."""
    keys.type("kor")
    assert window.pages["women"].list.search.text() == "kor"


def test_in_a_narrow_window_the_keys_follow_into_the_file(keys: Keyboard, window: MainWindow) -> None:
    """The list folds away and would leave them in the navigation."""
    window.resize(1024, 600)
    keys.type("a")
    keys.press("Return")
    assert window.pages["women"].file.woman
    assert keys.at is window.pages["women"].file.heading.record_button


def test_a_hearing_is_adjourned(keys: Keyboard, window: MainWindow, session: Session) -> None:
    file = _held_with_matter(session)
    before = len(file.hearings)
    window.moves.form_wanted.emit(file.woman.id, "hearing", "", file.matters[0].id)
    keys.tab_to("Date")
    keys.type("12 November 2026")
    keys.tab_to("Outcome")
    keys.type("Adjourned to a date")
    keys.tab_to("adjourn")
    keys.tab_to("Next date")
    keys.type("3 December 2026")
    keys.press("Ctrl+S")
    hearings = case_files.open_file(session.register, file.woman.id).hearings
    assert len(hearings) == before + 1
    new = next(each for each in hearings if each.id not in {old.id for old in file.hearings})
    assert (new.outcome, new.date.edtf, new.next_date.edtf) == ("adjourned", "2026-11-12", "2026-12-03")


def test_the_form_is_there_again_after_a_lock_in_the_middle_of_it(
    keys: Keyboard, window: MainWindow, session: Session, home: Path, qtbot: QtBot
) -> None:
    file = _held_with_matter(session)
    window.moves.form_wanted.emit(file.woman.id, "note", "", "")
    keys.tab_to("Note")
    keys.type("She asked for her sister")
    with qtbot.waitSignal(window.lock_wanted):
        keys.press("Ctrl+L")
    window.keep_drafts()
    window.close()
    session.register.close()

    again = Session(registers.unlock(home / "practice" / "coordinator", PASSPHRASE, today=TODAY), AtOnce())
    session.register = again.register
    second = MainWindow(again)
    qtbot.addWidget(second)
    later = Keyboard(second, qtbot)
    later.press("Ctrl+S")
    notes = case_files.open_file(again.register, file.woman.id).notes
    assert "She asked for her sister" in [note.text for note in notes]
    assert not drafts.open_drafts(again.register)


def test_a_bundle_is_read_and_what_differs_is_settled(
    keys: Keyboard, session: Session, home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bundle = home / "from paralegal.wipsync"
    with (
        at_home(home / "home"),
        registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY) as hers,
    ):
        woman = women.list_women(hers)[0].id
        records.put(hers, "woman", {"home_town": "Koidu"}, record_id=woman)
        bundles.make(hers, bundle)
    records.put(session.register, "woman", {"home_town": "Kenema"}, record_id=woman)
    before = len(conflicts.list_conflicts(session.register))
    monkeypatch.setattr(ask, "file_to_open", lambda *_args: bundle)

    keys.press("Ctrl+O")
    keys.push("Take it in")
    assert len(conflicts.list_conflicts(session.register)) == before + 1

    keys.press("Ctrl+3")
    for left in range(before, -1, -1):
        _decide(keys, session, left, qtbot)
    assert not conflicts.list_conflicts(session.register)


def test_her_summary_is_printed(
    keys: Keyboard, window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = printer.QPrinter(printer.QPrinter.PrinterMode.HighResolution)
    paper.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper.setResolution(100)
    monkeypatch.setattr(printer, "there_is_a_printer", lambda: True)
    monkeypatch.setattr(printer, "chosen_printer", lambda _parent: paper)
    window.moves.woman_wanted.emit(_files(session)[0].woman.id, "")
    keys.press("Ctrl+P")
    keys.push("Print…")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_every_page_is_reached_by_its_key(keys: Keyboard, window: MainWindow) -> None:
    for pressed, name in (
        ("Ctrl+2", "exchange"),
        ("Ctrl+3", "conflicts"),
        ("Ctrl+4", "team"),
        ("Ctrl+5", "duplicates"),
        ("Ctrl+,", "settings"),
        ("Ctrl+1", "women"),
    ):
        keys.press(pressed)
        assert window.stack.currentWidget() is window.pages[name], pressed


def test_f1_explains_the_list_until_a_file_has_the_keys(keys: Keyboard, window: MainWindow) -> None:
    def explained() -> str:
        keys.press("F1")
        guide = window.findChildren(HelpWindow)[-1]
        title = guide.findChild(QTextBrowser).toPlainText().splitlines()[0]
        guide.close()
        window.activateWindow()
        return str(title)

    keys.press("Ctrl+1")
    assert explained() == "The women and how to find one"
    keys.tab_to("Search the women")
    keys.press("Return")
    keys.tab_to("Record…")
    assert explained() == "A woman's file"


def test_the_palette_finds_a_woman_and_a_command(
    keys: Keyboard, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    file = next(file for file in _files(session) if isinstance(file.woman.name_given, str))
    _open(keys, "Ctrl+K", qtbot)
    keys.type(f"{file.woman.name_given} {file.woman.name_family}")
    with qtbot.waitSignal(window.moves.woman_wanted) as opened:
        keys.press("Return")
    assert case_files.open_file(session.register, opened.args[0]).woman.name_given == file.woman.name_given
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    _open(keys, "Ctrl+K", qtbot)
    keys.type("settings")
    keys.press("Return")
    assert window.stack.currentWidget() is window.pages["settings"]


def test_the_sheet_of_shortcuts_names_what_really_acts(
    keys: Keyboard, window: MainWindow, qtbot: QtBot
) -> None:
    _open(keys, "Ctrl+/", qtbot)
    sheet = QApplication.activeWindow()
    assert sheet is not window
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {action.text() for action in window.actions()} <= words


def test_larger_text_is_shown_at_once_and_what_was_open_and_typed_is_there(
    keys: Keyboard, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    file = _held_with_matter(session)
    window.moves.form_wanted.emit(file.woman.id, "note", "", "")
    keys.tab_to("Note")
    keys.type("She asked for her sister")
    with qtbot.waitSignal(window.look_taken, timeout=30_000):
        keys.press("Ctrl++")
    women_page = window.pages["women"]
    assert women_page.right.currentWidget() is women_page.form
    keys.press("Ctrl+S")
    notes = case_files.open_file(session.register, file.woman.id).notes
    assert "She asked for her sister" in [note.text for note in notes]
