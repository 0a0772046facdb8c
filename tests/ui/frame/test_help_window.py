"""The guide: every page is there, every link and picture leads somewhere, and none leads out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from wipdesk.paths import shipped
from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.frame.help_window import HelpWindow, page_path
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.page import Page

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

GUIDE = sorted(
    path
    for path in shipped("resources", "help").rglob("*.md")
    if path.stem not in ("command-line", "bundle-format")
)


@pytest.mark.parametrize("path", GUIDE, ids=lambda path: path.stem)
def test_every_link_and_picture_of_the_guide_leads_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    home = shipped("resources", "help")
    missing = [link for link in links if not (path.parent / link).exists() and not (home / link).exists()]
    assert not missing
    assert not [link for link in links if "://" in link]


def test_the_guide_is_whole_in_every_language() -> None:
    """The format of bundles is for whoever reads the code, in English only."""
    home = shipped("resources", "help")
    wanted = {path.name for path in home.glob("*.md")} - {"bundle-format.md"}
    languages = [folder for folder in home.iterdir() if folder.is_dir() and list(folder.glob("*.md"))]
    assert languages
    assert [(each.name, wanted ^ {path.name for path in each.glob("*.md")}) for each in languages] == [
        (each.name, set()) for each in languages
    ]


@pytest.mark.parametrize("path", GUIDE, ids=lambda path: path.stem)
def test_a_page_of_the_guide_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").split()) < 480


def test_f1_shows_the_page_that_was_asked_for(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("dates")
    assert "Dates that are not known exactly" in window.text.toPlainText()


@pytest.mark.parametrize("text_size", [100, 150])
def test_no_picture_or_table_is_cut_and_the_guide_fits_the_screen(
    qtbot: QtBot, qapp: QApplication, text_size: int
) -> None:
    theme.apply(qapp, Settings(colours="light", text_size=text_size))
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    screen = window.screen().availableGeometry()
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()
    for width in (window.width(), 480):
        window.resize(width, window.height())
        for page in sorted({path.stem for path in GUIDE}):
            window.show_page(page)
            assert window.text.horizontalScrollBar().maximum() == 0, (page, width)


def test_pictures_grow_with_the_window(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("team")
    window.resize(500, 500)
    window.show()
    assert 400 < _picture(window).width() < 500
    window.resize(760, 500)
    assert 660 < _picture(window).width() < 760


def test_a_link_leads_to_another_page_and_an_address_nowhere(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("start")
    window.text.anchorClicked.emit(QUrl("women.md"))
    assert "how to find one" in window.text.toPlainText()
    window.text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert "how to find one" in window.text.toPlainText()


@pytest.mark.parametrize("name", ["", "../../LICENSE", "nothing-there", "a" * 100, "/etc/passwd"])
def test_a_page_that_is_not_there_is_the_first_page(name: str) -> None:
    assert page_path(name, "en").stem == "start"


def test_a_page_not_translated_is_shown_in_english() -> None:
    assert page_path("women", "xx").stem == "women"


def test_every_page_of_the_window_has_its_page_of_the_guide() -> None:
    assert MainWindow, "brings every page"
    pages = [Page, *_below(Page)]
    assert len(pages) > 10
    assert not [page for page in pages if not shipped("resources", "help", f"{page.help_page}.md").is_file()]


def _picture(window: HelpWindow) -> QImage:
    kind = QTextDocument.ResourceType.ImageResource.value
    image = window.text.document().resource(kind, QUrl("pictures/team.png"))
    assert isinstance(image, QImage)
    return image


def _below(kind: type[Page]) -> list[type[Page]]:
    return [each for made in kind.__subclasses__() for each in (made, *_below(made))]
