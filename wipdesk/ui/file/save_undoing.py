"""Undoing one save of a file, in two ways with two names: set aside on this laptop, or reversed for everybody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from wipdesk.services import undo_words, undoing
from wipdesk.ui import ask
from wipdesk.ui.parts.buttons import icon_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton, QWidget

    from wipdesk.services.undoing import Reversed
    from wipdesk.ui.file.file_actions import FileActions


class SaveUndoing(QObject):
    """Acts on one save, named by its id; what came of it is told over the file."""

    def __init__(self, actions: FileActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._page = parent

    def menu_button(self, save: str, who: str, when: str) -> QToolButton:
        """The ⋯ of a save; its menu is made when it is opened."""
        name = self.tr("Undo what {who} saved on {when}").format(who=who, when=when)
        made = icon_button("ellipsis", name)
        made.clicked.connect(
            lambda: self.menu(save, who, when, made).popup(made.mapToGlobal(made.rect().bottomLeft()))
        )
        return made

    def menu(self, save: str, who: str, when: str, parent: QWidget) -> QMenu:
        """The two ways."""
        made = QMenu(parent)
        made.setAccessibleName(self.tr("Undo what {who} saved on {when}").format(who=who, when=when))
        made.addAction(self.tr("Set aside on this laptop only"), partial(self.set_aside, save, who, when))
        made.addAction(self.tr("Reverse for everybody…"), partial(self.reverse, save, who, when))
        return made

    def set_aside(self, save: str, who: str, when: str) -> None:
        """Put a save out of force on this laptop; the line over the file takes it back."""
        session, acts, woman = self._actions.session, self._actions, self._actions.woman
        register = session.register
        words = self.tr("Set aside on this laptop: what {who} saved on {when}. {effect}").format(
            who=who, when=when, effect=session.say("undo", undo_words.EFFECT_OF_ASIDE)
        )
        back = self.tr("Take it back into force")
        session.write(
            lambda: undoing.set_aside(register, save),
            then=lambda _count: acts.done.emit(words, back, partial(self.take_back, save, woman)),
            refused=acts.refused.emit,
        )

    def take_back(self, save: str, woman: str) -> None:
        """Put a save into force again, and show her file, which may have gone with it."""
        session, acts = self._actions.session, self._actions
        register = session.register

        def shown(count: int) -> None:
            if acts.woman != woman:
                acts.moves.woman_wanted.emit(woman, "changes")
            acts.told.emit(undo_words.taken_back_line(count, session.say))

        session.write(lambda: undoing.take_back(register, save), then=shown, refused=acts.refused.emit)

    def reverse(self, save: str, who: str, when: str) -> None:
        """Find out what a reversal would write, and ask."""
        session = self._actions.session
        register = session.register
        session.slow(
            lambda _progress: undoing.planned(register, save),
            then=partial(self._ask, save, who, when),
            refused=self._actions.refused.emit,
        )

    def _ask(self, save: str, who: str, when: str, plan: Reversed) -> None:
        session, acts = self._actions.session, self._actions
        sure = ask.confirm(
            self._page,
            self.tr("Reverse what {who} saved on {when}, for everybody?").format(who=who, when=when),
            effect="\n".join(undo_words.reversal_lines(plan, session.say)),
            do=self.tr("Reverse for everybody"),
            stay=self.tr("Leave it as it is"),
        )
        if sure:
            register = session.register
            session.write(
                lambda: undoing.reverse(register, save), then=self._reversed, refused=acts.refused.emit
            )

    def _reversed(self, done: Reversed) -> None:
        words = self.tr("Reversed for everybody.")
        self._actions.told.emit(
            " ".join((words, *undo_words.reversal_lines(done, self._actions.session.say)))
        )
