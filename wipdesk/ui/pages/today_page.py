"""What today asks of her: who needs something, why, by when, and one thing to do about each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QWidget

from wipdesk.domain import date_words
from wipdesk.domain.errands import Group
from wipdesk.domain.numbers import grouped
from wipdesk.services import drafts, today, today_lines
from wipdesk.ui.language import counted
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import label, picture, title
from wipdesk.ui.theme import theme
from wipdesk.ui.today.beside_cards import WeekCard, WhyCard
from wipdesk.ui.today.today_paper_page import TodayPaperPage
from wipdesk.ui.today.today_row import TodayRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from wipdesk.services.today import TodayGroup
    from wipdesk.services.today import TodayPage as Content
    from wipdesk.services.today_line import TodayLine
    from wipdesk.ui.background import Progress
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_ICONS = {
    Group.LIMITS: ("hourglass", "red"),
    Group.HEARINGS: ("gavel", "accent"),
    Group.LIBERTY: ("scale", "accent"),
    Group.CHILDREN: ("baby", "blue"),
    Group.PROMISES: ("handshake", "amber"),
    Group.TEAM: ("arrow-right-left", "ink2"),
}
ALL = 60
"""Lines that a group shows when all of it is asked for."""
BESIDE_WIDTH = 300


class TodayPage(Page):
    """Groups in a fixed order; a group without lines is not drawn."""

    name = "today"
    help_page = "today"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.mine = session.register.identity.role == "paralegal"
        self.only: Group | None = None
        self.rows: list[TodayRow] = []
        self.content: Content | None = None
        self.said = label("", 12, "ink2", wrap=True)
        self.lines = ScrolledColumn(margins=(20, 12, 12, 16), gap=10)
        self.why = WhyCard()
        self.why.opened.connect(self._open_chosen)
        self.week = WeekCard(session)
        self.beside = ScrolledColumn(margins=(4, 12, 20, 16), gap=12)
        self.beside.setFixedWidth(theme().px(BESIDE_WIDTH))
        for each in (self.why, self.week):
            self.beside.body.addWidget(each)
        self.beside.body.addStretch(1)
        both = row(self.lines, self.beside, gap=0)
        both.setStretch(0, 1)
        around = column(self._head(), gap=0)
        around.addLayout(both, 1)
        self.paper = TodayPaperPage(session, moves)
        self.stack = QStackedWidget()
        self.stack.addWidget(holding(around, ground="window"))
        self.stack.addWidget(self.paper)
        self.paper.left.connect(lambda: self.stack.setCurrentIndex(0))
        self.setLayout(column(self.stack, gap=0))
        self._chosen = 0
        self._narrow = False
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self.read)
        session.announcements.records_changed.connect(lambda _roots: self._changed())
        on_key(self, "Esc", self.show_all_groups, self.tr("All groups"))

    def _head(self) -> QWidget:
        self._whose = QButtonGroup(self)
        chips = row(gap=6)
        for mine, words in ((True, self.tr("My files")), (False, self.tr("Whole office"))):
            chips.addWidget(self._chip(words, mine))
        self.missing_button = quiet_button(
            self.tr("What is missing"),
            lambda: self.moves.page_wanted.emit("missing"),
            icon_name="list",
        )
        self.print_button = button(self.tr("Print page"), self.print_page, icon_name="printer")
        visit = button(
            self.tr("Start a visit"),
            lambda: self.moves.page_wanted.emit("visits"),
            icon_name="clipboard-list",
            primary=True,
        )
        first = row(
            title(self.tr("Today")),
            None,
            holding(chips),
            self.print_button,
            visit,
            gap=8,
        )
        made = QFrame()
        made.setProperty("edge", "bottom")
        second = row(self.said, self.missing_button, gap=8)
        second.setStretch(0, 1)
        made.setLayout(column(first, second, margins=(20, 10, 20, 6), gap=2))
        return made

    def _chip(self, words: str, mine: bool) -> QPushButton:
        made = button(words, lambda: self.show_whose(mine=mine))
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setChecked(mine == self.mine)
        made.setFont(theme().font(12, semi=True))
        self._whose.addButton(made)
        return made

    def show_whose(self, *, mine: bool) -> None:
        """Only files assigned to me, or those of the whole office."""
        self.mine = mine
        self.read()

    def show_all_groups(self) -> None:
        """Back from one group to all."""
        self.only = None
        self.read()

    def opened(self) -> None:
        """Read the page as it is now."""
        self.read()

    def _changed(self) -> None:
        if self.isVisible():
            self._soon.start()

    def read(self) -> None:
        """Work out on the worker what is stale, then what stands on the page."""
        self._soon.stop()
        register, say, mine, only = self.session.register, self.session.say, self.mine, self.only
        if self.content is None:
            self.said.setText(self.tr("Looking through the files…"))

        def work(progress: Progress) -> Content:
            today_lines.refresh(register, progress.step)
            return today.page(register, mine=mine, say=say, only=only, most=ALL if only else today.SHOWN)

        job = self.session.slow(
            work, then=self._show, refused=lambda error: self._say(self.session.sentence(error))
        )
        job.progressed.connect(
            lambda done, of: self._say(
                self.tr("Looking through the files: {done} of {of}").format(
                    done=grouped(done, self.session.say), of=grouped(of, self.session.say)
                )
            )
        )

    def _say(self, words: str) -> None:
        self.said.setText(words)

    def _show(self, content: Content) -> None:
        had = any(each.hasFocus() for each in self.rows)
        self.content = content
        self.rows = []
        empty_out(self.lines.body)
        for group in content.groups:
            self.lines.body.addWidget(self._group(group))
        if not content.groups:
            self.lines.body.addWidget(self._nothing(content))
        self.lines.body.addStretch(1)
        day = date_words.day_words(self.session.today, self.session.say)
        total = counted(self.tr("{day} · %n line(s)", "", content.total), content.total)
        self._say(total.format(day=day))
        self.week.show_week(content.week)
        self._choose(min(self._chosen, len(self.rows) - 1), focus=had or self.isVisible())

    def _group(self, group: TodayGroup) -> QWidget:
        icon_name, tone = _ICONS[group.group]
        made = QFrame()
        made.setProperty("card", True)
        head = row(
            picture(icon_name, tone, 16),
            label(group.heading, 13, tone, semi=True),
            label(grouped(group.total, self.session.say), 13, "ink2"),
            None,
            margins=(14, 6, 14, 4),
            gap=10,
        )
        if group.total > len(group.lines):
            more = counted(self.tr("All %n", "", group.total), group.total)
            head.addWidget(quiet_button(more, partial(self.show_only, group.group)))
        elif self.only is not None:
            head.addWidget(quiet_button(self.tr("All groups"), self.show_all_groups))
        body = column(head, gap=0)
        for line in group.lines:
            body.addWidget(self._row(line))
        if len(group.lines) == ALL and group.total > ALL:
            words = self.tr("The first {shown}. Filter the list of women to see the others.").format(
                shown=ALL
            )
            body.addWidget(label(words, 12, "ink2", wrap=True))
        made.setLayout(body)
        return made

    def _row(self, line: TodayLine) -> TodayRow:
        made = TodayRow(line)
        at = len(self.rows)
        made.chosen.connect(partial(self._choose, at))
        made.acted.connect(partial(self._act, line))
        made.opened.connect(partial(self._open, line))
        made.stepped.connect(lambda by: self._choose(at + by, focus=True))
        self.rows.append(made)
        return made

    def show_only(self, group: Group) -> None:
        """All lines of one group."""
        self.only = group
        self._chosen = 0
        self.read()

    def _nothing(self, content: Content) -> QWidget:
        card = Card(self.tr("Nothing is late and nothing is due."))
        if content.next_day is not None:
            day = date_words.day_words(content.next_day, self.session.say)
            card.body.addWidget(
                label(self.tr("The next day anything is about is {day}.").format(day=day), 13)
            )
        words = self.tr(
            "Start a visit, read a bundle or add a woman: whatever needs doing afterwards stands here."
        )
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        return card

    def _choose(self, at: int, *, focus: bool = False) -> None:
        if not 0 <= at < len(self.rows):
            if not self.rows:
                self.why.show_line(None)
            return
        self._chosen = at
        for number, each in enumerate(self.rows):
            each.show_chosen(number == at, in_full=self._narrow)
        self.why.show_line(self.rows[at].line)
        if focus:
            self.rows[at].setFocus()
            self.lines.ensureWidgetVisible(self.rows[at])

    def _open_chosen(self) -> None:
        if self.rows:
            self._open(self.rows[self._chosen].line)

    def _open(self, line: TodayLine) -> None:
        if line.woman:
            self.moves.woman_wanted.emit(line.woman, "")
        else:
            self._act(line)

    def _act(self, line: TodayLine) -> None:
        """Open the place where it is put right."""
        if line.target is not None:
            self.moves.form_wanted.emit(line.woman, line.target.kind, line.target.record, line.parent)
        elif line.page == "draft":
            kept = drafts.open_drafts(self.session.register)
            if kept:
                self.moves.draft_wanted.emit(max(kept, key=lambda draft: draft.at).id)
        else:
            self.moves.page_wanted.emit(line.page)

    def print_page(self) -> None:
        """The page on paper."""
        self.stack.setCurrentWidget(self.paper)
        self.paper.show_today(mine=self.mine)

    def folded(self, narrow: bool) -> None:
        """In a narrow window the lines take the whole width; what stands beside them goes."""
        self._narrow = narrow
        self.beside.setVisible(not narrow)
        self._choose(self._chosen)
