"""The rows of a visit: women of the round first, then new ones; every row is saved when it is left."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.services import links
from wipdesk.services.visits import VisitRow
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel
from wipdesk.ui.theme import theme
from wipdesk.ui.visit.alike_questions import AlikeQuestions
from wipdesk.ui.visit.alike_strip import NOT_HER, SAME
from wipdesk.ui.visit.odd_lines import odd_in_row
from wipdesk.ui.visit.saving_rows import Sheet, Slot, write
from wipdesk.ui.visit.visit_line import GAP, STRETCH, WIDTHS, VisitLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from wipdesk.errors import WipdeskError
    from wipdesk.services.candidates import CandidateRow
    from wipdesk.services.rounds import RoundLine
    from wipdesk.ui.session import Session


_TIGHT_BELOW = 720


class VisitSheet(QWidget):
    """All rows, the question whether she is here already, and how many rows are on disk."""

    counted = Signal(int, int)
    """How many women stand in the sheet, and how many rows are on disk."""
    told = Signal(str, str)
    """A sentence for the foot, and its tone."""
    form_wanted = Signal(str)
    tightened = Signal(bool)
    """There is too little room for a row in one line, or there is again."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.sheet = Sheet({})
        self.place = ""
        self.lines: list[VisitLine] = []
        self._slots: dict[VisitLine, Slot] = {}
        self._saved: dict[VisitLine, VisitRow] = {}
        self._questions = AlikeQuestions(session)
        self._questions.asked.connect(self._bring)
        self._questions.answered.connect(self._answer)
        self._narrow = self._tight = False
        self._rows = ScrolledColumn(margins=(12, 4, 12, 12), gap=2)
        self._heads = _heads(self)
        self.add_button = button(self.tr("Another woman"), self.add_new, icon_name="plus")
        inside = column(self._heads, self._rows, gap=0)
        self.setLayout(column(holding(inside, ground="surface"), gap=0))
        for number, said in ((1, SAME), (2, NOT_HER), (3, "")):
            on_key(self, f"Alt+{number}", partial(self.answer_here, said))
        on_key(self, "Ctrl+D", self.as_above, self.tr("As in the row above"))
        on_key(self, "F4", self._full_form, self.tr("The full form of this woman"))

    def begin(self, sheet: Sheet, place: str, lines: Sequence[RoundLine], rows: Sequence[VisitRow]) -> None:
        """Show the women of a round, then those who were written down beside it, then an empty row."""
        self._rows.body.removeWidget(self.add_button)
        empty_out(self._rows.body)
        self.sheet, self.place, self.lines = sheet, place, []
        self._slots.clear()
        self._saved.clear()
        self._questions.forget()
        self._rows.body.addWidget(self.add_button)
        self._rows.body.addStretch(1)
        typed = {each.woman: each for each in rows}
        for line in lines:
            self._add(typed.pop(line.woman, VisitRow(woman=line.woman, name=line.name)), line)
        for each in typed.values():
            self._add(each)
        if not lines:
            self._add(VisitRow(new=True))
        self._count()
        self.lines[0].begin()

    def _add(self, typed: VisitRow, line: RoundLine | None = None) -> VisitLine:
        made = VisitLine(len(self.lines) + 1, typed, line)
        made.finished.connect(partial(self._next, made))
        made.left.connect(partial(self.save, made))
        made.entered.connect(partial(self._bring, made))
        made.name_typed.connect(partial(self._look_for, made))
        made.folded(narrow=self._narrow, tight=self._tight)
        self._slots[made] = Slot(typed.woman, typed.encounter, typed.task)
        if typed.encounter:
            self._saved[made] = typed
        self._rows.body.insertWidget(len(self.lines), made)
        made.show()  # at once: until the layout shows it, Tab would pass it by
        self.lines.append(made)
        self._order_tabs(made)
        return made

    def _order_tabs(self, made: VisitLine) -> None:
        """Tab goes through the boxes of a row, then through those of the next."""
        at = self.lines.index(made)
        boxes = [*(self.lines[at - 1].tab_order()[-1:] if at else ()), *made.tab_order(), self.add_button]
        for one, other in pairwise(boxes):
            QWidget.setTabOrder(one, other)

    def add_new(self) -> None:
        """An empty row for a woman who is not on the list."""
        if self.lines and self.lines[-1].typed.new and not self.lines[-1].row().says_something:
            self.lines[-1].begin()
            return
        made = self._add(VisitRow(new=True))
        self._count()
        made.begin()

    def _bring(self, line: VisitLine) -> None:
        """Scroll to a row once it lies where it will."""
        QTimer.singleShot(0, line, lambda: self._rows.ensureWidgetVisible(line))

    def _next(self, line: VisitLine) -> None:
        at = self.lines.index(line)
        if at + 1 < len(self.lines):
            self.lines[at + 1].begin()
        elif line.row().says_something:
            self.add_new()

    def save(self, line: VisitLine) -> None:
        """Save a row if it says anything that is not on disk."""
        typed = line.row()
        before = self._saved.get(line)
        if line not in self._slots or typed == before or (before is None and not typed.says_something):
            return
        if said := odd_in_row(self.session, line.boxes, typed):
            self.told.emit(said, "amber")
        if typed.new and not typed.name.strip():
            return
        self._saved[line] = typed
        line.show_saved(saved=False)
        slot, register = self._slots[line], self.session.register
        self.session.write(
            lambda: write(register, self.sheet, slot, typed),
            roots=frozenset({typed.woman}),
            then=lambda saved: self._written(line, typed, saved),
            refused=partial(self._refused, line),
        )

    def not_on_disk(self) -> list[VisitRow]:
        """Rows that say something which is not saved: a new woman without a name, or a disk that refused it."""
        rows = ((line, line.row()) for line in self.lines)
        return [typed for line, typed in rows if typed.says_something and self._saved.get(line) != typed]

    def _written(self, line: VisitLine, typed: VisitRow, saved: VisitRow) -> None:
        if line in self._slots and self._saved.get(line) == typed:
            line.show_saved(saved=True)
            self._count()

    def _refused(self, line: VisitLine, error: WipdeskError) -> None:
        self._saved.pop(line, None)
        self.told.emit(self.session.sentence(error), "red")

    def save_all(self) -> None:
        """Save whatever stands in the rows: before a lock, and before leaving."""
        for line in self.lines:
            self.save(line)

    def _count(self) -> None:
        women = [line for line in self.lines if not line.typed.new or line.row().says_something]
        self.counted.emit(len(women), len(self._saved))

    def _look_for(self, line: VisitLine) -> None:
        here = {slot.woman for slot in self._slots.values()}
        self._questions.look(line, self._slots[line], self.place, here)

    def answer_here(self, said: str) -> None:
        """Answer the question of the row being typed, or the last one asked."""
        line = self._questions.line_to_answer(self._line_here(), self.lines)
        if line is not None:
            self._answer(line, said)

    def _answer(self, line: VisitLine, said: str) -> None:
        found, slot = self._questions.close(line), self._slots[line]
        if found is None:
            return
        if said == NOT_HER:
            slot.apart.add(found.id)
        elif said == SAME and not slot.woman:
            self._is_she(line, found)
        elif said == SAME:
            self._same(slot.woman, found)
        if said == NOT_HER and slot.woman:
            self._saved.pop(line, None)
            self.save(line)

    def _is_she(self, line: VisitLine, found: CandidateRow) -> None:
        """The row is hers: what was typed beside the name goes to the file that is here already."""
        typed = line.row()
        at = self.lines.index(line)
        known = VisitRow(
            woman=found.id,
            name=found.name,
            seen=typed.seen,
            note=typed.note,
            promised=typed.promised,
            due=typed.due,
        )
        self._forget(line)
        made = self._add(known)
        self.lines.insert(at, self.lines.pop())
        self._rows.body.insertWidget(at, made)
        self._number()
        for each in self.lines:
            self._order_tabs(each)
        made.begin()

    def _same(self, woman: str, found: CandidateRow) -> None:
        register = self.session.register
        self.session.write(
            lambda: links.link(register, "woman", woman, found.id, SAME),
            roots=frozenset({woman, found.id}),
            then=lambda _link: self.told.emit(
                self.tr("Both files are shown as one from now on. Neither was changed."), "green"
            ),
            refused=lambda error: self.told.emit(self.session.sentence(error), "red"),
        )

    def _forget(self, line: VisitLine) -> None:
        self._slots.pop(line)
        self._saved.pop(line, None)
        self.lines.remove(line)
        self._rows.body.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _number(self) -> None:
        for at, line in enumerate(self.lines, 1):
            line.at.setText(str(at))

    def _line_here(self) -> VisitLine | None:
        focus = self.window().focusWidget()
        return next((line for line in self.lines if focus is not None and line.isAncestorOf(focus)), None)

    def as_above(self) -> None:
        """Write into this box what stands in the same box of the row above."""
        line = self._line_here()
        if line is None or line is self.lines[0]:
            return
        above = self.lines[self.lines.index(line) - 1]
        if line.seen.hasFocus():
            line.seen.show_code(above.seen.code)
        for part, box in line.boxes.items():
            if box.hasFocus() and part in above.boxes:
                box.setText(above.boxes[part].text())

    def _full_form(self) -> None:
        line = self._line_here()
        if line is not None:
            self.save(line)
            if woman := self._slots[line].woman:
                self.form_wanted.emit(woman)

    def folded(self, narrow: bool) -> None:
        """In a narrow window what was promised stands below its row; where the text is large, the note too."""
        self._narrow = narrow
        self._heads.findChild(QWidget, "promised").setVisible(not narrow)
        self._heads.findChild(QWidget, "note").setVisible(not self._tight)
        for line in self.lines:
            line.folded(narrow=narrow, tight=self._tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold as the width allows, so that names can be read."""
        super().resizeEvent(event)
        tight = self._narrow and self.width() < theme().px(_TIGHT_BELOW)
        if tight != self._tight:
            self._tight = tight
            self.folded(self._narrow)
            self.tightened.emit(tight)


def _heads(sheet: VisitSheet) -> QWidget:
    """The words above the columns."""
    words: dict[str, Any] = {
        "at": "",
        "name": sheet.tr("Name, as she says it"),
        "born": sheet.tr("Age"),
        "number": sheet.tr("Number"),
        "seen": sheet.tr("Seen?"),
        "note": sheet.tr("What is new, or why not seen"),
        "promised": sheet.tr("You promised, by when"),
        "tick": "",
    }
    made = QWidget()
    inside = row(margins=(20, 6, 20, 4), gap=GAP)
    for at, (part, text) in enumerate(words.items()):
        head = ElidedLabel(text, 11, "ink2")
        head.setObjectName(part)
        if part not in ("at", "born", "number"):
            head.setIndent(theme().px(9))
        if part in WIDTHS:
            head.setFixedWidth(theme().px(WIDTHS[part]))
        else:
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside.addWidget(head)
        inside.setStretch(at, STRETCH.get(part, 0))
    made.setLayout(inside)
    return made
