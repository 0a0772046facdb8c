"""The choice of a folder for exchange: one that Syncthing, a shared drive or somebody with a stick keeps in step."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wipdesk import settings
from wipdesk.errors import WipdeskError
from wipdesk.services import exchange_folder
from wipdesk.ui import ask
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label, set_tone

if TYPE_CHECKING:
    from wipdesk.ui.session import Session


class FolderChoice(Card):
    """One folder, or none."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Exchange folder"))
        self.session = session
        words = self.tr(
            "A folder that something else keeps in step with your colleagues: a shared drive, Syncthing, or a stick. "
            "Bundles can be put there, and those that arrive are shown on the exchange page. "
            "wipdesk itself opens no connection."
        )
        self.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.said = label("", 13, wrap=True)
        self.body.addWidget(self.said)
        self.choose_button = button(self.tr("Choose a folder…"), self.choose)
        self.none_button = button(self.tr("Use none"), self.use_none)
        self.body.addWidget(flowing(self.choose_button, self.none_button))
        self._show()

    def choose(self) -> None:
        """Ask for a folder, and keep it if it will do."""
        now = settings.load().exchange_folder
        proposed = Path(now) if now else self.session.register.folder.parent
        folder = ask.folder_to_use(self, self.tr("Exchange folder"), proposed)
        if folder is None:
            return
        try:
            exchange_folder.scan(self.session.register, folder)
        except WipdeskError as error:
            self.said.setText(self.session.sentence(error))
            set_tone(self.said, "amber")
            return
        self._keep(str(folder))

    def use_none(self) -> None:
        """Look into no folder any more; what lies in it stays."""
        self._keep("")

    def _keep(self, folder: str) -> None:
        with suppress(OSError):
            settings.save(replace(settings.load(), exchange_folder=folder))
        self._show()

    def _show(self) -> None:
        folder = settings.load().exchange_folder
        self.said.setText(folder or self.tr("None is chosen."))
        set_tone(self.said, "ink" if folder else "ink2")
        self.none_button.setVisible(bool(folder))
