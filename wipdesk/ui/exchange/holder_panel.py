"""Which closed compartments somebody of the office may open: ticked by a coordinator, with her passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk.domain.compartments import COMPARTMENTS
from wipdesk.services import compartments
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label, tell
from wipdesk.ui.start.passphrase_box import PassphraseBox
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.errors import WipdeskError
    from wipdesk.services.compartments import Holder
    from wipdesk.ui.session import Session


class HolderPanel(Card):
    """Four boxes to tick; nothing is ordered until the passphrase was given."""

    closed = Signal()
    changed = Signal()

    def __init__(self, session: Session, holder: Holder) -> None:
        super().__init__(self.tr("What {name} may open").format(name=holder.name))
        self.session, self.holder = session, holder
        self.busy = False
        words = self.tr(
            "She reads and writes what is kept there, on her own laptop and with her own passphrase. What you take "
            "from her she can still read as far as her laptop has it; what is written from now on she cannot."
        )
        self.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.boxes: dict[str, QCheckBox] = {}
        for each in COMPARTMENTS:
            box = QCheckBox(session.say("compartments", each.label))
            box.setFont(theme().font(13))
            box.setChecked(each.name in holder.holds)
            self.boxes[each.name] = box
            self.body.addWidget(box)
            holds = label(session.say("compartments", each.holds), 12, "ink2", wrap=True)
            holds.setContentsMargins(theme().px(24), 0, 0, 0)
            self.body.addWidget(holds)
        self.passphrase = PassphraseBox(self.tr("Your passphrase"))
        self.body.addWidget(self.passphrase)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.set_button = button(self.tr("Set what she may open"), self.set, primary=True)
        self.leave_button = button(self.tr("Change nothing"), self.leave)
        self.body.addWidget(flowing(self.set_button, self.leave_button))
        self.set_button.setEnabled(False)
        self.passphrase.changed.connect(
            lambda: self.set_button.setEnabled(bool(self.passphrase.text().strip()))
        )
        self.passphrase.entered.connect(self.set)
        on_key(self, "Esc", self.leave, self.tr("Change nothing"))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        next(iter(self.boxes.values())).setFocus()

    def leave(self) -> None:
        """Close, unless the order is being given."""
        if not self.busy:
            self.passphrase.set_text("")
            self.closed.emit()

    def set(self) -> None:
        """Order it, and give her laptops their keys."""
        typed = self.passphrase.text()
        if self.busy or not typed.strip():
            return
        self._set_busy(busy=True)
        chosen = tuple(name for name, box in self.boxes.items() if box.isChecked())
        register, person = self.session.register, self.holder.person
        self.session.write(
            lambda: compartments.set_holder(register, person, chosen, typed),
            then=self._set,
            refused=self._refused,
        )

    def _set(self, _holder: Any) -> None:
        self._set_busy(busy=False)
        self.passphrase.set_text("")
        self.changed.emit()
        self.closed.emit()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        words = self.session.sentence(error)
        tell(self.said, words, "amber")
        self.passphrase.set_text("")
        self.passphrase.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for each in (*self.boxes.values(), self.passphrase, self.set_button, self.leave_button):
            each.setEnabled(not busy)
