"""Answers that differ: the list of them, and one asked as a question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from wipdesk.domain.numbers import grouped
from wipdesk.services import conflict_bundles, conflict_questions, conflicts
from wipdesk.ui.exchange.account_card import shortened
from wipdesk.ui.exchange.bundle_groups_panel import BundleGroupsPanel
from wipdesk.ui.exchange.conflict_list import ConflictList
from wipdesk.ui.exchange.question_panel import QuestionPanel
from wipdesk.ui.file.banner import Banner
from wipdesk.ui.language import say
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut
    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.services.conflict_bundles import Group
    from wipdesk.services.conflict_questions import Listed, Question
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

MOST_KEYS = 6
"""Answers that have a key of their own; more than three accounts of one fact are rare."""
LIST_WIDTH, NARROW_LIST = 300, 220


class ConflictsPage(Page):
    """Deciding between two truths without losing one."""

    name = "conflicts"
    help_page = "conflicts"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.panel: QuestionPanel | None = None
        self.groups: BundleGroupsPanel | None = None
        self.list = ConflictList()
        self.list.chosen.connect(self.show_conflict)
        self.list.by_bundle_wanted.connect(self.show_by_bundle)
        self.list.exchange_wanted.connect(lambda: moves.page_wanted.emit("exchange"))
        self.done = Banner()
        self.scrolled = ScrolledColumn(margins=(20, 16, 20, 16))
        beside = column(self.done, self.scrolled, gap=0)
        beside.setStretch(1, 1)
        inside = row(self.list, holding(beside), gap=0)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self._walk: list[QShortcut] = [
            on_key(self, "Up", partial(self._step, -1), self.tr("The answer before")),
            on_key(self, "Down", partial(self._step, 1), self.tr("The next answer")),
        ]
        for at in range(MOST_KEYS):
            words = self.tr("What has the number {number}").format(number=at + 1)
            self._walk.append(on_key(self, str(at + 1), partial(self._use, at), words))
        for each in self._walk[2:]:
            each.setAutoRepeat(False)
        self.folded(narrow=False)
        session.announcements.records_changed.connect(lambda _roots: self._changed())

    def opened(self) -> None:
        """Show what stands open now."""
        self._list_again(self.list.now)

    def folded(self, narrow: bool) -> None:
        """In a narrow window the list is narrower too."""
        self.list.setFixedWidth(theme().px(NARROW_LIST if narrow else LIST_WIDTH))

    def show_conflict(self, conflict_id: str) -> None:
        """Ask this one."""
        if conflict_id not in self.list.rows:
            self._list_again(conflict_id)
            return
        self.list.mark(conflict_id)
        register, say = self.session.register, self.session.say
        self.session.slow(
            lambda _progress: conflict_questions.question(register, conflict_id, say),
            then=self._ask,
            refused=self._not_open,
        )

    def show_by_bundle(self) -> None:
        """Show what differs by the bundle that brought it, to decide many questions alike."""
        register, say = self.session.register, self.session.say
        self.session.slow(
            lambda _progress: conflict_bundles.groups(register, say),
            then=self._show_groups,
            refused=self._not_open,
        )

    def _show_groups(self, groups: tuple[Group, ...]) -> None:
        self._clear()
        self._let_walk(editing=True)
        self.groups = BundleGroupsPanel(self.session, groups)
        self.groups.left.connect(lambda: self._list_again(self.list.now))
        self.groups.settled.connect(self._settled_alike)
        self.scrolled.body.addWidget(self.groups)
        self.scrolled.verticalScrollBar().setValue(0)

    def _settled_alike(self, count: int) -> None:
        self._clear()
        one, many = self.tr("1 question decided."), self.tr("{count} questions decided.")
        said = one if count == 1 else many.format(count=grouped(count, say))
        self.done.tell(said, tone="green")
        self._list_again("")

    def _list_again(self, wanted: str) -> None:
        register, say = self.session.register, self.session.say
        self.session.slow(
            lambda _progress: conflict_questions.listing(register, say),
            then=partial(self._listed, wanted),
            refused=self._not_open,
        )

    def _listed(self, wanted: str, listed: tuple[Listed, ...]) -> None:
        self.list.setVisible(bool(listed))
        self.list.show_listed(listed)
        ids = list(self.list.rows)
        if not ids:
            self._nothing_open()
        else:
            self.show_conflict(wanted if wanted in ids else ids[0])

    def _ask(self, question: Question) -> None:
        if question.id != self.list.now:
            return
        self._clear()
        panel = QuestionPanel(self.session, question)
        panel.used.connect(lambda version: self._settle(question, take=version))
        panel.written.connect(lambda value: self._settle(question, value=value))
        panel.left.connect(partial(self._leave, question.id))
        panel.woman_wanted.connect(lambda woman: self.moves.woman_wanted.emit(woman, ""))
        panel.editing_changed.connect(self._let_walk)
        self.panel = panel
        self._let_walk(editing=False)
        self.scrolled.body.addWidget(panel)
        self.scrolled.body.addStretch(1)
        self.scrolled.verticalScrollBar().setValue(0)
        self.list.mark(question.id)

    def _let_walk(self, editing: bool) -> None:
        for each in self._walk:
            each.setEnabled(not editing)

    def _settle(self, question: Question, *, take: str = "", value: Any = None) -> None:
        if self.panel is not None:
            self.panel.set_waiting(waiting=True)
        register = self.session.register
        seen = tuple(told.version for told in question.told if told.version)
        self.list.now = self.list.after(question.id)
        self.session.write(
            lambda: conflicts.settle(
                register, question.id, take=take, value=value, seen=seen, mark=question.mark
            ),
            roots=frozenset({question.woman} if question.woman else ()),
            then=lambda _record: self._settled(question, take),
            refused=partial(self._refused, question.id),
        )

    def _settled(self, question: Question, take: str) -> None:
        taken = next((told.words for told in question.told if told.version == take), "")
        if question.deletion or not taken:
            words = self.tr("Decided. {label}, {name}.").format(label=question.label, name=question.name)
        else:
            words = self.tr("{answer} is used now. {label}, {name}. The other stays in history.").format(
                answer=shortened(taken, 60), label=question.label, name=question.name
            )
        woman = question.woman
        act = partial(self.moves.woman_wanted.emit, woman, "changes") if woman else None
        focus = self.focusWidget()
        self.done.tell(words, undo=self.tr("Change it in her file"), act=act, tone="green")
        if focus is not None:
            focus.setFocus()
        if not self.isVisible():
            return
        self.list.mark(self.list.now)

    def _refused(self, conflict_id: str, error: WipdeskError) -> None:
        self.list.now = conflict_id
        if self.panel is not None:
            self.panel.refuse(self.session.sentence(error))

    def _leave(self, conflict_id: str) -> None:
        self.show_conflict(self.list.beside(1) if self.list.beside(1) != conflict_id else conflict_id)

    def _use(self, at: int) -> None:
        if self.panel is not None:
            self.panel.press(at + 1)

    def _step(self, by: int) -> None:
        wanted = self.list.beside(by)
        if wanted and wanted != self.list.now:
            self.show_conflict(wanted)

    def _not_open(self, _error: WipdeskError) -> None:
        """It was decided meanwhile, here or by a bundle."""
        self._list_again("")

    def _changed(self) -> None:
        busy = self.panel is not None and self.panel.editor is not None
        reading = self.groups is not None or (busy and self.panel.question.id == self.list.now)
        if self.isVisible() and not reading:
            self._list_again(self.list.now)

    def _nothing_open(self) -> None:
        self._clear()
        self._let_walk(editing=False)
        words = self.tr("When a bundle brings another answer to a question of yours, you decide here.")
        self.empty = label(self.tr("Every answer agrees."), 16, semi=True, wrap=True)
        back = button(self.tr("Go to Exchange"), lambda: self.moves.page_wanted.emit("exchange"))
        self.scrolled.body.addLayout(
            column(self.empty, label(words, 13, "ink2", wrap=True), row(back, None), gap=8)
        )
        self.scrolled.body.addStretch(1)

    def _clear(self) -> None:
        empty_out(self.scrolled.body)
        self.panel = self.groups = None
