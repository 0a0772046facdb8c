"""The palette (Ctrl+K): type a few letters of a woman's name or of what to do, and press Enter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from wipdesk.domain.text import fold
from wipdesk.services import saved_views, women_list, women_search
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.icons import icon
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import key, label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

WOMEN_SHOWN = 8
_PAUSE_MS = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette: its words, and what Enter does."""

    words: str
    beside: str
    icon_name: str
    act: Callable[[], object]


class Palette(QDialog):
    """A line to type in and what answers to it."""

    def __init__(
        self,
        session: Session,
        actions: Iterable[QAction],
        moves: Moves,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.session = session
        self._actions = tuple(actions)
        self._moves = moves
        self._views = saved_views.views(session.register)
        self._entries: list[Entry] = []
        self.setAccessibleName(self.tr("Find a woman or a command"))
        self.setProperty("ground", "surface")
        self.line = LineBox(self.tr("Find a woman or a command"), longest=200)
        self.line.setPlaceholderText(self.tr("A name, a number, or what to do"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What answers to it"))
        self.list.setFont(theme().font(13))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _item: self.act())
        hint = row(key("↑ ↓"), label(self.tr("choose"), 11, "ink3"), key("Enter"), gap=6)
        hint.addWidget(label(self.tr("do it"), 11, "ink3"))
        hint.addWidget(key("Esc"))
        hint.addWidget(label(self.tr("leave"), 11, "ink3"))
        hint.addStretch(1)
        self.setLayout(column(self.line, self.list, hint, margins=(12, 12, 12, 10), gap=8))
        self.resize(theme().px(560), theme().px(420))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.find)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.installEventFilter(self)
        self.find()

    def find(self) -> None:
        """Show what answers to the line: women first, then what can be done."""
        self._pause.stop()
        typed = self.line.text().strip()
        found = [*self._women(typed), *self._kept(typed), *self._commands(typed)]
        self._entries = found or [self._in_the_list(typed)]
        self.list.clear()
        for entry in self._entries:
            words = f"{entry.words}   {entry.beside}" if entry.beside else entry.words
            self.list.addItem(QListWidgetItem(icon(entry.icon_name, "ink2"), words))
        self.list.setCurrentRow(0)

    def act(self) -> None:
        """Do what the chosen line says."""
        at = self.list.currentRow()
        if self._pause.isActive():
            self.find()
        if 0 <= at < len(self._entries):
            self.accept()
            self._entries[at].act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while she types."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.act()
                return True
        return super().eventFilter(watched, event)

    def _women(self, typed: str) -> list[Entry]:
        if not typed:
            return []
        if women_search.has_operators(typed):
            return [self._in_the_list(typed)]
        register = self.session.register
        found = women_list.find(register, ListQuery(search=typed, order="name"))
        rows = women_list.rows(register, found.ids[:WOMEN_SHOWN], self.session.say)
        return [
            Entry(
                item.name,
                " · ".join(part for part in (item.code, item.place_words) if part),
                "user-round",
                partial(self._moves.woman_wanted.emit, item.id, ""),
            )
            for item in rows
        ]

    def _in_the_list(self, typed: str) -> Entry:
        """The list understands more: words with a colon, names that sound alike, what an offence or a note says."""
        show = partial(self._moves.list_wanted.emit, ListQuery(search=typed))
        return Entry(typed, self.tr("show in the list"), "list", show)

    def _kept(self, typed: str) -> list[Entry]:
        """Saved views by their name."""
        wanted = fold(typed).split()
        return [
            Entry(view.name, self.tr("saved view"), "list", partial(self._moves.list_wanted.emit, view.query))
            for view in self._views
            if wanted and all(part in fold(view.name) for part in wanted)
        ]

    def _commands(self, typed: str) -> list[Entry]:
        wanted = fold(typed).split()
        return [
            Entry(action.text(), action.shortcut().toString(), "arrow-right", action.trigger)
            for action in self._actions
            if action.objectName() != "palette" and all(part in fold(action.text()) for part in wanted)
        ]
