"""The office: its accreditation, who works here, on which laptops, and letting a colleague in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.roles import Right, may
from wipdesk.errors import BundleRefused, NoPassphrase, Refusal
from wipdesk.services import arriving, compartments, leaving, quarantine, revoking, team
from wipdesk.services.arriving import Came
from wipdesk.ui import ask
from wipdesk.ui.exchange.accreditation_card import AccreditationCard
from wipdesk.ui.exchange.desk import Desk
from wipdesk.ui.exchange.enrol_panel import EnrolPanel
from wipdesk.ui.exchange.hand_over_panel import HandOverPanel
from wipdesk.ui.exchange.hands_card import HandsCard
from wipdesk.ui.exchange.holder_line import HolderLine
from wipdesk.ui.exchange.holder_panel import HolderPanel
from wipdesk.ui.exchange.late_changes_card import LateChangesCard
from wipdesk.ui.exchange.leaving_panel import LeavingPanel
from wipdesk.ui.exchange.lost_laptop_panel import LostLaptopPanel
from wipdesk.ui.exchange.passphrase_panel import PassphrasePanel
from wipdesk.ui.exchange.person_card import PersonCard
from wipdesk.ui.exchange.refused_card import RefusedCard
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, holding
from wipdesk.ui.parts.text import label, title

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.services.compartments import Holder
    from wipdesk.services.team import InOffice, LaptopOf
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class TeamPage(Page):
    """A coordinator lets others in; a paralegal reads who is there."""

    name = "team"
    help_page = "team"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.cards: list[PersonCard] = []
        self.late: LateChangesCard | None = None
        self.office = label("", 12, "ink2", wrap=True)
        self.enrol_button = button(self.tr("Enrol a colleague…"), self.enrol, icon_name="plus")
        self.to_exchange = button(
            self.tr("Go to Exchange"),
            lambda: self.moves.page_wanted.emit("exchange"),
            icon_name="arrow-right-left",
        )
        self.to_late = button(self.tr("Changes of lost laptops"), self.show_late, icon_name="triangle-alert")
        self.over_button = button(
            self.tr("Hand over files…"), lambda: self.hand_over(), icon_name="arrow-right-left"
        )
        buttons = flowing(self.enrol_button, self.over_button, self.to_exchange, self.to_late)
        head = column(title(self.tr("Office")), self.office, buttons, margins=(20, 12, 20, 12), gap=6)
        self.scrolled = ScrolledColumn()
        self.desk = Desk(session, self.scrolled)
        self.desk.cleared.connect(self.enrol_button.setFocus)
        self._aside = column(gap=12)
        self._people = column(gap=12)
        self.hands = HandsCard(session, moves)
        self.accreditation = AccreditationCard(session, moves)
        for card in (self.accreditation, self.hands):
            self.scrolled.body.addWidget(card)
        self.scrolled.body.addLayout(self._people)
        self.scrolled.body.addLayout(self._aside)
        self.scrolled.body.addStretch(1)
        self.put_under(holding(head, ground="surface"), self.scrolled)
        session.announcements.records_changed.connect(lambda _roots: self._changed())

    @property
    def panel(self) -> QWidget | None:
        """What lies open over the people."""
        return self.desk.panel

    def opened(self) -> None:
        """Show who is in the office now."""
        self._show_people()
        self.accreditation.read()
        self.hands.read()

    def enrol(self) -> None:
        """Ask for the file with which a laptop says hello."""
        if self.desk.busy:
            return
        path = ask.file_to_open(
            self,
            self.tr("Enrol a colleague"),
            self.session.exchange_folder,
            self.tr("Hello files of wipdesk (*.wiphello *.wipsync);;All files (*)"),
        )
        if path is not None:
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Look for a hello in a file."""
        register = self.session.register
        self.session.slow(
            lambda _progress: arriving.look(register, path),
            then=lambda arrived: self._arrived(path, arrived),
            refused=lambda error: self._refused(path, error),
        )

    def _arrived(self, path: Path, arrived: Any) -> None:
        if self.desk.busy:
            return
        if arrived.came is not Came.HELLO:
            self._refused(path, BundleRefused(Refusal.NOT_A_BUNDLE))
            return
        panel = EnrolPanel(self.session, path, arrived.asking)
        self.desk.lay(panel)

    def _refused(self, path: Path, error: WipdeskError) -> None:
        if self.desk.busy:
            return
        if isinstance(error, NoPassphrase):
            asked = PassphrasePanel(self.session, path)
            asked.opened.connect(self.look_into)
            self.desk.lay(asked)
            return
        card = RefusedCard(path, self.session.sentence(error))
        card.another_wanted.connect(self.enrol)
        self.desk.lay(card)

    def show_late(self) -> None:
        """Scroll to what lost laptops wrote after their cut."""
        if self.late is not None:
            self.late.accepts[0].setFocus()
            self.scrolled.verticalScrollBar().setValue(self.late.y())

    def report_lost(self, laptop: LaptopOf, person: str) -> None:
        """Open the panel that reports a laptop lost."""
        if self.desk.busy:
            return
        panel = LostLaptopPanel(self.session, laptop, person)
        panel.reported.connect(self._show_people)
        panel.hand_over_wanted.connect(self.hand_over)
        self.desk.lay(panel)

    def found_again(self, laptop: LaptopOf, person: str) -> None:
        """Ask, and then count everything that the laptop wrote."""
        question = self.tr("Was {name}’s laptop “{label}” found?").format(name=person, label=laptop.label)
        effect = self.tr(
            "All it wrote will count again, on every laptop of the office. Say so only if you are sure that nobody "
            "else could open it meanwhile."
        )
        if not ask.confirm(
            self, question, effect=effect, do=self.tr("It was found"), stay=self.tr("Leave it lost")
        ):
            return
        register = self.session.register
        self.session.write(
            lambda: revoking.found_again(register, laptop.id), then=lambda _: self._show_people()
        )

    def hand_over(self, leaver: str = "") -> None:
        """Open the panel that gives all that somebody works on, known by her id or her laptop's, to another."""
        if self.desk.busy:
            return
        panel = HandOverPanel(self.session, leaver)
        self.desk.lay(panel)

    def somebody_leaves(self, person: InOffice) -> None:
        """Open the panel that ends somebody's work here."""
        if self.desk.busy:
            return
        panel = LeavingPanel(self.session, person)
        panel.left.connect(self._show_people)
        self.desk.lay(panel)

    def comes_back(self, person: InOffice) -> None:
        """Ask, and then let her work here again."""
        question = self.tr("Does {name} work here again?").format(name=person.name)
        effect = self.tr(
            "All that her laptops wrote counts, and bundles are made for them again. Files stay where they are."
        )
        do, stay = self.tr("She works here again"), self.tr("Leave it")
        if ask.confirm(self, question, effect=effect, do=do, stay=stay):
            register = self.session.register
            self.session.write(
                lambda: leaving.come_back(register, person.id), then=lambda _: self._show_people()
            )

    def set_holder(self, holder: Holder) -> None:
        """Open the panel that says which closed compartments somebody may open."""
        if self.desk.busy:
            return
        panel = HolderPanel(self.session, holder)
        panel.changed.connect(self._show_people)
        self.desk.lay(panel)

    def _changed(self) -> None:
        if self.isVisible():
            self._show_people()
            self.accreditation.read()

    def _show_people(self) -> None:
        register = self.session.register
        runs = may(register.identity.role, Right.RUN_TEAM)
        self.enrol_button.setVisible(runs and register.team is not None)
        edits = may(register.identity.role, Right.EDIT_CASES)
        self.over_button.setVisible(edits and register.team is not None)
        self.to_exchange.setVisible(register.team is None)
        empty_out(self._people)
        empty_out(self._aside)
        self.cards, self.late = [], None
        self.to_late.hide()
        if register.team is None:
            words = self.tr("This laptop is in no office yet. Say hello to your coordinator from Exchange.")
            self.office.setText(words)
            return
        people = team.people(register)
        self.office.setText(self._head(register.team.name, people, runs=runs))
        late = quarantine.listed(register, self.session.say) if runs else ()
        if late:
            self.late = LateChangesCard(self.session, late)
            self.late.decided.connect(self._decided)
            self._aside.addWidget(self.late)
            self.to_late.show()
        holders = {each.person: each for each in compartments.holders(register)}
        only = compartments.only_one(register) if runs else {}
        for person in people:
            alone = [name for name, who in only.items() if who == person.id]
            card = PersonCard(self.session, person, runs=runs)
            change = self.set_holder if runs else None
            card.body.addWidget(HolderLine(self.session, holders[person.id], change, alone))
            card.lost.connect(self.report_lost)
            card.found.connect(self.found_again)
            card.leaves.connect(self.somebody_leaves)
            card.is_back.connect(self.comes_back)
            card.over.connect(self.hand_over)
            self.cards.append(card)
            self._people.addWidget(card)

    def _head(self, office: str, people: tuple[InOffice, ...], *, runs: bool) -> str:
        count = len(people)
        who = self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)
        if runs:
            return f"{office} · {who}"
        said = self.tr("Only a coordinator lets somebody in.")
        return f"{office} · {who} · {said}"

    def _decided(self) -> None:
        self._show_people()
        if self.late is not None:
            self.late.accepts[0].setFocus()
