"""Unlocking a register. It shows no woman, no count and no path: whoever finds the laptop learns nothing here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from wipdesk import sentences
from wipdesk.errors import (
    FileGone,
    MachineTrouble,
    NotARegister,
    RegisterDamaged,
    RegisterEmpty,
    RegisterInUse,
    RegisterTooNew,
    WipdeskError,
    WrongPassphrase,
)
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, holding, row
from wipdesk.ui.parts.text import label, picture, pill, title
from wipdesk.ui.start.head import Head
from wipdesk.ui.start.notice import Notice
from wipdesk.ui.start.passphrase_box import PassphraseBox
from wipdesk.ui.start.shelf import name_of, registers_here
from wipdesk.ui.start.tries import seconds_to_wait
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from wipdesk.ui.background import Background
    from wipdesk.ui.start.deeds import Deeds

    Steps = Sequence[tuple[str, Callable[[], object]]]

_CARD = 460


class UnlockPage(ScrolledColumn):
    """Asks for the passphrase of one register."""

    opened = Signal(object)
    """The register, open."""
    other_wanted = Signal(object)
    """Another register on this laptop, by its folder; None: she will show the folder."""
    restore_wanted = Signal()
    begin_wanted = Signal()

    def __init__(self, folder: Path, deeds: Deeds, background: Background) -> None:
        super().__init__(margins=(32, 28, 32, 20), gap=16)
        self._folder = folder
        self._deeds = deeds
        self._background = background
        self._wrong = 0
        self._wait = 0
        self._opening = False
        self._kinds: Mapping[Path, bool] = {}
        self._waiting = QTimer(self)
        self._waiting.setInterval(1000)
        self._waiting.timeout.connect(self.one_second)
        self.head = Head()
        self.card = self._card()
        self.kept = holding(
            row(
                picture("file-pen-line", "green", 15),
                label(
                    self.tr("The form you were filling in is kept, encrypted, and can be opened again."),
                    12,
                    "ink2",
                    wrap=True,
                ),
            )
        )
        self.kept.setMaximumWidth(theme().px(_CARD))
        self.kept.hide()
        self.body.addWidget(self.head)
        middle = row(None, column(self.card, self.kept, gap=12), None)
        middle.setStretch(1, 1000)
        self.body.addLayout(middle)
        self.body.addStretch(1)
        self.setFocusProxy(self.box)

    def _card(self) -> Card:
        card = Card()
        card.setMaximumWidth(theme().px(_CARD))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        px = theme().px
        card.body.setContentsMargins(px(30), px(24), px(30), px(18))
        self.heading = title(self.tr("Unlock the register"))
        self.practice = pill(self.tr("PRACTICE"), "amber")
        self.practice.hide()
        self.which = label(self.tr("The register on this laptop"), 13, "ink2")
        self.box = PassphraseBox(self.tr("Passphrase"))
        self.box.entered.connect(self.unlock)
        self.trouble = Notice()
        self.unlocking = button(self.tr("Unlock"), self.unlock, icon_name="lock-open", primary=True)
        self.unlocking.setMinimumHeight(px(38))
        self.other = quiet_button(self.tr("Another register"), self._show_others)
        self.forgotten = quiet_button(self.tr("I forgot it"), self._say_forgotten)
        for piece in (row(self.heading, self.practice, None), self.which):
            card.body.addWidget(piece) if piece is self.which else card.body.addLayout(piece)
        card.body.addSpacing(px(8))
        for widget in (self.box, self.trouble, self.unlocking):
            card.body.addWidget(widget)
        card.body.addLayout(row(self.other, None, self.forgotten))
        return card

    def tell_locked(self, at: str, *, kept: bool) -> None:
        """Say when it was locked (10:42), and whether a form was kept."""
        self.head.set_line(self.tr("Locked at {time}").format(time=at))
        self.kept.setVisible(kept)

    def look(self) -> None:
        """Find out in the background what kind of register this is, and whether it can be opened at all."""
        every = (self._folder, *registers_here())

        def kinds(_progress: object) -> dict[Path, bool | WipdeskError]:
            return {folder: self._looked_at(folder) for folder in every}

        self._background.run(kinds, then=self._show_kinds)

    def _looked_at(self, folder: Path) -> bool | WipdeskError:
        try:
            return self._deeds.is_practice(folder)
        except WipdeskError as error:
            return error

    def _show_kinds(self, found: dict[Path, bool | WipdeskError]) -> None:
        self._kinds = {folder: kind for folder, kind in found.items() if isinstance(kind, bool)}
        own = found[self._folder]
        if isinstance(own, WipdeskError):
            self._refuse(own)
            return
        self.practice.setVisible(own)
        if self._folder in registers_here():
            self.which.setText(name_of(self._folder, practice=own))
        elif own:
            self.which.setText(self.tr("A practice register: everybody in it is invented"))

    def unlock(self) -> None:
        """Try the passphrase; the window stays alive while the keys are worked out."""
        if self._opening or self._wait:
            return
        if not self.box.text():
            self.trouble.say(self.tr("Type your passphrase first."))
            self.box.setFocus()
            return
        self._opening = True
        self.trouble.say("")
        self._show_state()
        folder, passphrase = self._folder, self.box.text()
        self._background.run(
            lambda _progress: self._deeds.unlock(folder, passphrase),
            then=self._succeeded,
            failed=self._failed,
        )

    def _succeeded(self, register: Any) -> None:
        self.box.set_text("")
        self.opened.emit(register)

    def _failed(self, error: BaseException) -> None:
        self._opening = False
        self._show_state()
        if not isinstance(error, WipdeskError):
            raise error
        self._refuse(error)
        self.box.setFocus()

    def _refuse(self, error: WipdeskError) -> None:
        if isinstance(error, WrongPassphrase):
            self._wrong += 1
            self._wait = seconds_to_wait(self._wrong)
            self._waiting.start()
        self.trouble.say(self._sentence(error), self._steps(error))
        self._show_state()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.unlocking))

    def _sentence(self, error: WipdeskError) -> str:
        if isinstance(error, FileGone):  # its own sentence names the folder, and this page shows no path
            return self.tr(
                "The register is not where it was. Nothing was changed; if it lies on a stick, put the stick in again."
            )
        return sentences.say_error(error, say)

    def _steps(self, error: WipdeskError) -> Steps:
        again = (self.tr("Try again"), self._try_again)
        another = (self.tr("Choose another register"), self._show_others)
        restore = (self.tr("Restore from a backup"), self.restore_wanted.emit)
        steps: dict[type[WipdeskError], Steps] = {
            WrongPassphrase: (),
            RegisterInUse: (again,),
            FileGone: (again, another),
            NotARegister: (another,),
            RegisterDamaged: (restore, another),
            RegisterEmpty: (restore, another),
            RegisterTooNew: (another,),
            MachineTrouble: (again,),
        }
        return next((steps[kind] for kind in type(error).__mro__ if kind in steps), ())

    def _try_again(self) -> None:
        self.trouble.say("")
        if self.box.text():
            self.unlock()
        else:
            self.look()
            self.box.setFocus()

    def one_second(self) -> None:
        """One second of waiting has passed."""
        self._wait = max(self._wait - 1, 0)
        if not self._wait:
            self._waiting.stop()
        self._show_state()

    def _show_state(self) -> None:
        if self._opening:
            words = self.tr("Opening…")
        elif self._wait:
            words = self.tr("Ready again in {count} s").format(count=self._wait)
        else:
            words = self.tr("Unlock")
        self.unlocking.setText(words)
        self.unlocking.setEnabled(not (self._opening or self._wait))
        self.box.box.setReadOnly(self._opening)
        for way in (self.other, self.head.language):
            way.setEnabled(not self._opening)

    def others(self) -> QMenu:
        """The ways to another register, as a menu."""
        menu = QMenu(self)
        for folder in registers_here():
            if folder != self._folder and folder in self._kinds:
                words = name_of(folder, practice=self._kinds[folder])
                menu.addAction(words).triggered.connect(
                    lambda _checked=False, folder=folder: self.other_wanted.emit(folder)
                )
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.tr("Show the folder of a register…")).triggered.connect(
            lambda: self.other_wanted.emit(None)
        )
        menu.addAction(self.tr("Restore from a backup…")).triggered.connect(self.restore_wanted)
        menu.addAction(self.tr("Begin anew…")).triggered.connect(self.begin_wanted)
        return menu

    def _show_others(self) -> None:
        menu = self.others()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(_below(self.other))

    def _say_forgotten(self) -> None:
        self.trouble.say(
            self.tr(
                "Without the passphrase nobody can open this register, and neither can we. Look for the words you "
                "wrote down; a backup opens with the passphrase that was in force when it was made. What you sent to "
                "your office is still there."
            )
        )
        self.box.setFocus()


def _below(widget: QPushButton):  # noqa: ANN202 - a point of Qt
    return widget.mapToGlobal(widget.rect().bottomLeft())
