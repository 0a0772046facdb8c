"""Above the questions: the place, whether women were talked to in private, how far one is, and the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy

from wipdesk.services import conditions
from wipdesk.ui.conditions.key_choice import Choice, KeyChoice
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import ElidedLabel, label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wipdesk.services.conditions import Sheet
    from wipdesk.ui.session import Session


class ConditionsHead(QFrame):
    """What is asked once for the whole visit, and what the answers come to so far."""

    changed = Signal()
    """What is said about talks in private was changed."""
    finished = Signal()
    """On to the questions."""
    quick_chosen = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.heading = ElidedLabel("", 18, semi=True)
        self.score = label("", 12, "ink2", wrap=True)
        register, say = session.register, session.say
        self.private = KeyChoice(
            self.tr("Talked to women in private?"),
            [
                Choice(letter, code, conditions.answer_words(register, code, say))
                for letter, code in (("Y", "yes"), ("N", "no"))
            ],
        )
        self.private.chosen.connect(self._private_said)
        self.talked_to = LineBox(self.tr("With how many women"), longest=40)
        self.talked_to.setFixedWidth(theme().px(96))
        self.talked_to.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.talked_to.editingFinished.connect(self.changed)
        self.chips = {
            True: self._chip(self.tr("The quick set")),
            False: self._chip(self.tr("All questions")),
        }
        self._count_questions()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for each in self.chips.values():
            self._group.addButton(each)
        self._group.buttonClicked.connect(lambda chip: self.quick_chosen.emit(chip is self.chips[True]))
        asked = label(self.private.name, 13, semi=True)
        asked.setBuddy(self.private)
        asked.setMinimumHeight(self.private.sizeHint().height())
        self.how_many = label(self.tr("How many women"), 12, "ink2")
        self.how_many.setBuddy(self.talked_to)
        self.how_many.setMinimumHeight(self.private.sizeHint().height())
        private = flowing(asked, self.private, self.how_many, self.talked_to, gap=8)
        self.setLayout(column(self.heading, private, self.score, gap=4))

    def _chip(self, about: str) -> QPushButton:
        made = QPushButton()
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setAccessibleName(about)
        made.setToolTip(about)
        made.setFont(theme().font(12))
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def begin(self, sheet: Sheet, *, quick: bool) -> None:
        """Show a visit."""
        self._count_questions()
        self.chips[quick].setChecked(True)
        words = self.tr("Conditions on {day}: {place}") if sheet.day else self.tr("Conditions: {place}")
        self.heading.set_whole(words.format(place=sheet.place_words, day=sheet.day))
        self.private.show_code(sheet.private_talks)
        self.talked_to.setText(sheet.talked_to)
        self._show_how_many(sheet.private_talks != "no")
        self.show_sheet(sheet)

    def _count_questions(self) -> None:
        """How many the office asks; it may choose others at any time."""
        for quick, words in ((True, self.tr("Quick ({count})")), (False, self.tr("All ({count})"))):
            said = words.format(count=_count(self.session, quick=quick))
            bold = QFontMetrics(theme().font(12, semi=True)).horizontalAdvance(said)
            self.chips[quick].setText(said)
            self.chips[quick].setMinimumWidth(bold + theme().px(24) + 2)

    def show_sheet(self, sheet: Sheet) -> None:
        """How far one is, and what it comes to."""
        counted = self.tr("{answered} of {all} answered").format(answered=sheet.answered, all=sheet.questions)
        if sheet.accounts:
            counted += " · " + self.tr("%n with two accounts", "", sheet.accounts)
        parts = (counted, sheet.score or sheet.why_no_score, sheet.compared)
        self.score.setText(" · ".join(each for each in parts if each))

    def typed(self) -> dict[str, str]:
        """The lines of the visit that are written here."""
        said = self.private.code
        return {"private_talks": said, "talked_to": "" if said == "no" else self.talked_to.text()}

    def begin_typing(self) -> bool:
        """Put the caret on the question asked first, unless it is answered; says whether it did."""
        if self.private.code:
            return False
        self.private.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _show_how_many(self, shown: bool) -> None:
        self.how_many.setVisible(shown)
        self.talked_to.setVisible(shown)

    def _private_said(self, code: str) -> None:
        self._show_how_many(code != "no")
        self.changed.emit()
        if code == "yes":
            self.talked_to.setFocus(Qt.FocusReason.TabFocusReason)
        elif code:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrow go on to the questions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


def _count(session: Session, *, quick: bool) -> int:
    asked = conditions.checklist(session.register)
    return sum(len(asked.of(area.id, quick=quick)) for area in asked.areas)
