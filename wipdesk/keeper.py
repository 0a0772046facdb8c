"""The keeper: starts the window, and starts it again each time the register was locked. It never holds a key.

Locking ends the window's process, because only the end of a process takes what it held out of memory.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from wipdesk import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

LOCKED, LOCKED_WITH_FORM = 75, 76
"""What the window says when it ends because it was locked; the other: a form half typed is kept."""
LOCKED_AT, FORM_KEPT = "WIPDESK_LOCKED_AT", "WIPDESK_FORM_KEPT"
"""What the next window is told in its environment, and nothing else."""
WINDOW = "--window"
PASSPHRASE = "WIPDESK_PASSPHRASE"


def main(arguments: Sequence[str] = (), command: Sequence[str] = ()) -> int:
    """Keep a window open until it is left; the exit code is the window's own. `command` starts another window."""
    environment = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
    while True:
        code = _ended([*(command or window_command()), *arguments], environment)
        if code not in (LOCKED, LOCKED_WITH_FORM):
            return code if code >= 0 else 128 - code
        environment[LOCKED_AT] = clock.now_local_iso()
        environment.pop(FORM_KEPT, None)
        if code == LOCKED_WITH_FORM:
            environment[FORM_KEPT] = "1"


def window_command() -> list[str]:
    """How the window is started: by this Python, or by the program itself where Python lies inside it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WINDOW]
    return [sys.executable, "-m", "wipdesk.main"]


def _ended(command: Sequence[str], environment: dict[str, str]) -> int:
    with subprocess.Popen(command, env=environment) as window:
        while True:
            with suppress(KeyboardInterrupt):  # the window was told the same, and decides
                return window.wait()


_NOT_PASSED_ON = (PASSPHRASE, LOCKED_AT, FORM_KEPT)
