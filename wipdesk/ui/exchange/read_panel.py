"""Reading a bundle: what taking it in would do, a backup first, and nothing changed until she says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from wipdesk.errors import Cancelled
from wipdesk.services import report_words, safekeeping, taking_in
from wipdesk.ui.exchange.parts_list import PartsList
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, empty_out
from wipdesk.ui.parts.text import label, tell

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.background import Job, Progress
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

    Work = Callable[[Progress], Any]


class ReadPanel(Card):
    """One file, looked into and then taken in or left; while it is being read it can only be stopped."""

    taken = Signal(object)
    """The report of a bundle that was taken in."""
    closed = Signal()

    def __init__(self, session: Session, moves: Moves, path: Path) -> None:
        super().__init__(self.tr("Read a bundle"))
        self.moves = moves
        self.session = session
        self.path = path
        self.busy = False
        self._job: Job | None = None
        self._stop_wanted = False
        self.file = label(path.name, 12, "ink2", wrap=True)
        self.said = label("", 13, wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much of the bundle is read"))
        self.take_button = button(self.tr("Take it in"), self.take, icon_name="file-down", primary=True)
        self.anyway_button = button(self.tr("Take it in without a backup"), self._merge)
        self.leave_button = button(self.tr("Leave it"), self.leave)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self._offered = (self.take_button, self.anyway_button, self.leave_button)
        self._parts = column(gap=6)
        for part in (self.file, self.said, self.progress):
            self.body.addWidget(part)
        self.body.addLayout(self._parts)
        self.body.addWidget(flowing(*self._offered, self.stop_button))
        self._offer(self.leave_button)
        on_key(self, "Esc", self.leave, self.tr("Leave it"))

    def look(self) -> None:
        """Find out what taking it in would do; nothing is changed."""
        register, path, say = self.session.register, self.path, self.session.say
        self._begin(self.tr("Looking into the file…"))
        self._work(
            lambda progress: taking_in.look(register, path, say=say, progress=progress),
            then=self._looked,
            refused=self._refused,
        )

    def take(self) -> None:
        """Make a backup, then take the bundle in."""
        register, path = self.session.register, self.path
        self._begin(self.tr("Making a backup first…"))
        self._work(
            lambda _progress: taking_in.make_backup(register, path),
            then=self._backed_up,
            refused=self._no_backup,
        )

    def stop(self) -> None:
        """Let go of what is under way, at the next place where nothing is left half done."""
        self._stop_wanted = True
        self.stop_button.setEnabled(False)
        self._tell(self.tr("Stopping…"), "ink2")
        if self._job is not None:
            self._job.cancel()

    def leave(self) -> None:
        """Put the file away; what is under way is stopped first."""
        if self.busy:
            self.stop()
        else:
            self.closed.emit()

    def _merge(self) -> None:
        register, path, say = self.session.register, self.path, self.session.say
        self._begin(self.tr("Taking it in…"))
        self._work(
            lambda progress: taking_in.take_in(register, path, backup=False, say=say, progress=progress),
            then=self._merged,
            refused=self._refused,
        )

    def _work(self, work: Work, *, then: Callable[[Any], None], refused: Callable[[Any], None]) -> None:
        job = self.session.slow(work, then=then, refused=refused)
        job.progressed.connect(self._show_progress)
        job.cancelled.connect(self._stopped)
        self._job = job if self.busy else None

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _backed_up(self, _path: object) -> None:
        if self._stop_wanted:
            self._stopped()
        else:
            self._merge()

    def _merged(self, taken: Any) -> None:
        self.busy = False
        self.session.announcements.records_changed.emit(frozenset())
        self.taken.emit(taken.report)

    def _looked(self, looked: Any) -> None:
        if self._stop_wanted:
            self._stopped()
            return
        told = report_words.lines(looked.report, self.session.say)
        seen = looked.report.seen_before
        told += [] if seen else [safekeeping.in_words(self.session.say)]
        self._end("\n".join(told), "ink")
        self._parts.addWidget(PartsList(self.moves, looked.parts, beforehand=True))
        if seen:
            self._offer(self.leave_button, close=True)
        else:
            self._offer(self.take_button, self.leave_button)

    def _stopped(self) -> None:
        """A large bundle may be in by parts; what is in is shown, and the rest comes at the next start."""
        self._refused(Cancelled())
        self.session.announcements.records_changed.emit(frozenset())

    def _refused(self, error: WipdeskError) -> None:
        self._end(self.session.sentence(error), "amber")
        self._offer(self.leave_button, close=True)

    def _no_backup(self, error: WipdeskError) -> None:
        if not self.path.is_file():
            self._refused(error)
            return
        words = self.tr("No backup could be made, so nothing was taken in yet. {why}")
        self._end(words.format(why=self.session.sentence(error)), "amber")
        self._offer(self.leave_button, self.anyway_button)

    def _begin(self, words: str) -> None:
        self.busy = True
        self._stop_wanted = False
        self._tell(words, "ink2")
        empty_out(self._parts)
        self.progress.setRange(0, 0)
        self.progress.show()
        for each in self._offered:
            each.hide()
        self.stop_button.setEnabled(True)
        self.stop_button.show()
        self.stop_button.setFocus()

    def _end(self, words: str, tone: str) -> None:
        self.busy = False
        self._job = None
        self._tell(words, tone)

    def _offer(self, *buttons: QPushButton, close: bool = False) -> None:
        """Show these buttons, the first with the keyboard on it."""
        self.progress.hide()
        self.stop_button.hide()
        self.leave_button.setText(self.tr("Close") if close else self.tr("Leave it"))
        for each in self._offered:
            each.setVisible(each in buttons)
        buttons[0].setFocus()

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
