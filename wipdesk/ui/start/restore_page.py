"""One of the four doors: a register out of a backup, in a new folder; nothing is overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipdesk import sentences
from wipdesk.errors import BackupDamaged, FileGone, RegisterTooNew, WipdeskError, WrongPassphrase
from wipdesk.ui import ask
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label
from wipdesk.ui.start.notice import Notice
from wipdesk.ui.start.passphrase_box import PassphraseBox
from wipdesk.ui.start.shelf import new_folder
from wipdesk.ui.start.steps_page import Step, StepsPage

if TYPE_CHECKING:
    from wipdesk.ui.background import Background
    from wipdesk.ui.start.deeds import Deeds


class BackupStep(Step):
    """Which backup, and the passphrase that was in force when it was made."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.heading, self.onward = self.tr("Restore from a backup"), self.tr("Restore the register")
        self.file: Path | None = None
        self.choosing = button(self.tr("Choose the backup…"), self.choose, icon_name="folder-open")
        self.name = ElidedLabel(self.tr("No backup chosen yet"), 13, "ink2")
        self.file_trouble = Notice()
        self.box = PassphraseBox(self.tr("Passphrase"))
        self.trouble = Notice()
        line = row(self.choosing, self.name, gap=12)
        line.setStretch(1, 1)
        self.body.addWidget(
            label(
                self.tr(
                    "The register is put into a new folder on this laptop. The backup stays as it is, and so does "
                    "every register that is here already."
                ),
                13,
                "ink2",
                wrap=True,
            )
        )
        self.body.addWidget(holding(column(line, self.file_trouble)))
        self.body.addWidget(self.box)
        self.body.addWidget(
            label(
                self.tr("The passphrase that was in force when the backup was made."), 12, "ink3", wrap=True
            )
        )
        self.body.addWidget(self.trouble)
        self.setFocusProxy(self.choosing)

    def choose(self) -> None:
        """Ask for the file."""
        from_here = Path.home()
        chosen = ask.file_to_open(self, self.tr("Choose the backup"), from_here, self.tr("All files (*)"))
        if chosen is not None:
            self.file = chosen
            self.name.set_whole(chosen.name)
            self.file_trouble.say("")
            self.box.setFocus()

    def answered(self) -> bool:
        """Whether there is a file and a passphrase."""
        self.trouble.say("" if self.box.text() else self.tr("Type the passphrase of the backup."))
        self.file_trouble.say("" if self.file else self.tr("Choose the backup first."))
        if self.file is None:
            self.choosing.setFocus()
        elif not self.box.text():
            self.box.setFocus()
        return self.file is not None and bool(self.box.text())

    def refuse(self, error: WipdeskError) -> bool:
        """Say it beside the passphrase or beside the file, as it is about."""
        sentence = sentences.say_error(error, say)
        if isinstance(error, WrongPassphrase):
            self.trouble.say(sentence)
            self.box.setFocus()
        elif isinstance(error, BackupDamaged | FileGone | RegisterTooNew):
            self.file_trouble.say(sentence)
            self.choosing.setFocus()
        else:
            return False
        return True


class RestorePage(StepsPage):
    """One step: the restored register is open at once."""

    def __init__(self, deeds: Deeds, background: Background) -> None:
        super().__init__(deeds, background)
        self.backup = BackupStep()
        self.add(self.backup)

    def after(self, at: int) -> None:
        """Restore into the next free folder."""
        file, folder, passphrase = self.backup.file, new_folder(), self.backup.box.text()
        if file is not None:
            self.work(
                self.tr("Restoring. Every page is read and checked…"),
                lambda: self.deeds.restore(file, folder, passphrase),
                self._take,
            )

    def _take(self, register: Any) -> None:
        self.backup.box.set_text("")
        self.made.emit(register.folder)
        self.opened.emit(register)
