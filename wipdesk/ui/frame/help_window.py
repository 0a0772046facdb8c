"""The guide: short pages for what is on the screen, opened with F1, readable while one works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from wipdesk.paths import shipped
from wipdesk.ui.language import SOURCE
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QTextDocument

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
        _let_it_breathe(self.text.document())
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.text.setFocus()

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and _PLAIN_NAME.fullmatch(name):
            self.show_page(name)


def _let_it_breathe(document: QTextDocument) -> None:
    """Set headings and paragraphs as the other pages are set: Markdown itself says nothing of air."""
    px = theme().px
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor.setPosition(block.position())
        around = QTextBlockFormat()
        inside_table = cursor.currentTable() is not None
        around.setTopMargin(px(10) if level > 1 else 0)
        around.setBottomMargin(0 if inside_table else px(8))
        cursor.mergeBlockFormat(around)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setFont(theme().font(20 if level == 1 else 16, semi=True))
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
            cursor.mergeCharFormat(letters)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        shape = frame.frameFormat()
        shape.setBottomMargin(px(10))
        frame.setFrameFormat(shape)
