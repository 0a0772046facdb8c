"""What is typed once for every row of a visit: day, interpreter, the officer's figures, the group session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wipdesk.domain import date_words
from wipdesk.domain.dates import on_day
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import label, set_tone
from wipdesk.ui.theme import theme
from wipdesk.ui.visit.odd_lines import mark_odd

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

_READ = {
    name: ("visit", name)
    for name in ("date", "women_held", "children_inside", "new_admissions", "session_held")
}
_MORE = ("children_inside", "new_admissions", "session_held", "session_about")


class VisitHead(QFrame):
    """The boxes above the rows; what is typed is saved when a box is left."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.boxes: dict[str, LineBox] = {}
        self.compared = label("", 12, "amber", wrap=True)
        first = row(
            self._box("date", self.tr("Day of the visit"), 150),
            self._box("interpreter", self.tr("Interpreter"), 0),
            self._box("women_held", self.tr("Women held, officer’s count"), 170),
            gap=10,
        )
        first.setStretch(1, 2)
        beside = row(self.compared, self._more_button(), gap=10)
        beside.setStretch(0, 1)
        self._beside = holding(beside)
        self._first, self._below = first, row()
        self.folded(tight=False)
        second = row(
            self._box("children_inside", self.tr("Children inside"), 120),
            self._box("new_admissions", self.tr("Newly admitted"), 120),
            self._box("session_held", self.tr("At the group session"), 140),
            self._box("session_about", self.tr("What the session was about"), 0),
            gap=10,
        )
        second.setStretch(3, 1)
        self.more = holding(second)
        self.odd = label("", 12, "amber", wrap=True)
        self.odd.hide()
        self.setLayout(column(first, self._below, self.more, self.odd, gap=6))
        self.boxes["women_held"].textChanged.connect(lambda _text: self.compare())
        self._listed = 0

    def folded(self, *, tight: bool) -> None:
        """Where there is little room the button stands below the boxes."""
        (self._first if tight else self._below).removeWidget(self._beside)
        (self._below if tight else self._first).addWidget(self._beside, 2)

    def _more_button(self) -> QWidget:
        self.more_button = quiet_button(self.tr("More counts, group session"), self.turn)
        return self.more_button

    def _box(self, name: str, words: str, width: int) -> QWidget:
        box = LineBox(words)
        box.editingFinished.connect(self.left)
        box.editingFinished.connect(self.look)
        self.boxes[name] = box
        above = label(words, 11, "ink2")
        above.setBuddy(box)
        made = holding(column(above, box, gap=2))
        if width:
            made.setFixedWidth(theme().px(width))
        return made

    def turn(self) -> None:
        """Show or hide the lesser counts."""
        self.more.setVisible(self.more.isHidden())

    def begin(self, typed: dict[str, str]) -> None:
        """Show what is known of the visit; one that has no day yet is of today."""
        today = date_words.words(on_day(self.session.today), self.session.say)
        for name, box in self.boxes.items():
            box.setText(typed.get(name) or (today if name == "date" else ""))
        self.more.setVisible(any(typed.get(name) for name in _MORE))
        self.look()
        self.compare()

    def look(self) -> None:
        """Say which line could not be read as a day or a number; it is kept as it was written."""
        said = mark_odd(self.session, self.boxes, _READ)
        self.odd.setText(" ".join(said))
        self.odd.setVisible(bool(said))

    def typed(self) -> dict[str, str]:
        """What stands in the boxes."""
        return {name: box.text() for name, box in self.boxes.items()}

    def show_listed(self, count: int) -> None:
        """How many women the sheet holds now."""
        self._listed = count
        self.compare()

    @property
    def apart(self) -> bool:
        """Whether the officer's count is another than that of the sheet."""
        return self.compared.property("tone") == "amber" and bool(self.compared.text())

    def compare(self) -> None:
        """Say when the officer counts more or fewer women than the sheet holds."""
        typed = self.boxes["women_held"].text().strip()
        apart = int(typed) - self._listed if typed.isascii() and typed.isdigit() and len(typed) < 6 else 0
        if apart > 0:
            self.compared.setText(self.tr("%n more than on this sheet", "", apart))
        elif apart < 0:
            self.compared.setText(self.tr("%n fewer than on this sheet", "", -apart))
        else:
            self.compared.setText(self.tr("as on this sheet") if typed and self._listed else "")
        set_tone(self.compared, "amber" if apart else "ink3")
