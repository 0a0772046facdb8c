"""How the window lay when it was closed. Holds sizes only: no name, no search, no path of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from wipdesk.paths import config_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _kept() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def remember(window: QWidget) -> None:
    """Keep where the window lies and how large it is."""
    _kept().setValue("geometry", window.saveGeometry())


def put_back(window: QWidget) -> bool:
    """Lay the window as it was; False if nothing is known of it."""
    geometry = _kept().value("geometry")
    return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)


def forget_folders() -> None:
    """Take out what Qt's own file dialog notes of the folders it was in: a folder may bear a woman's name."""
    qt = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "QtProject")
    for name in ("history", "lastVisited", "shortcuts"):
        qt.remove(f"FileDialog/{name}")
