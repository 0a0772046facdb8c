"""Bundles that were read before; every report can be read again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.services.sending import day_in_words
from wipdesk.ui.exchange.report_card import ReportCard
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, column
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from wipdesk.services.earlier_reports import Kept
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class EarlierCard(Card):
    """One line a bundle; it opens into its report."""

    def __init__(self, session: Session, moves: Moves, kept: Sequence[Kept]) -> None:
        super().__init__(self.tr("Bundles read before"))
        self._session, self._moves = session, moves
        self.lines: list[QPushButton] = []
        if not kept:
            self.body.addWidget(
                label(self.tr("No bundle was read on this laptop yet."), 13, "ink2", wrap=True)
            )
        for each in kept:
            place = column(gap=6)
            who = each.report.packer_person or each.report.packer_label or self.tr("a laptop not known")
            words = self.tr("{day}, from {who}").format(day=day_in_words(each.at, session.say), who=who)
            opened = quiet_button(words.replace("&", "&&"), icon_name="chevron-down")
            opened.setAccessibleName(words)
            opened.clicked.connect(partial(self._open, opened, place, each))
            self.lines.append(opened)
            place.addWidget(opened)
            self.body.addLayout(place)

    def _open(self, opened: QPushButton, place: object, kept: Kept, _checked: bool = False) -> None:
        opened.setEnabled(False)
        place.addWidget(ReportCard(self._session, self._moves, kept.report, decide=False))
