"""The closed compartments of a session: opened with the passphrase once more, and closed again in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from wipdesk.services import compartments

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session

CLOSES_BEFORE = 20.0
"""Seconds before the keys are forgotten: what is half typed is sealed while that can still be done."""
_LOOK_EVERY = 2000


class CompartmentWatch(QObject):
    """Opens compartments on the worker; says when one opened, and when all are about to close."""

    opened = Signal()
    closing = Signal()
    """Seal what is half typed, now: the keys go away when everybody was told."""
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def is_open(self, compartment: str) -> bool:
        """Whether what is kept in it can be read now."""
        return compartments.is_open(self._session.register, compartment)

    def open(
        self,
        passphrase: str,
        names: tuple[str, ...],
        *,
        then: Callable[[Any], object],
        refused: Callable[[WipdeskError], object],
    ) -> None:
        """Try the passphrase; deriving its key takes a second."""
        register = self._session.register

        def done(_none: object) -> None:
            self._timer.start()
            self.opened.emit()
            then(None)

        self._session.slow(
            lambda _progress: compartments.open_with(register, passphrase, names), then=done, refused=refused
        )

    def close(self) -> None:
        """Close all of them now."""
        self._timer.stop()
        self.closing.emit()
        compartments.close(self._session.register)
        self.closed.emit()

    def look(self) -> None:
        """Close them if they would soon close by themselves."""
        if compartments.seconds_left(self._session.register) <= CLOSES_BEFORE:
            self.close()
