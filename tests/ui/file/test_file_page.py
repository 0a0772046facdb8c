"""A woman's file as somebody uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wipdesk.services import conflicts, moving, records, women
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.file_words import Target
from wipdesk.ui.file.changes_tab import ChangesTab
from wipdesk.ui.file.file_page import TABS, FilePage
from wipdesk.ui.file.needs_card import NeedsCard
from wipdesk.ui.file.record_card import RecordCard
from wipdesk.ui.file.row_button import RowButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

NAMES = [name for name, *_ in TABS]


def settle() -> None:
    """Let go of what was taken out and lay out what came in, as the window does between two keys."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents()


def texts(widget: QWidget) -> set[str]:
    """Every word that is seen in it."""
    settle()
    return {each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)}


def press(widget: QWidget, words: str) -> None:
    """Press the visible button of these words."""
    settle()
    found = [
        each for each in widget.findChildren(QPushButton) if each.text() == words and each.isVisibleTo(widget)
    ]
    assert found, f"no button says {words}"
    found[0].click()


def too_wide(page: FilePage) -> list[str]:
    """Whatever stands in a tab and reaches beyond its sides."""
    settle()
    tab = page.stack.currentWidget()
    found = []
    for each in tab.findChildren(QWidget):
        if each.isVisible():
            left = each.mapTo(tab, each.rect().topLeft()).x()
            if left < 0 or left + each.width() > tab.width():
                found.append(f"{type(each).__name__} {each.accessibleName()[:40]} {left}+{each.width()}")
    return found


@pytest.mark.parametrize(("size", "every"), [((826, 660), 3), ((868, 540), 6), ((640, 540), 6)])
def test_every_part_of_every_file_fits_its_page(
    page: FilePage, session: Session, size: tuple[int, int], every: int
) -> None:
    page.resize(*size)
    for row in women.list_women(session.register)[::every]:
        for name in NAMES:
            page.show_woman(row.id, name)
            assert page.part() == name
            assert not too_wide(page), (row.name, name)
    assert (page.width(), page.height()) == size


def test_the_head_says_who_she_is(page: FilePage, session: Session) -> None:
    row = women.list_women(session.register)[0]
    page.show_woman(row.id)
    family, given = row.name.split(", ")
    assert page.heading.family.whole() == f"{family},"
    assert page.heading.given.whole() == given
    assert row.code in page.heading.about.text()


def test_a_contested_fact_shows_both_accounts_and_leads_to_where_it_is_decided(
    page: FilePage, session: Session, moves: Moves
) -> None:
    [conflict] = conflicts.list_conflicts(session.register)
    woman = next(row.id for row in women.list_women(session.register) if row.code == conflict.woman)
    wanted: list[str] = []
    moves.conflict_wanted.connect(wanted.append)

    page.show_woman(woman, "court" if conflict.kind != "woman" else "person")

    shown = texts(page.stack.currentWidget())
    assert {side.words for side in conflict.values} <= shown
    assert "Two accounts" in shown
    assert "1 answer differs" in texts(page)
    press(page.stack.currentWidget(), "Decide between them")
    assert wanted == [conflict_id(conflict.record, conflict.field)]


def test_a_need_that_is_a_conflict_opens_the_conflict(page: FilePage, session: Session, moves: Moves) -> None:
    [conflict] = conflicts.list_conflicts(session.register)
    woman = next(row.id for row in women.list_women(session.register) if row.code == conflict.woman)
    page.show_woman(woman)
    wanted: list[str] = []
    moves.conflict_wanted.connect(wanted.append)
    assert page.shown is not None
    need = next(each for each in page.shown.overview.needs if each.why_kind.value.startswith("decide"))
    page.actions_of_file.open(need.target)
    assert wanted == [conflict.id]


