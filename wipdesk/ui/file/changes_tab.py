"""How the file came to be: every change, who made it where, what it replaced, and a way to take it back."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.domain.text import fold
from wipdesk.services import undoing
from wipdesk.services.history import ChangeKind, changes
from wipdesk.ui.exchange.aside_card import AsideCard
from wipdesk.ui.file.file_actions import short
from wipdesk.ui.file.save_undoing import SaveUndoing
from wipdesk.ui.file.tab import ReadingColumn, Tab
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import Card, Item, column, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from wipdesk.services.history import ChangeRow
    from wipdesk.services.undoing import Standing
    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile

PAGE = 200
"""Changes shown at once."""
LONGEST = 300
"""Characters of an answer that a line shows; the record holds the whole."""


class ChangesTab(Tab):
    """Every change of the file, newest first, those of one save together."""

    def __init__(self, actions: FileActions) -> None:
        super().__init__(actions)
        self.undoing = SaveUndoing(actions, self)
        self.aside: AsideCard | None = None
        self._out: tuple[Standing, ...] = ()
        self._rows: tuple[ChangeRow, ...] = ()
        self._found: tuple[ChangeRow, ...] = ()
        self._shown = 0
        self.filter = LineBox(self.tr("Show only changes that hold these words"))
        self.filter.setPlaceholderText(self.tr("Field, record or person"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.count = label("", 12, "ink2")
        self.scrolled = ReadingColumn(margins=(20, 4, 20, 16), gap=8)
        top = row(self.filter, self.count, margins=(20, 12, 20, 4), gap=12)
        top.setStretch(0, 1)
        around = column(top, self.scrolled, gap=0)
        around.setStretch(1, 1)
        self.setLayout(around)

    def show_file(self, shown: ShownFile) -> None:
        """Read the changes of a file."""
        session = self.actions.session
        self._rows = changes(session.register, shown.woman, session.say)
        self._out = undoing.aside_of_file(session.register, shown.woman)
        self._narrow()

    def to_top(self) -> None:
        """Begin at the newest, with all of them."""
        self.filter.clear()
        self.scrolled.to_top()

    def _narrow(self) -> None:
        wanted = fold(self.filter.text()).split()
        self._found = tuple(each for each in self._rows if _holds(each, wanted))
        self.scrolled.clear()
        self._show_aside()
        self._shown = 0
        if len(self._found) == 1:
            self.count.setText(self.tr("1 change"))
        else:
            self.count.setText(self.tr("{count} changes").format(count=grouped(len(self._found), say)))
        if not self._found:
            words = self.tr("No change holds these words. Clear the box to see all of them.")
            self.scrolled.body.addWidget(label(words, 13, "ink2", wrap=True))
        self._show_more()

    def _show_aside(self) -> None:
        """What of this file is set aside here stands first, whatever is looked for."""
        self.aside = AsideCard(self.actions.session, self._out) if self._out else None
        if self.aside is not None:
            self.scrolled.body.addWidget(self.aside)

    def _show_more(self) -> None:
        """One page more, below what is shown."""
        part = self._found[self._shown : self._shown + PAGE]
        self._shown += len(part)
        for _save, each in groupby(part, key=lambda change: change.save):
            self.scrolled.body.addWidget(SaveCard(tuple(each), self.actions, self.undoing))
        if self._shown < len(self._found):
            left = len(self._found) - self._shown
            older = quiet_button(
                self.tr("Show older ({count})").format(count=grouped(left, say)), icon_name="chevron-down"
            )
            older.clicked.connect(older.deleteLater)
            older.clicked.connect(self._show_more)
            self.scrolled.body.addWidget(older)
        else:
            self.scrolled.body.addStretch(1)


class SaveCard(Card):
    """The changes that were saved together."""

    def __init__(self, found: tuple[ChangeRow, ...], actions: FileActions, undoing_: SaveUndoing) -> None:
        super().__init__()
        self._actions = actions
        self.body.setSpacing(self.body.spacing() // 2)
        first = found[0]
        who = " · ".join(part for part in (first.who, first.laptop) if part)
        words = f"{first.when} · {who}"
        self.setAccessibleName(words)
        self.save = first.save
        self.more_button = undoing_.menu_button(first.save, first.who, first.when)
        head = row(label(words, 12, "ink2", wrap=True), self.more_button, gap=8)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        if first.by_bundle:
            self.body.addWidget(label(self.tr("Came by a bundle"), 12, "ink3"))
        if first.clock_odd:
            text = self.tr("The clock of that laptop was wrong: the time may not be true.")
            self.body.addWidget(label(text, 12, "amber", wrap=True))
        added = {each.record for each in found if each.change is ChangeKind.ADDED}
        for each in found:
            if each.change is ChangeKind.ADDED and len(found) > 1:
                self.body.addWidget(label(self._title(each), 13, "ink", semi=True, wrap=True))
            else:
                self.body.addWidget(self._line(each, new=each.record in added))

    def _title(self, each: ChangeRow) -> str:
        return self.tr("{which}: {what}").format(which=short(each.which), what=each.words)

    def _line(self, each: ChangeRow, *, new: bool) -> QWidget:
        told: list[Item] = []
        if not new:
            heading = f"{short(each.which)} · {each.label}" if each.label else self._title(each)
            told.append(label(heading, 13, "ink", semi=True, wrap=True))
        if each.label:
            told.append(label(self._from_to(each, new=new), 13, "ink" if each.stands else "ink3", wrap=True))
        if not each.stands and each.label:
            told.append(label(self.tr("Replaced since"), 12, "ink3", italic=True))
        inside = row(column(*told, gap=0), gap=8, margins=(8 if new else 0, 0, 0, 0))
        inside.setStretch(0, 1)
        if each.can_take_back:
            back = quiet_button(self.tr("Take back"), partial(self._actions.take_back, each))
            what = f"{each.which} · {each.label}" if each.label else each.which
            back.setAccessibleName(self.tr("Take back: {what}").format(what=short(what)))
            inside.addWidget(back)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _from_to(self, each: ChangeRow, *, new: bool) -> str:
        after = short(each.after, LONGEST)
        if new:
            return self.tr("{label}: {after}").format(label=each.label, after=after)
        before = self.tr(" or ").join(short(text, LONGEST) for text in each.before)
        arrow = "←" if self.isRightToLeft() else "→"
        return f"{before} {arrow} {after}"


def _holds(each: ChangeRow, wanted: list[str]) -> bool:
    text = fold(" ".join((each.which, each.label, each.words, each.who, each.laptop, each.when)))
    return all(word in text for word in wanted)
