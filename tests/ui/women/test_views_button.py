"""The button that keeps what is listed, and brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.services import records, women
from wipdesk.services.women_list import ListQuery, find
from wipdesk.ui.women.views_button import ViewsButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session


@pytest.fixture
def views(session: Session, qtbot: QtBot) -> ViewsButton:
    made = ViewsButton(session, lambda: ListQuery(order="name"))
    qtbot.addWidget(made)
    return made


def test_my_files_are_those_of_the_other_pages(views: ViewsButton, session: Session) -> None:
    """Assigned to her, or recorded by her and nobody's: *My files* means one thing wherever it stands."""
    before = {row.id for row in women.list_women(session.register)}
    records.put(session.register, "woman", {"name_given": "Hawa"})
    (mine,) = {row.id for row in women.list_women(session.register)} - before
    asked: list[ListQuery] = []
    views.chosen.connect(asked.append)
    views.fill()
    next(act for act in views.menu.actions() if act.text() == "My files").trigger()
    assert mine in find(session.register, asked[0]).ids
    assert asked[0].order == "name"