def test_what_was_taken_away_can_be_brought_back(page: FilePage, session: Session, someone: str) -> None:
    records.put(session.register, "note", {"text": "Written by mistake"}, parent=someone)
    page.show_woman(someone, "visits")
    assert "Written by mistake" in texts(page)
    card = next(
        each
        for each in page.tabs["visits"].findChildren(RecordCard)
        if each.record.words("text") == "Written by mistake"
    )
    menu = page.actions_of_file.menu(card.record, page)
    next(each for each in menu.actions() if each.text().startswith("Made by mistake")).trigger()
    assert page.part() == "visits"
    assert "Written by mistake" not in texts(page.stack.currentWidget())

    press(page.banner, "Bring it back")

    assert "Written by mistake" in texts(page.stack.currentWidget())


def test_a_woman_taken_away_leaves_an_empty_page_and_the_way_back(page: FilePage, someone: str) -> None:
    page.show_woman(someone)
    page.heading.take_away_wanted.emit()
    assert page.woman == ""
    assert page.nobody.isVisible()
    press(page.banner, "Bring it back")
    assert page.woman == someone


def test_a_record_under_the_wrong_woman_goes_to_the_right_one(
    page: FilePage, session: Session, someone: str
) -> None:
    other = next(row for row in women.list_women(session.register) if row.id != someone)
    records.put(session.register, "note", {"text": "Hers, not hers"}, parent=someone)
    page.show_woman(someone, "visits")
    assert page.shown is not None
    record = next(each for each in page.shown.rows.of("note") if each.words("text") == "Hers, not hers")

    page.actions_of_file.move_wanted.emit(record)
    page.move_panel.search.setText(other.code)
    found = page.move_panel.found.itemAt(0).widget()
    assert isinstance(found, QPushButton)
    found.click()
    assert other.name in page.move_panel.preview.text()
    page.move_panel.move_button.click()

    assert "Hers, not hers" not in texts(page.stack.currentWidget())
    page.show_woman(other.id, "visits")
    assert "Hers, not hers" in texts(page.stack.currentWidget())


def test_a_file_is_closed_with_a_reason_and_opened_again(
    page: FilePage, someone: str, session: Session
) -> None:
    page.show_woman(someone)
    code = next(iter(session.lists["file_closed"])).code
    page.heading.close_wanted.emit(code)
    assert "File closed" in texts(page.heading)
    assert any("again" in each.text() for each in page.heading.more_menu().actions())
    press(page.banner, "Open it again")
    assert "File closed" not in texts(page.heading)


