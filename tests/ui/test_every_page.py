"""Every page in every language, for every reader, on the smallest screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import pseudo_language
from tests.ui.every_page import EveryPage
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.settings import Settings, save
from wipdesk.ui import language, theme
from wipdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session

SMALL, USUAL = (1024, 600), (1366, 698)


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    pseudo_language.build(folder)
    return folder


@pytest.fixture
def walk(session: Session, qtbot: QtBot) -> Callable[[tuple[int, int]], Iterator[tuple[str, MainWindow]]]:
    """Goes through every page of a window of a size."""

    def through(size: tuple[int, int]) -> Iterator[tuple[str, MainWindow]]:
        save(Settings(toured=True))
        pages = EveryPage(session)
        qtbot.addWidget(pages.window)
        pages.window.resize(*size)
        pages.window.show()
        for name in pages.pages:
            window = pages.open(name)
            QApplication.sendPostedEvents()  # what was put into a layout takes its place
            yield name, window

    return through


def _all(found: dict[str, list[str]]) -> str:
    return "\n".join(f"{page}: {each}" for page, faults in found.items() for each in faults)


def test_nothing_that_can_have_the_focus_is_without_a_name(walk: Callable) -> None:
    found = {name: faults for name, window in walk(USUAL) if (faults := without_a_name(window))}
    assert not found, _all(found)


@pytest.mark.parametrize(("size", "text_size"), [(USUAL, 100), (USUAL, 130), (SMALL, 100), (SMALL, 130)])
def test_nothing_scrolls_sideways_and_no_words_are_cut(
    walk: Callable, qapp: QApplication, size: tuple[int, int], text_size: int
) -> None:
    theme.apply(qapp, Settings(text_size=text_size, colours="light"))
    found = {
        name: faults
        for name, window in walk(size)
        if (faults := scrolls_sideways(window) + cut_words(window))
    }
    assert not found, _all(found)


@pytest.mark.parametrize("code", [each.code for each in language.languages()])
def test_every_page_opens_in_every_language(walk: Callable, code: str) -> None:
    language.speak(code)
    found = {name: faults for name, window in walk(USUAL) if (faults := cut_words(window))}
    assert not found, _all(found)


def test_every_page_opens_in_a_language_that_is_longer_than_any(walk: Callable, pseudo_folder: Path) -> None:
    language.speak(pseudo_language.CODE, folder=pseudo_folder)
    found = {name: faults for name, window in walk(USUAL) if (faults := scrolls_sideways(window))}
    assert not found, _all(found)


def test_every_page_opens_mirrored(walk: Callable) -> None:
    language.speak("en", direction=Qt.LayoutDirection.RightToLeft)
    found = {
        name: faults
        for name, window in walk(USUAL)
        if (faults := scrolls_sideways(window) + cut_words(window))
    }
    assert not found, _all(found)


def test_building_the_window_shows_no_other_window(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    """A part that is shown before it has a place flashes up as a window of its own, and takes the keys with it."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - overridden
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    window = MainWindow(session)
    qtbot.addWidget(window)
    for page in window.pages:
        window.go_to(page)
    qapp.removeEventFilter(watch)
    assert not shown
