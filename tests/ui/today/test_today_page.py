"""The page of today in the window: arrows, one button a line, and every line opens the place where it is put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from wipdesk.domain.errands import Group
from wipdesk.services.records import put
from wipdesk.ui.pages.today_page import TodayPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> TodayPage:
    made = TodayPage(session, moves)
    made.mine = False
    qtbot.addWidget(made)
    made.resize(1170, 660)
    made.show()
    made.opened()
    return made


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_groups_stand_in_their_order_and_the_first_line_is_chosen(page: TodayPage) -> None:
    assert page.content is not None
    shown = [group.group for group in page.content.groups]
    assert shown == [group for group in Group if group in shown]
    assert len(page.rows) == sum(len(group.lines) for group in page.content.groups)
    assert page.rows[0].hasFocus()
    assert page.why.why.text() == page.rows[0].line.why


def test_arrows_go_from_line_to_line_and_enter_opens_her_file(page: TodayPage, moves: Moves) -> None:
    opened: list[str] = []
    moves.woman_wanted.connect(lambda woman, _tab: opened.append(woman))
    _press(Qt.Key.Key_Down)
    assert page.rows[1].hasFocus()
    assert page.why.why.text() == page.rows[1].line.why
    _press(Qt.Key.Key_Return)
    assert opened == [page.rows[1].line.woman]


def test_every_button_leads_somewhere(page: TodayPage, moves: Moves) -> None:
    wanted: list[tuple[str, ...]] = []
    moves.form_wanted.connect(lambda *form: wanted.append(form))
    moves.page_wanted.connect(lambda name: wanted.append((name,)))
    moves.draft_wanted.connect(lambda draft: wanted.append((draft,)))
    for each in page.rows:
        each.verb.click()
    assert len(wanted) == len(page.rows)
    for form in wanted:
        if len(form) == 4 and form[1] in ("hearing", "charge", "bail"):
            assert form[2] or form[3], "a new hearing hangs on a matter"


def test_space_does_what_the_button_says(page: TodayPage, moves: Moves) -> None:
    wanted: list[object] = []
    moves.form_wanted.connect(lambda *form: wanted.append(form))
    moves.page_wanted.connect(wanted.append)
    _press(Qt.Key.Key_Space)
    assert len(wanted) == 1


def test_a_save_elsewhere_brings_its_line(page: TodayPage, session: Session, qtbot: QtBot) -> None:
    before = page.content.total if page.content else 0
    woman = put(session.register, "woman", {"name_given": "Hawa"}).id
    put(session.register, "task", {"what": "Call", "due": "20 November 2026", "state": "open"}, parent=woman)
    session.announcements.records_changed.emit(frozenset({woman}))
    qtbot.waitUntil(lambda: page.content is not None and page.content.total == before + 1)


def test_one_group_alone_and_back(page: TodayPage) -> None:
    page.show_only(Group.LIBERTY)
    assert page.content is not None
    assert [group.group for group in page.content.groups] == [Group.LIBERTY]
    page.show_all_groups()
    assert len(page.content.groups) > 1


def test_my_files_may_be_none_and_the_page_says_so(page: TodayPage, session: Session) -> None:
    page.show_whose(mine=True)
    assert page.content is not None
    assert {group.group for group in page.content.groups} <= {Group.TEAM, *Group}
    assert page.said.text()


def test_the_page_on_paper_is_a_pdf_with_a_line_in_the_trail(page: TodayPage, session: Session) -> None:
    page.print_page()
    assert page.paper.pdf.startswith(b"%PDF")
    assert page.paper.paper is not None
    page.paper.paper.noted()
    with session.register.reading() as connection:
        noted = connection.exec_driver_sql(
            "SELECT count(*) FROM trail WHERE what = 'print_today'"
        ).scalar_one()
    assert noted == 1


def test_nobody_is_accused_and_nothing_of_health_stands_here(page: TodayPage) -> None:
    words = " ".join(each.text() for each in page.findChildren(QLabel)).lower()
    for word in ("illegal", "guilty", "victim", "hiv", "pregnan"):
        assert word not in words
