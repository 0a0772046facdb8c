"""The guide: short pages for what is on the screen, opened with F1, readable while one works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from wipdesk.paths import shipped
from wipdesk.ui.language import SOURCE
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QUrl

_PLAIN_NAME = re.compile("[a-z][a-z-]{0,40}")
START = "start"


def page_path(name: str, language: str) -> Path:
    """Where a page of the guide lies: in the language of the window, else in English, else the first page."""
    wanted = name if _PLAIN_NAME.fullmatch(name) else START
    for folder in (shipped("resources", "help", language), shipped("resources", "help")):
        if folder.joinpath(f"{wanted}.md").is_file():
            return folder / f"{wanted}.md"
    return shipped("resources", "help", f"{START}.md")


class HelpWindow(QDialog):
    """One page of the guide at a time; links lead to the others and nowhere else."""

    def __init__(self, language: str = SOURCE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(self.tr("Guide"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Page of the guide"))
        self.text.setOpenLinks(False)
        self.text.setFont(theme().font(14))
        self.text.anchorClicked.connect(self._follow)
        first = quiet_button(self.tr("All pages"), lambda: self.show_page(START), icon_name="list")
        self.setLayout(
            column(
                self.text,
                row(first, None, button(self.tr("Close"), self.close)),
                margins=(16, 12, 16, 12),
            )
        )
        self.resize(theme().px(560), theme().px(560))

    def show_page(self, name: str) -> None:
        """Show a page of the guide by its name."""
        path = page_path(name, self._language)
        self.text.setSearchPaths([str(path.parent), str(shipped("resources", "help"))])
        self.text.setMarkdown(path.read_text(encoding="utf-8"))
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.text.setFocus()

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and _PLAIN_NAME.fullmatch(name):
            self.show_page(name)
