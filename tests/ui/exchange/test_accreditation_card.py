"""The office's accreditation in the window: a coordinator writes it down, everybody reads it, and Today leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.domain import canonical_json
from wipdesk.domain.changes import Base
from wipdesk.domain.errands import Group
from wipdesk.domain.records.setting import Setting
from wipdesk.services import accreditation, bundles, conflicts, office_settings, registers
from wipdesk.services.accreditation import Accreditation
from wipdesk.settings import Settings
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.ui import theme
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.conflicts_page import ConflictsPage
from wipdesk.ui.pages.team_page import TeamPage
from wipdesk.ui.pages.today_page import TodayPage
from wipdesk.ui.session import Session
from wipdesk.ui.today.today_row import TodayRow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.exchange.accreditation_card import AccreditationCard
    from wipdesk.ui.moves import Moves

NUMBER, DAY = "LAB/2026/17", "3 January 2027"


def shown(session: Session, moves: Moves, qtbot: QtBot) -> TeamPage:
    page = TeamPage(session, moves)
    qtbot.addWidget(page)
    page.resize(868, 540)
    page.show()
    page.opened()
    return page


def said(card: AccreditationCard) -> str:
    QApplication.sendPostedEvents()
    return "\n".join(each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card))


@pytest.fixture
def card(session: Session, moves: Moves, qtbot: QtBot) -> AccreditationCard:
    return shown(session, moves, qtbot).accreditation


@pytest.fixture
def hers(home: Path, session: Session) -> Iterator[Session]:
    """A paralegal's laptop, which took in what the coordinator wrote."""
    accreditation.keep(session.register, NUMBER, DAY)
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    bundles.make(session.register, home / "a", [register.identity.name])
    bundles.merge(register, home / "a")
    yield Session(register, AtOnce())
    register.close()


def line_of_today(session: Session, moves: Moves, qtbot: QtBot) -> TodayRow:
    page = TodayPage(session, moves)
    qtbot.addWidget(page)
    page.show()
    page.show_only(Group.TEAM)
    return next(each for each in page.findChildren(TodayRow) if "accreditation" in each.line.name)


def test_a_coordinator_types_number_and_day_and_enter_saves(
    card: AccreditationCard, session: Session
) -> None:
    assert "Not written down yet." in said(card)
    assert not card.echo.isVisibleTo(card)
    card.number.setText(NUMBER)
    QTest.keyClicks(card.until, DAY)
    assert "It runs out on 3 January 2027 (in 42 days)." in card.echo.text()
    QTest.keyClick(card.until, Qt.Key.Key_Return)
    assert accreditation.accounts(session.register)[0].number == NUMBER
    assert f"Number {NUMBER}. It runs out on {DAY} (in 42 days)." in said(card)
    assert card.said.text() == "Saved. The other laptops get it with the next bundle."
    assert (card.begun, card.echo.isVisibleTo(card), card.save_button.isEnabled()) == (False, False, True)


@pytest.mark.parametrize(("typed", "sentence"), [("2028", "one day"), ("3 May 2026", "it is over")])
def test_a_day_that_cannot_hold_is_said_beside_the_boxes_and_what_was_typed_stays(
    card: AccreditationCard, session: Session, typed: str, sentence: str
) -> None:
    card.number.setText(NUMBER)
    card.until.setText(typed)
    card.save_button.click()
    assert sentence in card.said.text()
    assert not card.echo.isVisibleTo(card)
    assert (card.number.text(), card.until.text()) == (NUMBER, typed)
    assert card.save_button.isEnabled()
    assert accreditation.accounts(session.register) == ()


def test_what_is_being_typed_outlives_a_bundle_that_comes_in(
    card: AccreditationCard, session: Session
) -> None:
    card.number.setText("LAB/20")
    session.announcements.records_changed.emit(frozenset())
    assert card.number.text() == "LAB/20"


def test_a_paralegal_reads_it_and_has_nothing_to_type(hers: Session, moves: Moves, qtbot: QtBot) -> None:
    card = shown(hers, moves, qtbot).accreditation
    assert f"Number {NUMBER}. It runs out on {DAY} (in 42 days)." in said(card)
    assert not card.changing.isVisibleTo(card)


