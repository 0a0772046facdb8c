"""Erasing a file in the window: a coordinator's only, her code typed, the words honest, the list tells the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from wipdesk.domain.codes import code_of
from wipdesk.services import women
from wipdesk.ui.exchange.erased_list import ErasedList
from wipdesk.ui.pages.exchange_page import ExchangePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.file.file_page import FilePage
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


def entries(page: FilePage) -> list[str]:
    return [action.text() for action in page.heading.more_menu().actions()]


def test_a_file_goes_once_its_code_is_typed(
    page: FilePage, session: Session, moves: Moves, someone: str, qtbot: QtBot
) -> None:
    page.show_woman(someone)
    panel = page.erase_panel
    page.heading.erase_wanted.emit()
    assert panel.isVisible()
    assert not panel.erase_button.isEnabled()
    panel.code.setText("0000-0000")
    assert not panel.erase_button.isEnabled()
    panel.code.setText(code_of(someone).lower())
    panel.erase_button.click()
    assert not page.woman
    assert page.nobody.isVisible()
    assert code_of(someone) in page.banner.words.text()
    assert someone not in {each.id for each in women.list_women(session.register)}
    exchange = ExchangePage(session, moves)
    qtbot.addWidget(exchange)
    exchange.opened()
    (told,) = exchange.findChildren(ErasedList)
    assert any(code_of(someone) in each.text() for each in told.findChildren(QLabel))


def test_leaving_destroys_nothing(page: FilePage, session: Session, someone: str) -> None:
    page.show_woman(someone)
    page.heading.erase_wanted.emit()
    page.erase_panel.code.setText(code_of(someone))
    page.erase_panel.leave_button.click()
    assert not page.erase_panel.isVisible()
    assert page.woman == someone
    assert someone in {each.id for each in women.list_women(session.register)}


def test_it_is_offered_to_coordinators_only(page: FilePage, session: Session, someone: str) -> None:
    page.show_woman(someone)
    assert any(text.startswith("Erase everything") for text in entries(page))
    register = session.register
    register.identity = replace(register.identity, role="paralegal")
    assert not any(text.startswith("Erase everything") for text in entries(page))
    page.heading.erase_wanted.emit()
    assert not page.erase_panel.isVisible()
    assert page.banner.isVisible()
