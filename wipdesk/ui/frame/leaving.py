"""Before the window closes or is built anew: nothing half typed may be lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.ui.session import Session

_CONTEXT = "leaving"
_NOT_KEPT = QT_TRANSLATE_NOOP("leaving", "What is half typed could not be kept.")
_LOSE_IT = QT_TRANSLATE_NOOP("leaving", "Close and lose it")
_STAY = QT_TRANSLATE_NOOP("leaving", "Stay")


def all_kept(session: Session) -> bool:
    """Wait for what was handed to the worker; False, said at the foot, if a form could not be kept."""
    session.background.wait()
    for error in list(session.unkept.values())[:1]:
        session.announcements.not_saved.emit(session.sentence(error))
    return not session.unkept


def may_lose_it(session: Session, window: QWidget) -> bool:
    """Ask whether to close although a form could not be kept."""
    said = QCoreApplication.translate
    return ask.confirm(
        window,
        said(_CONTEXT, _NOT_KEPT),
        effect=session.sentence(next(iter(session.unkept.values()))),
        do=said(_CONTEXT, _LOSE_IT),
        stay=said(_CONTEXT, _STAY),
    )
