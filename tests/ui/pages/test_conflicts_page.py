"""Answers that differ, through the page: both shown alike, one key decides, nothing decides by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.domain.values import Contested
from wipdesk.services import case_files, conflicts, records
from wipdesk.services.conflict_bundles import Use
from wipdesk.ui import ask
from wipdesk.ui.pages.conflicts_page import ConflictsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.ui.exchange.bundle_groups_panel import BundleGroupsPanel
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> ConflictsPage:
    """The page, open on the one question of the practice office: the day of an arrest."""
    made = ConflictsPage(session, moves)
    qtbot.addWidget(made)
    made.resize(1170, 630)
    made.show()
    made.opened()
    qtbot.waitUntil(lambda: made.panel is not None and made.panel.can_answer())
    return made


def her_file(session: Session, page: ConflictsPage) -> CaseFile:
    return case_files.open_file(session.register, page.panel.question.woman)


def disagree(session: Session, woman: str, *towns: str) -> None:
    """Several people who saw the same state each write where she is from."""
    mark = case_files.open_file(session.register, woman).base.token
    for town in towns:
        records.put(session.register, "woman", {"home_town": town}, record_id=woman, mark=mark)


def ready(page: ConflictsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.can_answer())


def said(page: ConflictsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_both_answers_stand_alike_with_who_wrote_them(page: ConflictsPage) -> None:
    asked = page.panel.question
    assert asked.title == "When was she arrested?"
    assert len(page.panel.cards) == 2
    words = said(page)
    for told in asked.told:
        assert told.words in words
        assert told.who in words
        assert told.laptop in words
    assert f"Before that it was: {asked.before[0]}" in words
    assert not [each for each in page.findChildren(QPushButton) if each.property("primary")]


def test_the_key_1_takes_the_first_and_the_other_stays_in_history(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    first = page.panel.question.told[0]
    woman = page.panel.question.woman
    qtbot.keyClick(page.panel.cards[1].use_button, Qt.Key.Key_1)
    assert conflicts.count(session.register) == 0
    arrested = [matter.arrest_date for matter in case_files.open_file(session.register, woman).matters]
    assert first.value in arrested
    assert page.empty.text() == "Every answer agrees."
    assert page.done.isVisibleTo(page)
    assert first.words in page.done.words.text()


def test_enter_decides_nothing(session: Session, page: ConflictsPage, qtbot: QtBot) -> None:
    for place in (page, *(card.use_button for card in page.panel.cards), page.list.rows[page.list.now]):
        qtbot.keyClick(place, Qt.Key.Key_Return)
    assert conflicts.count(session.register) == 1


def test_a_second_press_does_not_answer_the_next_question(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    disagree(session, page.panel.question.woman, "Bo", "Kenema")
    page.opened()
    ready(page, qtbot)
    qtbot.keyClick(page.panel.cards[0].use_button, Qt.Key.Key_1)
    qtbot.keyClick(page.panel.cards[0].use_button, Qt.Key.Key_1)
    assert conflicts.count(session.register) == 1


def test_three_answers_make_three_cards_and_the_key_3_takes_the_third(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    woman = page.panel.question.woman
    disagree(session, woman, "Bo", "<b>Kenema</b>", "Kɛnɛma")
    page.show_conflict(f"{woman}.home_town")
    ready(page, qtbot)
    assert [card.version for card in page.panel.cards] == [told.version for told in page.panel.question.told]
    assert "<b>Kenema</b>" in said(page)
    third = page.panel.question.told[2].value
    qtbot.keyClick(page.panel.cards[0].use_button, Qt.Key.Key_3)
    assert her_file(session, page).woman.home_town == third


def test_after_the_answers_come_the_numbers_of_the_other_ways_out(page: ConflictsPage, qtbot: QtBot) -> None:
    ready(page, qtbot)
    card = page.panel.cards[0].use_button
    with qtbot.waitSignal(page.panel.left):
        qtbot.keyClick(card, Qt.Key.Key_4)
    ready(page, qtbot)
    qtbot.keyClick(page.panel.cards[0].use_button, Qt.Key.Key_3)
    assert page.panel.editor is not None
    qtbot.keyClick(page.panel.editor.first_box(), Qt.Key.Key_4)
    assert page.panel.editor is not None, "in a box a digit is a digit"


def test_another_answer_can_be_written_and_its_digits_choose_nothing(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    woman = page.panel.question.woman
    page.panel.another.click()
    box = page.panel.editor.first_box()
    qtbot.keyClicks(box, "1 2 ")
    assert conflicts.count(session.register) == 1
    box.clear() if hasattr(box, "clear") else None
    qtbot.keyClicks(box, "9 October 2026")
    page.panel.write_button.click()
    assert conflicts.count(session.register) == 0
    [arrested] = [
        matter.arrest_date
        for matter in case_files.open_file(session.register, woman).matters
        if getattr(matter.arrest_date, "edtf", "") == "2026-10-09"
    ]
    assert not isinstance(arrested, Contested)


def test_left_for_now_both_stand_and_the_next_is_asked(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    woman, first = page.panel.question.woman, page.panel.question.id
    disagree(session, woman, "Bo", "Kenema")
    page.opened()
    ready(page, qtbot)
    page.panel.leave.click()
    assert page.panel.question.id != first
    assert conflicts.count(session.register) == 2
    qtbot.keyClick(page.list.rows[page.list.now], Qt.Key.Key_Up)
    assert page.panel.question.id == first
    qtbot.keyClick(page.list.rows[page.list.now], Qt.Key.Key_Down)
    assert page.panel.question.id != first


def test_what_must_be_decided_stands_over_what_can_wait(session: Session, page: ConflictsPage) -> None:
    disagree(session, page.panel.question.woman, "Bo", "Kenema")
    page.opened()
    assert [each.must for each in page.list.listed] == [True, False]
    assert page.list.count.text() == "1 must be decided, 1 can wait"


def test_a_record_taken_away_and_written_to_is_kept_or_taken_away(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    woman, register = page.panel.question.woman, session.register
    for key, kept in ((Qt.Key.Key_2, True), (Qt.Key.Key_1, False)):
        note = records.put(register, "note", {"text": "first"}, parent=woman).id
        mark = case_files.open_file(register, woman).base.token
        records.put(register, "note", {"text": "second"}, record_id=note, mark=mark)
        records.take_away(register, "note", note, mark=mark)
        page.show_conflict(conflicts.conflict_id(note, conflicts.DELETED))
        ready(page, qtbot)
        assert page.panel.question.title == "Should this stay in her file?"
        assert "second" in said(page)
        qtbot.keyClick(page.panel.cards[0].use_button, key)
        assert conflicts.count(register) == 1
        notes = {each.id for each in case_files.open_file(register, woman).notes}
        assert (note in notes) is kept


def test_dates_that_bear_on_the_days_held_say_so(session: Session, page: ConflictsPage, qtbot: QtBot) -> None:
    file = her_file(session, page)
    episode = next(each for each in file.episodes if not isinstance(each.from_date, Contested))
    for day in ("12 October 2026", "14 October 2026"):
        records.put(
            session.register,
            "custody_episode",
            {"from_date": day},
            record_id=episode.id,
            mark=file.base.token,
        )
    page.show_conflict(f"{episode.id}.from_date")
    ready(page, qtbot)
    [effect] = page.panel.question.effects
    assert len(set(effect.answers)) == 2
    assert effect.undecided in said(page)


def test_a_question_settled_meanwhile_makes_way(session: Session, page: ConflictsPage) -> None:
    asked = page.panel.question
    conflicts.settle(session.register, asked.id, take=asked.told[0].version)
    page.panel.use(1)
    page.opened()
    assert page.empty.text() == "Every answer agrees."


def test_her_name_leads_to_her_file(page: ConflictsPage, moves: Moves, qtbot: QtBot) -> None:
    with qtbot.waitSignal(moves.woman_wanted) as wanted:
        page.panel.woman_button.click()
    assert wanted.args == [page.panel.question.woman, ""]


@pytest.mark.parametrize("size", [(1170, 630), (868, 540)])
def test_nothing_is_cut_and_everything_has_a_name(
    session: Session, page: ConflictsPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    woman = page.panel.question.woman
    records.put(session.register, "woman", {"name_family": "Ŋgaujah Kɔrɔma " * 6}, record_id=woman)
    disagree(session, woman, "x" * 200, "كنيما " * 30, "Kɛnɛma ŋɔ")
    page.folded(narrow=size[0] < 1000)
    page.resize(*size)
    page.show_conflict(f"{woman}.home_town")
    ready(page, qtbot)
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)


def by_bundle(page: ConflictsPage, qtbot: QtBot) -> BundleGroupsPanel:
    page.list.by_bundle.click()
    qtbot.waitUntil(lambda: page.groups is not None)
    return page.groups


def test_a_whole_bundle_is_decided_alike_after_every_line_was_shown(
    session: Session, page: ConflictsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = page.panel.question
    panel = by_bundle(page, qtbot)
    words = said(page)
    assert all(told.words in words for told in asked.told)
    [number] = {group for group, _ in panel.buttons}
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: False)
    panel.buttons[number, Use.HERE].click()
    assert conflicts.count(session.register) == 1
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: True)
    panel.buttons[number, Use.HERE].click()
    assert conflicts.count(session.register) == 0
    assert "1 question decided." in page.done.words.text()


def test_going_back_from_the_bundles_asks_the_question_again(page: ConflictsPage, qtbot: QtBot) -> None:
    panel = by_bundle(page, qtbot)
    assert without_a_name(page) == []
    panel.left.emit()
    ready(page, qtbot)
    assert page.groups is None


def test_no_key_decides_while_the_bundles_are_shown(
    session: Session, page: ConflictsPage, qtbot: QtBot
) -> None:
    panel = by_bundle(page, qtbot)
    qtbot.keyClick(panel, Qt.Key.Key_1)
    assert conflicts.count(session.register) == 1


@pytest.mark.parametrize("width", [804, 1170])
def test_the_bundles_fit_their_page(page: ConflictsPage, qtbot: QtBot, width: int) -> None:
    by_bundle(page, qtbot)
    page.resize(width, 540)
    page.folded(narrow=width < 1000)
    assert scrolls_sideways(page) == []
    assert cut_words(page) == []
