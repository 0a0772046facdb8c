"""The list of answers that differ: those that must be decided, then those that can wait."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.ui.exchange.account_card import shortened
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Item, ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, picture, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.conflict_questions import Listed

MOST = 200
"""Lines shown at once; as some are decided, others come up."""


class ConflictList(QWidget):
    """One line a question, by whose it is, what it is, and the answers."""

    chosen = Signal(str)
    exchange_wanted = Signal()
    by_bundle_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.listed: tuple[Listed, ...] = ()
        self.rows: dict[str, RowButton] = {}
        self.now = ""
        self.count = label("", 12, "ink2", wrap=True)
        back = quiet_button(self.tr("Exchange"), self.exchange_wanted.emit, icon_name="arrow-left")
        self.by_bundle = quiet_button(
            self.tr("Decide by bundle"), self.by_bundle_wanted.emit, icon_name="arrow-right-left"
        )
        head = column(
            row(back, None),
            row(title(self.tr("Answers that differ"), 16), None),
            self.count,
            row(self.by_bundle, None),
            margins=(16, 10, 16, 10),
            gap=4,
        )
        self.scrolled = ScrolledColumn(margins=(0, 0, 0, 12), gap=0)
        around = column(head, self.scrolled, gap=0)
        around.setStretch(1, 1)
        ground = column(holding(around, ground="surface"), gap=0)
        self.setLayout(ground)

    def show_listed(self, listed: Sequence[Listed]) -> None:
        """Fill the list; the line that was chosen stays chosen while it is there."""
        self.listed = tuple(listed)[:MOST]
        self.rows = {}
        empty_out(self.scrolled.body)
        self.by_bundle.setVisible(len(listed) > 1)
        must = sum(each.must for each in listed)
        words = self.tr("{must} must be decided, {wait} can wait")
        self.count.setText(words.format(must=grouped(must, say), wait=grouped(len(listed) - must, say)))
        for group in (True, False):
            these = [each for each in self.listed if each.must is group]
            if these:
                self.scrolled.body.addWidget(self._heading(must=group))
            for each in these:
                made = self._row(each)
                self.rows[each.id] = made
                self.scrolled.body.addWidget(made)
        if len(listed) > MOST:
            more = self.tr("{count} more come up as you decide these.").format(
                count=grouped(len(listed) - MOST, say)
            )
            self.scrolled.body.addWidget(label(more, 12, "ink2", wrap=True))
        self.scrolled.body.addStretch(1)
        self.mark(self.now)

    def mark(self, conflict: str) -> None:
        """Show which line is open."""
        self.now = conflict
        for each, made in self.rows.items():
            is_now = each == conflict
            made.setCheckable(is_now)
            made.setChecked(is_now)
        if conflict in self.rows:
            self.rows[conflict].setFocus()
            self.scrolled.ensureWidgetVisible(self.rows[conflict], 0, 8)

    def beside(self, step: int) -> str:
        """The line so many further down; the first or last where the list ends."""
        ids = list(self.rows)
        if not ids:
            return ""
        at = ids.index(self.now) if self.now in ids else 0
        return ids[min(max(at + step, 0), len(ids) - 1)]

    def after(self, conflict: str) -> str:
        """The line that comes when this one is decided."""
        ids = list(self.rows)
        if conflict not in ids or len(ids) < 2:
            return next((each for each in ids if each != conflict), "")
        at = ids.index(conflict)
        return ids[at + 1] if at + 1 < len(ids) else ids[at - 1]

    def _heading(self, *, must: bool) -> QWidget:
        words = self.tr("Must be decided") if must else self.tr("Can wait")
        tone, icon = ("red", "triangle-alert") if must else ("ink2", "clock")
        said = label(words, 12, tone, semi=True)
        return holding(row(picture(icon, tone, 14), said, None, margins=(16, 6, 16, 6)), ground="sunken")

    def _row(self, each: Listed) -> RowButton:
        answers = self.tr(" or ").join(shortened(words, 40) for words in each.answers)
        opened = self._opened(each.days_open)
        name = ElidedLabel(each.name, 13, semi=True)
        what = ElidedLabel(each.label, 12, "ink2")
        waits = [picture("clock", "amber", 12)] if each.awaited else []
        first = row(what, *waits, label(opened, 11, "ink2"), gap=8)
        first.setStretch(0, 1)
        parts: list[Item] = [name, first, label(answers, 12, semi=True, wrap=True)]
        awaited = (self.tr("a bundle that has not arrived may settle it"),) if each.awaited else ()
        words = ". ".join((each.name, each.label, answers, opened, *awaited))
        made = RowButton(
            column(*parts, margins=(16, 8, 16, 8), gap=1), words, partial(self.chosen.emit, each.id)
        )
        made.setProperty("plain", True)
        return made

    def _opened(self, days: int) -> str:
        if days == 0:
            return self.tr("since today")
        return self.tr("1 day") if days == 1 else self.tr("{count} days").format(count=grouped(days, say))
