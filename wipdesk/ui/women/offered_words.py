"""Under the search box: the operators that begin as the last word does, to be taken with Down and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget

from wipdesk.domain import find_words
from wipdesk.services import own_search
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem, QWidget

    from wipdesk.ui.session import Session
    from wipdesk.ui.women.search_box import SearchBox

_MOST, _LINE, _GAP = 8, 26, 3
_ASKS_OWN = f"{find_words.OWN_FIELD}:"


class OfferedWords(QListWidget):
    """Lies over what stands below the box; the keys stay in the box, and Esc puts it away."""

    def __init__(self, search: SearchBox, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._search = search
        self._session = session
        self._offered: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(self.tr("Words that narrow the list"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("card", True)
        self.setFont(theme().font(12))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._clicked)
        self.currentRowChanged.connect(self._speak)
        search.textEdited.connect(self.offer)
        search.textChanged.connect(lambda text: self.hide() if not text else None)
        search.installEventFilter(self)
        self.hide()

    def offer(self, text: str) -> None:
        """Show what can be typed next; nothing while it would only be in the way."""
        at_end = self._search.cursorPosition() == len(text)
        self._offered = find_words.offered(text, self._own(text))[:_MOST] if at_end else ()
        self.setVisible(bool(self._offered))
        if not self._offered:
            return
        self.clear()
        for typed, words in self._offered:
            self.addItem(f"{typed}   {self._session.say('find', words)}" if words else typed)
        self._lie_below()
        self.raise_()

    def _own(self, text: str) -> tuple[tuple[str, str], ...]:
        """Fields of the office, once they are asked for."""
        return own_search.offered(self._session.register) if _ASKS_OWN in text.casefold() else ()

    def take(self) -> None:
        """Put what is marked in place of the last word."""
        at = self.currentRow()
        if not 0 <= at < len(self._offered):
            return
        chosen = self._offered[at][0]
        before, blank, _ = self._search.text().rpartition(" ")
        whole = f"{before}{blank}{chosen}"
        goes_on = chosen.endswith((":", "="))
        self._search.setText(whole if goes_on else f"{whole} ")
        self.hide()
        if goes_on:
            self.offer(whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk this list while it is open; all others stay with the box."""
        if watched is self._search and self.isVisible():
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._walked(Qt.Key(event.key()))
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
        return super().eventFilter(watched, event)

    def _walked(self, pressed: Qt.Key) -> bool:
        """Whether the key was meant for this list; Down on its last line goes on into the women."""
        at, last = self.currentRow(), self.count() - 1
        if pressed == Qt.Key.Key_Escape:
            self.hide()
        elif pressed == Qt.Key.Key_Down and at < last:
            self.setCurrentRow(at + 1)
        elif pressed == Qt.Key.Key_Up and at >= 0:
            self.setCurrentRow(at - 1)
        elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.take()
        else:
            if pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.hide()
            return False
        return True

    def _clicked(self, item: QListWidgetItem) -> None:
        self.setCurrentItem(item)
        self.take()

    def _lie_below(self) -> None:
        corner = self._search.mapTo(self.parentWidget(), QPoint(0, self._search.height()))
        line = max(theme().px(_LINE), self.sizeHintForRow(0))
        height = line * self.count() + 2 * self.frameWidth() + theme().px(_GAP)
        side = min(corner.x(), self.parentWidget().width() - corner.x() - self._search.width())
        width = self.parentWidget().width() - 2 * max(side, theme().px(_GAP))
        self.setGeometry((self.parentWidget().width() - width) // 2, corner.y(), width, height)

    def _speak(self, at: int) -> None:
        if QAccessible.isActive() and 0 <= at < self.count():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.item(at).text()))
