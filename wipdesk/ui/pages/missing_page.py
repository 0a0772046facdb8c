"""What is missing on my files: the least complete first, each with the place where it is written down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame

from wipdesk.domain.completeness_points import Point
from wipdesk.domain.numbers import grouped
from wipdesk.services import completeness, missing_lines
from wipdesk.ui.language import counted
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import chip_button, on_key, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.today.today_row import TodayRow
from wipdesk.ui.today.walked_rows import WalkedRows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.completeness import Caseload
    from wipdesk.services.missing_lines import MissingLines
    from wipdesk.services.today_line import TodayLine
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

MOST = 100
"""Lines that are shown; who writes these down sees the next."""


class MissingPage(Page):
    """Up and Down walk the lines; Enter opens a file, Space the form where the first thing is written down."""

    name = "missing"
    help_page = "missing"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.mine = session.register.identity.role == "paralegal"
        self.only: Point | None = None
        self.found: Caseload | None = None
        self._asked = 0
        self._comes = False
        self.said = label("", 12, "ink2", wrap=True)
        self.lines = ScrolledColumn(margins=(20, 12, 20, 16), gap=10)
        self.rows = WalkedRows(self.lines)
        self.put_under(self._head(), self.lines)
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self.read)
        session.announcements.records_changed.connect(lambda _roots: self._changed())
        on_key(self, "Esc", self.leave, self.tr("Back to today"))

    def _head(self) -> QWidget:
        group = QButtonGroup(self)
        chips = [
            chip_button(group, self.tr("My files"), partial(self.show_whose, mine=True), on=self.mine),
            chip_button(
                group, self.tr("Whole office"), partial(self.show_whose, mine=False), on=not self.mine
            ),
        ]
        self.points = ChoiceBox(self.tr("Which point"))
        self.points.currentIndexChanged.connect(self._point_chosen)
        self._name_points(None)
        made = QFrame()
        made.setProperty("edge", "bottom")
        back = quiet_button(self.tr("Back to today"), self.leave, icon_name="arrow-left")
        first = row(title(self.tr("What is missing")), None, back, gap=8)
        second = row(flowing(*chips), self.points, gap=8)
        made.setLayout(column(first, second, self.said, margins=(20, 10, 20, 10), gap=6))
        return made

    def _name_points(self, found: Caseload | None) -> None:
        """The ten points, each with how many files lack it."""
        say = self.session.say
        counts = dict(found.by_point) if found else {}
        self.points.blockSignals(True)
        self.points.clear()
        self.points.addItem(self.tr("All ten points"))
        for point in Point:
            words = completeness.point_words(point, say)
            self.points.addItem(f"{words}: {grouped(counts[point], say)}" if found else words)
        self.points.setCurrentIndex(0 if self.only is None else list(Point).index(self.only) + 1)
        self.points.blockSignals(False)

    def leave(self) -> None:
        """Back to the page of today."""
        self.moves.page_wanted.emit("today")

    def opened(self) -> None:
        """Read the files as they are now; the keys go to the first line once it is there."""
        self._comes = True
        self.read()

    def show_whose(self, *, mine: bool) -> None:
        """Only my caseload, or the files of the whole office."""
        self.mine = mine
        self.rows.begin()
        self.read()

    def _point_chosen(self) -> None:
        at = self.points.currentIndex()
        self.only = list(Point)[at - 1] if at > 0 else None
        self.rows.begin()
        self._show_lines()

    def read(self) -> None:
        """Read every file of the caseload on the worker; what was asked for before is passed over."""
        self._soon.stop()
        self._asked += 1
        asked, register, say = self._asked, self.session.register, self.session.say
        person = register.identity.person if self.mine else ""
        self.said.setText(self.tr("Reading the files…"))
        self.session.slow(
            lambda progress: (asked, completeness.caseload(register, say, person=person, step=progress.step)),
            then=self._take,
            refused=lambda error: self.said.setText(self.session.sentence(error)),
        )

    def _changed(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _take(self, answer: tuple[int, Caseload]) -> None:
        asked, found = answer
        if asked == self._asked:
            self.found = found
            self._name_points(found)
            self._show_lines()

    def _show_lines(self) -> None:
        if self.found is None:
            return
        had = self.rows.take_out()
        shown = missing_lines.lines_of(self.found, self.session.say, only=self.only, most=MOST)
        empty_out(self.lines.body)
        if shown.lines:
            card = Card()
            for line in shown.lines:
                card.body.addWidget(self._row(line))
            self.lines.body.addWidget(card)
        else:
            self.lines.body.addWidget(self._nothing())
        self.lines.body.addStretch(1)
        self._say_how_many(shown)
        here = QApplication.focusWidget()
        comes = self._comes and (here is None or not self.isAncestorOf(here))
        self._comes = False
        self.rows.choose_again(focus=had or comes, otherwise=self.points)

    def _say_how_many(self, shown: MissingLines) -> None:
        say = self.session.say
        lacking = counted(self.tr("%n file(s) lack something", "", shown.total), shown.total)
        whole = counted(self.tr("%n file(s) lack nothing", "", shown.whole), shown.whole)
        words = f"{lacking} · {whole}"
        if shown.total > len(shown.lines):
            least = self.tr("the {count} least complete are shown").format(
                count=grouped(len(shown.lines), say)
            )
            words = f"{words} · {least}"
        self.said.setText(words)

    def _row(self, line: TodayLine) -> TodayRow:
        made = self.rows.add(TodayRow(line))
        made.acted.connect(partial(self._act, line))
        made.opened.connect(partial(self.moves.woman_wanted.emit, line.woman, ""))
        return made

    def _act(self, line: TodayLine) -> None:
        if line.target is not None:
            self.moves.place_wanted.emit(line.woman, line.target, line.parent)

    def _nothing(self) -> Card:
        card = Card(self.tr("Nothing is missing here."))
        words = self.tr("A file is whole when its ten points are written down; each file says which are met.")
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        return card
