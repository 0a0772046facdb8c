"""What every page shares while a register is open: the register, the worker, the words and the announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from wipdesk import clock, sentences
from wipdesk.errors import WipdeskError
from wipdesk.services import office_lists
from wipdesk.ui import language
from wipdesk.ui.announcements import Announcements
from wipdesk.ui.compartment_watch import CompartmentWatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from wipdesk.domain.lists import CodeLists
    from wipdesk.ui.background import Background, Job, Progress


class Session(QObject):
    """One open register and what its pages need; handed to every page when it is made."""

    def __init__(self, register: Any, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.register = register
        self.background = background
        self.announcements = Announcements(self)
        self.say = language.say
        self.compartments = CompartmentWatch(self)
        self.unkept: dict[str, WipdeskError] = {}
        """Half-typed forms that stand on the screen and nowhere else, and why the register took no draft of them."""

    @property
    def lists(self) -> CodeLists:
        """The lists to choose from: of the country the office works in, with the office's own answers."""
        return office_lists.lists_of(self.register)

    @property
    def today(self) -> date:
        """The day it is where the office works; in a practice register the day it was told."""
        day: date = self.register.today()
        return day

    @property
    def practice(self) -> bool:
        """Whether everything here is invented."""
        return bool(self.register.office.practice)

    @property
    def exchange_folder(self) -> Path:
        """The folder proposed for bundles: beside the register."""
        folder: Path = self.register.folder.parent
        return folder

    def forget_listeners(self) -> None:
        """Let go of the pages that listened so far; those of a frame built anew listen to new announcements."""
        self.announcements.deleteLater()
        self.announcements = Announcements(self)

    def sentence(self, error: WipdeskError) -> str:
        """What happened, what is safe and what to do, in the language of the window."""
        return sentences.say_error(error, self.say)

    def write(
        self,
        work: Callable[[], Any],
        *,
        roots: frozenset[str] = frozenset(),
        then: Callable[[Any], object] | None = None,
        refused: Callable[[WipdeskError], object] | None = None,
        tell: Callable[[Any], str] | None = None,
    ) -> Job:
        """Save on the worker; then say so everywhere. `roots` are the files it changes.

        `tell` words what came of it and must be known though she may have left the page; empty: nothing.

        A refusal goes to `refused`, and to the status line; what is no refusal goes to the crash window.
        """
        self.announcements.saving.emit()

        def done(result: Any) -> None:
            self.announcements.saved.emit(clock.now_local_iso()[11:16])
            self.announcements.records_changed.emit(roots)
            if tell is not None and (sentence := tell(result)):
                self.announcements.told.emit(sentence)
            if then is not None and _there(then):
                then(result)
            self.background.run(lambda _progress: self.register.bring_over())

        def failed(error: BaseException) -> None:
            if not isinstance(error, WipdeskError):
                raise error
            self.announcements.not_saved.emit(self.sentence(error))
            if refused is not None and _there(refused):
                refused(error)

        return self.background.run(lambda _progress: work(), then=done, failed=failed)

    def keep_draft(
        self,
        form: str,
        work: Callable[[], Any],
        *,
        then: Callable[[Any], object],
        refused: Callable[[WipdeskError], object],
    ) -> Job:
        """Keep a draft on the worker, and remember of which form none could be kept."""

        def kept(_progress: Progress) -> Any:
            try:
                result = work()
            except WipdeskError as error:
                self.unkept[form] = error
                raise
            self.unkept.pop(form, None)
            return result

        return self.slow(kept, then=then, refused=refused)

    def slow(
        self,
        work: Callable[[Progress], Any],
        *,
        then: Callable[[Any], object],
        refused: Callable[[WipdeskError], object],
    ) -> Job:
        """Do slow work that may be refused on the worker; a fault goes to the crash window."""

        def failed(error: BaseException) -> None:
            if not isinstance(error, WipdeskError):
                raise error
            if _there(refused):
                refused(error)

        def done(result: Any) -> None:
            if _there(then):
                then(result)

        return self.background.run(work, then=done, failed=failed)


def _there(listener: Callable[..., object]) -> bool:
    """Whether whoever waits for a result is still there: a page may have been built anew meanwhile."""
    owner = getattr(listener, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
