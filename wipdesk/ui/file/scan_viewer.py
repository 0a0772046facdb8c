"""Shows the pages of a scan from memory: page by page, larger and smaller. No file is ever written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from wipdesk.ui.parts.buttons import icon_button, on_key, quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import ElidedLabel, label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

ZOOMS = (50, 75, 100, 150, 200, 300)
"""Percent of the width of the pane."""


class _Pane(QScrollArea):
    """Tells when it became wider or narrower."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class ScanViewer(QWidget):
    """One paper, one page at a time, as wide as the pane at 100 %."""

    left = Signal()
    """Back to the list of papers."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: tuple[bytes, ...] = ()
        self._page, self._zoom = 0, ZOOMS.index(100)
        self._whole = QPixmap()
        self.heading = ElidedLabel("", 13, semi=True)
        self.place = label("", 12, "ink2")
        self.scale = label("", 12, "ink2")
        self.back = quiet_button(self.tr("All documents"), self.left.emit, icon_name="arrow-left")
        self.before = quiet_button(self.tr("Page before"), partial(self._turn, -1))
        self.after = quiet_button(self.tr("Next page"), partial(self._turn, 1))
        self.smaller = icon_button("circle-minus", self.tr("Smaller"), partial(self._resize_page, -1))
        self.larger = icon_button("circle-plus", self.tr("Larger"), partial(self._resize_page, 1))
        self.picture = QLabel()
        self.picture.setProperty("card", True)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.pane = _Pane()
        self.pane.resized.connect(self._draw)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pane.setWidget(self.picture)
        top = row(self.back, self.heading, gap=12)
        top.setStretch(1, 1)
        tools = row(self.before, self.place, self.after, None, self.smaller, self.scale, self.larger, gap=6)
        around = column(top, tools, self.pane, margins=(20, 10, 20, 12), gap=6)
        around.setStretch(2, 1)
        self.setLayout(around)
        for keys, act in (
            ("PgDown", partial(self._turn, 1)),
            ("PgUp", partial(self._turn, -1)),
            ("Ctrl++", partial(self._resize_page, 1)),
            ("Ctrl+-", partial(self._resize_page, -1)),
            ("Escape", self.left.emit),
        ):
            on_key(self, keys, act)

    def show_pages(self, heading: str, pages: tuple[bytes, ...]) -> None:
        """Show the first page of a paper."""
        self._pages, self._page, self._zoom = pages, 0, ZOOMS.index(100)
        self.heading.set_whole(heading)
        self._open_page()

    def forget(self) -> None:
        """Let go of the pictures."""
        self._pages = ()
        self._whole = QPixmap()
        self.picture.clear()

    def _turn(self, step: int) -> None:
        if 0 <= self._page + step < len(self._pages):
            self._page += step
            self._open_page()
            self.pane.verticalScrollBar().setValue(0)

    def _resize_page(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self._draw()

    def _open_page(self) -> None:
        self._whole = QPixmap()
        if self._pages:
            self._whole.loadFromData(QByteArray(self._pages[self._page]))
        words = self.tr("Page {number} of {count}").format(number=self._page + 1, count=len(self._pages))
        self.place.setText(words if self._pages else self.tr("No page is on this laptop"))
        self.picture.setAccessibleName(f"{self.heading.whole()}. {self.place.text()}")
        for made in (self.before, self.after):
            made.setVisible(len(self._pages) > 1)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < len(self._pages))
        self._draw()

    def _draw(self) -> None:
        self.scale.setText(f"{ZOOMS[self._zoom]} %")
        if self._whole.isNull():
            return
        wide = (self.pane.viewport().width() - theme().px(12)) * ZOOMS[self._zoom] // 100
        drawn = self._whole.scaledToWidth(
            max(wide, theme().px(80)), Qt.TransformationMode.SmoothTransformation
        )
        self.picture.setPixmap(drawn)
        edge = 2 * self.picture.frameWidth() + 2
        self.picture.resize(drawn.width() + edge, drawn.height() + edge)
