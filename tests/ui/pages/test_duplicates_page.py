"""Is this the same woman? One pair at a time, three answers of one weight; Enter joins nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.errors import Cancelled
from wipdesk.services import case_files, doubled_records, duplicates, links, records
from wipdesk.ui.duplicates.group_panel import JoinedCard
from wipdesk.ui.duplicates.pair_panel import RecordsPanel, WomenPanel
from wipdesk.ui.pages.duplicates_page import DuplicatesPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

LONG = "Kɔrɔma-Turay " * 15


def woman(session: Session, given: str, family: str = "Kposowa", **more: str) -> str:
    return records.put(session.register, "woman", {"name_given": given, "name_family": family, **more}).id


@pytest.fixture
def two(session: Session) -> tuple[str, str]:
    """Two files that look alike."""
    return (
        woman(session, "Fatmata", birth_date="about 30", home_town="Bo"),
        woman(session, "Fatu", birth_date="aged 31", home_town="Kenema"),
    )


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot, two: tuple[str, str]) -> DuplicatesPage:
    """The page, open on the two of them."""
    made = DuplicatesPage(session, moves)
    moves.page_wanted.connect(lambda _name: made.opened())
    qtbot.addWidget(made)
    made.resize(1170, 630)
    made.show()
    made.opened()
    walk_to(made, qtbot, frozenset(two))
    return made


def walk_to(page: DuplicatesPage, qtbot: QtBot, pair: frozenset[str]) -> None:
    for _ in page.pairs:
        now = page.pairs[page.at]
        if frozenset((now.one, now.other)) == pair:
            break
        qtbot.keyClick(page, Qt.Key.Key_Down)
    ready(page, qtbot)


def ready(page: DuplicatesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.answers.can_answer())


def said(page: DuplicatesPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def group(session: Session, one: str) -> tuple[str, ...]:
    return links.same_as(session.register, "woman", one)


def test_reasons_stand_in_words_and_what_both_tell_differently_is_asked_of_her(page: DuplicatesPage) -> None:
    words = said(page)
    assert "Names used for one another: Fat" in words
    assert "Two homes: did she move?" in words
    assert "%" not in words
    assert not [each for each in page.findChildren(QPushButton) if each.property("primary")]


def test_the_key_1_shows_both_files_as_one_and_it_can_be_taken_back(
    session: Session, page: DuplicatesPage, two: tuple[str, str], qtbot: QtBot
) -> None:
    before = len(page.pairs)
    qtbot.keyClick(page, Qt.Key.Key_1)
    assert group(session, two[0]) == tuple(sorted(two))
    assert len(page.pairs) == before - 1
    page.done.undo.click()
    assert group(session, two[0]) == (two[0],)
    assert len(page.pairs) == before


def test_the_key_2_remembers_that_they_are_two(
    session: Session, page: DuplicatesPage, two: tuple[str, str], qtbot: QtBot
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_2)
    page.opened()
    assert frozenset(two) not in {frozenset((each.one, each.other)) for each in page.pairs}
    listed = duplicates.women_pairs(session.register).pairs
    assert frozenset(two) not in {frozenset((each.one.id, each.other.id)) for each in listed}


def test_later_and_enter_write_nothing(
    session: Session, page: DuplicatesPage, two: tuple[str, str], qtbot: QtBot
) -> None:
    before = len(page.pairs)
    for place in (page, *page.panel.answers.buttons.values()):
        qtbot.keyClick(place, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_3)
    assert group(session, two[0]) == (two[0],)
    page.opened()
    assert len(page.pairs) == before


def test_a_second_press_does_not_answer_the_next_pair(
    session: Session, page: DuplicatesPage, two: tuple[str, str], qtbot: QtBot
) -> None:
    woman(session, "Fatima")
    page.opened()
    walk_to(page, qtbot, frozenset(two))
    qtbot.keyClick(page, Qt.Key.Key_1)
    left = len(page.pairs)
    qtbot.keyClick(page, Qt.Key.Key_1)
    assert len(page.pairs) == left


def test_once_two_are_one_their_doubled_matter_is_asked_of_next(
    session: Session, page: DuplicatesPage, two: tuple[str, str], qtbot: QtBot
) -> None:
    matters = [
        records.put(session.register, "matter", {"court_no": "CR 7/26"}, parent=each).id for each in two
    ]
    qtbot.keyClick(page, Qt.Key.Key_1)
    ready(page, qtbot)
    assert isinstance(page.panel, RecordsPanel)
    assert "Same court number" in said(page)
    qtbot.keyClick(page, Qt.Key.Key_1)
    assert links.same_as(session.register, "matter", matters[0]) == tuple(sorted(matters))
    page.show_woman(two[0])
    assert "Written down more than once, and counted once" in said(page)
    [apart] = page.findChildren(JoinedCard)
    apart.buttons[matters[1]].click()
    assert links.same_as(session.register, "matter", matters[0]) == (matters[0],)
    assert group(session, two[0]) == tuple(sorted(two))


def test_a_file_is_taken_apart_and_what_was_written_meanwhile_is_given_to_the_other(
    session: Session, page: DuplicatesPage, two: tuple[str, str], qtbot: QtBot
) -> None:
    one, other = two
    links.link(session.register, "woman", one, other, "same")
    records.put(session.register, "note", {"text": "whose?"}, parent=one)
    page.show_woman(one)
    [card] = [
        each
        for each in page.findChildren(QPushButton)
        if "Take the file of KPOSOWA, Fatmata" in each.accessibleName()
    ]
    card.click()
    assert group(session, one) == (one,)
    assert page.edits is not None
    assert "whose?" in said(page) or "Note" in said(page)
    [give] = page.edits.buttons.values()
    give.click()
    assert not give.isEnabled()
    page.edits.done.click()
    assert [note.text for note in case_files.open_file(session.register, other).notes] == ["whose?"]


def test_a_woman_without_a_double_says_so(session: Session, page: DuplicatesPage) -> None:
    page.show_woman(woman(session, "Zzyx", "Qwuv"))
    assert page.empty.text() == "Nothing here stands twice."
    page.head.all_button.click()
    assert page.pairs


def test_names_lead_to_the_files(page: DuplicatesPage, moves: Moves, qtbot: QtBot) -> None:
    assert isinstance(page.panel, WomenPanel)
    name = page.panel.table.names[page.pairs[page.at].one].findChild(QPushButton)
    with qtbot.waitSignal(moves.woman_wanted) as wanted:
        name.click()
    assert wanted.args == [page.pairs[page.at].one, ""]


@pytest.mark.parametrize("size", [(1170, 630), (868, 540), (640, 540)])
def test_nothing_is_cut_and_everything_has_a_name(
    session: Session, page: DuplicatesPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    pair = [woman(session, given, LONG, home_town="<b>كنيما</b> " * 12) for given in ("Sia", "Siah")]
    page.resize(*size)
    page.opened()
    walk_to(page, qtbot, frozenset(pair))
    assert "<b>" in said(page)
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)


def test_what_stands_twice_in_any_file_is_listed_after_the_women_and_answered(
    session: Session, moves: Moves, qtbot: QtBot, page: DuplicatesPage
) -> None:
    register = session.register
    lone = woman(session, "Tenneh", "Quaye")
    matters = [records.put(register, "matter", {"court_no": "77/26"}, parent=lone).id for _ in range(2)]
    page.opened()
    women = [each for each in page.pairs if each.kind == "woman"]
    assert page.pairs == women
    assert page.records is not None
    page.records.look_button.click()
    assert page.pairs[: len(women)] == women
    [line] = [each for each in page.records.lines if "QUAYE" in each.text()]
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)
    line.click()
    ready(page, qtbot)
    assert isinstance(page.panel, RecordsPanel)
    assert {page.panel.pair.one, page.panel.pair.other} == set(matters)
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert not [each for each in page.pairs if each.one in matters]
    assert page.records is not None
    assert not [each for each in page.records.lines if "QUAYE" in each.text()]
    page.done.undo.click()
    page.records.look_button.click()
    assert [each for each in page.records.lines if "QUAYE" in each.text()]


def test_a_search_through_all_files_can_be_stopped(
    session: Session, page: DuplicatesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: object, **_named: object) -> None:
        raise Cancelled

    monkeypatch.setattr(doubled_records, "everywhere", stopped)
    assert page.records is not None
    before = list(page.pairs)
    page.records.look_button.click()
    assert page.records.said.text().startswith("You stopped this")
    assert page.records.look_button.isVisibleTo(page)
    assert page.pairs == before
