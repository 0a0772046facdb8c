"""Coming into an office: the file with which this laptop says hello, and the welcome that comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.services import closed_bundles, team
from wipdesk.ui import ask
from wipdesk.ui.exchange.digits import DigitsCard
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, empty_out, row
from wipdesk.ui.parts.text import label, tell
from wipdesk.ui.start.words_card import WordsCard

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session


class HelloPanel(QWidget):
    """Two steps with a colleague who runs the office; shown while this register belongs to none."""

    welcome_wanted = Signal()
    """She wants to choose the welcome file."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        first = Card(self.tr("1. Say hello"))
        words = self.tr(
            "Write the hello file and give it to your coordinator. It holds your name and the keys of this laptop, "
            "and nothing of any woman."
        )
        first.body.addWidget(label(words, 13, wrap=True))
        self.hello_button = button(self.tr("Write the hello file…"), self.say_hello, icon_name="file-up")
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.digits = column(gap=8)
        self.first_button = button(
            self.tr("Write it with my work…"), self.say_hello_with_work, icon_name="file-up"
        )
        first.body.addWidget(flowing(self.hello_button, self.first_button))
        words = self.tr(
            "With your work, all that you recorded here goes along, closed with seven words. One trip is enough then."
        )
        first.body.addWidget(label(words, 12, "ink2", wrap=True))
        first.body.addWidget(self.said)
        first.body.addLayout(self.digits)
        second = Card(self.tr("2. Be welcomed"))
        words = self.tr("Your coordinator gives you a welcome file. Read it, and you are in the office.")
        second.body.addWidget(label(words, 13, wrap=True))
        self.welcome_button = button(
            self.tr("Read the welcome file…"), self.welcome_wanted.emit, icon_name="file-down"
        )
        second.body.addLayout(row(self.welcome_button, None))
        self.setLayout(column(first, second, gap=12))

    def say_hello(self) -> None:
        """Ask where to, and write the file."""
        out = ask.file_to_write(
            self,
            self.tr("Write the hello file"),
            self.session.exchange_folder / "hello.wiphello",
            self.tr("Hello files of wipdesk (*.wiphello)"),
        )
        if out is None:
            return
        register = self.session.register
        self.session.slow(
            lambda _progress: (out.name, team.hello(register, out, overwrite=True)),
            then=self._written,
            refused=self._refused,
        )

    def say_hello_with_work(self) -> None:
        """Ask where to, and write all that was recorded here with the hello."""
        out = ask.file_to_write(
            self,
            self.tr("Write it with my work"),
            self.session.exchange_folder / "first.wipsync",
            self.tr("Bundles of wipdesk (*.wipsync)"),
        )
        if out is None:
            return
        register = self.session.register
        self.session.slow(
            lambda _progress: closed_bundles.make(register, out, overwrite=True),
            then=self._first_written,
            refused=self._refused,
        )

    def _first_written(self, closed: Any) -> None:
        self._show_digits(closed.made.path.name, closed.digits)
        words = self.tr(
            "Only these seven words open the file. Write them down now, they are shown this once; say them to your "
            "coordinator, and never put them beside the file."
        )
        self.digits.insertWidget(0, WordsCard(self.tr("Seven words"), closed.words))
        self.digits.insertWidget(0, label(words, 13, wrap=True))

    def _written(self, told: Any) -> None:
        name, digits = told
        self._show_digits(name, digits.laptop)

    def _show_digits(self, name: str, digits: str) -> None:
        self._tell(self.tr("{name} is written.").format(name=name), "green")
        empty_out(self.digits)
        sentence = self.tr(
            "When your coordinator has the file, read these digits aloud. "
            "They must be the same on the other screen."
        )
        self.digits.addWidget(DigitsCard(sentence, digits))

    def _refused(self, error: WipdeskError) -> None:
        self._tell(self.session.sentence(error), "amber")

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)


class WelcomePanel(Card):
    """A welcome file: which office it is from, and going in."""

    closed = Signal()
    joined = Signal()

    def __init__(self, session: Session, path: Path, office: str) -> None:
        super().__init__(self.tr("A welcome"))
        self.session, self.path = session, path
        self.busy = False
        words = self.tr("This file lets this laptop into the office “{office}”.")
        self.said = label(words.format(office=office), 13, wrap=True)
        self.digits = column(gap=8)
        self.join_button = button(self.tr("Join this office"), self.join, primary=True)
        self.close_button = button(self.tr("Leave it"), self.leave)
        self.body.addWidget(self.said)
        self.body.addLayout(self.digits)
        self.body.addLayout(row(self.join_button, self.close_button, None))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.join_button.setFocus()

    def leave(self) -> None:
        """Close, unless the laptop is on its way in."""
        if not self.busy:
            self.closed.emit()

    def join(self) -> None:
        """Go into the office."""
        self.busy = True
        self.join_button.setEnabled(False)
        register, path = self.session.register, self.path
        self.session.write(
            lambda: team.join(register, path), then=self._joined, refused=self._refused, roots=frozenset()
        )

    def _joined(self, joined: Any) -> None:
        self.busy = False
        words = self.tr("You are in the office “{office}” now.").format(office=joined.office)
        self._tell(words, "green")
        sentence = self.tr(
            "Compare these digits with those on your coordinator's screen. "
            "If they differ, somebody else wrote the file: tell your coordinator at once."
        )
        self.digits.addWidget(DigitsCard(sentence, joined.digits.office))
        self.join_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()
        self.joined.emit()

    def _refused(self, error: WipdeskError) -> None:
        self.busy = False
        self.join_button.hide()
        self.close_button.setText(self.tr("Close"))
        self._tell(self.session.sentence(error), "amber")

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
