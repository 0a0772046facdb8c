"""The boxes behind a date line: day, month, year, hour, how sure, where it comes from, in her own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy

from wipdesk.ui.editors.code_boxes import CodeChoiceBox
from wipdesk.ui.editors.date_lines import Parts
from wipdesk.ui.editors.event_rows import EventRow, LifePanel
from wipdesk.ui.parts.buttons import chip_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

    from wipdesk.ui.session import Session

_SHARES = (3, 6, 4, 4)
"""How wide day, month, year and hour are beside each other."""


class DateBoxes(QFrame):
    """Shows one date in its parts; what they mean together is read by the editor."""

    parts_changed = Signal()
    about_it_changed = Signal()
    """Its source or her own words were changed, not the date itself."""
    not_known_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, *, age: bool = False) -> None:
        super().__init__()
        self.by_event = LifePanel(session) if age else EventRow(session)
        self.setProperty("row", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._showing = False
        self.day = self._box(self.tr("Day"))
        self.month = self._box(self.tr("Month"))
        self.year = self._box(self.tr("Year"))
        self.hour = self._box(self.tr("Hour"))
        self.hour.setPlaceholderText(self.tr("20:00"))
        self._sure = QButtonGroup(self)
        self.exact = self._chip(self.tr("Exact"))
        self.about = self._chip(self.tr("About"))
        self.not_known = self._chip(self.tr("Not known"))
        self._sure.buttonClicked.connect(lambda _chip: self._chose())
        self.source = CodeChoiceBox(session.lists["date_source"], session)
        self.source.setAccessibleName(self.tr("Where it comes from"))
        self.source.picked.connect(self._told_about)
        self.own_words = LineBox(self.tr("In her own words"))
        self.own_words.textChanged.connect(lambda _text: self._told_about())
        self.own_words.editingFinished.connect(self.left)
        captioned = row(*map(_captioned, (self.day, self.month, self.year, self.hour)), gap=6)
        for at, share in enumerate(_SHARES):
            captioned.setStretch(at, share)
        self.setLayout(
            column(
                captioned,
                row(self.exact, self.about, self.not_known, None, gap=6),
                self.by_event,
                _captioned(self.source),
                _captioned(self.own_words),
                margins=(8, 6, 8, 8),
                gap=6,
            )
        )

    def inputs(self) -> tuple[QWidget, ...]:
        """Everything the keyboard goes to."""
        return (
            self.day,
            self.month,
            self.year,
            self.hour,
            *self.by_event.inputs(),
            self.source,
            self.own_words,
        )

    def parts(self) -> Parts:
        """What stands in the boxes."""
        return Parts(
            day=self.day.text().strip(),
            month=self.month.text().strip(),
            year=self.year.text().strip(),
            hour=self.hour.text().strip(),
            about=self.about.isChecked(),
        )

    def show_parts(self, parts: Parts) -> None:
        """Show the parts of a date."""
        self._showing = True
        for box, text in (
            (self.day, parts.day),
            (self.month, parts.month),
            (self.year, parts.year),
            (self.hour, parts.hour),
        ):
            box.setText(text)
        (self.about if parts.about else self.exact).setChecked(True)
        self._showing = False

    def show_about(self, source: str, own_words: str) -> None:
        """Show where it comes from and how she put it."""
        self._showing = True
        self.source.show_code(source)
        self.own_words.setText(own_words)
        self._showing = False

    def _box(self, name: str) -> LineBox:
        box = LineBox(name)
        box.setMinimumWidth(theme().px(24))
        box.textChanged.connect(lambda _text: self._changed_part())
        box.editingFinished.connect(self.left)
        return box

    def _chip(self, words: str) -> QPushButton:
        return chip_button(self._sure, words, small=False)

    def _chose(self) -> None:
        if self.not_known.isChecked():
            self.not_known_wanted.emit()
        else:
            self._changed_part()

    def _changed_part(self) -> None:
        if not self._showing:
            self.parts_changed.emit()

    def _told_about(self) -> None:
        if not self._showing:
            self.about_it_changed.emit()


def _captioned(box: QWidget) -> QVBoxLayout:
    caption = label(box.accessibleName(), 12, "ink2")
    caption.setBuddy(box)
    return column(caption, box, gap=2)
