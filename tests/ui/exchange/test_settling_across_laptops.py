"""What one decides goes to the others in the next bundle; two who decide at once are asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.exchange.conftest import FIRST
from wipdesk.domain.values import Contested
from wipdesk.services import bundles, case_files, conflicts, records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.pages.conflicts_page import ConflictsPage
    from wipdesk.ui.session import Session

HOSTILE = "<b>Bo</b> &amp; مدينة ɛɔŋ "


def town(session: Session, woman: str) -> object:
    return case_files.open_file(session.register, woman).woman.home_town


def write_town(session: Session, woman: str, *names: str) -> None:
    """Several people who saw one state each write where she is from."""
    mark = case_files.open_file(session.register, woman).base.token
    for name in names:
        records.put(session.register, "woman", {"home_town": name}, record_id=woman, mark=mark)


def ask_about(page: ConflictsPage, qtbot: QtBot, conflict: str) -> None:
    page.show_conflict(conflict)
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.question.id == conflict)
    qtbot.waitUntil(page.panel.can_answer)


def use(page: ConflictsPage, words: str) -> None:
    """Press the button of the card that says this."""
    told = [each.words for each in page.panel.question.told]
    page.panel.cards[told.index(words)].use_button.click()


@pytest.fixture
def carried(home: Path) -> Callable[[Session, Session, str], None]:
    """Brings what one laptop has for another."""
    count = iter(range(99))

    def carry(of: Session, to: Session, name: str) -> None:
        path = home / f"carried-{next(count)}.wipsync"
        bundles.make(of.register, path, (name,))
        bundles.merge(to.register, path)

    return carry


@pytest.fixture
def theirs(session: Session, at_laptop: Callable, carried: Callable, known_to_both: str) -> Session:
    """The first paralegal, who wrote another town than the coordinator; both laptops know both."""
    other = at_laptop(FIRST)
    write_town(session, known_to_both, "Makeni")
    write_town(other, known_to_both, "Kenema")
    carried(other, session, "Practice coordinator")
    carried(session, other, "Practice paralegal 1")
    return other


def test_what_is_decided_here_is_decided_there_after_the_next_bundle(
    session: Session,
    theirs: Session,
    known_to_both: str,
    conflicts_of: Callable,
    carried: Callable,
    qtbot: QtBot,
) -> None:
    cell = f"{known_to_both}.home_town"
    assert isinstance(town(theirs, known_to_both), Contested)
    page = conflicts_of(session)
    ask_about(page, qtbot, cell)
    use(page, "Kenema")
    assert town(session, known_to_both) == "Kenema"
    carried(session, theirs, "Practice paralegal 1")
    assert town(theirs, known_to_both) == "Kenema"


def test_two_who_decide_differently_are_asked_again(
    session: Session,
    theirs: Session,
    known_to_both: str,
    conflicts_of: Callable,
    carried: Callable,
    qtbot: QtBot,
) -> None:
    cell = f"{known_to_both}.home_town"
    here, there = conflicts_of(session), conflicts_of(theirs)
    for page, answer in ((here, "Kenema"), (there, "Makeni")):
        ask_about(page, qtbot, cell)
        use(page, answer)
    carried(theirs, session, "Practice coordinator")
    here.opened()
    ask_about(here, qtbot, cell)
    assert sorted(each.words for each in here.panel.question.told) == ["Kenema", "Makeni"]


def test_an_answer_that_came_while_she_was_looking_stays(
    session: Session, theirs: Session, known_to_both: str, conflicts_of: Callable, qtbot: QtBot
) -> None:
    """She decided between what she saw; a third account is not swept away unseen."""
    cell = f"{known_to_both}.home_town"
    mark = case_files.open_file(session.register, known_to_both).base.token
    page = conflicts_of(session)
    ask_about(page, qtbot, cell)
    conflicts.settle(session.register, cell, write="Bo")
    records.put(session.register, "woman", {"home_town": "Kabala"}, record_id=known_to_both, mark=mark)
    use(page, "Kenema")
    stands = town(session, known_to_both)
    assert isinstance(stands, Contested)
    assert "Kabala" in {account.value for account in stands.accounts}


def test_what_people_typed_is_shown_as_they_typed_it(
    session: Session, known_to_both: str, conflicts_of: Callable, qtbot: QtBot
) -> None:
    write_town(session, known_to_both, HOSTILE + "x" * 300, HOSTILE + "y" * 300)
    page = conflicts_of(session)
    ask_about(page, qtbot, f"{known_to_both}.home_town")
    labels = page.findChildren(QLabel)
    assert any("<b>Bo</b>" in each.text() for each in labels)
    assert {each.textFormat() for each in labels if "<b>" in each.text()} == {Qt.TextFormat.PlainText}


def test_a_bundle_that_settles_it_meanwhile_makes_way_for_the_next(
    session: Session,
    theirs: Session,
    known_to_both: str,
    conflicts_of: Callable,
    carried: Callable,
    qtbot: QtBot,
) -> None:
    cell = f"{known_to_both}.home_town"
    page = conflicts_of(session)
    ask_about(page, qtbot, cell)
    conflicts.settle(theirs.register, cell, write="Bo")
    carried(theirs, session, "Practice coordinator")
    session.announcements.records_changed.emit(frozenset())
    assert page.panel.question.id != cell
    assert cell not in page.list.rows