def test_the_keyboard_goes_through_the_parts(page: FilePage, someone: str, qtbot: QtBot) -> None:
    page.show_woman(someone)
    page.activateWindow()
    page.bar.setFocus()
    qtbot.keyClick(page.bar, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.part() == "person"
    qtbot.keyClick(page.bar, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.bar, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.part() == "changes"
    qtbot.keyClick(page.bar, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page.part() == "court"


def test_recording_a_hearing_asks_for_the_matter_only_where_there_are_several(
    page: FilePage, session: Session, moves: Moves
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    wanted: list[tuple[str, ...]] = []
    moves.form_wanted.connect(lambda *asked: wanted.append(asked))
    page.show_woman(woman)
    page.actions_of_file.add("hearing")
    first = records.put(session.register, "matter", {"court_no": "BO 1/26"}, parent=woman).id
    page.show_woman(woman)
    page.actions_of_file.add("hearing")
    records.put(session.register, "matter", {"court_no": "BO 2/26"}, parent=woman)
    page.show_woman(woman)
    hearing = next(each for each in page.heading.record_menu().actions() if each.text() == "Hearing")
    assert wanted == [(woman, "matter", "", ""), (woman, "hearing", "", first)]
    assert hearing.menu() is not None


def test_with_two_open_matters_no_button_decides_which_one_is_meant(
    page: FilePage, session: Session, moves: Moves
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    for number in ("BO 1/26", "BO 2/26"):
        records.put(session.register, "matter", {"court_no": number}, parent=woman)
    wanted: list[tuple[object, ...]] = []
    moves.form_wanted.connect(lambda *asked: wanted.append(asked))
    moves.place_wanted.connect(lambda *asked: wanted.append(asked))
    page.show_woman(woman)
    at = Target("bail", field="state")
    page.actions_of_file.add("charge")
    page.actions_of_file.open(at)
    assert wanted == [(woman, "charge", "", ""), (woman, at, "")]


def test_a_day_in_court_that_passed_is_recorded_in_its_own_matter(
    page: FilePage, session: Session, moves: Moves
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    own, _ = (
        records.put(session.register, "matter", {"court_no": number}, parent=woman).id
        for number in ("BO 1/26", "BO 2/26")
    )
    put_off = {"date": "2 November 2026", "outcome": "adjourned", "next_date": "9 November 2026"}
    records.put(session.register, "hearing", put_off, parent=own)
    wanted: list[tuple[object, ...]] = []
    moves.place_wanted.connect(lambda *asked: wanted.append(asked))
    page.show_woman(woman)
    card = page.findChild(NeedsCard)
    assert card is not None
    for line in card.findChildren(RowButton):
        line.click()
    assert (woman, Target("hearing", field="date"), own) in wanted


def test_what_a_colleague_changed_is_shown_and_one_stays_where_one_was(
    page: FilePage, session: Session, someone: str
) -> None:
    page.show_woman(someone, "person")
    session.write(
        lambda: records.put(session.register, "woman", {"home_town": "Kailahun"}, record_id=someone),
        roots=frozenset({someone}),
    )
    assert page.part() == "person"
    assert "Kailahun" in texts(page.stack.currentWidget())
    before = page.shown
    session.announcements.records_changed.emit(frozenset({"f" * 32}))
    assert page.shown is before, "a file that did not change is not read again"


def test_a_change_is_taken_back_in_words(page: FilePage, session: Session, someone: str) -> None:
    records.put(session.register, "woman", {"home_town": "Kailahun"}, record_id=someone)
    page.show_woman(someone, "changes")
    tab = page.tabs["changes"]
    assert isinstance(tab, ChangesTab)
    tab.filter.setText("home town")
    press(tab, "Take back")
    assert page.banner.words.text().startswith("Taken back")
    page.show_part("person")
    assert "Kailahun" not in texts(page.stack.currentWidget())


def test_what_is_refused_is_said_on_the_page(page: FilePage, session: Session, someone: str) -> None:
    page.show_woman(someone, "visits")
    assert page.shown is not None
    record = records.put(session.register, "note", {"text": "Twice"}, parent=someone).id
    page.show_woman(someone, "visits")
    rows = next(each for each in page.shown.rows.of("note") if each.id == record)
    other = next(row for row in women.list_women(session.register) if row.id != someone)
    moving.move(session.register, "note", record, other.id)
    page.actions_of_file.move_wanted.emit(rows)
    page.move_panel.search.setText(other.code)
    found = page.move_panel.found.itemAt(0).widget()
    assert isinstance(found, QPushButton)
    found.click()
    page.move_panel.move_button.click()
    assert page.move_panel.trouble.isVisible()
    assert page.move_panel.trouble.text()


def test_without_a_woman_the_page_says_what_to_begin_with(page: FilePage, moves: Moves) -> None:
    wanted: list[str] = []
    moves.intake_wanted.connect(wanted.append)
    press(page, "Add a woman")
    assert wanted == [""]


def test_nothing_that_can_be_reached_by_keys_is_without_a_name(page: FilePage, session: Session) -> None:
    row = women.list_women(session.register)[0]
    for name in NAMES:
        page.show_woman(row.id, name)
        for each in page.findChildren(QWidget):
            reached = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
            if reached and each.objectName() != "qt_scrollarea_viewport":
                assert each.accessibleName() or getattr(each, "text", str)(), (name, each)


def test_a_name_reads_as_it_is_written_also_in_a_mirrored_window(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = FilePage(session, moves)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(page)
    page.resize(826, 660)
    page.show()
    page.show_woman(women.list_women(session.register)[0].id)
    settle()
    family, given = page.heading.family, page.heading.given
    assert family.mapTo(page, family.rect().center()).x() < given.mapTo(page, given.rect().center()).x()
