"""Starts the program: `python -m wipdesk` opens the window, `python -m wipdesk COMMAND` runs one command."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from wipdesk import keeper

_REGISTER_FILES = ("header.a", "header.b", "register.db")


def main() -> int:
    """Open the window, on the register in a folder if one is named; anything else is a command."""
    words = sys.argv[1:]
    if words[:1] == [keeper.WINDOW]:
        from wipdesk.main import be_the_process

        be_the_process(words[1:])
    if not words or (len(words) == 1 and _is_register(Path(words[0]))):
        if not _has_screen():
            sys.stderr.write("There is no screen here to open a window on. For commands: wipdesk --help\n")
            return 2
        return keeper.main(words)
    try:
        from wipdesk.cli.arguments import main as command
        from wipdesk.cli.session import prepare_for_faults
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing was begun.\n")
        return 1
    prepare_for_faults()
    return command(words)


def _is_register(folder: Path) -> bool:
    return any((folder / name).exists() for name in _REGISTER_FILES)


def _has_screen() -> bool:
    """Without a screen Qt would end the program with a word that helps nobody."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
