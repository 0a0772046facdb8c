"""A woman's file: who she is, what needs doing, everything that was recorded, and how it came to be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.errors import NoSuchRecord, WipdeskError
from wipdesk.services import erasing, erasing_words, moving, undo_words, undoing
from wipdesk.ui.file.banner import Banner
from wipdesk.ui.file.changes_tab import ChangesTab
from wipdesk.ui.file.closed_tab import ClosedTab
from wipdesk.ui.file.court_tab import CourtTab
from wipdesk.ui.file.documents_tab import DocumentsTab
from wipdesk.ui.file.erase_panel import ErasePanel
from wipdesk.ui.file.file_actions import FileActions, short
from wipdesk.ui.file.heading_bar import HeadingBar
from wipdesk.ui.file.move_panel import MovePanel
from wipdesk.ui.file.nobody_chosen import NobodyChosen
from wipdesk.ui.file.overview_tab import OverviewTab
from wipdesk.ui.file.part_bar import PartBar
from wipdesk.ui.file.record_tabs import ChildrenTab, PersonTab, VisitsTab
from wipdesk.ui.file.shown_file import ShownFile
from wipdesk.ui.language import say
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import on_key
from wipdesk.ui.parts.layout import ScrolledColumn, column, holding
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.services.erasing import Erased
    from wipdesk.services.file_rows import RecordRows
    from wipdesk.ui.file.tab import Tab
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

TABS: tuple[tuple[str, type[Tab], str], ...] = (
    ("overview", OverviewTab, QT_TRANSLATE_NOOP("file tabs", "Overview")),
    ("person", PersonTab, QT_TRANSLATE_NOOP("file tabs", "Person")),
    ("children", ChildrenTab, QT_TRANSLATE_NOOP("file tabs", "Children")),
    ("court", CourtTab, QT_TRANSLATE_NOOP("file tabs", "Matters and court")),
    ("visits", VisitsTab, QT_TRANSLATE_NOOP("file tabs", "Visits and notes")),
    ("documents", DocumentsTab, QT_TRANSLATE_NOOP("file tabs", "Documents")),
    ("closed", ClosedTab, QT_TRANSLATE_NOOP("file tabs", "Closed")),
    ("changes", ChangesTab, QT_TRANSLATE_NOOP("file tabs", "Changes")),
)
_NAMES = tuple(name for name, _, _ in TABS)


class FilePage(Page):
    """One woman's file; empty until one is chosen."""

    name = "file"
    help_page = "file"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.shown: ShownFile | None = None
        self.actions_of_file = FileActions(session, moves, self)
        self._stale = set(_NAMES)
        self._build()
        self._connect()
        self._show_nobody()

    def _build(self) -> None:
        self.heading = HeadingBar(self.actions_of_file)
        self.bar = PartBar()
        self.tabs: dict[str, Tab] = {}
        self.stack = QStackedWidget()
        for name, tab, words in TABS:
            self.tabs[name] = tab(self.actions_of_file)
            self.stack.addWidget(self.tabs[name])
            self.bar.addTab(say("file tabs", words))
        self.banner = Banner()
        self.move_panel = MovePanel(self.session)
        head = QFrame()
        head.setProperty("edge", "bottom")
        bar = column(self.bar, margins=(20, 0, 14, 0), gap=0)
        self.aside = label("", 12, "amber", wrap=True)
        self.aside.setContentsMargins(theme().px(20), 0, theme().px(14), theme().px(4))
        head.setLayout(column(self.heading, self.aside, bar, gap=0))
        self.erase_panel = ErasePanel(self.session)
        self._panel, self._erase_panel = ScrolledColumn(), ScrolledColumn()
        for panel, inside in ((self._panel, self.move_panel), (self._erase_panel, self.erase_panel)):
            panel.body.addWidget(inside)
            panel.body.addStretch(1)
            self.stack.addWidget(panel)
        file = column(head, self.stack, gap=0)
        file.setStretch(1, 1)
        self._file = holding(file, ground="window")
        self.nobody = NobodyChosen(self.moves)
        self._either = QStackedWidget()
        self._either.addWidget(self.nobody)
        self._either.addWidget(self._file)
        around = column(self.banner, self._either, gap=0)
        around.setStretch(1, 1)
        self.setLayout(around)

    def _connect(self) -> None:
        self.bar.currentChanged.connect(self._show_tab)
        acts = self.actions_of_file
        acts.taken_away.connect(self._taken_away)
        acts.move_wanted.connect(self._ask_whose)
        acts.refused.connect(self._refused)
        acts.told.connect(self.banner.tell)
        acts.done.connect(lambda words, undo, act: self.banner.tell(words, undo=undo, act=act))
        self.move_panel.moved.connect(self._moved)
        self.move_panel.left.connect(self._close_panel)
        self.erase_panel.erased.connect(self._erased)
        self.erase_panel.left.connect(self._close_panel)
        self.heading.erase_wanted.connect(self._ask_to_erase)
        self.heading.print_wanted.connect(lambda: self.moves.summary_wanted.emit(acts.woman))
        self.heading.close_wanted.connect(self._close_file)
        self.heading.reopen_wanted.connect(self._reopen_file)
        self.heading.take_away_wanted.connect(self._take_her_away)
        self.session.announcements.records_changed.connect(self._changed)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1)):
            on_key(self, keys, partial(self._step, step), self.tr("Next or last part of the file"))
        for number, name in enumerate(_NAMES, 1):
            on_key(
                self,
                f"Alt+{number}",
                partial(self.show_part, name),
                self.tr("Part of the file, by its place"),
            )

    @property
    def woman(self) -> str:
        """The id of the woman whose file is shown; empty if none is."""
        return self.shown.woman if self.shown else ""

    def show_woman(self, woman_id: str, tab: str = "") -> None:
        """Show a woman's file, at a part of it if one is named; where she is taken away, say that nobody is chosen."""
        another = woman_id != self.woman
        if another:
            self.banner.hide()
            self._close_panel()
        try:
            self.shown = ShownFile(self.session, woman_id) if woman_id else None
        except NoSuchRecord:
            self.shown = None
        self.actions_of_file.shown = self.shown
        if self.shown is None:
            self._show_nobody()
            return
        self.heading.show_heading(self.shown.heading)
        aside = undoing.aside_in_file(self.session.register, woman_id)
        self.aside.setText(undo_words.file_line(aside, self.session.say))
        self.aside.setVisible(bool(aside))
        self._either.setCurrentWidget(self._file)
        self._stale = set(_NAMES)
        if another:
            for each in self.tabs.values():
                each.to_top()
        wanted = tab if tab in _NAMES else "overview" if another else self.part()
        self.show_part(wanted)
        self._fill(wanted)

    def part(self) -> str:
        """Which part of the file is shown."""
        return _NAMES[max(self.bar.currentIndex(), 0)]

    def show_part(self, name: str) -> None:
        """Bring a part of the file to the front."""
        self.bar.setCurrentIndex(_NAMES.index(name))

    def folded(self, narrow: bool) -> None:
        """In a narrow window the lesser button of the head goes into its menu."""
        self.heading.folded(narrow)

    def _show_nobody(self) -> None:
        self._either.setCurrentWidget(self.nobody)

    def _show_tab(self, index: int) -> None:
        name = _NAMES[index]
        self.stack.setCurrentWidget(self.tabs[name])
        self._fill(name)

    def _fill(self, name: str) -> None:
        """A part is filled when it is looked at, and again when the file has changed."""
        if self.shown is not None and name in self._stale:
            self._stale.discard(name)
            self.tabs[name].show_file(self.shown)

    def _step(self, step: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % len(_NAMES))

    def _changed(self, roots: frozenset[str]) -> None:
        """Read the file again if it may have changed, and stay where one was reading."""
        if self.shown is None or (roots and not roots & self._roots()):
            return
        focus = self.focusWidget()
        inside = focus is not None and self.stack.isAncestorOf(focus)
        self.show_woman(self.woman)
        if inside:
            self.bar.setFocus()

    def _roots(self) -> frozenset[str]:
        file = self.shown.file if self.shown else None
        if file is None:
            return frozenset()
        others = (*file.same_women, *file.children, *file.visits)
        return frozenset({file.woman.id, *(each.id for each in others)})

    def _taken_away(self, record: RecordRows) -> None:
        words = self.tr("Taken away: {record}. It is kept, and can be brought back.")
        self.banner.tell(
            words.format(record=short(record.title)),
            undo=self.tr("Bring it back"),
            act=partial(self.actions_of_file.bring_back, record, lambda: self._brought_back(record)),
        )

    def _brought_back(self, record: RecordRows) -> None:
        if record.kind == "woman":
            self.show_woman(record.id)
        self.banner.tell(self.tr("Brought back: {record}.").format(record=short(record.title)), tone="green")

    def _take_her_away(self) -> None:
        if self.shown is not None:
            self.actions_of_file.take_away(self.shown.rows.women()[0])

    def _ask_to_erase(self) -> None:
        try:
            plan = erasing.planned(self.session.register, self.woman, self.session.say)
        except WipdeskError as error:
            self._refused(error)
            return
        self.banner.hide()
        self.erase_panel.open(plan)
        self.stack.setCurrentWidget(self._erase_panel)
        self._erase_panel.verticalScrollBar().setValue(0)

    def _erased(self, done: Erased) -> None:
        self._close_panel()
        self.show_woman("")
        words = " ".join(erasing_words.done(done, self.session.say))
        go = partial(self.moves.page_wanted.emit, "exchange")
        self.banner.tell(words, undo=self.tr("Go to exchange"), act=go)

    def _ask_whose(self, record: RecordRows) -> None:
        self.stack.setCurrentWidget(self._panel)
        self.move_panel.open(record, self.woman)

    def _close_panel(self) -> None:
        """Back to the part of the file that was shown."""
        self.stack.setCurrentWidget(self.tabs[self.part()])

    def _moved(self, record: RecordRows, name: str, woman: str) -> None:
        self._close_panel()
        words = self.tr("Moved to {name}: {record}.").format(name=short(name), record=short(record.title))
        self.banner.tell(
            words,
            undo=self.tr("Open her file"),
            act=partial(self.moves.woman_wanted.emit, woman, ""),
            tone="green",
        )

    def _close_file(self, because: str) -> None:
        register, woman = self.session.register, self.woman
        self.session.write(
            lambda: moving.close_file(register, woman, because=because),
            roots=frozenset({woman}),
            then=lambda _written: self.banner.tell(
                self.tr("The file is closed. It stays readable."),
                undo=self.tr("Open it again"),
                act=self._reopen_file,
            ),
            refused=self._refused,
        )

    def _reopen_file(self) -> None:
        register, woman = self.session.register, self.woman
        self.session.write(
            lambda: moving.reopen_file(register, woman),
            roots=frozenset({woman}),
            then=lambda _written: self.banner.tell(self.tr("The file is open again."), tone="green"),
            refused=self._refused,
        )

    def _refused(self, error: WipdeskError) -> None:
        self.banner.tell(self.session.sentence(error), tone="red")
