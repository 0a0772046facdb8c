"""One row of a visit: who she is, whether she was seen, what is new, what was promised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, picture, pill
from wipdesk.ui.theme import theme
from wipdesk.ui.visit.seen_box import NO_CHANGE, SeenBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wipdesk.services.rounds import RoundLine
    from wipdesk.services.visits import VisitRow

WIDTHS = {"at": 24, "born": 84, "number": 104, "seen": 168, "due": 92, "tick": 20}
"""Widths of what does not stretch, at 100 %."""
STRETCH = {"name": 4, "note": 5, "promised": 5}
GAP = 6


class VisitLine(QFrame):
    """The boxes of one woman. Enter goes on; what is typed is handed over when the row is left."""

    finished = Signal()
    """Enter, or a key that says all there is to say: on to the next woman."""
    left = Signal()
    """The row was left."""
    entered = Signal()
    name_typed = Signal()

    def __init__(self, at: int, typed: VisitRow, line: RoundLine | None = None) -> None:
        super().__init__()
        self.typed = typed
        self.line = line
        self._here = False
        self._narrow = self._tight = False
        self.boxes: dict[str, LineBox] = {}
        self.setAccessibleName(self.tr("New woman") if typed.new else typed.name)
        self.at = label(str(at), 12, "ink3")
        self.seen = SeenBox(typed.seen)
        self.seen.chosen.connect(self._seen_said)
        self.tick = picture("check", "green", 14)
        self.tick.setAccessibleName(self.tr("On disk"))
        self.promise = self._promise(typed)
        self._first = row(
            _fixed(self.at, "at"),
            self._name(typed),
            _fixed(self._born(typed), "born"),
            _fixed(self._number(line), "number"),
            _fixed(self.seen, "seen"),
            self._box("note", self.tr("What is new, or why not seen"), typed.note),
            self.promise,
            _fixed(self.tick, "tick"),
            margins=(8, 2, 8, 2),
            gap=GAP,
        )
        for at_column, name in ((1, "name"), (5, "note"), (6, "promised")):
            self._first.setStretch(at_column, STRETCH[name])
        self._second = row(24, margins=(8, 0, 8, 0), gap=GAP)
        self.below = column(gap=4)
        self.setLayout(column(self._first, self._second, self.below, gap=0))
        for each in (self.seen, *self.boxes.values()):
            each.installEventFilter(self)
        self.show_saved(bool(typed.encounter))

    def _name(self, typed: VisitRow) -> QWidget:
        if not typed.new:
            return holding(row(9, ElidedLabel(typed.name, 13, semi=True)))
        box = self._box("name", self.tr("Name, as she says it"), typed.name)
        box.editingFinished.connect(self.name_typed)
        return box

    def _born(self, typed: VisitRow) -> QWidget:
        if not typed.new:
            return ElidedLabel(self.line.age if self.line else "", 12, "ink2")
        box = self._box("born", self.tr("Age"), typed.born)
        box.editingFinished.connect(self.name_typed)
        return box

    def _number(self, line: RoundLine | None) -> QWidget:
        if self.typed.new:
            return pill(self.tr("New"), "blue")
        return ElidedLabel(line.number if line else "", 12, "ink2")

    def _promise(self, typed: VisitRow) -> QWidget:
        promised = self._box("promised", self.tr("You promised"), typed.promised)
        due = self._box("due", self.tr("By when"), typed.due)
        inside = row(promised, _fixed(due, "due"), gap=GAP)
        inside.setStretch(0, 1)
        made = holding(inside)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return made

    def _box(self, part: str, name: str, text: str) -> LineBox:
        box = LineBox(name, text)
        box.setProperty("cell", True)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setCursorPosition(0)
        self.boxes[part] = box
        return box

    def row(self) -> VisitRow:
        """What stands in the boxes now."""
        lines = {part: box.text() for part, box in self.boxes.items()}
        return replace(self.typed, seen=self.seen.code, **lines)

    def tab_order(self) -> list[QWidget]:
        """The boxes in the order in which Tab goes through them."""
        parts = [self.boxes.get("name"), self.boxes.get("born"), self.seen]
        parts += [self.boxes[part] for part in ("note", "promised", "due")]
        return [each for each in parts if each is not None]

    def show_saved(self, saved: bool) -> None:
        """Tick the row, or take the tick away while it is not on disk."""
        policy = self.tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.tick.setSizePolicy(policy)
        self.tick.setVisible(saved)

    def begin(self) -> None:
        """Put the caret where this row begins: in the name of a new woman, else where one says whether she was seen."""
        first = self.boxes.get("name")
        (first if first is not None and not first.text() else self.seen).setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def folded(self, *, narrow: bool, tight: bool = False) -> None:
        """In a narrow window the promise goes below the row that is being typed; in a tight one the note too."""
        self._narrow, self._tight = narrow, tight
        note = self.boxes["note"]
        for each in (note, self.promise):
            self._first.removeWidget(each)
            self._second.removeWidget(each)
        (self._second if tight else self._first).insertWidget(1 if tight else 5, note, STRETCH["note"])
        below, at = (self._second, 2 if tight else 1) if narrow else (self._first, 6)
        below.insertWidget(at, self.promise, STRETCH["promised"])
        self._show_below()

    def _show_below(self) -> None:
        """What has gone below is seen where it is being typed or says something."""
        said = {part: bool(box.text()) for part, box in self.boxes.items()}
        self.promise.setVisible(not self._narrow or self._here or said["promised"] or said["due"])
        self.boxes["note"].setVisible(not self._tight or self._here or said["note"])

    def _seen_said(self, code: str) -> None:
        if code == NO_CHANGE:
            self.finished.emit()
        elif code:
            self.boxes["note"].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know when the caret comes into the row and when it leaves it."""
        if event.type() == QEvent.Type.FocusIn and not self._here:
            self._mark(here=True)
            self.entered.emit()
        elif event.type() == QEvent.Type.FocusOut and self._here and not self._keeps_focus():
            self._mark(here=False)
            for box in self.boxes.values():
                box.setCursorPosition(0)  # a long line shows its beginning again
            self.left.emit()
        return super().eventFilter(watched, event)

    def _keeps_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return QApplication.activePopupWidget() is not None or (
            focus is not None and self.isAncestorOf(focus)
        )

    def _mark(self, *, here: bool) -> None:
        self._here = here
        if self.typed.new:
            self.boxes["name"].setPlaceholderText(self.tr("Sesay, Fatmata") if here else "")
            self.boxes["born"].setPlaceholderText(self.tr("about 34") if here else "")
        self.boxes["due"].setPlaceholderText(self.tr("27 Nov") if here else "")
        self.boxes["promised"].setPlaceholderText(self.tr("You promised") if here else "")
        self.seen.show_hint(here)
        self.setProperty("here", here)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_below()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next woman from any box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


def _fixed(widget: QWidget, part: str) -> QWidget:
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
    widget.setSizePolicy(policy)
    widget.setFixedWidth(theme().px(WIDTHS[part]))
    return widget
