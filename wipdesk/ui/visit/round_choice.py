"""Which prison the visit is to, and the visits that can be gone on with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.values import Missing
from wipdesk.domain.wording import in_words
from wipdesk.services import visits, women_list
from wipdesk.ui.parts.buttons import button, icon_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.visit.place_list import PlaceList, row_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from wipdesk.services.visits import RecentVisit
    from wipdesk.ui.session import Session


class RoundChoice(ScrolledColumn):
    """Prisons where women of the register are first, then every other; and the last visits beside them."""

    place_chosen = Signal(str)
    visit_chosen = Signal(str)
    conditions_chosen = Signal(str)
    """The questions about the place, of a visit; empty: of one still to be chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.places = PlaceList(session, self._held)
        self.places.place_chosen.connect(self.place_chosen)
        self.search = self.places.search
        self._recent = column(gap=4)
        where = Card(self.tr("Where do you go, or where have you been?"))
        where.body.addWidget(self.places)
        before = Card(self.tr("Go on with a visit"))
        before.body.addLayout(self._recent)
        self._both = row(where, before, gap=12)
        self._both.setStretch(0, 3)
        self._both.setStretch(1, 2)
        for at in (0, 1):
            self._both.setAlignment(self._both.itemAt(at).widget(), Qt.AlignmentFlag.AlignTop)
        self.conditions_button = button(
            self.tr("Conditions of prisons"),
            lambda: self.conditions_chosen.emit(""),
            icon_name="clipboard-list",
        )
        self.body.addLayout(row(title(self.tr("Visits")), None, self.conditions_button))
        self.body.addLayout(self._both)
        self.body.addStretch(1)

    def folded(self, narrow: bool) -> None:
        """In a narrow window the visits stand below the prisons, so that day and place of each can be read."""
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.places.folded(narrow)

    def _held(self, count: int) -> str:
        if not count:
            return self.tr("nobody of your files")
        return self.tr("%n woman/women of your files", "", count)

    def show_all(self) -> None:
        """Read which prisons hold women of the register, and the last visits."""
        register = self.session.register
        self.session.slow(
            lambda progress: women_list.refresh(register, progress.step),
            then=self._show_all,
            refused=lambda _error: self._show_all(),
        )

    def _show_all(self, _refreshed: object = None) -> None:
        session = self.session
        counted = {
            code: count for code, _, count in women_list.places(session.register, session.say, held_now=True)
        }
        self.places.show_counts(counted)
        empty_out(self._recent)
        made = visits.recent(session.register)
        for each in made[:8]:
            self._recent.addLayout(self._visit(each))
        if not made:
            words = self.tr("No visit was typed up yet. Choose a prison to begin.")
            self._recent.addWidget(label(words, 12, "ink2", wrap=True))

    def _visit(self, visit: RecentVisit) -> QLayout:
        words = " · ".join(reversed(visit_words(self.session, visit)))  # what is cut is not the day
        made = row_button(words, self.tr("%n row(s) written", "", visit.rows), below=True)
        made.clicked.connect(partial(self.visit_chosen.emit, visit.id))
        name = self.tr("Conditions: {visit}").format(visit=words)
        about = icon_button("clipboard-list", name, partial(self.conditions_chosen.emit, visit.id))
        beside = row(made, about, gap=4)
        beside.setStretch(0, 1)
        return beside


def visit_words(session: Session, visit: RecentVisit) -> list[str]:
    """The place and day of a visit."""
    said = []
    for name, value in (("place", visit.place), ("date", visit.date)):
        field = BY_NAME["visit"].field(name)
        if field is not None and not isinstance(value, Missing):
            said.append(in_words(field, value, lists=session.lists, people={}, say=session.say))
    return said
