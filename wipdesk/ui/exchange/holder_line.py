"""What somebody of the office may open, in one line, with the way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.domain.compartments import COMPARTMENTS
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, line, picture

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from wipdesk.services.compartments import Holder
    from wipdesk.ui.session import Session


class HolderLine(QWidget):
    """A lock and the names of compartments; a button where a coordinator reads it."""

    def __init__(
        self,
        session: Session,
        holder: Holder,
        change: Callable[[Holder], object] | None,
        alone: Collection[str] = (),
    ) -> None:
        super().__init__()
        names = [session.say("compartments", c.label) for c in COMPARTMENTS if c.name in holder.holds]
        words = self.tr("May open: {names}").format(names=", ".join(names)) if names else ""
        self.words = label(words or self.tr("May open no closed compartment."), 12, "ink2", wrap=True)
        told = row(picture("lock", "ink2", 14), self.words, gap=6)
        told.setStretch(1, 1)
        inside = column(line(), told, gap=6)
        if holder.waits:
            waiting = [session.say("compartments", c.label) for c in COMPARTMENTS if c.name in holder.waits]
            said = self.tr(
                "Waits for the key of: {names}. Whoever has it opens the compartment and makes a bundle."
            )
            inside.addWidget(label(said.format(names=", ".join(waiting)), 12, "amber", wrap=True))
        if alone:
            only = [session.say("compartments", c.label) for c in COMPARTMENTS if c.name in alone]
            said = self.tr(
                "Nobody else may open: {names}. If her passphrase is lost, what is kept there is lost: let a second "
                "person open it too."
            )
            inside.addWidget(label(said.format(names=", ".join(only)), 12, "amber", wrap=True))
        if change is not None:
            self.button = quiet_button(self.tr("Set what she may open…"), lambda: change(holder))
            self.button.setAccessibleName(f"{self.button.text()} {holder.name}")
            inside.addWidget(flowing(self.button))
        self.setLayout(inside)
