"""The first window: unlocks a register, or leads to a new one. It ends when a register is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wipdesk import sentences, settings
from wipdesk.paths import shipped
from wipdesk.ui import ask, language
from wipdesk.ui.frame.help_window import HelpWindow
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import on_key
from wipdesk.ui.parts.layout import column
from wipdesk.ui.start import doors_page
from wipdesk.ui.start.doors_page import DoorsPage
from wipdesk.ui.start.moved_page import BOTH, MovedPage
from wipdesk.ui.start.new_register_page import COORDINATOR, PARALEGAL, NewRegisterPage
from wipdesk.ui.start.practise_page import PractisePage
from wipdesk.ui.start.restore_page import RestorePage
from wipdesk.ui.start.unlock_page import UnlockPage
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from wipdesk.ui.background import Background
    from wipdesk.ui.start.deeds import Deeds
    from wipdesk.ui.start.language_choice import LanguageChoice
    from wipdesk.ui.start.steps_page import StepsPage

_SMALL, _LARGE = (760, 520), (960, 640)
_GUIDE = ("resources", "help", "start.md")


class StartWindow(QWidget):
    """Shows one page at a time; every page can be left again."""

    painted = Signal()
    """It is on the screen: now there is time to load the rest."""
    opened = Signal(object)
    made = Signal(object)
    """A register lies in this folder now, to be proposed at the next start."""
    look_wanted = Signal()
    """Another language was chosen: the application takes it on, then `show_again`."""
    left = Signal()

    def __init__(self, deeds: Deeds, background: Background) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._deeds = deeds
        self._background = background
        self._painted = False
        self._prepared = False
        self._folder: Path | None = None
        self._locked: tuple[str, bool] | None = None
        self.stack = QStackedWidget()
        self.setLayout(column(self.stack, gap=0))
        self.setWindowTitle("wipdesk")
        self.setMinimumSize(480, 360)
        self._with_guide = shipped(*_GUIDE).is_file()
        if self._with_guide:
            on_key(self, "F1", self.open_guide, self.tr("Guide"))

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self.stack.currentWidget()

    def tell_locked(self, at: str, *, kept: bool) -> None:
        """Say on the page for unlocking when it was locked, and whether a form was kept."""
        self._locked = (at, kept)

    def show_unlock(self, folder: Path) -> None:
        """Ask for the passphrase of the register in a folder."""
        same = folder == self._folder
        self._folder = folder
        page = UnlockPage(folder, self._deeds, self._background)
        if self._locked and (same or not self._prepared):
            page.tell_locked(self._locked[0], kept=self._locked[1])
        page.opened.connect(self._unlocked)
        page.other_wanted.connect(self._other)
        page.restore_wanted.connect(lambda: self._go_through(doors_page.RESTORE))
        page.begin_wanted.connect(self.show_doors)
        self._listen(page.head.language)
        self._show(page, _SMALL)
        if self._prepared:
            page.look()

    def show_doors(self) -> None:
        """Ask how she wants to begin."""
        page = DoorsPage(with_back=self._folder is not None, with_guide=self._with_guide)
        page.chosen.connect(self._go_through)
        page.folder_wanted.connect(lambda: self._other(None))
        page.back_wanted.connect(self._back)
        page.guide_wanted.connect(self.open_guide)
        page.left.connect(self.close)
        self._listen(page.language)
        self._show(page, _LARGE)

    def prepare(self) -> None:
        """Load what opening a register needs, while she reads and types."""

        def ready(_: object) -> None:
            self._prepared = True
            if isinstance(self.page, UnlockPage):
                self.page.look()

        self._background.run(lambda _progress: self._deeds.prepare(), then=ready)

    def show_again(self) -> None:
        """Build the page anew, in the language and look of now; what was typed stays typed."""
        old = self.page
        if isinstance(old, UnlockPage) and self._folder is not None:
            self.show_unlock(self._folder)
            self.page.box.set_text(old.box.text())
        elif isinstance(old, MovedPage):
            self._ask_whether_it_replaces(old.register)
        else:
            self.show_doors()

    def open_guide(self) -> None:
        """Show the first page of the guide."""
        guide = HelpWindow(language.chosen(settings.load().language), self)
        guide.show_page("start")
        guide.show()

    def _unlocked(self, register: Any) -> None:
        """On to the work; where the register came from another laptop, one question first."""

        def known(moved: bool) -> None:
            if moved:
                self._ask_whether_it_replaces(register)
            else:
                self.opened.emit(register)

        self._background.run(lambda _progress: self._deeds.from_another_laptop(register), then=known)

    def _ask_whether_it_replaces(self, register: Any) -> None:
        page = MovedPage(register)
        page.chosen.connect(lambda answer: self._go_on(page, answer))
        page.back_wanted.connect(self._close_moved)
        self._listen(page.head.language)
        self._show(page, _LARGE)

    def _go_on(self, page: MovedPage, answer: str) -> None:
        if answer == BOTH:
            page.register.close()
            self._go_through(doors_page.JOIN)
            return
        self._background.run(
            lambda _progress: self._deeds.replace_the_other(page.register),
            then=lambda _: self.opened.emit(page.register),
            failed=lambda error: page.trouble.say(sentences.say_error(error, say)),
        )

    def _close_moved(self) -> None:
        if isinstance(self.page, MovedPage):
            self.page.register.close()
            self._back()

    def _go_through(self, door: str) -> None:
        page = self._behind(door)
        page.left.connect(
            self._back if door == doors_page.RESTORE and self._came_from_unlock() else self.show_doors
        )
        page.made.connect(self.made)
        page.opened.connect(self.opened)
        self._show(page, _LARGE)

    def _behind(self, door: str) -> StepsPage:
        given = (self._deeds, self._background)
        if door == doors_page.RESTORE:
            return RestorePage(*given)
        if door == doors_page.PRACTISE:
            return PractisePage(*given)
        return NewRegisterPage(COORDINATOR if door == doors_page.OFFICE else PARALEGAL, *given)

    def _came_from_unlock(self) -> bool:
        return isinstance(self.page, UnlockPage)

    def _back(self) -> None:
        if self._folder is None:
            self.show_doors()
        else:
            self.show_unlock(self._folder)

    def _other(self, folder: Path | None) -> None:
        if folder is None:
            folder = ask.folder_to_use(self, self.tr("Show the folder of the register"), Path.home())
        if folder is not None:
            self.show_unlock(folder)

    def _listen(self, choice: LanguageChoice) -> None:
        def take(_at: int) -> None:
            settings.save(replace(settings.load(), language=choice.chosen()))
            QTimer.singleShot(0, self, self.look_wanted.emit)

        choice.activated.connect(take)

    def _show(self, page: QWidget, size: tuple[int, int]) -> None:
        old = self.stack.currentWidget()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        room = self.screen().availableGeometry()
        if not self.isMaximized():
            self.resize(min(theme().px(size[0]), room.width()), min(theme().px(size[1]), room.height()))
        page.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first time, say so as soon as everything is painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaving; what is being made comes to its end, so that nothing half made lies there."""
        event.accept()
        self.hide()
        if isinstance(self.page, MovedPage):
            self.page.register.close()
        self._background.wait()
        self.left.emit()
