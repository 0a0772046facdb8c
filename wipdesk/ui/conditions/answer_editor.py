"""The boxes of one account: the answer, how it was learned, a note. Keys answer; Enter goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from wipdesk.domain.conditions.checklist import NOT_APPLICABLE, NOT_SEEN, WOMEN_SAID, AnswerKind
from wipdesk.services import conditions
from wipdesk.ui.conditions.key_choice import Choice, KeyChoice
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.conditions import SheetLine, TypedAnswer
    from wipdesk.ui.session import Session

ANSWER_KEYS = dict(zip(conditions.ANSWERS, ("Y", "P", "N", "C?", "X"), strict=True))
"""As on the paper: a question mark where it could not be seen, a cross where it does not apply."""
HOW_KEYS = dict(zip(conditions.HOWS, "SRWO", strict=True))
_NO_ANSWER = (NOT_SEEN, NOT_APPLICABLE)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerEditor(QWidget):
    """What stands in the boxes of one account of a question."""

    finished = Signal()
    """Enter: on to the next question."""
    left = Signal()
    caret_moved = Signal()

    def __init__(self, session: Session, line: SheetLine, typed: TypedAnswer) -> None:
        super().__init__()
        self.session, self.line, self._typed = session, line, typed
        self.numbers: list[LineBox] = []
        self.words: LineBox | None = None
        self.answer = self._answer_choice()
        self.how = KeyChoice(
            self.tr("How it was learned"), self._choices(HOW_KEYS, typed.how, conditions.how_words), typed.how
        )
        self.said_by = self._short_box(self.tr("How many women said so"), typed.said_by)
        self.note = LineBox(self.tr("Note"), typed.note)
        self.note.setPlaceholderText(self.tr("Note; the name of no woman"))
        self._lay_out()
        self._show_how_many(typed.how == WOMEN_SAID)
        self.answer.chosen.connect(self._answered)
        self.how.chosen.connect(self._learned)
        for each in self.tab_order():
            each.installEventFilter(self)

    def _choices(self, keys: dict[str, str], code: str, words_of: object) -> list[Choice]:
        register, say = self.session.register, self.session.say
        made = [Choice(letter, each, words_of(register, each, say)) for each, letter in keys.items()]  # type: ignore[operator]
        if code and code not in keys:
            made.append(Choice("", code, words_of(register, code, say)))  # type: ignore[operator]
        return made

    def _answer_choice(self) -> KeyChoice:
        keys = ANSWER_KEYS
        if self.line.question.kind is not AnswerKind.YES_NO:
            keys = {code: letter for code, letter in ANSWER_KEYS.items() if code in _NO_ANSWER}
        choices = self._choices(keys, self._typed.answer, conditions.answer_words)
        return KeyChoice(self.tr("Answer"), choices, self._typed.answer)

    def _short_box(self, name: str, text: str) -> LineBox:
        made = LineBox(name, text, longest=200)
        made.setFixedWidth(theme().px(96))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def _lay_out(self) -> None:
        question = self.line.question
        first: list[QWidget] = []
        if question.kind in (AnswerKind.NUMBERS, AnswerKind.MINUTES):
            parts = self.line.parts or (self.tr("Answer"),)
            typed = (*self._typed.numbers, "", "", "")
            for at, part in enumerate(parts):
                first.append(self._number(part, typed[at]))
        elif question.kind is AnswerKind.TEXT:
            self.words = LineBox(self.tr("Answer"), self._typed.words)
            self.words.setPlaceholderText(self.tr("In few words"))
        learned = label(self.tr("How learned"), 11, "ink2")
        self.below = column(margins=(0, 4, 0, 0), gap=2)
        if self.words is not None:
            self.below.addWidget(self.words)
        self.below.addWidget(flowing(*first, self.answer, gap=12) if first else self.answer)
        how = row(learned, self.how, gap=6)
        how.setStretch(1, 1)
        self.below.addLayout(how)
        if question.careful:
            careful = label(self.session.say("conditions", conditions.CAREFUL_WORDS), 11, "amber", wrap=True)
            self.below.addWidget(careful)
        self.how_many = label(self.tr("How many women"), 11, "ink2")
        self.how_many.setBuddy(self.said_by)
        noted = row(self.how_many, self.said_by, self.note, gap=6)
        noted.setStretch(2, 1)
        self.below.addLayout(noted)
        self.setLayout(self.below)

    def _number(self, part: str, text: str) -> QWidget:
        box = self._short_box(part, text)
        self.numbers.append(box)
        if not self.line.parts:
            return box
        caption = label(part, 12, "ink2", wrap=False)
        caption.setBuddy(box)
        return holding(row(box, caption, gap=4))

    def typed(self) -> TypedAnswer:
        """What stands in the boxes now."""
        numbers = tuple(box.text() for box in self.numbers)
        return replace(
            self._typed,
            answer=self.answer.code,
            numbers=numbers if self.numbers else self._typed.numbers,
            words=self.words.text() if self.words is not None else self._typed.words,
            how=self.how.code,
            said_by=self.said_by.text() if self.how.code == WOMEN_SAID else "",
            note=self.note.text(),
        )

    def tab_order(self) -> list[QWidget]:
        """The boxes in the order in which Tab goes through them; what is typed comes before what is chosen."""
        rest: Sequence[QWidget] = (self.how, self.said_by, self.note)
        if self.numbers:
            return [*self.numbers, *rest, self.answer]
        if self.words is not None:
            return [self.words, *rest, self.answer]
        return [self.answer, *rest]

    def _answered(self, code: str) -> None:
        if code in _NO_ANSWER:
            self._go(self.note)
        elif code:
            self._go(self.how)

    def _show_how_many(self, shown: bool) -> None:
        self.how_many.setVisible(shown)
        self.said_by.setVisible(shown)

    def _learned(self, code: str) -> None:
        self._show_how_many(code == WOMEN_SAID)
        if code:
            self._go(self.said_by if code == WOMEN_SAID else self.note)

    def begin(self) -> None:
        """Put the caret where one begins."""
        self._go(self.tab_order()[0])

    def _go(self, box: QWidget) -> None:
        """A number is chosen whole, to be typed anew; words are not, lest the next key wipes them out."""
        whole = box in self.numbers or box is self.said_by
        box.setFocus(Qt.FocusReason.TabFocusReason if whole else Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know when the caret leaves the account; take a letter for an answer where only a number could stand."""
        if event.type() == QEvent.Type.FocusIn:
            self.caret_moved.emit()
        elif event.type() == QEvent.Type.FocusOut and not self._keeps_focus():
            self.left.emit()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched in self.numbers
            and not watched.text()  # type: ignore[attr-defined]
            and not event.text().isdigit()
            and (code := self.answer.answers_to(event)) is not None
        ):
            self.answer.show_code(code)
            self._answered(code)
            return True
        return super().eventFilter(watched, event)

    def _keeps_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return QApplication.activePopupWidget() is not None or (
            focus is not None and self.isAncestorOf(focus)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on: first to how it was learned if that is not said, then to the next question."""
        if event.key() not in _ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        typed = self.typed()
        told = bool(typed.words.strip() or any(each.strip() for each in typed.numbers))
        if told and not typed.how and not self.how.hasFocus() and typed.answer not in _NO_ANSWER:
            self._go(self.how)
        else:
            self.finished.emit()
