"""The window's process itself, in which a test looks around as soon as the first window is painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_LOOK = """
import json, sys
from PySide6.QtWidgets import QApplication
from wipdesk import main
from wipdesk.ui.start.start_window import StartWindow

def look(window):
    import ctypes, os, resource
    told = {
        "page": type(window.page).__name__,
        "title": window.windowTitle(),
        "loaded": sorted({name.split(".")[0] for name in sys.modules}),
        "services": [name for name in sys.modules if name.startswith("wipdesk.services.")],
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0,
        "passphrase": "WIPDESK_PASSPHRASE" in os.environ,
    }
    print(json.dumps(told), flush=True)
    QApplication.exit(3)

StartWindow.prepare = look
sys.exit(main.main(sys.argv[1:]))
"""

_UNLOCK_THEN_LOCK = """
import os, sys, types
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from wipdesk import main
from wipdesk.ui.start.start_window import StartWindow

class MainWindow(QWidget):
    lock_wanted, closed, look_taken = Signal(), Signal(), Signal()

    def __init__(self, session):
        super().__init__()
        self.session = session
        QTimer.singleShot(0, self, self.lock_wanted.emit)

    def keep_drafts(self):
        pass

    def show_countdown(self, seconds):
        pass

module = types.ModuleType("wipdesk.ui.main_window")
module.MainWindow = MainWindow
sys.modules[module.__name__] = module
prepare = StartWindow.prepare

def typed(window):
    prepare(window)
    print(type(window.page).__name__, window.page.head.line.text(), window.page.kept.isVisible(), flush=True)
    if os.environ.get("WIPDESK_LOCKED_AT"):
        window.close()
    else:
        window.page.box.set_text("lantern")
        window.page.unlock()

StartWindow.prepare = typed
sys.exit(main.main(sys.argv[1:]))
"""
"""A window that unlocks the register, locks it at once, and is left when it is shown again."""


def unlocking_and_locking() -> list[str]:
    """The command of such a window, for the keeper to start."""
    return [sys.executable, "-c", _UNLOCK_THEN_LOCK]


def first_look(home: Path, *arguments: str) -> dict[str, Any]:
    """Start the window's process in this user folder; what it found at its first paint, and how it ended."""
    environment = {
        **os.environ,
        "WIPDESK_HOME": str(home),
        "WIPDESK_PASSPHRASE": "lantern",
        "QT_QPA_PLATFORM": "offscreen",
    }
    run = subprocess.run(
        [sys.executable, "-c", _LOOK, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return {"code": run.returncode, "said": run.stderr, **json.loads(run.stdout)}
