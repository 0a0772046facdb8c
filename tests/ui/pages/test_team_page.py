"""The office: a coordinator lets somebody in, a paralegal reads who is there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.services import compartments, quarantine, registers, revoking, team
from wipdesk.ui import ask
from wipdesk.ui.exchange.enrol_panel import EnrolPanel
from wipdesk.ui.exchange.holder_panel import HolderPanel
from wipdesk.ui.exchange.late_changes_card import SHOWN
from wipdesk.ui.exchange.leaving_panel import LeavingPanel
from wipdesk.ui.exchange.lost_laptop_panel import LostLaptopPanel
from wipdesk.ui.exchange.refused_card import RefusedCard
from wipdesk.ui.pages.team_page import TeamPage
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from wipdesk.services.team import LaptopOf
    from wipdesk.ui.moves import Moves


def shown(session: Session, moves: Moves, qtbot: QtBot) -> TeamPage:
    page = TeamPage(session, moves)
    qtbot.addWidget(page)
    page.resize(868, 540)
    page.show()
    page.opened()
    return page


def said(page: TeamPage) -> str:
    return "\n".join(label.text() for card in page.cards for label in card.findChildren(QLabel))


def test_everybody_stands_there_with_her_laptop_and_what_it_is_sent(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = shown(session, moves, qtbot)
    words = said(page)
    for person in team.people(session.register):
        assert person.name in words
    assert "this laptop" in words
    assert "Is sent all women." in words
    assert "Freetown Female Correctional Centre" in words
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)


def test_a_paralegal_reads_and_lets_nobody_in(home: Path, moves: Moves, qtbot: QtBot) -> None:
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    page = shown(Session(register, AtOnce()), moves, qtbot)
    assert page.enrol_button.isHidden()
    assert "Only a coordinator lets somebody in." in page.office.text()
    register.close()


def test_a_hello_opens_the_digits_and_any_other_file_is_refused(
    session: Session, home: Path, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = registers.new(
        home / "new", PASSPHRASE, country="SL", office="Bo", person="Sia", role="paralegal", practice=True
    )
    digits = team.hello(other, home / "hello.wiphello").laptop
    other.close()
    page = shown(session, moves, qtbot)
    monkeypatch.setattr(ask, "file_to_open", lambda *_: home / "hello.wiphello")
    page.enrol_button.click()
    assert isinstance(page.panel, EnrolPanel)
    shown_digits = [label.text() for label in page.panel.findChildren(QLabel)]
    assert all(group in shown_digits for group in digits.split())
    before = len(team.people(session.register))
    page.panel.close_button.click()
    assert len(team.people(session.register)) == before
    (home / "list.txt").write_text("a shopping list", encoding="utf-8")
    monkeypatch.setattr(ask, "file_to_open", lambda *_: home / "list.txt")
    page.enrol_button.click()
    assert isinstance(page.panel, RefusedCard)


def test_nothing_takes_the_place_of_what_is_being_worked_on(
    session: Session, moves: Moves, home: Path, qtbot: QtBot
) -> None:
    page = shown(session, moves, qtbot)
    page.hand_over()
    panel = page.panel
    assert panel is not None
    panel.busy = True
    page.enrol()
    page.look_into(home / "not-there.wiphello")
    assert page.panel is panel
    panel.busy = False
    page.look_into(home / "not-there.wiphello")
    assert isinstance(page.panel, RefusedCard)
    page.panel.closed.emit()
    assert page.panel is None
    assert page.focusWidget() is page.enrol_button


def test_in_no_office_the_page_says_where_to_begin(home: Path, moves: Moves, qtbot: QtBot) -> None:
    other = registers.new(
        home / "new", PASSPHRASE, country="SL", office="Bo", person="Sia", role="paralegal", practice=True
    )
    page = shown(Session(other, AtOnce()), moves, qtbot)
    with qtbot.waitSignal(moves.page_wanted) as wanted:
        page.to_exchange.click()
    assert wanted.args == ["exchange"]
    other.close()


def a_paralegals_laptop(page: TeamPage, session: Session) -> tuple[LaptopOf, str]:
    """The laptop of the practice team's first paralegal."""
    person = next(each for each in team.people(session.register) if each.name == "Practice paralegal 1")
    return person.laptops[0], person.name


def open_lost(page: TeamPage) -> LostLaptopPanel:
    button = next(
        each
        for card in page.cards
        for each in card.findChildren(QPushButton)
        if each.text() == "This laptop is lost…" and "Practice paralegal 1" in each.accessibleName()
    )
    button.click()
    assert isinstance(page.panel, LostLaptopPanel)
    return page.panel


