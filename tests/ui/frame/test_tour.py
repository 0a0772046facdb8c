"""The first tour: each step is tried where it says, and leaving it is for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk import settings
from wipdesk.ui.frame.tour import STEPS, TourBar
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.women_page import WomenPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    settings.save(settings.Settings(toured=False, colours="light"))
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    return made


def _in_front(window: MainWindow) -> str:
    page = window.stack.currentWidget()
    name = next(name for name, each in window.pages.items() if each is page)
    if not isinstance(page, WomenPage) or not page.woman:
        return name
    return "summary" if page.preview.isVisible() else "file"


def test_each_step_leads_to_the_place_where_it_is_tried(window: MainWindow) -> None:
    tour = window.findChild(TourBar)
    assert tour is not None
    for place, _ in STEPS[1:]:
        tour.next_button.click()
        seen = _in_front(window)
        assert seen == place or (place == "women" and isinstance(window.stack.currentWidget(), WomenPage))


def test_a_step_in_her_file_is_shown_there_wherever_one_went_meanwhile(window: MainWindow) -> None:
    tour = window.findChild(TourBar)
    assert tour is not None
    tour.next_button.click()
    window.go_to("team")
    tour.next_button.click()
    assert _in_front(window) == "file"


def test_left_once_it_does_not_come_back(window: MainWindow) -> None:
    tour = window.findChild(TourBar)
    assert tour is not None
    tour.leave_button.click()
    assert (tour.isHidden(), settings.load().toured) == (True, True)
    window.take_look()
    assert not any(each.isVisible() for each in window.findChildren(TourBar))
