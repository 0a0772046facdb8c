"""Reading a bundle: what taking it in would do, a backup first, and nothing changed until she says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from wipdesk.services import bundles, report_words, safekeeping
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.layout import Card, empty_out, row
from wipdesk.ui.parts.text import label, set_tone

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session


class ReadPanel(Card):
    """One file, looked into and then taken in or left."""

    taken = Signal(object)
    """The report of a bundle that was taken in."""
    closed = Signal()

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__(self.tr("Read a bundle"))
        self.session = session
        self.path = path
        self.file = label(path.name, 12, "ink2", wrap=True)
        self.said = label(self.tr("Looking into the file…"), 13, wrap=True)
        self.lines = row()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much of the bundle is read"))
        self.progress.hide()
        self.take_button = button(self.tr("Take it in"), self.take, icon_name="file-down", primary=True)
        self.anyway_button = button(self.tr("Take it in without a backup"), self._merge)
        self.leave_button = button(self.tr("Leave it"), self.closed.emit)
        self.take_button.hide()
        self.anyway_button.hide()
        for part in (self.file, self.said):
            self.body.addWidget(part)
        self.body.addLayout(self.lines)
        self.body.addWidget(self.progress)
        self.body.addLayout(row(self.take_button, self.anyway_button, self.leave_button, None))
        on_key(self, "Esc", self.closed.emit, self.tr("Leave it"))

    def look(self) -> None:
        """Find out what taking it in would do; nothing is changed."""
        register, path = self.session.register, self.path
        self.session.slow(
            lambda _progress: bundles.merge(register, path, dry_run=True),
            then=self._looked,
            refused=self._refused,
        )
        self.leave_button.setFocus()

    def take(self) -> None:
        """Make a backup, then take the bundle in."""
        self._busy(self.tr("Making a backup first…"))
        register = self.session.register
        self.session.slow(
            lambda _progress: safekeeping.backup_before(register),
            then=lambda _path: self._merge(),
            refused=self._no_backup,
        )

    def _merge(self) -> None:
        self._busy(self.tr("Taking it in…"))
        register, path = self.session.register, self.path
        self.progress.setRange(0, 0)
        self.progress.show()
        job = self.session.slow(
            lambda progress: bundles.merge(register, path, progress=progress),
            then=self._merged,
            refused=self._refused,
        )
        job.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _merged(self, report: Any) -> None:
        self.session.announcements.records_changed.emit(frozenset())
        self.taken.emit(report)

    def _looked(self, report: Any) -> None:
        empty_out(self.lines)
        told = report_words.lines(report, self.session.say)
        self._tell("\n".join(told), "ink")
        self.take_button.show()
        self.take_button.setFocus()

    def _refused(self, error: WipdeskError) -> None:
        self._idle()
        self.take_button.hide()
        self.leave_button.setText(self.tr("Close"))
        self._tell(self.session.sentence(error), "amber")
        self.leave_button.setFocus()

    def _no_backup(self, error: WipdeskError) -> None:
        self._idle()
        self.take_button.hide()
        words = self.tr("No backup could be made, so nothing was taken in yet. {why}")
        self._tell(words.format(why=self.session.sentence(error)), "amber")
        self.anyway_button.show()
        self.leave_button.setFocus()

    def _busy(self, words: str) -> None:
        for each in (self.take_button, self.anyway_button, self.leave_button):
            each.setEnabled(False)
        self._tell(words, "ink2")

    def _idle(self) -> None:
        self.progress.hide()
        self.anyway_button.hide()
        for each in (self.take_button, self.anyway_button, self.leave_button):
            each.setEnabled(True)

    def _tell(self, words: str, tone: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleName(words)
        set_tone(self.said, tone)
