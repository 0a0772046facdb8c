"""The list of women at the side: search, filters, order, and the rows; what is slow runs behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QStyle

from wipdesk.domain.find_words import plain_words
from wipdesk.errors import WipdeskError
from wipdesk.services import women_list
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, line
from wipdesk.ui.theme import theme
from wipdesk.ui.women.counted_words import counted_words
from wipdesk.ui.women.empty_list import EmptyList, at_reading_side
from wipdesk.ui.women.filter_bar import FilterBar
from wipdesk.ui.women.held_days import HeldDays
from wipdesk.ui.women.offered_filters import offered_filters
from wipdesk.ui.women.offered_words import OfferedWords
from wipdesk.ui.women.order_button import OrderButton
from wipdesk.ui.women.paged_list import PagedList
from wipdesk.ui.women.search_box import SearchBox
from wipdesk.ui.women.views_button import ViewsButton
from wipdesk.ui.women.woman_row_words import named, told
from wipdesk.ui.women.women_finder import WomenFinder
from wipdesk.ui.women.women_table import WomenTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from wipdesk.services.women_list import Found, WomanRow
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

CLOSED = "closed"
PAUSE_MS = 60
"""Between the last key and the search."""
SPOKEN_MS = 700
"""Between the last search and saying how many were found, so that nobody is read a number at every key."""


class WomenListPane(QFrame):
    """Search, filters, order and rows; a row that is chosen asks the frame for that woman's file."""

    counted = Signal()
    """It is known whether any woman is recorded at all."""

    def __init__(self, session: Session, moves: Moves) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._session = session
        self._moves = moves
        self._found: Found | None = None
        self._behind = False
        self.nobody_yet = False
        self.search = SearchBox()
        self.offered = OfferedWords(self.search, session, self)
        self.trouble = label("", 12, "amber", wrap=True)
        self.trouble.hide()
        self.add = button("", self._add, icon_name="plus", primary=True)
        self.filters = FilterBar(lambda: offered_filters(session))
        self.count = ElidedLabel("", 12, "ink2")
        self.order = OrderButton(
            {
                "held": self.tr("Longest held first"),
                "name": self.tr("By name"),
                "changed": self.tr("Latest changed first"),
            }
        )
        self.views = ViewsButton(session, self.query)
        self.note = label("", 11, "ink3", wrap=True)
        self.note.hide()
        self.rows = PagedList(self._rows_of, named=named, told=told, parent=self)
        self.table = WomenTable(self.rows)
        self.empty = EmptyList(
            add=self._add,
            read_bundle=lambda: moves.page_wanted.emit("exchange"),
            clear=self.filters.clear_all,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._finder = WomenFinder(session, self)
        self._held_days = HeldDays(session, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._spoken = QTimer(self, singleShot=True, interval=SPOKEN_MS)
        self._lay_out()
        self._connect()
        self.find_again()
        self._held_days.work_out()

    def query(self) -> ListQuery:
        """What is asked for: the search, the filters and the order."""
        return ListQuery(search=self.search.text(), filters=self.filters.holding(), order=self.order.order())

    def typed_name(self) -> str:
        """What of the search may be a woman's name."""
        return plain_words(self.search.text())

    def first_woman(self) -> str:
        """The id of the woman on top of the list; empty if nobody is listed."""
        return self.rows.id_at(0)

    def show_query(self, query: ListQuery) -> None:
        """Ask for something else, as a saved view or a list that was open before does."""
        self.search.setText(query.search)
        self.filters.hold(frozenset(query.filters))
        self.order.set_order(query.order)
        self.search_now()

    def focus_search(self) -> None:
        """Let her type whom she looks for; what stands there is marked, so that typing replaces it."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def folded(self, narrow: bool) -> None:
        """In a narrow window a file takes the list's place, so only Enter or a click opens one."""
        self.table.follows = not narrow

    def stop(self) -> None:
        """End what runs behind the list; called before the register is closed."""
        self._held_days.stop()

    def find_again(self) -> None:
        """Read the list anew; the marked row and the place on the screen stay."""
        self._behind = False
        self._finder.look(self.query(), keep=True)

    def search_now(self) -> None:
        """Look for what stands in the search, without waiting for another key."""
        self._pause.stop()
        self._finder.look(self.query(), keep=False)
        self._spoken.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was saved while the list was folded away."""
        super().showEvent(event)
        if self._behind:
            self.find_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """A search that still waits for the next key is made up for when the list is shown again."""
        super().hideEvent(event)
        self._behind = self._behind or self._pause.isActive()
        self._pause.stop()
        self._spoken.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the list from the file."""
        super().paintEvent(event)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        drawn = QStyle.visualRect(self.layoutDirection(), self.rect(), edge)
        QPainter(self).fillRect(drawn, theme().colour("border"))

    def _lay_out(self) -> None:
        px = theme().px
        self.add.setAccessibleName(self.tr("Add a woman"))
        self.add.setToolTip(self.tr("Add a woman"))
        self.add.setFixedSize(px(38), px(36))
        for text in (self.count, self.note, self.trouble):
            text.setAlignment(at_reading_side(self))
        top = row(self.search, self.add, gap=8)
        standing = row(self.count, self.views, self.order, gap=4)
        standing.setStretch(0, 1)
        self._standing = holding(standing)
        head = column(
            top, self.trouble, self.filters, self._standing, self.note, margins=(16, 14, 16, 6), gap=6
        )
        inside = column(head, line(), self._stack, gap=0)
        inside.setStretch(2, 1)
        inside.setContentsMargins(0, 0, 1, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inside.setContentsMargins(1, 0, 0, 0)
        self.setLayout(inside)
        self.setAccessibleName(self.tr("List of women"))
        for one, other in (
            (self.search, self.add),
            (self.add, self.filters),
            (self.filters, self.views),
            (self.views, self.order),
            (self.order, self.table),
        ):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.search_now)
        self._spoken.timeout.connect(self._speak)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.went_down.connect(self._walk_in)
        self.search.opened.connect(self._open_first)
        self.filters.changed.connect(self.search_now)
        self.order.changed.connect(self.search_now)
        self.views.chosen.connect(self.show_query)
        self.views.said.connect(self._say_quietly)
        self.table.woman_chosen.connect(lambda woman: self._moves.woman_wanted.emit(woman, ""))
        self.table.typed.connect(self._type_on)
        self.table.left_upwards.connect(self.focus_search)
        self._moves.woman_wanted.connect(lambda woman, _tab: self.table.mark(woman))
        self._session.announcements.records_changed.connect(self._held_days.work_out)
        self._finder.found.connect(self._take)
        self._finder.refused.connect(self._say_quietly)
        self._held_days.worked_out.connect(self._look_again)
        self._held_days.said.connect(self._say_quietly)

    def _look_again(self) -> None:
        """Something changed: read the list anew behind what she does, if it is in sight."""
        self._finder.forget()
        self._behind = not self.isVisible()
        if not self._behind:
            self._finder.look_behind(self.query(), keep=True)

    def _take(self, query: ListQuery, found: Found, keep: bool) -> None:
        """Show what was found, unless she asks for something else by now."""
        if query != self.query():
            return
        self._found = found
        if keep:
            self.table.show_keeping_place(found.ids)
        else:
            self.table.show_from_top(found.ids)
        self.count.set_whole(self._counted(found))
        self.trouble.setText(women_list.about(found, self._session.say))
        self.trouble.setVisible(bool(self.trouble.text()))
        self._show_rows_or_why_none(found)

    def _show_rows_or_why_none(self, found: Found) -> None:
        self.nobody_yet = not found.of and not found.ids and not self._any_closed()
        self.counted.emit()
        for widget in (self.filters, self._standing):
            widget.setVisible(not self.nobody_yet)
        shown, other = (self.table, self.empty) if found.ids else (self.empty, self.table)
        if self.nobody_yet:
            self.empty.no_woman_yet()
        elif not found.ids and not found.of and not self.filters.holding():
            self.empty.every_file_closed()
        elif not found.ids:
            self.empty.nobody_found(self.search.text(), self.filters.words(), name=self.typed_name())
        focus = QApplication.focusWidget()
        if focus is not None and (focus is other or other.isAncestorOf(focus)):
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(shown)

    def _any_closed(self) -> bool:
        return women_list.counts(self._session.register)[CLOSED] > 0

    def _counted(self, found: Found) -> str:
        """How many are listed, of how many; closed files are not among those that the list is otherwise of."""
        asked = self.search.text().strip() or self.filters.holding()
        return counted_words(found, narrowed=bool(asked) and CLOSED not in self.filters.holding())

    def _rows_of(self, ids: Sequence[str]) -> Sequence[WomanRow]:
        try:
            return women_list.rows(self._session.register, ids, self._session.say)
        except WipdeskError as error:
            self._say_quietly(self._session.sentence(error))
            return ()

    def _say_quietly(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _speak(self) -> None:
        """Tell a screen reader what the search gave, without moving anything."""
        if QAccessible.isActive() and self._found is not None:
            words = self.count.whole() if self._found.ids else self.empty.words()
            words = " ".join(said for said in (self.trouble.text(), words) if said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, words))

    def _catch_up(self) -> None:
        """Search for what was typed a moment ago, before acting on what is found."""
        if self._pause.isActive():
            self.search_now()

    def _walk_in(self) -> None:
        self._catch_up()
        if self.rows.rowCount():
            self.table.walk_in()

    def _open_first(self) -> None:
        self._catch_up()
        self.table.open_current_or_first()

    def _type_on(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.end(False)
        self.search.insert(letters)

    def _add(self) -> None:
        self._moves.intake_wanted.emit(self.typed_name())