def test_a_laptop_is_reported_lost_after_the_page_said_what_that_does(
    session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(session, moves, qtbot)
    laptop, _ = a_paralegals_laptop(page, session)
    panel = open_lost(page)
    assert "changes of it count, the last of" in panel.would.text()
    panel.day.setText("some day")
    panel.some.setChecked(True)
    panel.report_button.click()
    assert "could not be read as a day" in panel.said.text()
    assert not session.register.trust.is_revoked(bytes.fromhex(laptop.id))
    panel.all.setChecked(True)
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)
    panel.report_button.click()
    assert "It is reported lost." in panel.said.text()
    assert "Reported lost" in said(page)
    assert session.register.trust.is_revoked(bytes.fromhex(laptop.id))
    panel.close_button.click()
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: True)
    found = next(
        each
        for card in page.cards
        for each in card.findChildren(QPushButton)
        if each.text() == "It was found…"
    )
    found.click()
    assert not session.register.trust.is_revoked(bytes.fromhex(laptop.id))
    assert "Reported lost" not in said(page)


def test_late_changes_stand_on_the_page_and_are_accepted_one_by_one(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    revoking.revoke(session.register, "Practice paralegal 1", until=date(2000, 1, 1))
    page = shown(session, moves, qtbot)
    assert page.late is not None
    count = quarantine.waiting(session.register)
    assert str(count) in "\n".join(label.text() for label in page.late.findChildren(QLabel))
    assert len(page.late.accepts) == min(count, SHOWN)
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)
    page.late.accepts[0].click()
    assert quarantine.waiting(session.register) == count - 1
    assert page.late.accepts[0].hasFocus() or not page.isActiveWindow()
    leave = next(each for each in page.late.findChildren(QPushButton) if each.text() == "Leave it out")
    leave.click()
    assert quarantine.waiting(session.register) == count - 2


def test_a_paralegal_reports_nothing_lost(home: Path, moves: Moves, qtbot: QtBot) -> None:
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    page = shown(Session(register, AtOnce()), moves, qtbot)
    assert not [each for card in page.cards for each in card.findChildren(QPushButton)]
    assert page.late is None
    register.close()


def test_a_coordinator_says_who_may_open_a_compartment_and_her_passphrase_is_asked(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = shown(session, moves, qtbot)
    assert "May open no closed compartment." in said(page)
    holder = next(each for each in compartments.holders(session.register) if "paralegal 1" in each.name)
    page.set_holder(holder)
    assert isinstance(page.panel, HolderPanel)
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)
    page.panel.boxes["health"].setChecked(True)
    for passphrase, holds in (("not the words", frozenset()), (PASSPHRASE, {"health"})):
        page.panel.passphrase.set_text(passphrase)
        page.panel.set()
        [now] = [each for each in compartments.holders(session.register) if each.person == holder.person]
        assert now.holds == holds
    assert page.panel is None
    assert "May open: Health" in said(page)
    assert PASSPHRASE not in "".join(box.text() for box in page.findChildren(QLineEdit))


def test_a_paralegal_gives_no_keys(home: Path, moves: Moves, qtbot: QtBot) -> None:
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    page = shown(Session(register, AtOnce()), moves, qtbot)
    buttons = [each.text() for card in page.cards for each in card.findChildren(QPushButton)]
    assert not [words for words in buttons if "may open" in words]
    register.close()


def _named(page: TeamPage, words: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.accessibleName() == words)


def test_somebody_leaves_by_keyboard_and_comes_back(
    session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(session, moves, qtbot)
    who = next(each for each in team.people(session.register) if each.role == "paralegal")
    _named(page, f"She leaves… {who.name}").click()
    panel = page.panel
    assert isinstance(panel, LeavingPanel)
    qtbot.waitUntil(panel.to.hasFocus)
    assert panel.to.findData(who.id) == -1
    told = [label.text() for label in panel.findChildren(QLabel)]
    assert any(words.endswith("is sent nothing more. What lies on it stays there, locked.") for words in told)
    assert panel.leave_button.text().endswith("and end her work here")
    QTest.keyClick(panel.to, Qt.Key.Key_Escape)
    assert page.panel is None
    _named(page, f"She leaves… {who.name}").click()
    page.panel.leave_button.setFocus()
    QTest.keyClick(page.panel.leave_button, Qt.Key.Key_Space)
    assert "does not work here any more" in page.panel.said.text()
    gone = next(each for each in team.people(session.register) if each.id == who.id)
    assert (gone.active, {each.lost for each in gone.laptops}) == (False, {True})
    assert f"{who.name}" in said(page)
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_more: True)
    _named(page, f"She is back… {who.name}").click()
    assert next(each for each in team.people(session.register) if each.id == who.id).active


def test_what_one_person_alone_may_open_is_warned_of(session: Session, moves: Moves, qtbot: QtBot) -> None:
    own = session.register.identity.name
    compartments.set_holder(session.register, own, ("health",), PASSPHRASE)
    page = shown(session, moves, qtbot)
    assert "Nobody else may open: Health." in said(page)
    other = next(each for each in team.people(session.register) if each.name != own)
    compartments.set_holder(session.register, other.name, ("health",), PASSPHRASE)
    page.opened()
    assert "Nobody else may open" not in said(page)
