"""The frame: navigation, pages, status line. It moves between pages and has no behaviour of its own beyond that."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from wipdesk import settings
from wipdesk.settings import TEXT_SIZES
from wipdesk.ui import language, theme, window_state
from wipdesk.ui.frame.actions import add_actions, shortcuts_of
from wipdesk.ui.frame.banners import LockBanner, PracticeBanner
from wipdesk.ui.frame.help_window import HelpWindow
from wipdesk.ui.frame.leaving import all_kept, may_lose_it
from wipdesk.ui.frame.navigation import Navigation
from wipdesk.ui.frame.palette import Palette
from wipdesk.ui.frame.shortcut_sheet import ShortcutSheet
from wipdesk.ui.frame.standing import Standing
from wipdesk.ui.frame.status_line import StatusLine
from wipdesk.ui.frame.tour import TourBar
from wipdesk.ui.moves import Moves
from wipdesk.ui.pages.conditions_page import ConditionsPage
from wipdesk.ui.pages.conflicts_page import ConflictsPage
from wipdesk.ui.pages.diary_page import DiaryPage
from wipdesk.ui.pages.duplicates_page import DuplicatesPage
from wipdesk.ui.pages.exchange_page import ExchangePage
from wipdesk.ui.pages.limits_page import LimitsPage
from wipdesk.ui.pages.lists_page import ListsPage
from wipdesk.ui.pages.missing_page import MissingPage
from wipdesk.ui.pages.settings_page import SettingsPage
from wipdesk.ui.pages.team_page import TeamPage
from wipdesk.ui.pages.today_page import TodayPage
from wipdesk.ui.pages.visits_page import VisitsPage
from wipdesk.ui.pages.women_page import WomenPage
from wipdesk.ui.parts.layout import column, holding, row

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from wipdesk.ui.pages.page import Page
    from wipdesk.ui.session import Session

FOLDS_BELOW = 1200
"""Pixels of width at 100 % text under which list and file are shown one at a time."""


class MainWindow(QMainWindow):
    """One window on one open register."""

    lock_wanted = Signal()
    closed = Signal()
    look_taken = Signal()
    """The settings were read again (language, colours, minutes until it locks)."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.moves = Moves(self)
        self._narrow: bool | None = None
        self._place = "women"
        self._tour_at = 0
        self.setWindowTitle("wipdesk")
        self.setMinimumSize(800, 480)
        self._connect()
        self._actions = self._add_actions()
        self._build()
        if not window_state.put_back(self):
            self.resize(1366, 698)
        self._standing.look()
        self._search()
        self.reopen_drafts()

    def reopen_drafts(self) -> None:
        """Bring back the form that was half typed."""
        women = self.pages["women"]
        if isinstance(women, WomenPage):
            women.reopen()

    def _connect(self) -> None:
        moves = self.moves
        moves.page_wanted.connect(lambda name: self._search() if name == "women" else self.go_to(name))
        moves.list_wanted.connect(lambda query: self._women("show_asked", query))
        moves.woman_wanted.connect(lambda woman, tab: self._women("open_woman", woman, tab))
        moves.form_wanted.connect(lambda *wanted: self._women("open_form", *wanted))
        moves.place_wanted.connect(lambda *wanted: self._women("open_place", *wanted))
        moves.accreditation_wanted.connect(lambda: self.go_to("team"))
        moves.draft_wanted.connect(lambda draft: self._women("open_draft", draft))
        moves.intake_wanted.connect(lambda typed: self._women("open_intake", typed))
        moves.summary_wanted.connect(lambda woman: self._women("open_summary", woman))
        moves.conflict_wanted.connect(self._open_conflict)
        moves.back_wanted.connect(lambda: self._women("back"))
        moves.lock_wanted.connect(self.lock_wanted)
        moves.look_changed.connect(lambda: QTimer.singleShot(0, self, self.take_look))

    def _add_actions(self) -> dict[str, object]:
        acts = {
            "palette": self.open_palette,
            "search": self._search,
            "intake": self._add_a_woman,
            "summary": self._summary,
            "read_bundle": lambda: self._exchange("read_a_bundle"),
            "make_bundle": lambda: self._exchange("make_a_bundle"),
            **{name: lambda name=name: self.go_to(name) for name in _PAGES},
            "larger": lambda: _resize_text(1, self.moves),
            "smaller": lambda: _resize_text(-1, self.moves),
            "help": self.open_help,
            "shortcuts": self.open_shortcuts,
            "lock": self.lock_wanted.emit,
            "leave": self.close,
        }
        return dict(add_actions(self, acts))

    def _build(self) -> None:
        """Make everything that is seen, in the language and look of now."""
        session = self.session
        self.navigation = Navigation(session)
        self.navigation.page_chosen.connect(self.go_to)
        self.navigation.lock_chosen.connect(self.lock_wanted)
        self.pages: dict[str, Page] = {name: page(session, self.moves) for name, page in _PAGES.items()}
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.status_line = StatusLine(session)
        self.lock_banner = LockBanner()
        middle = row(self.navigation, self.stack, gap=0)
        middle.setStretch(1, 1)
        around = column(gap=0)
        if session.practice:
            around.addWidget(PracticeBanner(session))
        around.addWidget(self.lock_banner)
        around.addLayout(middle, 1)
        if session.practice and not settings.load().toured:
            around.addWidget(self._tour_bar())
        around.addWidget(self.status_line)
        self.setCentralWidget(holding(around, ground="window"))
        self._standing = Standing(session, self.navigation, self.status_line, self)
        self._narrow = None
        self._fold()
        self.go_to(self._place)

    def _tour_bar(self) -> TourBar:
        tour = TourBar(self.session, at=self._tour_at)
        tour.step_shown.connect(partial(setattr, self, "_tour_at"))
        tour.place_wanted.connect(self._show_tour_place)
        return tour

    def _show_tour_place(self, place: str) -> None:
        women = self.pages["women"]
        if place == "file" and isinstance(women, WomenPage):
            self.go_to("women")
            if not women.woman:
                women.open_first()
        elif place == "summary":
            self._summary()
        elif place in self.pages:
            self.go_to(place)

    def take_look(self) -> None:
        """Show the settings of now: everything is built anew, and what was open and half typed is there again."""
        application = QApplication.instance()
        self.keep_drafts()
        if not all_kept(self.session):
            return
        women = self.pages["women"]
        woman = getattr(women, "woman", "")
        asked = women.list.query() if isinstance(women, WomenPage) else None
        chosen = settings.load()
        language.speak(language.chosen(chosen.language))
        if isinstance(application, QApplication):
            theme.apply(application, chosen)
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self._actions = self._add_actions()
        self.session.forget_listeners()
        self.moves.deleteLater()
        self.moves = Moves(self)
        self._connect()
        self._build()
        self._standing.look()
        place = self._place
        rebuilt = self.pages["women"]
        if asked is not None and isinstance(rebuilt, WomenPage):
            rebuilt.list.show_query(asked)
        if woman:
            self.moves.woman_wanted.emit(woman, "")
        self.reopen_drafts()
        self.go_to(place)
        QTimer.singleShot(0, self, self._focus_again)

    def _focus_again(self) -> None:
        """Give the keys back to the box that had them: what is not shown yet cannot have them."""
        wanted = self.centralWidget().focusWidget()
        if wanted is not None:
            wanted.setFocus()
        self.look_taken.emit()

    def go_to(self, name: str) -> None:
        """Bring a page to the front."""
        if name == "guide":
            self.navigation.show_page(self._place)
            self.open_help()
            return
        self._place = name
        self.stack.setCurrentWidget(self.pages[name])
        self.navigation.show_page(name)
        self.pages[name].opened()

    def keep_drafts(self) -> None:
        """Before leaving or building anew: keep whatever is half typed, and let no long work hold it up."""
        women = self.pages["women"]
        if isinstance(women, WomenPage):
            women.list.stop()
        for page in self.pages.values():
            page.keep_drafts()

    def open_palette(self) -> None:
        """Find a woman or a command."""
        actions = [action for action in self.actions() if action.text()]
        Palette(self.session, actions, self.moves, self).open()

    def open_shortcuts(self) -> None:
        """Show what the keys do here."""
        ShortcutSheet(shortcuts_of(self), self).open()

    def open_help(self) -> None:
        """Show the page of the guide that belongs to what is on the screen."""
        page = self.pages[self._place]
        shown = page.asked_about() if isinstance(page, WomenPage) else page
        guide = HelpWindow(language.chosen(settings.load().language), self)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.show_page(shown.help_page)
        guide.show()

    def show_countdown(self, seconds: int) -> None:
        """Say that the register is about to lock itself; 0: not any more."""
        self.lock_banner.show_seconds(seconds)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is half typed and how the window lay; then everything handed to the worker comes to its end."""
        self.keep_drafts()
        if not all_kept(self.session) and not may_lose_it(self.session, self):
            event.ignore()
            return
        window_state.remember(self)
        event.accept()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold as the width allows."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the laptop when it turns dark or light by itself."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and settings.load().colours == "system":
            self.moves.look_changed.emit()

    def _fold(self) -> None:
        narrow = self.width() < theme.theme().px(FOLDS_BELOW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.navigation.folded(narrow=narrow)
            for page in self.pages.values():
                page.folded(narrow)

    def _women(self, act: str, *wanted: object) -> None:
        self.go_to("women")
        getattr(self.pages["women"], act)(*wanted)

    def _exchange(self, act: str) -> None:
        self.go_to("exchange")
        getattr(self.pages["exchange"], act)()

    def _open_conflict(self, conflict: str) -> None:
        self.go_to("conflicts")
        page = self.pages["conflicts"]
        if isinstance(page, ConflictsPage):
            page.show_conflict(conflict)

    def _add_a_woman(self) -> None:
        women = self.pages["women"]
        self.moves.intake_wanted.emit(women.list.typed_name() if isinstance(women, WomenPage) else "")

    def _search(self) -> None:
        self.go_to("women")
        page = self.pages["women"]
        if isinstance(page, WomenPage):
            page.show_list()

    def _summary(self) -> None:
        woman = getattr(self.pages["women"], "woman", "")
        if woman:
            self.moves.summary_wanted.emit(woman)


def _resize_text(step: int, moves: Moves) -> None:
    now = settings.load()
    at = TEXT_SIZES.index(now.text_size) + step
    if 0 <= at < len(TEXT_SIZES):
        settings.save(replace(now, text_size=TEXT_SIZES[at]))
        moves.look_changed.emit()


_PAGES: dict[str, type[Page]] = {
    "women": WomenPage,
    "today": TodayPage,
    "missing": MissingPage,
    "visits": VisitsPage,
    "conditions": ConditionsPage,
    "diary": DiaryPage,
    "exchange": ExchangePage,
    "conflicts": ConflictsPage,
    "duplicates": DuplicatesPage,
    "team": TeamPage,
    "limits": LimitsPage,
    "lists": ListsPage,
    "settings": SettingsPage,
}
