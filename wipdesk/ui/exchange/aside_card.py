"""What is set aside on this laptop: said as long as it is so, each with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.domain.numbers import grouped
from wipdesk.services import undoing
from wipdesk.services.history import when_in_words
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from wipdesk.errors import WipdeskError
    from wipdesk.services.undoing import Standing
    from wipdesk.ui.session import Session


class AsideCard(Card):
    """One line for each bundle or change that somebody set aside here."""

    def __init__(self, session: Session, found: Sequence[Standing]) -> None:
        super().__init__(self.tr("Set aside on this laptop"))
        self.session = session
        self.buttons: list[QPushButton] = []
        self.trouble = label("", 12, "amber", wrap=True)
        self.trouble.hide()
        words = self.tr("These changes show nowhere and are not passed on. Colleagues may have them.")
        self.body.addWidget(label(words, 12, "ink2", wrap=True))
        for each in found:
            said = self._words(each)
            self.body.addWidget(label(said, 13, "amber", wrap=True))
            back = button(self.tr("Take it back into force"), partial(self._take_back, each.what))
            back.setAccessibleName(self.tr("Take it back into force: {what}").format(what=said))
            self.buttons.append(back)
            self.body.addWidget(flowing(back))
        self.body.addWidget(self.trouble)

    def _words(self, each: Standing) -> str:
        who = each.who or self.tr("a laptop not known")
        when = when_in_words(each.at, say)
        if each.lone:
            return self.tr("1 change by {who} of {when}").format(who=who, when=when)
        if each.set_aside == 1:
            return self.tr("1 change of the bundle from {who}, read on {when}").format(who=who, when=when)
        words = self.tr("{count} changes of the bundle from {who}, read on {when}")
        return words.format(count=grouped(each.set_aside, say), who=who, when=when)

    def _take_back(self, what: str) -> None:
        register = self.session.register
        self.setEnabled(False)
        self.session.write(lambda: undoing.take_back(register, what), refused=self._refused)

    def _refused(self, error: WipdeskError) -> None:
        self.setEnabled(True)
        self.trouble.setText(self.session.sentence(error))
        self.trouble.show()
