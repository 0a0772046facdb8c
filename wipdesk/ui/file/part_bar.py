"""The bar of the parts of a file; it closes up where it is narrow, and scrolls only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QTabBar, QToolButton

from wipdesk.ui.icons import icon
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent


class PartBar(QTabBar):
    """Tabs that are never cut short."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(theme().font(13))
        self.setAccessibleName(self.tr("Parts of the file"))
        self._widest = 0
        arrows = {
            "ScrollLeftButton": ("chevron-left", self.tr("Parts before")),
            "ScrollRightButton": ("chevron-right", self.tr("Parts after")),
        }
        for made in self.findChildren(QToolButton):
            if made.objectName() in arrows:
                name, words = arrows[made.objectName()]
                made.setArrowType(Qt.ArrowType.NoArrow)
                made.setIcon(icon(name, "ink2"))
                made.setAccessibleName(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now it is known how wide the words are."""
        super().showEvent(event)
        self._close_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close up if the tabs do not fit."""
        super().resizeEvent(event)
        self._close_up()

    def _close_up(self) -> None:
        if not self.property("tight"):
            self._widest = sum(self.tabRect(number).width() for number in range(self.count()))
        # A chosen tab is set in a heavier face and is a little wider.
        tight = self._widest + theme().px(24) > self.width()
        if tight != bool(self.property("tight")):
            self.setProperty("tight", tight)
            self.style().unpolish(self)
            self.style().polish(self)
            # Without it the tabs keep the widths they were measured with.
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
