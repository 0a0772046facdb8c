"""The application of Qt: its look and language before the first window, and what is done with a fault."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wipdesk import logs, paths
from wipdesk.ui import language, theme
from wipdesk.ui.frame.navigation import sign_of_wipdesk

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.settings import Settings

NAME = "wipdesk"
_SIGN = 64


def begin(chosen: Settings) -> QApplication:
    """The one application, in the look and language that the settings ask for; no window is open yet."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication([NAME])
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    application.setQuitOnLastWindowClosed(False)
    application.setStyle("Fusion")
    theme.load_fonts()
    take_look(application, chosen)
    application.setWindowIcon(QIcon(sign_of_wipdesk(_SIGN)))
    return application


def take_look(application: QApplication, chosen: Settings) -> None:
    """Take on colours, text size and language; windows made before do not change."""
    language.speak(language.chosen(chosen.language))
    theme.apply(application, chosen)


def prepare_logs() -> Path:
    """Where events and reports go, made if it can be; a disk that takes none must not keep her from her work."""
    folder = paths.user_folder() / "logs"
    with suppress(OSError):
        paths.ensure_private(folder)
        logs.set_up(folder)
    return folder


class Faults(QObject):
    """Catches every fault nobody foresaw, on any thread, and tells the window's thread the number of its report."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None

    def watch(self, folder: Path) -> None:
        """From now on nothing reaches the terminal: what an exception or Qt says can hold what somebody typed."""
        self._folder = folder
        logs.install_excepthook(folder, self.happened.emit)
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(from_qt)

    def write_down(self, error: BaseException) -> None:
        """Keep a report of a fault that need not stop her."""
        if self._folder is not None:
            logs.write_report(self._folder, error)

    def _unraisable(self, failed: Any) -> None:
        """A fault while something was tidied away."""
        if failed.exc_value is not None:
            self.write_down(failed.exc_value)


def from_qt(kind: QtMsgType, context: Any, _text: str) -> None:
    """What Qt has to say, as an event: its words are left out, for they can hold the name of a file."""
    logs.event("qt.message", kind=kind, line=context.line)
