"""The guide: short pages for what is on the screen, opened with F1, readable while one works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from wipdesk.paths import shipped
from wipdesk.ui.language import SOURCE
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

_PLAIN_NAME = re.compile("[a-z][a-z-]{0,40}")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
START = "start"
_WIDTH, _HEIGHT = 720, 620
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_OF_SCREEN = 0.92
"""So much of the screen the guide takes at most: what it explains lies beside it, and it can be closed."""


def page_path(name: str, language: str) -> Path:
    """Where a page of the guide lies: in the language of the window, else in English, else the first page."""
    wanted = name if _PLAIN_NAME.fullmatch(name) else START
    for folder in (shipped("resources", "help", language), shipped("resources", "help")):
        if folder.joinpath(f"{wanted}.md").is_file():
            return folder / f"{wanted}.md"
    return shipped("resources", "help", f"{START}.md")


class GuidePage(QTextBrowser):
    """One page: its pictures are as wide as the page at most, and grow with the window."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.setFont(theme().font(14))

    def show_text(self, markdown: str) -> None:
        """Show a page from its beginning."""
        self._pictures.clear()
        self.setMarkdown(markdown)
        _let_it_breathe(self.document())
        for name in _PICTURE.findall(markdown):
            kept = self.loadResource(_IMAGE, QUrl(name))
            self._pictures[name] = QImage.fromData(kept) if kept else QImage()
        self._fit_pictures()
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _fit_pictures(self) -> None:
        document, ratio = self.document(), self.devicePixelRatioF()
        room = int(self.viewport().width() - 2 * document.documentMargin())
        for name, whole in self._pictures.items():
            fitted = whole
            if 0 < room < whole.width():
                fitted = whole.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
                fitted.setDevicePixelRatio(ratio)
            document.addResource(_IMAGE, QUrl(name), fitted)
        if self._pictures:
            document.markContentsDirty(0, document.characterCount())


class HelpWindow(QDialog):
    """One page of the guide at a time; links lead to the others and nowhere else."""

    def __init__(self, language: str = SOURCE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(self.tr("Guide"))
        self.text = GuidePage()
        self.text.setAccessibleName(self.tr("Page of the guide"))
        self.text.anchorClicked.connect(self._follow)
        first = quiet_button(self.tr("All pages"), lambda: self.show_page(START), icon_name="list")
        self.setLayout(
            column(
                self.text,
                row(first, None, button(self.tr("Close"), self.close)),
                margins=(16, 12, 16, 12),
            )
        )
        px, room = theme().px, self.screen().availableGeometry().size() * _OF_SCREEN
        self.resize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height()))

    def show_page(self, name: str) -> None:
        """Show a page of the guide by its name."""
        path = page_path(name, self._language)
        self.text.setSearchPaths([str(path.parent), str(shipped("resources", "help"))])
        self.text.show_text(path.read_text(encoding="utf-8"))
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
