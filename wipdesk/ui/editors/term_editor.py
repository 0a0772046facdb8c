"""A length of time as a court says it: years, months, days, each in a box of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.values import Missing, Term, Unread
from wipdesk.ui.editors.editor import Editor, narrow
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import Value

_MOST_DIGITS = 4


class TermEditor(Editor):
    """Three numbers; they are never turned into each other."""

    shows_unread = False

    def make_boxes(self) -> QWidget:
        """Three short boxes with their words."""
        self.years, self.months, self.days = (
            self._box(name) for name in (self.tr("Years"), self.tr("Months"), self.tr("Days"))
        )
        made = row(gap=6)
        for box in (self.years, self.months, self.days):
            made.addWidget(box)
            made.addWidget(label(box.accessibleName(), 12, "ink2"))
        made.addStretch(1)
        return holding(made)

    def inputs(self) -> tuple[QWidget, ...]:
        """Years, months, days."""
        return (self.years, self.months, self.days)

    def setAccessibleName(self, name: str) -> None:
        """Each box says the field and its own part."""
        super().setAccessibleName(name)
        words = (self.tr("Years"), self.tr("Months"), self.tr("Days"))
        for box, part in zip(self.inputs(), words, strict=True):
            box.setAccessibleName(f"{name}: {part}")

    def show_in_boxes(self, value: Value) -> None:
        """Show the parts; a part that is nothing stays empty."""
        parts = (value.years, value.months, value.days) if isinstance(value, Term) else (0, 0, 0)
        for box, part in zip((self.years, self.months, self.days), parts, strict=True):
            box.setText(str(part) if part else "")
        if value == Term():
            self.days.setText("0")

    def read_boxes(self) -> Value:
        """The term, or what was written if a box holds no number."""
        texts = [box.text().strip() for box in (self.years, self.months, self.days)]
        if not any(texts):
            return Missing.NOT_ASKED
        if all(not text or (text.isdecimal() and len(text) <= _MOST_DIGITS) for text in texts):
            return Term(*(int(text or 0) for text in texts))
        said = zip(texts, ("years", "months", "days"), strict=True)
        return Unread(" ".join(f"{text} {unit}" for text, unit in said if text))

    def begin_with(self, text: str) -> None:
        """Go on in the first box."""
        self.years.setText(text)

    def _box(self, name: str) -> LineBox:
        box = LineBox(name)
        narrow(box, 4)
        box.textChanged.connect(self.took)
        box.editingFinished.connect(self.left)
        return box
