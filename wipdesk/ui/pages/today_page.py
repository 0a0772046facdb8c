"""What today asks of her: who needs something, why, by when, and one thing to do about each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QWidget

from wipdesk.domain import date_words
from wipdesk.domain.numbers import grouped
from wipdesk.services import open_forms, today, today_lines
from wipdesk.ui.language import counted
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, chip_button, on_key, quiet_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.theme import theme
from wipdesk.ui.today.beside_cards import WeekCard, WhyCard
from wipdesk.ui.today.group_card import ALL, GroupCard
from wipdesk.ui.today.putting_off import PuttingOff
from wipdesk.ui.today.today_paper_page import TodayPaperPage
from wipdesk.ui.today.today_row import TodayRow
from wipdesk.ui.today.walked_rows import WalkedRows

if TYPE_CHECKING:
    from wipdesk.domain.errands import Group
    from wipdesk.services.today import TodayGroup
    from wipdesk.services.today import TodayPage as Content
    from wipdesk.services.today_line import TodayLine
    from wipdesk.ui.background import Progress
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

BESIDE_WIDTH = 300


class TodayPage(Page):
    """Groups in a fixed order; a group without lines is not drawn."""

    name = "today"
    help_page = "today"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.mine = session.register.identity.role == "paralegal"
        self.only: Group | None = None
        self.content: Content | None = None
        self.said = label("", 12, "ink2", wrap=True)
        self.lines = ScrolledColumn(margins=(20, 12, 12, 16), gap=10)
        self.rows = WalkedRows(self.lines, in_full=False, then=lambda chosen: self.why.show_line(chosen.line))
        self.putting_off = PuttingOff(session, self)
        self.putting_off.changed.connect(self.read)
        self.why = WhyCard()
        self.why.opened.connect(self._open_chosen)
        self.why.put_off.connect(self._put_off_chosen)
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
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self.read)
        session.announcements.records_changed.connect(lambda _roots: self._changed())
        for told in (session.compartments.opened, session.compartments.closed):
            told.connect(self._changed)
        on_key(self, "Esc", self._escape, self.tr("All groups"))
        on_key(self, "Ctrl+Z", self.putting_off.undo, self.tr("Bring back the line put off last"))

    def _head(self) -> QWidget:
        whose = QButtonGroup(self)
        self.whose = holding(
            row(
                chip_button(whose, self.tr("My files"), lambda: self.show_whose(mine=True), on=self.mine),
                chip_button(
                    whose, self.tr("Whole office"), lambda: self.show_whose(mine=False), on=not self.mine
                ),
                gap=6,
            )
        )
        self._beside_title, self._below_title = row(self.whose, gap=0), row(gap=0)
        self.missing_button = quiet_button(
            self.tr("What is missing"),
            lambda: self.moves.page_wanted.emit("missing"),
            icon_name="list",
        )
        self.off_button = quiet_button("", self.show_put_off, icon_name="clock")
        self.off_button.hide()
        self.print_button = button(self.tr("Print page"), self.print_page, icon_name="printer")
        visit = button(
            self.tr("Start a visit"),
            lambda: self.moves.page_wanted.emit("visits"),
            icon_name="clipboard-list",
            primary=True,
        )
        first = row(title(self.tr("Today")), None, self._beside_title, self.print_button, visit, gap=8)
        made = QFrame()
        made.setProperty("edge", "bottom")
        second = row(self.said, self.off_button, self.missing_button, gap=8)
        second.setStretch(0, 1)
        made.setLayout(column(first, second, row(self._below_title, None), margins=(20, 10, 20, 6), gap=2))
        return made

    def show_whose(self, *, mine: bool) -> None:
        """Only files assigned to me, or those of the whole office."""
        self.mine = mine
        self.read()

    def show_all_groups(self) -> None:
        """Back from one group, or from what was put off, to all that stands on the page."""
        self.only = None
        self.putting_off.shown = False
        self.read()

    def _escape(self) -> None:
        if self.putting_off.asks:
            self.putting_off.leave()
        else:
            self.show_all_groups()

    def show_put_off(self) -> None:
        """The lines that were put off, each to be brought back; or the page again."""
        self.only = None
        self.putting_off.shown = not self.putting_off.shown
        self.rows.begin()
        self.read()

    def opened(self) -> None:
        """Read the page as it is now."""
        self.read()

    def _changed(self) -> None:
        if self.isVisible() and not self.putting_off.asks:
            self._soon.start()

    def read(self) -> None:
        """Work out on the worker what is stale, then what stands on the page."""
        self._soon.stop()
        register, say, mine, only = self.session.register, self.session.say, self.mine, self.only
        off = self.putting_off.shown
        if self.content is None:
            self.said.setText(self.tr("Looking through the files…"))

        def work(progress: Progress) -> Content:
            today_lines.refresh(register, progress.step)
            most = ALL if only or off else today.SHOWN
            return today.page(
                register, mine=mine, say=say, only=only, most=most, put_off=off, closed_too=True
            )

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
        had = self.rows.take_out() or self.putting_off.close()
        self.content = content
        empty_out(self.lines.body)
        for group in content.groups:
            self.lines.body.addWidget(self._group(group))
        if not content.groups:
            self.lines.body.addWidget(self._nothing(content))
        self.lines.body.addStretch(1)
        self._say(self._in_short(content))
        self._show_off_button(content.put_off)
        self.week.show_week(content.week)
        if not len(self.rows):
            self.why.show_line(None)
        self.rows.choose_again(focus=had or self.isVisible())

    def _in_short(self, content: Content) -> str:
        if self.putting_off.shown:
            return counted(self.tr("%n line(s) put off", "", content.total), content.total)
        day = date_words.day_words(self.session.today, self.session.say)
        return counted(self.tr("{day} · %n line(s)", "", content.total), content.total).format(day=day)

    def _show_off_button(self, count: int) -> None:
        off = counted(self.tr("%n put off", "", count), count)
        self.off_button.setText(self.tr("Back to today") if self.putting_off.shown else off)
        self.off_button.setVisible(bool(count) or self.putting_off.shown)

    def _group(self, group: TodayGroup) -> QWidget:
        made = GroupCard(
            self.session, group, [self._row(line) for line in group.lines], alone=self.only is not None
        )
        made.all_wanted.connect(partial(self.show_only, group.group))
        made.groups_wanted.connect(self.show_all_groups)
        return made

    def _row(self, line: TodayLine) -> TodayRow:
        made = self.rows.add(TodayRow(line))
        made.acted.connect(partial(self._act, line))
        made.opened.connect(partial(self._open, line))
        made.put_off.connect(partial(self.putting_off.ask, made))
        return made

    def show_only(self, group: Group) -> None:
        """All lines of one group."""
        self.only = group
        self.rows.begin()
        self.read()

    def _nothing(self, content: Content) -> QWidget:
        if self.putting_off.shown:
            return Card(self.tr("No line is put off."))
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

    def _open_chosen(self) -> None:
        if self.rows.chosen is not None:
            self._open(self.rows.chosen.line)

    def _put_off_chosen(self, how: object) -> None:
        if self.rows.chosen is not None:
            self.rows.chosen.put_off.emit(how)

    def _open(self, line: TodayLine) -> None:
        if line.woman:
            self.moves.woman_wanted.emit(line.woman, "")
        else:
            self._act(line)

    def _act(self, line: TodayLine) -> None:
        """Open the place where it is put right; what was put off is brought back."""
        if line.put_off:
            self.putting_off.bring_back(line.woman, line.mark)
        elif line.target is not None:
            self.moves.place_wanted.emit(line.woman, line.target, line.parent)
        elif line.page == "draft":
            draft = open_forms.latest_left(self.session.register)
            if draft:
                self.moves.draft_wanted.emit(draft)
        elif line.box == "accreditation":
            self.moves.accreditation_wanted.emit()
        else:
            self.moves.page_wanted.emit(line.page)

    def print_page(self) -> None:
        """The page on paper."""
        self.stack.setCurrentWidget(self.paper)
        self.paper.show_today(mine=self.mine)

    def folded(self, narrow: bool) -> None:
        """In a narrow window the lines take the whole width; what stands beside them goes, and whose it is below."""
        (self._below_title if narrow else self._beside_title).addWidget(self.whose)
        self.rows.in_full = narrow
        self.beside.setVisible(not narrow)
        self.rows.choose_again(focus=False)
