"""Colleagues of the practice office on laptops of their own, and the stick between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from wipdesk.services import registers, women
from wipdesk.ui.pages.conflicts_page import ConflictsPage
from wipdesk.ui.pages.exchange_page import ExchangePage
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves

FIRST, SECOND = "paralegal-1", "paralegal-2"


@pytest.fixture
def at_laptop(session: Session, home: Path) -> Iterator[Callable[[str], Session]]:
    """Opens the register of somebody in the office; twice the same gives the same."""
    opened: dict[str, Session] = {}

    def of(name: str) -> Session:
        if name not in opened:
            register = registers.unlock(home / "practice" / name, PASSPHRASE, today=TODAY)
            opened[name] = Session(register, AtOnce())
        return opened[name]

    yield of
    for each in opened.values():
        each.register.close()


@pytest.fixture
def exchange_of(qtbot: QtBot, moves: Moves) -> Callable[[Session], ExchangePage]:
    """The exchange page on a laptop, as it stands at 1366x698."""

    def of(session: Session) -> ExchangePage:
        page = ExchangePage(session, moves)
        qtbot.addWidget(page)
        page.resize(1170, 630)
        page.show()
        page.opened()
        return page

    return of


@pytest.fixture
def conflicts_of(qtbot: QtBot, moves: Moves) -> Callable[[Session], ConflictsPage]:
    """The page of answers that differ on a laptop, as it stands at 1366x698."""

    def of(session: Session) -> ConflictsPage:
        page = ConflictsPage(session, moves)
        qtbot.addWidget(page)
        page.resize(1170, 630)
        page.show()
        page.opened()
        return page

    return of


@pytest.fixture
def known_to_both(session: Session, at_laptop: Callable[[str], Session]) -> str:
    """A woman whose file lies on the coordinator's laptop and on the first paralegal's."""
    here = {row.id for row in women.list_women(session.register)}
    there = {row.id for row in women.list_women(at_laptop(FIRST).register)}
    return min(here & there)
