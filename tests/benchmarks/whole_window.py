"""The window with a large register: from the passphrase to the list on the screen, a file opened, and the memory.

Started on its own by the benchmarks, so that its memory is its own.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtWidgets import QApplication

from tests.laptop import PASSPHRASE
from tests.ui.at_once import AtOnce
from wipdesk.services import registers, women_list
from wipdesk.services.women_list import ListQuery
from wipdesk.settings import Settings, save
from wipdesk.ui import theme
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.session import Session

_FILES = 20
_STATUS = Path("/proc/self/status")


def main(folder: Path) -> None:
    """Print each figure as `what: value`."""
    save(Settings(toured=True, colours="light"))
    application = QApplication([])
    theme.load_fonts()
    theme.apply(application, Settings(colours="light"))
    began = time.perf_counter()
    register = registers.unlock(folder, PASSPHRASE)
    unlocked = time.perf_counter()
    session = Session(register, AtOnce())
    window = MainWindow(session)
    window.show()
    window.grab()
    print(f"from the passphrase to the list painted: {(time.perf_counter() - began) * 1000:.0f} ms")
    print(f"of it deriving the key and opening the register: {(unlocked - began) * 1000:.0f} ms")
    opened = []
    for woman in women_list.find(register, ListQuery(order="name")).ids[:_FILES]:
        start = time.perf_counter()
        window.moves.woman_wanted.emit(woman, "")
        window.grab()
        opened.append(time.perf_counter() - start)
    print(f"a file opened and painted, median: {median(opened) * 1000:.0f} ms")
    if _STATUS.exists():
        peak = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        print(f"memory of the whole window: {int(peak.split()[1]) // 1024} MB")
    window.close()
    register.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
