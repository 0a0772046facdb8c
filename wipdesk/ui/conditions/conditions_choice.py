"""Of which prison, at which visit: what was found before, and where a blank sheet is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from wipdesk.services import conditions, visits
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, row
from wipdesk.ui.parts.text import ElidedLabel, label, title
from wipdesk.ui.theme import theme
from wipdesk.ui.visit.place_list import PlaceList
from wipdesk.ui.visit.round_choice import visit_words

if TYPE_CHECKING:
    from wipdesk.services.conditions import VisitLine
    from wipdesk.ui.background import Progress
    from wipdesk.ui.session import Session

_SHOWN = 12

Found = "tuple[dict[str, int], tuple[VisitLine, ...], tuple[RecentVisit, ...]]"


class ConditionsChoice(ScrolledColumn):
    """Prisons at the left; the visits to the one chosen, or the last ones to any, at the right."""

    visit_chosen = Signal(str)
    begin_wanted = Signal(str)
    """A visit of today to a place."""
    blank_wanted = Signal(str)
    """A blank sheet for a place; empty: for none."""
    back_wanted = Signal()
    questions_wanted = Signal()
    """Where the office chooses what is asked."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.place = ""
        self.buttons: dict[str, QPushButton] = {}
        self.places = PlaceList(session, self._counted)
        self.places.place_chosen.connect(self.choose_place)
        where = Card(self.tr("Which prison?"))
        where.body.addWidget(self.places)
        self.beside = Card()
        both = row(where, self.beside, gap=12)
        for at in (0, 1):
            both.setStretch(at, 1)
            both.setAlignment(both.itemAt(at).widget(), Qt.AlignmentFlag.AlignTop)
        back = quiet_button(self.tr("All visits"), self.back_wanted.emit, icon_name="arrow-left")
        questions = quiet_button(
            self.tr("Which questions are asked"), self.questions_wanted.emit, icon_name="settings"
        )
        self.body.addWidget(flowing(back, questions))
        self.body.addWidget(title(self.tr("Conditions of prisons")))
        words = self.tr(
            "What you saw and were told about the place itself, question by question. It names no woman."
        )
        self.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.body.addLayout(both)
        self.body.addStretch(1)

    def _counted(self, count: int) -> str:
        return self.tr("%n visit(s) with answers", "", count) if count else self.tr("nothing answered yet")

    def show_all(self) -> None:
        """Read what was answered at which visits."""
        register, say, place = self.session.register, self.session.say, self.place

        def work(_progress: Progress) -> Found:  # type: ignore[valid-type]
            counted = {code: count for code, _, count in conditions.places(register, say)}
            return counted, conditions.visits_of(register, place, say), visits.recent(register)

        self.session.slow(work, then=self._show, refused=self._refused)

    def choose_place(self, place: str) -> None:
        """Show the visits to a place, and what can be done about it."""
        self.place = place
        self.show_all()

    def _refused(self, error: object) -> None:
        empty_out(self.beside.body)
        self.beside.body.addWidget(label(self.session.sentence(error), 12, "red", wrap=True))  # type: ignore[arg-type]

    def _show(self, found: Found) -> None:  # type: ignore[valid-type]
        counted, answered, recent = found
        if not self.places.buttons or counted:
            self.places.show_counts(counted)
        empty_out(self.beside.body)
        self.buttons.clear()
        where = self.session.lists["facility"].label(self.place, self.session.say) if self.place else ""
        self.beside.body.addWidget(label(where or self.tr("The last visits"), 15, semi=True, wrap=True))
        self.beside.body.addWidget(self._acts())
        lines = {each.visit: each for each in answered}
        planned = {each.id: each for each in recent if self.place in ("", each.place)}
        for visit in [*planned, *(each for each in lines if each not in planned)][:_SHOWN]:
            if visit in lines:
                self._add(visit, self._words(lines[visit]), self._told(lines[visit]))
            else:
                words = " · ".join(reversed(visit_words(self.session, planned[visit])))
                self._add(visit, words, self.tr("Nothing answered yet"))
        if not self.buttons:
            words = self.tr("No visit yet. Print a blank sheet to take along, or begin a visit of today.")
            if not self.place:
                words = self.tr("No visit yet. Choose a prison to begin.")
            self.beside.body.addWidget(label(words, 12, "ink2", wrap=True))

    def _acts(self) -> object:
        self.blank_button = button(
            self.tr("Print a blank sheet"), lambda: self.blank_wanted.emit(self.place), icon_name="printer"
        )
        if not self.place:
            return flowing(self.blank_button)
        self.begin_button = button(
            self.tr("Type up a visit of today"),
            lambda: self.begin_wanted.emit(self.place),
            icon_name="plus",
            primary=True,
        )
        return flowing(self.begin_button, self.blank_button)

    def _words(self, line: VisitLine) -> str:
        return " · ".join(each for each in (line.day, "" if self.place else line.place_words) if each)

    def _told(self, line: VisitLine) -> str:
        answered = self.tr("%n question(s) answered", "", line.answered)
        return " · ".join(each for each in (answered, line.score or line.why_no_score) if each)

    def _add(self, visit: str, words: str, told: str) -> None:
        made = _VisitButton(words, told)
        made.clicked.connect(partial(self.visit_chosen.emit, visit))
        self.buttons[visit] = made
        self.beside.body.addWidget(made)


class _VisitButton(QPushButton):
    """A visit in two lines: when and where, and what was answered."""

    def __init__(self, words: str, told: str) -> None:
        super().__init__()
        self.setProperty("rowbutton", True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{words}. {told}")
        lines = column(ElidedLabel(words, 13, semi=True), ElidedLabel(told, 12, "ink2"), gap=1)
        lines.setContentsMargins(*(theme().px(each) for each in (12, 6, 12, 6)))
        self.setLayout(lines)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as both lines."""
        return self.layout().sizeHint()
