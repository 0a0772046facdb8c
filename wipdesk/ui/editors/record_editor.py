"""Naming another record: somebody of the office, a matter of this woman, a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.values import Missing
from wipdesk.services import record_choices
from wipdesk.ui.editors.editor import Editor
from wipdesk.ui.parts.inputs import ChoiceBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import AnyValue, Value


class RecordEditor(Editor):
    """One record of those that can be meant here, in words."""

    def make_boxes(self) -> QWidget:
        """A list of the records."""
        session = self.session
        choices = record_choices.choices(session.register, self.field.of, self.woman, session.say)
        self._words = {choice.id: choice.words for choice in choices}
        self.box = ChoiceBox("")
        self.box.addItem("", "")
        for choice in choices:
            self.box.addItem(choice.words, choice.id)
        self.box.activated.connect(lambda _at: self._chose())
        return self.box

    def inputs(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self.box,)

    def add_choice(self, record_id: str, words: str) -> None:
        """Offer one more record, above the others."""
        self._words[record_id] = words
        self.box.insertItem(1, words, record_id)

    def show_in_boxes(self, value: Value) -> None:
        """Choose the record; one that is not in the list is added as it is named."""
        record = value if isinstance(value, str) else ""
        if self.box.findData(record) < 0:
            self.box.addItem(self.words_of(record), record)
        self.box.setCurrentIndex(self.box.findData(record))

    def read_boxes(self) -> Value:
        """The id of the record chosen."""
        return str(self.box.currentData() or "") or Missing.NOT_ASKED

    def words_of(self, value: AnyValue) -> str:
        """A record by its words."""
        if isinstance(value, str) and value in self._words:
            return self._words[value]
        return super().words_of(value)

    def _chose(self) -> None:
        self.took()
        self.left.emit()
