"""Exchange: what came, what is missing, who has what; making and reading bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk import clock
from wipdesk.services import arriving, earlier_reports, sending
from wipdesk.services.arriving import Came
from wipdesk.ui import ask
from wipdesk.ui.exchange.board_card import BoardCard
from wipdesk.ui.exchange.earlier_card import EarlierCard
from wipdesk.ui.exchange.enrol_panel import EnrolPanel
from wipdesk.ui.exchange.joining_panel import HelloPanel, WelcomePanel
from wipdesk.ui.exchange.make_panel import MakePanel
from wipdesk.ui.exchange.read_panel import ReadPanel
from wipdesk.ui.exchange.refused_card import RefusedCard
from wipdesk.ui.exchange.report_card import ReportCard
from wipdesk.ui.file.flow import flowing
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, holding
from wipdesk.ui.parts.text import label, title

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class ExchangePage(Page):
    """One file at a time opens over the board; nothing here opens a connection."""

    name = "exchange"
    help_page = "exchange"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.panel: QWidget | None = None
        self.report: ReportCard | None = None
        self.hello: HelloPanel | None = None
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
        self._desk = column(gap=12)
        self._last = column(gap=12)
        self._board = column(gap=12)
        for part in (self._desk, self._last, self._board):
            self.scrolled.body.addLayout(part)
        self.scrolled.body.addStretch(1)
        around = column(holding(head, ground="surface"), self.scrolled, gap=0)
        around.setStretch(1, 1)
        self.setLayout(around)
        session.announcements.records_changed.connect(lambda _roots: self._changed())

    def opened(self) -> None:
        """Show how we stand now."""
        self._show_standing()

    def make_a_bundle(self) -> None:
        """Open the panel that makes a bundle."""
        if self.session.register.team is None:
            self._show_standing()
        if self.session.register.team is None or self._busy():
            return
        panel = MakePanel(self.session)
        panel.closed.connect(self._close)
        panel.made.connect(lambda: self.session.announcements.records_changed.emit(frozenset()))
        self._open(panel)
        panel.begin()

    def read_a_bundle(self) -> None:
        """Ask which file, and look into it."""
        if self._busy():
            return
        path = ask.file_to_open(
            self,
            self.tr("Read a bundle"),
            self.session.exchange_folder,
            self.tr("Files of wipdesk (*.wipsync *.wiphello);;All files (*)"),
        )
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Look into a file by its content, and open what belongs to it."""
        register = self.session.register
        self.session.slow(
            lambda _progress: arriving.look(register, path),
            then=lambda arrived: self._arrived(path, arrived),
            refused=lambda error: self._refused(path, error),
        )

    def _busy(self) -> bool:
        """Whether the file that is open is being worked on: it must say first what came of it."""
        return bool(getattr(self.panel, "busy", False))

    def _arrived(self, path: Path, arrived: Any) -> None:
        if self._busy():
            return
        if arrived.came is Came.HELLO:
            panel: Any = EnrolPanel(self.session, path, arrived.asking)
        elif arrived.came is Came.WELCOME:
            panel = WelcomePanel(self.session, path, arrived.office)
        else:
            panel = ReadPanel(self.session, path)
            panel.taken.connect(self._taken)
        panel.closed.connect(self._close)
        self._open(panel)
        if isinstance(panel, ReadPanel):
            panel.look()
        else:
            panel.begin()

    def _refused(self, path: Path, error: WipdeskError) -> None:
        if self._busy():
            return
        card = RefusedCard(path, self.session.sentence(error))
        card.closed.connect(self._close)
        card.another_wanted.connect(self.read_a_bundle)
        self._open(card)
        card.another.setFocus()

    def _taken(self, report: Any) -> None:
        self._close()
        empty_out(self._last)
        self.report = ReportCard(self.session, self.moves, report, at=clock.now_local_iso()[11:16])
        self._last.addWidget(self.report)
        if report.conflicts:
            self.report.decide.setFocus()
        else:
            self.read_button.setFocus()
        self._show_standing()

    def _open(self, panel: QWidget) -> None:
        empty_out(self._desk)
        self.panel = panel
        self._desk.addWidget(panel)
        self.scrolled.verticalScrollBar().setValue(0)

    def _close(self) -> None:
        empty_out(self._desk)
        self.panel = None
        self.read_button.setFocus()
        self._show_standing()

    def _changed(self) -> None:
        if self.isVisible():
            self._show_standing()

    def _show_standing(self) -> None:
        """Fill the board from the register."""
        register = self.session.register
        if register.team is None:
            self._show_hello()
            return
        empty_out(self._board)
        self.hello = None
        self.make_button.setEnabled(True)
        standings = sending.standings(register)
        count = len(standings) + 1
        laptops = self.tr("1 laptop") if count == 1 else self.tr("{count} laptops").format(count=count)
        self.office.setText(self._sentence(f"{register.team.name} · {laptops}"))
        self._board.addWidget(BoardCard(self.session, standings))
        self._board.addWidget(EarlierCard(self.session, self.moves, earlier_reports.earlier(register)))

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
