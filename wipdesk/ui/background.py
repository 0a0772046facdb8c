"""The one worker: slow work and every write run here, one after the other, while the window stays alive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from wipdesk.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Progress:
    """Handed to a job: says how far it is, and stops it if she pressed Cancel."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def step(self, done: int, of: int) -> None:
        """Tell how far the work is. Raises Cancelled."""
        if self._job.stop_wanted:
            raise Cancelled
        self._job.progressed.emit(done, of)


class Job(QObject):
    """One piece of work under way. It lives on the thread of the window; only its signals are touched by the worker."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop_wanted = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it had begun is undone."""
        self.stop_wanted = True


class Background(QObject):
    """Runs plain functions one at a time away from the window; results come back on the window's thread."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open = 0

    @property
    def busy(self) -> bool:
        """Whether anything is under way or waits."""
        return self._open > 0

    @property
    def others_wait(self) -> bool:
        """Whether something stands behind what is under way; long work that can go on later gives way to it."""
        return self._open > 1

    def run(
        self,
        work: Callable[[Progress], Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Any], object] | None = None,
    ) -> Job:
        """Hand work over. `then` gets what it returns, `failed` the exception; both on the window's thread.

        An exception that nobody takes goes to the crash window.
        """
        job = Job(self)
        queued = Qt.ConnectionType.QueuedConnection
        if then is not None:
            job.succeeded.connect(then, queued)
        job.failed.connect(failed if failed is not None else _raised_here, queued)
        job.finished.connect(self._one_less, queued)
        job.finished.connect(job.deleteLater, queued)
        self._open += 1
        self._pool.start(_Running(job, work))
        return job

    def wait(self) -> None:
        """Let everything handed over come to its end; for leaving, when nothing may be lost."""
        self._pool.waitForDone()

    def _one_less(self) -> None:
        self._open -= 1
        if not self._open:
            self.idle.emit()


def _raised_here(error: BaseException) -> None:
    raise error


class _Running(QRunnable):
    """What the worker takes: the work and the signals to tell of it."""

    def __init__(self, job: Job, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        try:
            result = self._work(Progress(self._job))
        except Cancelled:
            self._job.cancelled.emit()
        except BaseException as error:
            self._job.failed.emit(error)
        else:
            self._job.succeeded.emit(result)
        self._job.finished.emit()
