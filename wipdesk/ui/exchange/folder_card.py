"""The folder for exchange: what has arrived in it, each file to be looked into when she says so."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, Signal

from wipdesk import settings
from wipdesk.domain.numbers import grouped
from wipdesk.services import exchange_folder
from wipdesk.services.exchange_folder import State, What
from wipdesk.services.sending import day_in_words
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, empty_out
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.session import Session

_SHOWN = 8


class FolderCard(Card):
    """Hidden as long as nothing has arrived."""

    wanted = Signal(object)
    """A file is to be looked into: its path."""

    def __init__(self, session: Session) -> None:
        super().__init__(" ")
        self.session = session
        self.waiting: tuple[Any, ...] = ()
        self.buttons: list[QPushButton] = []
        self._looking = self._again = False
        self._rows = column(gap=8)
        self.body.addLayout(self._rows)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self.look())
        self.hide()

    def look(self) -> None:
        """Look into the folder, if one was chosen; a look that is under way is followed by another."""
        chosen = settings.load().exchange_folder
        if not chosen or self.session.register.team is None:
            self._show(())
            return
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        if Path(chosen).is_dir() and not self._watcher.directories():
            self._watcher.addPath(chosen)
        register = self.session.register
        self.session.slow(
            lambda _progress: exchange_folder.scan(register, Path(chosen)),
            then=self._looked,
            refused=self._refused,
        )

    def was_read(self, path: Path) -> None:
        """Move a file out of the way that was read whole, if it lay in the folder."""
        for each in self.waiting:
            if each.path == path:
                self._put_away(each)

    def _looked(self, waiting: Any) -> None:
        self._looking = False
        self._show(waiting)
        if self._again:
            self.look()

    def _refused(self, error: WipdeskError) -> None:
        self._looking = False
        self._show(())
        self._rows.addWidget(label(self.session.sentence(error), 12, "amber", wrap=True))
        self.heading.setText(self.tr("Your exchange folder"))
        self.show()

    def _show(self, waiting: Sequence[Any]) -> None:
        empty_out(self._rows)
        self.buttons = []
        self.waiting = tuple(waiting)
        ready = sum(each.state is not State.ARRIVING for each in waiting)
        if ready == 1:
            words = self.tr("1 file has arrived in your exchange folder")
        elif ready:
            words = self.tr("{count} files have arrived in your exchange folder").format(
                count=grouped(ready, say)
            )
        else:
            words = self.tr("Something is arriving in your exchange folder")
        self.heading.setText(words)
        self.setAccessibleName(words)
        for each in self.waiting[:_SHOWN]:
            self._add(each)
        if len(self.waiting) > _SHOWN:
            more = self.tr("and {count} more").format(count=grouped(len(self.waiting) - _SHOWN, say))
            self._rows.addWidget(label(more, 12, "ink2"))
        self.setVisible(bool(self.waiting))

    def _add(self, each: Any) -> None:
        said = self._words(each)
        self._rows.addWidget(label(said, 13, "ink2" if each.state is State.ARRIVING else "ink", wrap=True))
        look = button(self.tr("Look into it"), partial(self.wanted.emit, each.path), icon_name="file-down")
        look.setAccessibleName(self.tr("Look into it: {what}").format(what=said))
        self.buttons.append(look)
        beside = []
        done_with = each.what is not What.BUNDLE or each.state is State.DAMAGED
        if each.for_us_alone and done_with and each.state is not State.ARRIVING:
            away = quiet_button(self.tr("Put it away"), partial(self._put_away, each))
            away.setAccessibleName(self.tr("Put it away: {what}").format(what=said))
            beside.append(away)
        self._rows.addWidget(flowing(look, *beside))

    def _words(self, each: Any) -> str:
        if each.state is State.ARRIVING:
            return self.tr("{name}: still arriving, or cut short").format(name=each.path.name)
        if each.state is State.CLOSED:
            return self.tr("{name}: a bundle closed with a passphrase").format(name=each.path.name)
        if each.state is State.TOO_NEW:
            return self.tr("{name}: made with a newer version of wipdesk").format(name=each.path.name)
        who = each.who or self.tr("a laptop not known")
        if each.what is What.HELLO:
            return self.tr("{who} asks to be let in").format(who=who)
        day = day_in_words(each.created, self.session.say)
        if each.state is State.DAMAGED:
            words = self.tr(
                "A damaged bundle from {who}, {day}: what can be read of it was taken in. Ask for it once more"
            )
            return words.format(who=who, day=day)
        if each.what is What.REQUEST:
            return self.tr("{who} asks for what never came, {day}").format(who=who, day=day)
        return self.tr("A bundle from {who}, {day}").format(who=who, day=day)

    def _put_away(self, each: Any) -> None:
        exchange_folder.has_been_read(each)
        self.look()
