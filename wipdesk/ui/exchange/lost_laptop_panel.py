"""Reporting a laptop lost: what that does, up to when its changes count, and how many that leaves aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy

from wipdesk.domain.numbers import grouped
from wipdesk.services import revoking
from wipdesk.services.sending import day_in_words
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label, picture, tell
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.errors import WipdeskError
    from wipdesk.services.revoking import Planned
    from wipdesk.services.team import LaptopOf
    from wipdesk.ui.session import Session


class LostLaptopPanel(Card):
    """One laptop; nothing is changed until it is reported, and what that would do is said beforehand."""

    closed = Signal()
    reported = Signal()
    hand_over_wanted = Signal(str)
    """Her files shall go to somebody else: the id of the laptop."""

    def __init__(self, session: Session, laptop: LaptopOf, person: str) -> None:
        super().__init__(self.tr("A laptop is lost"))
        self.session, self.device = session, laptop.id
        self.busy = False
        words = self.tr("{name}’s laptop “{label}”").format(name=person, label=laptop.label)
        self.body.addWidget(label(words, 14, semi=True, wrap=True))
        for effect in self._effects():
            line = row(picture("circle-minus", "ink2", 14), label(effect, 13, wrap=True), gap=8)
            line.setStretch(1, 1)
            self.body.addLayout(line)
        self.body.addWidget(label(self.tr("Which of its changes count?"), 13, semi=True, wrap=True))
        self.all = QRadioButton(self.tr("All that has come to this laptop"))
        self.some = QRadioButton(self.tr("Only what it wrote up to this day:"))
        self._choice = QButtonGroup(self)
        for each in (self.all, self.some):
            each.setFont(theme().font(13))
            each.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._choice.addButton(each)
        self.all.setChecked(True)
        self.day = LineBox(self.tr("Last day whose changes count"), longest=60)
        self.day.setPlaceholderText(self.tr("for example 3 May 2026"))
        self.day.setFixedWidth(theme().px(200))
        self.choices = column(self.all, row(self.some, self.day, None), gap=4)
        self.body.addLayout(self.choices)
        self.would = label("", 13, wrap=True)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.body.addWidget(self.would)
        self.body.addWidget(self.said)
        self.report_button = button(self.tr("Report it lost"), self.report, primary=True)
        self.close_button = button(self.tr("Leave it"), self.leave)
        self.hand_over_button = button(
            self.tr("Hand over her files…"), lambda: self.hand_over_wanted.emit(self.device)
        )
        self.hand_over_button.hide()
        self.body.addWidget(flowing(self.report_button, self.hand_over_button, self.close_button))
        self._choice.buttonToggled.connect(lambda _button, on: self.show_effect() if on else None)
        self.day.textEdited.connect(lambda _text: self.some.setChecked(True))
        self.day.editingFinished.connect(self.show_effect)
        on_key(self, "Esc", self.leave, self.tr("Leave it"))

    def begin(self) -> None:
        """Put the keyboard where one begins, and say what reporting it would do."""
        self.all.setFocus()
        self.show_effect()

    def leave(self) -> None:
        """Close, unless it is being reported: what came of it must be read."""
        if not self.busy:
            self.closed.emit()

    def show_effect(self) -> None:
        """Say how many of its changes count on with what is chosen."""
        until, understood = self._until()
        if not understood or self.busy:
            self.would.setText("" if self.day.text().strip() else self.tr("Write the day."))
            return
        register, device = self.session.register, self.device
        self.session.slow(
            lambda _progress: revoking.planned(register, device, until=until),
            then=self._show_planned,
            refused=self._refused,
        )

    def report(self) -> None:
        """Report it, if the day can be read."""
        until, understood = self._until()
        if not understood:
            self._tell(self.tr("This could not be read as a day; write it as 3 May 2026."), "amber")
            self.day.setFocus()
            return
        self._set_busy(busy=True)
        register, device = self.session.register, self.device
        self.session.write(
            lambda: revoking.revoke(register, device, until=until), then=self._done, refused=self._refused
        )

    def _effects(self) -> tuple[str, ...]:
        return (
            self.tr("No bundle is made for it any more. What lies on it stays there, behind its passphrase."),
            self.tr(
                "What counts stays as it is. What it wrote later is kept aside, on every laptop of the office."
            ),
            self.tr("You can let changes that are kept aside count one by one, here on this page."),
        )

    def _until(self) -> tuple[date | None, bool]:
        """The last day that counts, none for all; and whether what was written is a day."""
        if self.all.isChecked():
            return None, True
        day = revoking.day_from(self.day.text(), self.session.today)
        return day, day is not None

    def _show_planned(self, planned: Planned) -> None:
        self.said.hide()
        self.would.setText(self._in_words(planned))
        self.would.setAccessibleName(self.would.text())

    def _in_words(self, planned: Planned) -> str:
        say = self.session.say
        last, first = day_in_words(planned.last_at, say), day_in_words(planned.first_late_at, say)
        one = self.tr("1 change of it counts, of {day}.")
        several = self.tr("{count} changes of it count, the last of {day}.")
        told = [(one if planned.kept == 1 else several).format(count=grouped(planned.kept, say), day=last)]
        if not planned.kept:
            told = [self.tr("No change of it counts.")]
        if planned.late:
            one = self.tr("1 is kept aside, of {day}.")
            several = self.tr("{count} are kept aside, the first of {day}.")
            told.append(
                (one if planned.late == 1 else several).format(count=grouped(planned.late, say), day=first)
            )
        if planned.coordinator:
            told.append(self.tr("Orders that its user, a coordinator, gave on it after that fall too."))
        return " ".join(told)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for each in (self.report_button, self.close_button, self.all, self.some, self.day):
            each.setEnabled(not busy)

    def _done(self, done: Any) -> None:
        self._set_busy(busy=False)
        words = self.tr(
            "It is reported lost. Make a bundle for each colleague, so that their laptops know it too."
        )
        self._tell(f"{self._in_words(done)} {words}", "green")
        for each in (self.all, self.some, self.day, self.would, self.report_button):
            each.hide()
        self.hand_over_button.show()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()
        self.reported.emit()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        self._tell(self.session.sentence(error), "amber")

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)
