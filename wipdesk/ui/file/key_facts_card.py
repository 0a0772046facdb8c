"""The card of key facts: what somebody who opens a file wants to know first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.services.conflicts import conflict_id
from wipdesk.services.file_rows import AccountWords
from wipdesk.ui.file.fact_grid import FactGrid, ShownFact
from wipdesk.ui.file.needs_card import TONES
from wipdesk.ui.parts.layout import Card
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.services.file_facts import Fact
    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile

COLUMN = 130


class KeyFactsCard(Card):
    """Facts over the whole file, each with what is missing of it."""

    def __init__(self, shown: ShownFile, actions: FileActions) -> None:
        super().__init__()
        self._shown, self._actions = shown, actions
        heading = label(self.tr("Key facts"), 13, semi=True)
        self.setAccessibleName(heading.text())
        heading.setContentsMargins(theme().px(6), 0, 0, 0)
        margins = self.body.contentsMargins()
        margins.setLeft(theme().px(10))
        self.body.setContentsMargins(margins)
        self.body.addWidget(heading)
        facts = [self._fact(each) for each in shown.overview.facts]
        self.grid = FactGrid(facts, semi=True, column_width=COLUMN)
        self.body.addWidget(self.grid)

    def _fact(self, fact: Fact) -> ShownFact:
        place = conflict_id(fact.target.record, fact.target.field)
        contested = place in self._shown.contested
        return ShownFact(
            label=fact.label,
            words=fact.words,
            missing=fact.missing,
            detail=fact.detail,
            accounts=tuple(AccountWords(words, "") for words in fact.accounts),
            tone=TONES[fact.tone] if fact.tone.value != "plain" else "ink",
            decide=partial(self._actions.decide, place) if contested else None,
            open=partial(self._actions.open, fact.target),
        )
