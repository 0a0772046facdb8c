"""A caseload goes to a colleague: said beforehand, asked, reported; refused to whoever may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.domain.text import fold
from wipdesk.errors import NotAllowed
from wipdesk.services import hand_over, registers, team, women_list
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.exchange.hand_over_panel import HandOverPanel
from wipdesk.ui.file.file_page import FilePage
from wipdesk.ui.pages.team_page import TeamPage
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.services.team import InOffice
    from wipdesk.ui.moves import Moves


def opened(session: Session, moves: Moves, qtbot: QtBot) -> TeamPage:
    page = TeamPage(session, moves)
    qtbot.addWidget(page)
    page.resize(868, 540)
    page.show()
    page.opened()
    return page


def people(session: Session) -> list[InOffice]:
    """The paralegals of the practice office, she with most files first."""
    own, register = session.register.identity.person, session.register
    others = [each for each in team.people(register) if each.id != own]
    return sorted(others, key=lambda p: -len(hand_over.hand_over(register, p.id, own, dry_run=True).women))


def test_a_coordinator_sees_whose_files_go_over_and_hands_them_over(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = opened(session, moves, qtbot)
    leaver, taker, *_ = people(session)
    page.hand_over(leaver.id)
    panel = page.panel
    assert isinstance(panel, HandOverPanel)
    panel.to.setCurrentIndex(panel.to.findData(taker.id))
    going = hand_over.hand_over(session.register, leaver.id, taker.id, dry_run=True).women
    assert going
    named = " ".join(each.text() for each in panel.findChildren(QLabel))
    for row in women_list.rows(session.register, going):
        assert row.name in named
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)
    panel.over_button.click()
    assert "It is done" in panel.said.text()
    assert not hand_over.hand_over(session.register, leaver.id, taker.id, dry_run=True).women
    assert set(going) <= set(hand_over.hand_over(session.register, taker.id, leaver.id, dry_run=True).women)
    panel.close_button.click()
    assert page.panel is None


def test_whose_files_go_over_is_read_by_name(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = opened(session, moves, qtbot)
    page.hand_over(people(session)[0].id)
    assert isinstance(page.panel, HandOverPanel)
    names = page.panel.names
    shown = [names.itemAt(at).widget().text() for at in range(names.count())]
    assert len(shown) > 1
    assert shown == sorted(shown, key=fold)


def test_a_paralegal_is_offered_her_own_files_and_refused_anybody_elses(
    home: Path, moves: Moves, qtbot: QtBot
) -> None:
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    session = Session(register, AtOnce())
    panel = HandOverPanel(session)
    qtbot.addWidget(panel)
    assert [panel.leaver.itemData(at) for at in range(panel.leaver.count())] == [register.identity.person]
    other = next(each for each in team.people(register) if each.id != register.identity.person)
    panel.leaver.addItem(other.name, other.id)
    panel.leaver.setCurrentIndex(1)
    panel.to.setCurrentIndex(panel.to.findData(register.identity.person))
    assert panel.said.text()
    assert not panel.over_button.isEnabled()
    with pytest.raises(NotAllowed):
        hand_over.hand_over(register, other.id, register.identity.person)
    register.close()


def test_it_is_offered_right_after_a_laptop_was_reported_lost(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = opened(session, moves, qtbot)
    leaver = next(each for each in people(session) if each.laptops)
    page.report_lost(leaver.laptops[0], leaver.name)
    lost = page.panel
    assert lost is not None
    assert lost.hand_over_button.isHidden()
    lost.report_button.click()
    lost.hand_over_button.click()
    assert isinstance(page.panel, HandOverPanel)
    assert page.panel.leaver.currentData() == leaver.id


def test_one_woman_is_assigned_from_her_file_and_given_back(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    register = session.register
    [first, second, *_] = hand_over.takers(register)
    woman = women_list.find(register, ListQuery()).ids[0]
    page = FilePage(session, moves)
    qtbot.addWidget(page)
    page.show_woman(woman)
    hand_over.assign(register, woman, first.id)
    menu = page.heading.more_menu()
    [inner] = [each.menu() for each in menu.actions() if each.text() == "Assign to"]
    [give] = [each for each in inner.actions() if each.text() == second.name]
    give.trigger()
    assert page.shown is not None
    assert page.shown.file.woman.assigned_to == second.id
    assert second.name in page.banner.words.text()
    page.banner.undo.click()
    assert page.shown.file.woman.assigned_to == first.id
