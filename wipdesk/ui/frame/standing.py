"""Keeps the counts of the navigation and the status line true: conflicts open, changes set aside or not yet
given to anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wipdesk.services import conflicts, sending, undo_words, undoing

if TYPE_CHECKING:
    from wipdesk.ui.frame.navigation import Navigation
    from wipdesk.ui.frame.status_line import StatusLine
    from wipdesk.ui.session import Session

_PAUSE_MS = 200


class Standing(QObject):
    """Looks again a moment after anything was saved."""

    def __init__(
        self, session: Session, navigation: Navigation, status_line: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._navigation = navigation
        self._status_line = status_line
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        session.announcements.records_changed.connect(lambda _roots: self._pause.start())
        navigation.destroyed.connect(self.deleteLater)

    def look(self) -> None:
        """Read the counts and show them."""
        session = self._session
        self._navigation.show_count("conflicts", conflicts.count(session.register))
        given = sending.given(session.register, session.say)
        aside = undo_words.register_line(undoing.count_aside(session.register), session.say)
        words = " ".join(filter(None, (aside, given.sentence)))
        self._status_line.show_given(words, waiting=given.waiting > 0 or bool(aside))
