"""Exchange: what came, what is missing, who has what; making and reading bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk import clock
from wipdesk.errors import NoPassphrase
from wipdesk.services import arriving, earlier_reports, erased_board, sending, undoing
from wipdesk.services import board as boards
from wipdesk.services.arriving import Came
from wipdesk.ui import ask
from wipdesk.ui.exchange.aside_card import AsideCard
from wipdesk.ui.exchange.asking_panels import AnswerPanel, AskPanel
from wipdesk.ui.exchange.board_card import BoardCard
from wipdesk.ui.exchange.desk import Desk
from wipdesk.ui.exchange.earlier_card import EarlierCard
from wipdesk.ui.exchange.enrol_panel import EnrolPanel
from wipdesk.ui.exchange.erased_list import ErasedList
from wipdesk.ui.exchange.folder_card import FolderCard
from wipdesk.ui.exchange.joining_panel import HelloPanel, WelcomePanel
from wipdesk.ui.exchange.make_panel import MakePanel
from wipdesk.ui.exchange.passphrase_panel import PassphrasePanel
from wipdesk.ui.exchange.phone_panel import PhonePanel
from wipdesk.ui.exchange.read_panel import ReadPanel
from wipdesk.ui.exchange.refused_card import RefusedCard
from wipdesk.ui.exchange.report_card import ReportCard
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, holding
from wipdesk.ui.parts.text import label, title

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.services.sending import Standing
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class ExchangePage(Page):
    """One file at a time opens over the board; nothing here opens a connection."""

    name = "exchange"
    help_page = "exchange"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self._wanted: type[MakePanel] = MakePanel
        self.report: ReportCard | None = None
        self.hello: HelloPanel | None = None
        self.earlier: EarlierCard
        self.board: BoardCard
        self._read_again: set[int] = set()
        self.office = label("", 12, "ink2", wrap=True)
        self.make_button = button(self.tr("Make a bundle"), self.make_a_bundle, icon_name="file-up")
        self.read_button = button(self.tr("Read a bundle"), self.read_a_bundle, icon_name="file-down")
        head = column(
            title(self.tr("Exchange")),
            self.office,
            flowing(self.make_button, self.read_button),
            margins=(20, 12, 20, 12),
            gap=6,
        )
        self.scrolled = ScrolledColumn()
        self.desk = Desk(session, self.scrolled)
        self.desk.cleared.connect(self._cleared)
        self._last = column(gap=12)
        self._board = column(gap=12)
        self.folder = FolderCard(session)
        self.folder.wanted.connect(self._read_unless_busy)
        self.scrolled.body.addLayout(self._last)
        self.scrolled.body.addWidget(self.folder)
        self.scrolled.body.addLayout(self._board)
        self.scrolled.body.addStretch(1)
        self.put_under(holding(head, ground="surface"), self.scrolled)
        session.announcements.records_changed.connect(lambda _roots: self._changed())

    @property
    def panel(self) -> QWidget | None:
        """What lies open over the board."""
        return self.desk.panel

    def opened(self) -> None:
        """Show how we stand now."""
        self._show_standing()
        self.folder.look()

    def make_a_bundle(self) -> None:
        """Open the panel that makes a bundle."""
        if self.session.register.team is None:
            self._show_standing()
        if self.session.register.team is not None:
            self._open_with_standings(MakePanel)

    def ask_for_missing(self) -> None:
        """Open the panel that asks colleagues for what never came."""
        self._open_with_standings(AskPanel)

    def answer_by_phone(self) -> None:
        """Open the panel that takes what a colleague reads out."""
        self._open_with_standings(PhonePanel)

    def answer_a_request(self) -> None:
        """Ask for the file with which a colleague asks; what it is shows when it is read."""
        self._read_what_is_chosen(self.tr("Answer a request"))

    def read_a_bundle(self) -> None:
        """Ask which file, and look into it."""
        self._read_what_is_chosen(self.tr("Read a bundle"))

    def _read_what_is_chosen(self, heading: str) -> None:
        if self.desk.busy:
            return
        path = ask.file_to_open(
            self,
            heading,
            self.session.exchange_folder,
            self.tr("Files of wipdesk (*.wipsync *.wiphello);;All files (*)"),
        )
        if path is not None:
            self.read_file(path)

    def _read_unless_busy(self, path: Path) -> None:
        if not self.desk.busy:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Look into a file by its content, and open what belongs to it."""
        register = self.session.register
        self.session.slow(
            lambda _progress: arriving.look(register, path),
            then=lambda arrived: self._arrived(path, arrived),
            refused=lambda error: self._refused(path, error),
        )

    def _open_with_standings(self, kind: type[MakePanel]) -> None:
        if self.desk.busy:
            return
        self._wanted, register = kind, self.session.register
        self.session.slow(
            lambda _progress: sending.standings(register), then=self._open_wanted, refused=self._not_read
        )

    def _open_wanted(self, standings: tuple[Standing, ...]) -> None:
        if self.desk.busy:
            return
        panel = self._wanted(self.session, standings)
        panel.made.connect(lambda: self.session.announcements.records_changed.emit(frozenset()))
        self.desk.lay(panel)

    def _not_read(self, error: WipdeskError) -> None:
        self.office.setText(self.session.sentence(error))

    def _arrived(self, path: Path, arrived: Any) -> None:
        if self.desk.busy:
            return
        if arrived.came is Came.HELLO:
            panel: Any = EnrolPanel(self.session, path, arrived.asking)
        elif arrived.came is Came.WELCOME:
            panel = WelcomePanel(self.session, path, arrived.office)
        elif arrived.came is Came.REQUEST:
            panel = AnswerPanel(self.session, path, arrived.wanted)
        else:
            panel = ReadPanel(self.session, self.moves, path)
            panel.taken.connect(lambda report: self.folder.was_read(path) if report.whole else None)
            panel.taken.connect(self._taken)
        self.desk.lay(panel)
        if isinstance(panel, ReadPanel):
            panel.look()

    def _refused(self, path: Path, error: WipdeskError) -> None:
        if self.desk.busy:
            return
        if isinstance(error, NoPassphrase):
            asked = PassphrasePanel(self.session, path)
            asked.opened.connect(self.read_file)
            self.desk.lay(asked)
            return
        card = RefusedCard(path, self.session.sentence(error))
        card.another_wanted.connect(self.read_a_bundle)
        self.desk.lay(card)
        card.another.setFocus()

    def _taken(self, report: Any) -> None:
        self.desk.clear()
        empty_out(self._last)
        newest = () if report.seen_before else earlier_reports.earlier(self.session.register, 1)
        number = newest[0].number if newest else 0
        self.report = ReportCard(
            self.session, self.moves, report, at=clock.now_local_iso()[11:16], number=number
        )
        self._last.addWidget(self.report)
        self.scrolled.verticalScrollBar().setValue(0)
        if report.conflicts:
            self.report.decide.setFocus()
        else:
            self.read_button.setFocus()
        self._show_standing()

    def _cleared(self) -> None:
        self.read_button.setFocus()
        self._show_standing()

    def _changed(self) -> None:
        if self.isVisible():
            self._show_standing()

    def _show_standing(self) -> None:
        """Read on the worker how we stand: among many laptops and women that takes a while."""
        register = self.session.register
        if register.team is None:
            self._show_hello()
            return
        self.hello = None
        self.make_button.setEnabled(True)
        self.session.slow(
            lambda _progress: (
                boards.board(register),
                undoing.aside(register),
                erased_board.erased(register),
                earlier_reports.earlier(register),
            ),
            then=self._fill,
            refused=self._not_read,
        )

    def _fill(self, known: tuple[Any, Any, Any, Any]) -> None:
        """Fill the board."""
        standing, aside, files, reports = known
        team = self.session.register.team
        count = len(standing.rows) + 1
        laptops = self.tr("1 laptop") if count == 1 else self.tr("{count} laptops").format(count=count)
        self.office.setText(self._sentence(f"{team.name} · {laptops}" if team else ""))
        empty_out(self._board)
        self.board = BoardCard(self.session, standing)
        self.board.ask_wanted.connect(self.ask_for_missing)
        self.board.answer_wanted.connect(self.answer_a_request)
        self.board.phone_wanted.connect(self.answer_by_phone)
        self._board.addWidget(self.board)
        if aside:
            self._board.addWidget(AsideCard(self.session, aside))
        if files:
            self._board.addWidget(ErasedList(self.session, files))
        self.earlier = EarlierCard(self.session, self.moves, reports, self._read_again)
        self.earlier.acted.connect(lambda number: self.earlier.focus_on(number))
        self._board.addWidget(self.earlier)

    def _show_hello(self) -> None:
        """The way into an office; what it says stays while the digits are read aloud."""
        self.office.setText(self._sentence(""))
        self.make_button.setEnabled(False)
        if self.hello is None:
            self.hello = HelloPanel(self.session)
            self.hello.welcome_wanted.connect(self.read_a_bundle)
            self._board.addWidget(self.hello)

    def _sentence(self, office: str) -> str:
        said = self.tr("Everything here travels by file; wipdesk opens no connection.")
        return f"{office} · {said}" if office else said