def test_a_paralegal_is_told_that_nothing_is_written_down(home: Path, moves: Moves, qtbot: QtBot) -> None:
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    card = shown(Session(register, AtOnce()), moves, qtbot).accreditation
    assert "Not written down yet. A coordinator can do it here." in said(card)
    register.close()


def test_where_coordinators_differ_both_are_shown_and_the_way_to_decide(
    session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = (Accreditation("LAB 1", TODAY), Accreditation("LAB 2", None))
    monkeypatch.setattr(accreditation, "accounts", lambda _register: both)
    card = shown(session, moves, qtbot).accreditation
    assert "Number LAB 1. It runs out on 22 November 2026 (today)." in said(card)
    assert "Number LAB 2." in said(card)
    assert (card.number.text(), card.until.text()) == ("", "")
    wanted: list[str] = []
    moves.page_wanted.connect(wanted.append)
    card.decide_button.click()
    assert wanted == ["conflicts"]
    monkeypatch.setattr(accreditation, "keep", lambda *_: pytest.fail("empty boxes take nothing away"))
    card.save_button.click()
    assert card.said.text() == "Nothing new was typed."


def test_at_the_desk_it_is_named_and_only_what_a_coordinator_wrote_can_be_chosen(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    for day in ("2027-01-03", "2027-03-03"):
        told = canonical_json.dumps({accreditation.NUMBER: NUMBER, accreditation.UNTIL: day})
        with UnitOfWork(session.register) as work:
            record = office_settings.record_of(accreditation.NAME)
            work.put(Setting(id=record, name=accreditation.NAME, value=told), base=Base.new())
    [asked] = [each for each in conflicts.list_conflicts(session.register) if each.kind == "setting"]
    page = ConflictsPage(session, moves)
    qtbot.addWidget(page)
    page.show()
    page.opened()
    page.show_conflict(asked.id)
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.question.id == asked.id)
    QApplication.sendPostedEvents()
    words = [each.text() for each in page.panel.findChildren(QLabel)]
    assert "The office’s accreditation" in words
    assert "runs out on 3 March 2027" in words
    assert not [each for each in words if "her file" in each or each == "Value"]
    assert not page.panel.another.isVisibleTo(page)
    page.panel.write_another()
    assert page.panel.editor is None


def test_a_line_of_today_leads_a_coordinator_to_the_card(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    accreditation.keep(session.register, NUMBER, DAY)
    row = line_of_today(session, moves, qtbot)
    with qtbot.waitSignal(moves.accreditation_wanted):
        row.verb.click()
    assert row.verb.text() == "Write the new day"


def test_the_cursor_stands_in_the_box_of_the_day_and_what_is_typed_takes_the_place_of_the_old_day(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    accreditation.keep(session.register, NUMBER, DAY)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.moves.accreditation_wanted.emit()
    page = window.pages["team"]
    assert isinstance(page, TeamPage)
    assert window.stack.currentWidget() is page
    assert window.focusWidget() is page.accreditation.until
    QTest.keyClicks(page.accreditation.until, "3 May 2027")
    assert page.accreditation.until.text() == "3 May 2027"


def test_whoever_cannot_change_it_has_the_line_without_a_button(
    hers: Session, moves: Moves, qtbot: QtBot
) -> None:
    row = line_of_today(hers, moves, qtbot)
    assert not row.verb.isVisibleTo(row)
    assert "Space" not in row.accessibleName()
    assert "A coordinator writes down the new day." in row.accessibleName()


@pytest.mark.parametrize("number", [NUMBER, "9" * 200, "\u202e<b>رقم 17</b> =cmd|' /C calc'!A0"])
def test_it_fits_a_small_screen_with_large_text_whatever_the_number(
    qapp: QApplication, session: Session, moves: Moves, qtbot: QtBot, number: str
) -> None:
    theme.apply(qapp, Settings(colours="dark", text_size=130))
    accreditation.keep(session.register, number, DAY)
    page = shown(session, moves, qtbot)
    QApplication.sendPostedEvents()
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)
    assert number.strip("\u202e") in said(page.accreditation).replace("\u200b", "")
