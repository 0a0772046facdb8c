"""The timeline: what is to come, what happened, and the silences between, each opening its record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.domain.timeline import Happening, When
from wipdesk.services.file_timeline import GAP
from wipdesk.services.file_words import Target, Tone
from wipdesk.ui.file.needs_card import TONES
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.icons import pixmap
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Item, column, row
from wipdesk.ui.parts.text import label, pill
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from wipdesk.services.file_timeline import TimelineRow

SHOWN = 40
"""Entries shown at once."""
RAIL, DISC = 24, 20
SHORT_DATE = 30
"""Characters of a date that stands in one line with what is said of it."""
_ICONS = {
    Happening.ARREST: "siren",
    Happening.CUSTODY_BEGAN: "lock",
    Happening.CUSTODY_MOVED: "arrow-right-left",
    Happening.CUSTODY_ENDED: "log-out",
    Happening.CHILD_INSIDE: "baby",
    Happening.CHILD_OUT: "baby",
    Happening.CHARGE: "scale",
    Happening.FIRST_COURT: "gavel",
    Happening.TRIAL_BEGAN: "gavel",
    Happening.HEARING: "gavel",
    Happening.NEXT_HEARING: "calendar-clock",
    Happening.NOT_HEARD: "calendar-clock",
    Happening.BAIL_APPLIED: "key-round",
    Happening.BAIL_DECIDED: "key-round",
    Happening.BAIL_MET: "lock-open",
    Happening.BAIL_ENDED: "lock",
    Happening.CONVICTED: "gavel",
    Happening.SENTENCED: "scale",
    Happening.FINE_PAID: "stamp",
    Happening.APPEAL_FILED: "file-up",
    Happening.APPEAL_DECIDED: "gavel",
    Happening.FOLLOWED_UP: "users",
    Happening.OUTCOME: "gavel",
    Happening.HELP_BEGAN: "handshake",
    Happening.HELP_ENDED: "handshake",
    Happening.DOCUMENT: "stamp",
    Happening.MEETING: "users",
    Happening.NOTE: "file-pen-line",
    Happening.TASK_DONE: "circle-check",
    Happening.RELEASED: "lock-open",
    Happening.FILE_CLOSED: "archive-restore",
}


def rail_places(rect: QRect, px: Callable[[float], int]) -> dict[str, QRect]:
    """Where the disc of an entry lies, and the line above and below it; the same from either side."""
    size = px(DISC)
    disc = QRect(QPoint(rect.left() + (rect.width() - size) // 2, rect.top() + px(6)), QSize(size, size))
    middle = rect.left() + rect.width() // 2 - 1
    above = QRect(middle, rect.top(), 2, max(disc.top() - rect.top(), 0))
    below = QRect(middle, disc.bottom() + 1, 2, max(rect.bottom() - disc.bottom(), 0))
    return {"disc": disc, "above": above, "below": below}


class Rail(QWidget):
    """The line at the side of the timeline, with the icon of one entry; broken where nothing is recorded."""

    def __init__(self, entry: TimelineRow, *, first: bool, last: bool) -> None:
        super().__init__()
        self.entry, self._first, self._last = entry, first, last
        self.setFixedWidth(theme().px(RAIL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the disc with its icon."""
        painter = QPainter(self)
        found = rail_places(self.rect(), theme().px)
        if self.entry.happening == GAP:
            self._broken(painter, found)
            return
        line = theme().colour("border")
        if not self._first:
            painter.fillRect(found["above"], line)
        if not self._last:
            painter.fillRect(found["below"], line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = TONES[self.entry.tone]
        soft = f"{tone}_soft" if tone in ("accent", "amber", "red", "green") else "hair"
        painter.setBrush(theme().colour(soft))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(found["disc"])
        drawn = pixmap(_ICONS.get(Happening(self.entry.happening), "circle-dashed"), tone, 13)
        size = drawn.deviceIndependentSize().toSize()
        centre = found["disc"].center()
        painter.drawPixmap(
            QPoint(centre.x() + 1 - size.width() // 2, centre.y() + 1 - size.height() // 2), drawn
        )

    def _broken(self, painter: QPainter, found: dict[str, QRect]) -> None:
        pen = QPen(theme().colour("amber"), 2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        middle = found["above"].center().x() + 1
        painter.drawLine(middle, self.rect().top(), middle, self.rect().bottom())


class Timeline(QWidget):
    """Entries below each other; the oldest fold."""

    def __init__(self, entries: tuple[TimelineRow, ...], act: Callable[[Target], object]) -> None:
        super().__init__()
        self._entries, self._act = entries, act
        self._column = column(gap=0)
        self.setLayout(self._column)
        self.rows: list[QWidget] = []
        if not entries:
            text = self.tr("Nothing with a date is recorded yet. Record an arrest, a hearing or a meeting.")
            empty = label(text, 13, "ink2", wrap=True)
            empty.setContentsMargins(theme().px(4), theme().px(4), theme().px(4), 0)
            self._column.addWidget(empty)
        self._show(0, SHOWN)
        if len(entries) > SHOWN:
            text = self.tr("Show all {count}").format(count=grouped(len(entries), say))
            self._more = quiet_button(text, self._unfold, icon_name="chevron-down")
            self._column.addWidget(self._more)
        self._column.addStretch(1)

    def _unfold(self) -> None:
        self._more.hide()
        at = self._column.indexOf(self._more)
        self._show(SHOWN, len(self._entries), at)

    def _show(self, first: int, end: int, at: int = -1) -> None:
        for number, entry in enumerate(self._entries[first:end], first):
            starts = number == 0 or self._entries[number - 1].when is not entry.when
            if entry.when is When.UNDATED and starts:
                at = self._add(label(self.tr("Without a date"), 12, "ink2", semi=True), at)
            made = self._gap(entry) if entry.happening == GAP else self._row(entry, number)
            self.rows.append(made)
            at = self._add(made, at)

    def _add(self, widget: QWidget, at: int) -> int:
        self._column.insertWidget(at, widget)
        return at + 1 if at >= 0 else at

    def _row(self, entry: TimelineRow, number: int) -> QWidget:
        rail = Rail(entry, first=number == 0, last=number == len(self._entries) - 1)
        words = _when(entry)
        tone = "amber" if entry.tone is Tone.AMBER else "ink"
        words.append(label(entry.title, 13, tone, semi=True, wrap=True))
        if entry.detail:
            words.append(label(entry.detail, 12, "ink2", wrap=True))
        inside = row(rail, column(*words, gap=0, margins=(0, 4, 0, 8)), margins=(2, 0, 4, 0), gap=8)
        inside.setStretch(1, 1)
        name = ". ".join(
            part for part in (entry.date, entry.distance, entry.title, entry.detail, entry.source) if part
        )
        made = RowButton(inside, name, partial(self._act, Target(entry.kind, entry.record, entry.field)))
        made.setProperty("plain", True)
        return made

    def _gap(self, entry: TimelineRow) -> QWidget:
        made = QWidget()
        words = label(entry.title, 12, "amber", semi=True, wrap=True)
        words.setProperty("soft", "amber")
        words.setContentsMargins(theme().px(10), theme().px(4), theme().px(10), theme().px(4))
        inside = row(
            Rail(entry, first=False, last=False),
            column(words, margins=(0, 4, 0, 4)),
            margins=(2, 0, 4, 0),
            gap=8,
        )
        inside.setStretch(1, 1)
        made.setLayout(inside)
        made.setAccessibleName(entry.title)
        return made


def _when(entry: TimelineRow) -> list[Item]:
    """The date, how far away it is and where it comes from; a long date has a line of its own."""
    tone = "accent" if entry.when is When.FUTURE else "ink2"
    beside: list[QWidget] = []
    if entry.distance:
        beside.append(label(f"· {entry.distance}", 12, "accent", semi=True))
    if entry.source and entry.contested:
        beside.append(pill(entry.source, "amber"))
    elif entry.source:
        beside.append(label(f"· {entry.source}", 12, "ink3"))
    if len(entry.date) <= SHORT_DATE:
        return [flowing(label(entry.date, 12, tone), *beside, gap=5)]
    return [label(entry.date, 12, tone, wrap=True), *([flowing(*beside, gap=5)] if beside else [])]
