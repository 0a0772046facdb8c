"""The rows of women, walked with the keys; what is typed there goes on in the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from wipdesk.ui.theme import theme
from wipdesk.ui.women.paged_list import IdRole
from wipdesk.ui.women.woman_row_delegate import ROW_HEIGHT, WomanRowDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

    from wipdesk.ui.women.paged_list import Index, PagedList

STAYED_MS = 150
"""So long the keys must rest on a row before her file is opened: holding an arrow runs through the list."""
_ELSEWHERE = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class WomenTable(QTableView):
    """One column of rows; says whom she chose once the keys rest, and at once on Enter or a click."""

    woman_chosen = Signal(str)
    typed = Signal(str)
    left_upwards = Signal()

    def __init__(self, listed: PagedList) -> None:
        super().__init__()
        self._listed = listed
        self.follows = True
        """Whether resting on a row opens her file; in a narrow window, where that folds the list away, it does not."""
        self._chosen = ""
        self._standing = False
        self.setModel(listed)
        self.setItemDelegate(WomanRowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Women"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        self.verticalScrollBar().setSingleStep(theme().px(ROW_HEIGHT) // 2)
        self._rest = QTimer(self, singleShot=True, interval=STAYED_MS)
        self._rest.timeout.connect(self._rested)
        self.clicked.connect(lambda _index: self.open_current())

    def chosen(self) -> str:
        """The id of the woman whose row is marked, also while a search leaves her out."""
        return self._chosen

    def mark(self, woman: str) -> None:
        """Mark a woman's row without opening her file; nobody's, if she is not listed."""
        self._rest.stop()
        self._chosen = woman
        self._stand_on(woman)

    def resting(self) -> bool:
        """Whether a file will be opened if the keys rest a moment longer."""
        return self._rest.isActive()

    def walk_in(self) -> None:
        """Come into the list: to the marked row, else to the first one."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self.currentIndex().data(IdRole) == self._chosen or not self._listed.rowCount():
            return
        self.setCurrentIndex(self._listed.index(max(self.currentIndex().row(), 0), 0))
        if self.follows:
            self._rest.start()

    def open_current(self) -> None:
        """Open the file of the marked woman now."""
        woman = self.currentIndex().data(IdRole)
        if woman:
            self._rest.stop()
            self._chosen = woman
            self.woman_chosen.emit(woman)

    def open_current_or_first(self) -> None:
        """Open the marked woman's file; if none is marked, the first one's."""
        if not self.currentIndex().isValid() and self._listed.rowCount():
            self._stand_on(self._listed.id_at(0))
        self.open_current()

    def show_keeping_place(self, ids: Sequence[str]) -> None:
        """Show these ids; the marked woman, or else the row on top, stays where it stands on the screen.

        A list that stands at its top stays there: nobody walked down to the row that happened to be first.
        """
        height = self.verticalHeader().defaultSectionSize()
        top = self.verticalScrollBar().value()
        here = self.currentIndex().data(IdRole) or self._chosen
        first = self._listed.id_at(top // height) if top else ""
        held = here if self._in_sight(here) else first
        offset = top - self._listed.place_of(held) * height if held else 0
        self._listed.show(ids)
        self._stand_on(here)
        place = self._listed.place_of(held) if held else -1
        self.verticalScrollBar().setValue(place * height + offset if place >= 0 else top)

    def show_from_top(self, ids: Sequence[str]) -> None:
        """Show these ids from the first one on; the marked woman stays marked if she is among them."""
        self._rest.stop()
        self._listed.show(ids)
        self._stand_on(self._chosen)
        self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Open her file once the keys rest on her row."""
        super().currentChanged(current, previous)
        if current.isValid() and self.follows and not self._standing:
            self._rest.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here with Tab opens nobody's file: it may only be the way to somewhere else."""
        self._standing = True
        super().focusInEvent(event)
        self._standing = False

    def hideEvent(self, event: QHideEvent) -> None:
        """No file opens by a list that is out of sight."""
        super().hideEvent(event)
        self._rest.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, letters go to the search, Home and End to the first and last row."""
        pressed, last = Qt.Key(event.key()), self._listed.rowCount() - 1
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif pressed in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.setCurrentIndex(self._listed.index(0 if pressed == Qt.Key.Key_Home else last, 0))
        elif pressed == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _ELSEWHERE:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _rested(self) -> None:
        if self.currentIndex().data(IdRole) != self._chosen:
            self.open_current()

    def _stand_on(self, woman: str) -> None:
        """Mark a row; nobody's file opens by it."""
        row = self._listed.place_of(woman) if woman else -1
        selection = self.selectionModel()
        self._standing = True
        if row < 0:
            selection.clear()
        elif self.currentIndex().row() != row:
            self.setCurrentIndex(self._listed.index(row, 0))
        self._standing = False

    def _in_sight(self, woman: str) -> bool:
        place = self._listed.place_of(woman) if woman else -1
        if place < 0:
            return False
        at = self.visualRect(self._listed.index(place, 0))
        return self.viewport().rect().intersects(at)
