"""The fields of the office: those that are, and a few lines to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.own_fields import ANSWER_WORDS, LONGEST_LABEL, OWN_KINDS
from wipdesk.ui.language import say
from wipdesk.ui.lists.own_row import OwnRow
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox, NotesBox
from wipdesk.ui.parts.layout import Card, column, empty_out, holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.own_fields import OwnField


class FieldsCard(Card):
    """Fields that the office defines."""

    add_wanted = Signal(str, str, str, object, bool)
    """Kind of record, words, what is answered, what can be chosen, and whether it would hold what is kept closed."""
    renamed = Signal(str, str, str)
    retire_wanted = Signal(str, str, bool)

    def __init__(self, *, changeable: bool) -> None:
        super().__init__(self.tr("Fields of the office"))
        self._changeable = changeable
        self.rows: dict[tuple[str, str], OwnRow] = {}
        self.warning = label(
            self.tr(
                "Never for health, pregnancy, violence, complaints, or who said what about whom: these fields are not "
                "kept closed. Everybody who can read her file reads them, and tables written out hold them."
            ),
            13,
            "amber",
            wrap=True,
        )
        self.body.addWidget(self.warning)
        self.kind = ChoiceBox(self.tr("Kind of record"))
        for kind in OWN_KINDS:
            self.kind.addItem(say("kinds", BY_NAME[kind].label), kind)
        self.words = LineBox(self.tr("What is asked"), longest=LONGEST_LABEL)
        self.words.setPlaceholderText(self.tr("What is asked, such as: Trade learnt in prison"))
        self.answer = ChoiceBox(self.tr("How it is answered"))
        for name, text in ANSWER_WORDS.items():
            self.answer.addItem(say("own_fields", text), name)
        self.answers = NotesBox(self.tr("What can be chosen"))
        self.answers.setPlaceholderText(self.tr("What can be chosen, one answer on each line"))
        self.answer.currentIndexChanged.connect(lambda _at: self._fit())
        closed = self.tr("May it say anything of health, pregnancy, violence, a complaint, belief or origin?")
        self.sensitive = ChoiceBox(closed)
        for words, may in ((self.tr("No"), False), (self.tr("Yes, it may"), True)):
            self.sensitive.addItem(words, may)
        self.add_button = button(self.tr("Add field"), self._add, icon_name="plus")
        beside = row(
            self._named(self.tr("Kind of record"), self.kind),
            self._named(self.tr("How it is answered"), self.answer),
            gap=16,
        )
        asked = self._named(self.tr("What is asked"), self.words)
        may_say = self._named(closed, self.sensitive)
        self.adding = holding(column(beside, asked, self.answers, may_say, row(self.add_button, None), gap=8))
        self.adding.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if not changeable:
            self.adding.hide()
        self.body.addWidget(self.adding)
        self.place = column(gap=2)
        self.body.addLayout(self.place)
        self._fit()

    def show_fields(self, found: Sequence[OwnField]) -> None:
        """Show the fields; those retired with the word."""
        empty_out(self.place)
        self.rows.clear()
        if not found:
            self.place.addWidget(
                label(self.tr("The office has no fields of its own."), 12, "ink2", wrap=True)
            )
        for each in found:
            states = (
                (each.disputed, self.tr("Two accounts"), "amber"),
                (each.retired, self.tr("Retired"), "grey"),
            )
            kind, answer = say("kinds", BY_NAME[each.of].label), say("own_fields", ANSWER_WORDS[each.answer])
            made = OwnRow(
                each.field.name,
                each.field.label,
                " · ".join((kind, answer, each.field.name)),
                [(words, tone) for holds, words, tone in states if holds],
                retired=each.retired,
                own=self._changeable,
            )
            made.renamed.connect(lambda name, words, of=each.of: self.renamed.emit(of, name, words))
            made.retire_wanted.connect(lambda name, gone, of=each.of: self.retire_wanted.emit(of, name, gone))
            self.rows[each.of, each.field.name] = made
            self.place.addWidget(made)

    def clear_words(self) -> None:
        """The field was added."""
        self.words.clear()
        self.answers.clear()
        self.sensitive.setCurrentIndex(0)

    def _named(self, words: str, box: QWidget) -> QWidget:
        """A box under its name."""
        named = label(words, 12, semi=True, wrap=True)
        named.setBuddy(box)
        return holding(column(named, box, None, gap=2))

    def _fit(self) -> None:
        self.answers.setVisible(self.answer.currentData() == "choice")

    def _add(self) -> None:
        answers = [line for line in self.answers.toPlainText().splitlines() if line.strip()]
        told = answers if self.answer.currentData() == "choice" else []
        self.add_wanted.emit(
            str(self.kind.currentData()),
            self.words.text(),
            str(self.answer.currentData()),
            tuple(told),
            bool(self.sensitive.currentData()),
        )
