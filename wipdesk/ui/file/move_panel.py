"""Where a record that was written under the wrong woman goes to the right one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain.numbers import grouped
from wipdesk.services import moving, women_list
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.file.file_actions import short
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import Card, column, empty_out, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.services.file_rows import RecordRows
    from wipdesk.services.women_list import WomanRow
    from wipdesk.ui.session import Session

FOUND = 6
"""Women shown at most; more letters find fewer."""
SHORTEST = 2


class MovePanel(Card):
    """Search for the woman, read what will happen, move."""

    moved = Signal(object, str, str)
    """The record that was moved, her name and her id."""
    left = Signal()
    """It stays where it is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._record: RecordRows | None = None
        self._woman = ""
        self._to: WomanRow | None = None
        self.heading = label("", 13, semi=True, wrap=True)
        self.search = LineBox(self.tr("Name, code or number of the right woman"))
        self.search.setPlaceholderText(self.tr("Name, code or number of the right woman"))
        self.search.textChanged.connect(self._find)
        self.found = column(gap=4)
        self.preview = label("", 13, "ink", wrap=True)
        self.trouble = label("", 13, "red", wrap=True)
        self.move_button = button("", self._move, primary=True)
        self.leave_button = button(self.tr("Leave it here"), self.left.emit)
        for part in (self.heading, self.search):
            self.body.addWidget(part)
        self.body.addLayout(self.found)
        for part in (self.preview, self.trouble):
            self.body.addWidget(part)
        self.body.addLayout(row(self.move_button, self.leave_button, None))
        on_key(self, "Escape", self.left.emit)

    def open(self, record: RecordRows, woman: str) -> None:
        """Ask to whom a record belongs."""
        self._record, self._woman = record, woman
        words = self.tr("Whose is this? {record}").format(record=short(record.title))
        self.heading.setText(words)
        self.setAccessibleName(words)
        self.search.clear()
        self._choose(None)
        self.search.setFocus()

    def _find(self, typed: str) -> None:
        self._choose(None)
        empty_out(self.found)
        if len(typed.strip()) < SHORTEST:
            return
        register = self._session.register
        found = women_list.find(register, ListQuery(search=typed, order="name"))
        others = [each for each in found.ids if each != self._woman]
        if not others:
            words = self.tr("Nobody else of this name is in the register.")
            self.found.addWidget(label(words, 13, "ink2", wrap=True))
        for each in women_list.rows(register, others[:FOUND], self._session.say):
            words = " · ".join(part for part in (each.name, each.code, each.place_words) if part)
            self.found.addWidget(
                quiet_button(short(words, 80).replace("&", "&&"), partial(self._choose, each))
            )
        if len(others) > FOUND:
            more = self.tr("{count} more: go on typing").format(count=grouped(len(others) - FOUND, say))
            self.found.addWidget(label(more, 12, "ink2"))

    def _choose(self, to: WomanRow | None) -> None:
        self._to = to
        self.trouble.hide()
        self.preview.setVisible(to is not None)
        self.move_button.setVisible(to is not None)
        if to is None or self._record is None:
            return
        record, name = short(self._record.title), short(to.name)
        words = self.tr("{record} will stand in the file of {name} ({code}) and no longer in this one.")
        words = words.format(record=record, name=name, code=to.code)
        if self._record.kind == "matter":
            words += " " + self.tr("Its charges, hearings and bail decisions go with it.")
        self.preview.setText(words)
        self.move_button.setText(self.tr("Move to {name}").format(name=name).replace("&", "&&"))
        self.move_button.setFocus()

    def _move(self) -> None:
        record, to, register = self._record, self._to, self._session.register
        if record is None or to is None:
            return
        self._session.write(
            lambda: moving.move(register, record.kind, record.id, to.id),
            roots=frozenset({self._woman, to.id}),
            then=lambda _new: self._done(record, to),
            refused=self._refused,
        )

    def _done(self, record: RecordRows, to: WomanRow) -> None:
        self.moved.emit(record, to.name, to.id)

    def _refused(self, error: WipdeskError) -> None:
        self.trouble.setText(self._session.sentence(error))
        self.trouble.show()
