"""Putting off a line of the page of today in the window: the panel under it, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wipdesk.domain import date_words
from wipdesk.services import putting_off
from wipdesk.ui.parts.layout import bring_into_view
from wipdesk.ui.today.group_card import GroupCard
from wipdesk.ui.today.put_off_panel import PutOffPanel

if TYPE_CHECKING:
    from wipdesk.domain.putting_off import How, PutOff
    from wipdesk.ui.session import Session
    from wipdesk.ui.today.today_row import TodayRow


class PuttingOff(QObject):
    """At most one panel is open; what was put off since the page was made can be taken back, the last first."""

    changed = Signal()
    """A line went off the page or came back."""

    def __init__(self, session: Session, page: QObject) -> None:
        super().__init__(page)
        self.shown = False
        """Whether the page shows what was put off."""
        self._session = session
        self._panel: PutOffPanel | None = None
        self._row: TodayRow | None = None
        self._done: list[tuple[str, str]] = []

    @property
    def asks(self) -> bool:
        """Whether somebody is being asked, so that the lines must stay as they are."""
        return self._panel is not None

    def ask(self, row: TodayRow, how: How) -> None:
        """Open the panel under a line."""
        self.close()
        card = row.parentWidget()
        if not isinstance(card, GroupCard):
            return
        self._panel, self._row = PutOffPanel(self._session, row.line, how), row
        self._panel.left.connect(self.leave)
        self._panel.put_off.connect(self._kept)
        card.put_under(row, self._panel)
        self._panel.begin()
        bring_into_view(self._panel)

    def close(self) -> bool:
        """Take the panel away; says whether there was one, with the keys."""
        panel, self._panel, self._row = self._panel, None, None
        if panel is None:
            return False
        panel.hide()
        panel.deleteLater()
        return True

    def leave(self) -> None:
        """Leave the line where it is."""
        row = self._row
        self.close()
        if row is not None:
            row.setFocus()

    def _kept(self, kept: PutOff) -> None:
        self._done.append((kept.woman, kept.mark))
        if kept.until is not None:
            day = date_words.day_words(kept.until, self._session.say)
            words = self.tr("Off the page until {day}. Ctrl+Z brings it back.").format(day=day)
        else:
            words = self.tr("Off the page until the file says anything else. Ctrl+Z brings it back.")
        self._session.announcements.told.emit(words)
        self.changed.emit()

    def undo(self) -> None:
        """Bring back what was put off last."""
        if self._done:
            self.bring_back(*self._done.pop())

    def bring_back(self, woman: str, mark: str) -> None:
        """Let a line stand on the page again."""
        register, told = self._session.register, self._session.announcements.told

        def done(_none: object) -> None:
            told.emit(self.tr("The line stands on the page again."))
            self.changed.emit()

        self._session.slow(
            lambda _progress: putting_off.bring_back(register, woman, mark),
            then=done,
            refused=lambda error: told.emit(self._session.sentence(error)),
        )
