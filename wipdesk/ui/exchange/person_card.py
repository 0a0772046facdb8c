"""Somebody of the office: her laptops, what they are sent, and what a coordinator can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.services.sending import day_in_words
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label, line, pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.team import InOffice, LaptopOf
    from wipdesk.ui.session import Session


class PersonCard(Card):
    """One person; what is to be done is asked for by signals."""

    lost = Signal(object, str)
    """A laptop is lost: which, and its user's name."""
    found = Signal(object, str)
    leaves = Signal(object)
    """She leaves the office."""
    is_back = Signal(object)
    over = Signal(str)
    """Her files shall go to somebody else."""

    def __init__(self, session: Session, person: InOffice, *, runs: bool) -> None:
        super().__init__()
        self.session, self.person = session, person
        self.setAccessibleName(person.name)
        role = self.tr("Coordinator") if person.role == "coordinator" else self.tr("Paralegal")
        if not person.active:
            role = self.tr("{role}, does not work here any more").format(role=role)
        self.body.addWidget(label(person.name, 14, semi=True, wrap=True))
        self.body.addWidget(label(role, 12, "ink2", wrap=True))
        for laptop in person.laptops:
            self.body.addWidget(line())
            self.body.addWidget(label(self._which(laptop), 13, wrap=True))
            if laptop.lost:
                self.body.addWidget(flowing(pill(self.tr("Reported lost"), "red")))
            self.body.addWidget(label(self._sees(laptop), 12, "ink2", wrap=True))
            if runs and not laptop.ours:
                self.body.addWidget(flowing(self._deed(laptop)))
        if not person.laptops:
            self.body.addWidget(label(self.tr("No laptop."), 12, "ink2"))
        if runs and person.id != self.session.register.identity.person:
            self.body.addWidget(flowing(*self._ways()))

    def _ways(self) -> list[QWidget]:
        """What a coordinator does when somebody leaves, or after she left."""
        person = self.person
        if person.active:
            ways = [(self.tr("She leaves…"), lambda: self.leaves.emit(person))]
        else:
            ways = [
                (self.tr("Hand over her files…"), lambda: self.over.emit(person.id)),
                (self.tr("She is back…"), lambda: self.is_back.emit(person)),
            ]
        made = [quiet_button(words, do) for words, do in ways]
        for each in made:
            each.setAccessibleName(f"{each.text()} {person.name}")
        return [*made]

    def _deed(self, laptop: LaptopOf) -> QWidget:
        """The button that reports a laptop lost, or found."""
        if laptop.lost:
            words, do = self.tr("It was found…"), self.found
        else:
            words, do = self.tr("This laptop is lost…"), self.lost
        name = self.person.name
        made = quiet_button(words, lambda: do.emit(laptop, name))
        made.setAccessibleName(f"{words} {name}, {laptop.label}")
        return made

    def _which(self, laptop: LaptopOf) -> str:
        name = laptop.label or self.tr("a laptop without a name")
        if laptop.ours:
            return self.tr("{laptop}: this laptop").format(laptop=name)
        day = day_in_words(laptop.heard_of, self.session.say)
        if not day:
            return self.tr("{laptop}: never heard").format(laptop=name)
        return self.tr("{laptop}: last heard {day}").format(laptop=name, day=day)

    def _sees(self, laptop: LaptopOf) -> str:
        if laptop.lost:
            return self.tr("Nothing is sent to it any more.")
        if laptop.sees_all:
            return self.tr("Is sent all women.")
        facilities = self.session.lists["facility"]
        names = ", ".join(facilities.label(code, self.session.say) for code in laptop.facilities)
        if not names:
            return self.tr("Is sent no women: no prison is chosen for it.")
        return self.tr("Is sent the women held in: {prisons}").format(prisons=names)
