"""The choice of the language, for somebody who cannot read the one that is shown."""

from __future__ import annotations

from wipdesk.ui import language
from wipdesk.ui.parts.inputs import ChoiceBox


class LanguageChoice(ChoiceBox):
    """Every language by its own name; not there while there is only one."""

    def __init__(self, now: str) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Language"))
        for each in language.languages():
            self.addItem(each.name, each.code)
        self.setCurrentIndex(max(self.findData(language.chosen(now)), 0))
        if self.count() < 2:
            self.hide()

    def chosen(self) -> str:
        """The code of the language chosen."""
        return str(self.currentData())
