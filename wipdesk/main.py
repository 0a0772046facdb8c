"""Wires everything together, once: `python -m wipdesk.main` is the window's process, started by the keeper.

The only file that imports late: the dialog for unlocking is on the screen before anything of the register is loaded.
"""

from __future__ import annotations

import ctypes
import logging
import os
import re
import signal
import sys
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from PySide6.QtCore import QObject

from wipdesk import keeper, paths, settings
from wipdesk.errors import WipdeskError
from wipdesk.sentences import say_error
from wipdesk.ui import application, ask, language
from wipdesk.ui.background import Background
from wipdesk.ui.crash_window import CrashWindow
from wipdesk.ui.idle import IdleWatch
from wipdesk.ui.screen_lock import ScreenLock
from wipdesk.ui.start.deeds import Deeds
from wipdesk.ui.start.shelf import registers_here
from wipdesk.ui.start.start_window import StartWindow
from wipdesk.ui.tidying import Tidying

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication

    from wipdesk.ui.main_window import MainWindow
    from wipdesk.ui.start.deeds import Wanted

LEFT, FAILED = 0, 1
_TODAY = "WIPDESK_TODAY"
_CLOCK = re.compile(r"\d\d:\d\d")
_SET_DUMPABLE = 4
_NO_BOXES_OF_THE_SYSTEM = 0x0001 | 0x0002


def main(arguments: Sequence[str] = ()) -> int:
    """Run the window, on the register in the folder named if there is one; the exit code says how it ended."""
    os.environ.pop(keeper.PASSPHRASE, None)
    close_to_others()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    logs = application.prepare_logs()
    program = Program(application.begin(settings.load()))
    program.faults.watch(logs)
    program.begin(Path(arguments[0]).absolute() if arguments else None)
    return program.run()


def be_the_process(arguments: Sequence[str]) -> NoReturn:
    """Run the window and end at once: nothing that was read stays in memory while Python tidies up."""
    ended = main(arguments)
    logging.shutdown()
    os._exit(ended)


def close_to_others() -> None:
    """Keep what is in memory out of files that the system writes when a program fails."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_BOXES_OF_THE_SYSTEM)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


class Program(QObject):
    """The process from the first window to its end: unlock, work, lock or leave."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__()
        self._qt = qt
        self.background = Background(self)
        Tidying(self).begin()
        self.faults = application.Faults(self)
        self.faults.happened.connect(self._show_fault)
        self.start: StartWindow | None = StartWindow(deeds(), self.background)
        self.window: MainWindow | None = None
        self.register: Any = None
        self.watch = IdleWatch(self, settings.load().idle_minutes)
        self._screen = ScreenLock(self)
        self._crash: CrashWindow | None = None
        self._locking = False
        self._not_kept: list[str] = []

    def begin(self, folder: Path | None = None) -> None:
        """Show the first window; everything else is loaded as soon as it is painted."""
        start = self.start
        if start is None:
            return
        start.painted.connect(start.prepare)
        start.opened.connect(self.open)
        start.made.connect(_remember)
        start.left.connect(lambda: self.end(LEFT))
        start.look_wanted.connect(self._take_look)
        locked = _CLOCK.search(os.environ.get(keeper.LOCKED_AT, ""))
        if locked:
            start.tell_locked(locked[0], kept=bool(os.environ.get(keeper.FORM_KEPT)))
        known = folder or _last_register()
        if known is None:
            start.show_doors()
        else:
            start.show_unlock(known)
        start.show()

    def run(self) -> int:
        """Until the end."""
        return self._qt.exec()

    def open(self, register: Any) -> None:
        """Show the window on an open register, in place of the first one."""
        from wipdesk.ui.main_window import MainWindow
        from wipdesk.ui.session import Session

        _remember(register.folder)
        self.register = register
        try:
            window = MainWindow(Session(register, self.background))
        except BaseException:
            register.close()
            if self.start is not None:
                self.start.show_unlock(register.folder)
            raise
        self.window = window
        window.lock_wanted.connect(lambda: self.lock(asked=True))
        window.closed.connect(lambda: self.end(LEFT))
        window.look_taken.connect(lambda: self.watch.set_minutes(settings.load().idle_minutes))
        self.watch.about_to_lock.connect(window.show_countdown)
        self.watch.idle.connect(self.lock)
        self._screen.locked.connect(self.lock)
        self._qt.commitDataRequest.connect(lambda _session: self._keep_all())
        window.show()
        if self.start is not None:
            self.start.hide()
            self.start.deleteLater()
            self.start = None
        self.watch.begin(self._qt)
        self._screen.begin()

    def lock(self, *, asked: bool = False) -> None:
        """Keep what is half typed, close the register and end; the keeper shows the dialog for unlocking again."""
        window = self.window
        if window is None or self._locking:
            return
        self._locking = True
        self.watch.stop()
        self._not_kept.clear()
        window.session.announcements.not_saved.connect(self._not_kept.append)
        try:
            window.keep_drafts()
        except Exception as error:  # whatever is wrong with a form, it must not keep the register open
            self.faults.write_down(error)
            self._not_kept.append(say_error(error, language.say))
        shown = [each for each in self._qt.topLevelWidgets() if each.isVisible()]
        for each in shown:
            each.hide()
        if self.background.busy:
            self.background.idle.connect(lambda: self._locked(asked=asked))
        else:
            self._locked(asked=asked)

    def _locked(self, *, asked: bool) -> None:
        if not self._locking or self.window is None:
            return
        if self._not_kept and asked and not self._lose_it(self.window, self._not_kept[-1]):
            self._locking = False
            self.watch.begin(self._qt)
            return
        self._locking = False
        self.end(keeper.LOCKED_WITH_FORM if self._has_drafts() else keeper.LOCKED)

    def _lose_it(self, window: MainWindow, sentence: str) -> bool:
        """Nobody is asked when nobody is there: then an open register is the greater danger."""
        window.show()
        return ask.confirm(
            window,
            self.tr("What you were typing could not be kept"),
            effect=sentence,
            do=self.tr("Lock and lose it"),
            stay=self.tr("Stay open"),
        )

    def _has_drafts(self) -> bool:
        from wipdesk.services import drafts

        with suppress(WipdeskError):
            return bool(drafts.open_drafts(self.register))
        return False

    def end(self, code: int) -> None:
        """Close the register and leave."""
        if self.register is not None:
            self.register.close()
            self.register = None
        self._qt.exit(code)

    def _keep_all(self) -> None:
        if self.window is not None:
            self.window.keep_drafts()
            self.background.wait()

    def _take_look(self) -> None:
        application.take_look(self._qt, settings.load())
        if self.start is not None:
            self.start.show_again()

    def _show_fault(self, number: str) -> None:
        """One window at a time: the first fault is told, those that follow from it are in the log."""
        if self._crash is not None:
            return
        self._crash = CrashWindow(number, self._qt.activeWindow())
        self._crash.leave_wanted.connect(self._leave_after_fault)
        self._crash.finished.connect(self._forget_fault)
        self._crash.open()

    def _forget_fault(self) -> None:
        if self._crash is not None:
            self._crash.deleteLater()
            self._crash = None

    def _leave_after_fault(self) -> None:
        with suppress(Exception):  # the page that failed may fail again, and she wants to leave
            self._keep_all()
        self.end(FAILED)


