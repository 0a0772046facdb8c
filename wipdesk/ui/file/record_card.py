"""A record as a card: what it is called, a pencil, a menu, and its facts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from wipdesk.ui.file.fact_grid import FactGrid, ShownFact
from wipdesk.ui.file.file_actions import short
from wipdesk.ui.parts.buttons import icon_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import ElidedLabel, label, pill

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.services.file_rows import FieldRow, RecordRows
    from wipdesk.ui.file.file_actions import FileActions


class RecordCard(QFrame):
    """One record of a file; `inset` stands within the card of what it hangs on."""

    def __init__(
        self,
        record: RecordRows,
        actions: FileActions,
        *,
        inset: bool = False,
        title: str = "",
        extra: Iterable[QWidget] = (),
        menu: bool = True,
    ) -> None:
        super().__init__()
        self.record = record
        self.setProperty("row" if inset else "card", True)
        self._actions = actions
        heading = ElidedLabel(title or record.title, 13, semi=True)
        self.setAccessibleName(heading.whole())
        name = self.tr("Edit {record}").format(record=short(title or record.title))
        self.pencil = icon_button(
            "pencil", name, partial(actions.edit, record.kind, record.id, record.parent)
        )
        head = row(heading, *self._marks(), *extra, self.pencil, gap=6)
        if menu:
            self.more = actions.menu_button(record)
            head.addWidget(self.more)
        head.setStretch(0, 1)
        self.grid = FactGrid([self._fact(each) for each in record.rows])
        self.body = column(head, self.grid, margins=(14, 8, 8, 12) if inset else (16, 10, 10, 14), gap=8)
        self.setLayout(self.body)
        self._foot()

    def _marks(self) -> list[QWidget]:
        found: list[QWidget] = []
        if self.record.twice:
            found.append(pill(self.tr("Recorded more than once, counted once"), "blue"))
        if any(each.accounts for each in self.record.rows):
            found.append(pill(self.tr("Two accounts"), "amber"))
        return found

    def _fact(self, each: FieldRow) -> ShownFact:
        decide = partial(self._actions.decide, each.conflict) if each.conflict else None
        return ShownFact(
            label=each.label,
            words=each.words,
            missing=each.missing,
            accounts=each.accounts,
            decide=decide,
            newer=each.newer,
        )

    def _foot(self) -> None:
        if self.record.not_asked:
            unasked = self.tr("Not asked: {labels}").format(labels=" · ".join(self.record.not_asked))
            self.body.addWidget(label(unasked, 12, "ink3", italic=True, wrap=True))
        if self.record.written:
            self.body.addWidget(label(self.record.written, 11, "ink3", wrap=True))
