"""Somebody leaves: to whom her files go, what of hers never came, what only she can open; then one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain.compartments import BY_COMPARTMENT
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import grouped
from wipdesk.services import hand_over, leaving, requests
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import Card, column, empty_out, row
from wipdesk.ui.parts.text import label, picture, tell
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.errors import WipdeskError
    from wipdesk.services.leaving import Leaving
    from wipdesk.services.team import InOffice
    from wipdesk.ui.session import Session


_HEADING = QT_TRANSLATE_NOOP("LeavingPanel", "{name} leaves")


class LeavingPanel(Card):
    """Nothing is changed until the button that says what it does; Esc changes nothing."""

    closed = Signal()
    left = Signal()
    """She does not work here any more."""

    def __init__(self, session: Session, person: InOffice) -> None:
        super().__init__(say("LeavingPanel", _HEADING).format(name=person.name))
        self.session, self.person = session, person
        self.busy = False
        self.to = ChoiceBox(self.tr("Who gets her files and open tasks"))
        for each in hand_over.takers(session.register):
            if each.id != person.id:
                self.to.addItem(each.name, each.id)
        named = label(self.to.accessibleName(), 13, semi=True)
        named.setBuddy(self.to)
        self.to.setFixedWidth(theme().px(360))
        self.body.addLayout(column(named, self.to, gap=2))
        self.effects = column(gap=6)
        self.body.addLayout(self.effects)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.leave_button = button(self.tr("End her work here"), self.carry_out, primary=True)
        self.close_button = button(self.tr("Change nothing"), self.leave)
        self.body.addWidget(flowing(self.leave_button, self.close_button))
        self.leave_button.setEnabled(False)
        self.to.currentIndexChanged.connect(lambda _at: self.show_effect())
        on_key(self, "Esc", self.leave, self.tr("Change nothing"))

    def begin(self) -> None:
        """Put the keyboard where one begins, and say what it would do."""
        self.to.setFocus()
        self.show_effect()

    def leave(self) -> None:
        """Close, unless it is being done: what came of it must be read."""
        if not self.busy:
            self.closed.emit()

    def show_effect(self) -> None:
        """Say what it would do with whom is chosen."""
        register, who, to = self.session.register, self.person.id, self.to.currentData()
        self.leave_button.setEnabled(False)
        if to is None:
            tell(self.said, self.tr("Nobody else works here. Enrol a colleague first."), "amber")
            return
        self.session.slow(
            lambda _progress: leaving.planned(register, who, to),
            then=lambda plan: self._show(to, plan),
            refused=self._refused,
        )

    def carry_out(self) -> None:
        """Do it."""
        register, who, to = self.session.register, self.person.id, self.to.currentData()
        self._set_busy(busy=True)
        self.session.write(lambda: leaving.leave(register, who, to), then=self._done, refused=self._refused)

    def _show(self, to: str, plan: Leaving) -> None:
        if self.busy or to != self.to.currentData():
            return
        empty_out(self.effects)
        self.said.hide()
        for words, sign, tone in self._effects(plan):
            line = row(picture(sign, tone, 14), label(words, 13, wrap=True), gap=8)
            line.setStretch(1, 1)
            self.effects.addLayout(line)
        count = len(plan.handed.women)
        words = self.tr("Hand over 1 file and end her work here")
        if count != 1:
            words = self.tr("Hand over {count} files and end her work here")
        self.leave_button.setText(words.format(count=grouped(count, self.session.say)))
        self.leave_button.setEnabled(True)

    def _effects(self, plan: Leaving) -> Iterator[tuple[str, str, str]]:
        """What will happen, each with a sign and its tone; what should be done first stands on top."""
        handed = plan.handed
        if plan.alone:
            names = ", ".join(say("compartments", BY_COMPARTMENT[each].label) for each in plan.alone)
            words = self.tr("Only she can open: {names}. Let a colleague open it before she goes, below.")
            yield words.format(names=names), "triangle-alert", "amber"
        for gap in plan.missing:
            words = self.tr("Never came here: {words}. Read a bundle of hers first.")
            yield words.format(words=requests.in_words(gap, say)), "triangle-alert", "amber"
        words = self.tr("To {name} go {women} of her files and {tasks} open tasks, with their whole past.")
        counts = {"women": grouped(len(handed.women), say), "tasks": grouped(len(handed.tasks), say)}
        yield words.format(name=handed.to, **counts), "arrow-right-left", "ink2"
        if handed.left:
            words = self.tr("Left as they are, because two accounts say who works on them: {count}.")
            yield words.format(count=grouped(len(handed.left), say)), "circle-minus", "ink2"
        for _, of in plan.laptops:
            words = self.tr("Her laptop “{label}” is sent nothing more. What lies on it stays there, locked.")
            yield words.format(label=of), "circle-minus", "ink2"
        yield (
            self.tr(
                "What she wrote stays, under her name. What comes later of hers is kept aside for you to look at."
            ),
            "circle-minus",
            "ink2",
        )

    def _done(self, done: Leaving) -> None:
        self._set_busy(busy=False)
        empty_out(self.effects)
        words = self.tr(
            "{name} does not work here any more. Make a bundle for everybody: then all laptops of the office know it."
        )
        tell(self.said, words.format(name=done.person), "green")
        for each in (self.to, self.leave_button):
            each.setEnabled(False)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()
        self.left.emit()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        self.leave_button.setEnabled(False)
        tell(self.said, self.session.sentence(error), "amber")

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for each in (self.to, self.leave_button, self.close_button):
            each.setEnabled(not busy)