def deeds() -> Deeds:
    """What the first windows can have done; each function loads what it needs when it is called."""
    return Deeds(
        prepare=_prepare,
        is_practice=_is_practice,
        unlock=_unlock,
        from_another_laptop=_from_another_laptop,
        replace_the_other=_replace_the_other,
        suggest=_suggest,
        check=_check,
        countries=_countries,
        make=_make,
        hello=_hello,
        restore=_restore,
        practise=_practise,
    )


def _prepare() -> None:
    import wipdesk.services.drafts
    import wipdesk.services.registers
    import wipdesk.services.team
    import wipdesk.ui.main_window  # noqa: F401 - loaded while she types


def _is_practice(folder: Path) -> bool:
    from wipdesk.services import registers

    return registers.is_practice(folder)


def _unlock(folder: Path, passphrase: str) -> Any:
    from wipdesk.services import registers

    today = _today() if registers.is_practice(folder) else None
    return registers.unlock(folder, passphrase, today=today)


def _from_another_laptop(register: Any) -> bool:
    from wipdesk.services import registers

    return registers.from_another_laptop(register)


def _replace_the_other(register: Any) -> None:
    from wipdesk.services import registers

    registers.replace_the_other(register)


def _suggest() -> str:
    from wipdesk.services import registers

    return registers.suggested_passphrase()


def _check(passphrase: str) -> None:
    from wipdesk.services import registers

    registers.check_passphrase(passphrase)


def _countries() -> list[tuple[str, str]]:
    from wipdesk.services import lists

    return [(code, lists.country_of(code.lower()).name) for code in lists.countries()]


def _make(wanted: Wanted) -> Any:
    from wipdesk.services import registers

    with _fresh(wanted.folder):
        return registers.new(
            wanted.folder,
            wanted.passphrase,
            country=wanted.country,
            office=wanted.office,
            person=wanted.person,
            role=wanted.role,
        )


def _hello(register: Any, path: Path) -> str:
    from wipdesk.services import team

    return team.hello(register, path).laptop


def _restore(path: Path, folder: Path, passphrase: str) -> Any:
    from wipdesk.services import registers

    with _fresh(folder):
        return registers.restore(path, folder, passphrase)


def _practise(folder: Path) -> str:
    from wipdesk.services import practice

    with _fresh(folder):
        return practice.make(folder, today=_today()).passphrase


@contextmanager
def _fresh(folder: Path) -> Iterator[None]:
    """A folder that will hold something new; on failure it is gone, and what the disk said is told by whoever asked."""
    with suppress(OSError):
        paths.ensure_private(folder.parent)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            folder.rmdir()
        raise


def _today() -> date | None:
    """The day this process was told, for practice registers only."""
    with suppress(ValueError):
        return date.fromisoformat(os.environ.get(_TODAY, ""))
    return None


def _last_register() -> Path | None:
    """The register opened last, else the first that lies here; none: she has to begin."""
    last = settings.load().register
    return Path(last) if last else next(iter(registers_here()), None)


def _remember(folder: Path) -> None:
    """Propose this register at the next start; a disk that cannot note it must not keep her out."""
    with suppress(OSError):
        settings.save(replace(settings.load(), register=str(folder)))


if __name__ == "__main__":
    be_the_process(sys.argv[1:])
