"""Notices that the laptop locks its screen or goes to sleep, where the desktop says so (Linux, over D-Bus)."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot

try:
    from PySide6.QtDBus import QDBusConnection
except ImportError:  # a platform without D-Bus; the watch for idle minutes is there all the same
    QDBusConnection = None

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class ScreenLock(QObject):
    """Says that the screen was locked or that the laptop goes to sleep."""

    locked = Signal()

    def begin(self) -> None:
        """Listen from now on; where nobody tells, nothing happens."""
        if QDBusConnection is None:
            return
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        slot = SLOT("heard(bool)")
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, slot)
        if system.isConnected():
            system.connect(*_LOGIN, "PrepareForSleep", self, slot)

    @Slot(bool)
    def heard(self, begins: bool) -> None:
        """The screen was locked or sleep begins (true), or the end of it (false)."""
        if begins:
            self.locked.emit()
