"""A section of a tab: a heading, what to add, its records; a long one folds, an empty one says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.ui.file.record_card import RecordCard
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.services.file_rows import RecordRows
    from wipdesk.ui.file.file_actions import FileActions

SHOWN = 8
"""Records shown at once."""


class Section(QWidget):
    """Records of one kind below each other."""

    def __init__(
        self,
        heading: str,
        records: tuple[RecordRows, ...],
        actions: FileActions,
        *,
        empty: str,
        add: tuple[str, Callable[[], object]],
        inset: bool = False,
        make: Callable[[RecordRows], QWidget] | None = None,
    ) -> None:
        super().__init__()
        self.records, self._actions, self._inset = records, actions, inset
        self._make = make or self._card
        title = label(heading, 13 if inset else 14, semi=True)
        self.setAccessibleName(heading)
        count = label(str(len(records)) if records else "", 12, "ink2")
        words, act = add
        self.add = quiet_button(words, act, icon_name="plus")
        self._column = column(row(title, count, None, self.add, gap=8), gap=8)
        self.setLayout(self._column)
        if not records:
            self._column.addWidget(label(empty, 13, "ink2", wrap=True))
        self._show(records[:SHOWN])
        if len(records) > SHOWN:
            text = self.tr("Show all {count}").format(count=len(records))
            self.more = quiet_button(text, self._unfold, icon_name="chevron-down")
            self._column.addWidget(self.more)

    def _card(self, record: RecordRows) -> QWidget:
        return RecordCard(record, self._actions, inset=self._inset)

    def _unfold(self) -> None:
        self.more.hide()
        self._show(self.records[SHOWN:])

    def _show(self, records: tuple[RecordRows, ...]) -> None:
        for record in records:
            self._column.addWidget(self._make(record))
