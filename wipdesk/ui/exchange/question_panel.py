"""One answer that differs, asked as a question. The desk does not vote: nothing is chosen, nothing is filled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.services.conflicts import SETTING
from wipdesk.ui.editors.registry import editor_for
from wipdesk.ui.exchange.account_card import AccountCard, shortened
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, holding, row
from wipdesk.ui.parts.name_button import NameButton
from wipdesk.ui.parts.text import key, label, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from wipdesk.domain.field import Field
    from wipdesk.services.conflict_questions import Question, Told
    from wipdesk.ui.session import Session

PAUSE_MS = 350
BESIDE = 640
"""Pixels under which the cards stand one under the other."""


class QuestionPanel(QWidget):
    """The question, the accounts of it, what changes with the answer, and other ways out."""

    used = Signal(str)
    """An answer was chosen, by its version."""
    written = Signal(object)
    """Another answer was written."""
    left = Signal()
    """Both are to stand for now."""
    woman_wanted = Signal(str)
    editing_changed = Signal(bool)
    """Whether the boxes of another answer are open: their keys are theirs then."""

    def __init__(self, session: Session, question: Question) -> None:
        super().__init__()
        self.session, self.question = session, question
        self.cards: list[AccountCard] = []
        self.editor: Any = None
        self.trouble = label("", 13, "amber", wrap=True)
        self.trouble.hide()
        self._seen = False
        # The second click of a double click, or a key pressed twice, must not answer a question nobody has read.
        QTimer.singleShot(PAUSE_MS, self, self._let_answer)
        self.answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.answers.setSpacing(theme().px(12))
        for at, told in enumerate(question.told):
            self._add_card(at, told)
        self._editing = column(gap=8)
        self._buttons = self._ways_out()
        self.setLayout(
            column(
                self._head(),
                self.answers,
                *self._effects(),
                self.trouble,
                self._editing,
                self._buttons,
                None,
                gap=12,
            )
        )
        self._arrange()

    def use(self, at: int) -> None:
        """Take one of the answers."""
        if self._seen and self.editor is None and at < len(self.cards):
            self.used.emit(self.cards[at].version)

    def press(self, number: int) -> None:
        """Do what has this number: the answers come first, then the other ways out."""
        if number <= len(self.cards):
            self.use(number - 1)
        elif self._seen and self.editor is None:
            for way, its_number in self._numbers.items():
                if its_number == number and way.isEnabled():
                    way.click()

    def can_answer(self) -> bool:
        """Whether the question has stood long enough to be read."""
        return self._seen

    def _let_answer(self) -> None:
        self._seen = True

    def write_another(self) -> None:
        """Open the boxes of the field."""
        field = self._field_to_write()
        if self.editor is not None or field is None:
            return
        self.editor = editor_for(field, self.session, self.question.woman)
        self.editor.setAccessibleName(self.question.label)
        card = Card(self.tr("Another answer"))
        card.body.addWidget(self.editor)
        words = self.tr("Use this; the other answers stay in history")
        self.write_button = button(words, self._write)
        stop = button(self.tr("Leave the answers as they are"), self._stop_writing)
        card.body.addWidget(flowing(self.write_button, stop))
        self._editing.addWidget(card)
        self._buttons.hide()
        self.editing_changed.emit(True)
        self.editor.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was decided."""
        self.trouble.setText(sentence)
        self.trouble.setAccessibleName(sentence)
        self.trouble.show()
        self.set_waiting(waiting=False)

    def set_waiting(self, *, waiting: bool) -> None:
        """While an answer is being written no other can be chosen."""
        self._seen = not waiting
        for card in self.cards:
            card.use_button.setEnabled(not waiting)

    def resizeEvent(self, event: Any) -> None:
        """Side by side where there is room, else one under the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= theme().px(BESIDE) and len(self.cards) < 4
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self.answers.direction() != way:
            self.answers.setDirection(way)

    def _head(self) -> QLayout:
        asked = self.question
        heading = label(asked.title, 18, semi=True, wrap=True)
        heading.setAccessibleName(asked.title)
        lines: list[Any] = [heading]
        if asked.woman:
            self.woman_button = NameButton(
                asked.name,
                self.tr("Open the file of {name}").format(name=asked.name),
                partial(self.woman_wanted.emit, asked.woman),
                icon_name="user-round",
            )
            lines.append(row(self.woman_button, None))
        where = [] if asked.kind == "woman" else [asked.which]
        if asked.kind == SETTING:
            where = [asked.name]
        elif not asked.deletion:
            where.append(asked.label)
        lines.append(label(" · ".join(filter(None, where)), 12, "ink2", wrap=True))
        lines.append(label(self._sentence(), 13, "ink2", wrap=True))
        for words in asked.awaited:
            waits = row(picture("clock", "amber", 14), label(words, 13, "amber", wrap=True), gap=6)
            waits.setStretch(1, 1)
            lines.append(waits)
        return column(*lines, gap=4)

    def _sentence(self) -> str:
        said = self._who_took_it_away() if self.question.deletion else self._who_wrote()
        before = [shortened(words, 80) for words in self.question.before]
        if before:
            said.append(self.tr("Before that it was: {before}.").format(before=self.tr(" or ").join(before)))
        return " ".join(said)

    def _who_took_it_away(self) -> list[str]:
        took, wrote = self.tr("{who} took this away on {when}."), self.tr("{who} wrote in it on {when}.")
        return [
            (took if told.value is True else wrote).format(who=self._who(told), when=told.when)
            for told in self.question.told
        ]

    def _who(self, told: Told) -> str:
        return told.who or self.tr("Somebody not known here")

    def _who_wrote(self) -> list[str]:
        return [
            self.tr("{who} wrote {answer} on {when}.").format(
                who=self._who(told),
                answer=self._quoted(shortened(told.words, 80)),
                when=told.when,
            )
            for told in self.question.told
        ]

    def _quoted(self, words: str) -> str:
        return self.tr("“{words}”").format(words=words)

    def _add_card(self, at: int, told: Told) -> None:
        card = AccountCard(told, told.words, self._use(at), number=at + 1, act=partial(self.use, at))
        self.cards.append(card)
        self.answers.addWidget(card, 1)

    def _use(self, at: int) -> str:
        told = self.question.told
        if self.question.deletion:
            if told[at].value is True:
                return self.tr("Take it away; it can be brought back")
            return self.tr("Keep it in her file")
        if len(told) == 2:
            words = self.tr("Use {this}; {other} stays in history")
            return words.format(this=shortened(told[at].words), other=shortened(told[1 - at].words))
        return self.tr("Use {this}; the others stay in history").format(this=shortened(told[at].words))

    def _effects(self) -> list[QWidget]:
        if not self.question.effects:
            return []
        card = Card(self.tr("What changes with the answer"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(16))
        heads = [shortened(told.words) for told in self.question.told]
        for at, words in enumerate((*heads, self.tr("Until you decide"))):
            grid.addWidget(label(words, 12, semi=True, wrap=True), 0, at + 1)
            grid.setColumnStretch(at + 1, 1)
        for line, effect in enumerate(self.question.effects, 1):
            grid.addWidget(label(effect.label, 12, "ink2", wrap=True), line, 0)
            for at, words in enumerate((*effect.answers, effect.undecided)):
                grid.addWidget(label(words, 12, wrap=True), line, at + 1)
        grid.setColumnStretch(0, 1)
        card.body.addLayout(grid)
        return [card]

    def _ways_out(self) -> QWidget:
        self.another = button(self.tr("Write another answer"), self.write_another, icon_name="pencil")
        self.leave = button(self.tr("Leave both for now"), self.left.emit)
        if len(self.question.told) > 2:
            self.leave.setText(self.tr("Leave all for now"))
        ways = [
            way for way in (self.another, self.leave) if way is not self.another or self._field_to_write()
        ]
        self._numbers = {way: number for number, way in enumerate(ways, len(self.question.told) + 1)}
        numbered = [row(way, key(str(number)), gap=6) for way, number in self._numbers.items()]
        words = self.tr("Nobody is held up. Any answer can be changed later from her file.")
        if self.question.kind == SETTING:
            words = self.tr("Nobody is held up. It can be changed later where the office sets it.")
        return holding(
            column(flowing(*(holding(each) for each in numbered)), label(words, 12, "ink2", wrap=True), gap=6)
        )

    def _field_to_write(self) -> Field | None:
        """The field in which another answer can be typed; none of a setting, which has a form of its own."""
        kind = BY_NAME.get(self.question.kind)
        return kind.field(self.question.field) if kind and kind.name != SETTING else None

    def _write(self) -> None:
        self.written.emit(self.editor.value())

    def _stop_writing(self) -> None:
        card = self._editing.takeAt(0).widget()
        card.hide()
        card.deleteLater()
        self.editor = None
        self._buttons.show()
        self.editing_changed.emit(False)
        self.set_waiting(waiting=False)
        self.another.setFocus()
