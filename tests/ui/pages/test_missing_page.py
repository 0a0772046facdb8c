"""What is missing, by keyboard: the barest file on top, Space to where it is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from wipdesk.domain.completeness_points import Point
from wipdesk.services import women
from wipdesk.ui.pages.missing_page import MissingPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> MissingPage:
    made = MissingPage(session, moves)
    qtbot.addWidget(made)
    made.resize(1100, 660)
    made.show()
    made.show_whose(mine=False)
    return made


def test_every_open_file_that_lacks_something_has_a_line(page: MissingPage, session: Session) -> None:
    assert page.found is not None
    lacking = [each for each in page.found.files if each.missing]
    assert [row.line.woman for row in page.rows] == [each.woman for each in lacking]
    assert len(page.found.files) <= len(women.list_women(session.register))
    assert [each.met for each in lacking] == sorted(each.met for each in lacking)


def test_one_point_is_chosen_and_its_number_stands_beside_it(page: MissingPage) -> None:
    assert page.found is not None
    point, count = max(page.found.by_point, key=lambda each: each[1])
    at = list(Point).index(point) + 1
    assert page.points.itemText(at).endswith(f": {count}")
    page.points.setCurrentIndex(at)
    assert len(page.rows) == count
    assert page.only is point


def test_by_keyboard_from_line_to_line_to_the_form(page: MissingPage, moves: Moves, qtbot: QtBot) -> None:
    asked: list[tuple[str, ...]] = []
    moves.place_wanted.connect(lambda *wanted: asked.append(wanted))
    page.rows[0].setFocus()
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert page.rows[1].hasFocus()
    qtbot.keyClick(page.rows[1], Qt.Key.Key_Space)
    line = page.rows[1].line
    assert line.target is not None
    assert asked == [(line.woman, line.target, line.parent)]


def test_what_was_asked_for_before_is_passed_over(page: MissingPage) -> None:
    before = page.found
    page._take((0, before))  # noqa: SLF001 - an answer that came late
    page.only = Point.CHARGE
    assert page.found is before


def test_coming_to_the_page_the_keys_are_on_the_first_line(page: MissingPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    if page.focusWidget() is not None:
        page.focusWidget().clearFocus()
    page.opened()
    assert page.rows[0].hasFocus()
    page.points.setFocus()
    page.opened()
    assert page.points.hasFocus(), "where she is already, she stays"
