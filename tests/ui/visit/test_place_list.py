"""The choice of a prison: how many are held there, and a place that no list knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.at_once import AtOnce
from wipdesk.services import registers, rounds, women_list
from wipdesk.services.records import put
from wipdesk.ui.pages.visits_page import VisitsPage
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import ElidedLabel
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves


def test_as_many_are_counted_as_stand_on_the_round(session: Session) -> None:
    women_list.refresh(session.register)
    counted = {code: count for code, _, count in women_list.places(session.register, held_now=True) if count}
    assert counted
    assert counted == {code: len(rounds.round_of(session.register, code)) for code in counted}
    everybody = {code: count for code, _, count in women_list.places(session.register)}
    assert sum(everybody.values()) > sum(counted.values()), "some were released, and are counted in the list"


def test_a_place_that_no_list_knows_is_visited_all_the_same(home: Path, moves: Moves, qtbot: QtBot) -> None:
    """In a country whose prisons nobody has listed yet the whole visit would be shut out."""
    where = home / "kenya"
    register = registers.new(
        where, "lantern", country="KE", office="Nairobi", person="Amina", role="coordinator", practice=True
    )
    session = Session(register, AtOnce())
    woman = put(register, "woman", {"name_given": "Wanjiku"}).id
    put(
        register,
        "custody_episode",
        {"place": "Langata", "regime": "remand", "from_date": "May 2026"},
        parent=woman,
    )
    page = VisitsPage(session, moves)
    qtbot.addWidget(page)
    page.show()
    page.opened()
    assert list(page.choice.places.buttons) == ["Langata"], "she is held there, so it is offered"
    qtbot.keyClicks(page.choice.search, "Kisumu women")
    qtbot.keyClick(page.choice.search, Qt.Key.Key_Return)
    assert page.place == "Kisumu women"
    assert page.rows.lines, "a row to write in"
    page.back()
    register.close()


def test_visits_to_one_prison_are_told_apart_by_the_day(session: Session, moves: Moves, qtbot: QtBot) -> None:
    for day in ("6 November 2026", "9 November 2026"):
        put(session.register, "visit", {"place": "FFCC", "date": day})
    page = VisitsPage(session, moves)
    qtbot.addWidget(page)
    page.opened()
    words = [each.whole() for each in page.choice.findChildren(ElidedLabel)]
    assert any(each.startswith("6 November 2026 · Freetown Female") for each in words)


def test_in_a_narrow_window_the_visits_stand_below_fewer_prisons(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = VisitsPage(session, moves)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.opened()
    beside = page.choice.places.window().findChildren(Card)[1]
    wide = len(page.choice.places.buttons)

    page.folded(True)

    qtbot.waitUntil(lambda: beside.mapTo(page, beside.rect().topLeft()).y() > page.choice.places.height())
    assert len(page.choice.places.buttons) == 5 < wide
    page.folded(False)
    assert len(page.choice.places.buttons) == wide
