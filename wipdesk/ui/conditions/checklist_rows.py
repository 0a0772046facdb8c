"""All questions of a visit, by area: one is being typed at a time, and is saved when its row is left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from wipdesk.services import conditions
from wipdesk.ui.conditions.account import Account, write
from wipdesk.ui.conditions.area_heading import AreaHeading
from wipdesk.ui.conditions.question_row import QuestionRow
from wipdesk.ui.parts.buttons import on_key
from wipdesk.ui.parts.layout import ScrolledColumn, column, holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.services.conditions import Sheet, SheetArea, SheetLine, TypedAnswer
    from wipdesk.ui.session import Session


class ChecklistRows(QWidget):
    """The rows, their headings, and which of them is open."""

    counted = Signal(object)
    """The sheet as it stands after a save."""
    taken_away = Signal(str)
    """An answer was taken away, by its record."""
    told = Signal(str, str)
    """A sentence for the head, and its tone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.sheet: Sheet | None = None
        self.quick = True
        self.rows: list[QuestionRow] = []
        self.here: QuestionRow | None = None
        self._heads: dict[str, AreaHeading] = {}
        self._waiting: list[SheetArea] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._build_area)
        self._scrolled = ScrolledColumn(margins=(12, 4, 12, 12), gap=1)
        self.setLayout(column(holding(column(self._scrolled, gap=0), ground="surface"), gap=0))
        on_key(self, "Ctrl+Return", self.second_account, self.tr("Another account of this question"))
        on_key(self, "Ctrl+Enter", self.second_account)
        on_key(self, "Down", partial(self.step, 1), self.tr("The next question"))
        on_key(self, "Up", partial(self.step, -1), self.tr("The question before"))
        on_key(self, "Ctrl+PgDown", partial(self.step_area, 1), self.tr("The next area"))
        on_key(self, "Ctrl+PgUp", partial(self.step_area, -1), self.tr("The area before"))
        on_key(self, "Ctrl+J", self.go_to_unanswered, self.tr("The next question without an answer"))

    def begin(self, sheet: Sheet, *, quick: bool) -> None:
        """Show the questions of a visit, none of them open."""
        self.sheet, self.quick, self.rows, self.here = sheet, quick, [], None
        self._heads.clear()
        old, body = self._scrolled.takeWidget(), column(margins=(12, 4, 12, 12), gap=1)
        if old is not None:
            old.hide()
            old.deleteLater()
        self._scrolled.body = body
        self._waiting = [area for area in sheet.areas if area.lines]
        rules = label(self.session.say("conditions", conditions.RULES_NOTE), 11, "ink3", wrap=True)
        body.addLayout(row(rules, margins=(8, 12, 8, 0)))
        body.addStretch(1)
        self._build_area()
        self._scrolled.setWidget(holding(body))
        self._soon.start()

    def _build_area(self) -> None:
        """Make the rows of one more area: the first is seen at once, the others follow while she reads it."""
        if not self._waiting:
            return
        area, body = self._waiting.pop(0), self._scrolled.body
        head = self._heads[area.id] = AreaHeading(area)
        made = [head, *(self._row(line) for line in area.lines)]
        for each in made:
            body.insertWidget(body.count() - 2, each)
            if self._scrolled.widget() is not None:
                each.show()  # at once: until the layout shows it, Tab would pass it by
        if self._waiting:
            self._soon.start()

    def build_all(self) -> None:
        """Make every row that is still to come."""
        while self._waiting:
            self._build_area()

    def _row(self, line: SheetLine) -> QuestionRow:
        made = QuestionRow(self.session, line)
        made.entered.connect(partial(self.enter, made))
        made.finished.connect(partial(self._next, made))
        made.left.connect(partial(self.save, made))
        made.caret_moved.connect(partial(self._bring, made))
        made.taken_away.connect(partial(self._take_away, made))
        self.rows.append(made)
        return made

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what stands on disk now; what is being typed stays."""
        self.sheet = sheet
        lines = {line.question.id: line for area in sheet.areas for line in area.lines}
        for made in self.rows:
            line = lines.get(made.line.question.id)
            if line is not None and line != made.line:
                made.show_line(line)
        waiting = {area.id for area in self._waiting}
        self._waiting = [area for area in sheet.areas if area.id in waiting]
        for area in sheet.areas:
            if area.id in self._heads:
                self._heads[area.id].show_area(area)
        self.counted.emit(sheet)

    def enter(self, made: QuestionRow) -> None:
        """Open a row; the one before is saved and closed."""
        before = self.here
        if before is made:
            return
        self.here = made
        made.open()
        if made.editor is None:
            made.setFocus(Qt.FocusReason.TabFocusReason)
        if before is not None:
            self.save(before)
            before.close_boxes()
        QTimer.singleShot(0, made, lambda: self._bring(made))

    def _bring(self, made: QuestionRow) -> None:
        """Scroll to an open row, and to the box with the caret where the row is higher than the window."""
        self._scrolled.ensureWidgetVisible(made, 0, 24)
        focus = self.window().focusWidget()
        if focus is not None and made.isAncestorOf(focus):
            self._scrolled.ensureWidgetVisible(focus, 0, 24)

    def _next(self, made: QuestionRow) -> None:
        at = self.rows.index(made) + 1
        if at == len(self.rows):
            self._build_area()
        if at < len(self.rows):
            self._go(self.rows[at])
        else:
            self.save(made)
            self.told.emit(self.tr("This was the last question. Everything typed is saved."), "ink2")

    def _go(self, made: QuestionRow) -> None:
        if made is self.here:
            made.begin()
        else:
            self.enter(made)

    def go_to_unanswered(self) -> None:
        """Open the next question that has no answer, from the one being typed on."""
        while self._waiting and all(made.says_something() for made in self.rows):
            self._build_area()
        at = self.rows.index(self.here) + 1 if self.here in self.rows else 0
        for made in (*self.rows[at:], *self.rows[:at]):
            if not made.says_something():
                self._go(made)
                return
        if self.rows:
            self._go(self.here or self.rows[0])

    def step_area(self, step: int) -> None:
        """Open the first question of the next area or of the one before."""
        self.build_all()
        firsts = [
            made
            for at, made in enumerate(self.rows)
            if not at or self.rows[at - 1].line.question.area != made.line.question.area
        ]
        if firsts:
            here = self.here.line.question.area if self.here else firsts[0].line.question.area
            areas = [made.line.question.area for made in firsts]
            self._go(firsts[max(0, min(len(firsts) - 1, areas.index(here) + step))])

    def second_account(self) -> None:
        """Boxes for another account of the question being typed; what stands is saved first."""
        if self.here is not None:
            self.save(self.here)
            self.here.second_account()

    def step(self, step: int) -> None:
        """Open the question after the one being typed, or the one before."""
        if self.here in self.rows:
            at = self.rows.index(self.here) + step
            if at == len(self.rows):
                self._build_area()
            if 0 <= at < len(self.rows):
                self._go(self.rows[at])

    def save(self, made: QuestionRow) -> None:
        """Save the account that stands in the boxes of a row."""
        account = made.keep()
        if account is not None:
            self._save(made, account)

    def _save(self, made: QuestionRow, account: Account) -> None:
        if self.sheet is None:
            return
        register, visit, say = self.session.register, self.sheet.visit, self.session.say
        typed, before, quick = account.typed, account.kept, self.quick
        account.kept = typed
        account.under_way += 1
        self.session.write(
            lambda: write(
                register, visit, account, typed, lambda: conditions.sheet(register, visit, say, quick=quick)
            ),
            roots=frozenset({visit}),
            then=partial(self._written, visit, account),
            refused=partial(self._refused, made, account, before),
        )

    def _written(self, visit: str, account: Account | None, sheet: Sheet) -> None:
        if account is not None:
            account.under_way -= 1
        if self.sheet is None or self.sheet.visit != visit:
            return
        if not self.unsaved() and self.session.unkept.pop(_form(visit), None) is not None:
            self.told.emit("", "ink2")
        self.show_sheet(sheet)

    def _refused(
        self, made: QuestionRow, account: Account, before: TypedAnswer | None, error: WipdeskError
    ) -> None:
        account.kept = before
        account.under_way -= 1
        if self.sheet is not None:
            self.session.unkept[_form(self.sheet.visit)] = error
        made.show_line(made.line)
        self.told.emit(self.session.sentence(error), "red")

    def unsaved(self) -> list[tuple[QuestionRow, Account]]:
        """Accounts that were typed and are not on their way to the disk."""
        for made in self.rows:
            made.keep()
        return [(made, each) for made in self.rows for each in made.accounts if each.unsaved]

    def save_all(self) -> None:
        """Save whatever stands in the boxes or could not be saved before."""
        for made, account in self.unsaved():
            self._save(made, account)

    def _take_away(self, made: QuestionRow, record: str) -> None:
        self._hide(record, gone=True)
        made.open()
        self.taken_away.emit(record)

    def bring_back(self, record: str) -> None:
        """Bring back an answer that was taken away by mistake."""
        self._hide(record, gone=False)

    def _hide(self, record: str, *, gone: bool) -> None:
        if self.sheet is None:
            return
        register, visit, say, quick = self.session.register, self.sheet.visit, self.session.say, self.quick

        def work() -> Sheet:
            conditions.take_away(register, record, gone=gone)
            return conditions.sheet(register, visit, say, quick=quick)

        self.session.write(
            work,
            roots=frozenset({visit}),
            then=partial(self._written, visit, None),
            refused=lambda error: self.told.emit(self.session.sentence(error), "red"),
        )


def _form(visit: str) -> str:
    return f"conditions {visit}"
