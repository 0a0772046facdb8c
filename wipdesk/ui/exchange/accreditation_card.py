"""The office's accreditation: number and last day, changed by whoever runs the office, read by everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.own_fields import LONGEST_LABEL
from wipdesk.domain.roles import Right, may
from wipdesk.services import accreditation
from wipdesk.services.accreditation import Accreditation
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import Card, bring_into_view, column, empty_out, holding, row
from wipdesk.ui.parts.text import label, set_tone, set_words, tell
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

LEAST_WIDTH = 200
"""Of a box at 100 %: a number and a date can be read in it whole."""


class AccreditationCard(Card):
    """What stands, in words, and two boxes for a coordinator; Enter saves."""

    def __init__(self, session: Session, moves: Moves) -> None:
        super().__init__(accreditation.heading(session.say))
        self._session = session
        self._filled = ("", "")
        self._told = column(gap=4)
        self.body.addLayout(self._told)
        self.number = LineBox(self.tr("Number"), longest=LONGEST_LABEL)
        self.until = LineBox(self.tr("Runs out on"), longest=60)
        self.until.setPlaceholderText(self.tr("3 January 2027"))
        self.echo = label("", 12, "ink2", wrap=True)
        self.echo.hide()
        self.save_button = button(self.tr("Save"), self.save)
        self.save_button.setAccessibleName(self.tr("Save the accreditation"))
        self.decide_button = quiet_button(
            self.tr("Decide between them"), lambda: moves.page_wanted.emit("conflicts")
        )
        self.said = label("", 12, "red", wrap=True)
        self.said.hide()
        boxes = row(self._named(self.number), self._named(self.until), gap=16)
        self.changing = holding(
            column(boxes, self.echo, self.said, flowing(self.save_button, self.decide_button), gap=8)
        )
        self.body.addWidget(self.changing)
        self.until.textChanged.connect(self._say_day)
        for box in (self.number, self.until):
            box.returnPressed.connect(self.save)
        moves.accreditation_wanted.connect(self.begin)
        self.read()

    @property
    def begun(self) -> bool:
        """Whether something stands in the boxes that was not saved."""
        return (self.number.text(), self.until.text()) != self._filled

    def read(self) -> None:
        """Show what stands now; what was begun in the boxes stays."""
        session = self._session
        stands = accreditation.accounts(session.register)
        runs_office = may(session.register.identity.role, Right.RUN_TEAM)
        empty_out(self._told)
        for each in stands:
            over = each.until is not None and each.until < session.today
            words = accreditation.sentences(each, session.today, session.say)
            self._told.addWidget(label(words, 13, "red" if over else "ink", wrap=True))
        for words, tone in self._beside(len(stands), runs_office=runs_office):
            self._told.addWidget(label(words, 12, tone, wrap=True))
        self.changing.setVisible(runs_office)
        self.decide_button.setVisible(len(stands) > 1)
        if not self.begun:
            self._fill(stands[0] if len(stands) == 1 else Accreditation())

    def begin(self) -> None:
        """Put the cursor where a new day is typed: it takes the place of the old one."""
        if not self.changing.isHidden():
            self.until.setFocus()
            self.until.selectAll()
            bring_into_view(self.changing)

    def save(self) -> None:
        """Write down what stands in the boxes; boxes that are empty because accounts differ take nothing away."""
        if not self.begun:
            tell(self.said, self.tr("Nothing new was typed."), "ink2")
            return
        register, number, until = self._session.register, self.number.text(), self.until.text()
        self.save_button.setEnabled(False)
        self._session.write(
            lambda: accreditation.keep(register, number, until), then=self._saved, refused=self._refused
        )

    def _beside(self, count: int, *, runs_office: bool) -> list[tuple[str, str]]:
        if count > 1:
            words = self.tr("Coordinators wrote this differently. What is saved here replaces all of it.")
            return [(words, "amber")]
        if count:
            return []
        if runs_office:
            words = self.tr(
                "Not written down yet. Once the day is known, Today reminds everybody from {days} days before it."
            )
            return [(words.format(days=accreditation.WARNED_BEFORE), "ink2")]
        return [(self.tr("Not written down yet. A coordinator can do it here."), "ink2")]

    def _fill(self, one: Accreditation) -> None:
        day = date_words.day_words(one.until, self._session.say) if one.until else ""
        self._filled = (one.number, day)
        for box, text in zip((self.number, self.until), self._filled, strict=True):
            box.setText(text)
            box.setCursorPosition(0)

    def _say_day(self) -> None:
        """What is understood of the day while it is typed."""
        session, typed = self._session, self.until.text()
        self.said.hide()
        day = accreditation.day_of(typed, session.today)
        unread = self.tr("Day, month and year are needed, such as 3 January 2027.")
        understood = accreditation.sentences(Accreditation("", day), session.today, session.say)
        set_words(self.echo, understood if day else unread)
        set_tone(self.echo, "ink2" if day and day >= session.today else "amber")
        self.echo.setVisible(bool(typed.strip()) and typed != self._filled[1])

    def _saved(self, kept: Accreditation) -> None:
        self._fill(kept)
        self.save_button.setEnabled(True)
        self.read()
        self._say_day()
        tell(self.said, self.tr("Saved. The other laptops get it with the next bundle."), "green")

    def _refused(self, error: WipdeskError) -> None:
        self.save_button.setEnabled(True)
        self.echo.hide()
        tell(self.said, self._session.sentence(error), "red")

    def _named(self, box: LineBox) -> QWidget:
        """A box under its name."""
        box.setMinimumWidth(theme().px(LEAST_WIDTH))
        named = label(box.accessibleName(), 12, semi=True, wrap=True)
        named.setBuddy(box)
        return holding(column(named, box, gap=2))
