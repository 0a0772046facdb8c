"""The list of women: found while one types, walked with the keys, and in its place after every save."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.laptop import at_home, new_register
from tests.ui.at_once import AtOnce
from wipdesk.services import records, women
from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.session import Session
from wipdesk.ui.women.women_list_pane import WomenListPane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves

HOSTILE = {
    "tags": "<b>Mariama</b>",
    "turned": "\u202eamairaM",
    "endless": "M" * 10_000,
    "long": "Ŋgaujah Kɔrɔma Sɛsay " * 10,
    "arabic": "مريم",
}


@pytest.fixture
def opened(moves: Moves) -> list[str]:
    """Ids of the women whose files were asked for."""
    found: list[str] = []
    moves.woman_wanted.connect(lambda woman, _tab: found.append(woman))
    return found


@pytest.fixture
def show(qtbot: QtBot, moves: Moves) -> Iterator[Callable[[Session], WomenListPane]]:
    made: list[WomenListPane] = []

    def shown(session: Session) -> WomenListPane:
        pane = WomenListPane(session, moves)
        qtbot.addWidget(pane)
        pane.resize(theme.theme().px(344), 640)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        pane.search.setFocus()
        made.append(pane)
        return pane

    yield shown
    for pane in made:
        pane.close()


@pytest.fixture
def pane(session: Session, show: Callable[[Session], WomenListPane]) -> WomenListPane:
    return show(session)


@pytest.fixture
def nobody(tmp_path: Path, qapp: object) -> Iterator[Session]:
    """A register in which no woman is recorded."""
    with at_home(tmp_path / "home"), new_register(tmp_path / "empty") as register:
        yield Session(register, AtOnce())


def _name(session: Session, woman: str, **names: str) -> None:
    typed = {f"name_{part}": name for part, name in names.items()}
    session.write(
        lambda: records.put(session.register, "woman", typed, record_id=woman), roots=frozenset({woman})
    )


def test_typing_finds_and_says_how_many(pane: WomenListPane, session: Session, qtbot: QtBot) -> None:
    one = pane.rows.id_at(3)
    _name(session, one, family="Zɔkɔlɔ", given="Finda")
    everybody = pane.rows.rowCount()
    assert pane.count.whole() == f"{everybody} women"

    qtbot.keyClicks(pane.search, "zokolo")

    qtbot.waitUntil(lambda: list(pane.rows.ids) == [one])
    assert pane.count.whole() == f"1 of {everybody} women"
    assert pane.search.hasFocus()


def test_the_keys_alone_lead_from_the_search_to_a_file(
    pane: WomenListPane, qtbot: QtBot, opened: list[str]
) -> None:
    ids = list(pane.rows.ids)
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.table.hasFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert opened == [], "running through the list opens nothing"
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert opened == [ids[2]]
    qtbot.keyClick(pane.table, Qt.Key.Key_End)
    assert pane.table.currentIndex().row() == len(ids) - 1
    qtbot.waitUntil(lambda: opened == [ids[2], ids[-1]])
    qtbot.keyClicks(pane.table, "k")
    assert pane.search.hasFocus()
    assert pane.search.text() == "k"
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert pane.search.text() == ""
    assert pane.table.chosen() == ids[-1]


def test_enter_in_the_search_opens_the_first_one_found_for_what_was_just_typed(
    pane: WomenListPane, session: Session, qtbot: QtBot, opened: list[str]
) -> None:
    one = pane.rows.id_at(5)
    _name(session, one, family="Zɔkɔlɔ")
    qtbot.keyClicks(pane.search, "zokolo")
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert opened == [one]
    assert pane.search.hasFocus()


def test_up_from_the_first_row_leads_back_to_the_search(pane: WomenListPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Up)
    assert pane.search.hasFocus()


def test_going_through_the_list_with_tab_opens_nobodys_file(
    pane: WomenListPane, qtbot: QtBot, opened: list[str]
) -> None:
    """Tab out of a half-typed form leads by the list; it must not turn to the file of another woman."""
    while not pane.table.hasFocus():
        qtbot.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
    assert not pane.table.resting()
    assert opened == []
    pane.search.setFocus()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.table.resting(), "going down from the search means her"
    qtbot.waitUntil(lambda: opened == [pane.rows.id_at(0)])


def test_in_a_narrow_window_the_keys_open_nothing_until_enter(
    pane: WomenListPane, qtbot: QtBot, opened: list[str]
) -> None:
    pane.folded(narrow=True)
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert not pane.table.resting()
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert opened == [pane.rows.id_at(1)]


def test_a_click_opens_at_once_and_again(pane: WomenListPane, qtbot: QtBot, opened: list[str]) -> None:
    place = pane.table.visualRect(pane.rows.index(1, 0)).center()
    for _ in range(2):
        qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [pane.rows.id_at(1)] * 2


def test_a_file_opened_from_elsewhere_is_marked_and_not_asked_for_again(
    pane: WomenListPane, moves: Moves, opened: list[str]
) -> None:
    one = pane.rows.id_at(4)
    moves.woman_wanted.emit(one, "court")
    assert pane.table.currentIndex().row() == 4
    assert opened == [one]
    assert not pane.table.resting()


def test_the_marked_row_and_the_place_stay_when_something_is_saved(
    pane: WomenListPane, session: Session, opened: list[str]
) -> None:
    pane.resize(344, 320)
    pane.order.set_order("name")
    pane.find_again()
    one, other = pane.rows.id_at(5), pane.rows.id_at(6)
    pane.table.mark(one)
    before = pane.table.visualRect(pane.table.currentIndex())

    _name(session, other, family="Aaaaa")

    assert pane.rows.place_of(other) == 0
    assert pane.rows.id_at(pane.table.currentIndex().row()) == one
    assert pane.table.visualRect(pane.table.currentIndex()) == before
    assert opened == []
    assert pane.rows.index(0, 0).data().startswith("AAAAA")


def test_a_list_that_stands_at_its_top_stays_there_when_others_come_above(
    pane: WomenListPane, session: Session
) -> None:
    """While days are first worked out the order changes: nobody is to find herself in the middle of the list."""
    pane.resize(344, 320)
    pane.order.set_order("name")
    pane.find_again()
    other = pane.rows.id_at(6)
    _name(session, other, family="Aaaaa")
    assert pane.rows.place_of(other) == 0
    assert pane.table.verticalScrollBar().value() == 0


def test_a_marked_woman_whom_a_search_leaves_out_is_marked_again_afterwards(
    pane: WomenListPane, session: Session, qtbot: QtBot, opened: list[str]
) -> None:
    everybody, one, other = pane.rows.rowCount(), pane.rows.id_at(2), pane.rows.id_at(3)
    _name(session, other, family="Zɔkɔlɔ")
    pane.table.mark(one)
    qtbot.keyClicks(pane.search, "zokolo")
    qtbot.waitUntil(lambda: list(pane.rows.ids) == [other])
    assert not pane.table.currentIndex().isValid()
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.rows.rowCount() == everybody)
    assert pane.rows.id_at(pane.table.currentIndex().row()) == one
    assert opened == []


def test_women_are_listed_in_the_order_that_was_chosen(pane: WomenListPane, session: Session) -> None:
    orders = {}
    for name in ("held", "name", "changed"):
        pane.order.take(name)
        orders[name] = list(pane.rows.ids)
        assert sorted(orders[name]) == sorted(orders["held"])
    last = orders["changed"][-1]
    _name(session, last, family="Zɔkɔlɔ")
    assert pane.rows.id_at(0) == last, "changed just now"
    pane.order.take("name")
    assert pane.rows.ids[-1] == last


def test_a_filter_holds_as_a_chip_until_it_is_taken_off(pane: WomenListPane, qtbot: QtBot) -> None:
    everybody = pane.rows.rowCount()
    some = next(each for each in pane.filters.offered() if each.count and 0 < each.count < everybody)
    pane.filters.take(some)
    assert pane.rows.rowCount() == some.count
    assert pane.count.whole() == f"{some.count} of {everybody} women"
    (chip,) = pane.filters.chips()
    assert some.words in chip.accessibleName()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert pane.filters.chips() == []
    assert pane.rows.rowCount() == everybody


def test_tab_meets_the_chips_before_the_button_that_stands_behind_them(
    pane: WomenListPane, qtbot: QtBot
) -> None:
    for some in pane.filters.offered()[:2]:
        pane.filters.take(some)
    pane.add.setFocus()
    met = []
    for _ in range(4):
        qtbot.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
        met.append(pane.window().focusWidget())
    assert met == [*pane.filters.chips(), pane.filters.more, pane.views.open_button]


def test_every_filter_leaves_as_many_women_as_the_menu_says(pane: WomenListPane) -> None:
    for each in pane.filters.offered():
        pane.filters.hold(frozenset({each.name}))
        pane.find_again()
        assert pane.rows.rowCount() == each.count, each.words


def test_where_nobody_is_found_it_says_why_and_what_to_do(
    pane: WomenListPane, moves: Moves, qtbot: QtBot
) -> None:
    wished: list[str] = []
    moves.intake_wanted.connect(wished.append)
    some = pane.filters.offered()[0]
    pane.filters.take(some)
    qtbot.keyClicks(pane.search, "Xyz & <b>")
    qtbot.waitUntil(pane.empty.isVisible)
    assert "Xyz & <b>" in pane.empty.words()
    assert some.words in pane.empty.words()
    assert pane.search.hasFocus()
    qtbot.mouseClick(pane.empty.add, Qt.MouseButton.LeftButton)
    assert wished == ["Xyz & <b>"]
    qtbot.mouseClick(pane.empty.clear, Qt.MouseButton.LeftButton)
    assert pane.filters.holding() == frozenset()
    assert not pane.empty.clear.isVisible(), "there is no filter left to take off"


def test_words_with_a_colon_that_leave_nobody_are_not_taken_for_a_name(
    pane: WomenListPane, qtbot: QtBot
) -> None:
    qtbot.keyClicks(pane.search, "held:>99999 child:inside")
    qtbot.waitUntil(pane.empty.isVisible)
    assert "spelling" not in pane.empty.words()
    assert "take one away" in pane.empty.words()
    assert pane.empty.add.text() == "Add a woman"


def test_where_no_woman_is_recorded_one_can_begin(
    nobody: Session, show: Callable[[Session], WomenListPane], moves: Moves, qtbot: QtBot
) -> None:
    wished: list[str] = []
    moves.intake_wanted.connect(lambda typed: wished.append(f"intake {typed}"))
    moves.page_wanted.connect(wished.append)
    pane = show(nobody)
    assert pane.empty.words().startswith("No woman is recorded here yet.")
    assert not pane.filters.isVisible()
    qtbot.mouseClick(pane.empty.add, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane.empty.read_bundle, Qt.MouseButton.LeftButton)
    assert wished == ["intake ", "exchange"]


def test_the_first_woman_recorded_appears(nobody: Session, show: Callable[[Session], WomenListPane]) -> None:
    pane = show(nobody)
    nobody.write(lambda: records.put(nobody.register, "woman", {"name_given": "Mariama"}))
    assert pane.rows.rowCount() == 1
    assert pane.table.isVisible()
    assert pane.count.whole() == "1 woman"


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("text_size", [100, 130])
def test_long_and_hostile_names_never_widen_the_list(
    session: Session,
    show: Callable[[Session], WomenListPane],
    qapp: QApplication,
    name: str,
    text_size: int,
) -> None:
    theme.apply(qapp, Settings(colours="light", text_size=text_size))
    _name(session, women.list_women(session.register)[0].id, family=name, given=name)
    pane = show(session)
    pane.search.setText(name[:3_000])
    pane.find_again()
    assert pane.width() == theme.theme().px(344)
    assert pane.minimumSizeHint().width() <= theme.theme().px(344)
    assert pane.table.horizontalScrollBar().maximum() == 0
    assert not pane.grab().isNull()


def test_everything_that_takes_the_focus_has_a_name(pane: WomenListPane) -> None:
    focusable = [
        each
        for each in (pane.search, pane.add, pane.order, pane.table, pane.filters.more)
        if each.isVisible()
    ]
    assert len(focusable) == 5
    assert all(each.accessibleName() or each.text() for each in focusable)
    assert pane.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_search_is_asked_for_again_as_it_was(pane: WomenListPane) -> None:
    pane.search.setText("k")
    pane.order.take("name")
    asked = pane.query()
    pane.search.clear()
    pane.order.take("changed")
    pane.show_query(asked)
    assert pane.query() == asked


def test_a_word_of_a_note_is_found_behind_the_names_and_it_is_said(
    pane: WomenListPane, session: Session, qtbot: QtBot
) -> None:
    woman = pane.table.model().ids[2]
    session.write(
        lambda: records.put(session.register, "note", {"text": "quarantine again"}, parent=woman),
        roots=frozenset({woman}),
    )
    pane.search.setText("quarantine")
    qtbot.waitUntil(lambda: list(pane.table.model().ids) == [woman])
    assert "a note or a field" in pane.trouble.text()
    pane.search.setText("")
    qtbot.waitUntil(lambda: len(pane.table.model().ids) > 1)
    assert pane.trouble.isHidden()
