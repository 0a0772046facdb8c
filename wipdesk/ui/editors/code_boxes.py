"""The two boxes a code list is chosen with: a short list opens, a long one is found by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView

from wipdesk.domain.text import clean, fold
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wipdesk.domain.lists import CodeList, CodeRow
    from wipdesk.ui.session import Session

_CODE = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole + 1
_FOLDED = Qt.ItemDataRole.UserRole + 2
_SHOWN = 12
_LIST_WIDTH = 520


class CodeChoiceBox(ChoiceBox):
    """A short list; a code it does not hold is shown below its rows."""

    picked = Signal()

    def __init__(self, codes: CodeList, session: Session) -> None:
        super().__init__("")
        self._codes = codes
        self._session = session
        self.addItem("", "")
        for row in codes.offered:
            self._add(row.code, in_list(codes, row, session, self.tr("{answer} (not checked yet)")))
        self._shipped = self.count()
        self.activated.connect(lambda _at: self.picked.emit())

    def code(self) -> str:
        """The code that is chosen; empty for none."""
        return str(self.currentData(_CODE) or "")

    def show_code(self, code: str) -> None:
        """Choose a code; one that is not in the list is added as it is."""
        at = self.findData(code, _CODE)
        if at < 0:
            while self.count() > self._shipped:
                self.removeItem(self.count() - 1)
            self._add(code, " ".join(self._codes.label(code, self._session.say).split()))
            at = self.count() - 1
        self.setCurrentIndex(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the answer back."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setCurrentIndex(0)
            self.picked.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.picked.emit()

    def shown_text(self) -> str:
        """The bare answer once it is chosen; what is said about it stands below the box."""
        return str(self.currentData(_LABEL) or "")

    def _add(self, code: str, shown: str) -> None:
        self.addItem(shown)
        self.setItemData(self.count() - 1, code, _CODE)
        self.setItemData(self.count() - 1, self._codes.label(code, self._session.say), _LABEL)


class CodeLineBox(LineBox):
    """A line that finds answers of a long list as one types; what is in no list stays as it is typed."""

    picked = Signal()

    def __init__(self, codes: CodeList, session: Session) -> None:
        super().__init__("")
        self._codes = codes
        self._session = session
        self._stood = ""
        self._rows = QStandardItemModel(self)
        for row in codes.offered:
            self._rows.appendRow(self._item(row))
        self._found = _Found(self)
        self._found.setSourceModel(self._rows)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_LABEL)
        completer.setMaxVisibleItems(_SHOWN)
        popup = QListView()
        popup.setFont(theme().font(13))
        popup.setMinimumWidth(theme().px(_LIST_WIDTH))
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(popup)
        completer.activated.connect(lambda _text: self.picked.emit())
        self.setCompleter(completer)
        self.textEdited.connect(self._look)

    def code(self) -> str:
        """The code of what is written, or what is written if no list knows it.

        The words of the answer that was shown are that answer, even where the office has retired it since.
        """
        text = clean(self.text())
        if self._stood and text == self._codes.label(self._stood, self._session.say):
            return self._stood
        return self._codes.read(text, self._session.say) or text

    def show_code(self, code: str) -> None:
        """Write the answer of a code in words."""
        self._stood = code
        self._found.look_for("")
        self.setText(self._codes.label(code, self._session.say) if code else "")
        self.setCursorPosition(0)

    def offered(self) -> list[str]:
        """The answers that are offered for what is written now."""
        found = self._found
        return [str(found.index(at, 0).data(_LABEL)) for at in range(found.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the whole list when nothing is offered yet."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.open_list()
            return
        super().keyPressEvent(event)

    def open_list(self) -> None:
        """Show what fits what is written; the whole list once an answer stands there."""
        self.setFocus()
        self._found.look_for("" if self._codes.read(self.text(), self._session.say) else self.text())
        self.completer().complete()

    def _look(self, text: str) -> None:
        self._found.look_for(text)

    def _item(self, row: CodeRow) -> QStandardItem:
        words = self._codes.label(row.code, self._session.say)
        shown = in_list(self._codes, row, self._session, self.tr("{answer} (not checked yet)"))
        item = QStandardItem(shown)
        item.setEditable(False)
        item.setData(words, _LABEL)
        item.setData(fold(words), _FOLDED)
        return item


class _Found(QSortFilterProxyModel):
    """The rows whose words hold every word that was typed, letters folded."""

    def __init__(self, parent: CodeLineBox) -> None:
        super().__init__(parent)
        self._typed: list[str] = []

    def look_for(self, text: str) -> None:
        self._typed = fold(text[:200]).split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: object) -> bool:
        words = str(self.sourceModel().index(row, 0, parent).data(_FOLDED))  # type: ignore[arg-type]
        return all(part in words for part in self._typed)


def in_list(codes: CodeList, row: CodeRow, session: Session, not_checked: str) -> str:
    """An answer as its list shows it: a row nobody has checked yet says so."""
    words = codes.label(row.code, session.say)
    return not_checked.format(answer=words) if row.provisional else words
