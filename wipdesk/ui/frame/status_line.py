"""The line at the foot. It answers three fears: is it encrypted, is it saved, has it been given to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from wipdesk.ui.icons import pixmap
from wipdesk.ui.parts.layout import row
from wipdesk.ui.parts.text import ElidedLabel, label, picture, set_tone
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.ui.session import Session


class _Said(ElidedLabel):
    """Whether it is saved comes before everything else on the line: it is cut only where it is a long sentence."""

    def minimumSizeHint(self) -> QSize:
        """As long as a short sentence."""
        return QSize(min(self.sizeHint().width(), theme().px(360)), super().minimumSizeHint().height())


class StatusLine(QFrame):
    """Three sentences; each changes as soon as it is no longer true."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setProperty("edge", "top")
        self.setAccessibleName(self.tr("State of the register"))
        self._saved_sign = picture("circle-check", "green", 14)
        self._saved = _Said(self.tr("Everything is saved"), 12, "ink2")
        self._given_sign = picture("arrow-right-left", "ink2", 14)
        self._given = ElidedLabel("", 12, "ink2")
        for said in (self._saved, self._given):
            # As long as their words: what has been given stands at the far edge.
            said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        inside = row(
            picture("lock", "green", 14),
            label(self.tr("Encrypted on this laptop"), 12, "ink2"),
            12,
            self._saved_sign,
            self._saved,
            12,
            None,
            self._given_sign,
            self._given,
            margins=(20, 5, 20, 6),
            gap=6,
        )
        self.setLayout(inside)
        told = session.announcements
        told.saving.connect(self._say_saving)
        told.saved.connect(self._say_saved)
        told.not_saved.connect(self._say_not_saved)
        told.told.connect(lambda sentence: self._say(sentence, "equal", "amber"))

    def show_given(self, sentence: str, *, waiting: bool) -> None:
        """Say what has not been given to a colleague yet."""
        self._given.set_whole(sentence)
        self._given_sign.setPixmap(pixmap("arrow-right-left", "amber" if waiting else "green", 14))
        self._given.setVisible(bool(sentence))
        self._given_sign.setVisible(bool(sentence))

    def _say_saving(self) -> None:
        self._say(self.tr("Saving…"), "clock", "ink2")

    def _say_saved(self, time: str) -> None:
        self._say(self.tr("Saved {time}").format(time=time), "circle-check", "green")

    def _say_not_saved(self, sentence: str) -> None:
        self._say(self.tr("Not saved. {sentence}").format(sentence=sentence), "triangle-alert", "red")

    def _say(self, words: str, sign: str, tone: str) -> None:
        self._saved_sign.setPixmap(pixmap(sign, tone, 14))
        set_tone(self._saved, "red" if tone == "red" else "ink2")
        self._saved.set_whole(words)
        self._saved.setToolTip("")
        _announce(self._saved, words)


def _announce(where: QLabel, words: str) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, words))
