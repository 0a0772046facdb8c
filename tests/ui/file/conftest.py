"""A page with files on it, and a woman whose file holds the longest of everything."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from wipdesk.services import records, women
from wipdesk.ui.file.file_page import FilePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

HOSTILE = '<b>Marɛama</b> "&amp;" &x وردة الياسمين'
HEARINGS = 200


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> FilePage:
    """The page as it stands beside the list at 1366x698."""
    made = FilePage(session, moves)
    qtbot.addWidget(made)
    made.resize(826, 660)
    made.show()
    return made


@pytest.fixture
def someone(session: Session) -> str:
    """A woman with a matter that goes on."""
    woman = women.list_women(session.register)[0].id
    records.put(session.register, "matter", {"court_no": "BO 7/26"}, parent=woman)
    return woman


@pytest.fixture
def longest(session: Session) -> str:
    """A woman whose names, notes and hearings are as long and as hostile as they may come."""
    register = session.register
    name = f"{HOSTILE} {'x' * 150}"
    woman = records.put(register, "woman", {"name_given": name, "name_family": "Kɔrɔma " * 12}).id
    records.put(register, "alias", {"text": HOSTILE}, parent=woman)
    matter = records.put(
        register, "matter", {"court_no": "y" * 200, "arrest_date": "3 March 2025"}, parent=woman
    )
    for number in range(HEARINGS):
        day = date(2025, 3, 10) + timedelta(days=3 * number)
        typed = {"date": f"{day:%d %B %Y}", "outcome": "adjourned", "judge": "z" * 200}
        records.put(register, "hearing", typed, parent=matter.id)
    records.put(register, "note", {"text": (f"{HOSTILE} " * 400)[:10_000]}, parent=woman)
    records.put(register, "note", {"text": "W" * 3000}, parent=woman)
    for number in range(30):
        records.put(
            register, "task", {"what": f"{number} {HOSTILE} {'w' * 90}", "due": "3 May 2026"}, parent=woman
        )
    return woman
