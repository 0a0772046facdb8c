"""Where the files shipped with the program lie, and where a person's own files lie."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from platformdirs import user_config_dir, user_data_dir

_PACKAGE = Path(__file__).resolve().parent
_NAME = "wipdesk"


def shipped(*parts: str) -> Path:
    """A file or folder that comes with the program; its path begins with "resources" or "translations"."""
    return _shipped_folder().joinpath(*parts)


def user_folder() -> Path:
    """Where registers, backups and logs are kept. WIPDESK_HOME says otherwise; nothing is created here."""
    home = _chosen_home()
    return home if home else Path(user_data_dir(_NAME, appauthor=False, roaming=False))


def config_folder() -> Path:
    """Where the witness and the machine's own id are kept: never the folder of a register or a backup."""
    home = _chosen_home()
    return home / "config" if home else Path(user_config_dir(_NAME, appauthor=False, roaming=False))


def ensure_private(path: Path) -> Path:
    """Make the folder, and those above it that are missing, so that no other account of the laptop looks in.

    A folder that is there already is closed to others too, but never one that is shared on purpose.
    """
    if path.is_dir():
        _close_to_others(path)
        return path
    if not path.parent.is_dir():
        ensure_private(path.parent)
    path.mkdir(mode=0o700, exist_ok=True)
    return path


def _close_to_others(path: Path) -> None:
    if sys.platform == "win32":
        return  # what lies under the person's own profile is closed to others by Windows
    found = path.stat()
    shared_on_purpose = found.st_mode & stat.S_ISVTX or found.st_uid != os.getuid()
    if found.st_mode & 0o077 and not shared_on_purpose:
        with suppress(PermissionError):  # most sticks know nothing of owners
            path.chmod(0o700)


def _chosen_home() -> Path | None:
    chosen = os.environ.get("WIPDESK_HOME", "").strip()
    return Path(chosen).expanduser().absolute() if chosen else None


def _shipped_folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    installed = _PACKAGE / "_shipped"
    return installed if installed.is_dir() else _PACKAGE.parent
