"""The longest file: two hundred hearings, ten thousand characters, and names that look like orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.file.conftest import HEARINGS, HOSTILE
from tests.ui.file.test_file_page import NAMES, press, too_wide
from wipdesk.services import records
from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.file.hearings_table import SHOWN, HearingsTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wipdesk.ui.file.file_page import FilePage
    from wipdesk.ui.session import Session

MOST_WIDGETS = 1_500
"""In one part of a file; each costs about a tenth of a millisecond."""


@pytest.mark.parametrize("size", [100, 130])
def test_nothing_is_wider_than_the_page(page: FilePage, longest: str, size: int, qapp: QApplication) -> None:
    theme.apply(qapp, Settings(colours="light", text_size=size))
    for width, height in ((826, 660), (868, 540)):
        page.resize(width, height)
        for name in NAMES:
            page.show_woman(longest, name)
            assert not too_wide(page), name
        assert page.width() == width


def test_the_given_names_give_way_before_the_family_name(page: FilePage, session: Session) -> None:
    typed = {"name_given": "Fatmata-Binta Mariama Kadiatu Isatu Yeabu", "name_family": "Sesay-Massaquoi"}
    woman = records.put(session.register, "woman", typed).id
    page.resize(826, 660)
    page.show_woman(woman)
    assert page.heading.family.text() == "SESAY-MASSAQUOI,"
    assert page.heading.given.text().endswith("…")


@pytest.mark.parametrize("width", [1163, 826])
def test_in_a_narrow_window_the_summary_is_a_button_or_in_the_menu(
    page: FilePage, longest: str, session: Session, width: int
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    page.resize(width, 540)
    page.folded(True)
    for each, room in ((woman, True), (longest, False)):
        page.show_woman(each)
        words = [action.text() for action in page.heading.more_menu().actions()]
        assert page.heading.print_button.isVisible() is room
        assert ("Print summary" in words) is not room


def test_it_is_made_of_few_enough_parts_to_open_at_once(page: FilePage, longest: str) -> None:
    for name in NAMES:
        page.show_woman(longest, name)
        assert len(page.tabs[name].findChildren(QWidget)) < MOST_WIDGETS, name


def test_what_was_typed_stays_text(page: FilePage, longest: str) -> None:
    for name in NAMES:
        page.show_woman(longest, name)
    assert all(
        each.textFormat() is Qt.TextFormat.PlainText for each in page.findChildren(QLabel) if each.text()
    )
    assert HOSTILE in page.heading.given.whole()


def test_two_hundred_hearings_fold_and_unfold(page: FilePage, longest: str) -> None:
    page.show_woman(longest, "court")
    table = page.tabs["court"].findChild(HearingsTable)
    assert table is not None
    assert table.model.rowCount() == SHOWN
    folded = table.view.height()
    press(table, f"Show all {HEARINGS}")
    assert table.model.rowCount() == HEARINGS
    assert table.view.height() > folded * 10


def test_a_hearing_is_opened_from_the_table(page: FilePage, longest: str) -> None:
    wanted: list[tuple[str, ...]] = []
    page.moves.form_wanted.connect(lambda *asked: wanted.append(asked))
    page.show_woman(longest, "court")
    table = page.tabs["court"].findChild(HearingsTable)
    assert table is not None
    table.view.selectRow(2)
    press(table, "Open the chosen hearing")
    hearing = table.model.hearings[2]
    assert wanted == [(longest, "hearing", hearing.id, hearing.parent)]
