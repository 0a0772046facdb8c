"""One question in a row: what is asked, every answer to it and last time's; its boxes while it is being typed."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from wipdesk.domain.conditions.changes import Change
from wipdesk.services.conditions import TypedAnswer
from wipdesk.ui.conditions.account import Account
from wipdesk.ui.conditions.answer_editor import AnswerEditor
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, empty_out, row
from wipdesk.ui.parts.text import ElidedLabel, label, picture, set_tone, set_words
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent
    from PySide6.QtWidgets import QLayout

    from wipdesk.services.conditions import SheetAnswer, SheetLine
    from wipdesk.ui.session import Session

STRETCH = (5, 4)
_TONES = {Change.BETTER: "green", Change.WORSE: "amber", Change.DIFFERS: "blue"}


class QuestionRow(QFrame):
    """Light while it is closed, so that all questions open at once; the boxes are made when it is entered."""

    entered = Signal()
    finished = Signal()
    left = Signal()
    caret_moved = Signal()
    taken_away = Signal(str)
    """An answer is to be taken away, by its record."""

    def __init__(self, session: Session, line: SheetLine) -> None:
        super().__init__()
        self.session, self.line = session, line
        self.accounts: list[Account] = []
        self.account: Account | None = None
        self.editor: AnswerEditor | None = None
        self._acts: QWidget | None = None
        self._others: dict[Account, _Other] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.asked = label(line.text, 13, wrap=True)
        self.rules = ElidedLabel(
            " · ".join(each for each in (line.question.id, line.rules) if each), 11, "ink3"
        )
        self.said: QLabel | None = None
        self.before: QLabel | None = None
        self._right = column(gap=0)
        left = column(self.asked, self.rules, gap=0)
        for each in (left, self._right):
            each.addStretch(1)
        head = row(left, self._right, gap=16)
        for at, stretch in enumerate(STRETCH):
            head.setStretch(at, stretch)
        self._below = column(gap=2)
        self.setLayout(column(head, self._below, margins=(8, 5, 8, 5), gap=0))
        self.show_line(line)

    def show_line(self, line: SheetLine) -> None:
        """Show the question as it stands on disk; what is being typed stays as it is."""
        self.line = line
        known = {account.record: account for account in self.accounts if account.record}
        for answer in line.answers:
            account = known.get(answer.typed.record)
            if account is None and not (answer.read_only or answer.contested):
                self.accounts.append(Account.of(answer.typed))
            elif account not in (None, self.account) and not (account.unsaved or account.under_way):
                account.take(answer.typed)
        there = {answer.typed.record for answer in line.answers}
        self.accounts = [
            each
            for each in self.accounts
            if each.record in there or each.unsaved or each.under_way or each is self.account
        ]
        self._show_words()
        self._show_others()

    def _show_words(self) -> None:
        line = self.line
        waiting = [
            self.tr("Not on disk yet") for each in self.accounts if each.unsaved and each is not self.account
        ]
        said = [_in_words(answer) for answer in line.answers] + waiting
        beside, tone = self._beside()
        self.said = self._told(self.said, 0, "\n".join(said), "ink")
        self.before = self._told(self.before, 1 if self.said else 0, beside, tone)
        spoken = "; ".join((*said, beside)) if said else self.tr("not answered yet") + ". " + beside
        self.setAccessibleName(f"{line.question.id}. {line.text} {spoken}")

    def _told(self, made: QLabel | None, at: int, words: str, tone: str) -> QLabel | None:
        """A label at the right, made when there is something to say: most rows of a new visit have none."""
        if made is None and words:
            made = label(words, 13 if tone == "ink" else 11, tone, wrap=True)
            self._right.insertWidget(at, made)
        if made is not None:
            set_words(made, words)
            made.setVisible(bool(words))
            set_tone(made, tone)
        return made

    def _beside(self) -> tuple[str, str]:
        """What stands beside an answer: why it does not count, whether accounts differ, last time's."""
        line, parts, tone = self.line, [], "ink2"
        if line.change in _TONES:
            tone = _TONES[line.change]
        if line.before and line.change in (Change.NONE, Change.SAME, Change.DIFFERS, Change.FIRST):
            before = "; ".join(_in_words(answer, note=False) for answer in line.before)
            parts.append(self.tr("{day}: {answer}").format(day=line.before_day, answer=before))
        if line.change_words and line.answers:
            parts.append(line.change_words)
        parts += [answer.unscored for answer in line.answers if answer.unscored]
        if any(answer.contested for answer in line.answers):
            parts.append(self.tr("Two people changed this answer: it is settled under To decide."))
        if line.disagree_words:
            parts.append(line.disagree_words)
        if any(answer.unscored or answer.contested for answer in line.answers):
            tone = "amber"
        return "\n".join(dict.fromkeys(parts)), tone

    # What is typed

    def open(self, account: Account | None = None) -> None:
        """Show the boxes of an account: the one asked for, else the first, else a new one."""
        if self.line.read_only:
            self._mark(here=True)
            return
        if account is None:
            account = self.accounts[0] if self.accounts else None
        if account is None and self.line.answers:
            self._mark(here=True)
            self._open_below()
            self._show_others()
            return
        self._edit(account or Account(TypedAnswer(question=self.line.question.id)))

    def _edit(self, account: Account) -> None:
        if self.account is not account:
            self.keep()
            self.account = account
            if account not in self.accounts:
                self.accounts.append(account)
        old, self.editor = self.editor, AnswerEditor(self.session, self.line, account.typed)
        self.editor.finished.connect(self.finished)
        self.editor.left.connect(self.left)
        self.editor.caret_moved.connect(self.caret_moved)
        self._mark(here=True)
        if self._acts is None:
            self._open_below()
        self._below.insertWidget(self._below.count() - 1, self.editor)
        self.editor.show()
        self.begin()
        if old is not None:
            _drop(self._below, old)
        self._show_others()

    def begin(self) -> None:
        """Put the caret where this question begins."""
        if self.editor is not None:
            self.editor.begin()
        else:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def keep(self) -> Account | None:
        """Take over what stands in the boxes; returns the account if there is something to save."""
        if self.editor is None or self.account is None:
            return None
        self.account.typed = self.editor.typed()
        return self.account if self.account.unsaved else None

    def close_boxes(self) -> None:
        """Close; what was typed was handed over before."""
        self.keep()
        self._forget_boxes()
        self.accounts = [each for each in self.accounts if each.kept is not None or each.unsaved]
        self._mark(here=False)
        self._show_words()

    def _forget_boxes(self) -> None:
        self.editor, self.account, self._acts = None, None, None
        self._others.clear()
        empty_out(self._below)

    def second_account(self) -> None:
        """Boxes for what somebody else says about the same question."""
        if self.line.read_only or (self.editor is not None and not self.editor.typed().says_something):
            return
        self._edit(Account(TypedAnswer(question=self.line.question.id)))

    def says_something(self) -> bool:
        """Whether there is any answer, on disk or in the boxes."""
        typed = self.editor is not None and self.editor.typed().says_something
        return typed or bool(self.line.answers) or any(each.typed.says_something for each in self.accounts)

    def _open_below(self) -> None:
        """What stands below the question while it is open: what else can be done, under what is typed."""
        if self.line.hint:
            self._below.addWidget(label(self.line.hint, 12, "ink2", wrap=True))
        self._another = quiet_button(
            self.tr("Another account") + "  Ctrl+Enter", self.second_account, icon_name="plus"
        )
        self._away = quiet_button(self.tr("Take this answer away"), self._take_away, icon_name="x")
        self._acts = flowing(self._another, self._away)
        self._below.addWidget(self._acts)
        self._acts.show()

    def _show_others(self) -> None:
        """Above the boxes: what the other accounts say. Built anew only when that changes."""
        if self._acts is None:
            return
        self._away.setVisible(self.account is not None and bool(self.account.record))
        words = {answer.typed.record: _in_words(answer) for answer in self.line.answers}
        shown = {
            account: words.get(account.record) or self.tr("Another account, being saved")
            for account in self.accounts
            if account is not self.account
        }
        if shown != {account: made.said for account, made in self._others.items()}:
            if any(each.hasFocus() for each in self._others.values()):
                self.begin()
            for each in self._others.values():
                _drop(self._below, each)
            self._others = {account: _Other(said) for account, said in shown.items()}
            for account, made in self._others.items():
                made.clicked.connect(partial(self.open, account))
                self._below.insertWidget(1 if self.line.hint else 0, made)
                made.show()
        self._order_tabs()

    def _order_tabs(self) -> None:
        boxes = self.editor.tab_order() if self.editor is not None else []
        for one, other in pairwise([self, *self._others.values(), *boxes, self._another, self._away]):
            QWidget.setTabOrder(one, other)

    def _take_away(self) -> None:
        account = self.account
        if account is None or not account.record:
            return
        self.editor = None
        self._mark(here=True)
        self.setFocus()  # before the button that was pressed goes
        self._forget_boxes()
        self.accounts.remove(account)
        self.taken_away.emit(account.record)

    def _mark(self, *, here: bool) -> None:
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus if here and self.editor is not None else Qt.FocusPolicy.StrongFocus
        )
        self.setProperty("here", here)
        self.style().unpolish(self)
        self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open when the caret comes to a closed row."""
        super().focusInEvent(event)
        if self.editor is None:
            self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open by a click anywhere on the row."""
        super().mousePressEvent(event)
        if self.editor is None:
            self.entered.emit()


class _Other(QPushButton):
    """Another account of the question: a press opens it."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.said = said
        self.setProperty("cell", True)
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Another account: {said}. Change it").format(said=said))
        inside = row(picture("pencil", "accent", 14), ElidedLabel(said, 13), margins=(8, 0, 8, 0))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.setMinimumHeight(theme().px(28))


def _drop(layout: QLayout, widget: QWidget) -> None:
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def _in_words(answer: SheetAnswer, *, note: bool = True) -> str:
    told = " · ".join(each for each in (answer.said, answer.how) if each)
    return " — ".join(each for each in (told, answer.note if note else "") if each)
