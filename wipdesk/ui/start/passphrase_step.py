"""Choosing the passphrase of a new register, and typing it once more before anything is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QSizePolicy

from wipdesk import sentences
from wipdesk.errors import PassphraseTooWeak, WipdeskError
from wipdesk.ui.language import say
from wipdesk.ui.parts.text import label
from wipdesk.ui.start.notice import Notice
from wipdesk.ui.start.passphrase_box import PassphraseBox
from wipdesk.ui.start.steps_page import Step
from wipdesk.ui.start.words_card import WordsCard
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable


class PassphraseStep(Step):
    """Five words made up for her, or a passphrase of her own."""

    def __init__(self, check: Callable[[str], object]) -> None:
        super().__init__("", "")
        self.heading, self.onward = self.tr("Your passphrase"), self.tr("Next")
        self._check = check
        self.words = WordsCard(self.tr("Five words"))
        self.offered = QRadioButton(self.tr("Use these five words"))
        self.own = QRadioButton(self.tr("Choose my own"))
        self._ways = QButtonGroup(self)
        for way in (self.offered, self.own):
            way.setFont(theme().font(13, semi=True))
            way.toggled.connect(self._show_way)
            way.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._ways.addButton(way)
        self.written = QCheckBox(self.tr("I have written it down"))
        self.written.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.box = PassphraseBox(self.tr("Your own passphrase"))
        self.about_own = label(
            self.tr("At least five different words, or 16 characters that nobody would think of."),
            12,
            "ink3",
            wrap=True,
        )
        self.trouble = Notice()
        self.body.addWidget(
            label(
                self.tr(
                    "It opens the register, each time. Write it on paper, and keep the paper away from this laptop."
                ),
                13,
                "ink2",
                wrap=True,
            )
        )
        for widget in (
            self.offered,
            self.words,
            self.written,
            self.own,
            self.box,
            self.about_own,
            self.trouble,
        ):
            self.body.addWidget(widget)
        self.setFocusProxy(self.offered)
        self.offered.setChecked(True)

    def offer(self, passphrase: str) -> None:
        """Offer these words."""
        self.words.text.setText(passphrase)

    def passphrase(self) -> str:
        """The one chosen."""
        return self.words.text.text() if self.offered.isChecked() else self.box.text()

    def answered(self) -> bool:
        """Whether the words offered are written down, or her own are good enough."""
        self.trouble.say("")
        if self.offered.isChecked():
            if not self.written.isChecked():
                self.trouble.say(self.tr("Write the five words down first: they are not shown again later."))
                self.written.setFocus()
                return False
            return bool(self.words.text.text())
        try:
            self._check(self.box.text())
        except WipdeskError as error:
            return not self.refuse(error)
        return True

    def refuse(self, error: WipdeskError) -> bool:
        """Say why a passphrase is too weak."""
        if not isinstance(error, PassphraseTooWeak):
            return False
        self.trouble.say(self._why(error))
        self.box.setFocus()
        return True

    def _why(self, error: PassphraseTooWeak) -> str:
        why = {
            "short": self.tr("This is too short: five different words, or 16 characters, are needed."),
            "common": self.tr("This would be guessed soon: it is well known, or repeats itself."),
        }
        return why.get(error.why) or sentences.say_error(error, say)

    def _show_way(self) -> None:
        offered = self.offered.isChecked()
        for widget in (self.words, self.written):
            widget.setVisible(offered)
        for widget in (self.box, self.about_own):
            widget.setVisible(not offered)
        self.trouble.say("")
        if not offered:
            self.box.setFocus()


class AgainStep(Step):
    """The passphrase once more: what cannot be typed now could not be typed tomorrow."""

    def __init__(self, onward: str) -> None:
        super().__init__("", onward)
        self.heading = self.tr("Type it once more")
        self.wanted: Callable[[], str] = str
        self.box = PassphraseBox(self.tr("The same passphrase"))
        self.trouble = Notice()
        self.body.addWidget(
            label(self.tr("From your paper, so that you know that it is right."), 13, "ink2", wrap=True)
        )
        self.body.addWidget(self.box)
        self.body.addWidget(self.trouble)
        self.body.addWidget(
            label(
                self.tr("Without the passphrase nobody can open the register, and neither can we."),
                13,
                wrap=True,
                semi=True,
            )
        )
        self.setFocusProxy(self.box)

    def answered(self) -> bool:
        """Whether it is the same; capital letters and the number of spaces make no difference here either."""
        same = _folded(self.box.text()) == _folded(self.wanted())
        self.trouble.say(
            "" if same else self.tr("This is not the same. Look at your paper, or go back to see it.")
        )
        if not same:
            self.box.setFocus()
        return same


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
