"""Two files fact by fact, and how they would read as one; only what needs her voice is tinted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from wipdesk.services.comparing import Outcome
from wipdesk.ui.exchange.account_card import shortened
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.text import label, line, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.services.comparing import Comparison, Row
    from wipdesk.services.duplicates import Named

BESIDE = 720
"""Pixels at 100 % text from which "as one file" has a column of its own."""
LONGEST = 200
_MARKS = {
    Outcome.SAME: ("equal", "ink2"),
    Outcome.JOINED: ("plus", "green"),
    Outcome.ASK: ("message-circle-question-mark", "amber"),
    Outcome.OPEN: ("circle-dashed", "ink2"),
}


class CompareTable(Card):
    """One row a fact: in the one file, in the other, and as one."""

    woman_wanted = Signal(str)

    def __init__(self, found: Comparison, *, wide: bool) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Both files beside each other"))
        self.body.setContentsMargins(0, 0, 0, theme().px(6))
        self.body.setSpacing(0)
        self._wide = wide
        self.names = {each.id: self._name(each) for each in (found.one, found.other)}
        head = [label("", 12), *self.names.values()]
        if wide:
            words = (
                label(self.tr("As one file"), 14, "accent", semi=True, wrap=True),
                label(self.tr("both stay as written underneath"), 12, "ink2", wrap=True),
            )
            head.append(holding(column(*words, gap=2)))
        self.body.addWidget(self._line(head, ground="sunken"))
        for each in found.rows:
            self.body.addWidget(line())
            self.body.addWidget(self._fact(each))

    def _name(self, named: Named) -> QWidget:
        opened = quiet_button(
            shortened(named.name, 34 if self._wide else 24).replace("&", "&&"),
            lambda: self.woman_wanted.emit(named.id),
        )
        opened.setAccessibleName(self.tr("Open the file of {name}").format(name=named.name))
        return holding(column(row(opened, None), row(7, label(named.code, 12, "ink2"), None), gap=0))

    def _fact(self, fact: Row) -> QWidget:
        unknown = self.tr("not known")
        sides = [shortened(words, LONGEST) or unknown for words in (fact.one, fact.other)]
        cells: list[QWidget] = [label(fact.label, 12, "ink2", wrap=True)]
        cells += [label(words, 13, "ink" if words != unknown else "ink2", wrap=True) for words in sides]
        together = self._together(fact)
        ground = "ask" if fact.outcome is Outcome.ASK else "clear"
        if self._wide:
            return self._line([*cells, together], ground=ground)
        return self._line(cells, below=together, ground=ground)

    def _together(self, fact: Row) -> QWidget:
        icon_name, tone = _MARKS[fact.outcome]
        words = {
            Outcome.SAME: self.tr("same"),
            Outcome.JOINED: self.tr("both kept"),
            Outcome.ASK: self.tr("ask her"),
            Outcome.OPEN: self.tr("not asked"),
        }[fact.outcome]
        said = label(shortened(fact.together, LONGEST), 13, semi=True, wrap=True)
        inside = row(said, picture(icon_name, tone, 14), label(words, 12, tone), gap=6)
        inside.setStretch(0, 1)
        return holding(inside)

    def _line(self, cells: list[QWidget], *, below: QWidget | None = None, ground: str) -> QWidget:
        made = QFrame()
        made.setProperty("ground", ground)
        if ground == "ask":
            made.setProperty("soft", "amber")
        grid = QGridLayout()
        px = theme().px
        grid.setContentsMargins(px(16), px(8), px(16), px(8))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        for at, cell in enumerate(cells):
            grid.addWidget(cell, 0, at)
            grid.setColumnStretch(at, (2, 4, 4, 5)[at])
        if below is not None:
            grid.addWidget(below, 1, 1, 1, 2)
        made.setLayout(grid)
        return made
