"""The lists and fields of the office: a coordinator adds, changes and retires; everybody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.conditions.checklist import AnswerKind
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import localized
from wipdesk.domain.roles import Right, may
from wipdesk.services import office_lists, office_questions, own_fields, unused_fields
from wipdesk.services.office_questions import Asked
from wipdesk.ui.language import say
from wipdesk.ui.lists.answers_card import AnswersCard
from wipdesk.ui.lists.fields_card import FieldsCard
from wipdesk.ui.lists.questions_card import QuestionsCard
from wipdesk.ui.lists.unused_card import UnusedCard
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import ScrolledColumn, column
from wipdesk.ui.parts.text import label, tell, title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.services.unused_fields import FieldUse
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


EVENTS_WORDS = QT_TRANSLATE_NOOP("own_fields", "Events by which people date things")


class ListsPage(Page):
    """What the office added to the program, and what nobody uses of it."""

    name = "lists"
    help_page = "lists"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.may_change = may(session.register.identity.role, Right.RUN_TEAM)
        self.said = label("", 13, "ink2", wrap=True)
        self.said.hide()
        back = button(
            self.tr("Back to Settings"), lambda: self.moves.page_wanted.emit("settings"), icon_name="settings"
        )
        about = self.tr("What an office adds here stands in its forms, files, tables and bundles.")
        if not self.may_change:
            about = self.tr("A coordinator changes these; what she changes comes with the next bundle.")
        self.answers = AnswersCard(changeable=self.may_change)
        self.fields = FieldsCard(changeable=self.may_change)
        self.questions = QuestionsCard(changeable=self.may_change)
        self.unused = UnusedCard()
        self.scrolled = ScrolledColumn()
        head = column(
            title(self.tr("Lists and fields of the office")),
            label(about, 12, "ink2", wrap=True),
            flowing(back, *self._ways()),
            self.said,
            margins=(20, 12, 20, 12),
            gap=6,
        )
        for card in (self.answers, self.fields, self.questions, self.unused):
            self.scrolled.body.addWidget(card)
        self.scrolled.body.addStretch(1)
        self.setLayout(column(head, self.scrolled, gap=0))
        self._connect()
        self._shown = False

    def _ways(self) -> list[QPushButton]:
        """A way to each part: the page is long."""
        self.ways = [
            quiet_button(words, lambda to=card: self._go_to(to))
            for words, card in (
                (self.tr("Answers of a list"), self.answers),
                (self.tr("Fields of the office"), self.fields),
                (self.tr("Questions about a place"), self.questions),
                (self.tr("Fields nobody fills"), self.unused),
            )
        ]
        return self.ways

    def _go_to(self, card: QWidget) -> None:
        inside = self.scrolled.widget()
        self.scrolled.verticalScrollBar().setValue(card.mapTo(inside, card.rect().topLeft()).y())

    def opened(self) -> None:
        """Show what stands now."""
        if not self._shown:
            self._load()

    def _connect(self) -> None:
        self.answers.list_chosen.connect(lambda _name: self._show_answers())
        self.answers.add_wanted.connect(self._add_answer)
        self.answers.renamed.connect(lambda code, words: self._change_answer(code, label=words))
        self.answers.retire_wanted.connect(lambda code, gone: self._change_answer(code, retired=gone))
        self.fields.add_wanted.connect(self._add_field)
        self.fields.renamed.connect(lambda kind, name, words: self._change_field(kind, name, label=words))
        self.fields.retire_wanted.connect(
            lambda kind, name, gone: self._change_field(kind, name, retired=gone)
        )
        self.questions.area_chosen.connect(self._show_questions)
        self.questions.add_wanted.connect(self._add_question)
        self.questions.ask_wanted.connect(self._ask)
        self.questions.reworded.connect(self._reword)
        self.session.announcements.records_changed.connect(lambda _roots: self._stale())

    def _stale(self) -> None:
        self._shown = False
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._shown = True
        self.answers.offer(_named(self.session), self.answers.chosen or "visit_kind")
        self._show_answers()
        self.fields.show_fields(own_fields.fields_of(self.session.register).fields)
        self._show_questions()
        register = self.session.register

        def show(found: tuple[FieldUse, ...]) -> None:
            self.unused.show_uses(found)

        self.session.slow(
            lambda _progress: unused_fields.uses(register, say), then=show, refused=self._refused
        )

    def _show_answers(self) -> None:
        self.answers.show_rows(office_lists.rows(self.session.register, self.answers.chosen, say))

    def _add_answer(self, words: str, days: str) -> None:
        register, name = self.session.register, self.answers.chosen
        facts = {"on": days} if days.strip() else {}
        self._write(
            lambda: office_lists.add(register, name, words, facts=facts),
            lambda _code: self.answers.clear_words(),
        )

    def _change_answer(self, code: str, **changed: Any) -> None:
        register, name = self.session.register, self.answers.chosen
        self._write(lambda: office_lists.change(register, name, code, **changed))

    def _add_field(
        self, kind: str, words: str, answer: str, answers: tuple[str, ...], sensitive: bool
    ) -> None:
        register = self.session.register
        self._write(
            lambda: own_fields.define(register, kind, words, answer, answers=answers, sensitive=sensitive),
            lambda _field: self.fields.clear_words(),
        )

    def _change_field(self, kind: str, name: str, **changed: Any) -> None:
        register = self.session.register
        self._write(lambda: own_fields.change(register, kind, name, **changed))

    def _show_questions(self) -> None:
        self.questions.show_questions(office_questions.office_checklist(self.session.register))

    def _add_question(self) -> None:
        register, card = self.session.register, self.questions
        area, words, parts = str(card.area.currentData()), card.words.text(), card.named_parts()
        kind, good = AnswerKind(card.kind.currentData()), str(card.good.currentData())
        careful = bool(card.careful.currentData())
        self._write(
            lambda: office_questions.add(
                register, area, words, kind, parts=parts, good=good, careful=careful
            ),
            lambda _question: card.clear_words(),
        )

    def _ask(self, question: str, how: str) -> None:
        register = self.session.register
        self._write(lambda: office_questions.ask(register, question, Asked(how)))

    def _reword(self, question: str, words: str) -> None:
        register = self.session.register
        self._write(lambda: office_questions.reword(register, question, words))

    def _write(self, work: Callable[[], Any], then: Callable[[Any], object] | None = None) -> None:
        def done(result: Any) -> None:
            self.said.hide()
            if then is not None:
                then(result)

        self.session.write(work, then=done, refused=self._refused)

    def _refused(self, error: WipdeskError) -> None:
        tell(self.said, self.session.sentence(error), "red")


def _named(session: Session) -> list[tuple[str, str]]:
    """Every list by the fields that are answered from it, in the order of its words."""
    uses: dict[str, str] = {}
    for kind in KINDS:
        for field in kind.fields:
            if field.list and not field.compartment:
                words = f"{say('kinds', kind.label)}: {localized(kind, field, say)}"
                uses.setdefault(field.list, words)
    for own in own_fields.fields_of(session.register).fields:
        if own.field.list:
            uses[own.field.list] = own.field.label
    uses.setdefault("local_event", say("own_fields", EVENTS_WORDS))
    named = [(name, uses[name]) for name in uses if name in session.lists]
    return sorted(named, key=lambda each: each[1].casefold())
