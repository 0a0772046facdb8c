"""The questions about a place: of one area at a time, how often each is asked, and lines to add one of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from wipdesk.domain.conditions.checklist import AnswerKind
from wipdesk.domain.own_fields import LONGEST_LABEL
from wipdesk.services.checklists import CONTEXT, area_words, question_words
from wipdesk.services.office_questions import ASKED_WORDS, GOOD_WORDS, KIND_WORDS, Asked, how_asked
from wipdesk.ui.language import say
from wipdesk.ui.lists.own_row import OwnRow
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox, NotesBox
from wipdesk.ui.parts.layout import Card, column, empty_out, holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.services.office_questions import OfficeChecklist

_CHOICE_LETTERS = 24
_NUMBERS = AnswerKind.NUMBERS.value
_YES_NO = AnswerKind.YES_NO.value


class QuestionsCard(Card):
    """Which questions the office asks."""

    area_chosen = Signal()
    ask_wanted = Signal(str, str)
    """A question, and how often it is to be asked."""
    reworded = Signal(str, str)
    add_wanted = Signal()

    def __init__(self, *, changeable: bool) -> None:
        super().__init__(self.tr("Questions about a place"))
        self._changeable = changeable
        self.rows: dict[str, OwnRow] = {}
        self.choices: dict[str, ChoiceBox] = {}
        about = self.tr(
            "What your office asks when it visits a prison. A question that is not asked any more keeps its answers. "
            "The words of the questions that come with the program stay, so that answers of years can be compared."
        )
        self.body.addWidget(label(about, 12, "ink2", wrap=True))
        self.counted = label("", 13, wrap=True)
        self.body.addWidget(self.counted)
        self.area = ChoiceBox(self.tr("Area"))
        self.area.activated.connect(lambda _at: self.area_chosen.emit())
        self.body.addWidget(_named(self.tr("Area"), self.area))
        self.adding = self._adding()
        self.body.addWidget(self.adding)
        self.adding.setHidden(not changeable)
        self.place = column(gap=2)
        self.body.addLayout(self.place)

    def _adding(self) -> QWidget:
        self.words = LineBox(self.tr("Question of the office"), longest=LONGEST_LABEL)
        self.words.setPlaceholderText(self.tr("A question of the office, such as: Is there a well inside?"))
        self.kind = _choice(self.tr("How it is answered"), KIND_WORDS)
        self.good = _choice(self.tr("Which answer is the good one"), GOOD_WORDS)
        self.careful = ChoiceBox(self.tr("May an answer point at somebody?"))
        for words, may in ((self.tr("No"), False), (self.tr("Yes: keep it out of copies to hand out"), True)):
            self.careful.addItem(words, may)
        self.parts = NotesBox(self.tr("What is counted"))
        self.parts.setPlaceholderText(self.tr("What is counted, one to three things, each on a line"))
        self.kind.currentIndexChanged.connect(lambda _at: self._fit())
        self.add_button = button(self.tr("Add question"), self.add_wanted.emit, icon_name="plus")
        self.words.returnPressed.connect(self.add_wanted)
        self._good = _named(self.good.accessibleName(), self.good)
        beside = row(
            _named(self.kind.accessibleName(), self.kind),
            self._good,
            _named(self.careful.accessibleName(), self.careful),
            gap=16,
        )
        for at in range(3):
            beside.setStretch(at, 1)
        made = holding(
            column(
                _named(self.tr("Question of the office"), self.words),
                beside,
                self.parts,
                row(self.add_button, None),
                gap=8,
            )
        )
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fit()
        return made

    def show_questions(self, found: OfficeChecklist) -> None:
        """Show the questions of the chosen area; the keyboard stays at the one it was at."""
        if not self.area.count():
            for area in found.asked.areas:
                self.area.addItem(area_words(area.id, say), area.id)
        held = next((name for name, box in self.choices.items() if box.hasFocus()), "")
        empty_out(self.place)
        self.rows.clear()
        self.choices.clear()
        asked = [each for area in found.asked.areas for each in found.asked.of(area.id)]
        words = self.tr("Asked now: {quick} questions in the quick set, {all} in the full one.")
        self.counted.setText(words.format(quick=sum(each.quick for each in asked), all=len(asked)))
        for each in found.asked.all_of(str(self.area.currentData())):
            self.place.addWidget(self._row(each, disputed=each.id in found.disputed))
        if held in self.choices:
            self.choices[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_words(self) -> None:
        """The question was added."""
        self.words.clear()
        self.parts.clear()

    def named_parts(self) -> tuple[str, ...]:
        """What is counted, of a question that is answered with numbers."""
        lines = self.parts.toPlainText().splitlines() if self.kind.currentData() == _NUMBERS else []
        return tuple(line for line in lines if line.strip())

    def _row(self, each: Question, *, disputed: bool) -> OwnRow:
        how, said = how_asked(each), question_words(each, say)
        states = (
            (disputed, self.tr("Two accounts"), "amber"),
            (each.own, self.tr("Of the office"), "blue"),
        )
        about = " · ".join((each.id, say(CONTEXT, KIND_WORDS[each.kind]), *each.rules, *each.parts))
        choice: QWidget = label(say(CONTEXT, ASKED_WORDS[how]), 12, "ink2")
        if self._changeable:
            choice = box = _choice(self.tr("How often it is asked: {words}").format(words=said), ASKED_WORDS)
            box.setMinimumContentsLength(_CHOICE_LETTERS)
            box.setCurrentIndex(box.findData(how.value))
            box.activated.connect(lambda _at: self.ask_wanted.emit(each.id, str(box.currentData())))
            self.choices[each.id] = box
        made = OwnRow(
            each.id,
            said,
            about,
            [(words, tone) for holds, words, tone in states if holds],
            retired=how is Asked.OFF,
            own=each.own and self._changeable,
            beside=choice,
        )
        made.renamed.connect(self.reworded)
        self.rows[each.id] = made
        return made

    def _fit(self) -> None:
        self._good.setVisible(self.kind.currentData() == _YES_NO)
        self.parts.setVisible(self.kind.currentData() == _NUMBERS)


def _choice(name: str, words: dict[Asked, str] | dict[AnswerKind, str] | dict[str, str]) -> ChoiceBox:
    made = ChoiceBox(name)
    for code, text in words.items():
        made.addItem(say(CONTEXT, text), str(getattr(code, "value", code)))
    return made


def _named(words: str, box: QWidget) -> QWidget:
    """A box under its name."""
    named = label(words, 12, semi=True, wrap=True)
    named.setBuddy(box)
    return holding(column(named, box, None, gap=2))
