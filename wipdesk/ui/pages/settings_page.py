"""How the window looks, when it locks, and a backup now."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QWidget

from wipdesk import __version__, settings
from wipdesk.domain.numbers import grouped
from wipdesk.services import registers
from wipdesk.settings import COLOURS, IDLE_MINUTES, TEXT_SIZES
from wipdesk.ui import ask
from wipdesk.ui.exchange.folder_choice import FolderChoice
from wipdesk.ui.language import chosen, languages, say
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class SettingsPage(Page):
    """Choices that hold at once; nothing here needs a restart."""

    name = "settings"
    help_page = "settings"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.now = settings.load()
        self.said = label("", 12, "ink2", wrap=True)
        self.said.hide()
        body = ScrolledColumn()
        body.body.addWidget(title(self.tr("Settings")))
        body.body.addWidget(self._look())
        body.body.addWidget(self._safety())
        self.folder = FolderChoice(session)
        body.body.addWidget(self.folder)
        body.body.addWidget(self._limits())
        body.body.addWidget(self._lists())
        body.body.addWidget(self._about())
        body.body.addStretch(1)
        self.setLayout(column(body))

    def _look(self) -> Card:
        card = Card(self.tr("How it looks"))
        grid = _grid()
        self.language = self._choice(
            grid,
            self.tr("Language"),
            [(language.code, language.name) for language in languages()],
            chosen(self.now.language),
            lambda code: self._take(language=code),
        )
        sizes = [(size, self.tr("{size} %").format(size=size)) for size in TEXT_SIZES]
        self.text_size = self._choice(
            grid,
            self.tr("Size of the text"),
            sizes,
            self.now.text_size,
            lambda size: self._take(text_size=size),
        )
        words = (self.tr("As the laptop"), self.tr("Light"), self.tr("Dark"))
        self.colours = self._choice(
            grid,
            self.tr("Colours"),
            list(zip(COLOURS, words, strict=True)),
            self.now.colours,
            lambda colours: self._take(colours=colours),
        )
        card.body.addLayout(grid)
        return card

    def _safety(self) -> Card:
        card = Card(self.tr("Safety"))
        grid = _grid()
        minutes = [
            (count, self.tr("after {count} minutes without a key or the mouse").format(count=count))
            for count in IDLE_MINUTES
        ]
        self.idle = self._choice(
            grid,
            self.tr("Lock by itself"),
            minutes,
            self.now.idle_minutes,
            lambda count: self._take(idle_minutes=count),
        )
        card.body.addLayout(grid)
        card.body.addWidget(
            label(
                self.tr(
                    "On a visit, two minutes are safer. What is half typed is kept and is there after unlocking."
                ),
                12,
                "ink2",
                wrap=True,
            )
        )
        self.backup_button = button(self.tr("Make a backup…"), self.make_backup, icon_name="archive-restore")
        card.body.addSpacing(theme().px(8))
        card.body.addWidget(
            label(
                self.tr(
                    "A backup is one encrypted file. It opens with the passphrase of today. "
                    "Keep it away from the laptop."
                ),
                12,
                "ink2",
                wrap=True,
            )
        )
        card.body.addLayout(row(self.backup_button, None))
        card.body.addWidget(self.said)
        return card

    def _limits(self) -> Card:
        card = Card(self.tr("Limits of time in the law"))
        words = self.tr("Which limits files are counted against, from which law, and how sure that is.")
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.limits_button = button(
            self.tr("Look at the rules"), lambda: self.moves.page_wanted.emit("limits"), icon_name="scale"
        )
        card.body.addLayout(row(self.limits_button, None))
        return card

    def _lists(self) -> Card:
        card = Card(self.tr("Lists and fields of the office"))
        words = self.tr(
            "Answers and simple fields that the office adds for itself, and which fields nobody fills."
        )
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.lists_button = button(
            self.tr("Look at lists and fields"),
            lambda: self.moves.page_wanted.emit("lists"),
            icon_name="list",
        )
        card.body.addLayout(row(self.lists_button, None))
        return card

    def _about(self) -> Card:
        card = Card(self.tr("About wipdesk"))
        words = self.tr(
            "Version {version}. Free software under the GNU General Public License, version 3 or later. "
            "It opens no connection; work travels only in files that you carry or send."
        )
        card.body.addWidget(label(words.format(version=__version__), 12, "ink2", wrap=True))
        return card

    def make_backup(self) -> None:
        """Ask where to, write a backup and read it back before saying so."""
        proposed = self.session.exchange_folder / "backup.wdbk"
        out = ask.file_to_write(
            self, self.tr("Make a backup"), proposed, self.tr("Backups of wipdesk (*.wdbk)")
        )
        if out is None:
            return
        self._tell(self.tr("Writing the backup and reading it back…"))
        self.backup_button.setEnabled(False)
        register = self.session.register
        self.session.slow(
            lambda _progress: registers.make_backup(register, out),
            then=self._backed_up,
            refused=self._refused,
        )

    def _backed_up(self, made: Any) -> None:
        self.backup_button.setEnabled(True)
        one = self.tr("Backup written and read back: 1 woman, {size} KB.")
        several = self.tr("Backup written and read back: {women} women, {size} KB.")
        words = one if made.women == 1 else several
        self._tell(words.format(women=grouped(made.women, say), size=grouped(made.size // 1024, say)))

    def _refused(self, error: WipdeskError) -> None:
        self.backup_button.setEnabled(True)
        self._tell(self.session.sentence(error))

    def _tell(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _choice(
        self, grid: QGridLayout, words: str, answers: Sequence[tuple[Any, str]], now: Any, take: Any
    ) -> ChoiceBox:
        line = grid.rowCount()
        box = ChoiceBox(words)
        for code, answer in answers:
            box.addItem(answer, code)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(lambda _at: take(box.currentData()))
        beside = label(words, 13, "ink2")
        beside.setBuddy(box)
        grid.addWidget(beside, line, 0)
        grid.addWidget(box, line, 1)
        return box

    def _take(self, **changed: Any) -> None:
        """Keep the choice and show it; where it cannot be kept it holds until the window closes."""
        self.now = replace(settings.load(), **changed)
        with suppress(OSError):
            settings.save(self.now)
        if "idle_minutes" not in changed:
            self.moves.look_changed.emit()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().px(16))
    grid.setVerticalSpacing(theme().px(8))
    grid.setColumnMinimumWidth(0, theme().px(160))
    grid.setColumnMinimumWidth(1, theme().px(340))
    grid.setColumnStretch(2, 1)
    return grid
