"""The diary on the screen, files by person on the Office page, and views that were kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from wipdesk.services import records, saved_views, women, women_list
from wipdesk.services.file_words import Target
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.diary_page import DAY, DiaryPage
from wipdesk.ui.pages.team_page import TeamPage
from wipdesk.ui.women.women_list_pane import WomenListPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

MONDAY = date(2026, 3, 2)


@pytest.fixture
def matter(session: Session) -> str:
    """A matter of a woman with a hearing on a Monday without any other, put off by a week."""
    woman = records.put(session.register, "woman", {"name_given": "<b>Sia</b>"}).id
    made = records.put(session.register, "matter", {"court": "SL_MC"}, parent=woman).id
    typed = {"date": "2 March 2026", "produced": "produced", "next_date": "9 March 2026"}
    records.put(session.register, "hearing", typed, parent=made)
    return made


@pytest.fixture
def page(session: Session, moves: Moves, matter: str, qtbot: QtBot) -> DiaryPage:
    made = DiaryPage(session, moves)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.mine = False
    made.first = MONDAY
    made.opened()
    return made


def _names(page: DiaryPage) -> list[str]:
    return [each.line.name for each in page.rows]


def test_the_arrows_go_from_week_to_week_and_the_button_records_the_hearing(
    page: DiaryPage, moves: Moves, matter: str, qtbot: QtBot
) -> None:
    assert "<b>Sia</b>" in _names(page)
    at = _names(page).index("<b>Sia</b>")
    qtbot.keyClick(page.rows[at], Qt.Key.Key_Right)
    assert page.first == MONDAY + timedelta(days=7)
    again = next(each for each in page.rows if each.line.name == "<b>Sia</b>")
    wanted: list[tuple[object, ...]] = []
    moves.place_wanted.connect(lambda *asked: wanted.append(asked))
    qtbot.keyClick(again, Qt.Key.Key_Space)
    assert [asked[1:] for asked in wanted] == [(Target("hearing", field="date"), matter)]
    qtbot.keyClick(again, Qt.Key.Key_Left)
    assert page.first == MONDAY


def test_a_hearing_that_was_opens_at_its_outcome(page: DiaryPage, moves: Moves, qtbot: QtBot) -> None:
    wanted: list[tuple[object, ...]] = []
    moves.place_wanted.connect(lambda *asked: wanted.append(asked))
    at = _names(page).index("<b>Sia</b>")
    qtbot.keyClick(page.rows[at], Qt.Key.Key_Space)
    [(_, target, parent)] = wanted
    assert (target.kind, target.record != "", target.field, parent) == ("hearing", True, "outcome", "")


def test_a_day_alone_can_be_shown_and_her_file_opened(page: DiaryPage, moves: Moves, qtbot: QtBot) -> None:
    page.show_length(DAY)
    assert page.first == MONDAY
    opened: list[tuple[str, str]] = []
    moves.woman_wanted.connect(lambda *asked: opened.append(asked))
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Return)
    assert [tab for _, tab in opened] == ["court"]
    page.step(-400)
    assert not page.rows
    assert page.here.hasFocus()


def test_the_calendar_ends_without_an_error(page: DiaryPage) -> None:
    for end, by in ((date(2999, 11, 28), 1), (date(1900, 1, 3), -1)):
        page.first = end
        page.step(by)
        assert page.first == end


def test_a_line_of_files_by_person_opens_just_those(session: Session, moves: Moves, qtbot: QtBot) -> None:
    first = women.list_women(session.register)[0].id
    name = session.register.identity.name
    records.put(session.register, "woman", {"assigned_to": name}, record_id=first)
    page = TeamPage(session, moves)
    qtbot.addWidget(page)
    page.opened()
    asked: list[ListQuery] = []
    moves.list_wanted.connect(asked.append)
    page.hands.opens[0].click()
    pane = WomenListPane(session, moves)
    qtbot.addWidget(pane)
    pane.show_query(asked[0])
    mine = women_list.find(session.register, ListQuery("files:me")).ids
    assert (list(pane.rows.ids), first in mine) == (list(mine), True)
    assert len(mine) < len(women.list_women(session.register))
    pane.close()


def test_what_is_listed_is_kept_under_a_name_and_taken_from_the_menu(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    pane = WomenListPane(session, moves)
    qtbot.addWidget(pane)
    pane.search.setText("is:overdue")
    pane.views.ask_name()
    dialog = pane.views.dialog
    assert dialog is not None
    dialog.name.setText("Late & later")
    dialog.shared.setChecked(True)
    dialog.keep_button.click()
    [kept] = saved_views.views(session.register)
    assert (kept.name, kept.shared) == ("Late & later", True)
    pane.search.clear()
    pane.views.fill()
    next(each for each in pane.views.menu.actions() if each.text() == "Late && later").trigger()
    assert pane.search.text() == "is:overdue"
    pane.close()


def test_the_palette_finds_a_view_and_takes_operators_to_the_list(session: Session, qtbot: QtBot) -> None:
    from wipdesk.ui.frame.palette import Palette

    saved_views.keep(session.register, "Late in Bo", ListQuery("is:overdue"))
    window = MainWindow(session)
    qtbot.addWidget(window)
    palette = Palette(session, [], window.moves, window)
    for typed, search in (("late bo", "is:overdue"), ("held:>5", "held:>5")):
        palette.line.setText(typed)
        palette.find()
        palette.act()
        assert window.pages["women"].list.search.text() == search
    window.pages["women"].list.stop()
