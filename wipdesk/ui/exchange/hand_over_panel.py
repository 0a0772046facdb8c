"""Handing over: everything somebody works on goes to somebody else, after it was said what that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain.numbers import grouped
from wipdesk.domain.roles import Right, may
from wipdesk.domain.text import fold
from wipdesk.services import hand_over, team, women_list
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import Card, column, empty_out
from wipdesk.ui.parts.text import label, tell
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.services.hand_over import HandedOver
    from wipdesk.services.women_list import WomanRow
    from wipdesk.ui.session import Session

SHOWN = 40
"""Names that are listed; the count tells of all."""
_AT_ONCE = 500
"""Lines read at once, to be put in order by name."""


class HandOverPanel(Card):
    """From whom, to whom, which files; nothing is written until the button that says how many."""

    closed = Signal()

    def __init__(self, session: Session, leaver: str = "") -> None:
        super().__init__(self.tr("Hand over files"))
        self.session = session
        self.busy = False
        words = self.tr(
            "All women that somebody works on, and the open tasks that wait for her, go to a colleague. What she wrote "
            "stays under her name."
        )
        self.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.leaver, self.to = ChoiceBox(self.tr("From whom")), ChoiceBox(self.tr("To whom"))
        self._offer(leaver)
        for box in (self.leaver, self.to):
            named = label(box.accessibleName(), 13, semi=True)
            named.setBuddy(box)
            box.setFixedWidth(theme().px(360))
            self.body.addLayout(column(named, box, gap=2))
        self.would = label("", 13, wrap=True)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.names = column(gap=2)
        self.body.addWidget(self.would)
        self.body.addWidget(self.said)
        self.over_button = button(self.tr("Hand over"), self.hand_over, primary=True)
        self.close_button = button(self.tr("Change nothing"), self.leave)
        self.body.addWidget(flowing(self.over_button, self.close_button))
        self.body.addLayout(self.names)
        self.over_button.setEnabled(False)
        for box in (self.leaver, self.to):
            box.currentIndexChanged.connect(lambda _at: self.show_effect())
        on_key(self, "Esc", self.leave, self.tr("Change nothing"))

    def begin(self) -> None:
        """Put the keyboard where one begins, and say what handing over would do."""
        self.leaver.setFocus()
        self.show_effect()

    def leave(self) -> None:
        """Close, unless it is being handed over: what came of it must be read."""
        if not self.busy:
            self.closed.emit()

    def show_effect(self) -> None:
        """List what would go over."""
        self.said.hide()
        empty_out(self.names)
        self.over_button.setEnabled(False)
        leaver, to = self.leaver.currentData(), self.to.currentData()
        if not leaver or not to or leaver == to:
            self.would.setText(self.tr("Choose two different people."))
            return
        register, words = self.session.register, self.session.say
        self.would.setText(self.tr("Looking…"))

        def look() -> tuple[HandedOver, tuple[WomanRow, ...]]:
            plan = hand_over.hand_over(register, leaver, to, dry_run=True)
            some = (plan.women[at : at + _AT_ONCE] for at in range(0, len(plan.women), _AT_ONCE))
            rows = [row for ids in some for row in women_list.rows(register, ids, words)]
            return plan, tuple(sorted(rows, key=lambda each: fold(each.name)))[:SHOWN]

        self.session.slow(
            lambda _progress: look(),
            then=lambda found: self._show(leaver, to, *found),
            refused=self._refused,
        )

    def hand_over(self) -> None:
        """Do it."""
        leaver, to, register = self.leaver.currentData(), self.to.currentData(), self.session.register
        self._set_busy(busy=True)
        self.session.write(
            lambda: hand_over.hand_over(register, leaver, to), then=self._done, refused=self._refused
        )

    def _offer(self, leaver: str) -> None:
        """A coordinator hands over anybody's files, everybody else her own."""
        register = self.session.register
        own, runs = register.identity.person, may(register.identity.role, Right.RUN_TEAM)
        for person in team.people(register):
            if leaver in [laptop.id for laptop in person.laptops]:
                leaver = person.id
            if runs or person.id == own:
                left = self.tr("{name}, does not work here any more").format(name=person.name)
                self.leaver.addItem(person.name if person.active else left, person.id)
        for taker in hand_over.takers(register):
            self.to.addItem(taker.name, taker.id)
        self.leaver.setCurrentIndex(max(self.leaver.findData(leaver or own), 0))
        others = (at for at in range(self.to.count()) if self.to.itemData(at) != self.leaver.currentData())
        self.to.setCurrentIndex(next(others, -1))

    def _show(self, leaver: str, to: str, plan: HandedOver, rows: tuple[WomanRow, ...]) -> None:
        if self.busy or (leaver, to) != (self.leaver.currentData(), self.to.currentData()):
            return
        empty_out(self.names)
        self.would.setText(self._in_words(plan))
        self.would.setAccessibleName(self.would.text())
        for row in rows:
            self.names.addWidget(label(f"{row.name} · {row.code}", 12, wrap=True))
        if len(plan.women) > len(rows):
            more = self.tr("and {count} more").format(count=grouped(len(plan.women) - len(rows), say))
            self.names.addWidget(label(more, 12, "ink2"))
        count = len(plan.women)
        words = self.tr("Hand over 1 file") if count == 1 else self.tr("Hand over {count} files")
        self.over_button.setText(words.format(count=grouped(count, say)))
        self.over_button.setEnabled(bool(plan.women or plan.tasks))

    def _in_words(self, plan: HandedOver) -> str:
        women, tasks = len(plan.women), len(plan.tasks)
        told = []
        if not women and not tasks:
            told.append(self.tr("{name} works on no file and has no open task.").format(name=plan.leaver))
        else:
            files = (
                self.tr("1 file")
                if women == 1
                else self.tr("{count} files").format(count=grouped(women, say))
            )
            told.append(
                self.tr("From {leaver} to {to}: {files}, open tasks: {tasks}.").format(
                    leaver=plan.leaver, to=plan.to, files=files, tasks=grouped(tasks, say)
                )
            )
        if plan.left:
            words = self.tr("Left as they are, because two accounts say who works on them: {count}.")
            told.append(words.format(count=grouped(len(plan.left), say)))
        return " ".join(told)

    def _done(self, done: HandedOver) -> None:
        self._set_busy(busy=False)
        empty_out(self.names)
        self.would.setText("")
        words = self.tr("It is done. With the next bundle {name} gets the whole past of each woman.")
        self._tell(f"{self._in_words(done)} {words.format(name=done.to)}", "green")
        for each in (self.leaver, self.to, self.over_button):
            each.setEnabled(False)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        self.over_button.setEnabled(False)
        self.would.setText("")
        self._tell(self.session.sentence(error), "amber")

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for each in (self.leaver, self.to, self.over_button, self.close_button):
            each.setEnabled(not busy)

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
