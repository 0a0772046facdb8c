"""The list and what stands beside it: one place says how to begin, and one button leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home, new_register
from tests.ui.at_once import AtOnce
from wipdesk.services import open_forms, records, team_errands, women
from wipdesk.ui.pages.women_page import WomenPage
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves


@pytest.fixture
def nobody(tmp_path: Path, qapp: object) -> Iterator[Session]:
    """A register in which no woman is recorded."""
    with at_home(tmp_path / "home"), new_register(tmp_path / "empty") as register:
        yield Session(register, AtOnce())


def _shown(qtbot: QtBot, session: Session, moves: Moves) -> WomenPage:
    page = WomenPage(session, moves)
    # Held until the test is over: a page that Python lets go of while a form of it goes would go twice.
    qtbot.addWidget(page, before_close_func=lambda _page, _held=page: None)
    page.resize(1170, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_while_no_woman_is_recorded_only_the_list_says_how_to_begin(
    nobody: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = _shown(qtbot, nobody, moves)
    assert page.list.empty.add.isVisible()
    assert not page.file.nobody.add.isVisible()

    nobody.write(lambda: records.put(nobody.register, "woman", {"name_given": "Mariama"}))

    assert not page.list.empty.add.isVisible()
    assert page.file.nobody.add.isVisible()


def test_in_a_narrow_window_one_button_leads_back(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = _shown(qtbot, session, moves)
    page.folded(True)
    woman = women.list_women(session.register)[0].id
    to_list = page.to_list
    page.open_woman(woman, "")
    assert to_list.isVisible()
    page.open_form(woman, "note", "", "")
    assert not to_list.isVisible()
    page.back()
    assert to_list.isVisible()
    page.open_summary(woman)
    assert not to_list.isVisible()


def test_an_intake_left_half_typed_is_one_line_of_today_that_opens_it_again(
    nobody: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = _shown(qtbot, nobody, moves)
    page.open_intake("Hawa Kargbo")
    page.keep_drafts()
    page.show_list()
    lines = team_errands.lines(nobody.register)
    assert [(line.name, line.page) for line in lines] == [("1 form half typed", "draft")]

    page.open_draft(open_forms.latest_left(nobody.register))

    assert page.showing() is page.intake
    assert page.intake.editors["woman", "name_given"].value() == "Hawa Kargbo"
