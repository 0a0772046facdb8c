"""Asking for what never came, and answering a colleague who asks: each a file, or read out over the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from wipdesk.domain.numbers import grouped
from wipdesk.services import requests
from wipdesk.ui import ask
from wipdesk.ui.exchange.make_panel import MakePanel, free_name
from wipdesk.ui.exchange.spoken_card import SpokenCard
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label, tell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from wipdesk.errors import WipdeskError
    from wipdesk.services.requests import Wanted
    from wipdesk.services.sending import Standing
    from wipdesk.ui.session import Session


class AskPanel(MakePanel):
    """Everybody is asked to begin with: whoever has it may send it."""

    def __init__(self, session: Session, standings: Sequence[Standing]) -> None:
        super().__init__(session, standings)
        self.heading.setText(self.tr("Ask for what is missing"))
        self.setAccessibleName(self.heading.text())
        self.write_button.setText(self.tr("Write the request…"))
        for box, _ in self.boxes:
            box.setChecked(True)
        self.spoken = [requests.read_out(gap, session.say) for gap in requests.missing(session.register)]
        words = self.tr(
            "The request holds no woman, only these numbers. They can be read out over the phone as well."
        )
        told = [*map(SpokenCard, self.spoken), label(words, 13, "ink2", wrap=True)]
        for at, each in enumerate(told, 1):
            self.body.insertWidget(at, each)

    def offered(self) -> None:
        """A request holds no woman: there is nothing to leave out."""

    def pack(self, register: Any, out: Path, to: Sequence[str], wishes: Mapping[str, Any]) -> Any:
        """Write the request."""
        return requests.ask(register, out, to, overwrite=True)

    def said_of(self, made: Any) -> str:
        """What is said once it is written."""
        return self.tr(
            "{name} is written. Give it to those you ask; what they send back is read here."
        ).format(name=made.path.name)


class AnswerPanel(Card):
    """A colleague asks for changes that never reached her."""

    closed = Signal()
    made = Signal()

    def __init__(self, session: Session, path: Path, wanted: Wanted) -> None:
        super().__init__(self.tr("{who} asks for what never came").format(who=wanted.person))
        self.session, self.path, self.busy = session, path, False
        self.said = label(self._about(wanted), 13, wrap=True)
        self.answer_button = button(
            self.tr("Write the answer…"), self.answer, icon_name="file-up", primary=wanted.here > 0
        )
        self.answer_button.setVisible(wanted.here > 0)
        self.close_button = button(self.tr("Close"), self.leave)
        self.body.addWidget(self.said)
        self.body.addWidget(flowing(self.answer_button, self.close_button))
        on_key(self, "Esc", self.leave, self.tr("Close"))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        (self.close_button if self.answer_button.isHidden() else self.answer_button).setFocus()

    def leave(self) -> None:
        """Close, unless the answer is being packed."""
        if not self.busy:
            self.closed.emit()

    def answer(self) -> None:
        """Ask where to, and write what is here of it, sealed to her alone."""
        out = ask.file_to_write(
            self,
            self.tr("Write the answer"),
            free_name(self.session.exchange_folder),
            self.tr("Bundles of wipdesk (*.wipsync)"),
        )
        if out is None:
            return
        self.busy = True
        self.answer_button.setEnabled(False)
        register, asked = self.session.register, self.path
        self.session.slow(
            lambda _progress: requests.answer(register, asked, out, overwrite=True),
            then=self._answered,
            refused=self._refused,
        )

    def _about(self, wanted: Wanted) -> str:
        if wanted.count == 1:
            here = self.tr("{who} asks for 1 change that never came. It is here.")
            gone = self.tr("{who} asks for 1 change that never came. It is not on this laptop.")
            return (here if wanted.here else gone).format(who=wanted.person)
        if not wanted.here:
            words = self.tr("{who} asks for {count} changes that never came. None of them is on this laptop.")
        elif wanted.here == wanted.count:
            words = self.tr("{who} asks for {count} changes that never came. All of them are here.")
        else:
            words = self.tr("{who} asks for {count} changes that never came. {here} of them are here.")
        return words.format(
            who=wanted.person, count=grouped(wanted.count, say), here=grouped(wanted.here, say)
        )

    def _answered(self, made: Any) -> None:
        self.busy = False
        one = self.tr("{name} is written: 1 change. Only the one who asked can open it.")
        several = self.tr("{name} is written: {count} changes. Only the one who asked can open it.")
        words = one if made.commits == 1 else several
        self._tell(words.format(name=made.path.name, count=grouped(made.commits, say)), "green")
        self.made.emit()
        self.close_button.setFocus()

    def _refused(self, error: WipdeskError) -> None:
        self.busy = False
        self.answer_button.setEnabled(True)
        self._tell(self.session.sentence(error), "amber")

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
