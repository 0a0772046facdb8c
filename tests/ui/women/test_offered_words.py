"""Operators in the search box: offered while one types, taken with the keys, and answered by the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from wipdesk.services import own_fields, records
from wipdesk.ui.women.women_list_pane import WomenListPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session, moves: Moves) -> WomenListPane:
    made = WomenListPane(session, moves)
    qtbot.addWidget(made)
    made.resize(344, 640)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.search.setFocus()
    return made


def test_an_operator_is_taken_with_down_and_enter_and_narrows_the_list(
    pane: WomenListPane, qtbot: QtBot
) -> None:
    everybody = set(pane.rows.ids)
    qtbot.keyClicks(pane.search, "li")
    assert not pane.offered.isVisible()
    pane.search.clear()
    qtbot.keyClicks(pane.search, "is")
    assert pane.offered.isVisible()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert pane.search.text() == "is:"
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert pane.search.text() == "is:overdue "
    assert not pane.offered.isVisible()
    pane.search_now()
    late = set(pane.rows.ids)
    assert late
    assert late < everybody


def test_a_name_that_begins_like_an_operator_still_opens_the_first_woman(
    pane: WomenListPane, qtbot: QtBot, moves: Moves
) -> None:
    pane.search.setText("")
    qtbot.keyClicks(pane.search, "is")
    opened: list[str] = []
    moves.woman_wanted.connect(lambda woman, _tab: opened.append(woman))
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert len(opened) == 1 or pane.rows.rowCount() == 0
    assert not pane.offered.isVisible()


def test_down_goes_on_into_the_women_and_escape_only_puts_the_offer_away(
    pane: WomenListPane, qtbot: QtBot
) -> None:
    qtbot.keyClicks(pane.search, "pr")
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert (pane.search.text(), pane.offered.isVisible()) == ("pr", False)
    pane.search.setText("")
    qtbot.keyClicks(pane.search, "is:due")
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.table.hasFocus()


def test_a_word_that_is_not_understood_is_said_under_the_box_and_is_no_name(
    pane: WomenListPane, moves: Moves
) -> None:
    pane.search.setText("prisn:kenema Sia")
    pane.search_now()
    assert "did you mean “prison”?" in pane.trouble.text()
    begun: list[str] = []
    moves.intake_wanted.connect(begun.append)
    pane.add.click()
    assert begun == ["Sia"]
    pane.search.clear()
    pane.search_now()
    assert not pane.trouble.isVisible()


def test_a_field_of_the_office_and_its_answer_are_taken_from_what_is_offered(
    pane: WomenListPane, qtbot: QtBot, session: Session
) -> None:
    own_fields.define(session.register, "woman", "Trade learnt", "choice", answers=["Soap", "Gara"])
    woman = pane.rows.ids[1]
    records.put(session.register, "woman", {"x_trade_learnt": "Soap"}, record_id=woman)
    qtbot.keyClicks(pane.search, "field:")
    for _ in range(2):
        qtbot.keyClick(pane.search, Qt.Key.Key_Down)
        if pane.search.text().endswith("="):
            qtbot.keyClick(pane.search, Qt.Key.Key_Down)
        qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert pane.search.text() == "field:trade_learnt=soap "
    pane.search_now()
    assert list(pane.rows.ids) == [woman]
