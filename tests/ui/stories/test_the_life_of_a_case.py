"""One woman from her arrest to the follow-up after release, typed by somebody who has no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.stories.keyboard import Keyboard
from wipdesk.services import case_files, clocks, today, today_lines, women
from wipdesk.settings import Settings, save
from wipdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.ui.session import Session


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    save(Settings(toured=True, colours="light"))
    made = MainWindow(session)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def keys(window: MainWindow, qtbot: QtBot) -> Keyboard:
    return Keyboard(window, qtbot)


class Life:
    """The steps of one case, each typed into the form that the menu of her file opens."""

    def __init__(self, keys: Keyboard, window: MainWindow, session: Session, qtbot: QtBot) -> None:
        self.keys, self.window, self.session, self.qtbot = keys, window, session, qtbot

    @property
    def file(self) -> CaseFile:
        rows = women.list_women(self.session.register, "Quarshie")
        return case_files.open_file(self.session.register, rows[0].id)

    def take_in(self) -> None:
        keys = self.keys
        keys.press("Ctrl+N")
        for label, text in (("Name, as she says it", "Yebu"), ("Family name", "Quarshie")):
            keys.tab_to(label)
            keys.type(text)
        keys.press("Ctrl+Return")
        keys.push("Skip for now")
        keys.tab_to("Arrested")
        keys.type("20:00 on 13 November 2026")
        keys.press("Ctrl+Return")
        for _ in range(4):
            keys.push("Skip for now")

    def record(self, words: str, **typed: str) -> None:
        """Choose a form in the menu of her file and type into it."""
        self.keys.push("Record…")
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(60):
            chosen = menu.activeAction()
            if chosen is not None and words.casefold() in chosen.text().replace("&", "").casefold():
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        else:
            raise AssertionError([action.text() for action in menu.actions()])
        QTest.keyClick(menu, Qt.Key.Key_Return)
        for label, text in typed.items():
            self.keys.tab_to(label.replace("_", " "))
            self.keys.type(text)
        self.keys.press("Ctrl+S")


def test_a_whole_case_from_the_arrest_to_the_follow_up(
    keys: Keyboard, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    life = Life(keys, window, session, qtbot)
    life.take_in()
    assert life.file.matters[0].arrest_date.earliest == "2026-11-13T20:00"
    life.record("Custody move", Held_as="In", From="13 November 2026")
    life.record("Charge", Offence="SL_LARC", Offence_as_written="Larceny of a telephone")
    assert life.file.charges[0].offence == "SL_LARC"
    [limit, *_] = clocks.lines(session.register, life.file)
    assert "more than 72 h passed since the arrest" in limit.sentence
    life.record(
        "hearing", Date="17 November 2026", Outcome="Adjourned to a date", Next_date="20 November 2026"
    )
    life.record("Bail", Decided_on="20 November 2026")
    life.record("Task", What="Find a surety in Bo", Due="21 November 2026")
    file = life.file
    assert (len(file.episodes), len(file.charges), len(file.hearings), len(file.bails), len(file.tasks)) == (
        1,
        1,
        1,
        1,
        1,
    )
    life.record("Follow-up", Due="25 November 2026")
    assert len(life.file.follow_ups) == 1


def test_after_a_release_today_leads_to_one_follow_up_after_the_other(
    keys: Keyboard, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    life = Life(keys, window, session, qtbot)
    life.take_in()
    life.record("Release", Released_on="20 July 2026", How_she_was_released="Bail by a court, conditions met")
    assert life.file.woman.released_on.edtf == "2026-07-20"
    assert life.file.woman.release_mode == "court_bail"
    for step in ("1m", "3m"):
        assert "Record follow-up" in _on_today(session)
        keys.press("Ctrl+T")
        _walk_to(keys, "Space: Record follow-up")
        keys.press("Space")
        keys.tab_to("Done on")
        keys.type("21 November 2026")
        keys.press("Ctrl+S")
        assert step in {each.after for each in life.file.follow_ups}
    assert "Record follow-up" not in _on_today(session), "the third is due in January"


def _walk_to(keys: Keyboard, words: str) -> None:
    """Down the lines of Today."""
    for _ in range(40):
        if "QUARSHIE" in keys.at.accessibleName() and words in keys.at.accessibleName():
            return
        keys.press("Down")
    raise AssertionError(keys.at.accessibleName())


def _on_today(session: Session) -> list[str]:
    """The verbs of her lines on Today."""
    today_lines.refresh(session.register)
    groups = today.page(session.register, mine=False).groups
    return [line.verb for group in groups for line in group.lines if "QUARSHIE" in line.name]
