"""The application before its first window, and a fault nobody foresaw."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from tests.laptop import at_home
from wipdesk.settings import Settings
from wipdesk.ui import application
from wipdesk.ui.crash_window import CrashWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SECRET = "Mariama Kamara"


@pytest.fixture
def faults(tmp_path: Path) -> Iterator[application.Faults]:
    """Every hook set, and put back afterwards."""
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().handlers[:])
    with at_home(tmp_path):
        watching = application.Faults()
        watching.watch(application.prepare_logs())
        yield watching
    sys.excepthook, threading.excepthook, sys.unraisablehook, handlers = before
    for handler in logging.getLogger().handlers[:]:
        if handler not in handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
    qInstallMessageHandler(None)


def _written(home: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in (home / "logs").iterdir())


def test_a_fault_on_any_thread_is_told_with_its_number_and_without_its_words(
    qtbot: QtBot, faults: application.Faults, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(faults.happened) as told:
        thread = threading.Thread(target=lambda: int(SECRET))
        thread.start()
    thread.join()
    number = told.args[0]
    assert (tmp_path / "logs" / f"report-{number}.txt").is_file()
    assert SECRET not in _written(tmp_path)
    assert capfd.readouterr() == ("", "")


def test_what_qt_says_reaches_neither_the_terminal_nor_the_log(
    faults: application.Faults, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    class Context:
        line = 12

    application.from_qt(QtMsgType.QtWarningMsg, Context(), f"cannot open /home/{SECRET}")
    assert "qt.message kind=1 line=12" in _written(tmp_path)
    assert SECRET not in _written(tmp_path)
    assert capfd.readouterr() == ("", "")


def test_the_application_bears_the_name_of_the_program_and_no_other(qapp: QApplication) -> None:
    begun = application.begin(Settings(colours="dark", text_size=130))
    assert begun is qapp
    assert begun.applicationName() == "wipdesk"
    assert not begun.windowIcon().isNull()


def test_the_window_of_a_fault_says_what_is_safe_and_a_number_and_no_more(qtbot: QtBot) -> None:
    window = CrashWindow("0123456789abcdef")
    qtbot.addWidget(window)
    window.show()
    assert window.windowTitle() == "wipdesk"
    assert window.number.text() == "0123 4567 89ab cdef"
    with qtbot.waitSignal(window.leave_wanted):
        window.leaving.click()


def test_going_on_is_what_enter_does(qtbot: QtBot) -> None:
    window = CrashWindow("0123456789abcdef")
    qtbot.addWidget(window)
    window.show()
    assert window.focusWidget() is window.going_on
    with qtbot.assertNotEmitted(window.leave_wanted):
        window.going_on.click()
    assert not window.isVisible()
