"""The end of a visit: what was written, what is missing. Nothing that was written changes here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.services.visits import WAS_SEEN
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, row
from wipdesk.ui.parts.text import label, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.visits import VisitRow


class FinishPanel(ScrolledColumn):
    """Counts of the visit and names of those of whom nothing was said."""

    back_wanted = Signal()
    done = Signal()

    def __init__(self, rows: Sequence[VisitRow], compared: str, unsaved: Sequence[VisitRow] = ()) -> None:
        super().__init__()
        said = [each for each in rows if each.says_something and each not in unsaved]
        silent = [each.name for each in rows if not each.says_something and not each.new]
        seen = sum(each.seen in WAS_SEEN for each in said)
        unseen = sum(bool(each.seen) and each.seen not in WAS_SEEN for each in said)
        card = Card(self.tr("What is on disk"))
        for words in (
            self.tr("%n woman/women seen", "", seen),
            self.tr("%n not seen, with the reason", "", unseen),
            self.tr("%n new", "", sum(each.new for each in said)),
            self.tr("%n promise(s), each now something to do in her file", "", _promises(said)),
        ):
            card.body.addWidget(label(words, 13))
        missing = Card(self.tr("What is missing"))
        for words in [*self._not_saved(unsaved), *self._missing(silent, said, compared)]:
            missing.body.addWidget(label(words, 13, "amber", wrap=True))
        if missing.body.count() == 1:
            missing.body.addWidget(label(self.tr("Nothing: every woman of the list has her answer."), 13))
        self.done_button = button(
            self.tr("Close the visit"), self.done.emit, icon_name="circle-check", primary=True
        )
        back = button(self.tr("Back to the rows"), self.back_wanted.emit, icon_name="arrow-left")
        self.body.addWidget(title(self.tr("The visit, typed up")))
        for each in (card, missing):
            each.body.addStretch(1)
        both = row(card, missing, gap=12)
        for at in (0, 1):
            both.setStretch(at, 1)
        self.body.addLayout(both)
        self.body.addLayout(row(back, self.done_button, None))
        self.body.addStretch(1)

    def _not_saved(self, unsaved: Sequence[VisitRow]) -> list[str]:
        if not unsaved:
            return []
        nameless = self.tr("a new woman without a name")
        names = "; ".join(each.name.strip() or nameless for each in unsaved[:12])
        return [self.tr("Not on disk, go back to the rows:") + " " + names]

    def _missing(self, silent: list[str], said: Sequence[VisitRow], compared: str) -> list[str]:
        found = []
        if silent:
            shown = "; ".join(silent[:12]) + ("; …" if len(silent) > 12 else "")
            found.append(self.tr("Nothing is said of %n of the list:", "", len(silent)) + " " + shown)
        unsaid = [each.name for each in said if not each.seen]
        if unsaid:
            found.append(self.tr("It is not said whether these were seen:") + " " + "; ".join(unsaid[:12]))
        days = [each.name for each in said if each.due.strip() and not each.promised.strip()]
        if days:
            found.append(self.tr("A day is written, and no promise:") + " " + "; ".join(days[:12]))
        if compared:
            found.append(self.tr("The officer’s count: {words}.").format(words=compared))
        return found


def _promises(rows: Sequence[VisitRow]) -> int:
    return sum(bool(each.promised.strip()) for each in rows)
