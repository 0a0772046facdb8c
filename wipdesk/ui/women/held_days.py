"""Keeps the days held that the list shows and sorts by true, on the worker, and says how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from wipdesk.errors import WipdeskError
from wipdesk.services import women_list

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

_WORTH_SAYING = 300
"""Fewer women than these are worked out before anybody could read that they are."""


class HeldDays(QObject):
    """Works out the days of the women whose files changed; asked again meanwhile, it goes on afterwards."""

    worked_out = Signal()
    said = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._running = self._again = False

    def work_out(self) -> None:
        """Bring the days up to date on the worker."""
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        register = self._session.register
        job = self._session.background.run(
            lambda progress: women_list.refresh(register, progress.step), then=self._done, failed=self._failed
        )
        job.progressed.connect(self._step)

    def _step(self, done: int, of: int) -> None:
        if self._running and of >= _WORTH_SAYING:
            number = QLocale().toString
            words = self.tr("Working out days held: {done} of {of}")
            self.said.emit(words.format(done=number(done), of=number(of)))

    def _done(self, _result: object) -> None:
        self._running = False
        self.said.emit("")
        self.worked_out.emit()
        if self._again:
            self.work_out()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if not isinstance(error, WipdeskError):
            raise error
        self.said.emit(self._session.sentence(error))
