"""Undoing what a bundle brought, in two ways with two names: set aside here, or reversed for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.services import undo_words, undoing
from wipdesk.ui import ask
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import label, set_tone, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session


class UndoCard(QWidget):
    """How a bundle stands now, and what can be done about it; each button says what it does, and so do words below."""

    acted = Signal(int)
    """Something was set aside, taken back or reversed, of the bundle with this number."""

    def __init__(self, session: Session, number: int) -> None:
        super().__init__()
        self.session = session
        self.number = number
        self.stands = label("", 12, "ink2", wrap=True)
        self.said = label("", 12, "green", wrap=True)
        self.said.hide()
        self.aside_button = button(self.tr("Set aside what this bundle brought"), self.set_aside)
        self.back_button = button(self.tr("Take it back into force"), self.take_back)
        self.reverse_button = button(self.tr("Reverse for everybody…"), self.reverse)
        self._buttons = (self.aside_button, self.back_button, self.reverse_button)
        told = ((self.tr("Set aside: {effect}"), undo_words.EFFECT_OF_ASIDE),
                (self.tr("Reverse: {effect}"), undo_words.EFFECT_OF_REVERSE))  # fmt: skip
        self.effects = [
            label(words.format(effect=session.say("undo", text)), 12, "ink2", wrap=True)
            for words, text in told
        ]
        self.setLayout(column(self.stands, flowing(*self._buttons), *self.effects, self.said, gap=6))
        session.announcements.records_changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Show how the bundle stands now."""
        found = undoing.standing(self.session.register, str(self.number))
        self.stands.setText(" ".join(undo_words.standing_lines(found, self.session.say)))
        set_tone(self.stands, "amber" if found.set_aside else "ink2")
        self.aside_button.setVisible(bool(found.in_force))
        self.reverse_button.setVisible(bool(found.in_force))
        self.back_button.setVisible(bool(found.set_aside))
        for each in self.effects:
            each.setVisible(bool(found.in_force))

    def set_aside(self) -> None:
        """Put what the bundle brought out of force on this laptop; it can be taken back."""
        register, what = self.session.register, str(self.number)
        self._write(lambda: undoing.set_aside(register, what), self._set_aside)

    def take_back(self) -> None:
        """Put it into force again."""
        register, what = self.session.register, str(self.number)
        self._write(lambda: undoing.take_back(register, what), self._taken_back)

    def reverse(self) -> None:
        """Find out what a reversal would write, and ask."""
        register, what = self.session.register, str(self.number)
        self.setEnabled(False)
        self.session.slow(
            lambda _progress: undoing.planned(register, what), then=self._ask, refused=self._refused
        )

    def focus_first(self) -> None:
        """Put the keyboard on what can be done now."""
        next((each for each in self._buttons if not each.isHidden()), self).setFocus()

    def _ask(self, plan: undoing.Reversed) -> None:
        self.setEnabled(True)
        sure = ask.confirm(
            self,
            self.tr("Reverse what this bundle brought, for everybody?"),
            effect="\n".join(undo_words.reversal_lines(plan, self.session.say)),
            do=self.tr("Reverse for everybody"),
            stay=self.tr("Leave it as it is"),
        )
        if sure:
            register, what = self.session.register, str(self.number)
            self._write(lambda: undoing.reverse(register, what), self._reversed)

    def _write(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.setEnabled(False)
        self.session.write(work, then=then, refused=self._refused)

    def _set_aside(self, count: int) -> None:
        self._tell(undo_words.set_aside_lines(count, self.session.say)[0])

    def _taken_back(self, count: int) -> None:
        self._tell(undo_words.taken_back_line(count, self.session.say))

    def _reversed(self, found: undoing.Reversed) -> None:
        self._tell(" ".join(undo_words.reversal_lines(found, self.session.say)))

    def _tell(self, words: str, tone: str = "green") -> None:
        self.setEnabled(True)
        tell(self.said, words, tone)
        self.refresh()
        self.focus_first()
        if tone == "green":
            self.acted.emit(self.number)

    def _refused(self, error: WipdeskError) -> None:
        self._tell(self.session.sentence(error), "amber")

    def _changed(self, _roots: object) -> None:
        self.refresh()
