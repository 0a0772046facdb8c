"""Which prison the visit is to, and the visits that can be gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.text import fold
from wipdesk.domain.values import Missing
from wipdesk.domain.wording import in_words
from wipdesk.services import visits, women_list
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out, row
from wipdesk.ui.parts.text import ElidedLabel, label, title

if TYPE_CHECKING:
    from wipdesk.services.visits import RecentVisit
    from wipdesk.ui.session import Session

_NOT_A_PRISON = frozenset({"other", "unknown"})


class RoundChoice(ScrolledColumn):
    """Prisons where women of the register are first, then every other; and the last visits beside them."""

    place_chosen = Signal(str)
    visit_chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.search = LineBox(self.tr("Find a prison"))
        self.search.setPlaceholderText(self.tr("Find a prison or police station"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._show_places())
        self.search.returnPressed.connect(self._take_first)
        self._places = column(gap=4)
        self._recent = column(gap=4)
        where = Card(self.tr("Where do you go, or where have you been?"))
        where.body.addWidget(self.search)
        where.body.addLayout(self._places)
        before = Card(self.tr("Go on with a visit"))
        before.body.addLayout(self._recent)
        both = row(where, before, gap=12)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        for at in (0, 1):
            both.setAlignment(both.itemAt(at).widget(), Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(title(self.tr("Visits")))
        self.body.addLayout(both)
        self.body.addStretch(1)
        self._counted: dict[str, int] = {}
        self.buttons: dict[str, QPushButton] = {}

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
        self._counted = {code: count for code, _, count in women_list.places(session.register, session.say)}
        self._show_places()
        empty_out(self._recent)
        made = visits.recent(session.register)
        for each in made[:8]:
            self._recent.addWidget(self._visit(each))
        if not made:
            words = self.tr("No visit was typed up yet. Choose a prison to begin.")
            self._recent.addWidget(label(words, 12, "ink2", wrap=True))

    def _show_places(self) -> None:
        empty_out(self._places)
        self.buttons.clear()
        facilities, words = self.session.lists["facility"], fold(self.search.text()).split()
        found = []
        for item in facilities:
            name = facilities.label(item.code, self.session.say)
            folded = f"{fold(name)} {fold(item.code)}"
            if item.code not in _NOT_A_PRISON and all(word in folded for word in words):
                found.append((-self._counted.get(item.code, 0), name, item.code))
        for count, name, code in sorted(found)[:10]:
            self._places.addWidget(self._place(code, name, -count))
        if not found:
            self._places.addWidget(
                label(self.tr("No place of this name is in the list."), 12, "ink2", wrap=True)
            )

    def _place(self, code: str, name: str, count: int) -> QPushButton:
        held = (
            self.tr("%n woman/women of your files", "", count) if count else self.tr("nobody of your files")
        )
        made = _row_button(name, held)
        made.clicked.connect(lambda: self.place_chosen.emit(code))
        self.buttons[code] = made
        return made

    def _visit(self, visit: RecentVisit) -> QPushButton:
        said = []
        for name, value in (("place", visit.place), ("date", visit.date)):
            field = BY_NAME["visit"].field(name)
            if field is not None and not isinstance(value, Missing):
                said.append(in_words(field, value, lists=self.session.lists, people={}, say=self.session.say))
        made = _row_button(" · ".join(said), self.tr("%n row(s) written", "", visit.rows))
        made.clicked.connect(lambda: self.visit_chosen.emit(visit.id))
        return made

    def _take_first(self) -> None:
        if self.buttons:
            self.place_chosen.emit(next(iter(self.buttons)))


def _row_button(words: str, beside: str) -> QPushButton:
    made = QPushButton()
    made.setProperty("rowbutton", True)
    made.setAutoDefault(False)
    made.setAccessibleName(f"{words}, {beside}")
    about = label(beside, 12, "ink2")
    inside = row(ElidedLabel(words, 13), about, margins=(12, 0, 12, 0))
    inside.setStretch(0, 1)
    made.setLayout(inside)
    made.setMinimumHeight(about.sizeHint().height() * 2 + 4)
    return made
