"""The answers of one list: chosen above, the office's own first, a line to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from wipdesk.domain.local_events import LIST as EVENTS
from wipdesk.domain.own_fields import LONGEST_LABEL
from wipdesk.ui.lists.own_row import OwnRow
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox
from wipdesk.ui.parts.layout import Card, column, empty_out, holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.office_lists import ListRow

SHOWN = 40
"""Shipped answers shown at first; a list of places is long."""


class AnswersCard(Card):
    """One list."""

    list_chosen = Signal(str)
    add_wanted = Signal(str, str)
    """Words, and for an event its days."""
    renamed = Signal(str, str)
    retire_wanted = Signal(str, bool)

    def __init__(self, *, changeable: bool) -> None:
        super().__init__(self.tr("Answers of a list"))
        self._changeable = changeable
        self.rows: dict[str, OwnRow] = {}
        self.choice = ChoiceBox(self.tr("List"))
        self.choice.activated.connect(lambda _at: self.list_chosen.emit(self.chosen))
        about = label(
            self.tr(
                "An answer that is retired is offered no more; where it was chosen it is read as before. "
                "What comes with the program cannot be changed, so that figures of two offices can be compared."
            ),
            12,
            "ink2",
            wrap=True,
        )
        self.body.addWidget(about)
        named = label(self.tr("List"), 12, semi=True)
        named.setBuddy(self.choice)
        self.body.addWidget(named)
        self.body.addWidget(self.choice)
        self.words = LineBox(self.tr("Words of the new answer"), longest=LONGEST_LABEL)
        self.words.setPlaceholderText(self.tr("Words of the new answer"))
        self.days = LineBox(self.tr("When it was"), longest=LONGEST_LABEL)
        self.days.setPlaceholderText(self.tr("When it was, such as 2026-03-31 or 2026-03-31/2026-04-02"))
        self.add_button = button(self.tr("Add answer"), self._add, icon_name="plus")
        self.words.returnPressed.connect(self._add)
        self.adding = holding(column(self.words, self.days, row(self.add_button, None), gap=8))
        self.adding.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if not changeable:
            self.adding.hide()
        self.body.addWidget(self.adding)
        self.place = column(gap=2)
        self.body.addLayout(self.place)

    @property
    def chosen(self) -> str:
        """The name of the list that is shown."""
        return str(self.choice.currentData() or "")

    def offer(self, named: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the lists, each by name and words."""
        self.choice.clear()
        for name, words in named:
            self.choice.addItem(words, name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))

    def show_rows(self, found: Sequence[ListRow], *, whole: bool = False) -> None:
        """Show the answers, the office's own first."""
        empty_out(self.place)
        self.rows.clear()
        self.days.setVisible(self.chosen == EVENTS)
        own = [each for each in found if each.own]
        shipped = [each for each in found if not each.own]
        if not own:
            self.place.addWidget(
                label(self.tr("The office has added no answer to this list."), 12, "ink2", wrap=True)
            )
        for each in (*own, *(shipped if whole else shipped[:SHOWN])):
            self.place.addWidget(self._row(each))
        if len(shipped) > SHOWN and not whole:
            words = self.tr("Show all {count} answers").format(count=len(shipped))
            self.place.addWidget(quiet_button(words, lambda: self.show_rows(found, whole=True)))

    def clear_words(self) -> None:
        """The answer was added."""
        self.words.clear()
        self.days.clear()

    def _row(self, each: ListRow) -> OwnRow:
        states = (
            (each.disputed, self.tr("Two accounts"), "amber"),
            (each.retired, self.tr("Retired"), "grey"),
            (each.provisional, self.tr("Not checked yet"), "amber"),
            (each.own, self.tr("Of the office"), "blue"),
        )
        marks = [(words, tone) for holds, words, tone in states if holds]
        facts = [value for key, value in each.facts if key in ("on", "rule")]
        about = " · ".join((each.code, *facts))
        made = OwnRow(
            each.code, each.words, about, marks, retired=each.retired, own=each.own and self._changeable
        )
        made.renamed.connect(self.renamed)
        made.retire_wanted.connect(self.retire_wanted)
        self.rows[each.code] = made
        return made

    def _add(self) -> None:
        self.add_wanted.emit(self.words.text(), self.days.text() if self.chosen == EVENTS else "")
