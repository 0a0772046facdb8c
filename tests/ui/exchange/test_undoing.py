"""In the window: every line of the preview opens, a bundle is set aside and taken back, or reversed for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.exchange.conftest import FIRST
from tests.ui.pointing import points
from wipdesk.services import bundles, earlier_reports, records, sending, undoing, women
from wipdesk.ui import ask
from wipdesk.ui.exchange.aside_card import AsideCard
from wipdesk.ui.exchange.parts_list import PartsList
from wipdesk.ui.file.file_page import FilePage
from wipdesk.ui.file.row_button import RowButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.pages.exchange_page import ExchangePage
    from wipdesk.ui.session import Session


@pytest.fixture
def known(session: Session, at_laptop: Callable) -> str:
    """A woman whose file both laptops hold."""
    hers = {row.id for row in women.list_women(at_laptop(FIRST).register)}
    return next(row.id for row in women.list_women(session.register) if row.id in hers)


@pytest.fixture
def page(
    session: Session, at_laptop: Callable, exchange_of: Callable, known: str, home: Path
) -> ExchangePage:
    """Exchange with a bundle that was looked into: a telephone number and a new woman."""
    register = at_laptop(FIRST).register
    records.put(register, "woman", {"phone": "+232 00 000 111"}, record_id=known)
    records.put(register, "woman", {"name_given": "<b>Hawa"})
    bundles.make(register, home / "bundle.wipsync")
    made: ExchangePage = exchange_of(session)
    made.read_file(home / "bundle.wipsync")
    return made


def _taken(page: ExchangePage) -> Any:
    page.panel.take_button.click()
    return page.report.undo


def test_a_line_of_the_preview_opens_her_file_and_one_who_is_not_here_yet_cannot_be_opened(
    page: ExchangePage, known: str, qtbot: QtBot
) -> None:
    rows = {each.accessibleName(): each for each in page.panel.findChildren(RowButton)}
    [changed] = [row for name, row in rows.items() if "+232 00 000 111" in name]
    assert not any("<b>Hawa" in name for name in rows)
    with qtbot.waitSignal(page.moves.woman_wanted) as wanted:
        changed.click()
    assert wanted.args == [known, ""]


def test_what_is_set_aside_is_said_on_the_page_in_her_file_and_comes_back(
    page: ExchangePage, session: Session, moves: Moves, known: str, qtbot: QtBot
) -> None:
    count = len(women.list_women(session.register))
    undo = _taken(page)
    assert len(women.list_women(session.register)) == count + 1
    undo.aside_button.click()
    assert len(women.list_women(session.register)) == count
    [aside] = page.findChildren(AsideCard)
    assert "2 changes of the bundle" in aside.buttons[0].accessibleName()
    assert undo.aside_button.isHidden()
    file = FilePage(session, moves)
    qtbot.addWidget(file)
    file.show_woman(known)
    assert "1 change of this file is set aside" in file.aside.text()
    undo.back_button.click()
    assert len(women.list_women(session.register)) == count + 1
    assert file.aside.isHidden()
    assert undoing.aside(session.register) == ()


def test_a_reversal_says_first_what_it_writes_and_is_given_to_colleagues(
    page: ExchangePage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(women.list_women(session.register))
    asked: list[str] = []

    def confirm(_parent: object, _question: str, *, effect: str, do: str, stay: str) -> bool:
        asked.extend((effect, do, stay))
        return len(asked) > 3

    undo = _taken(page)
    waiting = sending.given(session.register, session.say).waiting
    monkeypatch.setattr(ask, "confirm", confirm)
    undo.reverse_button.click()
    assert len(women.list_women(session.register)) == count + 1
    undo.reverse_button.click()
    assert "Records taken away: 1" in asked[0]
    assert "in your name" in asked[0]
    assert len(women.list_women(session.register)) == count
    assert sending.given(session.register, session.say).waiting == waiting + 2
    undo.reverse_button.click()
    assert "Nothing of this shows any more" in undo.said.text()


def test_an_earlier_report_opens_line_by_line_and_stays_open_when_it_is_undone(
    page: ExchangePage, session: Session
) -> None:
    _taken(page)
    number = earlier_reports.earlier(session.register)[0].number
    line = page.earlier.lines[0]
    assert points(line) == ["chevron-right"]
    line.click()
    assert points(line) == ["chevron-down"]
    report = page.earlier.reports[number]
    assert [points(part.toggle) for part in report.findChildren(PartsList)[0].parts[:1]] == [["chevron-down"]]
    assert any("+232 00 000 111" in each.accessibleName() for each in report.findChildren(RowButton))
    report.undo.aside_button.click()
    again = page.earlier.reports[number]
    assert again is not report
    assert "2 changes of it are set aside" in again.undo.stands.text()
