"""Keeps the days held that the list shows and sorts by true, on the worker, and says how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from wipdesk.errors import Cancelled, WipdeskError
from wipdesk.services import women_list

if TYPE_CHECKING:
    from wipdesk.ui.background import Progress
    from wipdesk.ui.session import Session

_WORTH_SAYING = 300
"""Fewer women than these are worked out before anybody could read that they are."""
_LATER_MS = 50
"""So long the others have before it goes on."""


class HeldDays(QObject):
    """Works out the days of the women whose files changed; gives way to a save, and goes on behind it."""

    worked_out = Signal()
    """Rows changed; not said where nothing was stale."""
    said = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._running = self._again = self._stopped = False
        self._begun = False
        """Whether some were worked out in a turn that gave way."""
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.work_out)

    def work_out(self) -> None:
        """Bring the days up to date on the worker."""
        if self._running or self._stopped:
            self._again = True
            return
        self._running, self._again = True, False
        job = self._session.background.run(self._refresh, then=self._done, failed=self._failed)
        job.progressed.connect(self._step)

    def stop(self) -> None:
        """Come to an end at the next woman, for good: the register is about to be closed."""
        self._stopped = True
        self._later.stop()

    def _refresh(self, progress: Progress) -> int | None:
        """How many women it was, once it came to its end; None if it gave way. Runs on the worker."""
        background = self._session.background

        def step(done: int, of: int) -> None:
            if self._stopped or background.others_wait:
                raise Cancelled
            progress.step(done, of)

        try:
            return women_list.refresh(self._session.register, step)
        except Cancelled:
            return None

    def _step(self, done: int, of: int) -> None:
        if self._running and of >= _WORTH_SAYING:
            number = QLocale().toString
            words = self.tr("Working out days held: {done} of {of}")
            self.said.emit(words.format(done=number(done), of=number(of)))

    def _done(self, women: int | None) -> None:
        self._running = False
        if women is None:
            self._begun = True
        else:
            self.said.emit("")
            if women or self._begun:
                self.worked_out.emit()
            self._begun = False
        if not self._stopped and (self._again or self._begun):
            self._later.start()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if not isinstance(error, WipdeskError):
            raise error
        self.said.emit(self._session.sentence(error))
