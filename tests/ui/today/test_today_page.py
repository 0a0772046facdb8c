"""The page of today in the window: arrows, one button a line, and every line opens the place where it is put right."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from wipdesk.domain.errands import Group
from wipdesk.services.records import put
from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.today_page import TodayPage
from wipdesk.ui.today.put_off_panel import PutOffPanel
from wipdesk.ui.today.today_row import TodayRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.services.today_line import TodayLine
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


def test_the_first_line_is_explained_even_before_the_window_has_the_keys(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = TodayPage(session, moves)
    qtbot.addWidget(page)
    page.show_whose(mine=False)
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
    moves.place_wanted.connect(lambda who, at, parent: wanted.append((who, at.kind, at.record, parent)))
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
    moves.place_wanted.connect(lambda *place: wanted.append(place))
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


def test_in_a_small_window_a_group_alone_is_shown_from_its_heading(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, Settings(text_size=130, colours="light"))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1024, 480)
    window.show()
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    page.mine = False
    window.go_to("today")
    qtbot.waitUntil(lambda: page.lines.verticalScrollBar().maximum() > 0)
    page.show_only(Group.LIBERTY)
    qtbot.waitUntil(lambda: page.lines.verticalScrollBar().maximum() > 0)
    assert page.lines.verticalScrollBar().value() == 0


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


def _in_sight(widget: QWidget) -> bool:
    return bool(widget.visibleRegion().boundingRect() == widget.rect())


def _panel(page: TodayPage) -> PutOffPanel:
    [found] = [each for each in page.findChildren(PutOffPanel) if each.isVisible()]
    return found


def _alone(page: TodayPage) -> TodayLine:
    """Choose a line that goes away when it is put off: nothing else of hers stands behind it."""
    row = next(each for each in page.rows if each.line.mark and not each.line.more)
    row.setFocus()
    return row.line


def _type(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def _settled(page: TodayPage, total: int) -> bool:
    return page.content is not None and page.content.total == total and not page.putting_off.asks


def test_l_asks_for_a_day_and_a_reason_and_ctrl_z_brings_the_line_back(page: TodayPage, qtbot: QtBot) -> None:
    assert page.content is not None
    before, line = page.content.total, _alone(page)
    _press(Qt.Key.Key_L)
    panel = _panel(page)
    assert panel.day.hasFocus()
    _type("3")
    assert panel.until() == page.session.today + timedelta(days=3)
    _press(Qt.Key.Key_Return)
    assert panel.trouble.text() == "Choose why; whoever looks at the line later will ask."
    assert panel.reason.hasFocus()
    _type("agr")
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _settled(page, before - 1))
    assert line.mark not in [each.line.mark for each in page.rows]
    assert isinstance(QApplication.focusWidget(), TodayRow), "the next line is chosen"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _settled(page, before))
    assert line in [each.line for each in page.rows]


def test_what_is_asked_under_the_lowest_line_in_sight_is_seen_whole(page: TodayPage, qtbot: QtBot) -> None:
    page.resize(1170, 420)
    lowest = max(at for at, each in enumerate(page.rows) if each.line.mark)
    for _ in range(lowest):
        _press(Qt.Key.Key_Down)
    assert _in_sight(page.rows[lowest])
    _press(Qt.Key.Key_L)
    panel = _panel(page)
    qtbot.waitUntil(lambda: _in_sight(panel.keep_button) and _in_sight(panel.day), timeout=1_000)


def test_x_asks_why_and_what_was_put_off_can_be_looked_at_and_brought_back(
    page: TodayPage, qtbot: QtBot
) -> None:
    assert page.content is not None
    before, line = page.content.total, _alone(page)
    assert not page.off_button.isVisible()
    _press(Qt.Key.Key_X)
    _type("another")
    _press(Qt.Key.Key_Return)
    assert _panel(page).trouble.text() == "Write the reason in a few words."
    panel = _panel(page)
    assert panel.words.hasFocus()
    panel.words.setText("<b>Kɛlɛ</b> =cmd|")
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _settled(page, before - 1))
    assert page.off_button.text() == "1 put off"
    page.off_button.click()
    qtbot.waitUntil(lambda: _settled(page, 1))
    assert "<b>Kɛlɛ</b> =cmd|" in page.rows[0].line.put_off
    assert page.rows[0].line.name == line.name
    _press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _settled(page, 0))
    page.off_button.click()
    qtbot.waitUntil(lambda: _settled(page, before))


def test_escape_leaves_the_line_and_a_save_elsewhere_does_not_take_the_panel_away(
    page: TodayPage, session: Session, qtbot: QtBot
) -> None:
    _press(Qt.Key.Key_L)
    _type("12 December")
    session.announcements.records_changed.emit(frozenset())
    qtbot.waitUntil(lambda: page.content is not None)
    assert _panel(page).day.text() == "12 December"
    _press(Qt.Key.Key_Escape)
    assert not page.putting_off.asks
    assert page.rows[0].hasFocus()


def test_a_limit_that_passed_offers_a_week_and_says_so(page: TodayPage) -> None:
    passed = next(each for each in page.rows if each.line.passed_limit)
    passed.setFocus()
    _press(Qt.Key.Key_L)
    panel = _panel(page)
    _type("30")
    assert panel.until() is None
    assert "is put off for a week" in panel.echo.text()
    panel.day.setText("7")
    assert panel.until() == page.session.today + timedelta(days=7)


def test_a_line_of_the_team_stays_until_it_is_done(page: TodayPage) -> None:
    for each in page.rows:
        if not each.line.woman:
            each.setFocus()
            _press(Qt.Key.Key_L)
            assert not page.putting_off.asks
