"""The rules about time: by group, with source and how sure we are; a coordinator says which are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.clocks.wording import CONTEXT, NOT_ADVICE
from wipdesk.domain.roles import Right, may
from wipdesk.services import clock_rules
from wipdesk.ui import ask
from wipdesk.ui.language import say
from wipdesk.ui.limits.rule_card import RuleCard
from wipdesk.ui.limits.rule_words import GROUPS, TROUBLE, TROUBLES
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, ScrolledColumn, column, empty_out
from wipdesk.ui.parts.text import label, tell, title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.clocks.rules import ClockRule, LegalSetting
    from wipdesk.errors import WipdeskError
    from wipdesk.services.clock_rules import OfficeRules
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class LimitsPage(Page):
    """Which limits of time files are counted against."""

    name = "limits"
    help_page = "limits"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.may_change = may(session.register.identity.role, Right.RUN_TEAM)
        self.cards: dict[str, RuleCard] = {}
        self.said = label("", 12, "ink2", wrap=True)
        self.said.hide()
        self.take_button = button(self.tr("Take rules from a file…"), self.take_file, icon_name="file-down")
        if not self.may_change:
            self.take_button.hide()
        back = button(
            self.tr("Back to Settings"), lambda: self.moves.page_wanted.emit("settings"), icon_name="settings"
        )
        advice = label(say(CONTEXT, NOT_ADVICE), 12, "ink2", wrap=True)
        heading = title(self.tr("Limits of time in the law"))
        head = column(
            heading, advice, flowing(self.take_button, back), self.said, margins=(20, 12, 20, 12), gap=6
        )
        self.scrolled = ScrolledColumn()
        self.setLayout(column(head, self.scrolled, gap=0))
        session.announcements.records_changed.connect(lambda _roots: self._stale())
        self._shown = False

    def opened(self) -> None:
        """Show the rules as they stand."""
        if not self._shown:
            self._load()

    def choose(self, rule: str, standing: str) -> None:
        """Have a rule counted in another way; nothing: as it is shipped."""
        register = self.session.register
        wanted = Standing(standing) if standing else None
        self.session.write(
            lambda: clock_rules.set_standing(register, rule, wanted),
            then=lambda _rule: self._load(),
            refused=self._refused,
        )

    def take_file(self) -> None:
        """Take changed rules from a file, all of them or none."""
        kinds = self.tr("Rules (*.toml)")
        path = ask.file_to_open(self, self.tr("Take rules from a file"), self.session.exchange_folder, kinds)
        if path is None:
            return
        register = self.session.register
        self.session.write(
            lambda: clock_rules.take_rules(register, path), then=self._taken, refused=self._refused
        )

    def show_history(self, rule: str) -> None:
        """Show under a rule what it said before."""
        register, card = self.session.register, self.cards[rule]

        def found(told: tuple[clock_rules.RuleVersion, ...]) -> None:
            card.show_history(told, clock_rules.names_of(register))

        self.session.slow(
            lambda _progress: clock_rules.versions(register, rule), then=found, refused=self._refused
        )

    def _stale(self) -> None:
        self._shown = False
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        register = self.session.register
        self.session.slow(
            lambda _progress: clock_rules.rules_of(register), then=self._show, refused=self._refused
        )

    def _show(self, office: OfficeRules) -> None:
        self._shown = True
        empty_out(self.scrolled.body)
        self.cards.clear()
        for trouble in office.troubles:
            text = say("limits", TROUBLES.get(trouble.what, TROUBLE))
            card = Card()
            card.body.addWidget(
                label(text.format(name=trouble.name, line=trouble.line), 13, "amber", wrap=True)
            )
            self.scrolled.body.addWidget(card)
        self.scrolled.body.addWidget(self._court_days(office))
        book = office.book
        for name, rules in (
            ("country", [rule for rule in book.rules if rule.is_law]),
            ("settings", list(book.settings)),
            ("INT", [rule for rule in book.rules if rule.country == "INT"]),
            ("ORG", [rule for rule in book.rules if rule.country == "ORG"]),
        ):
            if rules:
                self.scrolled.body.addWidget(self._group(say("limits", GROUPS[name]), rules, office))
        self.scrolled.body.addStretch(1)

    def _group(self, heading: str, rules: list[ClockRule] | list[LegalSetting], office: OfficeRules) -> Card:
        card = Card(heading)
        for rule in rules:
            names = (f"{clock_rules.CLOCK}{rule.id}", f"{clock_rules.SETTING}{rule.id}")
            changed = any(name in office.changed for name in names)
            made = RuleCard(rule, changed=changed, changeable=self.may_change)
            made.chosen.connect(self.choose)
            made.history_wanted.connect(self.show_history)
            self.cards[rule.id] = made
            card.body.addWidget(made)
        return card

    def _court_days(self, office: OfficeRules) -> Card:
        card = Card(self.tr("Court days"))
        years = sorted(office.book.calendar.years)
        words = self.tr(
            "Weekends, Easter and holidays of a fixed day are known. All other court holidays are entered for: {years}."
        )
        if not years:
            words = self.tr(
                "Weekends, Easter and holidays of a fixed day are known. Feasts by the moon and days declared once are "
                "entered for no year: where they matter, the program says so and claims less. They can be taken from "
                "a file."
            )
        card.body.addWidget(label(words.format(years=", ".join(map(str, years))), 12, "ink2", wrap=True))
        return card

    def _taken(self, changed: tuple[str, ...]) -> None:
        words = self.tr("Nothing in this file is different from the rules that stand.")
        if changed:
            words = self.tr("Taken: {names}").format(names=", ".join(changed))
        self._tell(words, "ink2")
        self._load()

    def _refused(self, error: WipdeskError) -> None:
        self._tell(self.session.sentence(error), "red")
        self._shown = False
        self._load()

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
