"""One save of a file is set aside on this laptop, or reversed for everybody: two things with two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.file.test_file_page import settle
from wipdesk.services import case_files, records, sending, undoing
from wipdesk.ui import ask
from wipdesk.ui.file.changes_tab import ChangesTab, SaveCard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.file.file_page import FilePage
    from wipdesk.ui.session import Session


@pytest.fixture
def phone(session: Session, someone: str) -> str:
    """A woman whose telephone number was just changed, twice."""
    records.put(session.register, "woman", {"phone": "+232 00 000 111"}, record_id=someone)
    records.put(session.register, "woman", {"phone": "+232 00 000 222"}, record_id=someone)
    return someone


def _tab(page: FilePage, woman: str) -> ChangesTab:
    page.show_woman(woman, "changes")
    settle()
    tab = page.tabs["changes"]
    assert isinstance(tab, ChangesTab)
    return tab


def _ways(page: FilePage, woman: str) -> dict[str, QAction]:
    """What the newest save offers."""
    tab = _tab(page, woman)
    card = tab.scrolled.findChildren(SaveCard)[0]
    assert page.actions_of_file.session.register.identity.name in card.more_button.accessibleName()
    menu = tab.undoing.menu(card.save, "Aminata", "22 Nov", page)
    return {action.text(): action for action in menu.actions()}


def _number(session: Session, woman: str) -> object:
    return case_files.open_file(session.register, woman).woman.phone


def test_the_two_ways_have_two_names_and_neither_is_save(page: FilePage, phone: str) -> None:
    assert list(_ways(page, phone)) == ["Set aside on this laptop only", "Reverse for everybody…"]


def test_a_save_that_is_set_aside_shows_nowhere_is_named_in_the_tab_and_comes_back(
    page: FilePage, session: Session, phone: str
) -> None:
    _ways(page, phone)["Set aside on this laptop only"].trigger()
    settle()
    assert _number(session, phone) == "+232 00 000 111"
    assert page.banner.words.text().startswith("Set aside on this laptop: what")
    assert "1 change of this file is set aside" in page.aside.text()
    tab = page.tabs["changes"]
    assert isinstance(tab, ChangesTab)
    page.show_part("changes")
    assert tab.aside is not None
    [back] = tab.aside.buttons
    assert "1 change by" in back.accessibleName()
    back.click()
    assert _number(session, phone) == "+232 00 000 222"
    assert undoing.aside(session.register) == ()


def test_the_line_over_the_file_takes_it_back(page: FilePage, session: Session, phone: str) -> None:
    _ways(page, phone)["Set aside on this laptop only"].trigger()
    assert page.banner.undo.text() == "Take it back into force"
    page.banner.undo.click()
    assert _number(session, phone) == "+232 00 000 222"


def test_a_woman_who_goes_with_her_only_save_comes_back_with_it(
    page: FilePage, session: Session, qtbot: QtBot
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "<b>Kadie"}).id
    _ways(page, woman)["Set aside on this laptop only"].trigger()
    assert page.woman == ""
    with qtbot.waitSignal(page.moves.woman_wanted) as wanted:
        page.banner.undo.click()
    assert wanted.args == [woman, "changes"]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was asked; the first time she stays."""
    told: list[str] = []

    def confirm(_parent: QWidget, question: str, *, effect: str, do: str, stay: str) -> bool:
        told.append(" ".join((question, effect, do, stay)))
        return len(told) > 1

    monkeypatch.setattr(ask, "confirm", confirm)
    return told


def test_a_reversal_says_what_it_writes_and_waits_for_colleagues(
    page: FilePage, session: Session, phone: str, asked: list[str]
) -> None:
    waiting = sending.given(session.register, session.say).waiting
    _ways(page, phone)["Reverse for everybody…"].trigger()
    assert "for everybody?" in asked[0]
    assert "Facts written again as they stood before: 1" in asked[0]
    assert _number(session, phone) == "+232 00 000 222"
    _ways(page, phone)["Reverse for everybody…"].trigger()
    assert _number(session, phone) == "+232 00 000 111"
    assert sending.given(session.register, session.say).waiting == waiting + 1
    assert page.banner.words.text().startswith("Reversed for everybody.")


def test_a_child_that_is_set_aside_is_still_said_in_her_mothers_file(
    page: FilePage, session: Session, someone: str
) -> None:
    child = records.put(session.register, "child", {"where": "inside_with_mother"}).id
    records.put(session.register, "tie", {"woman": someone}, parent=child)
    _ways(page, someone)["Set aside on this laptop only"].trigger()
    assert "set aside on this laptop" in page.aside.text()
    assert undoing.aside_in_file(session.register, someone) == 1
    [aside] = undoing.aside_of_file(session.register, someone)
    assert aside.lone
