"""Letting a colleague's laptop in: look into her hello, compare the digits, say what she is sent, write the welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk.services import report_words, team
from wipdesk.ui import ask
from wipdesk.ui.exchange.digits import DigitsCard
from wipdesk.ui.exchange.prison_choice import PrisonChoice
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import Card, row
from wipdesk.ui.parts.text import label, tell
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.errors import WipdeskError
    from wipdesk.services.team import Asking
    from wipdesk.ui.session import Session


class EnrolPanel(Card):
    """One hello file; nothing is changed until the welcome is written."""

    closed = Signal()
    enrolled = Signal()

    def __init__(self, session: Session, path: Path, asking: Asking) -> None:
        super().__init__(self.tr("Enrol a colleague"))
        self.session, self.path = session, path
        self.busy = False
        self.name = asking.name
        words = self.tr("{name} asks to be let in, with the laptop “{label}”.")
        self.body.addWidget(
            label(words.format(name=asking.name, label=asking.label), 14, semi=True, wrap=True)
        )
        if asking.known:
            words = self.tr("This laptop is in the office already. Its welcome will be written once more.")
            self.body.addWidget(label(words, 13, "ink2", wrap=True))
        sentence = self.tr(
            "Have the digits on the other screen read to you, by telephone or face to face. They must be these:"
        )
        self.digits = DigitsCard(sentence, asking.digits)
        self.body.addWidget(self.digits)
        self.same = QCheckBox(self.tr("The digits are the same"))
        self.same.setFont(theme().font(13))
        self.body.addWidget(self.same)
        self.role = ChoiceBox(self.tr("Role"))
        self.role.addItem(self.tr("Paralegal: follows women"), "paralegal")
        self.role.addItem(self.tr("Coordinator: sees all women and runs the office"), "coordinator")
        self.role_name = label(self.tr("Role"), 13, "ink2")
        self.role_name.setBuddy(self.role)
        chosen = row(self.role_name, self.role, gap=12)
        chosen.setStretch(1, 1)
        self.body.addLayout(chosen)
        self.prisons = PrisonChoice(session)
        self.body.addWidget(self.prisons)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.write_button = button(self.tr("Write the welcome file…"), self.write, primary=True)
        self.write_button.setEnabled(False)
        self.close_button = button(self.tr("Leave it"), self.leave)
        self.body.addWidget(flowing(self.write_button, self.close_button))
        self.same.toggled.connect(self.write_button.setEnabled)
        self.role.currentIndexChanged.connect(lambda _at: self._show_prisons())
        on_key(self, "Esc", self.leave, self.tr("Leave it"))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.same.setFocus()

    def leave(self) -> None:
        """Close, unless the welcome is being written: what came of it must be read."""
        if not self.busy:
            self.closed.emit()

    def write(self) -> None:
        """Ask where to, let her laptop in and write the file to give back to her."""
        role = self.role.currentData()
        facilities = self.prisons.chosen() if role != "coordinator" else ()
        if role != "coordinator" and not facilities:
            self._tell(
                self.tr("Choose at least one prison: the women held there are sent to this laptop."), "amber"
            )
            return
        out = ask.file_to_write(
            self,
            self.tr("Write the welcome file"),
            self.session.exchange_folder / "welcome.wipsync",
            self.tr("Bundles of wipdesk (*.wipsync)"),
        )
        if out is None:
            return
        self._set_busy(busy=True)
        register, hello = self.session.register, self.path
        self.session.write(
            lambda: team.welcome(register, hello, out, role=role, facilities=facilities, overwrite=True),
            then=self._written,
            refused=self._refused,
        )

    def _show_prisons(self) -> None:
        self.prisons.setVisible(self.role.currentData() != "coordinator")

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.write_button.setEnabled(not busy)
        self.close_button.setEnabled(not busy)

    def _written(self, welcomed: Any) -> None:
        self._set_busy(busy=False)
        words = self.tr("{name} is in the office. Give {file} back; only that laptop can open it.")
        told = [words.format(name=welcomed.name, file=welcomed.made.path.name)]
        if welcomed.report is not None:
            told += report_words.lines(welcomed.report, self.session.say)
        self._tell(" ".join(told), "green")
        sentence = self.tr("When it is read there, the other screen must show these digits:")
        self.body.insertWidget(self.body.count() - 1, DigitsCard(sentence, welcomed.digits.office))
        for done in (self.digits, self.same, self.role_name, self.role, self.prisons, self.write_button):
            done.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()
        self.enrolled.emit()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        self._tell(self.session.sentence(error), "amber")

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
