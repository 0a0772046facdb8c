"""The prisons to choose from: those of which the register knows something first; typing finds the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from wipdesk.domain.text import fold
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, empty_out, row
from wipdesk.ui.parts.text import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wipdesk.ui.session import Session

_NOT_A_PRISON = frozenset({"other", "unknown"})
_SHOWN, _SHOWN_NARROW = 10, 5


class PlaceList(QWidget):
    """A line to search in and a button for each place; `counted_words` says what is known of it.

    A place that is in no list is taken as it is typed: a new police post must keep nobody from writing.
    """

    place_chosen = Signal(str)

    def __init__(self, session: Session, counted_words: Callable[[int], str]) -> None:
        super().__init__()
        self.session, self._words = session, counted_words
        self.search = LineBox(self.tr("Find a prison"))
        self.search.setPlaceholderText(self.tr("Find a prison or police station"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.returnPressed.connect(self._take_first)
        self._places = column(gap=4)
        self.setLayout(column(self.search, self._places))
        self._counted: Mapping[str, int] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._most = _SHOWN

    def folded(self, narrow: bool) -> None:
        """In a narrow window fewer are offered, so that what stands below is seen; typing finds the others."""
        self._most = _SHOWN_NARROW if narrow else _SHOWN
        self._show()

    def show_counts(self, counted: Mapping[str, int]) -> None:
        """Show the places, those with the highest count first."""
        self._counted = counted
        self._show()

    def _show(self) -> None:
        empty_out(self._places)
        self.buttons.clear()
        typed = " ".join(self.search.text().split())
        found = self._found(fold(typed).split())
        for count, name, code in found[: self._most]:
            self._offer(code, name, self._words(-count))
        if typed and fold(typed) not in {fold(name) for _, name, _ in found}:
            self._offer(
                typed, self.tr("Another place: {name}").format(name=typed), self.tr("not in the list")
            )
        elif not found:
            nothing = self.tr("The list holds no prison yet. Type the name of the place, and press Enter.")
            self._places.addWidget(label(nothing, 12, "ink2", wrap=True))

    def _found(self, words: list[str]) -> list[tuple[int, str, str]]:
        """Places of the list, and those written freely of which something is known; the highest count first."""
        facilities = self.session.lists["facility"]
        found = []
        for code in dict.fromkeys([*(item.code for item in facilities), *self._counted]):
            name = facilities.label(code, self.session.say)
            folded = f"{fold(name)} {fold(code)}"
            if code not in _NOT_A_PRISON and all(word in folded for word in words):
                found.append((-self._counted.get(code, 0), name, code))
        return sorted(found)

    def _offer(self, code: str, name: str, beside: str) -> None:
        made = row_button(name, beside)
        made.clicked.connect(partial(self.place_chosen.emit, code))
        self.buttons[code] = made
        self._places.addWidget(made)

    def _take_first(self) -> None:
        if self.buttons:
            self.place_chosen.emit(next(iter(self.buttons)))


def row_button(words: str, counted: str, *, below: bool = False) -> QPushButton:
    """A button as wide as the card, with what is counted at its end, or below where there is little room."""
    made = QPushButton()
    made.setProperty("rowbutton", True)
    made.setAutoDefault(False)
    made.setAccessibleName(f"{words}, {counted}")
    name, about = ElidedLabel(words, 13), label(counted, 12, "ink2")
    if below:
        made.setLayout(column(name, about, margins=(12, 4, 12, 4), gap=0))
        made.setMinimumHeight(made.layout().sizeHint().height())
        return made
    inside = row(name, about, margins=(12, 0, 12, 0))
    inside.setStretch(0, 1)
    made.setLayout(inside)
    made.setMinimumHeight(about.sizeHint().height() * 2 + 4)
    return made
