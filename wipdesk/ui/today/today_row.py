"""One line of the page: who, why it is here, by when, and one button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.putting_off import How
from wipdesk.services.file_words import Tone
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from wipdesk.services.today_line import TodayLine

VERB_WIDTH = 196
_LATER = QT_TRANSLATE_NOOP("TodayRow", "Later…")
_NOT_NEEDED = QT_TRANSLATE_NOOP("TodayRow", "Not needed…")
_TONES = {Tone.RED: "red", Tone.AMBER: "amber", Tone.GREEN: "green"}


class TodayRow(QFrame):
    """A line that can be chosen with the arrows; Enter opens her file, Space does what the button says."""

    chosen = Signal()
    acted = Signal()
    opened = Signal()
    stepped = Signal(int)
    put_off = Signal(object)
    """How: until later, or because it is not needed."""

    def __init__(self, line: TodayLine) -> None:
        super().__init__()
        self.line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = ElidedLabel(line.name, 13, semi=True)
        when = label(line.when, 12, _TONES.get(line.tone, "ink2"), semi=line.tone in _TONES)
        when.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        first = row(name, when, gap=12)
        first.setStretch(0, 1)
        words = line.why
        if line.more:
            words = self.tr("{why} (and %n more)", "", line.more).format(why=line.why)
        self.verb = button(line.verb, self.acted.emit)
        self.verb.setFixedWidth(theme().px(VERB_WIDTH))
        self.verb.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.verb.setAccessibleName(f"{line.verb}: {line.name}")
        if not line.verb:
            self.verb.hide()
        self.short = ElidedLabel(words, 12, "ink2")
        self.full = label(words, 12, "ink2", wrap=True)
        self.full.hide()
        below = [label(line.put_off, 12, "ink2", wrap=True)] if line.put_off else []
        self.ways = self._ways() if line.mark and not line.put_off else None
        said = holding(column(first, self.short, self.full, *below, *filter(None, [self.ways]), gap=0))
        inside = row(22, said, self.verb, margins=(14, 4, 14, 4))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        heard = (
            line.name,
            words,
            line.when,
            line.put_off,
            self.tr("Enter opens the file, Space: {verb}").format(verb=line.verb) if line.verb else "",
        )
        self.setAccessibleName(". ".join(each for each in heard if each))

    def _ways(self) -> QWidget:
        """The ways past it, on the line itself: shown where nothing stands beside it."""
        made = holding(row(*put_off_buttons(self.put_off.emit), None, gap=12))
        made.hide()
        return made

    def show_chosen(self, chosen: bool, *, in_full: bool) -> None:
        """Mark the line that is chosen; with nothing beside it, in full."""
        self.short.setVisible(not (chosen and in_full))
        self.full.setVisible(chosen and in_full)
        if self.ways is not None:
            self.ways.setVisible(chosen and in_full)
        self.setProperty("here", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A line that has the keys is the chosen one."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens her file."""
        super().mouseDoubleClickEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from line to line."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Space:
                self.acted.emit()
            case Qt.Key.Key_L if self.ways is not None:
                self.put_off.emit(How.LATER)
            case Qt.Key.Key_X if self.ways is not None:
                self.put_off.emit(How.NOT_NEEDED)
            case _:
                super().keyPressEvent(event)


def put_off_buttons(act: Callable[[How], object]) -> tuple[QPushButton, QPushButton]:
    """The two ways past a line, for the mouse; the keys are L and X."""
    made = (
        quiet_button(say("TodayRow", _LATER), partial(act, How.LATER), icon_name="clock"),
        quiet_button(say("TodayRow", _NOT_NEEDED), partial(act, How.NOT_NEEDED), icon_name="x"),
    )
    for each in made:
        each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made
