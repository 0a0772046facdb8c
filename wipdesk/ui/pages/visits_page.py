"""Visits: choose a prison, take the round sheet along, type the visit up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from wipdesk.domain.typed import typed_text
from wipdesk.domain.values import Contested, Missing
from wipdesk.services import round_paper, rounds, visits
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, key, label, set_tone
from wipdesk.ui.visit.finish_panel import FinishPanel
from wipdesk.ui.visit.round_choice import RoundChoice
from wipdesk.ui.visit.round_paper_page import RoundPaperPage
from wipdesk.ui.visit.saving_rows import Sheet, write_head
from wipdesk.ui.visit.seen_box import SHORT
from wipdesk.ui.visit.visit_head import VisitHead
from wipdesk.ui.visit.visit_sheet import VisitSheet

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.services.rounds import RoundLine
    from wipdesk.services.visits import VisitRow
    from wipdesk.ui.background import Progress
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_SAVE_AFTER_MS = 5_000


class VisitsPage(Page):
    """The choice of a prison, the rows of a visit, and its end."""

    name = "visits"
    help_page = "visits"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.place = ""
        self.choice = RoundChoice(session)
        self.choice.place_chosen.connect(self.choose_place)
        self.choice.visit_chosen.connect(self.go_on_with)
        self.choice.conditions_chosen.connect(moves.conditions_wanted)
        self.head = VisitHead(session)
        self.rows = VisitSheet(session)
        self.heading = ElidedLabel("", 18, semi=True)
        self.said = label("", 12, "ink2", wrap=True)
        self.saved = label("", 12, "ink2")
        self.finish: FinishPanel | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choice)
        self.stack.addWidget(self._sheet())
        self.paper = RoundPaperPage(session, moves)
        self.paper.left.connect(lambda: self.stack.setCurrentIndex(1))
        self.stack.addWidget(self.paper)
        self.setLayout(column(self.stack, gap=0))
        self.head.left.connect(self._save_head)
        self.rows.counted.connect(self._show_counts)
        self.rows.told.connect(self._tell)
        self.rows.tightened.connect(lambda tight: self.head.folded(tight=tight))
        self.rows.form_wanted.connect(lambda woman: self.moves.form_wanted.emit(woman, "woman", woman, ""))
        self._timer = QTimer(self, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.rows.save_all)

    def _sheet(self) -> QWidget:
        top = row(
            quiet_button(self.tr("All visits"), self.back, icon_name="arrow-left"),
            None,
            quiet_button(self.tr("Conditions"), self.open_conditions, icon_name="clipboard-list"),
            quiet_button(self.tr("Print the round sheet"), self.print_round, icon_name="printer"),
        )
        self.finish_button = button(self.tr("Finish visit"), self.end, icon_name="circle-check", primary=True)
        heading = row(self.heading, self.finish_button)
        heading.setStretch(0, 1)
        head = QFrame()
        head.setProperty("edge", "bottom")
        head.setLayout(column(top, heading, self.head, self.said, margins=(20, 8, 20, 8), gap=6))
        foot = QFrame()
        foot.setProperty("edge", "top")
        named = [
            ("Enter", self.tr("next woman")),
            *((each, self.session.say("visit", said)) for each, said in SHORT),
        ]
        keys = flowing(*(holding(row(key(each), label(said, 11, "ink2"), gap=4)) for each, said in named))
        foot.setLayout(row(keys, self.saved, margins=(20, 4, 20, 4), gap=12))
        foot.layout().setStretch(0, 1)
        made = QWidget()
        around = column(head, self.rows, foot, gap=0)
        around.setStretch(1, 1)
        made.setLayout(around)
        on_key(made, "Esc", self.back, self.tr("All visits"))
        return made

    def opened(self) -> None:
        """Read the prisons anew when the choice is in front."""
        if self.stack.currentIndex() == 0:
            self.choice.show_all()
            self.choice.search.setFocus()

    def choose_place(self, place: str) -> None:
        """The round of a prison, for a new visit."""
        self._read(place, Sheet({}), {})

    def go_on_with(self, visit: str) -> None:
        """The rows of a visit that was begun."""
        about = visits.visit_of(self.session.register, visit)
        typed = {name: _line(getattr(about, name)) for name in self.head.boxes}
        place = about.place if isinstance(about.place, str) else ""
        self._read(place, Sheet({}, visit, {**typed, "place": place}), typed)

    def _read(self, place: str, sheet: Sheet, typed: dict[str, str]) -> None:
        register, say = self.session.register, self.session.say
        self.choice.setEnabled(False)

        def work(progress: Progress) -> tuple[tuple[RoundLine, ...], tuple[VisitRow, ...]]:
            lines = rounds.round_of(register, place, say, progress.step)
            lines = round_paper.as_on_paper(register, sheet.visit, lines)
            return lines, visits.rows_of(register, sheet.visit, say) if sheet.visit else ()

        self.session.slow(work, then=partial(self._show, place, sheet, typed), refused=self._refused)

    def _show(
        self,
        place: str,
        sheet: Sheet,
        typed: dict[str, str],
        found: tuple[tuple[RoundLine, ...], tuple[VisitRow, ...]],
    ) -> None:
        lines, rows = found
        self.choice.setEnabled(True)
        self.place = place
        where = self.session.lists["facility"].label(place, self.session.say) if place else ""
        self.heading.set_whole(self.tr("Visit to {place}").format(place=where) if where else self.tr("Visit"))
        self._tell(
            ""
            if lines
            else self.tr("Nobody of your files is held there by their dates. Write down whom you met.")
        )
        self.head.begin(typed)
        sheet.typed = {**self.head.typed(), "place": place}
        self.stack.setCurrentIndex(1)
        self.rows.begin(sheet, place, lines, rows)
        self._timer.start()

    def _save_head(self) -> None:
        sheet, register = self.rows.sheet, self.session.register
        sheet.typed = {**self.head.typed(), "place": self.place}
        if sheet.visit and sheet.typed != sheet.kept:
            self.session.write(lambda: write_head(register, sheet), refused=self._refused)

    def _show_counts(self, women: int, saved: int) -> None:
        self.head.show_listed(women)
        self.saved.setText(self.tr("%n row(s) saved", "", saved))

    def _tell(self, words: str, tone: str = "ink2") -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        set_tone(self.said, tone)

    def _refused(self, error: WipdeskError) -> None:
        self.choice.setEnabled(True)
        self._tell(self.session.sentence(error), "red")

    def print_round(self) -> None:
        """The round on paper, to take through the gate."""
        lines = [line.line for line in self.rows.lines if line.line is not None]
        self.stack.setCurrentWidget(self.paper)
        self.paper.show_round(
            self.place, lines, self.tr("Round sheet: {visit}").format(visit=self.heading.whole())
        )

    def open_conditions(self) -> None:
        """The questions about the place; the visit begins with them if it has not begun yet."""
        sheet, register = self.rows.sheet, self.session.register
        self.rows.save_all()
        sheet.typed = {**self.head.typed(), "place": self.place}
        self.session.write(
            lambda: write_head(register, sheet, begin=True),
            then=lambda _none: self.moves.conditions_wanted.emit(sheet.visit),
            refused=self._refused,
        )

    def end(self) -> None:
        """Show what was written and what is missing."""
        self.rows.save_all()
        # On the worker, behind the saving: what the disk refused is not counted as written.
        self.session.slow(lambda _progress: None, then=self._show_end, refused=self._refused)

    def _show_end(self, _none: object) -> None:
        rows = [line.row() for line in self.rows.lines]
        compared = self.head.compared.text() if self.head.apart else ""
        panel = FinishPanel(rows, compared, self.rows.not_on_disk())
        panel.back_wanted.connect(self._to_rows)
        panel.done.connect(self.back)
        self.finish = panel
        self.stack.addWidget(panel)
        self.stack.setCurrentWidget(panel)
        panel.done_button.setFocus()

    def _to_rows(self) -> None:
        if self.finish is not None:
            self.stack.removeWidget(self.finish)
            self.finish.deleteLater()
            self.finish = None
        self.stack.setCurrentIndex(1)

    def back(self) -> None:
        """To the choice of prisons; everything typed is saved first."""
        self.rows.save_all()
        self._timer.stop()
        self._to_rows()
        self.stack.setCurrentIndex(0)
        self.opened()

    def keep_drafts(self) -> None:
        """A visit has no drafts: what stands in a row is saved as it stands."""
        if self.stack.currentIndex() != 0:
            self._save_head()
            self.rows.save_all()

    def folded(self, narrow: bool) -> None:
        """In a narrow window the rows take less room, and the choice stands in one column."""
        self.rows.folded(narrow)
        self.choice.folded(narrow)


def _line(value: object) -> str:
    return "" if isinstance(value, Missing | Contested) else typed_text(value)  # type: ignore[arg-type]
