"""The part of a file that is kept in closed compartments: shown closed, and read once they are opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.services import compartments
from wipdesk.services.closed_rows import OWN_KINDS, closed_rows
from wipdesk.ui.file.record_card import RecordCard
from wipdesk.ui.file.record_tabs import SectionsTab, section
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.open_panel import OpenPanel
from wipdesk.ui.parts.text import label, picture, pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.compartments import Standing
    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile


class ClosedTab(SectionsTab):
    """Health, safety, children's names and background: a lock for each, and below it what is open."""

    def __init__(self, actions: FileActions) -> None:
        super().__init__(actions)
        self._shown: ShownFile | None = None
        self.open_buttons: dict[str, QWidget] = {}
        self.panel: OpenPanel | None = None
        watch = actions.session.compartments
        watch.opened.connect(self._again)
        watch.closed.connect(self._again)

    def show_file(self, shown: ShownFile) -> None:
        """Show her file; a panel that asks for the passphrase stays only while it is the same reading."""
        self._shown = shown
        self.panel = None
        super().show_file(shown)

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """The locks, then the records."""
        session = self.actions.session
        found = closed_rows(session.register, shown.file, session.say)
        self._locks = holding(self._lock_column(compartments.standing(session.register)))
        made: list[QWidget] = [self._locks]
        made += [
            section(kind, tuple(each for each in found.own if each.kind == kind), self.actions)
            for kind in OWN_KINDS
        ]
        made += [RecordCard(each, self.actions, menu=False) for each in found.parts]
        return made

    def ask(self, compartment: str) -> None:
        """Ask for the passphrase, above everything else."""
        self.panel = OpenPanel(self.actions.session, compartment)
        self.panel.left.connect(self._again)
        self.scrolled.body.insertWidget(0, self.panel)
        self.scrolled.verticalScrollBar().setValue(0)
        self.panel.begin()

    def _again(self) -> None:
        if self._shown is not None and self.isVisible():
            self.show_file(self._shown)

    def _lock_column(self, standing: tuple[Standing, ...]):  # noqa: ANN202 - a column of the layout
        card = Card(self.tr("Closed compartments"))
        words = self.tr(
            "What could hurt her or a child if it were seen. It opens with your passphrase, if the office lets you, "
            "and closes by itself after some minutes."
        )
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.open_buttons = {}
        for each in standing:
            card.body.addWidget(holding(self._lock(each)))
        if any(each.open for each in standing):
            card.body.addWidget(flowing(button(self.tr("Close all now"), self._close, icon_name="lock")))
        return column(card, gap=0)

    def _close(self) -> None:
        self.actions.session.compartments.close()

    def _lock(self, each: Standing):  # noqa: ANN202 - a row of the layout
        say = self.actions.session.say
        name = say("compartments", each.compartment.label)
        told = column(
            label(name, 13, semi=True),
            label(say("compartments", each.compartment.holds), 12, "ink2", wrap=True),
            gap=1,
        )
        last: QWidget | None = None
        if each.open:
            last = pill(self.tr("Open"), "green")
        elif each.has_key or each.can_make:
            last = button(self.tr("Open…"), partial(self.ask, each.compartment.name))
            last.setAccessibleName(self.tr("Open the closed compartment: {name}").format(name=name))
            self.open_buttons[each.compartment.name] = last
        else:
            told.addWidget(label(self.tr("No key on this laptop"), 12, "ink3", wrap=True))
        made = row(picture("lock", "ink2", 16), told, *filter(None, [last]), gap=8)
        made.setStretch(1, 1)
        return made
