"""Conditions of a place: choose a visit, type the answers up from paper, print what was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from wipdesk.services import conditions, visits
from wipdesk.ui.conditions.checklist_rows import ChecklistRows
from wipdesk.ui.conditions.conditions_choice import ConditionsChoice
from wipdesk.ui.conditions.conditions_head import ConditionsHead
from wipdesk.ui.conditions.conditions_paper_page import ConditionsPaperPage
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import on_key, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, key, label, set_tone

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.services.conditions import Sheet
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_SAVE_AFTER_MS = 5_000


class ConditionsPage(Page):
    """The choice of a visit, its questions, and their paper."""

    name = "conditions"
    help_page = "conditions"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.visit = ""
        self.choice = ConditionsChoice(session)
        self.head = ConditionsHead(session)
        self.rows = ChecklistRows(session)
        self.paper = ConditionsPaperPage(session, moves)
        self.said = label("", 12, "ink2", wrap=True)
        self._taken = ""
        self.stack = QStackedWidget()
        self.sheet = self._sheet()
        for each in (self.choice, self.sheet, self.paper):
            self.stack.addWidget(each)
        self.setLayout(column(self.stack, gap=0))
        self._connect()
        self._timer = QTimer(self, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.rows.save_all)

    def _connect(self) -> None:
        self.moves.conditions_wanted.connect(self.show_wanted)
        self.choice.visit_chosen.connect(self.open_visit)
        self.choice.begin_wanted.connect(self.begin_visit)
        self.choice.blank_wanted.connect(
            lambda place: self._print(partial(self.paper.show_blank, place=place))
        )
        self.choice.back_wanted.connect(lambda: self.moves.page_wanted.emit("visits"))
        self.choice.questions_wanted.connect(lambda: self.moves.page_wanted.emit("lists"))
        self.head.changed.connect(self._save_head)
        self.head.finished.connect(self.rows.go_to_unanswered)
        self.head.quick_chosen.connect(self.choose_quick)
        self.rows.counted.connect(self.head.show_sheet)
        self.rows.told.connect(self._tell)
        self.rows.taken_away.connect(self._offer_back)
        self.paper.left.connect(self._leave_paper)

    def _sheet(self) -> QWidget:
        top = flowing(
            quiet_button(self.tr("All visits"), self.back, icon_name="arrow-left"),
            *self.head.chips.values(),
            quiet_button(self.tr("Blank sheet"), self.print_blank, icon_name="printer"),
            quiet_button(self.tr("Report"), self.print_report, icon_name="printer"),
        )
        self.bring_button = quiet_button(self.tr("Bring it back"), self._bring_back)
        told = row(self.said, self.bring_button)
        told.setStretch(0, 1)
        head = QFrame()
        head.setProperty("edge", "bottom")
        head.setLayout(column(top, self.head, told, margins=(20, 8, 20, 8), gap=4))
        foot = QFrame()
        foot.setProperty("edge", "top")
        keys = row(gap=4)
        for pressed, words in (
            ("Enter", self.tr("next question")),
            ("Tab", self.tr("next box")),
            ("Ctrl+Enter", self.tr("another account")),
            ("Ctrl+J", self.tr("next without an answer")),
        ):
            keys.addWidget(key(pressed))
            keys.addWidget(ElidedLabel(words, 11, "ink2"))
        foot.setLayout(row(holding(keys), margins=(20, 4, 20, 4)))
        made = QWidget()
        around = column(head, self.rows, foot, gap=0)
        around.setStretch(1, 1)
        made.setLayout(around)
        on_key(made, "Esc", self.back, self.tr("All visits"))
        self._tell("")
        return made

    # Which visit

    def opened(self) -> None:
        """Read anew what stands; what is being typed stays."""
        if self.stack.currentWidget() is self.choice:
            self.choice.show_all()
            self.choice.places.search.setFocus()
        elif self.stack.currentWidget() is self.sheet:
            self._read_again()

    def show_wanted(self, visit: str) -> None:
        """Come to the front with a visit, or with the choice of one."""
        if visit:
            self.open_visit(visit)
        elif self.stack.currentWidget() is not self.choice:
            self.back()
        self.moves.page_wanted.emit(self.name)

    def begin_visit(self, place: str) -> None:
        """A visit of today to a place, and its questions."""
        register = self.session.register
        self.session.write(
            lambda: visits.begin(register, {"place": place, "date": "today"}),
            then=self.open_visit,
            refused=self._refused,
        )

    def open_visit(self, visit: str) -> None:
        """The questions of a visit: the quick set, unless more was answered."""
        if visit == self.visit and self.stack.currentWidget() is self.sheet:
            return
        self._read(visit, quick=True)

    def choose_quick(self, quick: bool) -> None:
        """The quick set, or all questions."""
        self._read(self.visit, quick=quick)

    def _read(self, visit: str, *, quick: bool) -> None:
        self.rows.save_all()
        register, say = self.session.register, self.session.say
        self.session.slow(
            lambda _progress: conditions.sheet(register, visit, say, quick=quick),
            then=partial(self._show, quick),
            refused=self._refused,
        )

    def _show(self, quick: bool, sheet: Sheet) -> None:
        if self.rows.unsaved():
            self.head.chips[self.rows.quick].setChecked(True)
            return
        self.visit = sheet.visit
        self._tell("")
        self.head.begin(sheet, quick=quick)
        self.rows.begin(sheet, quick=quick)
        self.stack.setCurrentWidget(self.sheet)
        self._timer.start()
        if not self.head.begin_typing():
            self.rows.go_to_unanswered()

    def _read_again(self) -> None:
        register, say, visit, quick = self.session.register, self.session.say, self.visit, self.rows.quick
        self.session.slow(
            lambda _progress: conditions.sheet(register, visit, say, quick=quick),
            then=self._show_again,
            refused=self._refused,
        )

    def _show_again(self, sheet: Sheet) -> None:
        if sheet.visit == self.visit:
            self.rows.show_sheet(sheet)

    # What is written

    def _save_head(self) -> None:
        register, say, visit, quick = self.session.register, self.session.say, self.visit, self.rows.quick
        typed, sheet = self.head.typed(), self.rows.sheet
        if sheet is None or typed == {"private_talks": sheet.private_talks, "talked_to": sheet.talked_to}:
            return

        def work() -> Sheet:
            visits.change(register, visit, typed)
            return conditions.sheet(register, visit, say, quick=quick)

        self.session.write(work, roots=frozenset({visit}), then=self._show_again, refused=self._refused)

    def _tell(self, words: str, tone: str = "ink2") -> None:
        self._taken = ""
        self.bring_button.hide()
        self.said.setText(words)
        self.said.setVisible(bool(words))
        set_tone(self.said, tone)

    def _refused(self, error: WipdeskError) -> None:
        self._tell(self.session.sentence(error), "red")

    def _offer_back(self, record: str) -> None:
        self._tell(self.tr("The answer is taken away."))
        self._taken = record
        self.bring_button.show()

    def _bring_back(self) -> None:
        record = self._taken
        self.rows.go_to_unanswered() if self.rows.here is None else self.rows.here.begin()
        self._tell("")
        self.rows.bring_back(record)

    # Paper, and leaving

    def print_blank(self) -> None:
        """A sheet to take along, of this visit."""
        self.rows.save_all()
        self._print(partial(self.paper.show_blank, visit=self.visit, quick=self.rows.quick))

    def print_report(self) -> None:
        """What was found; everything typed is saved first."""
        self.rows.save_all()
        self._print(partial(self.paper.show_report, self.visit))

    def _print(self, show: partial[None]) -> None:
        self.stack.setCurrentWidget(self.paper)
        show()

    def _leave_paper(self) -> None:
        self.stack.setCurrentWidget(self.sheet if self.paper.visit else self.choice)
        self.opened()

    def back(self) -> None:
        """To the choice of a visit; everything typed is saved first."""
        self.keep_drafts()
        self._timer.stop()
        self.stack.setCurrentWidget(self.choice)
        self.opened()

    def keep_drafts(self) -> None:
        """There are no drafts: what stands in the boxes is saved as it stands."""
        if self.visit:
            self._save_head()
            self.rows.save_all()
